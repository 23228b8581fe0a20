# SOS. People in terror read this: short, calm, no promise that somebody comes.
# Nothing here may say to who looks over a shoulder what was called about, once it is closed.

# The first screen. numbers: those of the country, one a line.
sos-main =
    <b>Call now. It is free.</b>
    { $numbers }

    What is happening? Tap it, and I will tell an operator too.
    .hurt = 🩹 Hurt or ill
    .violence = ⚠️ Violence
    .held = 🔒 Held or locked in
    .detained = 👮 Detained by police
    .lost = 🧭 Lost or stuck
    .other = 🆘 Something else

# what: one of the labels above. soon: what happens now, one sentence a line.
sos-call =
    <b>{ $what }. Call first:</b>
    { $numbers }

    { $advice }
    Only a call brings help. A message here brings nobody.

    { $soon }
    .article = 📖 What to do now
    .consulate = 🏛 My consulate
    .family = 👪 Also tell my family
    .close = ✖️ Close
    .back = ↩️ Take it back

# What to say on the phone, or to do, one short sentence or two.
sos-advice-hurt = Say where you are and what hurts.
sos-advice-violence = If you can, go to people: neighbours, police, a hospital.
sos-advice-held = Say the address, or what you see from the window.
sos-advice-detained = Stay calm, do not run. Ask for your consulate and a lawyer.
sos-advice-lost = Say the address, or name something big near you: a bridge, a station.
sos-advice-other = Say what is happening and where you are.

# back, close: the labels above.
sos-soon = In 5 seconds I will tell an operator. A mistake? Tap “{ $back }”.
sos-nobody = In 5 seconds I will tell the operators. <b>None of them is on duty now: you must call.</b> A mistake? Tap “{ $back }”.
sos-family = I will tell your trusted person too.
sos-watched = Is somebody watching? “{ $close }” takes this screen away. I will still tell the operator. /hide empties this chat.

# Neutral: what is seen when it was taken back or closed.
sos-done = Done.
sos-closed = In danger call <b>112</b>. It is free.

# It broke on our side before an operator was rung.
sos-unsent = Your message did not arrive. Nobody has read it. Call <b>112</b> now.
    .again = 🔴 Try again
