# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Papers and stay
    .permit = Patent and permits
    .work = Work and wages
    .police = Police and court
    .family = Home and family
    .care = Doctor and hospital
    .birth = Pregnancy and birth
    .child = Children
    .tb = Tuberculosis
    .mind = Heavy heart
    .danger = Danger
    .aid = First aid
    .sudden = Poison, bite, stroke
    .disaster = Fire, earthquake, flood
    .weather = Cold and heat
    .ready = Before and after
    .leave = Before leaving
    .back = Back home
    .other = Something else

# How a case ended.
hotline-outcome =
    .informed = Informed
    .referred = Referred
    .solved = Solved
    .partly = Partly solved
    .withdrawn = Withdrawn
    .no-answer = No answer
    .not-ours = Not ours
    .duplicate = Duplicate
    .other = Something else

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Child alone
    .pregnant = Pregnant
    .disabled = Disability
    .violence = Violence
    .trafficking = Human trafficking
    .no-papers = No papers
    .no-shelter = Nowhere to sleep
    .medical = Illness or injury

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Hurt or very ill
    .wish-to-die = I do not want to live
    .violence = Beaten or threatened
    .child-alone = A child is alone
    .forced-labour = Forced to work
    .detained = Held by the police
    .pregnant = Pregnancy, birth
    .no-shelter = Nowhere to sleep

# How a case came.
hotline-channel =
    .chat = Chat
    .phone = Phone
    .walk-in = In the office

# How soon somebody has to answer.
hotline-urgency =
    .now = Now
    .soon = Soon
    .normal = In turn

# The canned replies, by group.
hotline-group =
    .greeting = Greeting
    .ask = Ask
    .numbers = Whom to call
    .papers = Papers and stay
    .wages = Work and wages
    .health = Health
    .violence = Violence, forced work
    .detention = Police, detention
    .family = Death, lost family
    .wait = Wait
    .close = Close

# The cards for operators, by kind.
hotline-card =
    .violence = Violence
    .trafficking = Human trafficking
    .suicide = Wish to die
    .detention = Detention
    .child = Child alone
    .birth = Pregnancy and birth
    .tb = Tuberculosis
    .wages = Unpaid wages
    .passport = Passport taken
    .death = Death

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Watch for crises
    .g2 = 2 Data, kept safe
    .g3 = 3 Helping oneself
    .g4 = 4 Part of the system
    .g5 = 5 Planning together
    .g6 = 6 Clear words
    .g7 = 7 Agreements before
    .g8 = 8 Learning
    .g9 = 9 News in a crisis
    .g10 = 10 Way to safety
    .g11 = 11 Aid for everyone
    .g12 = 12 Clear referral
    .g13 = 13 Evacuation
    .g14 = 14 Rebuilding lives
    .g15 = 15 Host communities

# part: asking

# The first screen. $about is hotline-about or empty, $lines whether somebody is there and how long
# an answer takes.
hotline-main =
    <b>In danger call 112 first.</b> Ambulance 103, police 102. It is free.

    <b>Ask a person</b>{ $about }
    An operator, a live person, reads and answers here. No name is needed.
    <b>We never ask for money, codes or passports.</b>

    { $lines }
    .ask = ✍️ Write to an operator
    .urgent = 🆘 It is urgent
    .mine = 📂 My request
    .code = 🔢 I have a code
    .centre = 🏢 Phone, offices, hours
hotline-about = Your question is about: { $what }
hotline-duty = Somebody is on duty now.
hotline-nobody = Nobody is on duty now. You can write. We read it when we are back.
hotline-nobody-until = Nobody is on duty now. You can write. By our hours we are back on { $when }.
hotline-wait = Half of the last answers came within { $time }. Yours may take longer.
hotline-wait-unknown = We do not know yet how long an answer takes.
hotline-minutes = { $count } min.
hotline-hours = { $count } h.

# The centre. $invented is hotline-invented or empty.
hotline-centre =
    <b>Information centre for migrants</b>{ $invented }
    Phone: { $phone }
    We read: { $languages }

    { $offices }

    <b>We never ask for money, codes or passports.</b>
    .ask = ✍️ Write to an operator
hotline-invented = ⚠️ This is a demonstration: number, offices and hours are invented. Do not call or go there.
hotline-office =
    .moscow = Moscow, Example Street 1
    .almaty = Almaty, Example Street 1
hotline-day =
    .mon = Mon
    .tue = Tue
    .wed = Wed
    .thu = Thu
    .fri = Fri
    .sat = Sat
    .sun = Sun
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = Moscow time
    .almaty = Almaty time
