# Medical care: articles for Russia and Kazakhstan.

# Said once, above the question for the country.
medical-first = If somebody is in danger, call <b>103</b> or <b>112</b> first. It is free.

medical-main =
    <b>Medical care</b>
    { $place }

    If somebody is in danger, call <b>103</b> or <b>112</b> first. What is it about?

# Country: Russia. Facts: A-RU-01 A-RU-04 C-RU-01 C-RU-02 A-RU-06 J3-01 C-RU-03 J3-18 J3-19.
# answer: A-RU-01 A-RU-04 C-RU-01 C-RU-02
# step1: A-RU-06
# step2: A-RU-06
# step3: A-RU-06 J3-01
# step4: C-RU-03
# more: C-RU-01 C-RU-02 C-RU-03 J3-18 J3-19 A-RU-01
# short: A-RU-01 A-RU-04 A-RU-06 C-RU-01 C-RU-02
# source: C-RU-01 C-RU-03
medical-ambulance = Danger to life: call 103 or 112. The ambulance and emergency care are free for every foreigner, even without papers or insurance.
    .title = Ambulance: is it free?
    .step1 = Say what happened. Give the exact address or a landmark.
    .step2 = Say how many people are hurt, your name and a number to call back.
    .step3 = Turn on the loudspeaker and do what the operator says. Do not hang up first.
    .step4 = Danger has passed? Ask the price before you agree to more treatment.
    .more =
        An emergency is a sudden illness, accident, injury or poisoning that threatens life. A flare-up of a long illness that threatens life counts too.
        { "" }
        Call at once: one side of the face hangs, one arm sinks, speech is unclear. Note the hour when it began. Call at once also for pressure or pain in the chest.
        { "" }
        Citizens of Kyrgyzstan, Tajikistan, Uzbekistan and Kazakhstan also have a treaty of 27.03.1997. Under it urgent care is free until the person can be moved. What follows may be charged.
        { "" }
        Doctor's visits and planned treatment go by an OMS or DMS policy, or for money.
        { "" }
        112 works with no money on the phone. Try it even without a SIM card.
    .short = Danger to life in Russia: call 103 or 112. The ambulance and emergency care are free for every foreigner, with or without papers. Say what happened, where, and how many are hurt. Do not hang up first.
    .source = Government rules on medical care for foreigners, in force 01.09.2025 to 01.09.2031; CIS agreement of 27.03.1997

# Country: Kazakhstan. Facts: A-KZ-01 A-KZ-02 C-KZ-02 A-RU-06 J3-01 C-KZ-01 C-KZ-03 J3-18 J3-19.
# answer: A-KZ-01 A-KZ-02 C-KZ-02
# step1: A-RU-06
# step2: A-RU-06
# step3: A-RU-06 J3-01
# step4: C-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-03 J3-18 J3-19
# short: A-KZ-02 C-KZ-02 A-RU-06
# source: C-KZ-02
medical-ambulance-kz = Danger to life: call 103 or 112, the call is free. Emergency care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia.
    .title = Ambulance in Kazakhstan
    .step1 = Say what happened. Give the exact address or a landmark.
    .step2 = Say how many people are hurt, your name and a number to call back.
    .step3 = Turn on the loudspeaker and do what the operator says. Do not hang up first.
    .step4 = Danger has passed? Ask the price before you agree to more treatment.
    .more =
        Free in danger: sudden illness, accident, poisoning, injury. Emergency childbirth and urgent trouble in pregnancy are free too. This lasts until the danger is over and you can be moved. After that you pay. A planned hospital stay may be charged.
        { "" }
        With a residence permit (ВНЖ) you have the same rights as citizens.
        { "" }
        Diseases dangerous to others are treated free for every foreigner.
        { "" }
        For citizens of Turkmenistan and Afghanistan there is no checked answer about payment. In danger call 103 all the same, and ask about payment there.
        { "" }
        Call at once: one side of the face hangs, one arm sinks, speech is unclear. Call at once also for pressure or pain in the chest.
    .short = Danger to life in Kazakhstan: call 103 or 112, free. Emergency care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia. Say what happened, where, and how many are hurt. Later treatment may cost money.
    .source = CIS agreement of 1997; Government decree No. 320 of 29.02.2000; agreement of four states of 26.06.1998

# Country: Russia. Facts: C-RU-01 C-RU-04 C-RU-06 C-RU-05 C-RU-02 A-RU-04 C-RU-03 C-RU-21.
# answer: C-RU-01 C-RU-04 C-RU-06
# step1: C-RU-06
# step2: C-RU-04
# step3: C-RU-04
# step4: C-RU-05
# step5: C-RU-02 A-RU-04
# more: C-RU-03 C-RU-04 C-RU-05 C-RU-06 C-RU-21
# short: C-RU-01 C-RU-04 C-RU-06
# source: C-RU-01 C-RU-04 C-RU-05
medical-insurance = A patent needs a DMS policy or a contract with a clinic. OMS is only for some who work. Emergency care is free without any policy.
    .title = Insurance: DMS and OMS
    .step1 = Read the policy before you pay. Ask what is inside and whether childbirth is covered.
    .step2 = Working EAEU citizen: ask an insurance company or the regional fund (ТФОМС) about OMS.
    .step3 = RVP or VNZh: ask the fund how many years of insurance record you need.
    .step4 = Family of an EAEU worker: ask about a DMS policy.
    .step5 = Danger to life: call 103 or 112 with or without a policy.
    .more =
        DMS covers first-line care and emergency care in the region. Without a policy, visits and planned treatment are paid.
        { "" }
        OMS: people with RVP or VNZh who work, and EAEU citizens who work. A law of 28.11.2025 raised the insurance record from three to five years. Emergencies and highly qualified specialists are excepted. From which exact day it works was not found. Whether it binds EAEU workers is open. In January 2026 the Foreign Ministry said that EAEU workers themselves have access to OMS.
        { "" }
        Families of EAEU workers get no OMS from that job (EAEU Court, 04.03.2026). Emergency care stays free for them.
        { "" }
        Care in pregnancy (visits, tests, ultrasound) is free only with OMS.
    .short = Russia: a patent needs a DMS policy or a contract with a clinic. OMS is only for some who work: ask the regional fund (ТФОМС). Read the policy before you pay. Danger to life: call 103 or 112, free without any policy.
    .source = OMS law signed on 28.11.2025; EAEU Court, 04.03.2026; Government rules in force since 01.09.2025

# Country: Kazakhstan. Facts: C-KZ-03 C-KZ-04 A-KZ-02 C-KZ-01 C-KZ-02.
# answer: C-KZ-03 C-KZ-04
# step1: C-KZ-04
# step2: C-KZ-04
# step3: C-KZ-04
# step4: C-KZ-04
# step5: A-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04
# short: A-KZ-02 C-KZ-03 C-KZ-04
# source: C-KZ-03 C-KZ-04
medical-insurance-kz = With a residence permit (ВНЖ) you have the same care and OSMS as citizens. EAEU workers can use OSMS when contributions are paid.
    .title = Insurance in Kazakhstan
    .step1 = EAEU worker: ask your employer whether OSMS contributions are paid for you.
    .step2 = Make an insurance contract, ДМС or ВМС, for primary care and emergency hospital care.
    .step3 = Apply to the head of the polyclinic with your passport and the contract.
    .step4 = Ask about your husband or wife and children who live with you.
    .step5 = Danger to life: call 103 or 112 with or without insurance.
    .more =
        The contract has been needed for attachment to a polyclinic since 14.08.2023. When the contract ends, the attachment ends too. Family members must also be insured.
        { "" }
        While life is in danger, emergency care needs no insurance. This is for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia. A planned hospital stay may be charged.
        { "" }
        Diseases dangerous to others are treated free for every foreigner. Infectious lung TB is on that list.
        { "" }
        Which insurance other foreigners need has no checked answer here. Ask the polyclinic, or the office that gives your permit.
    .short = Kazakhstan: with ВНЖ you have the same rights to care as citizens. EAEU worker: ask if OSMS is paid. Make a ДМС or ВМС contract, then go to the polyclinic. Danger to life: call 103 or 112.
    .source = Rules of attachment to a polyclinic in force since 14.08.2023; state insurance fund of Kazakhstan

# Country: Russia. Facts: A-RU-04 C-RU-01 C-RU-20 J1-01 J1-03 J1-05 J1-02 J1-04 C-RU-21 C-RU-22.
# answer: A-RU-04 C-RU-01 C-RU-20 J1-01
# step1: J1-01
# step2: J1-03
# step3: J1-03
# step4: C-RU-20
# step5: J1-05
# more: J1-01 J1-02 J1-04 J1-05 C-RU-21 C-RU-22
# short: A-RU-04 C-RU-20 J1-01 J1-03
# source: C-RU-01 C-RU-20 J1-01
medical-birth = Labour has begun: call 103, the help is free without insurance or papers. In pregnancy one danger sign is enough to call 103.
    .title = Pregnancy and birth
    .step1 = Call 103: blood, water, fits, strong headache or belly pain, fever 38+, baby moves less.
    .step2 = Pains every 5 minutes, water or blood: call 103. Say the week of pregnancy.
    .step3 = Do not give birth at home out of fear of a bill.
    .step4 = Planned birth without OMS or DMS: ask for the price in writing.
    .step5 = After birth, a pad soaked in an hour: call 103. Say how many days ago you gave birth.
    .more =
        Pregnant, call 103 also for: fainting, blurred sight, sudden swelling of face or hands. Hard breathing, chest pain, racing heart. Vomiting that does not stop. One leg swollen, red, painful. Thoughts of harming yourself. In the first three months: strong pain low in the belly.
        { "" }
        In labour: heavy bleeding, fits, fever. Waters gone 6 hours without labour. Pains for 12 hours without a birth. Afterbirth not out after 1 hour.
        { "" }
        After birth, up to a year: very strong headache, changed sight, fits, chest pain. Hard breathing, fever 38+, bad smell, a red painful leg. Thoughts of harming yourself or the baby.
        { "" }
        A women's clinic can register you without Russian citizenship. Visits are free only with OMS. Otherwise: DMS that covers them, or money. Always carry the exchange card (обменная карта).
        { "" }
        Ask the hospital and your consulate about the baby's papers.
    .short = Russia: labour has begun? Call 103, the help is free without insurance or papers. Pregnant with blood, strong pain, fits, fever, or a baby that moves less? Call 103 now. A planned birth may cost money: ask the price in writing.
    .source = Government rules on medical care for foreigners, in force since 01.09.2025; danger signs: health services (CDC, NHS)

# Country: Kazakhstan. Facts: A-KZ-02 C-KZ-02 J1-01 J1-03 J1-05 J1-02 J1-04 C-KZ-03 C-KZ-04.
# answer: A-KZ-02 C-KZ-02 J1-01 J1-03
# step1: J1-01
# step2: J1-03
# step3: J1-03
# step4: C-KZ-02
# step5: J1-05
# more: J1-01 J1-02 J1-04 J1-05 C-KZ-02 C-KZ-03 C-KZ-04
# short: A-KZ-02 C-KZ-02 J1-01 J1-03
# source: C-KZ-02 J1-01
medical-birth-kz = Labour has begun or one danger sign: call 103. Emergency birth care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia.
    .title = Birth in Kazakhstan
    .step1 = Call 103: blood, water, fits, strong headache or belly pain, fever 38+, baby moves less.
    .step2 = Pains every 5 minutes, water or blood: call 103. Say the week of pregnancy.
    .step3 = Do not give birth at home out of fear of a bill.
    .step4 = Planned birth: ask for the price in writing, it may cost money.
    .step5 = After birth, a pad soaked in an hour: call 103. Say how many days ago.
    .more =
        Pregnant, call 103 also for: fainting, blurred sight, sudden swelling of face or hands. Hard breathing, chest pain, racing heart. Vomiting that does not stop. One leg swollen, red, painful. Thoughts of harming yourself. In the first three months: strong pain low in the belly.
        { "" }
        In labour: heavy bleeding, fits, fever. Waters gone 6 hours without labour. Pains for 12 hours without a birth. Afterbirth not out after 1 hour.
        { "" }
        After birth, up to a year: very strong headache, changed sight, fits, chest pain. Hard breathing, fever 38+, bad smell, a red painful leg. Thoughts of harming yourself or the baby.
        { "" }
        A birth without emergency signs may be charged. With ВНЖ you have the same rights as citizens. EAEU workers and family: ask about OSMS.
        { "" }
        Ask the hospital and your consulate about the baby's papers.
    .short = Kazakhstan: labour has begun, or blood, strong pain, fits, fever, a baby that moves less? Call 103 now. Emergency care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan, Russia. A planned birth may cost money.
    .source = CIS agreement of 1997; Government decree No. 320 of 29.02.2000; danger signs: health services (CDC, NHS)

# Country: Russia. Facts: C-RU-07 A-RU-04 C-RU-01 C-RU-02 A-RU-01 C-RU-20 B-RU-41 B-RU-42 C-RU-14 C-RU-30 C-RU-31.
# answer: C-RU-07 A-RU-04
# step1: C-RU-01 C-RU-02 A-RU-01
# step2: C-RU-07 C-RU-20
# step3: B-RU-41 B-RU-42
# step4: C-RU-07
# more: C-RU-07 C-RU-14 C-RU-30 C-RU-31
# short: C-RU-01 C-RU-07 A-RU-01 A-RU-04
# source: C-RU-07
medical-hospital-police = Nobody can promise silence. In November 2025 there was a plan to report patients without insurance to the police. Whether it is law is not known. In danger call 103 first.
    .title = Hospital and police
    .step1 = Danger to life: call 103 or 112. Emergency care is free, with or without papers.
    .step2 = Do not wait at home because of papers. This is also true when labour has begun.
    .step3 = If the police come, ask for an interpreter. Sign nothing you do not understand.
    .step4 = Not urgent? Ask a lawyer or your consulate first how it is today.
    .more =
        This is what is known on 21.11.2026. A bill wanted hospitals to tell the police about some foreign patients. It spoke of those who got emergency care without a policy. The press wrote about it on 25.08.2025 and 13.11.2025. Later news was not found. It may be in force, or not.
        { "" }
        Apart from that plan: when TB is found, the clinic reports it. HIV, leprosy, TB, and syphilis can lead to a decision that a stay is undesirable. A positive result in the medical check for work papers goes to Rospotrebnadzor.
        { "" }
        Do not hide an illness from a doctor. The doctor needs the truth to help you.
    .short = Russia: a plan to report patients without insurance to the police existed in November 2025. Whether it is law is not known on 21.11.2026. If life is in danger, call 103 or 112 first. Emergency care is free, also without papers.
    .source = Press reports on the bill, 25.08.2025 and 13.11.2025; its fate is not known

# Country: Russia. Facts: J2-01 J2-02 C-RU-01 A-RU-04 J2-03 J1-06 J2-05 J2-04 J2-06.
# answer: J2-01 J2-02 C-RU-01 A-RU-04
# step1: J2-01 J2-02
# step2: J2-02
# step3: J2-03 J1-06
# step4: J2-05
# step5: J2-04
# more: J1-06 J2-02 J2-03 J2-04 J2-06
# short: J2-01 J2-02 C-RU-01 A-RU-04
# source: J2-01 J2-02 C-RU-01
medical-child = Call 103 if the child cannot drink, vomits everything, has fits, hardly wakes. Emergency care is free, also without papers.
    .title = Sick child
    .step1 = Call 103: fights for air, blue or grey lips, chest sinks in at each breath.
    .step2 = Call 103: spots stay under a pressed glass, stiff neck, green vomit.
    .step3 = Under 3 months and 38 degrees: see a doctor today. Newborn: at once.
    .step4 = Swallowed a battery or magnets: hospital at once. Do not make the child vomit.
    .step5 = Diarrhoea: go on feeding and give rehydration salts in small sips.
    .more =
        Newborn, up to 28 days, call 103: sucks weakly, is limp or very sleepy. Fast breathing, moaning. Hot (37.5 or more) or cold. Yellow skin in the first day, or yellow palms and soles. Pus or spreading redness at the navel. Bleeding.
        { "" }
        Call 103 too: first fit, or a fit over 5 minutes. Bulging soft spot on a baby's head. The child does not know you.
        { "" }
        From 3 to 6 months and 39 degrees: see a doctor. Trust your fear: a mother often sees illness first.
        { "" }
        Salts from the pharmacy: take exactly the water the packet says. After vomiting wait 5 to 10 minutes, then go on slower. Hospital: blood in the stool, sunken eyes, no urine, sleepy.
        { "" }
        Fever medicine: by weight and age, as the leaflet says. Never give a child paracetamol and ibuprofen together. Ask a doctor.
    .short = Child cannot drink, vomits everything, has fits, is hard to wake? Fights for air, blue lips? Call 103 now. Under 3 months and 38 degrees: doctor today. In Russia emergency care is free, also without papers.
    .source = WHO and UNICEF method for sick children (IMCI); health services (HSE, NHS); Government rules since 01.09.2025

# Country: Russia. Facts: C-X-02 C-X-05 C-RU-31 A-RU-60 C-RU-10 C-X-06 C-X-01 C-X-03 C-X-04 C-X-07 C-RU-14 C-RU-30 J11-04 A-RU-04.
# answer: C-X-02 C-X-05 C-RU-31
# step1: C-X-02
# step2: A-RU-60 C-RU-10
# step3: C-X-06
# step4: C-X-05
# step5: C-X-06
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07 C-RU-14 C-RU-30 C-RU-31 J11-04
# short: C-X-02 C-X-05 A-RU-60 A-RU-04
# source: C-X-01 C-X-05 C-RU-10 C-RU-31
medical-tb = Cough for two weeks or longer: see a doctor, it may be TB. TB can be cured. In Russia the result can also affect your papers.
    .title = Long cough, TB
    .step1 = Other signs: blood in the spit, chest pain, fever, night sweats, weight loss, weakness.
    .step2 = Go to any clinic or the local TB dispensary. Ask for a chest X-ray.
    .step3 = Cover your mouth. Wear a mask if you cough. Air the room several times a day.
    .step4 = Take the tablets daily to the end, about 6 months. Stop early and tablets may no longer work.
    .step5 = Ask for a test for your family too.
    .more =
        TB goes through the air when a person with lung TB coughs, sneezes or talks. Crowded rooms without fresh air raise the risk. Only 5–10 of 100 who carry it ever fall ill. After two to three weeks of right treatment most people no longer infect others. Some TB needs longer: the doctor decides. The illness is no shame.
        { "" }
        If TB is found, the clinic reports it. A TB dispensary offers treatment. Ask there what it costs you. A patent or permit is refused. Rospotrebnadzor may declare the stay undesirable. Then the person must leave. Ask a lawyer and your consulate early. Do not hide the illness from a doctor.
        { "" }
        Going home: ask the TB programme at home to take over. Do not leave without tablets and a doctor's summary.
        { "" }
        Danger to life: call 103 or 112.
    .short = Cough for two weeks or longer, night sweats, weight loss? See a clinic or a TB dispensary: TB can be cured. Cover your mouth, air the room. Danger to life: call 103 or 112.
    .source = World Health Organization (2025); Health Ministry order 1079n of 19.11.2021; Rospotrebnadzor (press, 02.2026)

# Country: Kazakhstan. Facts: C-X-02 C-X-05 C-KZ-01 A-KZ-10 C-X-07 C-X-06 C-X-01 C-X-03 C-X-04 J11-04 A-KZ-02.
# answer: C-X-02 C-X-05 C-KZ-01 A-KZ-10
# step1: C-X-02
# step2: A-KZ-10 C-X-07
# step3: C-X-06
# step4: C-X-05
# step5: C-X-06
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07 C-KZ-01 J11-04
# short: C-X-02 C-X-05 C-KZ-01 A-KZ-02
# source: C-KZ-01 C-X-01 C-X-05
medical-tb-kz = Cough for two weeks or longer: see a doctor, it may be TB. TB can be cured. Infectious lung TB is treated free for every foreigner.
    .title = Long cough, TB (Kazakhstan)
    .step1 = Other signs: blood in the spit, chest pain, fever, night sweats, weight loss, weakness.
    .step2 = Go to any clinic or a TB dispensary and ask for a test.
    .step3 = Cover your mouth. Wear a mask if you cough. Air the room several times a day.
    .step4 = Take the tablets daily to the end, about 6 months. Stop early and tablets may no longer work.
    .step5 = Ask for a test for your family too.
    .more =
        TB goes through the air when a person with lung TB coughs, sneezes or talks. Crowded rooms without fresh air raise the risk. Only 5–10 of 100 who carry it ever fall ill. After two to three weeks of right treatment most people no longer infect others. Some TB needs longer: the doctor decides. The illness is no shame.
        { "" }
        The list of diseases treated free for foreigners is of 09.10.2020. It names lung TB while bacteria are coughed up. Other TB and the later months: ask the TB dispensary. What the illness means for your papers here has no checked answer. Ask a lawyer or your consulate. Do not hide the illness from a doctor.
        { "" }
        Going home: ask the TB programme at home to take over. Do not leave without tablets and a doctor's summary.
        { "" }
        Danger to life: call 103 or 112.
    .short = Cough for two weeks or longer, night sweats, weight loss? See a clinic or a TB dispensary. In Kazakhstan infectious lung TB is treated free for every foreigner. TB can be cured. Danger to life: call 103 or 112.
    .source = Health Ministry order ҚР ДСМ-121/2020 of 09.10.2020; World Health Organization (2025)

# Country: Russia. Facts: A-RU-01 A-RU-04 C-RU-02 B-RU-53 J3-02 J3-08 J3-09 I-RU-26 B-RU-52 A-RU-10 A-RU-11 B-RU-50 I-RU-110 J3-13 J3-23 C-RU-03 J3-01.
# answer: A-RU-01 A-RU-04 C-RU-02 B-RU-53
# step1: J3-02 J3-08
# step2: J3-09
# step3: B-RU-53
# step4: I-RU-26 B-RU-52
# step5: I-RU-26 B-RU-52 A-RU-10 A-RU-11
# more: I-RU-26 B-RU-50 B-RU-52 I-RU-110 J3-09 J3-13 J3-23 C-RU-03
# short: A-RU-01 A-RU-04 C-RU-02 B-RU-53 I-RU-26
# source: B-RU-50 B-RU-52 J3-01
medical-injury = Call 103 or 112: help in danger is free, with or without papers. Then ask for an accident act and keep every medical paper.
    .title = Injury at work
    .step1 = Strong bleeding: press hard with a cloth, do not let go. Fall from a height: do not lift or turn.
    .step2 = Somebody lies in a pit, well or tank: never climb in. Call 112.
    .step3 = Tell the employer and ask for an accident act.
    .step4 = Keep photos, messages, transfers and the names of witnesses.
    .step5 = No act? Complain to the labour inspectorate, then to the prosecutor.
    .more =
        No contract? A court can still establish that you worked there. Prosecutors sue for workers too. Insist that the accident is investigated. Foreign workers have the same labour rights as citizens.
        { "" }
        Ask for copies of your work papers in writing. The employer must give them within 3 working days.
        { "" }
        Patent holders and EAEU workers get sick pay after six months of the employer's contributions. When the danger to life is over, treatment can be charged. Ask the price first.
        { "" }
        Chemical in the eye: rinse with clean running water 20 minutes or more. Call 103. Electric shock: do not touch the person, switch the current off. Trench fallen in: stay out and call 112. Pinned under a load for over 15 minutes: ask 103 before lifting it.
    .short = Hurt at work in Russia: call 103 or 112. Help in danger is free, also without papers. Tell the employer and ask for an accident act. Keep medical papers, photos, messages and names of witnesses.
    .source = Labour Code, article 62 and chapter 50.1; Health Ministry order 220n of 03.05.2024 on first aid

# Country: Russia. Facts: J4-01 J4-03 A-RU-04 J4-02 J4-04 J4-05 J4-06 A-RU-22 C-RU-01.
# answer: J4-01 J4-03 A-RU-04
# step1: J4-01
# step2: J4-01
# step3: J4-03
# step4: J4-03
# step5: J4-01
# more: J4-02 J4-03 J4-04 J4-05 J4-06 A-RU-22 C-RU-01
# short: J4-03 J4-04 A-RU-04
# source: J4-01 J4-03 J4-06
medical-mind = After loss, debt or fear, bad sleep, tears and pain are normal. If somebody may harm themselves, call 103 or 112 now.
    .title = Heavy on the heart
    .step1 = Talk today with one person you trust. Call home.
    .step2 = Eat and sleep at regular hours, move, drink less alcohol.
    .step3 = Somebody near you is in danger: stay, listen, put away tablets, alcohol, weapons.
    .step4 = He or she is about to act: call 103 or 112. Say: danger of suicide.
    .step5 = It stays and daily life stops: ask a doctor. It is an illness, not weakness.
    .more =
        Signs of danger: the person speaks of dying, no way out, being a burden. Or withdraws.
        { "" }
        Ask plainly: “Do you think of killing yourself?” The question does not put the thought there. Listen without blame. Do not promise secrecy. Do not leave the person alone.
        { "" }
        Say: “I am glad you told me. You are not alone. This can pass, help exists.” Do not say: “Pull yourself together.”
        { "" }
        After an accident, arrest or attack: a calm voice, a safe place, water, a blanket. Do not force anyone to tell. Help to reach family and a doctor.
        { "" }
        No checked line for adults was found in Russia by 21.11.2026. The long number on this card is for children and parents. In danger: 103 or 112. Emergency care is free.
    .short = Somebody speaks of dying or sees no way out? Stay, listen without blame, put away tablets, alcohol, weapons. If he or she is about to act, call 103 or 112. You are not alone. This can pass, help exists.
    .source = World Health Organization (2011 guide and later pages); European first-aid guidelines (2025)
