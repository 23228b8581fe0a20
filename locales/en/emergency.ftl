# Danger: what to do, numbers first. Everything here must be short.

# No question is asked before this one: whoever opens it may be in danger.
emergency-main =
    <b>112</b>: any danger
    <b>101</b>: fire
    <b>102</b>: police
    <b>103</b>: ambulance
    <b>104</b>: gas

    The calls are free. What is happening?

# Country: all. Facts: A-RU-01 A-RU-02 A-RU-03 A-RU-04 A-RU-05 A-RU-06 A-KZ-01 A-KZ-02 C-RU-02 C-RU-07 D-90 J3-01.
emergency-call = In danger, call 112. The call is free. Say what happened and where you are.
    .title = How to call 112
    .step1 = Say what happened. Give the exact address or something large nearby.
    .step2 = Say how many people are hurt, your name and a number to call back. Do not hang up first.
    .step3 = You can also call: 101 fire, 102 police, 103 ambulance, 104 gas.
    .step4 = No money on the phone? In Russia 112 still works. No SIM card? Try 112 anyway.
    .step5 = Little Russian? Say: “Мне нужна помощь” (I need help). Then say the address.
    .more =
        Put the phone on loudspeaker. Do what the operator says. Does somebody not answer you? Call at once, before you check the breathing.
        { "" }
        Without a SIM card the call depends on the phone and the network. If it fails, ask somebody near you to call.
        { "" }
        In Russia operators speak Russian. In some regions they also speak other languages.
        { "" }
        In Kazakhstan 112 answers day and night. 101, 102, 103 and 104 are free from any phone. Calling the service directly can be quicker.
        { "" }
        In Russia the ambulance comes when life is in danger, whatever your papers.
        { "" }
        In Russia there is a plan that hospitals report patients without insurance to the police. Whether it is in force is not known (November 2025). If life is in danger, call 103 first.
    .short = In danger call 112, it is free. Say what happened, the exact address, how many are hurt, your name and number. Do not hang up first. No SIM card? Try 112 anyway. Ambulance: 103.
    .source = Russia: law on the number 112 (in force since 01.01.2022). Kazakhstan: egov.kz (08.09.2021), rules for 112 (28.08.2025)

# Country: all. Facts: D-10 D-11 D-12 D-13 D-45 A-RU-01 A-KZ-01.
emergency-earthquake = Do not run. Get down, get under a strong table, cover your head and neck, hold on.
    .title = Earthquake
    .step1 = No table? Get down by an inner wall, away from windows. Hold on until the shaking stops.
    .step2 = While it shakes: no stairs, no lift, no balcony.
    .step3 = Outside? Go to open ground, away from walls, wires and bridges.
    .step4 = After it stops: shut off gas and power, leave by the stairs. Smell of gas? Touch no switch, go out.
    .step5 = Expect new shocks. Help the hurt, call 112 or 103. Do not go back in until it is allowed.
    .more =
        Only somebody already standing beside a ground-floor exit may step out.
        { "" }
        In your own car: stop in an open place and stay inside until it ends. In a bus or tram: wait until it stops. Then leave for an open place.
        { "" }
        Afterwards light no flame. Keep calls short or send an SMS. Believe only official news. Collection points take people in.
        { "" }
        Get ready now. Learn where to shut off gas, water and power. Fix cupboards to the wall. Put nothing heavy above a bed. Move beds away from windows. Choose an open place to meet, away from buildings, wires and trees.
    .short = Earthquake: do not run. Get down under a strong table, cover head and neck, hold on. No lift, no balcony. When it stops, leave by the stairs. Smell of gas? Touch no switch. Somebody hurt? Call 112 or 103.
    .source = Emergency ministry of Kazakhstan (06.10.2025)

# Country: all. Facts: D-40 D-41 D-42 D-43 D-44 D-96 J3-07 J3-12.
emergency-fire = Get out by the stairs and call 101 or 112. Do not go back for things or papers.
    .title = Fire
    .step1 = Go low under the smoke. Close doors behind you. Never take the lift. Warn others.
    .step2 = Touch a door with the back of your hand. If it is hot, do not open it.
    .step3 = Call 101 or 112: address, floor, what burns, who is inside.
    .step4 = Stairs full of smoke and no way out? Stay in the flat. Seal the door with wet cloth.
    .step5 = Then go to the balcony or window. Wave and call.
    .more =
        A wet cloth keeps out some smoke. It does not stop carbon monoxide. So do not stay in smoke.
        { "" }
        Somebody breathed smoke? First out into fresh air, then call 103.
        { "" }
        Burn: cool running water for 20 minutes. Less if the person shivers, is a baby or has a very large burn. Take off rings and clothes, not what sticks. No ice, oil or toothpaste. Cover with a clean cloth. Call 103 for every burned child. Also for burns of face, hands or groin, electric or chemical burns. Also when the burn is bigger than a palm.
        { "" }
        Burnt papers: ask your embassy. It can give temporary papers.
        { "" }
        Before a fire: do not overload sockets. Leave no stove or heater alone. Keep exits free.
    .short = Fire: get out by the stairs, stay low, close doors. Call 112: address, floor, who is inside. Stairs full of smoke? Stay in the flat, seal the door with wet cloth, wave from the window. Do not go back for things.
    .source = Fire safety memos of Russian local offices and press (22.11.2024, 02.09.2025); health service advice on burns

# Country: all. Facts: D-43 D-45 D-96 J3-01 J3-03 J3-12 A-RU-05 A-KZ-02.
emergency-gas = Smell of gas: touch no switch, get everybody out, call 104 or 112 from outside.
    .title = Gas and carbon monoxide
    .step1 = Close the gas tap and open the windows.
    .step2 = Inside: no light switch, no doorbell, no plug in or out. No match, no cigarette, no phone.
    .step3 = Leave by the stairs. Warn neighbours by knocking. Call from outside only.
    .step4 = Headache, dizziness, vomiting, several people ill at once? It may be carbon monoxide.
    .step5 = Then all go out into fresh air, doors open. Call 103 or 112. Do not go back in.
    .more =
        Carbon monoxide has no colour and no smell. It kills people in their sleep. Signs: headache, dizziness, sleepiness, vomiting, weakness. It feels better outdoors.
        { "" }
        Somebody does not wake? Help only if it is safe for you. First bring the person out, then call 103. Put the phone on loudspeaker and do what the operator says.
        { "" }
        An adult does not breathe normally? Press the middle of the chest, 5–6 cm deep. Press two times a second. Stop only when the person breathes or help takes over.
        { "" }
        Never heat a room with a gas stove, oven or barbecue. Never run a generator or a car inside. An alarm with a battery costs little.
    .short = Smell of gas: no switch, no flame, no phone inside. Everybody out, call 112 from outside. Headache and sleepiness, several people ill? Carbon monoxide: all out into fresh air, call 103.
    .source = Russian gas safety rules (as published in 2020); MChS Russia (11.01.2026); health centre of Kazakhstan (03.01.2026)

# Country: all. Facts: D-20 D-21 D-22 D-23 D-72 J3-16 A-RU-01 A-KZ-01.
emergency-flood = Go up, to an upper floor or roof. Never walk or drive into moving water. Call 112.
    .title = Flood
    .step1 = Warning given? Turn off gas, power and water. Put out the stove. Have your bag ready.
    .step2 = Told to leave? Take papers, money, medicines, water, food and warm clothes. Go to the assembly point.
    .step3 = Sudden water: go up, but not into a closed attic. Signal with bright cloth, at night with a lamp.
    .step4 = Water of 15 cm can throw an adult down. Water enters the car? Get out and onto its roof.
    .step5 = Afterwards: no flame, no electricity until checked. Do not eat or drink what the water touched.
    .more =
        At the assembly point register, foreigners too. International guidelines say: papers are no reason to refuse help in a disaster. They are advice to states, not law.
        { "" }
        Leave on your own only if the water rises and you see dry land.
        { "" }
        Before leaving: carry valuable things up, close windows, untie animals.
        { "" }
        Somebody in the water? Do not jump in. Shout, reach out a pole or rope, throw something that floats. Call 112. After drowning go to hospital, even if the person feels well.
        { "" }
        Back home: beware of wires and gas. Air the house.
    .short = Flood: go to an upper floor or the roof, not a closed attic. Never walk or drive into moving water. Told to leave? Take papers, medicines, water, warm clothes. Call 112.
    .source = Memos of Russian local offices (14.03.2025); US government preparedness advice

# Country: all. Facts: D-30 D-31 D-32 A-RU-01 A-KZ-01.
emergency-mudflow = If you hear the roar, climb the slope at once, away from the river bed. Then call 112.
    .title = Mudflow
    .step1 = Signs: river suddenly low or dark, growing roar, trembling ground, a cloud of dust.
    .step2 = Climb at least 50–100 m up, out of the hollow, away from side gorges.
    .step3 = Never cross in front of it. Nobody can outrun it or swim in it.
    .step4 = Told to leave in time? Turn off power, gas and water. Close doors, windows and vents.
    .step5 = Afterwards stay away from the river bed. A second wave may come.
    .more =
        A mudflow (сель) is mud, water and stones from the mountains. It comes after long rain or sudden heat. Stones are thrown far.
        { "" }
        Do not camp by mountain rivers.
        { "" }
        Places with this danger: the mountains near Almaty, the Caucasus, Altai.
    .short = Mudflow: you hear a roar or the ground trembles? Climb the slope at once, at least 50–100 m up. Keep away from the river bed. Never cross in front. A second wave may come. Call 112.
    .source = MChS Russia, memo (24.10.2024); emergency committee of Tajikistan (12.03.2018)

# Country: all. Facts: D-60 D-61 J3-12 J3-14 J6-03 J8-01.
emergency-cold = Shivering, sleepy or confused from cold? Bring the person into the warm and call 103.
    .title = Severe cold
    .step1 = Take off wet clothes. Wrap head and body dry and warm. Move the person gently.
    .step2 = Fully awake? Give a warm sweet drink. No alcohol, no rubbing, no hot bath.
    .step3 = Shivering has stopped, breath is slow, the person will not wake? Call 103 at once.
    .step4 = White, numb skin: do not rub it, not with snow either. No hot water, no heater. Wrap it dry.
    .step5 = Blisters, hard white skin or no feeling? Go to a doctor.
    .more =
        Do not warm frozen skin if it may freeze again. Do not walk on frozen feet.
        { "" }
        Before going out: layers, dry loose shoes, hat, mittens, covered face. Eat and drink something warm. No alcohol. Warm up in shops or stations. Watch children’s cheeks and ears.
        { "" }
        Car stuck in snow: stay with it. Call 112 (in Kazakhstan also 101). First free the exhaust pipe of snow. Run the motor only at times, a window a little open. Do not all sleep.
        { "" }
        No heating at home: report it to the house manager or 112. Stay together in one room. Close cracks, put blankets on windows. Never use a gas stove, brazier or generator for heat. The fumes kill.
    .short = Too cold, sleepy, confused: warm place, wet clothes off, dry wraps. Warm sweet drink only if fully awake. No alcohol, no rubbing, no snow. Will not wake? Call 103 at once.
    .source = Russian health ministry (14.01.2026), Rospotrebnadzor (24.01.2026)

# Country: all. Facts: D-62 J3-04 J3-15.
emergency-heat = Hot skin, confused or vomiting in the heat? It may be heatstroke. Call 103 at once and cool the person.
    .title = Severe heat
    .step1 = Move the person into the shade. Lay down. Take off outer clothes.
    .step2 = Wet the skin and fan it. Put cold wet cloths on neck, armpits and groin.
    .step3 = Fully awake? Give water in small sips. Not fully awake? Give nothing to drink.
    .step4 = Not awake but breathing? Turn on the side and watch the breathing.
    .step5 = Tired, dizzy, cramps: rest, shade, water. No better in 30 minutes? Call 103.
    .more =
        In heatstroke the skin is hot. It can be dry or wet. Also call 103 for fits, fast breath or if the person will not wake.
        { "" }
        Fever tablets do not belong here: do not give them.
        { "" }
        In the heat, also at work: shade, breaks, hat, light clothes. Drink water often in small sips.
    .short = Heatstroke: hot skin, confused, vomiting. Call 103 at once. Shade, lie down, wet the skin, fan, cold cloths at neck, armpits, groin. Not fully awake? Nothing to drink.
    .source = MChS Russia (2020); British health service advice (2018)

# Country: all. Facts: D-05 D-50 D-51 D-53 D-55 J10-01 J10-02. Not used: D-52 (BK).
emergency-attack = Drone or missile alarm: go inside, away from windows, to the lowest floor. No lift. Danger: 112.
    .title = Attack or unrest
    .step1 = No cellar? Keep two walls between you and the street: corridor or bathroom. Lie on the floor.
    .step2 = Outside: go into the nearest building, underpass or car park. None near? Lie down, cover your head.
    .step3 = In a car or bus: get out and take shelter.
    .step4 = Do not touch wreckage. Keep 100 m away. Call 112 or 102.
    .step5 = Do not film or post drones or damage. In many regions of Russia it is forbidden.
    .more =
        A siren alone means “Внимание всем!” Switch on TV or radio. Do what they say.
        { "" }
        Messages in Russia: “Угроза ракетной опасности” means go indoors. “Ракетная опасность” means go to a cellar at once.
        { "" }
        Filming is specially dangerous for a foreigner. Mobile internet may be cut. Keep numbers on paper.
        { "" }
        Unrest in the streets: avoid crowds. Stay away from windows. Keep to the curfew. Keep papers at hand. Follow the authorities and official news. Ask your consulate about ways home.
        { "" }
        Caught in a crowd: go with the flow, slantwise to the edge. Hold your forearms before your chest. Keep away from walls, fences and glass. Do not bend for lost things. Fallen? Get up at once. If you cannot, curl up, hands over head and neck.
    .short = Drone or missile alarm: inside, away from windows, lowest floor or corridor, no lift. Outside: nearest building or underpass, or lie down and cover your head. Touch no wreckage, do not film. Call 112.
    .source = MChS Russia, memo (28.01.2025) and press (27.02.2026)

# Country: Russia. Facts: I-X-10 I-RU-90 J13-01 J13-02 J13-03 J13-04 B-RU-54 C-RU-01 C-RU-07 A-RU-22. Title neutral (J13-01). Not used: I-RU-91 (after test call), I-RU-92 and J13-05 (BK).
emergency-violence = If you are in danger now, call 102 or 112. Go to neighbours, a police station or a hospital.
    .title = Safety at home
    .step1 = Take the children, your phone and your papers. A mosque or church can also be a safe door.
    .step2 = Hands on your throat, even once? See a doctor or call 103, even without marks.
    .step3 = Agree on a code word with somebody you trust. Ask a neighbour to call the police at noise.
    .step4 = Leave when the other person is out. Go with help and tell nothing beforehand.
    .step5 = Look for the nearest crisis centre: Gosuslugi, section “Кризисная ситуация”.
    .more =
        Crisis centres exist in 57 regions (press, November 2025). Some take a woman with children the same day. A member of parliament said: even without papers. Told there is no place? Try several.
        { "" }
        Keep a bag with a friend: papers or copies, keys, money, medicine, clothes. In a quarrel stay away from the kitchen and rooms without an exit.
        { "" }
        Your phone may be seen. Use another one, clear the history, turn location off. Later change passwords and your usual ways.
        { "" }
        Nobody at home may keep your passport. Doctors note injuries free in an emergency. There is a plan that hospitals report patients without insurance to the police. Whether it is in force is not known (November 2025). If life is in danger, call 103 first.
        { "" }
        Children and parents can call the children’s line.
    .short = Danger at home: call 112. Go to neighbours, police or hospital with the children, phone and papers. Hands on the throat, even once? Doctor or 103. Crisis centres: Gosuslugi, “Кризисная ситуация”.
    .source = Russian press on crisis centres (November 2025; 22.01.2026)

# Country: all. Facts: D-01 D-02 D-03 D-04 D-06.
emergency-bag = Keep a light bag by the door: papers, money, medicine, water, food for 2–3 days.
    .title = Bag, papers, meeting point
    .step1 = Papers in plastic: passport, migration card, registration, patent or contract, insurance.
    .step2 = Add children’s and marriage certificates, medical papers, some cash.
    .step3 = Photograph each paper. Keep photos in the phone, in mail, and with one relative.
    .step4 = Write on paper: family numbers, your embassy, addresses, 112.
    .step5 = Agree with family: one contact at home, a meeting place, who fetches the children.
    .more =
        Water for one person: 3–4 litres in winter, 5–6 in summer. Food in tins.
        { "" }
        Also: first-aid kit, your own medicines, torch, whistle, spare batteries, power bank. Warm clothes, underwear, hygiene things. Matches, knife, radio.
        { "" }
        Patent: put the payment receipts with it. Cash in two currencies helps. SNILS and diplomas belong in the bag too.
        { "" }
        Up to about 30 litres, light enough to carry. Refresh food, water and medicines from time to time.
        { "" }
        Phones die and internet can be cut. Paper stays.
    .short = Pack one bag now: papers, money, medicine, water, food, torch, power bank, warm clothes. Photograph your papers. Write family numbers on paper. Agree on a meeting place. In danger call 112.
    .source = MChS Russia; emergency ministry of Kyrgyzstan (12.09.2025)

# Country: all. Facts: D-05 D-06 D-51 B-RU-64. Russia: the fact base holds nothing on warnings sent to phones: only what D-05, D-06 and D-51 say.
emergency-phone-warnings = Not every phone does. Switch on emergency alerts in the settings, and know the siren too.
    .title = Does my phone get warnings?
    .step1 = You hear sirens or “Внимание всем!”? Switch on TV or radio. Listen and do as told.
    .step2 = Kazakhstan: Mass Alert comes to the phone by itself. No app is needed.
    .step3 = On many Huawei and Xiaomi phones alerts are off. Look in the settings.
    .step4 = iPhones below iOS 18 and unregistered phones may get nothing.
    .step5 = Russia: do not rely on the phone alone. Mobile internet is cut at times. Keep numbers on paper.
    .more =
        Where Mass Alert worked in January 2026: the cities Almaty and Shymkent. Also the regions Almaty, East Kazakhstan and Kyzylorda. The app DARMEN (Almaty) is an extra.
        { "" }
        “Внимание всем!” means “Attention everybody!” It is the signal of sirens and loudspeakers.
        { "" }
        A foreign SIM card entering Russia has no mobile internet for 24 hours. SMS do not work either. Sometimes it takes longer. In spring 2026 Telegram was slowed and blocked by many providers in Russia. So keep addresses and short advice as a picture or on paper. Agree with family on a second way to reach each other.
        { "" }
        No warning came, but you are in danger? Call 112.
    .short = Kazakhstan: switch on emergency alerts in your phone settings, no app needed. Everywhere: sirens mean “Внимание всем!” Switch on TV or radio and do as told. In danger call 112.
    .source = Rescuers of Kazakhstan (17.01.2026); press about the rules for foreign SIM cards in Russia (14.10.2025)

# Country: all. Facts: B-RU-52 B-RU-55 B-KZ-09 B-KZ-10 D-13 D-21 D-44 D-54 D-72 J4-01 J4-02 J4-03 J4-06 A-RU-10 A-RU-11 A-KZ-04. Not used: D-14, D-52, D-70 limits, BK parts of B-RU-51 and B-RU-52.
emergency-after = First a safe place, then your papers, then your wages. If life is still in danger, call 112 or 103.
    .title = After a disaster
    .step1 = No place to sleep? Go to the assembly or collection point. Do not enter your house until it is allowed.
    .step2 = Papers lost in Russia? Get a police certificate. Then ask your consulate.
    .step3 = Burnt passport: ask your embassy for temporary papers.
    .step4 = Wages owed? Keep contract, pass, messages, photos, names of workmates. Demand the wages in writing.
    .step5 = Not paid? Go to the state labour inspectorate. In Kazakhstan too.
    .more =
        Your consulate can give a return certificate or a new passport. In past crises consulates kept lists of citizens and sent buses.
        { "" }
        In Russia the employer must copy work papers for you. Ask in writing: you get them within three working days. Work without a contract can be proved too.
        { "" }
        In Kazakhstan wages are due at least once a month. A delay costs the employer a penalty.
        { "" }
        Bad sleep, tears and fear are normal after loss. Eat and sleep regularly, move, talk with one trusted person, call home. Drink less alcohol.
        { "" }
        Somebody speaks of dying or of no way out? Ask plainly, listen, do not leave them alone. About to act? Call 103 or 112.
        { "" }
        International guidelines: papers are no reason to refuse help in a disaster. This is advice to states, not law.
    .short = After a disaster: first a safe place. Then papers: ask your consulate. Then wages: keep proof, go to the labour inspectorate. Fear and tears are normal, talk to someone. Life in danger? Call 103 or 112.
    .source = Labour Code of Russia, article 62; Labour Code of Kazakhstan, article 113 (as published up to 2025)
