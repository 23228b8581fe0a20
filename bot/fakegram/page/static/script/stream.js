/* The one event stream that feeds all phones. */

/**
 * Calls `snapshot(state)` at each (re)connection, `change(event)` for what happens afterwards,
 * and `connected(bool)` when the stream comes and goes.
 */
export function listen({ snapshot, change, connected }) {
  const source = new EventSource("page/events");
  source.addEventListener("snapshot", (event) => {
    connected(true);
    snapshot(JSON.parse(event.data));
  });
  source.addEventListener("change", (event) => change(JSON.parse(event.data)));
  source.addEventListener("error", () => {
    connected(false);
    /* The browser gives up for good after some errors, and only a new stream helps then. */
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen({ snapshot, change, connected }), 2000);
    }
  });
  addEventListener("pagehide", () => source.close());
}
