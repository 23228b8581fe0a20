# The rights of people on the road: articles for Russia and Kazakhstan.

# The first screen of the slice. place: the name of a country on a line of its own.
rights-main =
    <b>My rights</b>
    { $place }

    In danger call <b>112</b>. What happened?

# Country: Russia. Facts: B-RU-03 (days by citizenship), B-RU-04 (who, where, real address, 90 days),
# B-RU-21 (EAEU: 30 days), B-RU-05 (Amina), B-RU-40 (slip, photo), B-RU-62 (bought papers),
# I-RU-80 (owner's refusal, taken off when the letting ends), I-RU-81 (where one sleeps).
rights-registration = Ask your host to register you at once after entry. The number of days depends on your citizenship.
    .title = Migration registration
    .step1 = Count calendar days from entry. Uzbekistan, Tajikistan: 15. Kyrgyzstan, Kazakhstan, Armenia: 30.
    .step2 = General rule, also for Turkmenistan and Afghanistan: 7 working days.
    .step3 = The owner, the hotel or the employer who houses you files the notice, not you.
    .step4 = Where: migration office (police), MFC or post. Or Gosuslugi, if the owner agrees there.
    .step5 = Check the address on the slip: you must really live there. Carry the slip, keep a photo.
    .more =
        An owner who lets a dwelling may not refuse to register you. The fine is up to 4 000 RUB. The owner may end your registration when the letting ends.
        { "" }
        The first registration is for up to 90 days. A false address is an offence. Do not buy a registration: it leads to a ban.
        { "" }
        <b>Moscow and Moscow oblast.</b> Visa-free workers also need the app “Амина” (Amina). They register at the migration centre in Sakharovo. Since 01.09.2026 people who do not work need it too, after 90 days. The app sends your location to the police ministry (МВД). No location for more than 3 working days: you are taken off registration. Open the app every day and allow location. Under 18, Belarusians and people with РВП or ВНЖ (residence permits) do not need it.
    .short = Registration in Russia, from the day of entry. Uzbekistan, Tajikistan: 15 days. Kyrgyzstan, Kazakhstan: 30 days. General rule: 7 working days. The owner, hotel or employer who houses you files it. Ask on the first day. In danger: 112.
    .source = Migration registration rules; treaty with Uzbekistan (04.06.2022); Law 121-FZ of 23.05.2025 (Amina)

# Country: Russia. Facts: B-RU-01 (both limits, who is outside), B-RU-21 B-RU-22 B-RU-23 (EAEU),
# B-RU-20 (the treaty), B-RU-30 (overstay and the register), I-RU-40 (family of a patent holder), I-RU-41 (EAEU family).
rights-days = Without a visa: at most 90 days in a calendar year. And never more than 90 days in a row.
    .title = How many days I may stay
    .step1 = Add up all your days in Russia since 1 January.
    .step2 = Count the days in a row too. They go on across New Year.
    .step3 = Do not count on leaving and coming back. It gives no new days before 1 January.
    .step4 = You work? Get the patent in time. From an EAEU country: sign a labour contract.
    .step5 = Days nearly over and no ground to stay? Ask the migration office (police) now, or leave in time.
    .more =
        Example: who enters in October may not stay until March.
        { "" }
        The limit does not bind people whose stay is extended. These are patent holders, students and holders of a residence permit. Also EAEU citizens with a labour contract.
        { "" }
        <b>EAEU.</b> To stay over 90 days, go to the migration office (police). Take an application and a copy of the contract. Has the contract ended early, after more than 90 days? You have 15 days to sign a new one. Your spouse and children may stay as long as the contract. Ask about their papers at once.
        { "" }
        <b>Patent.</b> Your children may stay on your patent. Ask the migration office before their 90 days end. A spouse without a patent has only 90 days a year.
        { "" }
        Whoever stays too long can be put in the register of controlled persons (РКЛ).
    .short = Russia without a visa: at most 90 days in a calendar year. Never more than 90 in a row. Going out and back gives no new days before 1 January. Patent or EAEU labour contract: other rules. Count your days today. In danger: 112.
    .source = Law 260-FZ of 08.08.2024, article 5 of Law 115-FZ; EAEU Treaty, articles 96–98

# Country: Russia. Facts: B-RU-10 (who, region, trade), B-RU-11 (30 days, papers, exam, late fine),
# B-RU-02 (purpose), B-RU-12 (term, 2020), B-RU-13 (contract copy), B-RU-15 (outside the patent, no sums),
# B-RU-16 I-RU-30 (closed trades), I-RU-01 I-RU-02 I-RU-03 I-RU-05 (exam), I-RU-09 B-RU-62 (bought papers),
# C-RU-12 (medical check 30 days).
rights-patent = Apply for the patent within 30 calendar days of entry. It is for visa-free workers from 18, not from the EAEU.
    .title = Getting a patent
    .step1 = At the border mark the purpose “работа” (work) in the migration card. Then get registered.
    .step2 = Do the medical check. Give fingerprints and photo for the green card.
    .step3 = Pass the exam: Russian language, history, basics of law. Only in a state institution.
    .step4 = Get medical insurance (DMS) and a notarised translation of the passport. Apply.
    .step5 = You have the patent? Within 2 months bring a copy of the labour contract to the migration office.
    .more =
        The patent is for one region, mostly for one trade. Moscow and Moscow oblast count as one region. So do St Petersburg and Leningrad oblast. Working elsewhere or in another trade can bring a fine and expulsion.
        { "" }
        Ask first: is this trade open to a patent here this year? Many regions close trades.
        { "" }
        Late? There is a fine of 10 000–15 000 RUB. You may still hand in the papers after paying.
        { "" }
        <b>Exam.</b> Since 2026 it is on a computer and filmed. In autumn 2025 there were points in Uzbekistan and Tajikistan too. The institute FIPI has free practice tasks. Bought certificates are cancelled, and patents with them.
        { "" }
        The patent lives 12 months in all, if you pay in time. Ask for a new one 10 working days before the end (rule of 2020).
    .short = Patent in Russia: apply within 30 calendar days of entry. Before that: registration, medical check, fingerprints, exam, insurance (DMS), translation of the passport. Purpose in the migration card: “работа”. Start on the first day. In danger: 112.
    .source = Law 115-FZ (exam: article 15.1; Law 377-FZ of 09.11.2024); Code of Administrative Offences, article 18.20

# Country: Russia. Facts: B-RU-12 (late payment, 12 months; source of 2020), B-RU-14 (sums of 2026,
# other regions: look it up), I-RU-36 (3,400 to 27,300), I-RU-112 (pay also when not working),
# B-RU-40 B-RU-32 (receipts), B-RU-30 (patent run out and the register), B-RU-10 (regions).
rights-patent-pay = Pay for the patent before the paid time ends. If the payment is late, the patent ends the next day.
    .title = Paying for the patent
    .step1 = Find this year's sum for your region. New sums come each 1 January.
    .step2 = 2026, a month: Moscow and Moscow oblast 10 000 RUB. St Petersburg and Leningrad oblast 8 000 RUB.
    .step3 = Another region: ask the tax service or the migration centre.
    .step4 = Pay every month in time, also when you do not work. Do not wait for the last day.
    .step5 = Keep every receipt and a photo of it. Carry the receipts with the patent.
    .more =
        The payment is an income tax paid in advance. In 2026 it is from 3 400 to 27 300 RUB a month, by region.
        { "" }
        The patent lives 12 months in all. Then you need a new one. Ask for it at least 10 working days before the end (rule of 2020).
        { "" }
        Were you late? Do not wait for a check. Ask the migration office (police) the same day what you can do. With an old patent you can be put in the register of controlled persons (РКЛ). Receipts help you to correct a mistake there.
    .short = Patent in Russia: pay before the paid time ends, also when you do not work. One day late, and the patent ends. 2026: Moscow and oblast 10 000 RUB, St Petersburg and Leningrad oblast 8 000 RUB a month. Keep all receipts. In danger: 112.
    .source = Tax Code, article 227.1 (sums of 2026); the rule on late payment: law text of 2020

# Country: Russia. Facts: B-RU-50 (same rights), B-RU-52 (proof, demand, copies in 3 days, inspectorate,
# prosecutor, court; not its BK clauses), B-RU-51 (the crime only), I-RU-26 (no contract),
# A-RU-10 A-RU-11 (Rostrud), B-RU-54 J14-03 (passport taken, not free to leave).
rights-wages = You have the same rights at work as citizens. Collect proof, demand the money in writing, then complain.
    .title = My wages are not paid
    .step1 = Collect proof: contract, pass, chats, photos at work, names of workmates, bank transfers.
    .step2 = Demand the money in writing. Keep a copy.
    .step3 = Ask in writing for copies of your work papers. The employer has 3 working days.
    .step4 = Complain to the State Labour Inspectorate: онлайнинспекция.рф, or call Rostrud.
    .step5 = No result? Write to the prosecutor, then go to court. Do not wait long.
    .more =
        <b>No contract?</b> Work can be proved by any evidence: chats, photos, witnesses, transfers. A court can recognise that you worked. Prosecutors have gone to court for workers.
        { "" }
        No wages for more than two months is a crime of the manager. The same for part of the wages, over three months.
        { "" }
        Before you begin work, ask for a written contract. One copy is yours. Write down the employer's full name, address and phone.
        { "" }
        Your passport is taken, or you may not leave? Call 102 or 112.
    .short = Wages not paid in Russia? Save proof: contract, chats, photos, transfers, names of workmates. Demand the money in writing. Then complain: онлайнинспекция.рф. Work without a contract can be proved too. Threats: 112.
    .source = Labour Code, chapter 50.1 and article 62; Criminal Code, article 145.1 (checked 21.11.2026)

# Country: Russia. Facts: B-RU-54 (the rule and the steps; article numbers are BK, left out),
# B-X-05 (no pledge, copies), B-RU-40 (copies elsewhere), J14-01 J14-03 (a sign; 102/112, address),
# I-RU-64 (consuls make return certificates).
rights-passport = No employer, landlord or recruiter may keep your passport. Ask for it back. They refuse: call 102.
    .title = They keep my passport
    .step1 = Ask for it in front of a witness, or in a message. Keep the message.
    .step2 = They refuse? Call 102 and say: “У меня забрали паспорт” (my passport was taken).
    .step3 = Write a statement to the police.
    .step4 = Tell your consulate. Consuls can make a return certificate when there is no passport.
    .step5 = You may not leave, or they threaten you? Call 102 or 112 and say the address.
    .more =
        Only state bodies may keep a passport, in cases set by law. An advance, a debt or a room is no reason.
        { "" }
        Never leave the passport as a pledge. Keep copies in the phone and with your family.
        { "" }
        A passport taken away is one of the signs of forced labour. Other signs: no pay, threats, a debt that grows, no going out. Do not argue with the boss alone.
    .short = Nobody at work may keep your passport: no employer, landlord or recruiter. Ask for it in a message or with a witness. They refuse: call the police and your consulate. You may not leave, or they threaten you: 112.
    .source = General rule: only state bodies, in cases set by law (checked 21.11.2026); ILO signs of forced labour (2012)

# Country: Russia. Facts: B-RU-40 (papers to carry), B-RU-41 (the officer's duties, what you may do,
# do not run or pay), B-RU-42 (3 and 48 hours, protocol, what to write).
# The right to a lawyer and the consul's duty are BK (item 43 of part B5): not used.
rights-police = Stay calm, show your papers, ask who is checking you and why. Do not run, do not pay cash.
    .title = Police check my papers
    .step1 = Ask for rank, post, surname and service card. Ask for the reason.
    .step2 = Show passport, migration card, registration slip, patent with receipts or labour contract, insurance policy.
    .step3 = You may ask for an interpreter, record the talk and call your embassy.
    .step4 = The person does not say who they are? You may keep your papers and dial 102.
    .step5 = Sign nothing you do not understand. Write “не согласен” (I disagree), “нужен переводчик” (interpreter).
    .more =
        An officer must name rank, post and surname and explain the reason. The uniform has a badge. The card is shown when you ask.
        { "" }
        Do not insult anybody. Do not give money on the spot.
        { "" }
        The police may hold you up to <b>3 hours</b>. For breaking the rules of stay: up to <b>48 hours</b>. Also where arrest or expulsion is possible. Ask for the paper (protocol).
        { "" }
        Keep copies of all papers in another place. Keep photos of them in the phone. A notarised translation of the passport may be asked for.
    .short = Police check: stay calm, show your papers, ask for name, rank and reason. Do not run, do not pay cash. You may ask for an interpreter and call your embassy. Sign nothing you do not understand. In danger: 112.
    .source = Code of Administrative Offences, article 27.5 (holding); memos for foreign citizens, 2020–2025

# Country: Russia. Facts: B-RU-33 I-RU-60 (who decides), B-RU-42 (48 hours, protocol), B-RU-41 (interpreter,
# embassy), B-RU-44 (act the same day), I-RU-61 I-RU-62 (the centre, 90 days, two years, check by a court),
# I-RU-64 (relatives, consuls), I-RU-65 (reasons courts weigh), I-RU-66 (children).
# The 10 days of B-RU-44 are left out: section I lists appeal times as not verified, and a lawyer is to read it.
rights-expulsion = Act the same day. Ask for the decision on paper, ask for a translation, call your consulate.
    .title = Detention and expulsion
    .step1 = Ask for the paper and an interpreter. Sign nothing you do not understand.
    .step2 = You disagree? Write “не согласен”. Say that you want to appeal. Ask until what day.
    .step3 = Ask to call your consulate. Let your family know where you are.
    .step4 = You have children? Say it at once: where they are, who can take them. Have it written down.
    .step5 = Relatives: ask 102, the migration office (police) or the consulate. Bring the passport and ticket money.
    .more =
        Who decides: a judge. Since 05.02.2025 in some cases a senior police officer, without a court. Such a decision may be carried out faster. So do not lose a day.
        { "" }
        The police may hold a person up to 48 hours where expulsion is possible.
        { "" }
        A centre for foreigners (ЦВСИГ) is closed: people wait there to be sent out. By a law of 25.12.2023 it is at most 90 days. A judge may add up to 90 days each time, two years in all. You may ask a court to check if holding you is lawful.
        { "" }
        Tell the court about a spouse or child who is a Russian citizen. Or who lives in Russia permanently. Tell about illness and danger at home. A court may choose a fine instead.
        { "" }
        No passport is the usual reason for a long stay. The consul can make a return certificate.
    .short = Held by the police, expulsion possible? Ask for the decision on paper and an interpreter. Write “не согласен” if you disagree. Call your consulate the same day, the time to appeal is short. Say if you have children. Ill: 103. Danger: 112.
    .source = Law 260-FZ of 08.08.2024; Code of Administrative Offences, articles 27.5 and 27.19; law of 25.12.2023

# Country: Russia. Facts: B-RU-45 (MVD shows its own bans, delay, 3-5-10 years, appeal, new name),
# I-X-20 (free service, written request), I-X-03 (nobody sells it), A-RU-40 I-KG-20 (migrant.kg),
# I-UZ-20 (Uzbek agency, mistake), I-TJ-20 (Tajik sites), B-RU-06 (check in ruID, ban blocks the QR code), A-RU-32.
rights-ban = Check before you travel, free, on the site of Russia's police ministry (МВД). “Nothing found” is no guarantee.
    .title = Check for an entry ban
    .step1 = Open the site мвд.рф and find the check of entry bans. Do it two months before the trip.
    .step2 = Remember: it shows only the ministry's own bans, with delay. Bans by the FSB do not show.
    .step3 = To be sure, ask the migration office (police) or the FSB in writing.
    .step4 = From Kyrgyzstan: look at migrant.kg too. From Uzbekistan: ask your Migration Agency.
    .step5 = A mistake? Write to the office that made the ban. Add proof. Pay nobody for “lifting” it.
    .more =
        Typical bans run 3, 5 or 10 years. You can appeal to the office that made the ban, or to a court. Close family in Russia can be a reason.
        { "" }
        A new name or passport does not help. Since 01.03.2026 changed names of banned people go to the FSB.
        { "" }
        The app ruID also has a check for bans. With a ban the QR code does not let you in.
        { "" }
        Citizens of Tajikistan can look at mehnat.tj, migration.tj and vkd.tj (February 2025).
        { "" }
        The register of controlled persons (РКЛ) is another list. Check both.
    .short = Check for an entry ban before a trip to Russia: free, on мвд.рф. It does not show all bans. To be sure, ask the migration office (police) in writing. Pay nobody for “lifting” a ban. In danger: 112.
    .source = Service of the Russian interior ministry (МВД); advice of the Kyrgyz foreign ministry (18.11.2025); Uzbek Migration Agency (2025)

# Country: Russia. Facts: B-RU-30 (law, reasons), B-RU-31 I-RU-51 (what is forbidden, bank), B-RU-32 (check,
# what to do, mistakes), B-RU-34 I-RU-70 (amnesty over), I-RU-72 (leaving, five years), I-RU-73 (duties),
# I-RU-71 (160,000 came off it), I-X-03 (nobody sells it), B-RU-05 (Amina).
rights-controlled = Check yourself in the register of controlled persons (РКЛ). Mistakes happen and can be corrected.
    .title = Am I in the register (РКЛ)?
    .step1 = Check on the site мвд.рф or on Gosuslugi. It is free.
    .step2 = You are in it? Go to the migration office (police) at once. Ask for the reason.
    .step3 = Take your papers: passport, patent receipts, contract, registration.
    .step4 = A mistake? Hand in the papers. No result? Complain or go to court.
    .step5 = No mistake? Before you leave Russia, tell the migration office (МВД) the date, place and route.
    .more =
        The register lists people without a legal ground to stay. Typical reasons: expired stay, patent, permit or contract. In Moscow: no location in the app “Амина” (Amina).
        { "" }
        While in it you may not move or leave the region without leave. No marriage, no driving, no buying or selling a home or car. No new bank account, no transfers home. The bank must still give you up to 30 000 RUB in cash a month. It must let you pay fines and taxes.
        { "" }
        You must report where you are. Two failures: deportation and a closed centre. After leaving, entry is closed for at least five years (report of October 2025).
        { "" }
        The amnesty ended on 10.09.2025. Nobody can sell you a way off the list. In 2025 about 160 000 Uzbek citizens came off it.
    .short = Check yourself in the register of controlled persons (РКЛ): free, мвд.рф or Gosuslugi. You are in it? Go to the migration office (police) at once, with receipts, contract, registration. Mistakes are corrected. Pay no middleman. In danger: 112.
    .source = Law 260-FZ of 08.08.2024; Government decree 1899 of 26.12.2024; Law 115-FZ

# Country: Russia. Facts: B-RU-55 (the order; medium), B-RU-40 (which papers, copies), B-RU-02 (migration card,
# fine), B-RU-12 I-RU-112 (go on paying the patent), I-RU-53 (data at the bank), B-RU-62 (bought papers), B-RU-54 (taken, not lost), I-RU-64 (consuls).
rights-lost = First the police, then your consulate, then the other papers. Begin today.
    .title = My papers are lost
    .step1 = Tell the police that the papers are lost. Ask for a certificate (справка).
    .step2 = Go with it to your consulate. Ask for a new passport, or a return certificate to go home.
    .step3 = Then renew the rest: migration card, registration, patent, insurance policy.
    .step4 = Take copies and photos of the old papers, if you have them.
    .step5 = Go on paying for the patent in time. Keep the receipts.
    .more =
        Losing the migration card can bring a fine. Ask the migration office (police) how to renew it.
        { "" }
        Fees and waiting times differ by country. Ask your consulate what to bring.
        { "" }
        When you have the new passport, give its data to your bank. Old data can be a reason to block a card.
        { "" }
        Do not buy “ready” papers from strangers. They are fake and lead to a ban.
        { "" }
        Somebody took your passport and keeps it? That is not a loss: call 102.
    .short = Papers lost in Russia? First the police: ask for a certificate. Then your consulate: new passport or return certificate. Then the other papers. Take copies and photos. Buy no papers from strangers. In danger: 112.
    .source = Consular practice (checked 21.11.2026); ask your consulate for its own rules

# Country: Russia. Facts: B-X-01 B-X-02 (the employer pays), B-X-04 (signs), B-X-05 (before leaving),
# B-X-07 I-X-02 (jobs that hide war), B-RU-50 (contract), B-RU-62 (bought papers), I-RU-09 (certificates),
# I-RU-52 (cards), I-X-03 (amnesty for sale), I-KG-20 (licensed recruiters), B-X-03 (state recruitment).
rights-scam = By international rules the employer pays for hiring, not you. Give no money, passport or bank card.
    .title = Is this job offer real?
    .step1 = Ask for a written contract in a language you read. One copy is yours.
    .step2 = Write down the employer's full name, address and phone. Give them to your family.
    .step3 = They want money or the passport in advance? Say no.
    .step4 = Do not buy a registration, medical paper, certificate, patent or SIM card from strangers.
    .step5 = Never lend or sell your bank card, account or SIM card. It is a crime.
    .more =
        <b>Bad signs</b>
        • no contract, no address, “trust me”
        • strangers pay for a one-way ticket
        • the job or the place is not the one promised
        • very good pay for a guard or builder near the war
        { "" }
        Nobody can sell you an amnesty. Nobody can take you off a list for money. The check is free on the site мвд.рф.
        { "" }
        A card that you lend is used by thieves. Since July 2025 it is punished with up to 6 years in prison. Bought exam certificates are cancelled, and patents with them.
        { "" }
        Safer ways: Uzbekistan has recruitment through the state. In Kyrgyzstan the labour ministry lists licensed firms.
        { "" }
        Deceived? Keep messages and receipts. Ask your consulate. In danger call 112.
    .short = Job offer? The employer pays for hiring, not you. Give no money, no passport, no bank card in advance. Ask for a written contract and the address. Buy no papers from strangers. You are held or threatened: 112.
    .source = IOM standard IRIS (2019); ILO Convention 181 (1997); Russian law on bank cards (July 2025)

# Country: Russia. Facts: J14-01 (the eleven signs), J14-03 (what to do; its last clause is BK and left out),
# B-X-04 (signs in plain words), B-RU-54 (passport), J14-02 (Russian forms), A-RU-06 (what to tell the operator).
# The title is kept plain: somebody else may see the screen.
rights-trafficking = You are made to work and cannot leave freely? Call 102 or 112 and say the address.
    .title = I cannot leave my work
    .step1 = You do not know the address? Name a landmark. Say what happened.
    .step2 = You cannot speak? Send the map point to a person you trust. They can call 112.
    .step3 = Do not argue with the boss alone.
    .step4 = Tell your consulate. Nobody may hold your passport.
    .step5 = Somebody is hurt: call 103.
    .more =
        The signs of forced labour (ILO). One may be enough.
        • somebody uses your weakness: no papers, no language
        • deception: another job or place than promised
        • you may not go out
        • you are cut off: no phone, far from people
        • beatings or sexual violence
        • threats, also with police or deportation
        • passport or papers taken
        • wages kept back
        • a debt that grows
        • bad place to work and to live
        • far too long hours
        { "" }
        A checked line only for this was not found in Russia. So call 102 or 112.
    .short = Forced to work, papers taken, no pay, no going out, threats? These are signs of forced labour. Call 112 and say the address or a landmark. You cannot speak? Send the map point to somebody you trust. Somebody is hurt: 103.
    .source = ILO, Indicators of forced labour (2012); ILO Convention 29 (1930)

# Country: Russia. Facts: I-RU-10 B-RU-93 (decree 821), I-RU-15 (sentences and what to do; its BK clauses
# left out), B-X-07 (sign nothing unread), I-X-02 (recruiting as work, 14.08.2025), B-RU-41 B-RU-42
# (interpreter, embassy, "не согласен"), I-UZ-01 I-KZ-02 I-KG-01 I-TJ-01 (law at home).
# "Voluntary" and how long a contract runs are BK and left out. The title is kept plain on purpose.
rights-army = Sign nothing you cannot read. Ask for an interpreter and ask to call your consulate.
    .title = Pressure to sign a contract
    .step1 = Say calmly: “Я не подписываю то, чего не понимаю”. It means: I sign only what I understand.
    .step2 = Say: “Мне нужен переводчик. Прошу сообщить в моё консульство” (interpreter, consulate).
    .step3 = Made to sign? Write “не согласен” (I disagree) beside it. Do not resist by force.
    .step4 = Hurt? See a doctor the same day, have it written down. Then consulate, prosecutor.
    .step5 = A relative has signed or was taken? Write at once to your foreign ministry and embassy.
    .more =
        Decree 821 of 05.11.2025 is about men of 18–65. They ask for a residence permit (ВНЖ) or citizenship, on several grounds. They must show an army contract, a discharge, or a paper of unfitness. Such a contract can lie among the papers of an application. Ask for a translation of each paper.
        { "" }
        Job offers can hide the army too: “guard”, “builder”, very good pay. The Uzbek Migration Agency warned on 14.08.2025. Go to the consulate or the agency at once.
        { "" }
        <b>Law at home.</b> Uzbekistan: up to 5 years in prison for joining a foreign army. Kazakhstan: 5–9 years for fighting abroad. Kyrgyzstan has such a law too. The Tajik embassy warned of punishment too.
        { "" }
        Tell your family the police district beforehand.
    .short = They press you to sign a paper you cannot read? Say: “Я не подписываю то, чего не понимаю. Мне нужен переводчик. Прошу сообщить в моё консульство”. Tell your family where you are. In danger: 112.
    .source = Decree 821 of 05.11.2025; warning of the Uzbek Migration Agency of 14.08.2025

# Country: Kazakhstan. Facts: B-KZ-01 B-KZ-02 B-KZ-03 B-KZ-04 B-KZ-07 B-KZ-08 B-KZ-14 I-KZ-40.
# answer: B-KZ-01
# step1: B-KZ-02
# step2: B-KZ-03
# step3: B-KZ-02 B-KZ-03
# step4: B-KZ-01
# step5: B-KZ-01 B-KZ-04 B-KZ-07
# more: B-KZ-02 B-KZ-03 B-KZ-07 B-KZ-08 B-KZ-14 I-KZ-40
# short: B-KZ-01 B-KZ-02 B-KZ-03
# source: B-KZ-01 B-KZ-03
rights-kz-stay = Without a visa: 30 days per entry and 90 days in any 180. EAEU citizens: 90 days at a time, 90 in 180. Register in time.
    .title = Days of stay, registration
    .step1 = Ask your host to tell the migration police within 3 working days of arrival.
    .step2 = By day 30 after the border also register online. Your host confirms it in an app.
    .step3 = New address: register again within 5 working days.
    .step4 = Count your days. A short trip over the border does not reset them.
    .step5 = Do not take paid work without a permit; EAEU citizens need a contract.
    .more =
        Online registration began on 01.07.2026 (order 923 of 17.11.2025). A treaty can change it for some countries. You enter name, birth date, passport, host and address. Refused: the host says no, data are false, or the stay is overrun. How it works in practice was not found. It is not known if the host's notice is still needed: do both.
        { "" }
        If the host does not report, the host is fined. EAEU citizens over 90 days: take a temporary residence permit on your contract.
        { "" }
        Overstay, by a source of 2023: up to 3 days a warning. 3–5 days: a fine of 10 МРП. Longer: more, up to arrest and expulsion. МРП in 2026 is 4 325 tenge. No window to settle papers was found for 2025–26.
        { "" }
        Ask before travel whether QazETA is needed.
    .short = Kazakhstan without a visa: 30 days per entry, 90 in 180. EAEU: 90 at a time. Host tells the police in 3 working days. You register online by day 30. Rules change: ask the migration police. Danger: 112.
    .source = Rules of stay since 27.01.2023; Interior Ministry order 923 of 17.11.2025, in force since 01.07.2026

# Country: Kazakhstan. Facts: B-KZ-04 B-KZ-07 I-KZ-53 A-KZ-09 B-KZ-05 B-KZ-06 B-KZ-13 I-KZ-01 I-KZ-20 I-KZ-54.
# answer: B-KZ-04 B-KZ-07
# step1: I-KZ-53
# step2: B-KZ-04
# step3: B-KZ-04 A-KZ-09
# step4: B-KZ-05
# step5: B-KZ-04
# more: B-KZ-04 B-KZ-05 B-KZ-06 B-KZ-07 B-KZ-13 I-KZ-01 I-KZ-20 I-KZ-54
# short: B-KZ-04 B-KZ-05 B-KZ-07 I-KZ-53
# source: B-KZ-04 B-KZ-05
rights-kz-permit = Citizens of Uzbekistan and Tajikistan can work in private homes with a labour immigrant's permit. EAEU citizens need only a contract.
    .title = Work permit in Kazakhstan
    .step1 = Get your personal number (ИИН) in person at a public service centre (ЦОН).
    .step2 = Sign a labour contract. The employer enters it in the state register.
    .step3 = Apply on migration.enbek.kz or egov.kz.
    .step4 = Pay the tax ahead: 4 МРП a month, 17 300 tenge in 2026.
    .step5 = New employer? Report the change.
    .more =
        The permit is for private homes: cook, nanny, carer, gardener, repair of a house. It does not cover taxi, courier, shop or building firm. Citizens of Azerbaijan, Moldova, Georgia and Ukraine are on the list too (list of 2022). Citizens of Turkmenistan and Afghanistan are not.
        { "" }
        A company needs its own quota permit for you. Ask to see it before you start.
        { "" }
        The tax is higher if the wage in the contract is higher. No language exam was found for this permit.
        { "" }
        EAEU citizens over 90 days: take a temporary residence permit at the migration police. It lasts one year at a time, not longer than the contract.
        { "" }
        Never give your electronic signature (ЭЦП) or its password to an employer.
    .short = Kazakhstan: for work in homes Uzbek and Tajik citizens need ИИН, contract and permit. Tax in 2026: 17 300 tenge a month. EAEU: only a contract. Check the rules before you pay. Danger: 112.
    .source = Order 123 of 15.04.2022 on permits of labour immigrants, renewed from 2025; tax figures of 15.12.2025

# Country: Kazakhstan. Facts: B-KZ-09 B-KZ-11 B-RU-52 B-KZ-10 J14-03 A-KZ-03 I-KZ-15.
# answer: B-KZ-09
# step1: B-KZ-09 B-KZ-11
# step2: B-RU-52
# step3: B-KZ-10
# step4: B-KZ-10
# step5: J14-03 A-KZ-03
# more: B-KZ-09 B-KZ-10 B-KZ-11 I-KZ-15
# short: B-KZ-09 B-KZ-10
# source: B-KZ-09
rights-kz-wages = Wages are due in tenge at least monthly, by the 10th of the next month. For delay the employer owes you a penalty.
    .title = Wages not paid (Kazakhstan)
    .step1 = Ask for a written contract and the monthly written statement of pay.
    .step2 = Keep messages, transfers, photos at work and names of workmates.
    .step3 = Complain to the State Labour Inspectorate of your region, or on enbek.kz.
    .step4 = No result? Go to the prosecutor, then to court.
    .step5 = Not free to leave, or your passport was taken: call 102, 112 or 111.
    .more =
        In January-October 2025 inspectors got back about 2 billion tenge for 9 600 workers. A district prosecutor in Kostanay region helped 160 workers.
        { "" }
        For not paying, the employer is fined 30 to 150 МРП. МРП in 2026 is 4 325 tenge.
        { "" }
        Three of four foreign workers in Karaganda region had only an oral contract (2025). Ask for yours in writing before you start.
        { "" }
        Hurt at work: employers must insure workers against accidents. The insurer pays. No insurance: complain to the labour inspectorate. Whether this covers work in private homes was not checked.
    .short = Kazakhstan: wages are due once a month, by the 10th of the next. Not paid? Keep messages and transfers. Complain to the Labour Inspectorate or on enbek.kz, then to the prosecutor or court. Danger: 112.
    .source = Labour Code of Kazakhstan, article 113; Code of Administrative Offences, article 87 (as of 12.09.2025)

# Country: Kazakhstan. Facts: J14-03 B-RU-54 A-KZ-02 A-KZ-03 B-RU-55 E-KZ-03 B-X-05 E-KZ-01 E-KZ-02 E-KZ-04 E-KZ-05 A-KZ-08 B-X-04 J14-01.
# answer: J14-03 B-RU-54 A-KZ-02
# step1: B-RU-54
# step2: J14-03 A-KZ-03
# step3: B-RU-55
# step4: B-RU-55 E-KZ-03
# step5: B-X-05
# more: E-KZ-01 E-KZ-02 E-KZ-03 E-KZ-04 E-KZ-05 A-KZ-08 B-X-04 J14-01 J14-03
# short: J14-03 B-RU-54 A-KZ-02 A-KZ-03
# source: J14-01 A-KZ-08
rights-kz-passport = No employer, landlord or recruiter may hold your passport. Ask for it back; if they refuse, call 102 and tell your consulate.
    .title = Passport taken or lost
    .step1 = Ask for the passport in a message or before a witness.
    .step2 = Not free to leave: call 102 or 112 and say the address. 111 helps too.
    .step3 = Lost: report it to the police and ask for a paper about it.
    .step4 = Ask your consulate for a new passport or a return certificate.
    .step5 = Keep copies with your family and in your phone. Never leave the passport as a pledge.
    .more =
        Papers taken away is a sign of forced labour. So are threats, debt that grows, no pay, no leave to go out. Do not argue with the boss alone.
        { "" }
        Kazakhstan helps people in trafficking whatever their citizenship. In 2025 it helped 171 people, 93 of them foreigners. Help means a shelter, medicine, a psychologist, new papers, work.
        { "" }
        Consulates in Kazakhstan (exact address: ask your foreign ministry):
        Uzbekistan: embassy in Astana, consulates in Almaty and Aktau.
        Kyrgyzstan: embassy in Astana, consulate in Almaty. A return certificate cost 20 US dollars there (about 2024).
        Tajikistan: embassy in Astana, consulate in Almaty.
        For Turkmenistan and Afghanistan no checked data were found.
    .short = Kazakhstan: nobody may hold your passport. Ask for it in a message. Refused: call 102 and tell your consulate. Not free to leave: call 102 or 112, say the address. Lost: police paper, then consulate.
    .source = ILO signs of forced labour (2012); law of Kazakhstan on countering trafficking, since 07.2024

# Country: Kazakhstan. Facts: I-KZ-35 I-KZ-55 B-X-05 B-X-07 A-KZ-07 B-KZ-08 I-KZ-40.
# answer: I-KZ-35 I-KZ-55
# step1: B-X-05
# step2: B-X-07
# step3: I-KZ-35
# step4: I-KZ-35 A-KZ-07
# step5: B-KZ-08
# more: I-KZ-35 A-KZ-07 B-KZ-08 I-KZ-40
# short: I-KZ-35 B-X-07
# source: I-KZ-35
rights-kz-police = Expulsion is decided by a court. Act the same day: tell family and consulate, ask for a lawyer. Before the decision more help is possible.
    .title = Police and expulsion
    .step1 = Keep copies of your papers with your family and in your phone.
    .step2 = Ask for an interpreter. Sign nothing you cannot read.
    .step3 = Ask at once by which date you can appeal. Ask for the paper.
    .step4 = Before the decision, ask IOM or an NGO like Rodnik for help with a ticket.
    .step5 = Do not come back during an entry ban: that is a crime.
    .more =
        From January to October 2025 over 14 000 foreigners were expelled. About 17 000 had their stay shortened. Entry can be refused for repeated offences (Migration Law, article 48).
        { "" }
        The ticket is paid by the person, or by the employer. IOM and NGOs usually cannot help with it after the decision (as of 2021). Rodnik works in Almaty, Sana Sezim and Korgan-M in Shymkent.
        { "" }
        Overstay, by a source of 2023: up to 3 days a warning. 3–5 days: a fine of 10 МРП. Longer: more, up to arrest and expulsion. МРП in 2026 is 4 325 tenge.
        { "" }
        How long the police may hold you was not found. The time to appeal was not found either. Ask a lawyer the same day.
        { "" }
        If anyone threatens or beats you: call 102 or 112.
    .short = Kazakhstan: expulsion is decided by a court. Act the same day: tell family and consulate, ask for a lawyer and an interpreter. Sign nothing you cannot read. Ask by which date you can appeal. Danger: 112.
    .source = Interior Ministry of Kazakhstan (press, 08.11.2025); Migration Law, article 48

# Country: Kazakhstan. Facts: I-X-10 A-KZ-02 A-KZ-03 I-KZ-51 A-KZ-08 I-KZ-50 J13-04 J14-01 J14-03 J13-01 J13-02 J13-03.
# answer: I-X-10 A-KZ-02 A-KZ-03 I-KZ-51 A-KZ-08
# step1: I-X-10
# step2: I-KZ-50 I-KZ-51
# step3: J13-04
# step4: J14-01 J14-03
# step5: J14-03
# more: J13-01 J13-02 J13-03 I-KZ-50 I-KZ-51 A-KZ-08 J14-03
# short: I-X-10 A-KZ-02 A-KZ-03 J14-03
# source: I-KZ-50 A-KZ-08 A-KZ-03
rights-kz-violence = In danger now: call 102 or 112. Call 111 for advice: day and night, free, no name needed. Foreigners get help too.
    .title = Safety at home and at work
    .step1 = Take your papers, children and phone. Go to neighbours, police, a hospital, a mosque.
    .step2 = Ask 111 for a crisis centre near you. Some have closed, so call first.
    .step3 = Hands on your throat, even once: see a doctor or call 103, even without marks.
    .step4 = Not free to leave, papers taken, debt, no pay: call 102, 112 or 111.
    .step5 = Send your address or map point to someone you trust.
    .more =
        If others see this phone, delete this chat.
        { "" }
        Plan: a trusted person, a neighbour who calls the police at noise, a code word. Know a way out by day and by night. In a quarrel stay away from the kitchen and bathroom. Keep a bag with papers, keys, money, medicine at a friend's.
        { "" }
        Leaving is the most dangerous time. Go when he is out, with help, without telling him. Change your ways and passwords, turn location off.
        { "" }
        In 2024 Kazakhstan had 69 crisis centres. 5 500 women and 3 700 children stayed there. The law protects any victim without naming citizenship.
        { "" }
        Forced to work: do not argue with the boss alone. In 2025 the state helped 171 people, 93 of them foreigners. The number of the trafficking line is not checked: use 111 or 112.
    .short = Kazakhstan: beaten, locked in, papers taken or forced to work? Call 102 or 112 and say the address. Call 111 for advice, day and night, free, no name needed. Foreigners get help too.
    .source = Law of 15.04.2024 on violence at home; law on countering trafficking, since 07.2024; contact centre 111, since 16.10.2023
