# Family: trusted people who hear that somebody is safe. A message may be read on a locked screen by
# anybody: the first line of what is told says nothing. "Trusted person" is no lawyer and no proxy.

family-main =
    <b>My family</b>
    In danger call <b>112</b> first.

    Trusted people hear that you are safe. They do not see what you ask or read here.
    { $mine }{ $held }
    .safe = ✅ Tell them I am safe
    .mine = 👪 My trusted people
    .new = ➕ New trusted person
    .held = 👂 People I hear about
family-none = You have no trusted person yet.
family-hears = You hear about: { $names }
# Whoever has no word for somebody reads this.
family-somebody = Person { $number }

# Where a link stands, behind a name: "Zarina: connected".
family-phase =
    .made = waits to be accepted
    .late = the link is too old
    .joined = connected
    .lost = cannot be reached now
    .gone = not connected any more

family-people =
    <b>My trusted people</b>
    { $mine }

    Tap one to see what they hear, or to end it.
family-one =
    <b>{ $who }</b>: { $phase }.

    They may hear:
    • that you are safe;
    • that you called for help;
    • that you did not answer your own check-in.
    { $place ->
        [yes] They also hear the name of your region. Never a point on the map.
       *[no] They never hear where you are.
    }
    .end = End it
family-sure =
    End it with { $who }? They will hear nothing more from you.
    They are not told that you ended it.
    .keep = No, keep it
    .end = Yes, end it
family-ended = This person hears nothing more from you. Nobody is told.
    .mine = 👪 My family
family-full = You have { $most } trusted people, and there is no room for more. End one first.
    .mine = 👪 My trusted people

# A new link, asked in this order.
family-sees =
    They hear that you are safe, that you called for help, or that you did not answer.
    They never see your messages, your number or a point on the map.
    May they also hear in which region you are?
    .safe = No, not where I am
    .place = Yes, my region by name
family-word =
    What do you call this person? For example: sister.
    At most 30 characters. It is kept locked, and they never see it.
    .none = Skip
family-word-unread = Please write a few words, at most 30 characters.
# The name of a bird: with a number it shows a hidden link again.
family-stork = stork
# The owner sends this on to the trusted person.
family-send =
    This link is for you alone. It works once, for seven days:
    { $link }
family-made =
    Send the message above to your trusted person, and to nobody else.
    Whoever opens it first can accept. An older link no longer works.

    After /hide nobody sees here that there is a link.
    To see it again, write this: <b>{ $word }</b>
    A hidden link still works: they hear if you call for help or do not answer.
    .mine = 👪 My trusted people

# Who has opened a link.
family-offer =
    Somebody you know chose you as their trusted person.

    You would hear here:
    • that they are safe;
    • that they did not answer by the time they chose;
    • that they called for help.
    { $place ->
        [yes] You would also hear their region. You never see a point on the map.
       *[no] You would not hear where they are.
    }
    You never see what they read or write here.

    You do not have to do anything dangerous. You can end it at any time.
    .yes = Accept
    .no = No
family-declined = Good. Nothing was kept. The link still works until it is too old.
family-called =
    Connected. What do you call this person? For example: brother.
    At most 30 characters. Only you see it.
    .none = Skip
family-holding =
    Done. What this person wants you to know comes here.
    No message does not mean bad news: the network often fails.
    .held = 👂 People I hear about
family-joined =
    A link that you sent was accepted.
    Was it not your person? Then end it at once.
    .mine = 👪 My trusted people
family-unknown =
    I cannot open this link. It is used, too old, or wrong.
    If you already hear about this person, you need no new link.
    .mine = 👪 My family
family-own =
    This is your own link. Send it to your trusted person.
    Nobody can be their own trusted person.
    .mine = 👪 My trusted people
family-wait = Too many wrong links. Please try again in a minute.
family-heard =
    <b>People I hear about</b>
    Tap one to end it.
family-held =
    <b>{ $who }</b>
    What this person wants you to know comes here.
    .drop = Stop hearing
family-dropped = You will hear no more about this person. They get no message about it.
    .mine = 👪 My family

# After "tell them I am safe".
family-told =
    At { $time } I tell them that you are safe:
    { $names }
    It leaves now. If it does not arrive, you will read that here.
    .mine = 👪 My trusted people
family-just = They were told less than ten minutes ago.
    .mine = 👪 My trusted people
family-nobody =
    Nobody was told: no trusted person is connected.
    { $mine }
    .new = ➕ New trusted person
    .person = 💬 Ask a person
# A few words over the chat: what the bot told in the name of this person.
family-passed-on = Your trusted people are told.
# It rings: the first line says nothing of anybody.
family-sos-told =
    In danger call <b>112</b> yourself.
    { $time }: your trusted person is being told.
family-lost =
    The message to { $who } did not arrive.
    Do not rely on it. In danger call <b>112</b>.
    .person = 💬 Ask a person
    .mine = 👪 My trusted people

# What a trusted person hears. The first line is all that a locked screen should show.
family-hear-somebody = Somebody close to you
family-hear-exercise = EXERCISE. Nothing has happened.
family-hear-place = Region they chose: { $place }.
family-hear-clock =
    .own = by their clock
    .moscow = Moscow time
family-hear-safe =
    A message for you.

    { $exercise }{ $who }: “I am safe.”
    Sent at { $time } { $clock }.{ $place }
family-hear-answered =
    A message for you.

    { $exercise }{ $who } has answered at { $time } { $clock }.{ $place }
family-hear-missed =
    A message for you.

    { $exercise }{ $who } did not answer by { $time } { $clock }.{ $place }
    It may be the network: no answer does not mean danger.

    What you can do:
    • Call or write to them now.
    • Ask somebody near them to look.
    • Do you think there is danger, and know the place? Ask somebody in that country to call 112 or 102.
    If you are in another country, 112 answers in yours, not there.
    • Ask an operator here: /hotline
family-hear-sos =
    A message for you.

    { $exercise }{ $who } called for help at { $time } { $clock }.{ $place }
    We do not know more, and cannot promise that help comes.

    What you can do:
    • Call them. If they may be watched, only write: “How are you?”
    • Do you know the place? Ask somebody in that country to call 112 or 102.
    If you are in another country, 112 answers in yours, not there.
    • Ask an operator here: /hotline
