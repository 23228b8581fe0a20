# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Show a sentence</b>
    Tap a sentence and hold up the phone. The large words are in the language of the country you are in.

    Whom do you want to show it to?
    .doctor = 🩺 Doctor
    .ambulance = 🚑 Ambulance
    .police = 👮 Police
    .work = 💼 Employer
    .daily = 🏘 Every day
    .danger = ⚠️ Danger

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    There is no such sentence any more. In danger call <b>112</b>.

    Whom do you want to show it to?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Choose a sentence. In danger call <b>112</b>.

# The card. host: the sentence in the language of the country, large; own: in the reader's language.
show-card =
    <b>{ $host }</b>

    — — —
    <i>{ $own }</i>
# The card of who reads the language of the country anyway.
show-alone = <b>{ $host }</b>

# The sentences, by situation. They are read out or shown: plain, polite, no gender in Russian,
# at most 200 characters, no markup. The button is what the reader taps: at most 30.

## doctor

show-say-bleeding = I am pregnant and I am bleeding. Please help me now.
    .button = Pregnant, bleeding
show-say-labour = My labour has started.
    .button = Labour has started
show-say-child = My child is very ill. Please help.
    .button = My child is very ill
show-say-pain = I feel very bad. I will show where it hurts.
    .button = I feel bad, I am in pain
show-say-interpreter = I need an interpreter. I do not understand you well.
    .button = I need an interpreter
show-say-medicine = How do I take this medicine? Please write it down.
    .button = How to take the medicine
show-say-allergy = I am allergic to a medicine. Its name: ________
    .button = I have an allergy
show-say-price = How much does it cost? Please write the price.
    .button = How much does it cost?

## ambulance

show-say-breath = This person cannot breathe. Please help now.
    .button = Cannot breathe
show-say-unconscious = This person is unconscious.
    .button = Unconscious
show-say-blood = Strong bleeding. It does not stop.
    .button = Strong bleeding
show-say-chest = Strong pain or pressure in the chest.
    .button = Pain in the chest
show-say-poison = Poisoning. I will show what it was.
    .button = Poisoning
show-say-hospital = Which hospital are we going to? Please write the address.
    .button = Which hospital?

## police

show-say-consulate = I want to call my consulate.
    .button = Call my consulate
show-say-lawyer = I need a lawyer.
    .button = I need a lawyer
show-say-unsigned = I do not sign what I do not understand.
    .button = I do not sign this
show-say-officer = Please tell me your name and position. Please write them down.
    .button = Your name and position
show-say-reason = Why am I being held? Please write the reason.
    .button = Why am I held?

## work

show-say-wages = Please pay me my wages. Please answer in writing.
    .button = Please pay my wages
show-say-passport = Please give me back my passport.
    .button = Give my passport back
show-say-injury = I am injured. It happened at work. Please call 103.
    .button = Injured at work
show-say-contract = Please give me a copy of the labour contract.
    .button = A copy of the contract
show-say-task = Please show me how to do this work.
    .button = Show me how to do it
show-say-unsafe = This is a danger to life. I need protective equipment.
    .button = This is dangerous

## daily

show-say-school = I want to enrol my child in school. Which papers are needed?
    .button = My child into school
show-say-registration = Please register me at this address.
    .button = Register me at home
show-say-card = My card does not work. Please write what I should do.
    .button = My card does not work
show-say-way = How do I get there? The address: ________
    .button = How do I get there?
show-say-slowly = Please speak slowly.
    .button = Speak slowly

## danger

show-say-call = Please call 112 for me. The address: ________
    .button = Call 112 for me
show-say-help = I need help.
    .button = I need help
show-say-mute = I cannot talk, I can only write.
    .button = I can only write
show-say-threat = I am being threatened. Please call 102.
    .button = I am being threatened
show-say-captive = They do not let me leave. They took my papers. Please help.
    .button = They do not let me leave
show-say-lost = My child is lost. Please help me find my child.
    .button = My child is lost

## answers, below every card

show-say-yes = Yes.
    .button = ✅ Yes
show-say-no = No.
    .button = ❌ No
show-say-where = Please show me where.
    .button = 👉 Show me where
show-say-write = Please write it down.
    .button = ✍️ Write it down
