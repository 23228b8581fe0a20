# The rights of people on the road: articles for Russia and Kazakhstan.

# The first screen of the slice. place: the name of a country on a line of its own.
rights-main =
    <b>My rights</b>
    { $place }

    In danger call <b>112</b>. What happened?

# B-RU-03 (table by citizenship; Belarus: medium, one source says 90), B-RU-05 (Moscow). Step 2 is shorter, its rest stands in .for-other.
# Country: Russia. Facts: B-RU-03 (days by citizenship), B-RU-04 (who, where, real address, 90 days),
# B-RU-21 (EAEU: 30 days), B-RU-05 (Amina), B-RU-40 (slip, photo), B-RU-62 (bought papers),
# I-RU-80 (owner's refusal, taken off when the letting ends), I-RU-81 (where one sleeps).
rights-registration = Ask your host to register you at once after entry. The number of days depends on your citizenship.
    .title = Migration registration
    .for-eaeu = 30 calendar days from entry. Belarus: keep to 30 too.
    .for-uztj = 15 calendar days from entry. Weekends count too.
    .for-other = 7 working days from entry (also Turkmenistan, Afghanistan).
    .in-moscow = Workers without a visa: register in Sakharovo and use the app “Амина”.
    .step1 = Count calendar days from entry. Uzbekistan, Tajikistan: 15. Kyrgyzstan, Kazakhstan, Armenia: 30.
    .step2 = The owner, the hotel or the employer who houses you files the notice, not you.
    .step3 = Where: migration office (police), MFC or post. Or Gosuslugi, if the owner agrees there.
    .step4 = Check the address on the slip: you must really live there. Carry the slip, keep a photo.
    .more =
        An owner who lets a dwelling may not refuse to register you. The fine is up to 4 000 RUB. The owner may end your registration when the letting ends.
        { "" }
        The first registration is for up to 90 days. A false address is an offence. Do not buy a registration: it leads to a ban.
        { "" }
        <b>Moscow and Moscow oblast.</b> Visa-free workers also need the app “Амина” (Amina). They register at the migration centre in Sakharovo. Since 01.09.2026 people who do not work need it too, after 90 days. The app sends your location to the police ministry (МВД). No location for more than 3 working days: you are taken off registration. Open the app every day and allow location. Under 18, Belarusians and people with РВП or ВНЖ (residence permits) do not need it.
    .short = Registration in Russia, from the day of entry. Uzbekistan, Tajikistan: 15 days. Kyrgyzstan, Kazakhstan: 30 days. General rule: 7 working days. The owner, hotel or employer who houses you files it. Ask on the first day. In danger: 112.
    .source = Migration registration rules; treaty with Uzbekistan (04.06.2022); Law 121-FZ of 23.05.2025 (Amina)

# B-RU-01 (who is outside), B-RU-21 (EAEU contract, family), I-RU-40 (family of a patent holder), B-RU-07 (visa).
# Country: Russia. Facts: B-RU-01 (both limits, who is outside), B-RU-21 B-RU-22 B-RU-23 (EAEU),
# B-RU-20 (the treaty), B-RU-30 (overstay and the register), I-RU-40 (family of a patent holder), I-RU-41 (EAEU family).
rights-days = Without a visa: at most 90 days in a calendar year. And never more than 90 days in a row.
    .title = How many days I may stay
    .for-eaeu = With a labour contract you and your family may stay as long as it lasts. Without it: the 90 days.
    .for-uztj = With a patent, paid in time, you may stay longer. Without it: the 90 days.
    .for-other = Without a visa: the 90 days. With a visa: ask the migration office how long you may stay.
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

# B-RU-10 (who), B-RU-20 (EAEU), C-RU-15 (check in Dushanbe: start not verified), B-RU-07 (visa). Kept short: the steps are long.
# Country: Russia. Facts: B-RU-10 (who, region, trade), B-RU-11 (30 days, papers, exam, late fine),
# B-RU-02 (purpose), B-RU-12 (term, 2020), B-RU-13 (contract copy), B-RU-15 (outside the patent, no sums),
# B-RU-16 I-RU-30 (closed trades), I-RU-01 I-RU-02 I-RU-03 I-RU-05 (exam), I-RU-09 B-RU-62 (bought papers),
# C-RU-12 (medical check 30 days).
rights-patent = Apply for the patent within 30 calendar days of entry. It is for visa-free workers from 18, not from the EAEU.
    .title = Getting a patent
    .for-eaeu = You need no patent. Read “EAEU: work without a patent”.
    .for-uztj = You need it. Tajikistan: before leaving ask about the medical check in Dushanbe.
    .for-other = Without a visa: you need it. With a visa: ask the migration office.
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

# Country: Russia. Facts: B-RU-02 (purpose, losing the card), B-RU-09 (photo and fingerprints), B-RU-08 (which document;
# sources of 2015-2024), B-RU-07 (visa: Turkmenistan only, its Afghan clause is BK), B-RU-06 (ruID, in outline),
# B-RU-45 (ban check, two months before), B-RU-64 (foreign SIM), B-X-05 (copies), I-RU-42 (child alone),
# B-RU-03 B-RU-11 (days count from entry). Left out: purpose "private" of family members (source is [label]).
rights-entry = At the border mark the purpose “работа” (work) in the migration card. To change it later you must leave.
    .title = Entering Russia for work
    .for-eaeu = Kyrgyzstan: ID card is enough (2024). Kazakhstan: internal ID too (2023). Armenia, Belarus: ask.
    .for-uztj = Only the passport for travel abroad (source of 2015: ask before the trip).
    .for-other = Turkmenistan: a visa is needed (2023). Others: ask the Russian consulate.
    .step1 = Check for an entry ban two months before. File in the app ruID.
    .step2 = Take the right document: it depends on your citizenship.
    .step3 = Be ready: photo and fingerprints at the border (since 01.12.2025).
    .step4 = Keep the migration card with the passport. Losing it can bring a fine.
    .step5 = From entry, count the days for registration and the patent.
    .more =
        <b>Telephone.</b> A foreign SIM card has no internet and no SMS for the first 24 hours. Sometimes it lasts the whole stay. Save addresses, phone numbers and the QR code before the border. Save them in the phone and on paper.
        { "" }
        <b>Copies.</b> Leave copies of your papers with your family. Take the employer's name, address and phone with you. Never leave the passport as a pledge.
        { "" }
        <b>A child who travels alone</b> needs the parents' consent, made by a notary. It names Russia and the length of the trip (source of 2025).
        { "" }
        Read too: “App ruID before entry”, “Check for an entry ban”, “Migration registration”. Rules change. Ask before you travel.
    .short = Entering Russia to work? Mark the purpose “работа” in the migration card. Before: check for an entry ban, file the statement in ruID. At the border: photo and fingerprints. Save the QR code and phone numbers on paper. Keep the card. In danger: 112.
    .source = Memos of the Kyrgyz embassy and press (2025); border practice since 01.12.2025; passports: sources of 2015–2024

# Country: Russia. Facts: B-RU-06 (everything; the signed decree was not seen; "voluntary" is out of date and not said),
# B-RU-64 (save the code before the border).
rights-ruid = File an entry statement in the app ruID at least 72 hours before the border. Do it for any trip without a visa.
    .title = App ruID before entry
    .for-eaeu = Kyrgyzstan, Kazakhstan, Armenia: file it before every trip. Belarus: not needed.
    .for-uztj = File it before every trip without a visa, also for a visit.
    .for-other = Without a visa: file it before every trip. With a visa: not needed.
    .step1 = File it early: from 90 days to 72 hours before the border. It is free.
    .step2 = Give your photo, passport and voice in the app.
    .step3 = Save the QR code in the phone and on paper. It is valid for 90 days.
    .step4 = Check in the app for an entry ban. With a ban the code does not help.
    .step5 = A relative is gravely ill or has died? Then 4 hours before are enough.
    .more =
        <b>Who must.</b> Since 01.07.2026: people who come without a visa to work or study. Kyrgyz ministries announced it in May and June 2026. Some sources say: every traveller without a visa. The signed decree was not seen. So file it for any trip, and check before you travel.
        { "" }
        <b>Not needed:</b> citizens of Belarus, children under 6, travellers with a visa. Also people with РВП or ВНЖ (residence permits).
        { "" }
        The app speaks Russian, Uzbek, Tajik, Kyrgyz, Kazakh, Armenian and English. It also gives SNILS and a Gosuslugi account.
        { "" }
        In the register of controlled persons (РКЛ)? Then the code does not let you in. In 2025 drivers without the code were held at the border.
        { "" }
        The statement is free: pay no middleman.
    .short = Trip to Russia without a visa? File the statement in the app ruID, 72 hours before the border or earlier. It is free. Show the QR code at the border. Save it on paper too. Check for an entry ban there. Rules change: check before the trip. In danger: 112.
    .source = Announcements of Kyrgyz ministries (28.05.2026, June 2026); draft rule of Russia's МВД (01.2026); signed decree not seen

# Country: Russia. Facts: B-RU-05 (all), B-RU-30 (register), B-RU-03 (registration elsewhere in the usual way).
# Silent: iPhone after September 2025; a lost or broken phone; how to come back on the register.
rights-amina = Visa-free workers in Moscow and Moscow oblast need the app “Амина” (Amina). Open it every day and allow location.
    .title = App Amina (Moscow)
    .in-moscow = Your region is under this rule, for Kyrgyzstan, Kazakhstan, Armenia too. Since 01.09.2026 also without work, over 90 days.
    .step1 = Register at the migration centre in Sakharovo. Sign in with its card or passport data.
    .step2 = Enter your real address. Keep it up to date.
    .step3 = Allow location and push messages. The app sends your location to the police ministry (МВД).
    .step4 = Do not stay without location. After more than 3 working days your registration ends.
    .step5 = Going to another region? Register there. Back again? Register in Amina again.
    .more =
        <b>Who.</b> People who come without a visa to work. They are citizens of Uzbekistan, Tajikistan, Kyrgyzstan, Kazakhstan, Armenia, Azerbaijan, Georgia, Moldova, Ukraine. Since 01.09.2026 also people who do not work but stay over 90 days. How that works in practice was not seen.
        { "" }
        <b>Not needed:</b> under 18, citizens of Belarus, diplomats, people with РВП or ВНЖ (residence permits).
        { "" }
        Registration ended and no other ground to stay: you are put in the register of controlled persons (РКЛ). By 16.12.2025 the police had taken 139 236 people off registration. 443 people were punished for false data.
        { "" }
        In September 2025 the app was for Android and HarmonyOS, from RuStore. It was not for iPhone. You have an iPhone, or the phone is lost or broken? Ask the migration centre the same day.
        { "" }
        The trial runs until 01.09.2029.
    .short = Moscow and Moscow oblast: visa-free workers need the app “Амина”. Register in Sakharovo. Open the app every day, allow location. More than 3 working days without location: registration ends. Phone broken? Ask the migration centre the same day. In danger: 112.
    .source = Law 121-FZ of 23.05.2025 (trial from 01.09.2025 to 01.09.2029); police report of 16.12.2025

# Country: Russia. Facts: I-RU-01 (who, levels), I-RU-02 (where), I-RU-03 (how, what to bring), I-RU-04 (prices of 12.2024),
# I-RU-05 (FIPI), I-RU-06 (86.9 %), B-RU-11 (35.5 %), I-RU-07 (validity: not found), I-RU-08 (school document; age left out),
# I-RU-09 (bought certificates). Left out as BK: that EAEU citizens need no exam; three years of validity.
rights-exam = For a patent you pass an exam: Russian language, history, basics of law. Take it only in a state institution.
    .title = The exam for the patent
    .step1 = Ask the migration centre which state institution near you holds the exam.
    .step2 = Practise free of charge. The institute FIPI has an open bank of tasks.
    .step3 = Bring the passport with translation, migration card and registration.
    .step4 = Ask the price first. The state set 3 800 RUB for the patent (December 2024).
    .step5 = Do not buy a certificate. It is cancelled, and the patent with it.
    .more =
        <b>How.</b> Since 01.01.2026 only on a computer. The exam is filmed, with sound. You show your passport. In July–September 2025 86.9 % passed the level for the patent. At the end of 2025 35.5 % failed the first try.
        { "" }
        <b>Where.</b> In 2026: 92 state institutions, 88 of them universities. Private centres stopped on 01.05.2024. In autumn 2025 there were points in Uzbekistan and Tajikistan too.
        { "" }
        <b>Price.</b> For РВП or ВНЖ (residence permits): 5 900 RUB (December 2024). Prices of 2026 were not found. Who asks much more sells something else.
        { "" }
        <b>Instead of the exam:</b> a school document of the USSR before 01.09.1991, or of Russia later. Ask if yours is accepted.
        { "" }
        How long it is valid was not found. Look at the date on your certificate. Ask the migration centre.
        { "" }
        Buyers of certificates were prosecuted too (2015).
    .short = Exam for the patent in Russia: language, history, law. Only in a state institution, on a computer, filmed. Price set in December 2024: 3 800 RUB. FIPI has free tasks. Never buy a certificate: you lose the patent too. Ask the migration centre. In danger: 112.
    .source = Law 115-FZ, article 15.1; Law 377-FZ of 09.11.2024; Government decree 1718 of 04.12.2024; prices: December 2024

# Country: Russia. Facts: I-RU-30 (rule and lists), B-RU-16 (other regions), B-RU-10 (one region, one trade, pairs),
# B-RU-15 (outside the patent, no sums), B-RU-20 (EAEU), B-RU-07 (visa).
# Left out as BK: holders of RVP/VNZh. Perm: draft, so told as a plan. Not found: Moscow city, Leningrad oblast, contents for
# Kursk, Voronezh, Altai republic, Krasnodar.
rights-trades = Many regions close some jobs to people with a patent. Ask before you pay or sign.
    .title = Jobs closed to the patent
    .for-eaeu = These lists are not for you. You work on a contract, without a patent.
    .for-uztj = You work on a patent: the lists are for you. Ask about your job first.
    .for-other = You have a patent: the lists are for you. You came with a visa: ask the migration office.
    .in-moscow = Moscow oblast, 2026: no sale of alcohol and tobacco, no street food, no fast food. No education, health, social care, culture, sport, leisure. Moscow city's own list was not found: ask.
    .in-petersburg = St Petersburg, 2026: closed are taxi, rented cars with a driver, couriers of every kind, food delivery. A list of Leningrad oblast was not found: ask.
    .in-rostov = Rostov oblast, 01.04.2026–31.12.2026: closed are sale of food, drink, tobacco; couriers, drivers, post. From 01.03.2026 also precious metals and fitness clubs.
    .in-primorye = Primorsky krai, 2026: 88 kinds closed, nearly all trade, transport, couriers, catering, health, education, private homes. Open: building, farming, forestry, fishing.
    .in-perm = Perm krai: closed before were oil and gas, passenger transport, some trade. A plan for 2026 added health, education, couriers. Ask what is in force now.
    .in-khanty = Khanty-Mansi: couriers are closed, 27 fields in all (2025–2026). The full list was not found: ask the migration centre.
    .in-belgorod = Belgorod oblast, 2026: closed are retail trade, passenger transport, catering. The full list was not found: ask the migration centre.
    .in-listed = Your region has closed some jobs for 2026. Which ones was not found: ask the migration centre before you pay or sign.
    .step1 = Ask the migration centre: is this job open to a patent here this year?
    .step2 = Look in your patent. It is for one region and mostly for one trade.
    .step3 = Ask again every winter. Lists change from December to February.
    .step4 = The job is closed? Do not start. It can bring a fine and expulsion.
    .more =
        Governors close jobs for a year. In 2025 there were such lists in 51 regions. Courier work was closed in 32 regions (August 2025).
        { "" }
        <b>Known for 2026</b>
        • St Petersburg: taxi, couriers, food delivery
        • Moscow oblast: alcohol and tobacco, street food, fast food, education, health, culture, sport
        • Rostov oblast: sellers, couriers, drivers
        • Primorsky krai: nearly all trade, transport and catering
        • Belgorod oblast: retail trade, passenger transport, catering
        • Khanty-Mansi: couriers, 27 fields in all (2025–2026)
        • also Perm, Kursk, Voronezh, Krasnodar, the republic of Altai
        { "" }
        This is not the whole list. Moscow and Moscow oblast are one region for the patent. So are St Petersburg and Leningrad oblast. Choose your region for details.
    .short = Patent in Russia: many regions close some jobs, often taxi, courier, sales. Ask the migration centre before you pay or sign: “Is this job open to a patent here this year?” Work in a closed job can bring a fine and expulsion. In danger: 112.
    .source = Decrees of governors for 2026, e.g. St Petersburg 89-пг of 05.12.2025; press until 16.02.2026

# Country: Russia. Facts: B-RU-20 (no patent, contract), B-RU-02 (purpose), B-RU-06 (ruID), B-RU-21 (30 days, family),
# B-RU-03 (registration), B-RU-05 (Amina), B-RU-24 C-RU-12 (check and fingerprints, 30 days), C-RU-11 (once a year),
# C-RU-13 (Belarus not examined), B-RU-22 (15 days), B-RU-23 (over 90 days), I-RU-41 (family: ask at once), I-RU-30 (trades),
# I-RU-35 (self-employed), C-RU-05 (family, OMS). The treaty as told by a Kyrgyz state page of about 2018, unchanged in the press.
# Left out as BK: diplomas, tax, no exam.
rights-eaeu = From Kyrgyzstan, Kazakhstan, Armenia or Belarus you need no patent. You work on a labour or civil-law contract.
    .title = EAEU: work without a patent
    .step1 = Before entry: app ruID. At the border mark the purpose “работа” (work).
    .step2 = Register within 30 days. In Moscow and Moscow oblast read “App Amina (Moscow)”.
    .step3 = Within 30 days of entry do the medical check. Give fingerprints and photo.
    .step4 = Sign a contract. To stay over 90 days, take a copy to the migration office.
    .step5 = It ended early, after more than 90 days? You have 15 days for a new one.
    .more =
        Came for another purpose and signed a contract later? Do the check within 30 days of the contract. Then once a year (2025).
        { "" }
        <b>Belarus:</b> no ruID, no Amina, no medical check.
        { "" }
        <b>Family.</b> Spouse, children and dependants may stay as long as your contract. Ask the migration office about their papers at once. They get no OMS from your job (EAEU Court, March 2026). Emergency care stays free.
        { "" }
        <b>Jobs.</b> The lists of jobs closed to the patent are not for you.
        { "" }
        <b>Self-employed</b> (самозанятый). Allowed up to 2 400 000 RUB a year. Tax: 4 % from persons, 6 % from firms (2025). It is not a labour contract. Whether it extends your stay over 90 days was not found. Ask the migration office first.
    .short = From Kyrgyzstan, Kazakhstan, Armenia, Belarus: no patent in Russia. Purpose “работа”. Within 30 days: registration, medical check, fingerprints (Belarus: no check). Written contract. Over 90 days: copy to the migration office. In danger: 112.
    .source = EAEU Treaty, articles 96–98; Kyrgyz state memos (about 2018, 2025); self-employed: tax service, as told in 2025

# Country: Russia. Facts: I-RU-120 (private driving), I-RU-121 (after VNZh or citizenship), I-RU-122 (as work; the Kyrgyz exception
# of 2017, unchanged or not: not verified; Kazakhstan: treat as not valid, not verified; Armenia: the general rule), I-RU-123 B-RU-31 (register), I-RU-30 B-RU-16 (closed trades),
# B-RU-01 (international drivers, June 2026). Silent: private driving of others; which drivers' papers the traffic police ask for.
rights-driving = Staying temporarily, you may drive for yourself on your home licence. To drive as a job you need a Russian one.
    .title = Driving licence
    .for-eaeu = As a job: Belarus, Kyrgyzstan may use the home licence (law of 2017, ask). Kazakhstan, Armenia: get a Russian one.
    .for-uztj = As a job your home licence does not count. You need a Russian one. For yourself you may drive on it.
    .for-other = As a job you need a Russian licence. For private driving ask your consulate.
    .step1 = Taxi, lorry, delivery by car: get a Russian licence before you start.
    .step2 = On a patent? Ask if taxi, courier or driver jobs are open here.
    .step3 = ВНЖ (residence permit) or citizenship? Change the licence within a year.
    .step4 = In the register of controlled persons (РКЛ)? Do not drive.
    .more =
        The Uzbek embassy said it in November 2025: for private driving the home licence is valid.
        { "" }
        <b>After ВНЖ or citizenship.</b> The rule is from 01.04.2024. One year later the foreign licence is no longer valid. To change it for cars: theory exam and medical paper. Driving on with it: a fine of up to 15 000 RUB. Licences of Belarus are an exception.
        { "" }
        <b>As a job.</b> Without a Russian licence only for countries where Russian is official: Belarus and Kyrgyzstan (law of July 2017). Whether this is unchanged in 2026 was not checked.
        { "" }
        <b>Drivers in international transport</b> from CIS states: 180 days a year in Russia. For this they file the statement in ruID (June 2026).
    .short = Russia: who stays temporarily may drive for themselves on the home licence. Taxi, lorry, delivery: a Russian licence is needed. Exceptions: Belarus, Kyrgyzstan (law of 2017, check). After ВНЖ or citizenship: change it within a year. In danger: 112.
    .source = Embassy of Uzbekistan (November 2025); rule on foreign licences since 01.04.2024; law of July 2017 on work as a driver

# Country: Russia. Facts: B-RU-50 (same rights, written contract, employer's data), B-X-05 (language you read, family),
# B-RU-56 (employer's notice, medium, 05.2026), B-RU-13 (copy in two months), B-RU-15 (work without a patent), B-RU-20 B-RU-21 B-RU-23 (EAEU),
# I-RU-26 B-RU-52 (no contract, proof), I-RU-35 (self-employed, notice in 3 working days), A-RU-10 A-RU-11 (Rostrud), B-X-07 (sign nothing),
# B-RU-10 (patent without a visa only).
# Silent: what a contract must contain, the day by which it must be made, the employer's term of notice.
rights-contract = Ask for a written contract before you start. One copy is yours. You have the same rights as citizens.
    .title = Work contract
    .for-eaeu = No patent: a labour or civil-law contract. Over 90 days: take a copy to the migration office.
    .for-uztj = Start only with a patent. Within 2 months take a contract copy to the migration office. Self-employment is not open to you.
    .for-other = Without a visa: patent first, then the contract copy within 2 months. With a visa: ask the migration office.
    .step1 = Sign nothing you cannot read. Ask for a translation.
    .step2 = Write down the employer's full name, address, phone. Send them to your family.
    .step3 = Ask for a copy of the employer's notice to the police ministry (МВД).
    .step4 = Keep photos of contract, pass, messages, transfers.
    .step5 = They refuse a contract? Ask Rostrud what to do.
    .more =
        <b>The notice.</b> The employer must tell the МВД about your contract (source of 12.05.2026).
        { "" }
        <b>You work without a contract?</b> Your work can be proved by anything: messages, photos, witnesses, transfers. A court can decide that you worked there. Prosecutors have gone to court for workers. Read “My wages are not paid”.
        { "" }
        <b>Copies.</b> Ask in writing for copies of your work papers. The employer has 3 working days.
        { "" }
        <b>Self-employed</b> (самозанятый, 2025). Only citizens of Belarus, Kazakhstan, Armenia, Kyrgyzstan and Ukraine. Up to 2 400 000 RUB a year. Tax: 4 % from persons, 6 % from firms. A firm must tell the МВД within 3 working days. It is not a labour contract.
        { "" }
        Threatened, or not free to leave? Call 102 or 112.
    .short = Work in Russia: ask for a written contract before you start. One copy is yours. Sign nothing you cannot read. Write down the employer's name, address, phone. No contract? Keep messages, photos, transfers: work can be proved. Threatened: 112.
    .source = Labour Code, chapter 50.1 and article 62; on the notice: source of 12.05.2026; self-employed: 2025

# Country: Russia. Facts: B-X-01 (IRIS: no fee or related cost), B-X-02 (ILO Convention 181), B-X-03 (state recruitment, 106,000),
# B-X-04 (money or passport in advance, growing debt), J14-01 J14-03 (forced labour, 102/112), B-RU-54 (passport), B-RU-14 (the patent payment is a tax),
# I-KG-20 (licensed firms), I-X-21 (resource centres; runs to 2026), A-RU-10 A-RU-11 (Rostrud).
# Silent: what Russian law says of fees, whether Russia is bound by Convention 181, how to get a paid fee back, deductions from wages.
rights-fees = By international rules you pay nothing to be hired. The employer pays the recruiter and related costs.
    .title = Must I pay to get a job?
    .step1 = Asked to pay for a job? Say: the employer pays. Ask what the money is for.
    .step2 = They want money or the passport in advance? It is a bad sign: say no.
    .step3 = Did you pay? Keep receipts, transfers, messages, the name and the day.
    .step4 = Tell your consulate. In Russia ask Rostrud or write on онлайнинспекция.рф.
    .step5 = Held until a debt is paid? Call 102 or 112 and say the address.
    .more =
        The rules are the IRIS standard of IOM (2019) and ILO Convention 181 (1997). What Russian law says about such fees was not found. How to get the money back was not found either. Ask Rostrud or a lawyer.
        { "" }
        A debt that grows is a sign of forced labour. Nobody may keep your passport because of a debt.
        { "" }
        <b>Not a recruiter's fee:</b> the monthly payment for the patent. It is a tax paid in advance to the state.
        { "" }
        <b>Safer ways.</b> Uzbekistan: recruitment through the state. 106 000 people were placed in Russia in January–October 2025. Kyrgyzstan: licensed firms are listed on the labour ministry's site (February 2026). Free advice before leaving: Migrant Resource Centres in Dushanbe, Osh and Tashkent. Check that they are still open.
    .short = By international rules the worker pays nothing to be hired: the employer pays. Asked for money or your passport in advance? Say no. Already paid? Keep receipts and messages, tell your consulate. Held because of a debt: 112.
    .source = IOM standard IRIS v1.2 (2019); ILO Convention 181 (1997); checked 21.11.2026

# Country: Russia. Facts: I-RU-64 (finding, passport, tickets, consuls, return certificates; drive of 2025),
# I-RU-61 (what the centre is; phones by lawyers' account), I-RU-62 (90 days, two years, check by a court),
# I-RU-60 B-RU-33 (who decides, 48 hours, paper and translation), I-RU-65 (reasons), I-RU-66 (children), A-RU-32.
# Left out as BK or not verified: calls, lawyer, visits, parcels (item 63 of part I7), days to appeal, 48 hours without a judge.
rights-centre = Call your consulate at once. A consul can visit the centre and make a return certificate.
    .title = Detention centre (ЦВСИГ)
    .step1 = Relatives: find the centre through 102, the regional migration office (police) or the consulate.
    .step2 = Bring the passport and money for a ticket. No passport is the usual reason for a long stay.
    .step3 = Inside: ask for the decision on paper and a translation. You may appeal. Ask until what day.
    .step4 = You may ask a court to check if holding you is lawful.
    .step5 = You have children? Say at once where they are and who can take them. Have it written down.
    .more =
        The centre (also called СУВСИГ) is closed. People wait there to be sent out. Lawyers say phones are taken (2022–2023).
        { "" }
        <b>How long.</b> By a law of 25.12.2023: at most 90 days from the decision. A judge may add up to 90 days each time. Two years in all. Did the police decide, without a court? The terms for that were not checked. Ask the consulate.
        { "" }
        Courts weigh these reasons: a spouse or child is a Russian citizen or lives there permanently. Illness. Danger at home.
        { "" }
        Ask to leave together with the children, by your own means: “самостоятельный контролируемый выезд”. In old cases (2011–2016) children stayed behind.
        { "" }
        In summer 2025 the Uzbek state paid tickets, for women and children first. Ask the Migration Agency about now.
        { "" }
        How often one may phone or visit was not found. Ask the centre. The first hours: see “Detention and expulsion”.
    .short = A relative is in a centre for foreigners (ЦВСИГ) in Russia? Ask 102, the migration office (police) or your consulate where. Bring the passport and ticket money. Ask the consul for a return certificate. Ill: 103. Danger: 112.
    .source = Law of 25.12.2023; Code of Administrative Offences, article 27.19; press on consular visits, 2023–2025

# Country: Russia. Facts: I-RU-40 (patent: children, spouse), B-RU-01 (90 days, both limits), B-RU-21 I-RU-41 B-RU-22 (EAEU family),
# B-RU-03 B-RU-04 (registration), C-RU-12 (medical check), I-RU-42 (child alone), B-RU-05 (Amina), C-RU-05 (EAEU family, care), C-RU-01 (emergency),
# I-RU-44 B-RU-91 (bills), B-RU-07 (visa, Turkmenistan), B-RU-30 (register).
# Left out as BK: papers of a child born in Russia, visa of Afghan citizens.
rights-spouse = How long your family may stay depends on your passport and work. Ask the migration office (police) in the first days.
    .title = Spouse and children in Russia
    .for-eaeu = You have a work contract: spouse, children and dependants may stay as long as it lasts. Ask about the papers at once.
    .for-uztj = With a patent: children may stay on it, ask before their 90 days end. A spouse without a patent: only 90 days a year.
    .for-other = With a patent: children may stay on it. A spouse without one: 90 days a year. You need a visa? Ask before the trip.
    .step1 = Count each person's days: 90 in a calendar year without a visa, never more than 90 in a row.
    .step2 = Ask the host to register each member of the family.
    .step3 = Ask for more time before the 90 days end.
    .step4 = A child travels alone? A notary certifies the parents' consent.
    .more =
        <b>EAEU.</b> The contract ended early, after more than 90 days? You have 15 days to sign a new one. Emergency care is guaranteed to the family. The state policy (ОМС) is not automatic (EAEU Court, 04.03.2026).
        { "" }
        The consent for a child names Russia and the length of the trip.
        { "" }
        Do the medical check within 30 days of entry, whatever the purpose. Ask if children need it.
        { "" }
        <b>Moscow and oblast.</b> Since 01.09.2026 visa-free people without work need the app “Амина” after 90 days. Under 18 it is not needed.
        { "" }
        There are bills against bringing families (September 2025), about children of 18 (February 2026). It was not found that they became law.
        { "" }
        Whoever stays too long can be put in the register (РКЛ). See “How many days I may stay”.
    .short = Family in Russia. EAEU labour contract: spouse and children may stay as long as it lasts. Patent: children may stay on it, a spouse without a patent only 90 days a year. Register everybody. Ask the migration office (police) before the 90 days end. In danger: 112.
    .source = Law 115-FZ, article 5; EAEU Treaty, articles 96–98; Law 121-FZ of 23.05.2025 (checked 21.11.2026)

# Country: Russia. Facts: I-RU-43 (RVP by marriage; year inferred, medium), I-RU-01 I-RU-02 I-RU-04 (exam levels, where, prices), B-RU-31 (no marriage in the register),
# I-RU-10 B-RU-93 (decree 821), I-RU-11 (who is outside; medium; "patent, contract, registration, RVP": own reading, a lawyer to confirm), I-RU-13 (military office),
# I-RU-15 (sign nothing untranslated). Left out as BK: how long a contract runs, citizenship of a child born in Russia. The bill named in I-RU-13 is not told.
rights-citizenship = Before you sign an application, ask which papers it needs. Some men are asked for an army contract.
    .title = Marriage and citizenship
    .for-eaeu = Decree 821. Belarus: outside it. Kazakhstan: citizenship only, not ВНЖ. Kyrgyzstan: no exception found. Armenia: nothing found.
    .for-uztj = Decree 821: no exception was found for men from Uzbekistan and Tajikistan.
    .for-other = Decree 821. Moldova: citizenship only, not ВНЖ. Turkmenistan, Afghanistan: nothing found. Ask a lawyer.
    .step1 = Residence permit РВП by marriage: three years married to a Russian citizen, or a common child.
    .step2 = Exam in Russian: level 2 for РВП, level 3 for ВНЖ. Citizenship has its own exam.
    .step3 = Man of 18–65? Ask if decree 821 touches you.
    .step4 = Ask for a translation of each paper. Sign nothing you cannot read.
    .more =
        <b>Decree 821 of 05.11.2025.</b> Men of 18–65 ask for ВНЖ or citizenship, on many grounds, also family. One paper is needed: an army contract of at least one year, a discharge, or a finding of unfitness. Outside it: women, under 18, highly qualified specialists, those who apply because of study. It names ВНЖ and citizenship. No source says that a patent, registration, РВП or labour contract needs it.
        { "" }
        New citizens must register at the military office within two weeks. A law of August 2024: citizenship can be ended for not doing so. Ask if it is about you.
        { "" }
        The three years for РВП: a rule of about 2024. Not for compatriots from Belarus, Kazakhstan, Moldova, Ukraine. In the register (РКЛ) one cannot marry.
        { "" }
        Exam price (December 2024): РВП or ВНЖ 5 900 RUB. Citizenship 2 950 and 2 950 RUB.
        { "" }
        See “Pressure to sign a contract”.
    .short = ВНЖ or Russian citizenship? Decree 821 of 05.11.2025 touches many men of 18–65. They must show an army contract, a discharge or a paper of unfitness. Sign nothing you cannot read, ask for a translation. Threats: 112.
    .source = Decree 821 of 05.11.2025; Law 115-FZ, article 15.1; Government prices of December 2024 (checked 21.11.2026)

# Country: Russia. Facts: B-RU-60 (proof, test, appeal, 87 %), B-RU-65 (data to the police), B-RU-31 (register: school and kindergarten),
# B-RU-32 (check the register), B-RU-62 (bought certificates), I-RU-45 (points to these). Kindergarten: only the register. Where to appeal is not said.
rights-school = A foreign child needs proof of legal stay and a free Russian test. Schools share data with the police.
    .title = School for my child
    .step1 = First check the papers: legal stay of the child and of the parents.
    .step2 = Papers not in order? Ask your consulate what can be done, before you apply.
    .step3 = Apply. Ask which state school gives the test. The test is free.
    .step4 = Practise Russian. First class: listening, speaking. From class 2 also reading and writing.
    .step5 = Refused? Ask for the reason on paper. A refusal can be appealed. Ask where and until what day.
    .more =
        The rule is in force since 01.04.2025 (Law 544-FZ). Without proof or without the test the child is not admitted. In autumn 2025 about 87 % of applicants did not get in.
        { "" }
        <b>Data.</b> Since 28.01.2026 schools and the police exchange data: applications, test results, registration. Know this before you apply.
        { "" }
        In the register (РКЛ) places in school and kindergarten are refused, by reports. Check yourself first: see “Am I in the register (РКЛ)?”
        { "" }
        Buy no certificate or registration from strangers. They are fake and lead to a ban.
        { "" }
        Which paper each school wants was not found. Ask the school.
    .short = School in Russia: a foreign child needs proof of legal stay and a free Russian test. Since 28.01.2026 schools share data with the police. Check your papers before you apply. A refusal can be appealed. In danger: 112.
    .source = Law 544-FZ, in force since 01.04.2025; data exchange since 28.01.2026 (press; checked 21.11.2026)

# Country: Russia. Facts: I-RU-80 (owner registers, fine, taken off, no subletting, relatives), I-RU-81 (where one sleeps), I-RU-83 (first half: written lease),
# B-RU-04 (real address), B-RU-54 (passport), B-RU-32 (landlord can check the register), B-RU-31 (no move without leave), B-RU-62 (bought registration).
# Left out: the second half of I-RU-83 and item 84 of part I9 (BK: eviction), item 82 (low, status unknown).
rights-housing = Before you pay, ask for two things: a written lease and registration at this address.
    .title = Renting a room or flat
    .step1 = Lease: passport data of both, term, price, deposit, signatures of both.
    .step2 = The owner must register you. A refusal is an offence, the fine is up to 4 000 RUB.
    .step3 = Register only where you really sleep. It can be a hostel or the employer's cabin, not an office.
    .step4 = They want to keep your passport? Say no. They took it: call 102.
    .step5 = The letting ends? The owner may end your registration. At the new address ask for registration at once.
    .more =
        A tenant may not sublet and may not register relatives. Your own children who live with you are an exception.
        { "" }
        The owner refuses to register you? Ask the migration office (police) what to do, before your days end. The days: see “Migration registration”.
        { "" }
        A landlord can check if you are in the register of controlled persons (РКЛ). While in it you may not move without leave of the police.
        { "" }
        Do not buy a registration at a false address. It is fake and leads to a ban.
        { "" }
        <b>Put out of the home?</b> How the law protects a tenant was not found. Ask a lawyer or your consulate. Nobody may keep your passport. Force or threats: call 102 or 112.
    .short = Renting in Russia: ask for a written lease with passport data, term, price, deposit, signatures. The owner must register you. Register only where you sleep. Nobody may keep your passport: call 102. Threats: 112.
    .source = Police ministry (МВД) on the owner's duty (15.02.2025); Law 163-FZ of 27.06.2018 (checked 21.11.2026)

# Country: Russia. Facts: B-RU-61 (SIM), B-RU-62 (ready SIMs), B-RU-64 (border pause), I-RU-52 (lending: crime), I-RU-53 (data at the bank),
# B-RU-63 B-RU-31 I-RU-51 (register). Which papers a bank wants for a card is not in the fact base.
rights-sim = Buy a SIM card only in the operator's shop, in your own name. Lend no SIM card and no bank card.
    .title = SIM card and bank card
    .step1 = Take your passport with a notarised translation and your SNILS number.
    .step2 = You also need a Gosuslugi account and biometrics in the state system. At most 10 numbers.
    .step3 = New phone? First go to the shop and have the contract changed. Else the number is cut.
    .step4 = New passport, patent, registration or phone number? Tell your bank.
    .step5 = Never lend or sell a card, an account or a SIM card. It is a crime.
    .more =
        The rules for foreigners are in force since 01.01.2025. The phone's own number (IMEI) stands in the contract. Numbers without biometrics are cut step by step since 01.07.2025. Unused for 3 months: cut at once.
        { "" }
        <b>At the border.</b> In Russia a foreign SIM card has no internet and SMS for 24 hours. Sometimes for the whole stay. A Russian one can stop too, after a trip abroad or 72 idle hours. Save addresses, numbers and the QR code of ruID on paper before.
        { "" }
        A lent card is used by thieves. Up to 6 years in prison since July 2025. “Ready” SIM cards stand in other people's names.
        { "" }
        In the register (РКЛ): no new account, no other card use. The bank must give up to 30 000 RUB in cash a month. By reports the phone number is cut too.
        { "" }
        Which papers your bank wants for a card: ask the bank.
    .short = SIM card in Russia: only in the operator's shop, in your own name. Passport with translation, SNILS, Gosuslugi, biometrics. New phone: first to the shop. Never lend or sell a SIM card, bank card or account: it is a crime. In danger: 112.
    .source = Law 303-FZ of 08.08.2024; rules for SIM cards of foreigners since 01.01.2025 (checked 21.11.2026)

# Country: Russia. Facts: I-RU-50 (limits lifted; "all of Central Asia": BK, left out), I-RU-53 (card blocked), I-RU-51 B-RU-31 B-RU-63 (register),
# B-RU-32 (go to the migration police, papers), I-RU-52 (lending). Left out: item 54 of part I6 (BK; bill of unknown fate).
rights-money = Card blocked? Ask the bank in writing for the reason. Sending money? First ask the bank for its limit and fee.
    .title = Sending money, blocked card
    .step1 = Keep your contract, payslips and patent receipts. The bank can ask for them.
    .step2 = Reason: register (РКЛ)? Go to the migration office (police) with your papers.
    .step3 = Suspicious operations (115-ФЗ)? Bring the contract, payslips, patent receipts.
    .step4 = Fraud list (161-ФЗ)? Ask through the bank to be taken off it.
    .step5 = Old passport, patent or registration? Bring the new papers to the bank.
    .more =
        In December 2025 the Bank of Russia lifted the monthly limits on transfers abroad. This holds for people from “friendly” countries. Ask the bank if yours is one. Pages that still give 10 000 dollars a month are out of date. Banks' own limits and fees stay.
        { "" }
        <b>In the register (РКЛ)</b> you cannot send money home. The bank must still let you pay taxes and fines. Money can still come to your account. The bank must give up to 30 000 RUB in cash a month.
        { "" }
        <b>Advice of the Bank of Russia.</b> Do nothing at a stranger's request. Money came by mistake? Do not return it yourself, ask the bank. Keep your phone number and address at the bank up to date.
        { "" }
        “Easy money for a card” makes you a helper of thieves. It is a crime, up to 6 years in prison.
    .short = Card blocked in Russia? Ask the bank in writing for the reason. Bring contract, payslips, patent receipts. In the register (РКЛ): go to the migration office (police). The bank must still give up to 30 000 RUB in cash a month. In danger: 112.
    .source = Bank of Russia (December 2025); Laws 115-FZ and 161-FZ; advice for blocked cards of 11.09.2025

# Country: Russia. Facts: J13-01 (102, 112; neutral title, deleting the chat), J13-02 (the plan; its last clause is BK), J13-03 (leaving, phone),
# J13-04 (throat; last sentence BK), I-X-10 (where to go, doctors, passport), C-RU-07 (no promise about hospitals), A-RU-22, A-RU-06. Crisis centres stand in the article “Safety at home”.
# Left out as BK: words to say, the law on beating (items 5 of J13 and 92 of I10); the line for women: after test call.
rights-violence = In danger now: 102 or 112. /hide deletes the last two days here. Make your plan in a quiet hour.
    .title = My safety plan
    .step1 = Tell one trusted person. Agree on a code word, teach it to the children too.
    .step2 = Choose a way out by day and by night, and a safe place to go.
    .step3 = Keep the phone charged and on you. Learn the most important numbers by heart.
    .step4 = Give a friend a bag: papers or copies, keys, money, medicine, clothes.
    .step5 = Tell nobody at home that you will leave. It is the most dangerous time: do not go alone.
    .more =
        /hide deletes the messages of the last two days here. Older ones you delete in the menu of the chat.
        { "" }
        Ask one neighbour to call the police at noise. In a quarrel keep away from the kitchen, bathroom and garage.
        { "" }
        <b>Hands on the throat, even once:</b> the strongest sign of danger to life. Then see a doctor or call 103, even without marks. Signs: hoarse voice, headache, gaps in memory, trouble to swallow or breathe. Death can come days later.
        { "" }
        <b>After leaving:</b> new ways, new passwords, location off. Use a phone that the other person cannot see.
        { "" }
        Nobody at home may keep your passport. What police do about missing papers was not found. In danger to life call all the same.
        { "" }
        Where to go, crisis centres: see “Safety at home”.
    .short = A plan for an unsafe home: one trusted person, a code word, a way out. A bag with papers at a friend's. The phone charged. Leave with help, tell nobody before. Hands on the throat: doctor or 103. In danger: 102 or 112.
    .source = Safety plans of aid services for people hurt at home (checked 21.11.2026)

# Country: Russia. Facts: A-RU-01 A-RU-03 A-RU-04 A-RU-06 (numbers, what to tell), C-RU-01 C-RU-02 (care is free), C-RU-07 (a plan only),
# J3-01 (safe first), J3-02 (bleeding), B-RU-40 B-RU-41 B-RU-42 (police may look at papers), I-RU-100 I-RU-102 (it happens; a court).
# Left out as BK: items 101 and 103 of part I11 (statement, slip, motive, record, prosecutor; refused job).
rights-hate = First a safe place, then 112 or 103. Emergency care is free, with or without papers.
    .title = Attack on the street
    .step1 = Say what happened, the exact address or what is near, how many are hurt. Do not hang up first.
    .step2 = Strong bleeding? Press hard with hand and cloth. Do not let go.
    .step3 = Call the police: 102. Say what happened. Ask for an interpreter.
    .step4 = Sign nothing you do not understand.
    .step5 = Tell your consulate. Ask what to do next.
    .more =
        Attacks out of hatred happen, in 2023 mostly on people from Central Asia. Attackers film and publish.
        { "" }
        The police can also look at your papers. For breaking the rules of stay they may hold a person up to 48 hours. Are your papers not in order, and is the danger over? Ask your consulate first. In danger to life call at once.
        { "" }
        There is a plan that hospitals report patients without insurance to the police. Whether it is in force is not known (November 2025). Hurt badly? Call 103 all the same.
        { "" }
        A court can award money. Moscow, January 2020: 1 350 000 RUB for a Tajik citizen shot in the metro. To get the money paid is hard.
        { "" }
        How to write the complaint and name the motive was not found. Ask a lawyer or the consulate.
    .short = Attacked in Russia? First a safe place. Call 112, ambulance 103, police 102. Emergency care is free with or without papers. Say the exact address. Sign nothing you do not understand. Then tell your consulate.
    .source = Rules on emergency care for foreigners; Code of Administrative Offences, article 27.5 (checked 21.11.2026)

# Country: Russia. Facts: B-RU-64 B-RU-61 B-RU-31 (phone can be cut off), I-RU-64 (102, migration police, consulate, passport), I-RU-61 (phones), B-RU-42 (3 and 48 hours),
# I-RU-15 (taken or signed: foreign ministry, embassy), I-RU-53 (nothing at a stranger's request), B-X-05 (copies, employer's data with the family), A-RU-06, J14-03 (map point, 102/112).
# Hospitals, morgues, the search for missing people: no fact. Ringing 102 from abroad: no fact.
rights-missing = Ask the police first: 102. Then the migration office (police) and your consulate.
    .title = My relative does not answer
    .step1 = Get ready: full name, birth date, copy of the passport, last address, employer.
    .step2 = Ask workmates and neighbours. A phone can also be without network after the border.
    .step3 = Call 102. The police may hold a person up to 3 hours, sometimes up to 48.
    .step4 = Not found? Ask the migration office (police) of the region about the detention centre.
    .step5 = Write to the consulate. Perhaps taken to the army? Write at once to your foreign ministry too.
    .more =
        <b>The phone.</b> In Russia a foreign SIM card is without internet and SMS for 24 hours. Sometimes longer. A number can be cut after a new phone or in the register (РКЛ).
        { "" }
        You are at home, in another country? Write to your foreign ministry and to the embassy in Russia.
        { "" }
        In a detention centre phones are taken, lawyers say. Bring the passport and ticket money: see “Detention centre (ЦВСИГ)”.
        { "" }
        You got a map point, and the person is not free to leave? Give it to 102 or 112: see “I cannot leave my work”.
        { "" }
        Strangers want money to free your relative? Do nothing at their request. Ask the consulate.
        { "" }
        How to ask in hospitals was not found. Ask 102 and the consulate.
    .short = A relative in Russia does not answer? Have the name, birth date, copy of the passport, address ready. Ask the police (102), the migration office (police) of the region, then the consulate. Pay nothing to strangers. Life in danger: 112.
    .source = Code of Administrative Offences, article 27.5 (holding); practice of consulates, 2023–2025 (checked 21.11.2026)

# Country: Russia. Facts: I-RU-20 (first steps, ДМС; its last sentence is BK), I-UZ-10 I-UZ-11 (Uzbekistan), I-KG-10 (Kyrgyzstan), I-TJ-10 (Tajikistan),
# I-RU-25 I-RU-26 (death at work, no contract), A-RU-32. Phone of the Tajik consular service: after test call, left out.
# Kazakhstan, Armenia, Belarus, Turkmenistan, Afghanistan: who pays is not in the fact base. The cost and the sums are dated.
rights-death = Call 112 or 103 and the police, 102. Then get the papers and ask your consulate who pays.
    .title = A relative has died
    .for-eaeu = Kyrgyzstan pays a fixed sum: ask the embassy, or in Bishkek the Centre for Employment Abroad. Ask until what day. Others: ask the consulate.
    .for-uztj = Uzbekistan pays for labour migrants: the relatives apply to the Migration Agency. Tajikistan: no law on it was found, ask the embassy.
    .for-other = Who pays for the way home was not found. Ask your consulate.
    .step1 = Morgue: medical certificate. Registry office (ЗАГС): death certificate.
    .step2 = Consulate: papers for the way home. Bring a notarised translation of the passport.
    .step3 = Insurance policy (ДМС)? Call its number first. It may cover the way home.
    .step4 = A death at work? Ask the Social Fund about money for the family.
    .more =
        Before the transport: sanitary paper of Rospotrebnadzor, embalming, zinc coffin. Also a paper that nothing else is inside.
        { "" }
        <b>Uzbekistan.</b> Needed: identity paper and death certificate. Tell the consulate, also online, within 3 days after the medical certificate.
        { "" }
        <b>Kyrgyzstan.</b> Application, copy of the payee's passport, proof of kinship. Also a notarised copy of the death certificate, with a consular mark or apostille. One person gets the money. From Russia it cost 70 000–120 000 RUB (September 2025).
        { "" }
        <b>Tajikistan.</b> Embassy and consulates help with papers.
        { "" }
        <b>Death at work.</b> By a law of 03.04.2023: 2 000 000 RUB once, and monthly money for dependants. The sum of today was not checked. The employer owes the unpaid wages. No contract? A court can recognise the work: keep chats, photos, transfers. Ask for an act about the accident.
    .short = A death in Russia: 112 or 103, police 102. Morgue: medical certificate. Registry (ЗАГС): death certificate. Then the consulate. Uzbekistan and Kyrgyzstan can pay for the way home: relatives apply at once. Policy (ДМС)? Call its number.
    .source = Uzbek burial law (about February 2026); Kyrgyz Centre for Employment Abroad (09.2025); Law 98-FZ of 03.04.2023

# Country: all. Facts: I-X-03 (nobody sells an amnesty), I-RU-52 (cards), I-RU-53 (stranger's request), A-RU-50 (invented lists), B-RU-54 (passport),
# A-RU-01 A-KZ-01 (112). The rest is how the bot itself is built: DESIGN (People first), /privacy, field/reliability.md T7 (look-alikes). No name, link or code word of the bot is known yet.
rights-real = This bot never asks for money, codes, cards or your passport. Somebody asks? Then it is not this bot.
    .title = Is this bot real?
    .step1 = Do not pay, send no photo of papers, tell no code. Do not answer.
    .step2 = Read the bot's name letter by letter. A copy can have the same picture.
    .step3 = Open the bot by the link from a person you trust, not from an advertisement.
    .step4 = Send /privacy: it shows what is kept about you.
    .step5 = Check what you read: each article has a source and a date. In doubt ask the office itself.
    .more =
        No name, phone number, papers or place on the map is needed to read here. No answer costs money.
        { "" }
        The numbers show when they were published, and if somebody called them. Lists with invented numbers of embassies exist.
        { "" }
        Nobody can sell an amnesty. Nobody can take you off a ban list for money. Do nothing at a stranger's request.
        { "" }
        Never give anybody your bank card, account or SIM card. In Russia it is a crime.
        { "" }
        Telegram knows your phone number and stores this chat. Anyone who holds your open phone can read it. /hide empties the chat: the last two days.
        { "" }
        You sent money or papers to a false bot? Tell your bank and your consulate. Threats: call 112.
    .short = A real help bot asks for no money, codes, bank cards or passport. Somebody asks in its name? Do not answer, pay nothing. Read the bot's name letter by letter. Nobody can sell an amnesty. Threats: 112.
    .source = How this bot is built: see /privacy (checked 21.11.2026); warnings against fraud, 2021–2025

# Country: Kazakhstan. Facts: B-KZ-02 (3 working days, who files, fine of the host, whether it lives on unknown),
# B-KZ-03 (by day 30, online), I-KZ-45 (the host decides), B-X-05 (copies), A-KZ-04.
# How a guest can see that the notice was filed: not in the fact base.
rights-kz-registration = Your host must tell the migration police that you are there. The term is 3 working days from arrival.
    .title = Notice of your arrival
    .step1 = On the first day ask your host to file the notice. It is the host’s duty, not yours.
    .step2 = The host is who gives you the place: owner, hotel, employer or a private person.
    .step3 = Give the true address and your passport data.
    .step4 = New address? Ask the new host for a new notice.
    .step5 = By day 30 also register online. See “Online registration”.
    .more =
        The host files on the state portal. Hotels use the system eQonaq.
        { "" }
        If the host does not report, the host is fined 10–20 МРП. A second time it is 30–100 МРП. One МРП is 4 325 tenge in 2026.
        { "" }
        Since 01.07.2026 there is online registration too. It is not known if the old notice is still needed. So do both.
        { "" }
        Does the host refuse? Look for another address in good time. Without the host’s consent online registration is refused too. Ask the migration police what you can do.
    .short = Kazakhstan: on the first day ask your host to report you to the migration police. The term is 3 working days. By day 30 also register online. New address: ask again. In danger: 112.
    .source = Code of Administrative Offences, article 518; Interior Ministry order 923 of 17.11.2025 (checked 21.11.2026)

# Country: Kazakhstan. Facts: B-KZ-03 (all of it; false data: one.uz), B-KZ-02 (do both), I-KZ-45, I-KZ-40.
# The name of the system and of the app, and how it works since July 2026: not in the fact base.
rights-kz-online = Since 01.07.2026 register yourself online. The last day is the 30th calendar day after the border.
    .title = Online registration
    .step1 = Ask the migration police for the address of their registration system.
    .step2 = Enter your name, birth date, passport, the host’s data and the address.
    .step3 = Ask your host to confirm it in the mobile app.
    .step4 = Save the electronic certificate from your account. Keep a copy in the phone.
    .step5 = New address? Register again within 5 working days.
    .more =
        This is for people from countries whose citizens may stay up to 90 days. A treaty can set another rule for some countries. Ask whether there is one for yours.
        { "" }
        It is refused if the host says no. Also if data are false, or your stay has run out.
        { "" }
        Enter only true data. False or missing data can mean a fine, cancellation and deportation.
        { "" }
        How this works in practice was not found. Do not leave it for the last day. The host’s notice in the first 3 working days: do it too.
    .short = Kazakhstan: since 01.07.2026 register online by day 30 after the border. Your host confirms it in an app. New address: again within 5 working days. Questions: migration police. In danger: 112.
    .source = Interior Ministry order 923 of 17.11.2025, in force since 01.07.2026

# Country: Kazakhstan. Facts: B-KZ-08 (fines, source of 2023; coming back is a crime), B-KZ-01 (days, border run),
# B-KZ-03 (registration refused), I-KZ-40 (no window), I-X-03 (nobody sells one), I-KZ-35 (help before the decision), B-X-07.
# 10 МРП x 4 325 = 43 250 tenge is our sum. Whether one may leave freely after a late day: not in the fact base.
rights-kz-overstay = Act now: each day makes it worse. A few days bring a warning or a fine, more days can bring expulsion.
    .title = I stayed too long
    .step1 = Count your days: 30 per entry, 90 in any 180. EAEU citizens: 90.
    .step2 = Ask a lawyer or your consulate today what you can do.
    .step3 = Then ask the migration police. Take passport and registration. Tell your family first.
    .step4 = No money for the ticket? Ask an NGO before any decision, for example Rodnik.
    .step5 = Do not come back while an entry ban runs: that is a crime.
    .more =
        By a source of 2023: up to 3 days late is a warning. For 3–5 days the fine is 10 МРП, that is 43 250 tenge in 2026. Longer is dearer, up to arrest and expulsion. Ask for today’s sum.
        { "" }
        A short trip over the border gives no new days. When the stay has run out, online registration is refused.
        { "" }
        No special time to settle papers was found for 2025–2026. Pay nobody who sells one.
        { "" }
        After a decision on expulsion help with the ticket is rare (2021). So ask early. See “Police and expulsion”.
    .short = Stayed too long in Kazakhstan? Act today: ask a lawyer or your consulate, then the migration police. Ask for ticket help before any decision. Nobody can sell you an amnesty. In danger: 112.
    .source = Code of Administrative Offences, article 517 (source of 2023); МРП 2026 (press, 08.12.2025)

# Country: Kazakhstan. Facts: I-KZ-72 (grounds of РВП), I-KZ-25 (family: papers), B-KZ-07 (EAEU), I-KZ-73 (ВНЖ: who, papers, 10 years;
# the sum is BK, left out), I-KZ-01 (pilot 2026), C-KZ-03 (care), A-KZ-09 (site), I-KZ-74.
# For citizens of Turkmenistan and Afghanistan: visa rules are BK, left out.
rights-kz-residence = There are two permits. РВП is temporary and needs a reason. ВНЖ is permanent and given for 10 years.
    .title = РВП and ВНЖ
    .for-eaeu = РВП goes by your registered contract. It is for one year, not longer than the contract, and can be renewed.
    .for-uztj = You come without a visa, so you may ask for ВНЖ. For РВП ask first which reason fits you.
    .for-other = ВНЖ is for visa-free citizens, ethnic Kazakhs and holders of a permanent-residence visa. Ask the migration police.
    .step1 = Name your reason for РВП: work, family, study or treatment.
    .step2 = Family: the relative who lives here permanently applies at the ЦОН (service centre).
    .step3 = ВНЖ: ask the migration police for the list and the needed sum.
    .step4 = Ask early, while your days of stay still run.
    .more =
        <b>РВП for family (reunion).</b> Application, passport, fingerprint certificate, proof of kinship. Also the owner’s consent to the address, certified by a notary. Medical insurance too, but not for EAEU citizens.
        { "" }
        РВП also exists for victims of trafficking, at the request of the local authority.
        { "" }
        <b>ВНЖ (October 2025).</b> Application, passport, proof of means, paper on no convictions. Also a paper on the address, medical paper 028/у, photo, fee. A child of 14–18 gives consent.
        { "" }
        Since 2026 a pilot runs for permanent residence: test, questionnaire, interview through migration.enbek.kz. Ask if it concerns you.
        { "" }
        With ВНЖ your rights to medical care are those of citizens.
    .short = Kazakhstan: РВП is a temporary permit for work, family, study or treatment. ВНЖ is permanent, for 10 years. Lists of papers: migration police or ЦОН. Apply before your days end. In danger: 112.
    .source = Interior Ministry (press, 16.10.2025); joint order 41, 60, 47 of 30.01.2026 (pilot)

# Country: Kazakhstan. Facts: I-KZ-53 (in person), I-KZ-54 (ЭЦП), I-KZ-30 (cards; the draft of 2025 left out), B-KZ-04 (permit needs ИИН), A-KZ-09.
# Which papers the ЦОН asks for the ИИН: not in the fact base.
rights-kz-iin = Get the personal number (ИИН) yourself at a public service centre (ЦОН). Without it: no bank card, no state service.
    .title = ИИН, ЭЦП and bank card
    .step1 = Go to a ЦОН in Kazakhstan yourself. Ask which papers they need.
    .step2 = With the ИИН make the electronic signature (ЭЦП) on egov.kz. It checks your face.
    .step3 = Five tries failed? Ask the ЦОН for help.
    .step4 = Then ask a bank for a card in your own name.
    .step5 = Never give the ЭЦП or its password to an employer.
    .more =
        Since 01.01.2025 foreigners get the ИИН only in person in Kazakhstan. Embassies give it only to special groups. For the permit of a labour immigrant you need the ИИН too.
        { "" }
        The ЭЦП is made only online since 11.08.2025.
        { "" }
        <b>Bank.</b> Since 19.01.2025 a non-resident’s card is valid for 12 months at most. You can have at most five cards. Some banks stopped giving cards for a time in January 2025. Ask in another bank.
    .short = Kazakhstan: get the ИИН yourself at a ЦОН. Then make the ЭЦП on egov.kz and ask a bank for a card. Never give the ЭЦП or its password to an employer. Forced or threatened: 112.
    .source = Rules on the ИИН since 01.01.2025; ЭЦП only online since 11.08.2025; bank cards since 19.01.2025

# Country: Kazakhstan. Facts: B-KZ-07 (contract, РВП), B-KZ-01 (90 days), I-KZ-74, I-KZ-20 (trades), C-KZ-04 (insurance), B-KZ-09, B-KZ-02.
# Family of an EAEU worker (stay): not in the Kazakh facts, left out.
rights-kz-eaeu = Citizens of EAEU countries work by a contract. No permit and no quota are needed.
    .title = EAEU: work by contract
    .step1 = Sign a written labour contract before you begin. Keep a copy.
    .step2 = Ask the employer to put it into the state register.
    .step3 = Ask your host for the notice of arrival in 3 working days.
    .step4 = Longer than 90 days? Ask the migration police for РВП on the contract.
    .step5 = Count the end of the contract. The stay lasts with it.
    .more =
        EAEU countries: Kyrgyzstan, Armenia, Belarus, Russia, Kazakhstan.
        { "" }
        Without a contract: 90 days at a time and 90 days in any 180.
        { "" }
        РВП (temporary residence permit) is given for one year at a time. It is not longer than the contract. It can be renewed.
        { "" }
        No list of trades closed by region was found for Kazakhstan. Taxi, shop and building firm are open to you.
        { "" }
        A polyclinic needs an insurance contract: see “Insurance in Kazakhstan”.
    .short = EAEU citizens in Kazakhstan work by a written contract, without a permit. Over 90 days: ask the migration police for РВП on the contract. The stay lasts with the contract. In danger: 112.
    .source = EAEU Treaty, articles 96–98; state service “temporary residence” (egov.kz, checked 21.11.2026)

# Country: Kazakhstan. Facts: B-KZ-06 (quota permit, fees 2026), I-KZ-70 (quota 2026), I-KZ-20 (household permit does not cover firms),
# I-KZ-71 (no work on a visit), B-KZ-04, B-KZ-07, B-X-01 B-X-02 (employer pays), B-KZ-08 (МРП).
rights-kz-company = A company needs its own permit by quota to hire you. Ask to see the permit before you start.
    .title = Work for a company
    .for-eaeu = You need no permit and no quota: a labour contract is enough.
    .for-uztj = The company needs a quota permit. A labour immigrant’s permit is only for work in private homes.
    .for-other = The company needs a quota permit. The labour immigrant’s permit is not for citizens of Turkmenistan and Afghanistan.
    .step1 = Ask the employer: is there a permit for me? Ask for a copy.
    .step2 = Ask for which job and until what day it holds.
    .step3 = Sign a written labour contract. Keep a copy.
    .step4 = Do not pay for the permit. By international rules the employer pays for hiring.
    .step5 = No permit? Do not start. Work on a visit without a permit is forbidden.
    .more =
        The permit of a labour immigrant is only for private homes. It does not cover a shop, a building firm, taxi or courier work. See “Work permit in Kazakhstan”.
        { "" }
        There is one quota for all companies together. In 2026 up to 4 994 people may come for seasonal work.
        { "" }
        Fee for a seasonal worker (2026), in МРП: 12 for up to 90 days. For up to 180 days it is 24. For up to 270 days it is 36, for up to 365 it is 48. One МРП is 4 325 tenge. It is the employer’s permit.
    .short = Kazakhstan: a company needs its own permit by quota for a foreign worker. See it before you start. Do not pay for it. EAEU citizens need only a contract. Passport taken, threats: 112.
    .source = Quota for 2026: order of 12.12.2025; permit fees for 2026 (press, 09.10.2025); IOM standard IRIS (2019)

# Country: Kazakhstan. Facts: I-KZ-65 (Kyrgyz MFA, 17.02.2024), I-KZ-20 (taxi, courier), B-KZ-07, I-KZ-73.
# Driving as work on a foreign licence, fines: not in the fact base.
rights-kz-driving = During a temporary stay you may drive on your home licence. With a residence permit change it within 60 days.
    .title = Driving licence
    .step1 = Temporary stay: carry your home licence and passport.
    .step2 = Got a residence permit? Count 60 days from that day.
    .step3 = Ask at the ЦОН (service centre) how to change the licence.
    .step4 = Prepare: theory exam, medical paper, fee.
    .step5 = Driving for money? Ask before you start if your licence is enough.
    .more =
        The source is the foreign ministry of Kyrgyzstan (17.02.2024). Citizens of other countries: ask the police before you drive.
        { "" }
        Taxi and courier work are not allowed on a labour immigrant’s permit. EAEU citizens may do it by contract.
        { "" }
        Whether a home licence is enough for work as a driver was not found. The fine for an old licence was not found either.
    .short = Driving in Kazakhstan: on a temporary stay your home licence is valid. With a residence permit change it within 60 days: theory exam, medical paper, fee. Accident: 112 or 103.
    .source = Foreign ministry of Kyrgyzstan on licences in Kazakhstan (17.02.2024; checked 21.11.2026)

# Country: Kazakhstan. Facts: B-KZ-04 (register hr.enbek.kz), A-KZ-09, B-KZ-09 (pay), B-KZ-11 (oral contracts), B-X-05 (language, employer's data, copies),
# I-KZ-54 (ЭЦП), B-KZ-10 (where to complain), B-X-07 (sign nothing unread), B-KZ-07.
rights-kz-contract = Ask for a written labour contract before you start. The employer must put it into the state register.
    .title = Labour contract
    .step1 = Ask for the contract in a language you read. Sign nothing you cannot read.
    .step2 = Check: your name, the job, the place, the wage, the dates.
    .step3 = Write down the employer’s full name, address and phone.
    .step4 = Ask to see the entry on hr.enbek.kz, the state register of contracts.
    .step5 = Send a photo of the contract to your family.
    .more =
        Wages are due at least once a month, in tenge. Each month you get a written statement. See “Wages not paid (Kazakhstan)”.
        { "" }
        In 2025 three of four foreign workers in Karaganda region had only an oral contract. So ask for paper first.
        { "" }
        Your permit and, for EAEU citizens, your stay rest on the contract. Do you change the employer on a labour immigrant’s permit? Report it.
        { "" }
        The employer asks for your electronic signature (ЭЦП)? Say no.
        { "" }
        No contract is given? Complain to the State Labour Inspectorate of your region.
    .short = Kazakhstan: ask for a written contract before you start. The employer enters it on hr.enbek.kz. Keep a photo with your family. Never give away your ЭЦП. Refused: Labour Inspectorate. Threats: 112.
    .source = Labour Code, article 113; order 123 of 15.04.2022; state register hr.enbek.kz (checked 21.11.2026)

# Country: Kazakhstan. Facts: I-KZ-15 (insurance; homes not verified), A-KZ-02 A-KZ-01, C-KZ-02 (emergency care free), I-RU-26 B-RU-52 (proof: Russian
# facts, used only as advice to keep proof, as kz-wages does), B-KZ-10. Sums of payment, the accident act, deadlines: not in the fact base.
rights-kz-injury = First call 103 or 112. The employer must insure workers against accidents, and the insurer pays.
    .title = Accident at work
    .step1 = Call 103 or 112 and say the address.
    .step2 = Tell the employer. Ask for the name of the insurance company.
    .step3 = Keep medical papers, photos, messages, names of workmates.
    .step4 = No insurance? Complain to the State Labour Inspectorate, or go to court.
    .step5 = A worker died? The insurer pays too. Relatives: ask the inspectorate and the consulate.
    .more =
        The employer pays for the insurance, not you. Without insurance the employer is fined 10–1 000 МРП, by the size of the firm. One МРП is 4 325 tenge in 2026.
        { "" }
        Emergency care after an accident is free for CIS citizens. That means Uzbekistan, Tajikistan, Kyrgyzstan, Russia and others. It is free until the danger is over and you can be moved. Later treatment can be charged. Ask the price first.
        { "" }
        Do you work in a private home? Whether this insurance covers you was not checked. Ask the labour inspectorate.
        { "" }
        How much is paid, and until when to ask, was not found. Do not wait.
    .short = Hurt at work in Kazakhstan: call 103 or 112. The employer must have accident insurance. Ask for the insurer’s name. No insurance: Labour Inspectorate or court. Keep medical papers and photos.
    .source = Law on compulsory accident insurance of workers (press, 15.09.2025; checked 21.11.2026)

# Country: Kazakhstan. Facts: B-X-01 B-X-02 (employer pays), B-X-04 (signs), B-X-05, B-X-07 I-X-02 (war), B-KZ-06 (quota permit), B-KZ-04 A-KZ-09 (state sites),
# I-KZ-40 I-X-03 (no amnesty for sale), I-KZ-54 (ЭЦП), B-RU-54 (passport), J14-03.
rights-kz-scam = By international rules the employer pays for hiring, not you. Give no money, passport or signature in advance.
    .title = Is this job offer real?
    .step1 = Ask for a written contract and the employer’s full name and address.
    .step2 = A company? Ask to see its quota permit for you.
    .step3 = They want money or your passport first? Say no.
    .step4 = Send the address and the offer to your family before you go.
    .step5 = Never give your ЭЦП (electronic signature) to anybody.
    .more =
        <b>Bad signs</b>
        • no contract, no address, “trust me”
        • strangers pay a one-way ticket
        • the job or the place is not the one promised
        • a debt to the recruiter that grows
        • very good pay for a guard or builder near a war
        { "" }
        For work in private homes, apply on state sites: migration.enbek.kz or egov.kz. Buy no permit from strangers.
        { "" }
        No special time to settle papers was found for 2025–2026. Nobody can sell you one.
        { "" }
        Deceived? Keep messages and receipts. Tell your consulate and the labour inspectorate. You may not leave? Call 102, 112 or 111.
    .short = Job in Kazakhstan? The employer pays for hiring. Give no money, passport or ЭЦП in advance. Ask for a written contract; a company also shows its quota permit. Not free to leave: 112.
    .source = IOM standard IRIS (2019); ILO Convention 181 (1997); order 123 of 15.04.2022

# Country: Kazakhstan. Facts: B-KZ-12 (state schools, migration card; medium), A-KZ-03 (111: children's rights, bullying).
# Which papers are "the usual", deadlines, language test, kindergarten, migration card in practice: not in the fact base.
rights-kz-school = Foreign children in Kazakhstan go to state schools. Ask the school near you for its list of papers.
    .title = School for my child
    .step1 = Go to the state school near your address and ask for the list.
    .step2 = Take a copy of the child’s migration card. Schools ask for it.
    .step3 = A paper is missing? Ask the school in writing what to do.
    .step4 = Refused? Ask for the reason in writing. Ask the education office of your city.
    .step5 = The child is beaten or mocked? Call 111: free, day and night, no name needed.
    .more =
        In the school year 2020/21 over 20 000 migrant children learned in Kazakhstan’s schools.
        { "" }
        The rules for admission are in order 468 of 2010, changed in 2022. Which other papers are asked was not found. Whether a child of foreigners needs a test was not found either. Ask the school.
        { "" }
        111 is the state contact centre for children’s and women’s rights. Psychologists and lawyers answer there.
    .short = Kazakhstan: your child can go to a state school. Ask the school for its list. Have a copy of the migration card. Refused: ask for the reason in writing. Violence against a child: 111 or 112.
    .source = Order 468 of 2010 on education of foreigners (changed in 2022); school pages (checked 21.11.2026)

# Country: Kazakhstan. Facts: I-KZ-45 (host decides; same advice; no source on evictions), I-RU-83 (lease: its first half, not BK),
# B-KZ-02 B-KZ-03 (registration, new address), B-RU-54 B-X-05 (passport no pledge). Evictions, deposits by law: not in the fact base.
rights-kz-housing = Before you pay, ask for a written lease. Ask also if the host will register you.
    .title = Renting a place
    .step1 = Ask to see the owner’s papers for the flat or house.
    .step2 = Write the lease: names, passports, term, price, deposit, signatures.
    .step3 = Take photos of the rooms and the meters on the first day.
    .step4 = Pay by transfer, or take a receipt.
    .step5 = Do not leave your passport as a pledge.
    .more =
        The host decides your registration. Without the host’s consent it is refused. So ask before you move in: notice in 3 working days, then the online confirmation.
        { "" }
        Moving? Register at the new address within 5 working days.
        { "" }
        What the law says when a tenant is put out was not found. Ask a lawyer. Is somebody using force, or keeping your passport? Call 102.
        { "" }
        An owner who threatens you or locks you in: call 112 and say the address.
    .short = Renting in Kazakhstan: see the owner’s papers and write a lease. Pay by transfer or take a receipt. Ask first if the host will register you. Never pledge your passport. Force or threats: 112.
    .source = Interior Ministry order 923 of 17.11.2025 (registration); advice for tenants (checked 21.11.2026)

# Country: Kazakhstan. Facts: J14-01 J14-03 B-X-04 (signs, what to do), A-KZ-01 A-KZ-02 A-KZ-03,
# A-KZ-07 (names), A-KZ-08 (law, help), I-KZ-72 (РВП for victims), B-RU-54.
rights-kz-trafficking = You are made to work and cannot leave freely? Call 102 or 112 and say the address. 111 helps too.
    .title = I cannot leave my work
    .step1 = You do not know the address? Name a landmark. Say what happened.
    .step2 = You cannot speak? Send the map point to a person you trust. They can call 112.
    .step3 = Do not argue with the boss alone.
    .step4 = Tell your consulate. Nobody may hold your passport.
    .step5 = Free? Ask 111 for a shelter. Citizenship does not matter.
    .more =
        The signs of forced labour (ILO). One may be enough.
        • your weakness is used; you were deceived
        • you may not go out, you are cut off
        • beatings, sexual violence, threats
        • papers taken, wages kept back
        • a debt that grows
        • bad place, far too long hours
        { "" }
        Kazakhstan has a law against trafficking since July 2024. In 2025 it helped 171 people, 93 of them foreigners. Help: a shelter, medicine, a psychologist, papers, a job. A temporary permit (РВП) exists for victims, at the request of the local authority.
        { "" }
        The number of the trafficking line is not checked. Groups: Rodnik in Almaty; Sana Sezim (with a shelter) and Korgan-M in Shymkent.
    .short = Kazakhstan: forced to work, papers taken, no pay, no going out? Call 102 or 112, say the address or a landmark. 111 helps too: free, day and night. Foreigners get shelter and help. Hurt: 103.
    .source = Law on countering trafficking (07.2024), order 844/406 of 22.10.2024; ILO signs of forced labour (2012)

# Country: Kazakhstan. Facts: I-KZ-10 (papers, medium), I-UZ-10 I-UZ-11, I-KG-10 (three months: rules of 2018), I-TJ-10, E-KZ-01 E-KZ-02 E-KZ-03 E-KZ-04 E-KZ-05
# (names of missions), I-KZ-15 (accident insurance), A-KZ-02. Left out as BK: "ask before signing with an agent". J: nothing newer.
# The year of the Uzbek law (2026) is inferred, so no year is given.
rights-kz-death = First get the death certificate and tell the consulate. Some states pay for the road home if relatives apply.
    .title = A death and the way home
    .for-eaeu = Kyrgyzstan pays for the road home. Relatives apply. Kazakhstan, Armenia, Belarus: ask the consulate.
    .for-uztj = Uzbekistan pays if relatives apply. Tajikistan: no such law was found. The embassy helps with papers.
    .for-other = For Turkmenistan and Afghanistan nothing checked was found. Ask your foreign ministry.
    .step1 = Ask the morgue for the medical certificate of death.
    .step2 = With it get the death certificate at the ЦОН (service centre).
    .step3 = Call the consulate. Ask what your state pays.
    .step4 = Get the paper on no infectious disease and the leave of the sanitary service.
    .step5 = Then: embalming, sealed zinc coffin, a signed paper on its contents.
    .more =
        Missions: Uzbekistan in Astana, Almaty, Aktau. Kyrgyzstan and Tajikistan in Astana and Almaty.
        { "" }
        <b>Uzbekistan.</b> The Migration Fund pays for labour migrants. Relatives apply to the Migration Agency: identity paper, death certificate. Tell the consulate within 3 days of the medical certificate, also online.
        { "" }
        <b>Kyrgyzstan.</b> One payment to one person, at the mission. Or in Bishkek, at the Centre for Employment of Citizens Abroad. Bring: application, passport copy, proof of kinship, notarised death certificate. There is a time limit, three months in 2018. Do not wait. The road from Kazakhstan cost about 300 US dollars (2025).
        { "" }
        <b>Death at work.</b> The employer’s accident insurance pays. Ask the labour inspectorate.
    .short = A death in Kazakhstan: get the death certificate and call the consulate. Uzbekistan and Kyrgyzstan pay for the road home if relatives apply. Danger to life: 103 or 112.
    .source = Uzbek Migration Fund; Kyrgyz payment (2024–2025); transport papers (undated; checked 21.11.2026)

# Country: home. Facts: I-X-20 B-RU-45 (MVD shows its own bans only), B-RU-32 B-RU-31 (register), B-RU-06 (ruID shows bans; ban blocks), I-KG-20 A-RU-40,
# I-UZ-20 A-RU-32, I-TJ-20, I-KZ-35 B-KZ-08 (Kazakhstan may refuse; coming back), I-X-03. A check of bans for Kazakhstan: not in the fact base.
rights-home-checks = Check yourself before you buy the ticket. Two lists can stop you: the entry ban and the register (РКЛ).
    .title = Am I allowed to enter?
    .for-eaeu = Kyrgyzstan: see also migrant.kg, section “black lists”, then “preliminary list”.
    .for-uztj = Uzbekistan: ask the Migration Agency. Tajikistan: see also mehnat.tj, migration.tj and vkd.tj (February 2025).
    .for-other = For Turkmenistan and Afghanistan no own check was found. Ask your foreign ministry.
    .step1 = Two months before the trip open мвд.рф, Russia’s police ministry. The check is free.
    .step2 = Look for the entry ban, then for the register of controlled persons (РКЛ).
    .step3 = Check in the app ruID too.
    .step4 = Were you ever expelled or detained? Ask the ministry or the FSB in writing.
    .step5 = Pay nobody for “taking you off the list”.
    .more =
        “Nothing found” is no guarantee. The site shows only the ministry’s own bans, and late. Bans by the FSB do not show.
        { "" }
        With a ban, or in the register, nobody is let in. A QR code does not change it. A new name or passport does not help. Since 01.03.2026 changed names are passed on.
        { "" }
        A mistake? Write to the office that made the entry. Add proof. In 2025 about 160 000 citizens of Uzbekistan came off the register.
        { "" }
        <b>Kazakhstan</b> can refuse entry for repeated offences. A site to check this was not found. Ask its embassy. Coming back during a ban is a crime there.
    .short = Going to Russia? Two months before, check yourself on мвд.рф, free: entry ban and register (РКЛ). “Nothing found” is no guarantee. Pay nobody to lift a ban. Danger in Russia or Kazakhstan: 112.
    .source = Service of the Russian police ministry; Kyrgyz foreign ministry (18.11.2025); Migration Law of Kazakhstan, article 48

# Country: home. Facts: B-X-05 (copies, employer's data, pledge), B-RU-08 (passport type), B-RU-02 (purpose), B-RU-07 (Turkmen visa), I-RU-42 (child),
# J5-04 J5-05 (medicines), B-RU-09 (biometrics), B-RU-40 (papers, copies). Passport validity: not in the fact base.
rights-home-papers = Take the right passport. Leave copies of all papers with your family.
    .title = Papers before the trip
    .for-eaeu = Kyrgyzstan: the ID card is enough for Russia and Kazakhstan (2024). Kazakhstan: also the internal ID for Russia (2023).
    .for-uztj = For Russia only the foreign-travel passport is valid (rule of 2015). For Kazakhstan ask before you travel.
    .for-other = Turkmenistan: Russia asks for a visa (2023). Afghanistan: ask the Russian embassy before you travel.
    .step1 = Check which passport you need for the country you go to.
    .step2 = Photograph all papers. Keep them in your phone and mail, leave copies at home.
    .step3 = Leave your family the employer’s name, address and phone.
    .step4 = Write down the phone of your embassy there.
    .step5 = Russia: mark “работа” in the migration card. It cannot be changed later.
    .more =
        In Russia the police ask for passport, migration card and registration. Keep the card with the passport. Losing it can bring a fine.
        { "" }
        Since 01.12.2025 Russia takes photo and fingerprints of foreigners at equipped crossings.
        { "" }
        A child travels alone? Take the parents’ consent from a notary. It names Russia and the length of the trip.
        { "" }
        <b>Medicines.</b> Ordinary ones for yourself may go into Russia. For strong ones take the prescription, a notarised translation and the original box. For Kazakhstan ask its consulate first. Harmala (адраспан, исирик) is banned in some countries: do not carry it.
        { "" }
        Never leave your passport as a pledge.
    .short = Before you leave: the right passport, copies with your family and in the phone. Also the employer’s name and address, and the embassy phone. Russia: mark “работа” in the migration card. Danger in Russia or Kazakhstan: 112.
    .source = Memos of the foreign ministries and migration services, 2024–2025; Law 61-FZ of 2010, article 50 (medicines)

# Country: home. Facts: B-X-01 B-X-02 (employer pays), B-X-03 (state recruitment), B-X-04 (signs), B-X-05, B-X-07 I-X-02 (war), I-KG-20 (licensed firms),
# I-RU-30 (closed trades), B-RU-62 I-RU-09 (bought papers), B-KZ-06 (Kazakhstan), J14-01 (debt). BK on couriers and drugs left out.
rights-home-offers = By international rules the employer pays for hiring, not you. Pay nothing for a promise of work.
    .title = A job offer from abroad
    .step1 = Ask for the contract in a language you read. Read all of it.
    .step2 = Ask for the employer’s full name, address and phone.
    .step3 = They want money or your passport? Say no.
    .step4 = Ask if this trade is open to you in that region this year.
    .step5 = Leave the offer and the address with your family.
    .more =
        <b>Safer ways.</b> Uzbekistan: recruitment by the state. It placed 106 000 people in Russia in January–October 2025. Kyrgyzstan: the labour ministry’s site lists licensed firms.
        { "" }
        <b>Bad signs</b>
        • no contract, no address, “trust me”
        • strangers pay a one-way ticket
        • a debt for the road that you must work off
        • very good pay for a guard or builder near the war
        { "" }
        Uzbekistan’s Migration Agency warned on 14.08.2025: such offers draw people into the war. Sign nothing you cannot read.
        { "" }
        Buy no certificates, registration or patent. They are cancelled. A company in Kazakhstan needs a quota permit for you.
    .short = Job offer abroad? The employer pays for hiring, not you. Give no money and no passport. Get a written contract, name and address. Very good pay near the war: say no. Held or threatened there: 112.
    .source = IOM standard IRIS (2019); ILO Convention 181 (1997); Uzbek Migration Agency (14.08.2025)

# Country: home. Facts: B-RU-06 (ruID; "Show" sentence), B-RU-09, B-KZ-14 (QazETA), I-RU-01 I-RU-02 I-RU-05 I-X-22 (exam), C-RU-15 (Dushanbe check),
# B-RU-01 B-KZ-01 (days), B-RU-20 (EAEU), B-RU-07. That EAEU citizens need no exam is BK: only "no patent" is said.
rights-home-entry = Russia: file in the app ruID at least 72 hours before the border. Show the QR code there.
    .title = ruID, QazETA, exam
    .for-eaeu = Kyrgyzstan, Kazakhstan, Armenia: no patent is needed, you work by a contract. ruID is for you too. Not for Belarus.
    .for-uztj = In autumn 2025 there were exam points in Uzbekistan and Tajikistan. Tajikistan: ask if the medical check is done in Dushanbe.
    .for-other = Turkmenistan: Russia asks for a visa, then no ruID. Afghanistan: ask the Russian embassy.
    .step1 = Install ruID. You need your passport, a photo and your voice. It is free.
    .step2 = File 72 hours to 90 days before. The QR code is valid 90 days.
    .step3 = Kazakhstan: ask before travel whether QazETA is needed.
    .step4 = Want a patent? Learn for the exam with the free tasks of FIPI.
    .step5 = Ask if you can sit the exam at home.
    .more =
        Work or study without a visa: it is binding since 01.07.2026 (June 2026). Some sources say for every trip, so do it for any. Only for a grave illness or death of a relative: 4 hours. Not needed: children under 6, holders of РВП or ВНЖ, travellers with a visa.
        { "" }
        With an entry ban the code does not let you in. Check first: “Am I allowed to enter?”.
        { "" }
        QazETA (early 2026): advised, not yet required. Apply 72 hours before. Valid 180 days.
        { "" }
        <b>Days without a visa.</b> Russia: 90 in a calendar year, never over 90 in a row. Kazakhstan: 30 per entry, 90 in 180.
        { "" }
        Rules change. Check before you act.
    .short = To Russia without a visa: file in ruID at least 72 hours before the border. Show the QR code. To Kazakhstan: ask about QazETA. Check for an entry ban first. Danger there: 112.
    .source = ruID: foreign and labour ministries of Kyrgyzstan (May–June 2026); QazETA (press, 22.01.2026); Law 377-FZ of 09.11.2024

# Country: home. Facts: B-X-01 B-X-02 (no fees), B-X-04 (debt that grows, money in advance), J14-01 (debt bondage), B-X-05 B-RU-54 (no pledge), B-X-07 (sign nothing unread), J14-03, A-KZ-03 (111),
# I-X-21 (free advice). Whether a debt at home stops somebody at the border, and how to check it: not in the fact base.
rights-home-debts = Do not go on a debt to a recruiter. A debt that grows and must be worked off is a sign of forced labour.
    .title = Debts before the trip
    .step1 = Ask who pays for hiring. By international rules it is the employer.
    .step2 = Do not sign a paper about a debt that you cannot read.
    .step3 = Give no passport as a pledge, to nobody.
    .step4 = You owe money at home? Ask before the trip if it can stop you at the border.
    .step5 = Tell your family how much you owe and to whom.
    .more =
        Bad signs: the recruiter wants money in advance. He pays the road and you work it off. The sum grows, nobody shows the account.
        { "" }
        Nobody may keep your passport for a debt: no employer, landlord or recruiter.
        { "" }
        In Russia or Kazakhstan, held for a debt? Call 102 or 112 and say the address. In Kazakhstan 111 helps too.
        { "" }
        Which debts close the border of your country was not found. Ask the court office or the migration service at home. Free advice: see “Free advice at home”.
    .short = Do not go abroad on a debt to a recruiter. The employer pays for hiring. Nobody may keep your passport for a debt. Held for a debt in Russia or Kazakhstan: call 112, say the address.
    .source = ILO signs of forced labour (2012); ILO Convention 181 (1997); IOM standard IRIS (2019)

# Country: home. Facts: I-UZ-21, I-UZ-20, I-TJ-21, I-KG-20, I-X-21, I-X-23 (not verified: not told), I-RU-72 (five years), I-RU-64 (consuls help), B-RU-45 (check).
# Whether drives or assisted return run in 2026: not verified.
rights-home-return = Back home you can ask for advice, work and sometimes money help. It differs by country: ask soon.
    .title = Help when I am back
    .for-eaeu = Kyrgyzstan: the site migrant.kg has a chat. Advice centre in Osh. Others: ask your labour office.
    .for-uztj = Uzbekistan: the Migration Agency and the centre in Tashkent. Tajikistan: the centre in Dushanbe.
    .for-other = For Turkmenistan and Afghanistan nothing checked was found. Ask your labour office.
    .step1 = Go to the migration or labour office of your country.
    .step2 = Ask about work, loans and help for a small business.
    .step3 = Keep contracts, receipts and bank papers from abroad.
    .step4 = Want to go again? First check for an entry ban.
    .step5 = A relative there has no ticket money? Ask the consulate there.
    .more =
        <b>Uzbekistan.</b> From 30.07 to 30.08.2025 the Migration Fund bought tickets home. Women and children in deportation centres came first. Then there were subsidies, cheap loans and help to start a business. If this runs now was not found: ask the Migration Agency.
        { "" }
        <b>Tajikistan.</b> Help after return is still patchy (January 2026). The labour ministry runs an advice centre in Dushanbe with partners.
        { "" }
        <b>Kyrgyzstan.</b> The Centre for Employment of Citizens Abroad runs the site migrant.kg with a chat.
        { "" }
        Did you leave Russia while in the register (РКЛ)? Entry is closed for at least five years (October 2025).
    .short = Back from work abroad? Ask the migration or labour office of your country about work and loans. Keep contracts and receipts. Check for an entry ban before a new trip. Danger to life in Russia or Kazakhstan: 112.
    .source = Uzbek Migration Agency (19.08.2025); ICMPD (28.01.2026); site migrant.kg (2021–2025)

# Country: home. Facts: C-X-02 (signs), C-X-05 (length, stopping), C-X-06 (family), C-X-07 (medium: ask the home programme), J5-06 (its first half: bring medicine, summary),
# C-RU-31 J11-04 (result and stay in Russia; told soberly). HIV: C-RU-33 is BK, left out. Free treatment at home: not in the fact base.
rights-home-health = On TB treatment? Do not stop it on the road. Take tablets and a doctor’s summary, and see the TB service at home.
    .title = Treatment after return
    .step1 = Before the trip ask the doctor for tablets and a written summary.
    .step2 = At home go to the TB service at once. Ask it to take over the treatment.
    .step3 = Take the tablets daily to the end, about 6 months or longer.
    .step4 = Ask for a test for your family.
    .step5 = Another long illness? Bring the summary too: medicines in Latin, doses, allergies.
    .more =
        Stop early and TB comes back in a form that tablets no longer kill. Some TB needs longer: the doctor decides. After two to three weeks of right treatment most people no longer infect others. TB can be cured. It is no shame.
        { "" }
        Signs of TB: cough for two weeks or longer, blood in the spit. Also night sweats, fever, weight loss. See a doctor.
        { "" }
        Keep photos of the papers in the phone, and paper copies.
        { "" }
        Want to go to Russia again? TB is a ground on which stay in Russia can be refused. Finish the treatment first. Ask the doctor and a lawyer. Do not hide the illness from a doctor.
    .short = On TB treatment and going home? Take tablets and a doctor’s summary. Go to the TB service at home at once. Do not stop early. Test the family. Danger to life on the way in Russia or Kazakhstan: 103 or 112.
    .source = World Health Organization on TB (2025); practice of handing over treatment (checked 21.11.2026)

# Country: home. Facts: I-X-21 (three centres), I-TJ-21 (infomuhojir.tj, c. 2021), I-KG-20 (migrant.kg), A-RU-40, I-UZ-20 I-UZ-21 (agency).
# Addresses, phones, hours: not in the fact base. The project runs to 2026.
rights-home-centres = The Migrant Resource Centres give free, confidential advice, before the trip and after it.
    .title = Free advice at home
    .step1 = Centres: Tashkent, Dushanbe, Osh. Ask if the centre is open now.
    .step2 = Take the contract or the offer with you. Ask them to read it.
    .step3 = Ask about entry rules, registration and your rights at work.
    .step4 = Kyrgyzstan: write in the chat on migrant.kg.
    .step5 = Uzbekistan: ask the Migration Agency. Tajikistan: ask the labour ministry.
    .more =
        The centres are run with the EU and ICMPD. In Dushanbe with the labour ministry, since 2020–2021. In Tashkent with the Migration Agency, since August 2025. The project runs to 2026, so ask first.
        { "" }
        Tajikistan: the site infomuhojir.tj has practical steps (about 2021, check the rules).
        { "" }
        Kyrgyzstan: migrant.kg is the site of the state. It is run by the Centre for Employment of Citizens Abroad.
        { "" }
        Checked addresses and phones of the centres were not found. Advice here costs nothing. Pay no middleman for it.
    .short = Before a trip to Russia or Kazakhstan ask for free advice. Migrant Resource Centres: Tashkent, Dushanbe, Osh. Kyrgyzstan: chat on migrant.kg. Ask if it is open. Danger abroad: 112.
    .source = ICMPD and EU, Migrant Resource Centres (08.2025); migrant.kg (2021–2025)
