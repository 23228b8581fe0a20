# Pregnancy by stage, and a note each month for who asks for it.

# The danger signs come before everything else. Facts: J1-01, A-RU-04, A-KZ-02.
pregnancy-main =
    <b>Pregnancy and birth</b>

    One of these signs is enough. Call <b>103</b> or <b>112</b> at once:
    • bleeding, or water leaking;
    • fits, fainting, blurred sight;
    • a strong headache that stays or gets worse;
    • sudden swelling of face or hands;
    • strong belly pain that stays;
    • fever of 38° or more;
    • hard breathing, chest pain, a racing heart;
    • vomiting that does not stop;
    • one leg swollen, red and painful;
    • the baby moves less or not at all;
    • thoughts of harming yourself.
    Do not wait until morning. The call is free.

    What would you like to read? Your choice is not kept.
    .early = Months 1–3
    .middle = Months 4–6
    .late = Months 7–9
    .birth = The birth begins
    .after = After the birth
    .notes = 🔔 A note each month
    .mine = 🔔 My note

# Facts: J1-02, and what stands in care. care: one of pregnancy-care-… below.
pregnancy-early =
    <b>Months 1–3</b>

    Strong pain low in the belly is dangerous, with blood or without. Call <b>103</b>. The baby may be growing outside the womb. That can kill.

    { $care }

# Facts: J1-01, and what stands in work. work: one of pregnancy-work-… below.
pregnancy-middle =
    <b>Months 4–6</b>

    Call <b>103</b> for a strong headache, blurred sight, or sudden swelling of face or hands. Also for bleeding, water leaking, strong belly pain, or fever of 38° or more.

    The baby moves less or not at all? Call 103. Do not wait until morning.

    { $work }

# Facts: J1-01, J1-03, and what stands in bill. bill: one of pregnancy-bill-… below.
pregnancy-late =
    <b>Months 7–9</b>

    The baby moves less or not at all? Call <b>103</b>. Do not wait until morning.

    Call 103 also when regular pains come about every 5 minutes. Or when the waters have gone, or there is any blood. Say the week of pregnancy.

    { $bill }

    Never give birth at home out of fear of a bill.

# Facts: J1-03, J1-04 (without its BK part), J1-07.
pregnancy-birth =
    <b>The birth begins</b>

    Call <b>103</b> and say the week of pregnancy:
    • regular pains come about every 5 minutes;
    • the waters have gone: note the hour and the colour;
    • there is any blood.

    <b>Danger, call at once:</b> heavy bleeding, fits, fever. The waters went 6 hours ago and no pains come. Pains for 12 hours and no birth. The afterbirth is not out after 1 hour.

    The baby comes first? Put the phone on loudspeaker. Do not pull the baby. Do not cut the cord.

    { $bill }

# Facts: J1-05, J1-06.
pregnancy-after =
    <b>After the birth</b>

    <b>The mother, for a year.</b> Call <b>103</b> for a pad soaked in an hour, or a clot like an egg. Also for chest pain, hard breathing, fits, a very strong headache, changed sight. Also for fever of 38° or more, or a bad smell. Also for a red, swollen, painful leg. Also for thoughts of harming yourself or the baby.

    <b>The newborn.</b> Call 103 if it does not suck, is limp, or cannot be woken. Also for fits, blue lips, fast or hard breathing. Also if it is hot (37.5° or more) or cold. Also if it is yellow on the first day.

# What stands below each of these screens and below each note.
pregnancy-ways = Danger signs, birth and help
    .danger = 🚨 Danger signs
    .labour = 🏥 Birth: what to do
    .mother = 🚨 Mother: danger signs
    .newborn = 👶 The newborn
    .mind = 💙 Heavy on the heart
    .change = This month is not right
    .stop = No more of these

# Care in pregnancy, by country. Facts: C-RU-21, C-RU-22.
pregnancy-care-ru = In Russia a women's clinic can register you without citizenship. Visits, tests and ultrasound are free only with OMS. Otherwise you need a DMS policy that covers them, or money. The clinic gives you an exchange card (обменная карта). Always carry it.
# Facts: C-KZ-03, C-KZ-04.
pregnancy-care-kz = In Kazakhstan you have the same care as citizens with a residence permit (ВНЖ). Workers from the EAEU can use state insurance (ОСМС) when it is paid. Ask the polyclinic what else is free for you.
pregnancy-care-all = What is free for you depends on the country. Choose yours with /region, or ask a clinic.

# Work and pay, by country. Facts: B-RU-12 (the patent ends when it is not paid), I-RU-111 (ask in writing).
pregnancy-work-ru = Do you work on a patent? Go on paying it each month, or it ends. About maternity pay, ask the Social Fund (СФР) in writing.
# Facts: I-KZ-60.
pregnancy-work-kz = In Kazakhstan maternity pay is for workers whose social contributions were paid. Foreigners need a residence permit (ВНЖ) for it. Leave is 126 days, and the job is kept.
pregnancy-work-all = Rules about work and maternity pay depend on the country. Choose yours with /region.

# The ambulance, by country. Facts: C-RU-01, C-RU-02.
pregnancy-free-ru = In Russia the ambulance is free for everybody, with or without papers and insurance.
# Facts: C-KZ-02.
pregnancy-free-kz = Kazakhstan: urgent help in pregnancy is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia.
pregnancy-free-all = In danger call 103 first. Ask about money later.

# Birth and money, by country. Facts: C-RU-20.
pregnancy-bill-ru = Labour that has begun is an emergency: the help is free in Russia. A birth booked in advance may cost money. Ask for the price in writing.
# Facts: C-KZ-02.
pregnancy-bill-kz = Labour that has begun is an emergency. In Kazakhstan the help is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia. A birth booked in advance may cost money: ask first.
pregnancy-bill-all = Labour that has begun is an emergency: call 103. A birth booked in advance may cost money. Ask for the price first.

# In the place of such a line when it was not checked for too long.
pregnancy-stale = The rules about money may have changed. Ask the clinic before you agree. In danger call 103 first.

# Below each text. date: a day.
pregnancy-foot = I am a bot, not a doctor. From texts of health services, WHO and UNICEF. Checked on { $date }.
# The same where the text tells of rules.
pregnancy-foot-rules = I am a bot, not a doctor. From texts of health services and WHO, and rules of the country. Checked on { $date }. Rules change; check before you act.

# The question before the notes; the months are buttons. Keep what is kept and how to stop in one line.
pregnancy-month =
    <b>A note each month</b>

    I keep only the month, locked with a key. “No more of these” erases it at once and asks nothing.

    Which month is it now? Tap, or type its number.
    .born = The baby is born

# On a button, and above a note. number: 1 to 9.
pregnancy-number = Month { $number }

# Over the chat, when the month was chosen.
pregnancy-kept = The next note comes in a month.

# What comes each month: it may be read on a locked screen, so it says nothing.
pregnancy-ready = A note you asked for.
    .read = Read

# A note when it is opened. title: a month, or one of these two; foot: see above.
pregnancy-note =
    <b>{ $title }</b>

    { $text }

    { $foot }
    .first = The first weeks after birth
    .second = The second month after birth

# The notes. Facts: J1-02; care: see above.
pregnancy-month1 =
    Strong pain low in the belly is dangerous now, with blood or without. Call <b>103</b>. The baby may be growing outside the womb.

    { $care }

# Facts: J1-01, J4-01.
pregnancy-month2 =
    Vomiting that does not stop, and fainting, are reasons to call <b>103</b>. Call at night too.

    Fear and tears far from home happen to many. It helps to eat and sleep regularly. It helps to talk with one person you trust. Thoughts of harming yourself: call 103. You are not alone.

# Facts: J1-02, J1-01; free: see above.
pregnancy-month3 =
    Strong pain low in the belly is still a danger sign. So is any bleeding, or water leaking. Call <b>103</b> and do not wait until morning.

    { $free }

# Facts: J1-01; work: see above.
pregnancy-month4 =
    Fever of 38° or more is a danger sign in pregnancy. So is strong belly pain that stays. Call <b>103</b>.

    { $work }

# Facts: J1-01; care: see above.
pregnancy-month5 =
    Call <b>103</b> for a strong headache that stays, blurred sight, or spots before the eyes. Also for sudden swelling of face or hands. One sign is enough.

    { $care }

# Facts: J1-01.
pregnancy-month6 =
    The baby moves less or not at all? Call <b>103</b>. Do not wait until morning.

    One leg swollen, red and painful, or hard breathing, chest pain, a racing heart: call 103 as well.

# Facts: J1-01; bill: see above.
pregnancy-month7 =
    Watch how the baby moves. It moves less or not at all: call <b>103</b>.

    { $bill }

# Facts: J1-03, J1-01.
pregnancy-month8 =
    Know when to call <b>103</b>. Regular pains come about every 5 minutes. Or the waters have gone: note the hour and the colour. Or there is any blood. Say the week of pregnancy.

    A strong headache, changed sight, swelling, or a baby that moves less: call 103 too.

# Facts: J1-03, J1-04, J1-07; bill: see above.
pregnancy-month9 =
    Regular pains about every 5 minutes, the waters gone, or blood: call <b>103</b>. Never give birth at home out of fear of a bill.

    { $bill }

    The baby comes before the ambulance? Put the phone on loudspeaker. Do not pull the baby. Do not cut the cord. Dry it and lay it on the mother's chest. Cover both.

# It may have gone otherwise: the first lines must fit that too. Facts: J1-05, J1-06, J12-01.
pregnancy-after1 =
    If it went otherwise than hoped, tap “No more of these”. It asks nothing.

    <b>The mother.</b> Call <b>103</b> for a pad soaked in an hour, or a big clot. Also for fever of 38° or more, or a very strong headache. Also for fits, chest pain, or hard breathing. Also for thoughts of harming yourself or the baby.

    <b>The newborn.</b> Call 103 if it does not suck, cannot be woken, or has fits. Also if it breathes fast, or is hot (37.5° or more) or cold.

    For six months breast milk is enough: no water, no tea.

# The last note. Facts: J1-05, J2-03, J12-03, J4-01.
pregnancy-after2 =
    The mother's danger signs matter for a whole year: bleeding, fever, strong headache, hard breathing. Call <b>103</b>.

    A baby under three months with 38° or more: a doctor or hospital the same day. Let it sleep on its back, on a firm flat bed without a pillow.

    Tears, fear and bad sleep happen to many. If they stay and life stops, it is an illness, not a weakness. A doctor can help.

    This is the last note. In a month all that is kept for it is erased.

# After “No more of these”, and when an old note is opened: it must fit who has given birth and who
# has lost the child. No question, no congratulation. Facts: J1-05, J4-04.
pregnancy-stopped =
    There will be no more of these notes. Nothing is kept for them any more.

    I wish you strength, whatever has happened. You are not alone.

    Please take care of yourself. After a birth or a loss these signs are dangerous, for up to a year. Call <b>103</b> for a pad soaked in an hour, or a clot like an egg. Also for fever of 38° or more, or a bad smell. Also for a very strong headache, fits, chest pain, or hard breathing. Also for thoughts of harming yourself. The call is free.
    .signs = After a birth or a loss
    .mind = 💙 Heavy on the heart
