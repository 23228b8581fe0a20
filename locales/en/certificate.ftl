# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    There is no certificate for you yet.
    You will find it here after a training that you came to.
certificate-mine = Your certificates. Choose a training.
certificate-name =
    Which name shall we put on the certificate?
    Write it as in your papers. We keep it locked for one year.
certificate-name-long = Please write the name on one line, at most { $most } letters.
certificate-name-letters =
    I cannot print these letters: { $letters }
    Please write the name in other letters.
certificate-second =
    This name will be printed:
    <b>{ $name }</b>
    Which second language shall the certificate have?
certificate-tap = Please tap a language.
certificate-again =
    <b>{ $course }</b>
    Name: { $who }
    .send = 📄 Send it again
    .name = ✏️ Another name
certificate-file = Here it is. Whoever scans the QR code sees only: valid or not valid.
    .again = 📄 Again
certificate-many = You have received it five times. Please ask the organisers.
certificate-no-address = Certificates cannot be made now. Please try again later.
certificate-good =
    ✅ This certificate is valid.
    I tell nobody anything more about it.
certificate-not-good = ❌ This certificate is not valid.
certificate-later = Too many tries. Please wait a few minutes.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Certificates made: { $made }
    Revoked: { $revoked }
    .one = 🚫 Revoke one by its code
    .all = 🚫 Revoke all: { $count }
certificate-code = Write the code under the QR code. It begins with c-
certificate-code-unknown = There is no valid certificate with this code.
certificate-revoked = Revoked.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Certificate
certificate-paper-came = took part in the training
certificate-paper-check = To check: scan the QR code.
certificate-course-rights = Rights and duties at work
certificate-course-care = How to get medical care
certificate-course-tb = Tuberculosis: know and protect
certificate-course-birth = Pregnancy and birth
certificate-course-ready = Ready for danger and disasters
certificate-course-operators = Course for hotline operators
certificate-course-officials = Course for officials
