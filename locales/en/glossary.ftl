# The official words that people meet on forms and at counters. The word itself, in Russian and
# Kazakh, stands in config/glossary.toml; here is what it means, in one to three plain sentences.

glossary-main =
    <b>Official words</b>

    What the words on forms mean. Choose a group, or type a word.
    .papers = 📄 Papers
    .permits = 🪪 Permits
    .police = 👮 Police and court
    .work = 💼 Work
    .health = 🩺 Health
    .kazakhstan = 🇰🇿 Kazakhstan

# The words of a group are buttons. group: one of the labels above.
glossary-group =
    <b>{ $group }</b>

    Which word?

# An old button: that word or group is gone.
glossary-gone =
    There is no such word here any more. These groups there are:

# A word. title: in the reader's language; forms: the lines below; meaning: see glossary-word-….
glossary-entry =
    <b>{ $title }</b>
    { $forms }

    { $meaning }

    { $foot }
    .article = 📖 Read more
    .person = 💬 Ask a person

# How it is written on the form. word: Russian.
glossary-russian = In Russian: <b>{ $word }</b>
# word: Kazakh.
glossary-kazakh = In Kazakh: <b>{ $word }</b>

# Papers.
# Facts: B-RU-02.
glossary-word-card = A card about your entry into Russia and its purpose. If you come to work, mark “работа” (work) as the purpose. Keep it with the passport: losing it can bring a fine.
    .title = Migration card
# Facts: B-RU-03, B-RU-04.
glossary-word-registration = The notice to the police that you live at an address. The host files it: the owner, the hotel, or the employer who houses you. How many days there are depends on your citizenship.
    .title = Migration registration
# Facts: B-RU-04, B-RU-40.
glossary-word-slip = The slip that shows that you are registered. Look whether the address is where you really live. Carry it, and keep a photo.
    .title = Registration slip
# Facts: B-RU-06.
glossary-word-ruid = A statement in the app ruID before you enter Russia without a visa. File it at least 72 hours before the border. You show its QR code there.
    .title = Entry statement (ruID)
# Facts: B-RU-05.
glossary-word-amina = An app that visa-free workers need in Moscow and Moscow oblast. It sends the place of your phone to the police ministry (МВД). Open it every day and allow location.
    .title = The app Amina
# Facts: B-RU-11, B-RU-24.
glossary-word-greencard = A card that foreigners get after giving fingerprints and photo. In Moscow and Moscow oblast it is made in Sakharovo. Workers from the EAEU need it too.
    .title = Green card
# Facts: B-RU-55, I-RU-64.
glossary-word-return = A paper from your consulate for the way home when you have no passport. First get a certificate from the police about the loss.
    .title = Certificate of return

# Permits.
# Facts: B-RU-10, B-RU-11, B-RU-12.
glossary-word-patent = The work permit of visa-free workers who are not from the EAEU. It is for one region, and mostly for one trade. It lives only while you pay each month in time.
    .title = Patent
# Facts: I-RU-01, I-RU-02, I-RU-03.
glossary-word-exam = An exam in Russian language, history and basics of law. You need it for a patent, a РВП or a ВНЖ. Only state institutions hold it, on a computer.
    .title = The exam for foreigners
# Facts: I-RU-01, B-RU-05, C-RU-04.
glossary-word-rvp = A permit to live in Russia for a limited time. You need the exam for it. Kazakhstan has a paper of the same name with other rules.
    .title = Temporary residence permit
# Facts: I-RU-01, I-RU-10, I-RU-11, B-RU-93.
glossary-word-vnzh = A permit to live in Russia. You need the exam for it. Men of 18–65 must often show a paper about the army: read first.
    .title = Residence permit
# Facts: B-RU-20, B-RU-21.
glossary-word-eaeu = The union of Russia, Kazakhstan, Kyrgyzstan, Armenia and Belarus. Its citizens work in Russia on a contract, without a patent.
    .title = EAEU

# Police and court.
# Facts: B-RU-30, B-RU-31, B-RU-32.
glossary-word-rkl = A public list of people who have no legal ground to be in Russia now. Who is in it may not leave the region, drive or marry. Mistakes happen and can be corrected.
    .title = Register of controlled persons
# Facts: B-RU-30, I-RU-72, I-RU-73.
glossary-word-regime = The rules for people in the register of controlled persons (РКЛ). They must say where they are. They need leave to change their address.
    .title = Expulsion regime
# Facts: B-RU-33, B-RU-44, I-RU-60.
glossary-word-vydvorenie = Sending out of Russia for an offence. A judge decides, since February 2025 in some cases also the police. The time to appeal is short: act the same day.
    .title = Expulsion
# Facts: I-RU-73, C-RU-31.
glossary-word-deportation = Sending out of Russia that the police ministry (МВД) decides, not a court. It is not the same as “выдворение”: the time to appeal differs.
    .title = Deportation
# Facts: B-RU-45.
glossary-word-ban = A decision that somebody may not enter Russia for some years. Check before you travel. The list of the police ministry (МВД) does not show all bans.
    .title = Entry ban
# Facts: B-RU-42.
glossary-word-detention = The police hold you for up to 3 hours. For breaches of the rules of stay it may be up to 48 hours. Ask for the protocol.
    .title = Detention by the police
# Facts: B-RU-42.
glossary-word-protocol = The police's written record of what happened. Sign nothing that you do not understand. You may write “не согласен” (I do not agree). You may write “нужен переводчик” (I need an interpreter).
    .title = Protocol
# Facts: I-RU-61, I-RU-62, I-RU-64.
glossary-word-cvsig = A closed place where people wait to be sent out of Russia. The decision can be appealed. The consulate can visit and help with papers.
    .title = Detention centre

# Work.
# Facts: B-RU-50.
glossary-word-contract = The written agreement between you and the employer. One copy is yours. Know the employer's full name, address and phone.
    .title = Labour contract
# Facts: B-RU-56, B-RU-13.
glossary-word-notice = The employer's letter that tells the police ministry (МВД) about your contract. Ask for a copy and keep it.
    .title = Employer's notice
# Facts: B-RU-52.
glossary-word-inspection = The state office that checks employers. You can complain to it when wages are not paid.
    .title = Labour inspectorate
# Facts: B-RU-53, I-RU-26.
glossary-word-act = The paper about what happened to you at work. Ask the employer for it, and insist. Keep your medical papers with it.
    .title = Accident act

# Health.
# Facts: C-RU-06.
glossary-word-dms = Medical insurance that is bought for money. A patent needs it, or a contract with a clinic. Read what is in it: childbirth often is not.
    .title = DMS insurance
# Facts: C-RU-04, C-RU-05.
glossary-word-oms = State medical insurance. It is for some foreigners who work, not for all. Emergency care is free without it.
    .title = OMS insurance
# Facts: C-RU-10, C-RU-12, C-RU-13.
glossary-word-medcheck = The medical check for your papers: tuberculosis, HIV, syphilis, leprosy and drugs. Do it within 30 days of entry. Only clinics that the region allows may do it.
    .title = Medical check
# Facts: C-RU-22.
glossary-word-exchange = A paper with test results from the women's clinic in pregnancy. Always carry it.
    .title = Exchange card (pregnancy)
# Facts: C-RU-31, C-RU-32.
glossary-word-undesirable = A decision that somebody should leave Russia because of an illness. Close family in Russia can count against it. Ask a lawyer, and do not hide the illness from a doctor.
    .title = Undesirable stay
# Facts: C-X-07, C-X-05.
glossary-word-dispensary = A clinic for tuberculosis. It finds the illness and treats it. Tuberculosis can be cured.
    .title = TB dispensary

# Kazakhstan.
# Facts: B-KZ-02, B-KZ-03.
glossary-word-arrival = The notice that you have come to Kazakhstan. The host tells the migration police within 3 working days. Since July 2026 you also register online within 30 days.
    .title = Notice of arrival
# Facts: B-KZ-04.
glossary-word-immigrant = A permit to work for a private person in the household. For citizens of Uzbekistan, Tajikistan and some other countries. You need an ИИН and a contract for it.
    .title = Labour immigrant's permit
# Facts: I-KZ-53.
glossary-word-iin = Your personal number in Kazakhstan. Without it there is no bank card and no state service. Foreigners get it in person at the service centre (ЦОН).
    .title = IIN (personal number)
# Facts: B-KZ-05, B-KZ-08.
glossary-word-mrp = A sum by which Kazakhstan counts taxes and fines. In 2026 it is 4 325 KZT.
    .title = MRP (unit of account)
# Facts: C-KZ-03, C-KZ-04.
glossary-word-osms = State medical insurance in Kazakhstan. It is for people with a residence permit. Workers from the EAEU have it when contributions are paid.
    .title = OSMS insurance
# Facts: I-KZ-73, C-KZ-03.
glossary-word-residence = A permit to live in Kazakhstan for 10 years. With it you have the same right to medical care as citizens.
    .title = Residence permit (Kazakhstan)
# Facts: B-KZ-14.
glossary-word-qazeta = An electronic leave to enter Kazakhstan without a visa. It was on trial in 2026. Ask before travel whether you need it.
    .title = QazETA

# Where a meaning is from.
glossary-from-aoc = Code of Administrative Offences of Russia
glossary-from-aoc-kz = Code of Administrative Offences of Kazakhstan, article 518; order No. 923 of 17.11.2025
glossary-from-amina = Law 121-FZ of 23.05.2025
glossary-from-budget-kz = Kazakhstan's budget for 2026
glossary-from-clinic = Migrant Medical Insurance Center, Moscow
glossary-from-consulates = Practice of consulates
glossary-from-controlled = Law 260-FZ of 08.08.2024
glossary-from-eaeu = EAEU Treaty, articles 96–98
glossary-from-embassy = Advice of the Kyrgyz embassy and press, 2025
glossary-from-exam = Law 115-FZ, article 15.1
glossary-from-fund-kz = State insurance fund of Kazakhstan
glossary-from-health = Order of the Health Ministry No. 1079n of 19.11.2021
glossary-from-iin = Rules of Kazakhstan since 01.01.2025
glossary-from-immigrant = Order No. 123 of 15.04.2022 (Kazakhstan)
glossary-from-labour = Labour Code of Russia
glossary-from-law = Law on foreigners, 115-FZ
glossary-from-ministry = Police ministry of Russia (МВД)
glossary-from-ministry-kz = Police ministry of Kazakhstan, 16.10.2025
glossary-from-notice = Published on 12.05.2026
glossary-from-oms = Law of 28.11.2025; EAEU Court, 04.03.2026
glossary-from-practice = General practice
glossary-from-qazeta = Press, 01.2026
glossary-from-registration = Migration registration rules
glossary-from-ruid = Announcements of the Kyrgyz government, 05–06.2026
glossary-from-stay = Press, 02.2026; Constitutional Court of Russia, 12.03.2015
glossary-from-vnzh = Decree 821 of 05.11.2025
glossary-from-who = World Health Organization
