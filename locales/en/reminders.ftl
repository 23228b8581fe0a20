# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = What shall I remind you of?
    .patent = 📄 Patent payment
    .registration = 🏠 End of registration
    .insurance = 🛡 End of insurance
    .visit = 🩺 Visit to a doctor
    .medicine = 💊 Medicine

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Patent
    .registration = Registration
    .insurance = Insurance
    .visit = Visit
    .medicine = Medicine

reminders-day =
    { $kind ->
        [patent] On which day of the month do you pay for the patent?
        [registration] On which day does your registration end?
        [insurance] On which day does your insurance end?
       *[visit] On which day is the visit?
    }
    Tap a button, or write the date, for example { $example }.
    .tomorrow = Tomorrow
    .three = In 3 days
    .week = In a week
    .thirty = In 30 days
    .ninety = In 90 days
    .year = In a year
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = I cannot read this date. Please write it like this: { $example }.
reminders-wrong-none = There is no such day. Please write another, for example { $example }.
reminders-wrong-past = It is too late for that day. Please choose a later one.
reminders-wrong-far = That is more than two years ahead. Please choose a nearer day.

reminders-hour =
    Every day at what time?
    Tap a button, or write the time, for example 08:30.
reminders-hour-unread = I cannot read this time. Please write it like this: 08:30.

reminders-word =
    Which words shall I write to you then?
    At most 60 characters. I keep them locked, but your screen will show them.
    .none = Without a word
reminders-word-long = That is too long. Please write at most 60 characters.
reminders-word-number = This looks like the number of a document or a phone. To protect you, I have not kept it. Please write it without the number.
reminders-word-unread = I can keep written words only. Write a few, or tap the button.

reminders-kept =
    Saved: { $kind }, { $day }.
    { $next }
    The reminder will not say what it is about.
reminders-monthly = every month on day { $number }
reminders-monthly-or-last = every month on day { $number }, or on its last day
reminders-daily = every day at { $time }
reminders-next = Next reminder: { $time }.
reminders-over = There will be no more reminders of this.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Done
    .hour = In an hour
    .tomorrow = Tomorrow
    .stop = Stop this reminder
    .show = Show what it is about
reminders-when-today = You asked for a reminder today.
reminders-when-ahead = You asked for a reminder in advance. The day: { $date }.
reminders-when-late = You asked for a reminder on { $date }. I am sorry that it is late.
reminders-when-again = You asked me to remind you again.

reminders-done = Good. { $next }
reminders-later = I will remind you again. { $next }
reminders-stopped = I will not remind you of this any more.
reminders-gone = This reminder is no longer there.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Your reminders</b>
    Tap one to see it or to stop it.
    .all = My reminders
    .new = ➕ New reminder
reminders-full = You have { $count } reminders, and I cannot keep more. Please stop one first.
