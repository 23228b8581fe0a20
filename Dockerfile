# First stage: the locked packages, each with its hash checked, in an environment of their own.
FROM python:3.13-slim-bookworm AS packages
COPY requirements.lock /build/
RUN python -m venv /opt/hamroh \
 && /opt/hamroh/bin/pip install --no-cache-dir --no-compile --require-hashes -r /build/requirements.lock \
 && /opt/hamroh/bin/pip uninstall --yes pip \
 && /opt/hamroh/bin/python -m compileall -q -j 0 /opt/hamroh/lib

FROM python:3.13-slim-bookworm
# A fixed number, so that file secrets and volumes can be given to it by the host.
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /nonexistent hamroh \
 && install --directory --owner hamroh --group hamroh --mode 0700 /data
COPY --from=packages /opt/hamroh /opt/hamroh
WORKDIR /app
COPY . /app
# Compiled here, because nothing can be written beside the sources later.
RUN python -m compileall -q -j 0 bot dialogs
ENV PATH=/opt/hamroh/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HAMROH_DATA_DIR=/data \
    HAMROH_LISTEN=0.0.0.0:8080
USER hamroh
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# Plain http.client: no proxy variable of the host may lead this question elsewhere.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["python", "-c", "import http.client; door = http.client.HTTPConnection('127.0.0.1', 8080, timeout=4); door.request('GET', '/healthz'); raise SystemExit(door.getresponse().status != 200)"]
CMD ["python", "-m", "bot", "run"]
