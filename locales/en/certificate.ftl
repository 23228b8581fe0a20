# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    There is no certificate for you yet.
    After a training that you came to, you find it here.
certificate-mine = Your certificates. Choose a training.
certificate-name =
    Which name shall stand on the certificate?
    Write it as in your papers. We keep it sealed for one year.
certificate-name-long = Please write one line, at most { $most } letters.
certificate-name-letters =
    I cannot print these letters: { $letters }
    Please write the name in other letters.
certificate-second =
    This name will be printed:
    <b>{ $name }</b>
    In which second language shall the certificate be?
certificate-tap = Please tap a language.
certificate-again =
    <b>{ $course }</b>
    Name: { $who }
    .send = 📄 Send it again
    .name = ✏️ Another name
certificate-file = Here it is. Whoever scans the square sees only: valid or not valid.
    .again = 📄 Again
certificate-many = You have had this paper five times. Please ask the organisers.
certificate-no-address = Certificates cannot be made now. Please try again later.
certificate-good =
    ✅ This certificate is valid.
    More about it I do not say to anybody.
certificate-not-good = ❌ This certificate is not valid.
certificate-later = Too many tries. Please wait a few minutes.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Certificates made: { $made }
    Revoked: { $revoked }
    .one = 🚫 Revoke one by its code
    .all = 🚫 Revoke all: { $count }
certificate-code = Write the code under the square. It begins with c-
certificate-code-unknown = There is no valid certificate with this code.
certificate-revoked = Revoked.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Certificate
certificate-paper-came = took part in the training
certificate-paper-check = To check: scan the square.
certificate-course-rights = Rights and duties at work
certificate-course-care = How to get medical care
certificate-course-tb = Tuberculosis: know and protect
certificate-course-birth = Pregnancy and birth
certificate-course-ready = Ready for danger and disasters
certificate-course-operators = Course for hotline operators
certificate-course-officials = Course for officials
