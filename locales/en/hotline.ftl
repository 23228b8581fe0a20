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
hotline-none-yet = No operator works here yet. Call yourself: /services. In danger 112.
hotline-nobody-until = Nobody is on duty now. You can write. By our hours we are back on { $when }.
hotline-wait = Half of the last answers came within { $time }. Yours may take longer.
hotline-wait-unknown = We do not know yet how long an answer takes.
hotline-minutes = { $count } min
hotline-hours = { $count } h

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

# What an operator can answer by one tap: chosen by Russian or English, read in the person's language.
# One to four short sentences each, at most 15 words a sentence, no markup. Groups and facts: config.

hotline-reply =
    .hello = Hello! I am an operator, a live person. Write in your own words what happened.
    .read = I have read your message. Thank you for writing. I will ask a few questions. You may skip any of them.
    .heard = I have listened to your voice message. Thank you. Now I will ask a few questions.
    .not-police = We are not the police or the migration office. You need not say your name.
    .never-ask = We never ask for money, codes or passports. Somebody asks in our name? Do not answer, and tell me.
    .safe = Are you in a safe place now? If not, first call 112 or 102. Write to me afterwards.
    .country-region = Which country and region are you in now? A city is enough. I do not need your address.
    .citizenship = Which country's passport do you have? The rules depend on it. I do not need its number.
    .since = When did it begin? About is enough.
    .entered = When did you enter the country? Many time limits count from that day.
    .contract = Do you have a work contract on paper? If not: what did you agree, and with whom?
    .papers = Do you have your passport and other papers with you? If not, who has them?
    .no-photos = Please do not send photos of papers. You sent one? Delete it, I do not need it. Just write what I ask.
    .child = Is a child with you? How old? Is the child in a safe place now?
    .pregnant = Are you pregnant, or is somebody near you? Which month? Bleeding or strong pain: call 103 now.
    .hurt = Are you hurt or ill? If life is in danger, call 103 or 112 now. The call is free.
    .how-many = How many of you are there? Does anybody need a doctor now?
    .done = What have you done already? Did anybody answer you?
    .trusted = Is there somebody near whom you trust? Could this person help you today?
    .need = What do you need most today?
    .other-words = Sorry, I did not understand. Please say it in other words, in short sentences.
    .ask-colleague = May I give your request to a colleague? The colleague reads all that you wrote here. You may say no.
    .ask-lawyer = May I ask a lawyer about this? I tell what happened, without your name and number. You may say no.
    .ask-consulate = May I tell your consulate? It needs your name and where you are. Could that be dangerous for you? You may say no.
    .ask-partner = An organisation may be able to help. It would get: what happened, your region, how to reach you. Do you agree? You may say no.
    .call-112 = Call 112 now, it is free. Say what happened and where. Please call yourself: my 112 may be in another city.
    .call-103 = Call 103 now, it is free. Put the phone on loudspeaker and do what they say. Do not hang up first.
    .call-102 = Call 102, the police. Say the address or a landmark. They may look at your papers. If life is in danger, call anyway.
    .call-111-kz = You can call 111, day and night, free. You need not say your name. Psychologists and lawyers answer there.
    .cannot-speak = You cannot speak aloud? Send the map point to somebody you trust. They can call 112.
    .no-number = For this we have no checked number. Please do not trust lists of numbers from strangers.
    .registration-ru = Ask your host to register you in the first days. How many days you have depends on your passport.
    .registration-kz = Your host must report you within 3 working days of arrival. Since 01.07.2026 register online yourself too. Do not wait for the last day.
    .patent-late = By the rule of 2020 a late payment ends the patent the next day. Ask a lawyer or the migration office today. Keep all receipts.
    .patent-30-days = You missed the 30 days for the patent? Papers can still be handed in, but there is a fine. Ask the migration office for the sum.
    .passport-lost = Passport lost: first tell the police and ask for a paper about it. Then go to your consulate. It can give a return certificate.
    .ban = Check for an entry ban before the trip, free: мвд.рф. “Nothing found” is no guarantee. Pay nobody for lifting a ban.
    .register = Check the register (РКЛ) on мвд.рф or Gosuslugi. Mistakes happen and can be corrected. Have receipts, contract and registration ready.
    .do-not-buy = Please buy no registration, patent or certificate from strangers. They are fake and lead to a ban.
    .school-ru = A foreign child needs proof of legal stay and a free Russian test. Schools share data with the police. Check your papers before you apply.
    .school-kz = In Kazakhstan foreign children go to state schools. Ask the school for its list of papers. Take a copy of the migration card.
    .rules = Rules change. The article says on which day it was checked. Please check again before you act.
    .wages-proof = Please collect proof: contract, chats, photos at work, money transfers. Write down the names of workmates. Delete nothing.
    .wages-demand = Ask for your money in writing, politely. Keep a copy and every answer.
    .wages-inspection-ru = You can complain to the State Labour Inspectorate: онлайнинспекция.рф. Work without a contract can be proved too.
    .wages-inspection-kz = You can complain to the labour inspectorate of your region or on enbek.kz. No result? Then the prosecutor, then the court.
    .passport-taken = Nobody at work may keep your passport. Ask for it in a message and keep the message. They refuse? Call 102 and tell your consulate.
    .injury = Hurt at work: first a doctor, call 103. Ask the employer for an accident paper (акт). Keep medical papers and photos.
    .emergency-free-ru = In Russia emergency care is free for every foreigner, also without papers. Danger to life: call 103 or 112. Treatment afterwards may cost money.
    .emergency-free-kz = Kazakhstan: urgent care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia. Call 103. When the danger is over, treatment may cost money.
    .hospital-police = We cannot promise that a hospital tells nobody. If life is in danger, still call 103 first.
    .pregnancy-danger = Bleeding, strong pain, fits, fever, or the baby moves less: call 103 now. One sign is enough. Do not wait until morning.
    .labour = Labour has begun: call 103 and say the week. Do not give birth at home for fear of the bill.
    .child-ill = The child cannot drink, has fits or is hard to wake? Call 103 now. Do not wait.
    .tb = Tuberculosis can be cured. Take the tablets every day until the doctor ends it. Please do not hide it from the doctor.
    .tb-papers = In Russia a TB result can touch your right to stay. Ask a lawyer and your consulate early. Still, please go on with the treatment.
    .tb-clinic = Cough of two weeks or longer? Go to any clinic or TB dispensary. Ask there what it costs.
    .not-doctor = I am not a doctor and cannot judge an illness. I can send an article and help to find a clinic. In danger call 103.
    .glad-you-told = I am glad that you told me. You are not alone. Do you think of killing yourself?
    .about-to-act = If you may harm yourself now, call 103 or 112. Ask somebody you trust to stay with you. Put tablets, alcohol and weapons away.
    .believe = It is not your fault. I believe you. You decide what we do next.
    .danger-home = In danger now: call 102 or 112. Go to neighbours, the police or a hospital. Take the children, the phone and the papers.
    .safe-plan = Agree on a code word with somebody you trust. Leave a bag there: papers, keys, money, medicine. Tell nobody at home that you plan to leave.
    .throat = Somebody held your throat, even once? See a doctor or call 103, even without marks.
    .crisis-centre-ru = Many regions have crisis centres. Look on Gosuslugi: “Кризисная ситуация”. One says there is no place? Try another.
    .crisis-centre-kz = Call 111 and ask for a crisis centre near you. Call before you go: some have closed. Foreigners get help too.
    .phone-seen = Can somebody else read this phone? Write only when you are alone. /hide empties this chat: the last two days.
    .forced-work = You may not leave, or they threaten you? Call 102 or 112 and say the address. Do not argue with the boss alone.
    .trafficking-number = We have no checked number only for human trafficking. Call 102 or 112. In Kazakhstan 111 can help too.
    .detention-now = Ask for an interpreter and ask to call your consulate. Ask for the paper (протокол). Sign nothing that you do not understand.
    .detention-same-day = Act the same day: the time to appeal is short. Ask for the decision on paper. Ask until what day you may appeal.
    .detention-kz = In Kazakhstan a court decides on expulsion. Tell your family and consulate today, ask for a lawyer. Before the decision more help is possible.
    .detention-lawyer = I am looking for a lawyer. I cannot promise that one comes. Meanwhile write here what they say to you.
    .detention-family = To find the person, ask 102, the migration office or the consulate. Bring the passport and money for a ticket.
    .detention-children = You have children? Say it at once: where they are, who can take them. Ask to have it written down.
    .interpreter = At the police you may ask for an interpreter. For a doctor, /show has sentences to hold up.
    .sorry-loss = I am very sorry. Take your time. Write when you can, and I will say what comes first.
    .death-ru = First call 112 or 103, and the police, 102. Then the papers: morgue, ЗАГС, consulate. Ask the consulate who pays for the way home.
    .death-kz = First the morgue: a medical certificate. Then the ЦОН: the death certificate. Tell your consulate and ask what your state pays.
    .death-who-pays = Uzbekistan and Kyrgyzstan can pay for the way home. Relatives must apply. Please apply soon. Others: ask the consulate.
    .lost-family = First ask the police, 102, then the migration office and the consulate. Have ready: full name, birth date, last address. Pay nothing to strangers.
    .need-time = I need time to check this. I answer here by tomorrow, also if I have found nothing.
    .colleague = A colleague will go on with your request. You need not tell everything again.
    .night = At night nobody reads here. Is it urgent? Call 112, do not wait for us.
    .busy = Many people are writing now, and urgent requests go first. Danger to life? Call 112, do not wait.
    .language = I do not know your language well. I answer with ready sentences. Please write in short sentences.
    .call-back = Shall I call you? Write a number and a good time. We delete the number afterwards.
    .article = I send you an article about this, in your language. Read it in peace, then ask me.
    .cannot-promise = I cannot promise that it works out. I can tell you the steps and who may help.
    .not-ours = We cannot do this ourselves. I send you who can.
    .solved = Thank you. Is it solved now? Please write yes or no.
    .no-answer = I have not heard from you. Is all well? If you do not write, I will close the request. You can open it again.
    .closing = I close this request now. You can open it again. In danger call 112.
    .withdrawn = You do not want to go on: that is all right. I close the request. You can come back.
    .duplicate = You have two requests about the same thing. I close this one and answer in the other.
    .rate = Please rate our answer with one tap. It helps us to answer better.
    .take-care = Thank you for your trust. Take care of yourself. In danger call 112.

# Beside an urgent case, for the operator: six lines, always in the same order.
# Ask, never promise, whom to call, what to send, what not to ask, when to hand over.

hotline-card-violence =
    <b>Ask:</b> Are you in a safe place? Who else reads this phone? Children? Was your throat held?
    <b>Never promise:</b> a place in a centre, that the police come, that nobody finds out.
    <b>Whom to call:</b> the person calls 102 or 112: your 112 is not theirs. Kazakhstan: 111 too.
    <b>Send:</b> the article on safety at home, the safety plan. Neutral words only; name /hide.
    <b>Do not ask:</b> why they stay, what they did, details. Never speak with the other person.
    <b>Hand over:</b> at once, to whoever may open such cases. First of all: throat, weapon, children.

hotline-card-trafficking =
    <b>Ask:</b> Can you leave? Address or landmark? How many of you? Anybody hurt? Who has the passports?
    <b>Never promise:</b> release, a shelter, the wages, that the police do not look at papers.
    <b>Whom to call:</b> they, or a friend who is free, call 102 or 112 with the address: your 112 is not theirs. Kazakhstan: 111 too. We have no checked line only for this.
    <b>Send:</b> the article on work that one cannot leave; how to send a map point to a trusted person.
    <b>Do not ask:</b> them to argue with the boss, to take risks for proof, about beatings in detail.
    <b>Hand over:</b> at once, to whoever may open such cases. Consulate only when the person agrees.

hotline-card-suicide =
    <b>Ask:</b> plainly: “Do you think of killing yourself?” Are you alone? Who can come to you now?
    <b>Never promise:</b> to keep it secret, that all will be well, to be here all night.
    <b>Whom to call:</b> about to act: the person or somebody beside them calls 103 or 112, “danger of suicide”. Your 112 is not theirs. We have no checked line for adults.
    <b>Send:</b> “I am glad that you told me. You are not alone.” The article on a heavy heart.
    <b>Do not ask:</b> for reasons or about ways. Do not say: “pull yourself together”, “think of the sin”.
    <b>Hand over:</b> tell a supervisor at once; do not leave the chat before a colleague has taken it.

hotline-card-detention =
    <b>Ask:</b> Where held, by whom, since what hour? Is there a paper? Children? Ill or hurt? Which citizenship?
    <b>Never promise:</b> release, a lawyer today, that there will be no expulsion.
    <b>Whom to call:</b> they or the family call the consulate; where somebody is held, the family asks 102. Beaten or ill: 103 or 112. Your 112 is not theirs.
    <b>Send:</b> the articles on detention and on the centre, sentences for the police (/show).
    <b>Do not ask:</b> whether they are guilty, for photos of papers. Never advise to hide or to pay.
    <b>Hand over:</b> the same day to a lawyer: the time to appeal is short. Consulate only when they agree.

hotline-card-child =
    <b>Ask:</b> Who writes, the child or an adult? How old? Where? Hurt, cold, hungry? Where are the parents?
    <b>Never promise:</b> that nobody is told, that the child goes home today.
    <b>Whom to call:</b> an adult beside the child, or the child, calls 112 or 102: your 112 is not theirs. Kazakhstan: 111 too. Russia: the children’s line (/services).
    <b>Send:</b> the article on an ill child; parents held: the article on the centre. Short, simple words.
    <b>Do not ask:</b> a child about violence in detail, for photos, to keep a secret.
    <b>Hand over:</b> at once, to a supervisor. Parents held by the police: a lawyer too.

hotline-card-birth =
    <b>Ask:</b> Which week? How often are the pains? Waters, blood, fits, fever? Does the baby move? Who is near?
    <b>Never promise:</b> that all is free, that a hospital tells nobody, that there is still time.
    <b>Whom to call:</b> one danger sign or pains: she or somebody near calls 103 and says the week. Your 103 is not theirs.
    <b>Send:</b> the articles on labour, on danger signs, on birth in that country; sentences for the doctor (/show).
    <b>Do not ask:</b> about papers or insurance before her health; never about the father.
    <b>Hand over:</b> not before 103 has been called. Later: price and papers of the baby, to a colleague.

hotline-card-tb =
    <b>Ask:</b> How long is the cough? Blood, night sweat, loss of weight? Has a doctor seen it? Which country?
    <b>Never promise:</b> that it stays secret, that papers are safe, that treatment in Russia is free.
    <b>Whom to call:</b> any clinic or TB dispensary. Danger to life: the person calls 103, your 103 is not theirs.
    <b>Send:</b> the article on long cough of that country; TB found: the article on that; protecting the family.
    <b>Do not ask:</b> about HIV, for papers of the doctor. Never advise to hide it or to stop the tablets.
    <b>Hand over:</b> TB found in Russia: early to a lawyer; consulate only when the person agrees.

hotline-card-wages =
    <b>Ask:</b> Which country and region? Since when, how much? What proof? Threats? Free to leave?
    <b>Never promise:</b> that the money comes, or when; that nobody looks at papers.
    <b>Whom to call:</b> labour inspectorate: онлайнинспекция.рф (Russia), enbek.kz (Kazakhstan). Threats: the person calls 102 or 112, your 112 is not theirs.
    <b>Send:</b> the article on unpaid wages of that country; sentences for the employer (/show).
    <b>Do not ask:</b> for photos of papers, why there is no contract. Never blame.
    <b>Hand over:</b> not free to leave or passport taken: see trafficking, at once. Court, many workers: a lawyer.

hotline-card-passport =
    <b>Ask:</b> Who has it, since when? Was it asked for in a message? Free to leave? Threats, debt, no pay?
    <b>Never promise:</b> that the police bring it back, that a new one comes soon.
    <b>Whom to call:</b> the person calls 102, and 112 in danger: your 112 is not theirs. Then the consulate.
    <b>Send:</b> the article on a passport that is kept, on lost papers; sentences for the employer (/show).
    <b>Do not ask:</b> for the number or a photo. Never advise to pay for it or to take it by force.
    <b>Hand over:</b> one more sign (no pay, debt, threats, locked in): see trafficking, at once.

hotline-card-death =
    <b>Ask:</b> first say that you are sorry. Which country? Which citizenship? At work? Was there an insurance?
    <b>Never promise:</b> that a state pays, how much, on what day the body comes home.
    <b>Whom to call:</b> just now: the person calls 112 or 103 and the police, 102; your 112 is not theirs. Then the consulate.
    <b>Send:</b> the article on death in that country, later the one on grief.
    <b>Do not ask:</b> for details, photos, whose fault. Never recommend a funeral firm.
    <b>Hand over:</b> death at work or by violence: to a lawyer. Uzbek and Kyrgyz families: tell them to apply soon.

# Asking, from top to bottom.
hotline-which = What is it about? Choose, or write at once what happened.
hotline-danger = Is one of these true now?
    .none = None of these
hotline-call-now =
    <b>{ $what }: first call now</b>
    { $numbers }

    Then write here. Nobody comes because of a message here: only a call brings help.
hotline-story =
    <b>What happened?</b>
    Write in your own words, or send a voice message, a picture or a file.
    You need not say your name. No papers, please: we do not need them.
hotline-more = I have it. Is there more? Send it now.
    .done = ✅ That is all
    .urgent = 🆘 It is urgent
# $urgent is yes or no; $lines whether somebody is there, and how long an answer takes.
hotline-receipt =
    <b>Received.</b> { $urgent ->
        [yes] Your request goes first. In danger do not wait for us: call <b>112</b> now.
       *[no] In danger do not wait for us: call <b>112</b>.
    }
    { $lines }

    An operator reads it and answers here. We pass nothing on without asking you.
    Your code: <code>{ $code }</code>
    With it you can go on from another phone. Learn it or write it down, and tell nobody else.
    .mine = 📂 My request
hotline-added =
    Added. The operator sees it.
    { $lines }
# Something came that no question waited for.
hotline-unasked = Is this for an operator?
    .yes = ✅ Yes, pass it on
    .no = No
hotline-not-passed-on = Not passed on, not kept.
hotline-tap = Please tap a button.
hotline-many = You have { $count } open requests. Please add to one of them, or close one.
    .mine = 📂 My requests

# What is not passed on.
hotline-unreadable = I cannot pass this on. Send words, a voice message, a picture or a file.
hotline-too-big = This is larger than { $megabytes } MB. Please send it in parts, or write it in words.
hotline-no-file = I do not pass on files of this kind. Please send a picture, a PDF or words.
hotline-no-point = I cannot pass on a map point now. Please write the place in words.
hotline-no-contact = I do not pass on phone numbers like this. If an operator asks, write it.
# Comes once; in the same message the time moves.
hotline-flood = More than { $count } messages at once: these I cannot pass on. Go on at { $time }. In danger call 112.
hotline-papers = Is a passport or another paper on it? We do not need it. Please take it back.
    .undo = 🗑 Take it back
hotline-undone = Deleted here. No operator can read it any more.
hotline-undone-before = That is not here any more.

# My request.
hotline-mine =
    <b>My request: { $topic }</b>
    { $state }
    Code: <code>{ $code }</code>
    Do you want to add something? Just write or send it now.
    .urgent = 🆘 It has become urgent
    .story = 📜 What was said so far
    .close = ✅ It is over
hotline-phase-new = Received. Nobody has read it yet.
hotline-phase-taken = An operator is working on it.
hotline-phase-answered = An operator is working on it and has answered.
hotline-none = You have no request here.
    .ask = ✍️ Write to an operator
hotline-list = You have several requests. Which one?
    .open = { $topic }, { $day }
    .closed = ✔️ { $topic }, { $day }
hotline-story-so-far =
    <b>What was said so far</b>
    { $lines }
hotline-who =
    .person = I
    .operator = Operator
hotline-kind-of =
    .voice = 🎤 voice
    .photo = 🖼 picture
    .document = 📎 file
hotline-over = Is it over?
    .keep = No, keep it open
    .solved = Yes, it is solved
    .withdrawn = I do not need it any more
hotline-closed-now = Closed.
hotline-closed =
    <b>{ $topic }</b>
    Closed on { $day }. You can open it again.
    .story = 📜 What was said so far
    .reopen = 🔓 Open it again
    .rate = ⭐ How was it?
hotline-rate = How was our help? Five stars: very good. You need not answer.
hotline-thanks = Thank you.
hotline-reopened = It is open again. Write what is new. In danger call 112.

# The clock: urgent, and nobody has taken it.
hotline-unread =
    <b>Nobody has read this yet.</b> { $minutes } minutes have passed.
    Call <b>112</b> now: it is free. Do not wait for us.
    .add = ✍️ Write more

# Going on from another phone. A code that nobody has must look the same.
hotline-code =
    <b>Write your code</b>
    Nine digits: from another phone you go on with your request.
    Eight digits: an operator has told you them by phone.
hotline-code-digits = A digit is wrong. Look again: a code has nine digits, or eight by phone.
hotline-code-later = Too many tries. Please wait an hour. In danger call 112.
hotline-visiting =
    If this code is right, your request is received or being worked on.
    Write here: the operator of your request reads it.
    Before you see what was said, the operator asks you something that only you know.
hotline-visit-written =
    If the code is right, the operator has it now. The answer comes here.
    No answer within a day? Look at the code again, or ask anew: /hotline
hotline-visit-asked =
    An operator asks: { $text }
    .answer = ✍️ Answer
hotline-visit-yes = It is your request again. Answers come here. There is a new code.
    .mine = 📂 My request
hotline-claimed = The request that you made by phone is here now. Answers come here.

# What operators hear of it: number only, for anybody may look at the phone.
hotline-written = № { $number }: something new
    .open = Open
hotline-undone-by = № { $number }: something was taken back. If it is in your chat, delete it there.
hotline-closed-by = № { $number }: closed by who asked.
hotline-gone = № { $number }: who asked has deleted everything. The request is closed and empty.
hotline-visited = № { $number }: somebody writes with the code
    .open = Open
hotline-guest =
    <b>№ { $number }: somebody with the code, from another phone</b>
    { $lines }

    Ask something that only the person knows. Tell nothing of the case before you have said yes.
    .ask = ❓ Ask
    .yes = ✅ It is the same person
    .no = ⛔ It is not
hotline-guest-question = What shall I ask? Nothing that tells what stands in the case.
hotline-guest-sent = Asked.
hotline-guest-yes = The case goes on from that phone.
hotline-guest-no = They see nothing.
hotline-guest-gone = That is over, or it is not your case.

# part: operators

# The desk of operators. waiting, mine: how many.
hotline-desk =
    <b>Requests</b>
    Waiting: { $waiting }
    With you: { $mine }
    { $duty ->
        [yes] You are on duty.
       *[no] You are not on duty: nobody is rung for you first. /staff
    }
    .waiting = 📥 Waiting
    .mine = 🗂 With me
    .new = ➕ Phone or visit
    .find = 🔎 Search
    .reports = 📊 Reports
    .trusted = 🔒 Secret requests: who

hotline-desk-list =
    { $list ->
        [mine] <b>With you: { $count }</b>
       *[waiting] <b>Waiting: { $count }</b> The most urgent first.
    }
hotline-desk-entry = { $urgency ->
        [now] 🔴
        [soon] 🟡
       *[normal] ⚪
    }{ $lock ->
        [yes] 🔒
       *[no] {""}
    } { $number } · { $time } · { $language } · { $subject }
hotline-desk-time = { $time } { $unit ->
        [minutes] min
        [hours] h
       *[days] d
    }
hotline-desk-secret = secret
hotline-desk-nowhere = not known

# The head of a request, and its page. phase: new, taken, closed.
hotline-desk-head =
    <b>№ { $number }{ $called } · { $urgency ->
        [now] 🔴 now
        [soon] 🟡 soon
       *[normal] ⚪ in turn
    }{ $lock ->
        [yes] {" · 🔒 secret"}
       *[no] {""}
    }</b>
    { $subject } · { $channel } · { $place }
    Language: { $language } · { $time } ago { $phase ->
        [closed] · closed: { $outcome }
       *[other] {""}
    }
hotline-desk-case =
    { $head }
    { $card }
    { $lines }
    .answer = ✍️ Answer
    .reply = 💬 Ready reply
    .send = 📄 Article or sentence
    .files = 📎 Files: { $count }
    .note = 📝 Note
    .hand = ↪️ Hand over
    .more = ⋯ More
    .reopen = Open again
    .take = ✋ Take it
    .earlier = ⬆️ Earlier
hotline-desk-line = { $who ->
        [person] 👤
        [operator] 💬
        [note] 📝
       *[house] ⚙️
    } <i>{ $time }</i> { $kind ->
        [voice] 🎤
        [photo] 🖼
        [document] 📄
       *[text] {""}
    } { $text }
hotline-desk-event =
    .taken = Taken by an operator.
    .handed = Handed back to all.
    .left = The operator is not there any more: back to all.
    .untouched = Untouched for a shift: back to all.
    .unclear = The person does not understand and asks for their language.
    .closed = Closed.
    .reopened = Opened again.
    .lost = A message did not reach the person.
    .glass = Opened in an emergency, with a reason.
    .call = A call was agreed.
    .called = Called. The number is deleted.
    .undone = The person took a line back.
    .closed-by-person = Closed by the person.
    .reopened-by-person = Opened again by the person.
    .claimed = The person goes on in the chat.
    .confirmed = Confirmed: it goes on from another phone.
    .escalated = Passed to a supervisor
    .agreed = The person says yes to a referral
    .refused = The person says no to a referral
    .point = A map point was passed on once. It is not kept.
    .call-sos = SOS was pressed.
    .call-roll = Roll-call: needs help.
    .call-withdrawn = Writes that help is no longer needed.
    .called-again = Called again while the operator was away: back to all.
hotline-desk-cover =
    { $head }

    { $how ->
        [free] Nobody has it. What was written opens when you take it.
        [secret] Only people who are named for secret requests open it. They are rung.
        [unnamed] Nobody is named for secret requests. An administrator names somebody: /hotline desk trusted. They are rung.
        [closed] It is closed.
       *[other] Operator № { $holder } has it.
    }
    .take = ✋ Take it
    .glass = 🔨 Open in an emergency
    .hand = ↪️ Hand over
hotline-desk-more =
    № { $number }: what else?
    .note = 📝 Note for colleagues
    .call = 📞 Call back
    .card = 🆘 Cards: what to do
    .sort = 🏷 Sort, refer
    .close = ✅ Close

hotline-desk-card = { $card }
hotline-desk-cards = Which card?
hotline-desk-files = № { $number }: files { $count }. Each opening is recorded.
hotline-desk-file = { $kind ->
        [voice] 🎤 Voice
        [photo] 🖼 Photo
       *[document] 📄 File
    } · { $time }
hotline-desk-file-shown =
    № { $number } · { $time }{ $kind ->
        [document] {" "}· The name of this file is as they gave it, and may tell who they are.
       *[other] {""}
    }
    { $text }
    .back = To the request
hotline-desk-file-comes = It comes below.
hotline-desk-unloaded = № { $number }: Telegram does not give this file any more. Please ask the person to send it again.

# Over the chat.
hotline-desk-not-yours = This request is not with you.
hotline-desk-gone = Somebody was quicker.
hotline-desk-taken = It is with you now.
hotline-desk-secret-no = This one is for people who are named for secret requests. It rings for others.
hotline-desk-changed = Something has changed. Please look again.
hotline-desk-sent = Sent.
hotline-desk-noted = Noted.
hotline-desk-off-duty = This colleague is not on duty any more.
hotline-desk-handed = It rings for all now.
hotline-desk-offered-to = Your colleague was asked. It stays with you until it is taken.
hotline-desk-closed = Closed.
hotline-desk-stripped = It cannot be opened again.
hotline-desk-called = The number is deleted.
hotline-desk-call-kept = Kept. You will be reminded.

# What comes by itself: number only, for others may look on.
hotline-desk-untouched = № { $number } was not touched for a shift. It rings for others now.
hotline-desk-given = № { $number } is with your colleague now.
hotline-desk-unreachable = Not sent. The person of № { $number } has blocked the bot or has left.
hotline-desk-lost =
    № { $number }: your message did not arrive. The person has blocked the bot, or a file does not load any more.
    .open = Open
hotline-desk-untold =
    № { $number }: your colleague cannot be reached. The request is still with you.
    .open = Open
hotline-desk-offered =
    № { $number } · { $urgency ->
        [now] urgent
        [soon] soon
       *[normal] in turn
    }: a colleague asks you to take it over.
    .take = ✋ Take it
hotline-desk-unclear =
    { $found ->
        [yes] № { $number }: the person did not understand. It rings for colleagues who read that language.
       *[no] № { $number }: the person did not understand. Nobody who reads that language is on duty. Please use ready replies.
    }
    .open = Open
hotline-desk-call-now =
    📞 № { $number }: it is time to call.
    .open = Open
hotline-desk-left = { $count ->
        [one] { $count } request rings for others.
       *[other] { $count } requests ring for others.
    }

# Answering.
hotline-desk-write =
    <b>№ { $number }</b> reads: { $language }
    Write, or send a voice, a picture or a file. It goes to the person as it is.
hotline-desk-write-what = Please write words, or send a voice, a picture or a file.
hotline-desk-long = Too long. At most { $most } characters, under a picture { $below }.
hotline-desk-sure =
    The person reads { $theirs }, and your language here is { $own }.
    In which language is it? Better is a ready reply: it arrives in theirs.
    .own = Send: in my language
    .theirs = Send: in their language
    .no = Do not send
hotline-desk-note = What should colleagues know? The person never sees it.
hotline-desk-replies =
    № { $number }: a ready reply. It arrives in the person's language.
    .card = 🆘 For this case
hotline-desk-reply =
    { $own }

    <b>{ $language }:</b>
    { $theirs }
    .send = Send
hotline-desk-find =
    Which article? Tap one, or type a few words.
    .show = 🗣 A sentence to hold up
hotline-desk-found = Which of these? One tap sends it, in the person's language.
hotline-desk-none-found = Nothing fits. Please try other words.
hotline-desk-sentence = Which sentence? One tap sends it, in the person's language.

# Handing over, closing.
hotline-desk-to =
    To whom? On duty now:
    .all = Back to all
hotline-desk-colleague = № { $number } · { $languages }
hotline-desk-word =
    What should the next one know?
    .none = Nothing
hotline-desk-word-long = Too long: at most { $most } characters.
hotline-desk-outcome = How did it end?

# Calling back.
hotline-desk-phone = Which number? Please type it. It is kept sealed, and your message is deleted.
hotline-desk-phone-no = This is no phone number. Please type digits, with + for another country.
hotline-desk-when =
    When shall we call? There it is { $time } now.
    Tap, or type: 14:30 or 25.11 14:30
    .now = Now
    .hour = In an hour
    .evening = At 19:00
    .morning = Tomorrow at 10:00
hotline-desk-when-no = Please give a time within 14 days: 14:30 or 25.11 14:30
hotline-desk-call =
    № { $number }: call back { $time }
    The number is deleted when the call was made.
    .dial = Show the number
    .called = Called: delete it
    .later = Another time
hotline-desk-dial =
    <code>{ $phone }</code>
    Hide your own number when a call could put the person in danger.
    .called = Called: delete it

# Secret requests.
hotline-desk-reason = Why must you open it? It is recorded, and supervisors are told.
hotline-desk-reason-no = Please give the reason in { $least } to { $most } characters.
hotline-desk-broken =
    № { $number } was opened in an emergency by № { $who }.
    Reason: { $why }
hotline-desk-trusted =
    <b>Who opens secret requests: { $count }</b>
    Violence and forced labour. A tap names somebody, or takes it back.
hotline-desk-member = { $named ->
        [yes] 🔒 ✅
       *[no] ⬜
    } Operator № { $number }

# What reaches who asked.
hotline-answer =
    💬 № { $number }
    { $text }
    .write = ✍️ Write back
    .unclear = ❓ I do not understand
hotline-answer-foreign =
    💬 № { $number }
    { $text }

    Written in: { $language }
hotline-answer-article = 💬 № { $number }: this may help you. Read it in peace.
hotline-answer-waits =
    There is something for you to read. Open it when you are alone.
    .read = Read
hotline-answer-taken = № { $number }: somebody is reading it now.
hotline-answer-colleague = № { $number }: a colleague goes on. You need not tell everything again.
hotline-answer-reopened = № { $number } is open again.
hotline-answer-closed =
    № { $number } is closed. You can open it again. In danger call 112.
    .reopen = 🔁 Open again
    .rate = ⭐ Rate the answer
hotline-answer-call = № { $number }: we will call you, { $time }. Afterwards we delete the number.
hotline-answer-unclear =
    { $found ->
        [yes] We have asked a colleague who reads your language.
       *[no] Nobody who reads your language is here now. We will answer in ready sentences.
    }
    № { $number }. In danger call 112.

# part: register

# Reports. $lines are hotline-report-table and hotline-report-line.
hotline-report =
    <b>Applications, { $period }</b>
    All: { $total }
    Half of the first answers within: { $waited }
    { $lines }

    Months are counted by UTC. Small numbers are hidden.
    .csv = 📄 CSV
    .xlsx = 📊 XLSX
    .before = ⬅️ Before
    .year = The whole year
    .month = This month
hotline-report-line = • { $name }: { $cases }
hotline-report-table =
    .month = Month
    .topic = Topic
    .guideline = MICIC guideline
    .region = Region
    .language = Language
    .channel = Channel
    .urgency = Urgency
    .answer = First answer
    .outcome = Outcome
hotline-report-head =
    .table = Table
    .cell = What
    .cases = Applications
    .period = All in
    .waited = Half answered within, minutes
hotline-report-cell =
    .hidden = hidden
    .none = not said
    .open = Still open
hotline-report-answer =
    .minutes = Within 10 minutes
    .hour = Within an hour
    .hours = Within 4 hours
    .day = Within a day
    .later = Later
    .none = No answer yet
    .aloud = By phone or in the office
hotline-report-file = Applications, { $period }. There is nobody's name, number or story in it.

# Looking for a case. The buttons are filters, and can be typed.
hotline-find =
    What are you looking for? A number, a code, a topic, a place, #tag, or words.
    Several with commas: Work and wages, Moscow, #court
    Words are looked for only in cases that you may open.
    .new = New
    .overdue = Overdue
    .taken = Taken
    .closed = Closed
hotline-find-none = Nothing found.
hotline-found = Found: { $count }. Tap one, or type something else.

# To who has a case without an answer.
hotline-late = Request № { $number } has no answer yet, and its time is over.
    .open = Open

# How a case is sorted.
hotline-sort =
    <b>№ { $number }</b>
    Topic: { $subject }
    MICIC: { $guideline }
    Urgency: { $urgency }
    Flags: { $flags }
    Tags: { $tags }
    Duplicate of: { $double }
    Answer due: { $due }
    .topic = Topic
    .urgency = Urgency
    .flags = Flags
    .tags = Tags
    .duplicate = Duplicate of
    .pass = ↗️ Supervisor, partner
hotline-sort-topic = What is it about?
hotline-sort-urgency = How soon must somebody answer?
    .now = Now
    .soon = Soon
    .normal = In turn
hotline-sort-flags = What makes them vulnerable? Violence and trafficking close the case to all but named people.
    .done = ✅ Done
hotline-sort-tick = { $set ->
        [yes] ☑️
       *[no] ⬜
    } { $name }
hotline-sort-tags = Type the tags, with spaces between. They replace the old ones. No names.
    .none = No tags
hotline-sort-duplicate = Of which request is this one a duplicate? Type its number.
    .none = Of none
hotline-sort-no-case = There is no such request, or it is a duplicate itself.
hotline-sort-escalated = A supervisor is being called.

# To a supervisor, to a partner.
hotline-pass = <b>№ { $number }</b>: who else should know?
    .escalate = 🔔 A supervisor
    .refer = 🤝 A partner
hotline-pass-entry = { $partner }: { $phase ->
        [asked] asked
        [agreed] said yes
        [refused] said no
        [passed] passed on
       *[answered] answered
    }

# Referral. A partner is told by phone.
hotline-refer = To whom?
hotline-refer-partner =
    .lawyer = Lawyer
    .shelter = A place to stay
    .doctor = Doctor
    .consulate = Consulate
    .other = Another partner
hotline-refer-which = What may the partner know? Never a name.
    .on = ➡️ On
hotline-refer-field =
    .topic = Topic
    .language = Language
    .region = Region
    .story = What they told us
    .phone = Phone number
hotline-refer-asked = The person decides. Have they said yes?
    .chat = Ask them in the chat
    .aloud = They said yes aloud
hotline-refer-waits = The person is being asked.
hotline-refer-note = { $what ->
        [asked] Asked about a referral
        [aloud] Said yes aloud to a referral
        [passed] Passed on
       *[answered] The partner answered
    }: { $partner } ({ $fields })
hotline-refer-said = Request № { $number }: about the referral the person says { $said ->
        [yes] yes
       *[no] no
    }.
    .open = Open
hotline-refer-line = <b>{ $name }:</b> { $value }
hotline-refer-answer = What did the partner say?
hotline-refer-long = At most { $most } characters, please.
hotline-referral =
    <b>№ { $number } → { $partner }</b>
    { $fields }
    { $phase ->
        [asked] We wait for what the person says.
        [refused] The person said no. Nothing is passed on.
        [agreed] The person said yes { $consent ->
            [aloud] aloud
           *[chat] in the chat
        }. Call the partner and read this only:
        [passed] Passed on. What you read to them:
       *[answered] The partner answered.
    }
    { $sheet }
    .passed = ✅ The partner knows
    .answer = 📝 The partner answered

# What the person reads: the push says nothing of what it is about.
hotline-consent-waits = A question about your request № { $number }.
    .read = Read
hotline-consent =
    Request № { $number }. May we ask a partner to help?
    Partner: { $partner }
    They would know only this: { $fields }. Not your name.
    { $phase ->
        [asked] You decide. If you say no, we go on helping.
        [agreed] You said yes. You can still take it back.
        [refused] You said no. Nothing is passed on.
        [passed] You said yes. The partner knows by now.
       *[answered] You said yes. The partner has answered.
    }
    .yes = Yes, ask them
    .no = No
hotline-consent-gone = This question is closed.

# What came by phone or over the desk.
hotline-new = A new application. How did it come?
    .phone = 📞 By phone
    .walk-in = 🚪 In the office
hotline-new-language = Which language do they speak?
hotline-new-country = Where are they? They need not say.
    .unknown = Not said
hotline-new-region = In which region? You can type its first letters.
    .whole = Somewhere there
hotline-new-topic = What is it about?
hotline-new-kind = Is it urgent? Then say first whom to call: 112.
    .none = Not urgent
hotline-new-flags = What makes them vulnerable?
    .done = ➡️ On
hotline-new-story = What happened, and what do they ask? Without names.
hotline-new-phone = Are they to be called back? Type the number. It is sealed, and deleted after the call.
    .none = No call
hotline-new-tap = Please tap a button.
hotline-new-long = At most { $most } characters, please.
hotline-new-no-phone = That is not a phone number. Type digits, or tap "No call".
hotline-new-done =
    <b>Application № { $number } is in the register.</b>
    { $kept ->
        [yes] It is yours.
       *[no] Only named people open it. They are being called.
    }
    Say this code aloud, twice: <code>{ $code }</code>
    With it they go on in this bot, once, within 7 days: { $link }
    .open = Open it
    .new = ➕ One more

# A place on the map that somebody sends by choice.
hotline-point-nobody = Nobody has your request yet, so your map point would reach nobody. Please write the place in words. In danger call 112. I have deleted it in this chat.
hotline-point-sent = Your map point goes to the operator, once. I do not keep it. I have deleted it in this chat.
hotline-point-lost = Your map point did not arrive. Please write the place in words. In danger call 112.
    .add = ✍️ Write the place
hotline-point-passed = № { $number }: a map point: <code>{ $point }</code>. It is stored nowhere and goes from here when the request is closed.
    .open = Open
hotline-not-kept = This did not arrive: too much at once. Save it, and send it again later.
hotline-undone-seen = Deleted here. Your operator may have seen it: they were asked to delete it too.
hotline-phase-again = It has been read. Now it waits for an operator again.
hotline-report-least = at least { $cases }
hotline-report-counting =
    <b>Applications, { $period }</b>
    They are being counted. It comes within a minute.
hotline-found-so-far = Looked at the newest only, down to № { $number }. Older ones were not looked at.
    .older = ⏬ Look at older ones
hotline-desk-unclaimed = Not sent. Nobody has used the code of № { $number } yet: they read here only once they have. Please call them.

# Whoever is in need: SOS, roll-call (calls). These lines are read in danger: short, no promise.
hotline-call-rung =
    № { $number }: I have told an operator. I will write here when somebody reads it.
    In danger call <b>112</b> now: it is free. Do not wait for us.
    Write here where you are and what happened, or say it in a voice message.
hotline-call-nobody =
    № { $number }: <b>no operator is on duty now.</b> Call <b>112</b> yourself, it is free.
    What you write here is kept for an operator.
hotline-call-added =
    № { $number }: passed on to the operator who has it.
    In danger call <b>112</b> now: it is free.
hotline-call-seen = № { $number }: seen at { $time } by an operator. In danger call 112.
hotline-call-words =
    { $taken ->
        [yes] Passed on to the operator: { $count }.
       *[no] Kept for the operator: { $count }. Nobody has read it yet. In danger call 112.
    }
hotline-call-withdrawn =
    { $how ->
        [kept] № { $number }: the operator reads that you no longer need help.
        [closed] № { $number } is closed.
       *[quiet] Done.
    } In danger call 112 at any time.
# What they need, beside the urgent kinds.
hotline-called =
    .trapped = Cannot get out
    .papers = Papers or the way home
    .lost = Lost, or cannot find family
    .held = Held or locked in
    .unclear = It is not clear what
    .other = Needs something else
hotline-called-with =
    .child = with a child
    .pregnant = pregnant
    .cannot-walk = cannot walk
    .hidden = ⚠️ chat emptied: take care
    .people = people: { $count }
hotline-origin =
    .sos = 🆘 SOS
    .roll = 📋 roll-call
hotline-call-withdrawn-by =
    № { $number }: the person writes that help is no longer needed. Somebody else may have pressed: ask carefully.
    .open = Open
hotline-point-gone = № { $number }: the map point was taken away here.
