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

# Facts of the additions: C-RU-01 C-RU-03 C-RU-04 C-RU-05 C-RU-06. The steps are the same, shortened: with a .for-… the card was too long.
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
    .for-eaeu = Workers have access to OMS (Foreign Ministry, January 2026). The five-year record: not clear. Family: no OMS.
    .for-uztj = DMS or a contract for the patent. OMS: with RVP or VNZh and work. Urgent care: free also by the treaty of 27.03.1997.
    .for-other = DMS or a contract for the patent. OMS: with RVP or VNZh and work. Emergency care: free under Russian rules.
    .step1 = Read the policy before you pay. Is childbirth covered?
    .step2 = Working EAEU citizen: ask the regional fund (ТФОМС) about OMS.
    .step3 = RVP or VNZh: ask the fund how many years of record you need.
    .step4 = Family of an EAEU worker: ask about DMS.
    .step5 = In danger: call 103 or 112, with or without a policy.
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

# Facts of the additions: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04. The steps are the same, shortened.
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
    .for-eaeu = Workers: OSMS when contributions are paid. Polyclinic: a ДМС or ВМС contract, for the family too.
    .for-uztj = Emergency care: free until the danger is over. Insurance for a permit: not checked, ask there.
    .for-other = Free: diseases dangerous to others. Emergency: payment not checked, call 103 all the same.
    .step1 = EAEU worker: ask your employer whether OSMS is paid for you.
    .step2 = Make a ДМС or ВМС contract: primary care, emergency hospital care.
    .step3 = Apply to the head of the polyclinic: passport, contract.
    .step4 = Ask too for the wife, husband and children who live with you.
    .step5 = In danger: call 103 or 112, insured or not.
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

# Country: Russia. Facts: C-RU-01 C-RU-02 C-RU-03 C-RU-04 C-RU-05 C-RU-06 C-RU-21 J5-06 A-RU-01 A-RU-04.
# answer: C-RU-03
# steps: C-RU-03 C-RU-06 C-RU-04 J5-06 A-RU-04
# more: C-RU-01 C-RU-03 C-RU-04 C-RU-05 C-RU-21 J5-06
# Left out: C-RU-24 (BK), second half of J5-06 (BK). Silent: prices; planned care of children without OMS.
medical-planned = A doctor's visit or planned treatment: with an OMS or DMS policy, or for money. Only emergency care is free for everyone.
    .title = Planned care: what is paid
    .for-eaeu = A worker may have OMS: ask an insurance company or the fund (ТФОМС). Family gets no OMS from that job (EAEU Court, 04.03.2026): DMS.
    .for-uztj = Treaty of 27.03.1997: urgent care (birth too) free until you can be moved. Planned care: DMS or money. OMS: with RVP or VNZh and work.
    .for-other = Emergency care is free under Russian rules. Planned care: DMS or money. OMS: only with RVP or VNZh and work.
    .step1 = DMS: read the policy. Ask the insurance company what it covers.
    .step2 = No policy: ask for the price in writing before you agree.
    .step3 = The danger is over? Further treatment may cost money. Ask first.
    .step4 = Danger to life: call 103 or 112, with or without a policy.
    .more =
        DMS covers first-line care and emergency care in the region. It often leaves out childbirth. Read it before you pay.
        { "" }
        Pregnancy visits, tests and ultrasound are free only with OMS. Otherwise: DMS that covers them, or money.
        { "" }
        Children: emergency care is free for them too. Planned care without OMS has no checked answer. Ask the clinic and write down what it says.
        { "" }
        Long illness: an attack that threatens life is free emergency care. Regular tablets are not. Bring enough for 2–3 months. Bring a doctor's paper with Latin names and doses.
        { "" }
        OMS and the five-year record: see “Insurance: DMS and OMS”. Emergency care: see “Ambulance: is it free?”.
    .short = Russia: a planned visit needs an OMS or DMS policy, or money. Ask for the price in writing first. Danger to life: call 103 or 112, free for every foreigner, even without papers.
    .source = Government rules on medical care for foreigners, in force since 01.09.2025; CIS agreement of 27.03.1997

# Country: Kazakhstan. Facts: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04 A-KZ-01 A-KZ-02.
# answer: C-KZ-02 C-KZ-03
# steps: C-KZ-04 C-KZ-03 C-KZ-02 A-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-04
# Silent: prices; insurance of labour immigrants (C-KZ-05 is BK); Turkmen and Afghan citizens.
medical-planned-kz = Planned treatment may cost money. With a residence permit (ВНЖ) you have the same rights as citizens. Emergency care is another matter.
    .title = Planned care (Kazakhstan)
    .step1 = EAEU worker: join a polyclinic. You need a ДМС or ВМС insurance contract.
    .step2 = With ВНЖ: ask at the polyclinic about free care and OSMS.
    .step3 = No insurance: ask for the price in writing before you agree.
    .step4 = The danger is over and you can be moved? Then treatment is paid.
    .step5 = Danger to life: call 103 or 112 first.
    .more =
        To join a polyclinic, write to its head. Take your passport and the contract. The rule holds since 14.08.2023. When the contract ends, the place ends too.
        { "" }
        The same holds for a husband, wife and children who live with an EAEU worker.
        { "" }
        Diseases dangerous to others are treated free for every foreigner. Infectious lung TB is on that list of 09.10.2020.
        { "" }
        A birth without emergency signs may be charged.
        { "" }
        What insurance a worker from Uzbekistan or Tajikistan needs has no checked answer. Ask where your permit is issued. More: “Insurance in Kazakhstan”, “Ambulance in Kazakhstan”.
    .short = Kazakhstan: planned treatment may cost money. Ask for the price in writing. With ВНЖ you have the rights of citizens. EAEU workers join a polyclinic with a ДМС or ВМС contract. Danger to life: call 103 or 112.
    .source = Rules for joining a polyclinic since 14.08.2023; Government decree No. 320 of 29.02.2000; CIS agreement of 1997

# Country: Russia. Facts: C-RU-10 C-RU-11 C-RU-12 C-RU-13 C-RU-14 C-RU-15 B-RU-24 B-RU-62 B-RU-90 B-RU-11 A-RU-04.
# answer: C-RU-12 B-RU-90
# steps: C-RU-13 C-RU-10 C-RU-11 B-RU-62 B-RU-90
# more: B-RU-90 C-RU-12 C-RU-11 C-RU-14
# Doubt: signature of the June 2026 law not seen, told so. Left out: "up to 8 years" (do not show). Silent: price, which clinics.
medical-exam = Do the medical check within 30 days of entry. In June 2026 parliament passed heavy fines for avoiding it.
    .title = Medical check for papers
    .for-eaeu = Came to work: 30 days from entry. Other purpose, contract later: 30 days from the contract. Citizens of Belarus: no check.
    .for-uztj = Part of the papers for a patent. Tajikistan agreed in October 2025 on a check in Dushanbe: ask before the trip.
    .for-other = 30 days from entry, whatever the purpose. It is part of the papers for a patent.
    .step1 = Ask the migration centre which clinics the region authorised.
    .step2 = It covers TB (chest X-ray), leprosy, syphilis, HIV, drugs.
    .step3 = Keep the medical conclusions and the HIV certificate.
    .step4 = Repeat it once a year.
    .step5 = Never buy a ready paper. Using a false one: up to 4 years in prison.
    .more =
        On 03.06.2026 the Federation Council approved fines of 25 000–50 000 RUB with expulsion. They are for refusing or avoiding the check. An unpaid fine doubles. Whether the law was signed was not seen by 21.11.2026.
        { "" }
        Older rules gave some people 90 days. 30 days is safe for all, whatever the purpose.
        { "" }
        “3 months” in old texts is the time to hand the papers in. It does not mean a check every three months (Health Ministry, 26.01.2022).
        { "" }
        A positive result: the patent or permit is refused. The case goes to Rospotrebnadzor. Do not hide an illness from a doctor. Read “TB was found” and “HIV: care and papers”.
        { "" }
        Danger to life: call 103 or 112.
    .short = Russia: do the medical check for papers within 30 days of entry. Only clinics authorised by the region count. Then once a year. Never buy a ready paper. Danger to life: call 103 or 112.
    .source = Health Ministry order 1079n of 19.11.2021; law passed by parliament, 03.06.2026, signature not seen (checked 21.11.2026)

# Country: all. Facts: J5-01 J5-02 J5-04 J5-05 J5-06 C-X-05 C-X-07 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J5-04 J5-05
# steps: J5-06 J5-04 J5-05 J5-01 J5-02
# more: J5-04 J5-05 J5-02 J5-01 C-X-05 C-X-07
# Left out: J5-03 (do not publish), tramadol and others in J5-04 (BK), parcels in J5-05 (BK), prescription in Russia (BK), second half of J5-06 (BK).
medical-medicines = Ordinary medicines for yourself may go into Russia. Strong ones need papers. For Kazakhstan ask customs or the consulate first.
    .title = Medicines and the border
    .step1 = Before the trip: tablets for 2–3 months, a doctor's paper with Latin names.
    .step2 = Strong or calming, into Russia: prescription, notarised translation, original box, only for the stay.
    .step3 = Antibiotics: not for colds or flu, not from a friend, not half a course.
    .step4 = Paracetamol 500 mg, adults: 1–2 tablets. Wait 4 hours. At most 8 in 24 hours.
    .step5 = Took more? Hospital at once or 103, even if you feel well.
    .more =
        Without papers strong medicines can be seized. A fine or a criminal case may follow. Often taken: phenazepam, codeine (Коделак), phenobarbital drops (Корвалол).
        { "" }
        Kazakhstan: border rules were not found. Take the prescription and the box. The police warned on 17.12.2025 about harmala (адраспан, исирик, ҳазориспанд). A number of countries ban it: do not carry it.
        { "" }
        Paracetamol: take less under 50 kg, with a sick liver or much alcohol. Ask first if you take TB or epilepsy tablets or warfarin. Cold powders contain it too. Too much harms the liver days later.
        { "" }
        Wrong use of antibiotics breeds germs that nothing kills. In Kazakhstan they need a prescription (2019).
        { "" }
        TB tablets: do not stop early. Do not travel without tablets and a doctor's summary.
    .short = Medicines: take the box, the prescription and a doctor's paper with Latin names. Strong medicine into Russia needs a notarised translation. No antibiotics from friends. Too much paracetamol: call 103 or 112, even if you feel well.
    .source = Russian law 61-FZ of 2010, article 50 (press, 29.10.2025); police of Kazakhstan (17.12.2025); NHS on paracetamol

# Country: Russia. Facts: C-RU-34 C-X-06 J3-20 J3-21 A-RU-14 A-RU-01 A-RU-04.
# answer: C-RU-34
# steps: C-RU-34 J3-20 C-X-06 J3-21
# more: C-RU-34 J3-20 J3-21
# Doubt: whether a measles campaign runs in 2026. Left out: C-RU-24, J12-05 (BK), fox and bat in J3-20 (BK). Silent: children's jabs without OMS.
medical-vaccination = No measles jab and never had measles? Ask your employer or a clinic about a free one. Orders for migrants came in 2019, 2020 and 2023.
    .title = Vaccination
    .step1 = Ask the clinic whether a free measles jab is given now.
    .step2 = Bitten or scratched by a dog or cat: wash 15 minutes with soap. Go for jabs today.
    .step3 = Take every rabies jab to the end, even if the animal looks well.
    .step4 = A new baby: ask the maternity hospital about BCG, the jab against TB.
    .step5 = Work in forest or field: ask about the tick jab before the season.
    .more =
        Measles: the chief sanitary doctor ordered the jabs several times. They were the employer's duty or free in clinics. Whether an order is in force now was not found (21.11.2026).
        { "" }
        Rabies always kills once it shows. The jab saves if it comes in time. In Russia it is free, also without a policy. Go to a травмпункт (trauma point) or hospital. No vaccine there? Go to the next hospital. Days of the jabs: 0, 3, 7, 14, 30, 90. The doctor may name others. Saliva counts too.
        { "" }
        Tick: take it out soon with tweezers, close to the skin. No oil, no burning. In encephalitis regions ask within 4 days about immunoglobulin.
        { "" }
        Children's jabs: what is free without OMS has no checked answer. Ask the polyclinic.
        { "" }
        Danger to life: call 103 or 112.
    .short = Russia: ask your employer or a clinic about a free measles jab. Bitten by a dog or cat: wash 15 minutes with soap. Go to hospital today. Rabies jabs are free, also without a policy. Danger to life: call 103 or 112.
    .source = Orders of the chief sanitary doctor (press, 24.01.2023, 24.04.2023); Rospotrebnadzor on rabies (press, 10.05.2025)

# Country: all. Facts: J1-01 J1-02 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-01
# steps: J1-01 J1-02
# more: J1-01 J1-02
# No law in the text: stable, never hidden. What is free: birth, birth-kz.
medical-birth-danger = Pregnant and one danger sign: call 103 or 112 now. One sign is enough. Do not wait till morning.
    .title = Pregnancy: danger signs
    .step1 = Call 103: blood or water from the vagina, fits, fainting.
    .step2 = Call 103: strong headache that stays, blurred sight, spots, sudden swelling of face or hands.
    .step3 = Call 103: strong belly pain that stays, fever from 38, vomiting that does not stop.
    .step4 = Call 103: hard breathing, chest pain, racing heart, one leg swollen, red, painful.
    .step5 = Call 103: the baby moves less or not at all.
    .more =
        First three months: strong pain low in the belly, with or without blood. Perhaps the pregnancy is outside the womb. It can kill. Call 103.
        { "" }
        Thoughts of harming yourself: call 103 or 112 too. Do not stay alone.
        { "" }
        Say how many weeks pregnant you are. Say the exact address. Do what the operator says.
        { "" }
        Do not wait because of money or papers. What is free: “Pregnancy and birth” (Russia), “Birth in Kazakhstan”.
    .short = Pregnant? Blood, water, fits, fainting, strong headache, swollen face. Belly pain, fever from 38, hard breathing. The baby moves less. Call 103 or 112 now. One sign is enough. Do not wait because of money or papers.
    .source = Health services of the USA (CDC “Hear Her”, New York State); danger signs by Hesperian (checked 21.11.2026)

# Country: all. Facts: J1-03 J1-04 J1-07 C-RU-22 A-RU-01 A-RU-04 A-RU-06 A-KZ-01 A-KZ-02.
# answer: J1-03
# steps: J1-03 A-RU-06 J1-04 J1-07
# more: J1-04 C-RU-22
# J1-04 is of medium confidence; its BK part (green waters, cord in front, before 37 weeks, caesarean) is left out.
# No law in the text: stable, never hidden. What is free: birth, birth-kz.
medical-labour = Pains about every 5 minutes, waters gone, or any blood: call 103 or 112. Do not stay at home out of fear of a bill.
    .title = Labour begins: when to go
    .step1 = Say the week of pregnancy and the exact address or a landmark.
    .step2 = Waters gone: note the hour and the colour. Tell the doctor.
    .step3 = Danger: heavy bleeding, fits, fever. Tell 103 at once.
    .step4 = Danger: waters gone 6 hours without labour, or pains 12 hours without birth.
    .step5 = The baby is already coming: put the phone on loudspeaker and do what 103 says.
    .more =
        Labour that has begun is an emergency. Delay kills. With a danger sign be in hospital in less than two hours.
        { "" }
        Danger too: the afterbirth is not out after 1 hour.
        { "" }
        In Russia take the exchange card (обменная карта) if you have it. No card, no papers? Call all the same.
        { "" }
        The ambulance is late: read “Baby before the ambulance”. What is free and what is paid: “Pregnancy and birth” (Russia), “Birth in Kazakhstan”. Afraid of questions? Read “Hospital and police” (Russia).
    .short = Labour: pains about every 5 minutes, waters gone, or any blood? Call 103 or 112. Say the week of pregnancy and the address. Call also without papers. Do not give birth at home out of fear of a bill.
    .source = Maternity service of the NHS, East Sussex; danger in labour: Hesperian and a maternity text from Kenya (2015)

# Country: all. Facts: J1-07 J1-05 J1-04 J3-05 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-07
# steps: J1-07
# more: J3-05 J1-07 J1-05 J1-04
medical-baby-comes = The baby comes and no ambulance is there: call 103 or 112 on loudspeaker. Do what the operator says.
    .title = Baby before the ambulance
    .step1 = Warm room, door unlocked, clean hands and cloths. The mother chooses her position.
    .step2 = Do not pull the baby or the cord. Do not cut the cord.
    .step3 = Loose cord round the neck: slip it over the head.
    .step4 = Dry the baby at once. Lay it naked on her chest. Cover both, put on a hat.
    .step5 = It does not breathe: dry it and rub its back firmly. Tell 103.
    .more =
        Still no breath: do what 103 tells you and begin. Cover the baby's mouth and nose with your mouth. Give small puffs. Press the middle of the chest by a third of its depth. You cannot give puffs? Press in any case. Any help is better than none.
        { "" }
        The baby breathes: put it to the breast. Keep the afterbirth in a bag.
        { "" }
        Watch the mother. Tell 103 at once: a pad soaked in an hour, a clot like an egg. The same if the afterbirth is not out after 1 hour.
        { "" }
        More: “After birth: danger signs”, “Newborn: danger signs”.
    .short = The baby comes before the ambulance: call 103 or 112 on loudspeaker. Do not pull, do not cut the cord. Dry the baby, lay it naked on the mother's chest, cover both. No breath: rub its back firmly and tell 103.
    .source = Global First Aid Reference Centre of the Red Cross; British Red Cross on babies who do not breathe

# Country: all. Facts: J1-05 J4-01 J4-03 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-05
# steps: J1-05 J4-03
# more: J1-05 J4-01
medical-after-birth = A danger sign after birth, up to a year: call 103 or 112. Say how many days ago you gave birth.
    .title = After birth: danger signs
    .step1 = Call 103: one pad soaked in an hour, or a clot like an egg.
    .step2 = Call 103: chest pain, hard breathing, fits, great weakness.
    .step3 = Call 103: very strong headache, changed sight.
    .step4 = Call 103: fever from 38, bad smell, red wound, pus, one leg red, swollen, painful.
    .step5 = Thoughts of harming yourself or the baby: call 103 or 112. Do not stay alone.
    .more =
        Say in Russian: “Я родила … дней назад” (I gave birth … days ago).
        { "" }
        Older advice waited for two or three pads. One pad in an hour is already the alarm.
        { "" }
        Sadness that stays and stops daily life is an illness, not weakness. Tell a doctor. Read “Heavy on the heart” (Russia) and “Somebody speaks of dying”.
        { "" }
        Signs of danger in the baby: “Newborn: danger signs”. Do not wait because of money or papers.
    .short = Gave birth in the last year? A pad soaked in an hour. Chest pain, hard breathing, fits. Very strong headache, fever from 38, a red painful leg. Thoughts of harm. Call 103 or 112. Say how many days ago you gave birth.
    .source = Nurses' association AWHONN and health service CDC of the USA (checked 21.11.2026)

# Country: Russia. Facts: I-RU-110 I-RU-111 I-RU-112 B-RU-12 A-RU-10 A-RU-11 A-RU-04.
# answer: I-RU-110 I-RU-111
# steps: I-RU-111 I-RU-110 I-RU-112 B-RU-12 A-RU-11
# more: I-RU-110 I-RU-111
# Left out: dismissal (BK: Labour Code 261), equal insurance in the EAEU (BK: Treaty, 98).
medical-pregnancy-pay = Sick pay: yes, after six months of contributions. Maternity pay: sources disagree. Ask the Social Fund (СФР) in writing.
    .title = Pregnant at work: your pay
    .step1 = Ask for a written labour contract. Ask whether contributions are paid for you.
    .step2 = Write to the Social Fund (СФР): am I insured for maternity? Keep a copy.
    .step3 = EAEU worker: insist on a written answer.
    .step4 = Patent: go on paying every month, also when you do not work. Else it ends.
    .step5 = Pressed to leave? Sign nothing first. Ask the labour inspectorate.
    .more =
        Sick pay, patent or EAEU: the employer paid contributions at least six months. With RVP or VNZh it begins on the first day. In February 2026 a change for RVP and VNZh was proposed. What became of it is not known.
        { "" }
        Maternity pay: older pages say that temporarily staying foreigners get none. A later text of the Investigative Committee (2022–2023) says otherwise. It counts workers with a labour contract among the insured. So ask in writing, and show the contract.
        { "" }
        The rule on paying for the patent is told as of 2020. Nothing newer was found.
        { "" }
        Whether you may be dismissed has no checked answer here. Ask the labour inspectorate.
        { "" }
        A danger sign in pregnancy: call 103 or 112.
    .short = Russia, pregnant at work: sick pay comes after six months of contributions. On maternity pay sources disagree: ask the Social Fund (СФР) in writing. Go on paying for the patent. Danger sign: call 103 or 112.
    .source = Press and legal pages on sick pay (2024, 16.02.2026); Investigative Committee (2022–2023); patent law text (27.04.2020)

# Country: Kazakhstan. Facts: I-KZ-60 A-KZ-04 A-KZ-01 A-KZ-02 J1-01.
# answer: I-KZ-60
# steps: I-KZ-60 J1-01
# Silent: EAEU workers without ВНЖ, household workers, the sum, where to apply.
medical-pregnancy-pay-kz = A payment for pregnancy and birth: with ВНЖ (residence permit) and paid social contributions. The job is kept.
    .title = Pregnant at work (Kazakhstan)
    .step1 = Ask your employer whether social contributions are paid for you.
    .step2 = The leave is 126 days. Ask your employer in writing for it.
    .step3 = With ВНЖ: ask the state contact centre which papers you need.
    .step4 = No ВНЖ? There is no checked answer. Ask the contact centre and a lawyer.
    .step5 = A danger sign in pregnancy: call 103 or 112.
    .more =
        Among foreigners the payment goes to holders of ВНЖ with paid contributions. This is told as of 2025.
        { "" }
        EAEU workers without ВНЖ: no checked answer. Workers in private households: no checked answer.
        { "" }
        Care and birth: “Birth in Kazakhstan”. Danger signs: “Pregnancy: danger signs”.
    .short = Kazakhstan, pregnant at work: with ВНЖ and paid social contributions there is a payment. The leave is 126 days, the job is kept. Without ВНЖ ask the state contact centre. Danger sign: call 103 or 112.
    .source = Press of Kazakhstan on payments for pregnancy and birth (2025)

# Country: all. Facts: J1-06 J2-03 J3-05 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-06
# steps: J1-06
# more: J1-06 J2-03 J3-05
medical-newborn = Baby up to 28 days and one danger sign: call 103 or 112 at once.
    .title = Newborn: danger signs
    .step1 = Call 103: does not suck or sucks weakly, is limp, very sleepy, cannot be woken.
    .step2 = Call 103: fits, 60 breaths a minute or more, moaning, chest sinks in, blue lips.
    .step3 = Call 103: hot (37.5 or more) or cold to the touch (below 35.5).
    .step4 = Call 103: yellow skin in the first day, or yellow palms and soles any day.
    .step5 = Call 103: pus or spreading redness at the navel, bleeding, vomiting with a swollen belly.
    .more =
        Call 103 also for: pus in the eyes, swollen lids, many spots with pus.
        { "" }
        The baby does not breathe: 103 on loudspeaker, and begin. Cover mouth and nose with your mouth and give small puffs. Press the middle of the chest. The operator leads you.
        { "" }
        Trust your fear: a mother often sees illness first. Do not wait because of money or papers.
        { "" }
        Up to 3 months old and 38 degrees: doctor or hospital the same day. A newborn: at once. Daily care: “Feeding and caring for a baby”.
    .short = Baby up to 28 days? Sucks weakly, limp, hard to wake, fits, fast breathing. Hot (37.5) or cold, yellow palms, pus at the navel, bleeding. Call 103 or 112 at once. Do not wait because of money or papers.
    .source = UNICEF (Bebbo app); course of the health ministry of Ethiopia on newborn care (checked 21.11.2026)

# Country: all. Facts: J12-01 J12-02 J12-03 J1-06 J11-02 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J12-01
# steps: J12-01 J12-02 J12-03 J1-06
# more: J12-01 J12-02 J12-03 J11-02
# Left out (BK): beshik, shaking, honey, oil and ash on the navel, low milk and formula, J12-04.
medical-feeding = Breast milk only for six months, day and night when the baby asks. No water, no tea, no sugar water.
    .title = Feeding and caring for a baby
    .step1 = Breast in the first hour. Skin to skin for an hour. No bottle teats early on.
    .step2 = Navel: clean and dry, nothing on it. No bath for the first 24 hours.
    .step3 = Sleep: on the back, on a firm flat bed of its own beside yours.
    .step4 = In the bed: no pillow, no thick blanket, no toys. Face free, no smoke.
    .step5 = Sucks weakly, limp, hot or cold: call 103 or 112.
    .more =
        After six months: food and breast milk, to two years or longer.
        { "" }
        Clothes: one or two layers more than an adult, and a hat. Not too hot in bed. Keep smoke, crowds and sick visitors away. Mother and baby stay together.
        { "" }
        Stay in the clinic at least 24 hours after the birth.
        { "" }
        Never sleep with the baby on a sofa. Never after alcohol, smoking or medicine that makes you drowsy.
        { "" }
        HIV can pass through breast milk. You have HIV or TB, or take strong medicine? Ask the doctor about feeding.
        { "" }
        Danger signs: “Newborn: danger signs”.
    .short = Baby: breast milk only for six months, no water or tea. Sleep on the back, firm flat bed, no pillow. Navel clean and dry, nothing on it. Sucks weakly, limp, hot or cold: call 103 or 112.
    .source = World Health Organization and UNICEF on breastfeeding and newborn care; US services on safe sleep

# Country: all. Facts: J2-01 J2-03 J2-04 J5-01 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J2-04
# steps: J2-04 J2-01
# more: J2-04 J2-03 J5-01
# Left out: brand names (BK). The home mix differs by source: the core of J2-04 only; for a physician to read.
medical-diarrhoea = Go on feeding. From the third loose stool give rehydration salts (ОРС) in small sips. With a danger sign call 103.
    .title = Diarrhoea in a child
    .step1 = Go on breastfeeding and feeding.
    .step2 = Buy salts (ОРС) in a pharmacy. Take exactly the water the packet says.
    .step3 = After vomiting wait 5–10 minutes. Then go on, slower.
    .step4 = Hospital: blood in the stool, drinks badly, sunken eyes, no urine, sleepy.
    .step5 = Call 103 or 112: cannot drink, vomits everything, fits, hard to wake.
    .more =
        Packets are better than a mix made at home. It is often made wrong.
        { "" }
        Only if there are no packets: 1 litre of boiled, cooled water. 6 level teaspoons of sugar. Only <b>half</b> a level teaspoon of salt. Too much salt harms. Keep it 24 hours at most.
        { "" }
        Give no antibiotic that a friend gave you. Ask a doctor.
        { "" }
        Under 3 months with 38 degrees: doctor or hospital the same day. A newborn: at once.
        { "" }
        Trust your fear: a mother often sees illness first. More signs: “Sick child”.
    .short = Child with diarrhoea: go on feeding. Give rehydration salts (ОРС) in small sips. Take exactly the water the packet says. Blood in the stool, sunken eyes, no urine. Cannot drink, fits, hard to wake. Call 103 or 112.
    .source = World Health Organization on rehydration salts; WHO and UNICEF method for sick children (IMCI)

# Country: Kazakhstan. Facts: J2-01 J2-02 J2-03 J2-04 J2-05 J2-06 J1-06 A-KZ-01 A-KZ-02.
# answer: J2-01
# steps: J2-02 J2-03 J1-06 J2-05 J2-04
# more: J1-06 J2-02 J2-03 J2-04 J2-06
# The same signs as in child (Russia). No law in the text: stable, never hidden; who pays stands in ambulance-kz. Left out: aspirin (BK).
medical-child-kz = Call 103 or 112 if the child cannot drink, vomits everything, has fits, hardly wakes. The call is free.
    .title = Sick child (Kazakhstan)
    .step1 = Call 103: fights for air, blue or grey lips, chest sinks in at each breath.
    .step2 = Call 103: spots stay under a pressed glass, stiff neck, green vomit.
    .step3 = Under 3 months and 38 degrees: see a doctor today. Newborn: at once.
    .step4 = Swallowed a battery or magnets: hospital at once. Do not make the child vomit.
    .step5 = Diarrhoea: go on feeding and give rehydration salts in small sips.
    .more =
        Call 103 too: first fit, or a fit over 5 minutes. Bulging soft spot on a baby's head. The child does not know you. A high weak cry without end.
        { "" }
        From 3 to 6 months and 39 degrees: see a doctor. Trust your fear: a mother often sees illness first.
        { "" }
        Fever medicine: by weight and age, as the leaflet says. Never give a child paracetamol and ibuprofen together. Ask a doctor.
        { "" }
        Up to 28 days old: “Newborn: danger signs”. Loose stools: “Diarrhoea in a child”. Who pays: “Ambulance in Kazakhstan”. In danger call first.
    .short = Child cannot drink, vomits everything, has fits, is hard to wake? Fights for air, blue lips? Call 103 or 112 now, the call is free. Under 3 months and 38 degrees: doctor today. Newborn: at once.
    .source = WHO and UNICEF method for sick children (IMCI); health services (HSE, NHS), checked 21.11.2026

# Country: all. Facts: C-X-01 C-X-03 C-X-04 C-X-05 C-X-06 C-X-07 J11-01 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: C-X-05
# steps: C-X-05 C-X-06 C-X-03
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07
# Left out: "not by handshake, dishes or food" in C-X-01 (BK).
medical-tb-protect = TB can be cured. After two to three weeks of right treatment most people no longer infect others.
    .title = TB: protect those near you
    .step1 = Take the tablets every day to the end. The doctor decides how long.
    .step2 = Wear a mask while you cough. Cover your mouth. Air the room several times a day.
    .step3 = Ask for a test for your family and those who share your room.
    .step4 = For a baby ask about BCG. For adults: a chest X-ray once a year.
    .step5 = Eat well. No tobacco, no alcohol.
    .more =
        TB goes through the air when somebody with lung TB coughs, sneezes or talks. A few bacteria are enough. Fresh air and a mask help.
        { "" }
        More at risk: those who live with a person with TB. Also small children, and people with HIV or diabetes. Also people in crowded rooms without fresh air.
        { "" }
        Only 5–10 of 100 who carry the bacterium ever fall ill. A carrier who is not ill infects nobody.
        { "" }
        Stopping early brings back a form that tablets no longer kill. Feeling well is not the end: go on.
        { "" }
        The illness is no shame. Do not blame or send away a person with TB. Help to finish the tablets.
        { "" }
        Danger to life: call 103 or 112.
    .short = TB at home: the tablets every day to the end. A mask while coughing, fresh air several times a day. A test for the family. TB can be cured and is no shame. Danger to life: call 103 or 112.
    .source = World Health Organization on tuberculosis (2025)

# Country: Russia. Facts: C-RU-14 C-RU-30 C-RU-31 C-X-05 C-X-06 C-X-07 J11-04 A-RU-60 A-RU-14 A-RU-01 A-RU-04.
# answer: C-X-05 C-RU-31
# steps: C-RU-30 J11-04 C-RU-31 C-X-06 C-X-07
# more: C-RU-14 C-RU-30 C-RU-31 C-X-05 A-RU-60
# Left out: hospital care of a person who can infect others (BK), C-RU-32 (it is about HIV only). Silent: what the treatment costs a foreigner, appeal and its terms.
medical-tb-found = TB can be cured: begin treatment. In Russia it can also cost the right to stay. Ask a lawyer and your consulate early.
    .title = TB was found
    .step1 = Go to the TB dispensary. Do not hide the illness from a doctor.
    .step2 = Ask what the treatment costs you. Ask for copies of all papers.
    .step3 = Ask a lawyer and your consulate what it means for your stay.
    .step4 = Ask for a test for your family.
    .step5 = Going home? Ask the TB programme there to take over. Take tablets and a summary.
    .more =
        This is known on 21.11.2026. The clinic reports the case. A TB dispensary offers treatment. What it costs a foreigner has no checked answer.
        { "" }
        A patent or permit is refused. The case goes to Rospotrebnadzor. It may declare the stay undesirable. Then permits are refused or cancelled. The person must leave or is deported. A ban for health may have no end date. In 2025, 257 people were removed from the Moscow region for health reasons.
        { "" }
        Ordinary TB: about 6 months of daily tablets. Resistant TB: 6 to 9 months for most, up to 18–20 in hard cases. The doctor decides. Stopping early is dangerous.
        { "" }
        People near you: “TB: protect those near you”.
        { "" }
        Danger to life: call 103 or 112.
    .short = TB was found in Russia: go to a TB dispensary, TB can be cured. Ask a lawyer and your consulate early, it can affect your stay. Do not leave without tablets and a doctor's summary. Danger to life: call 103 or 112.
    .source = Health Ministry order 1079n of 19.11.2021; Rospotrebnadzor decisions (press, 10.02.2026); WHO (2025)

# Country: Kazakhstan. Facts: C-KZ-01 C-KZ-06 C-X-05 C-X-06 C-X-07 J11-04 A-KZ-10 A-KZ-01 A-KZ-02.
# answer: C-KZ-01 C-X-05
# steps: A-KZ-10 C-KZ-01 C-X-05 C-X-06 C-X-07
# more: C-KZ-01 C-KZ-06 C-X-05
# Silent: how long treatment stays free, what TB means for permits in Kazakhstan.
medical-tb-found-kz = TB can be cured: begin treatment. In Kazakhstan infectious lung TB is treated free for every foreigner.
    .title = TB was found (Kazakhstan)
    .step1 = Go to the TB dispensary. Any clinic can send you there.
    .step2 = Ask how long the treatment is free for you.
    .step3 = Take the tablets every day to the end. The doctor decides how long.
    .step4 = Ask for a test for your family.
    .step5 = Going home? Ask the TB programme there to take over. Take tablets and a summary.
    .more =
        Diseases dangerous to others are treated free for every foreigner. The list of 09.10.2020 names lung TB while bacteria are coughed up. Other TB and the later months: ask the TB dispensary.
        { "" }
        Foreign patients were treated in hospital in Astana for months (example of 2016). International organisations ask to treat, not to deport.
        { "" }
        What TB means for your papers here has no checked answer. Ask a lawyer or your consulate. Do not hide the illness from a doctor.
        { "" }
        Ordinary TB: about 6 months of daily tablets. Resistant TB: 6 to 9 months for most, up to 18–20 in hard cases. Stopping early is dangerous.
        { "" }
        People near you: “TB: protect those near you”. Danger to life: call 103 or 112.
    .short = TB was found in Kazakhstan: go to the TB dispensary. Infectious lung TB is treated free for every foreigner. TB can be cured. Do not leave without tablets and a doctor's summary. Danger to life: call 103 or 112.
    .source = Health Ministry order ҚР ДСМ-121/2020 of 09.10.2020; World Health Organization (2025)

# Country: Russia. Facts: J11-01 J11-02 J11-03 J11-04 C-RU-10 C-RU-14 C-RU-31 C-RU-32 A-RU-01 A-RU-04.
# answer: J11-03 C-RU-31 C-RU-32
# steps: J11-04 J11-03 C-RU-31 C-RU-32
# more: C-RU-10 C-RU-14 C-RU-31 C-RU-32 J11-02
# Left out: C-RU-33 (BK: who treats and pays), number of the 2015 law (BK), "nearly always healthy babies" (BK). For a lawyer: C-RU-32 today.
medical-hiv = With daily treatment a person with HIV can protect others. In Russia HIV can cost the right to stay. Close family can change that.
    .title = HIV: care and papers
    .step1 = Ask a doctor about treatment and its price. Do not hide the illness.
    .step2 = Ask a lawyer early what it means for your stay.
    .step3 = Spouse, child or parent in Russia? Collect the papers that prove it.
    .step4 = Pregnant or breastfeeding? Tell the doctor: HIV can pass to the baby.
    .step5 = Danger to life: call 103 or 112.
    .more =
        HIV is part of the check for work papers. After a positive result the patent or permit is refused. Rospotrebnadzor may declare the stay undesirable. Then the person must leave or is deported. A ban may have no end date.
        { "" }
        Constitutional Court, 12.03.2015: HIV alone may not bar entry or stay. This holds when close family live permanently in Russia. The person must keep the rules, and no other ground exists. Since 2015 the law also rules out deportation for HIV alone. The spouse, child or parent must be a Russian citizen.
        { "" }
        HIV passes through sex without a condom, shared needles, blood, pregnancy, birth, breastfeeding. It does not pass by a hug, kiss, cough, dishes, toilet or insects. No virus found in the blood: it is not passed on through sex.
    .short = HIV in Russia: see a doctor, daily treatment protects others. It can affect your stay: ask a lawyer early. Close family in Russia matters: collect the papers. Danger to life: call 103 or 112.
    .source = Constitutional Court, ruling 4-P of 12.03.2015; Health Ministry order 1079n of 19.11.2021; UNAIDS wording (2015)

# Country: Kazakhstan. Facts: J11-01 J11-02 J11-03 J11-04 A-KZ-01 A-KZ-02.
# answer: J11-03
# steps: J11-04 J11-02
# more: J11-02 J11-03
# Silent: who treats and pays in Kazakhstan, what HIV means for papers there. Only the general facts are told.
medical-hiv-kz = Daily treatment, no virus found in the blood: HIV is not passed on through sex. Ask a doctor.
    .title = HIV (Kazakhstan)
    .step1 = Ask a doctor about a test and treatment. Do not hide the illness.
    .step2 = Ask the clinic what it costs you. There is no checked answer.
    .step3 = Pregnant or breastfeeding? Tell the doctor: HIV can pass to the baby.
    .step4 = Your papers here: no checked answer. Ask a lawyer.
    .step5 = Danger to life: call 103 or 112.
    .more =
        HIV passes through sex without a condom, shared needles and blood. It also passes from mother to child: in pregnancy, birth, breastfeeding.
        { "" }
        HIV does not pass by a handshake, hug, kiss, cough or sweat. Nor by dishes, toilet, pool or insects.
        { "" }
        HIV is no reason to turn away from a person. Say: “person living with HIV”.
    .short = HIV: daily treatment, no virus found in the blood: not passed on through sex. It does not pass by hugs or dishes. Ask a doctor. Kazakhstan, danger to life: call 103 or 112.
    .source = UNAIDS wording (2015); public health pages on how HIV passes (checked 21.11.2026)

# Country: all. Facts: J4-01 J4-02 J4-03 J4-04 A-RU-22 A-KZ-03 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J4-03
# steps: J4-03
# more: J4-01 J4-02 J4-04
# Left out: giving things away, farewells, sudden calm (BK); every line for adults (J4-05: none verified).
medical-mind-friend = Somebody speaks of dying: stay, ask, listen. If the person acts or is about to act, call 103 or 112.
    .title = Somebody speaks of dying
    .step1 = About to act: call 103 or 112. Say: “danger of suicide” (риск самоубийства).
    .step2 = Stay with the person. Put away tablets, alcohol, weapons.
    .step3 = Ask plainly: “Do you think of killing yourself?” It does not plant the thought.
    .step4 = Listen without blame or lectures. Do not promise secrecy.
    .step5 = Bring in those who help: family, a friend, a doctor.
    .more =
        Signs: speaks of dying, of being a burden, of no way out. Or withdraws from everybody.
        { "" }
        Say: “I am glad you told me.” “You are not alone; I stay.” “This can pass, help exists.”
        { "" }
        Do not say: “Pull yourself together.” “Others have it worse.” “Think of the sin.”
        { "" }
        The person is far away? Call 112. Say “danger of suicide” and the address.
        { "" }
        It is you? Tell one person today. Do not stay alone. Put tablets and weapons far away. If you may act, call 103 or 112. This can pass, help exists.
    .short = Somebody speaks of dying? Stay, listen without blame, put away tablets, alcohol, weapons. Ask plainly about suicide: it does no harm. About to act: call 103 or 112. This can pass, help exists.
    .source = Health services of Ireland (2020) and the United Kingdom; WHO; European first-aid guidelines (2025)

# Country: Kazakhstan. Facts: A-KZ-01 A-KZ-02 A-KZ-04 C-KZ-02 I-KZ-15 B-RU-53 J3-02 J3-08 J3-09 J3-13 J3-23.
# answer: A-KZ-02 I-KZ-15
# steps: J3-02 J3-08 J3-09 B-RU-53 (general practice) I-KZ-15
# more: C-KZ-02 I-KZ-15 J3-09 J3-13 J3-23
# The care; the payment and the complaint belong to rights (kz-injury). Silent: household workers.
medical-injury-kz = Call 103 or 112 first, the call is free. Then ask about insurance: every employer must insure workers against accidents.
    .title = Injury at work (Kazakhstan)
    .step1 = Strong bleeding: press hard with a cloth, do not let go.
    .step2 = Fall from a height: do not lift or turn the person.
    .step3 = Somebody lies in a pit, well or tank: never climb in. Call 112.
    .step4 = Tell the employer. Keep every medical paper.
    .step5 = Ask the employer who insures you. Nobody? Complain to the State Labour Inspectorate.
    .more =
        Emergency care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan and Russia. This lasts until the danger is over and you can be moved. After that treatment is paid. Ask the price first. Others: call all the same.
        { "" }
        The insurer pays on injury or death. The employer pays for the insurance, not you. Workers in private households: probably not covered. Ask.
        { "" }
        Chemical in the eye: rinse with clean running water 20 minutes or more. Call 103. Electric shock: do not touch the person, switch the current off. Trench fallen in: stay out and call 112. Pinned under a load for over 15 minutes: ask 103 before lifting it.
        { "" }
        What to claim and how: “Accident at work” in “My rights”.
    .short = Hurt at work in Kazakhstan: call 103 or 112, the call is free. Tell the employer and keep every medical paper. The employer must insure workers against accidents: ask who the insurer is.
    .source = Insurers and press of Kazakhstan on accident insurance (15.09.2025); Government decree No. 320 of 29.02.2000
