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
    .step4 = Moving water of 15 cm can throw an adult down. Water enters the car? Get out and onto its roof.
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

# Country: all. Facts: J3-01 J3-02 J3-04 J3-17 J3-22 D-90 A-RU-06 A-RU-04 A-KZ-02. Left out: low blood sugar, broken limb (BK). No first-aid text of a Kazakh ministry was found.
emergency-aid = First look whether you are safe. Then stop strong bleeding. No answer? Call 103 or 112 on loudspeaker.
    .title = First aid: what first
    .step1 = Not safe for you? Do not go near. Call 112.
    .step2 = Strong bleeding? Press hard on the wound with a cloth. Do not let go.
    .step3 = The person does not answer? Call 103 or 112 at once. Only then check the breathing.
    .step4 = Say what happened and the exact address. Do what the operator says. Do not hang up first.
    .step5 = No normal breathing: press on the chest. Breathing: turn on the side, head back, nothing by mouth.
    .more =
        After a fall or crash do not turn the person first. Read “Fall, head or back”. A pregnant woman: on the left side. Watch the breathing all the time.
        { "" }
        Fit: clear the place, put something soft under the head, open the collar. Turn to the side. Put nothing into the mouth, do not hold the person down. Look at the clock. Call 103 for a first fit, a fit over 5 minutes or a second one. Also when pregnant, diabetic, hurt or in water.
        { "" }
        Tongue or throat swells, wheezing, fainting soon after food, medicine or a sting? Call 103 and say “anaphylaxis”. Lay flat, legs up. Sit if breathing is hard. No walking. Use an adrenaline pen if there is one.
        { "" }
        In Russia help is allowed if you are safe and the person does not refuse. Children come first.
    .short = First aid: 1. Am I safe? 2. Strong bleeding: press hard with a cloth. 3. No answer: call 103 or 112 at once, on loudspeaker. 4. No normal breathing: press on the chest. Do what the operator says.
    .source = Russia: Health Ministry order 220n of 03.05.2024. British resuscitation council (2025). NHS.

# Country: all. Facts: J3-01 J3-02 J1-01 J1-05 A-RU-04 A-KZ-02. Left out: nothing to drink (BK). Tourniquet: core of J3-02.
emergency-bleeding = Press hard on the wound with a cloth and do not let go. Call 103 or 112 on loudspeaker.
    .title = Strong bleeding
    .step1 = Cloth soaked? Leave it. Put more on top and go on pressing.
    .step2 = Something sticks in the wound? Do not pull it out. Press beside it.
    .step3 = Lay the person down. Cover warmly.
    .step4 = Arm or leg, and pressing does not stop it? Tie a wide band 5–7 cm above the wound, never on a joint.
    .step5 = Tighten until the bleeding stops. Write down the time. Do not loosen. Tell 103.
    .more =
        Always press first. The band is only for an arm or a leg. It is only for bleeding that pressing does not stop. You need not raise the arm or leg.
        { "" }
        The person no longer answers? Read “No answer, no breathing”.
        { "" }
        Any bleeding in pregnancy: call 103. After a birth: one pad soaked in an hour is already an alarm. Call 103.
    .short = Strong bleeding: press hard with a cloth, do not let go. Soaked? Put more on top. Leave in what sticks in the wound. Lay down, cover warm. Call 103 or 112 on loudspeaker.
    .source = First-aid guidelines in Russia, Britain and the USA; they differ on the band: this is what they share (checked 21.11.2026)

# Country: all. Facts: J3-01 J3-03 J3-04 J3-05 A-RU-04 A-KZ-02. Child: sources differ on the count and on the hand for babies: core only.
emergency-breathing = Call 103 or 112 on loudspeaker. Press on the middle of the chest, hard and fast, without a stop.
    .title = No answer, no breathing
    .step1 = Gasping now and then is not breathing. Do not wait. Do what the operator says.
    .step2 = Adult: heel of the hand on the middle of the chest, other hand on top. Arms straight.
    .step3 = Press 5–6 cm deep, two times a second. Let the chest come up again.
    .step4 = Tired? Change helpers. Ribs may break: go on. Is there a defibrillator? Use it.
    .step5 = Stop only when the person breathes, help takes over or you cannot go on.
    .more =
        Breaths: only if you know how. Then 30 presses, 2 breaths. If not, only press.
        { "" }
        <b>Child or baby</b>: here breath matters more. Call 103 on loudspeaker and start. Give breaths if you can, presses in any case. Press the middle of the chest by a third of its depth. For a child use one hand. For a baby: your mouth over its mouth and nose, small puffs. The operator tells you how. The adult way is better than nothing.
        { "" }
        Breathes but does not answer: on the side, head back. Watch the breathing. Nothing by mouth. A pregnant woman: left side. After a fall or crash read “Fall, head or back”.
        { "" }
        Pulled out of the water: read “Drowning, thin ice”.
    .short = No answer, no normal breathing: call 103 or 112 on loudspeaker. Press the middle of the chest 5–6 cm deep. Two times a second, without a stop. Child: breaths too if you can. Do what the operator says.
    .source = Resuscitation Council UK; Russian scheme of first aid; British Red Cross on children (checked 21.11.2026)

# Country: all. Facts: J3-06 J3-01 J3-03 J3-05 J2-05 A-RU-04 A-KZ-02. Left out: doctor after belly thrusts (BK), how to stand and hold the fist (facts silent).
emergency-choking = Cannot speak, cry or breathe? 5 hard blows on the back, then 5 thrusts on the belly. Repeat. Call 103 or 112.
    .title = Choking
    .step1 = Can cough? Let the person cough.
    .step2 = Cannot? Bend the person forward. 5 hard blows between the shoulder blades.
    .step3 = Then 5 quick thrusts inward and upward, above the navel. Then blows again.
    .step4 = Pregnant or very big: thrusts on the chest instead.
    .step5 = Baby under 1 year: face down, 5 blows on the back. Then 5 thrusts on the chest. Never on the belly.
    .more =
        Does not answer any more? Call 103 or 112 on loudspeaker. Read “No answer, no breathing”. Take out of the mouth only what you see.
        { "" }
        A child swallowed a button battery or magnets? Go to hospital at once, even without signs. Do not make the child vomit.
    .short = Choking, cannot speak or breathe: bend forward, 5 hard blows between the shoulder blades. Then 5 quick thrusts above the navel. Repeat, call 103 or 112. Baby: back blows and chest thrusts, never the belly.
    .source = British and US guidelines (10.2025); Red Cross

# Country: all. Facts: J3-07 J3-13 J3-23 A-RU-04 A-KZ-02. Time of cooling: core 20 minutes.
emergency-burn = Cool the burn under cool running water for 20 minutes. Call 103 or 112 for every burned child.
    .title = Burn
    .step1 = Put out the flames. Take off rings and clothes, but not what sticks.
    .step2 = Keep the rest of the body warm. Do not put a small child into a cold bath.
    .step3 = No ice, oil, butter, toothpaste or cream. Do not open blisters.
    .step4 = Lay a clean cloth or film on the burn.
    .step5 = Call 103: face, hands, groin, white or black skin, bigger than a palm. Also electric, chemical, smoke breathed.
    .more =
        Water still helps up to 3 hours later. Cool for a shorter time if the person shivers. Also with a very large burn or a baby.
        { "" }
        Chemical on the skin: brush off dry powder first. Clothes off. Then 20 minutes of running water. No acid and no soda on it.
        { "" }
        Chemical in the eye (cement, lime, acid, bleach): rinse now with clean running water. At least 20 minutes, go on on the way. Hold the lids open, lenses out. Let the water run from the nose outward. Do not rub. Call 103.
        { "" }
        Burn from electricity: first read “Electric shock”.
    .short = Burn: cool running water for 20 minutes. Off with rings and clothes, not what sticks. No ice, oil, toothpaste. Cover with a clean cloth. Call 103: child, face, hands, groin, bigger than a palm, electric, chemical.
    .source = Health services of Britain (NHS) and Australia; the time differs in older advice (checked 21.11.2026)

# Country: all. Facts: J3-18 J3-19 J3-03 A-RU-04 A-KZ-02. Aspirin: doses differ, the operator decides.
emergency-stroke = Face hangs on one side, an arm sinks, unclear speech or pain in the chest? Call 103 or 112 at once.
    .title = Stroke, heart attack
    .step1 = Ask for three things: smile, lift both arms, say your name. One sign is enough. Note the hour.
    .step2 = Also sudden: the worst headache ever, loss of sight or balance.
    .step3 = Stroke: lay down with the head raised, on the side if vomiting. No food, drink or tablets.
    .step4 = Heart: pressure or pain in the chest, arm, jaw or back. Cold sweat, short breath, sickness.
    .step5 = Heart: half sitting, still, tight clothes open. Do not wait for it to pass.
    .more =
        Stroke: doctors have about 4.5 hours. So the hour of the first sign matters.
        { "" }
        Heart attack without pain is frequent in women, old people and people with diabetes.
        { "" }
        Aspirin in a heart attack: only if the operator agrees. The person must be fully awake. Not with an allergy to it, bleeding or an ulcer. Ask the operator how much.
        { "" }
        The person collapses? Read “No answer, no breathing”.
    .short = Stroke: smile, lift both arms, say your name. One sign: call 103 or 112, note the hour. Heart: pressure or pain in chest, arm, jaw, back. 103 at once, half sitting, still. Do not wait.
    .source = Russian colleges and press (2023–30.09.2025); British health service (NHS)

# Country: all. Facts: J3-01 J3-08 J3-09 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Left out: broken limb, finger, harness (BK). Never climb after somebody: step1 on purpose.
emergency-fall = Do not lift, sit up or turn the person. Call 103 or 112. Say: “Do not move.”
    .title = Fall, head or back
    .step1 = Somebody lies in a well, pit, tank or sewer? Never climb in after them. Call 112, keep others away.
    .step2 = Fall or crash: hold the head as it lies. Stop bleeding. Cover warmly. Leave the helmet on.
    .step3 = Move the person only out of danger or if there is no normal breathing. Breathing comes first.
    .step4 = Vomiting: roll to the side in one piece, with two helpers.
    .step5 = Call 103 too: fainted, confused, fits, weak or numb limbs. Blood or clear fluid from ear or nose.
    .more =
        Danger means fire, water, a falling load. Take the helmet off only if you cannot reach the breathing. Also call 103 if one pupil is bigger than the other.
        { "" }
        <b>Well, pit, sewer</b>: gas kills the second and the third. In Moscow in 2017 it took five people in one sewer. In Lobna in 2004 it was five workers from Central Asia. Four of them had gone down to help. Let air in from above if you can.
        { "" }
        Trench fallen in: get out and stay out, it falls again. Call 112.
        { "" }
        Pinned under a load over 15 minutes? Ask 103 before you lift it.
        { "" }
        It happened at work? Later read “Injury at work”.
    .short = Fall from a height, hurt head or back: call 103 or 112. Do not lift or turn, hold the head, cover warmly. Somebody lies in a well, pit or sewer: never climb in after them. Gas kills the next one. Call 112.
    .source = First-aid pages in Russia and Britain; Russian press on wells (2004–22.06.2017), checked 21.11.2026

# Country: all. Facts: J3-10 J3-11 J3-12 J2-05 J5-02 A-RU-04 A-KZ-02. Vomiting: core of J3-10. The antidote of J3-11 is not shown.
emergency-poison = Call 103 or 112. Say what, how much and when. No vomiting and no drink unless 103 tells you.
    .title = Poison, bad alcohol
    .step1 = Keep the packet or some of the vomit. Wipe the mouth.
    .step2 = Watch the breathing. Sleepy? Turn on the side.
    .step3 = Never make a person vomit after acid, lye or petrol, or when sleepy.
    .step4 = Cheap or home-made spirits can kill. They look, smell and taste like vodka.
    .step5 = Misty sight, headache, vomiting, belly pain after drinking? 103 at once, for all who drank the same.
    .more =
        Bad spirits hold methanol. Signs come hours or a day later. Breath may be short too. Who feels well but drank the same also needs 103. In August 2025 twelve people died in Sochi.
        { "" }
        A child swallowed a button battery or magnets: hospital at once, even without signs. Do not make the child vomit.
        { "" }
        Too much paracetamol: hospital at once, even if the person feels well. The liver fails days later.
        { "" }
        Several people ill at once, headache, sleepy, a stove or heater? Read “Gas and carbon monoxide”.
        { "" }
        The person does not answer? Read “No answer, no breathing”.
    .short = Poison swallowed: call 103 or 112, say what, how much, when. No vomiting, no drink unless 103 says so. Misty sight or headache after cheap spirits: 103 at once. Also for all who drank the same.
    .source = Health services of Britain (NHS) and New Zealand; Russian press on bad spirits (08.08.2025)

# Country: all. Facts: J3-13 J3-01 J3-03 J3-04 J3-07 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Dry stick: not shown (differs).
emergency-shock = Do not touch the person. First switch the current off: switch, fuse or plug. Call 112 or 103.
    .title = Electric shock
    .step1 = You cannot switch it off? Stay away, call 112, keep others away.
    .step2 = Wire on the ground: stay 8 m away. Call 112.
    .step3 = You stand within 8 m of it? Leave with tiny steps, heel to toe. Do not lift your feet.
    .step4 = Current is off, no answer? Call 103 on loudspeaker. No normal breathing: press on the chest.
    .step5 = Always see a doctor afterwards.
    .more =
        How to press: read “No answer, no breathing”.
        { "" }
        Breathes but does not answer: on the side, head back. Watch the breathing.
        { "" }
        Fell from a height? Read “Fall, head or back” first. Burned by electricity? Always call 103.
    .short = Electric shock: do not touch the person. Switch the current off first. You cannot? Stay away, call 112. Wire on the ground: 8 m away, tiny steps, feet on the ground. Then 103. No breathing: press on the chest.
    .source = First-aid and work-safety guidelines of Russia (checked 21.11.2026)

# Country: all. Facts: J3-20 J3-21 J3-22 A-RU-04 A-KZ-02. Left out: fox and bat, signs after a tick (BK), snakes (facts silent).
emergency-bite = Wash the bite 15 minutes with soap and running water. Go to a trauma centre or hospital today.
    .title = Animal bite, tick
    .step1 = Go even if the animal looks well. A scratch or its saliva counts too.
    .step2 = Rabies always kills once it shows. The vaccine saves if given in time. Take every jab.
    .step3 = Do not kill the animal: it is watched for 10 days.
    .step4 = Tick: tweezers close to the skin, slowly, soon. No oil, no burning. Disinfect, wash hands.
    .step5 = Where ticks carry encephalitis: see a doctor within 4 days, ask about immunoglobulin.
    .more =
        Trauma centre in Russian: “травмпункт”. Disinfect only the edges of the wound.
        { "" }
        Russia: the jabs against rabies are free, also without a policy (February 2026). In 2025 some regions ran short. Told there is none? Go to the next hospital.
        { "" }
        Kazakhstan: whether the jabs are free for foreigners is not confirmed. Go all the same, people died of rabies in 2025.
        { "" }
        A trauma centre can take the tick out. Keep it in a jar for a laboratory; the test often costs money. Feel ill later? Go to a doctor and tell about the tick.
        { "" }
        After a sting the tongue or throat swells, wheezing, faint? Call 103, say “anaphylaxis”. Lay flat, legs up. Sit if breathing is hard.
    .short = Bitten or scratched by an animal: wash 15 minutes with soap and water. Go to a trauma centre or hospital today, take every jab. Rabies kills, the vaccine saves. Swollen throat, hard breathing after a sting: 103 or 112.
    .source = Rospotrebnadzor (10.05.2025; press 04.02.2026); press of Kazakhstan (28.09.2025, 04.11.2025)

# Country: all. Facts: J7-01 J7-02 J7-03 J7-04 J7-05 J3-23 A-RU-01 A-KZ-01. Left out: soda and vinegar cloth (J7-04 partly BK, easily mistaken for skin), coughing later, mixing cleaners (BK).
emergency-chemicals = Siren, sharp smell or a cloud: go inside. Shut windows, doors and vents. Call 112.
    .title = Ammonia, chlorine, chemicals
    .step1 = Fans and air conditioning off. Wet cloth in the gaps. A room with few windows.
    .step2 = Wet cloth on nose and mouth. Switch on radio or TV. Do what they say.
    .step3 = Outside, or told to leave? Walk across the wind. Not with it, not through the cloud or hollows.
    .step4 = Chlorine (yellow-green, smells of bleach): not into a cellar. Go to an upper floor.
    .step5 = Ammonia (no colour, sharp, choking): closed room. Do not choose a cellar yourself.
    .more =
        A siren with “Внимание всем!” means: attention everybody.
        { "" }
        In a car: close the windows, air off. A wet cloth helps for minutes only. It is no gas mask. A shower spray in the bathroom takes up some ammonia.
        { "" }
        Afterwards: fresh air, clothes off, wash skin and eyes. Rest and call 103.
        { "" }
        Eyes: at least 20 minutes of clean running water, lids held open. Do not rub. Skin: brush off dry powder, then 20 minutes of water. No acid and no soda on skin.
    .short = Sharp smell, cloud or siren: go inside, shut windows, doors, vents. Wet cloth in gaps, radio on. Outside: across the wind. Chlorine: no cellar, upper floor. Call 112. Hard to breathe: 103.
    .source = Memos of Russian offices and US safety advice; for ammonia they differ (checked 21.11.2026)

# Country: all. Facts: J9-01 J9-02 J3-14 A-RU-01 A-KZ-01. Left out: signs of a landslide (partly BK), when to search (BK).
emergency-landslide = Leave sideways, out of its path, to firm ground. Then call 112.
    .title = Landslide, avalanche
    .step1 = Landslide warning: gas, power and water off. Take papers. Warn neighbours.
    .step2 = Go out and across the slope to firm ground. Do not go back near it.
    .step3 = Snow comes from high above: run sideways or behind a rock. Young trees do not protect.
    .step4 = Caught by snow: off with pack and skis. Cover nose and mouth. Swim toward the edge.
    .step5 = Before it stops, make room before your face. Then save breath. Call when you hear people.
    .more =
        Under snow: spit to feel where “down” is.
        { "" }
        Somebody is under the snow? Call 112. Remember the place where you saw the person last.
        { "" }
        Before: do not go into the mountains in snowfall or just after it. Keep off open slopes over 30 degrees. Register your tour.
        { "" }
        Mud and stones along a river: read “Mudflow”. Cold, wet person: read “Severe cold”.
    .short = Landslide: gas, power, water off, take papers, go across to firm ground. Avalanche: run sideways or behind a rock. Caught: cover nose and mouth, swim toward the edge. Call 112.
    .source = MChS Russia (press 23.12.2025) and memos of Russian local offices

# Country: all. Facts: J6-01 J6-02 J6-03 J3-12 A-RU-01 A-KZ-01 A-KZ-02. Left out: icy streets, icicles (J6-05 is BK), thunder beyond house and car in part.
emergency-storm = Go into a solid house and keep away from windows. No work at height, no crane. Danger: call 112.
    .title = Storm, blizzard, thunder
    .step1 = Outside in wind: subway passage, entrance hall, solid house. Not along walls.
    .step2 = Not under trees, boards, bus stops, scaffolding or cranes.
    .step3 = Thunder: into a house or a car. Not under a lone tree, not on a roof or scaffold.
    .step4 = Blizzard: do not travel, do not go alone. Lost on foot? Go into the first house and wait.
    .step5 = Car stuck in snow: stay in it, call 112. First free the exhaust pipe of snow.
    .more =
        Wind: take things off the balcony. In an open field lie down in a ditch. With a car: stop, away from trees, poles and bridges. Afterwards mind wires, gas and loose roofs.
        { "" }
        Car in snow: in Kazakhstan 101 helps too. Show bright cloth, sound the horn. Run the motor only at times, window a finger open. Exhaust gas kills. Do not all sleep. Clear snow from the doors.
        { "" }
        Before you set out in winter, tell somebody where you go.
        { "" }
        Ice on a river: read “Drowning, thin ice”. Shivering, sleepy: “Severe cold”. Wire on the ground: “Electric shock”.
    .short = Storm: solid house, away from windows, trees, boards, scaffolding. No work at height. Blizzard: do not travel. Car stuck: stay in it, free the exhaust pipe, window a little open. Call 112.
    .source = MChS Russia (01.06.2019, 10.01.2026); rescuers of Kazakhstan (10.12.2023)

# Country: all. Facts: J8-01 J3-12 J3-14 D-61 A-RU-01 A-KZ-01. Left out: J8-02, draining pipes (BK).
emergency-no-heating = Tell the house manager or 112. Go together into one room. Never heat with gas stove, oven or brazier.
    .title = No heating, no power
    .step1 = Hang blankets on windows and doors. Close the cracks.
    .step2 = Many thin dry layers, hat, socks. Eat and drink hot things. Move.
    .step3 = Warm water in closed bottles. Old people and babies first.
    .step4 = No generator inside, no home-made heater. Carbon monoxide kills in sleep.
    .step5 = Still too cold? Ask 112 or the district for the warming point (пункт обогрева).
    .more =
        You can also tell the duty office of the district.
        { "" }
        Pull out the plugs of big devices. Store water, because the pumps stop too.
        { "" }
        Leaving the flat: shut off gas, water and power. Take your papers.
        { "" }
        Headache, dizziness, vomiting, several people ill? It may be carbon monoxide. All out into fresh air, call 103 or 112.
        { "" }
        Shivering, sleepy, confused, or hard to wake: read “Severe cold” and call 103.
    .short = No heating in frost: tell the house manager or 112. One room for all, blankets on windows and doors, dry layers, hot drinks. No gas stove, oven, brazier, generator inside. Headache, sleepy: out, 103.
    .source = Memos of Russian local offices; rescuers' advice of 13.12.2025

# Country: all. Facts: J3-16 J3-03 J3-14 J6-04 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Ice: 10 cm, the safer figure.
emergency-water = Do not jump in. Shout, reach out a pole or rope, throw something that floats. Call 112.
    .title = Drowning, thin ice
    .step1 = Out of the water, not breathing? 5 breaths first if you can. Then press on the chest without a stop.
    .step2 = Do not hang over the knee, do not press water out. Vomiting: head to the side.
    .step3 = Then to hospital, even if the person feels well.
    .step4 = You fell through ice: arms wide on the edge. Turn to where you came from. Chest up, legs, then roll.
    .step5 = Somebody fell through: call 112, lie flat, stay metres away. Push a pole, board or scarf.
    .more =
        How to press: read “No answer, no breathing”. Phone on loudspeaker, do what the operator says.
        { "" }
        In the ice hole: do not go under. One leg after the other, then roll and crawl away.
        { "" }
        Afterwards: wet clothes off, wrap dry. Warm sweet drink only if fully awake. No alcohol, no rubbing. Shivering has stopped, confused? Call 103.
        { "" }
        Ice is no path and no shortcut. On foot at least 10 cm, for a car 30 cm. No ice is safe in thaw, at inflows or under bridges. It cracks? Lie down and roll back.
    .short = Drowning: do not jump in. Shout, reach a pole, throw what floats, call 112. Not breathing: 5 breaths if you can, press on the chest. Ice broke: arms wide, roll out. Helper: lie flat, stay away, push a pole.
    .source = First-aid guidelines; Russian press (02.01.2017); rescuers of Kazakhstan (26.11.2023)

# Country: all. Facts: J10-01 D-53 D-55 J3-01 A-RU-01 A-KZ-01. Left out: D-52 (BK).
emergency-crowd = Go with the crowd, slantwise to the edge. Never against it. Hold your forearms before your chest.
    .title = Crush in a crowd, unrest
    .step1 = Off with scarf, long straps, umbrella. Keep room to breathe.
    .step2 = Away from walls, fences, glass and cars. Do not bend for lost things. Child up on your shoulders.
    .step3 = You fell? Get up at once. You cannot? Curl up, back upward, hands over head and neck.
    .step4 = Unrest: avoid crowds, stay away from windows, keep to the curfew.
    .step5 = Carry papers and phone. Follow the authorities and official news. Danger: call 112.
    .more =
        Before: look where the exits are. Leave early.
        { "" }
        Ask your consulate about ways home. Read “Border closed, crisis”.
        { "" }
        Somebody lies and does not answer? First get safe. Then call 103 or 112 on loudspeaker.
    .short = Crush: go with the crowd, slantwise to the edge. Forearms before your chest, away from walls and glass. Fallen: up at once, or curl up, hands over head and neck. Unrest: avoid crowds, keep papers with you. Call 112.
    .source = Rescuers in the Russian press (15.02.2026); foreign ministry of Tajikistan (03.03.2026)

# Country: Russia. Facts: D-05 D-50 D-51 J10-02 A-RU-01. Left out: stay until отбой (BK).
emergency-drone = Go inside, away from windows, as low as you can. No lift. Touch no wreckage. Danger: call 112.
    .title = Drone or missile warning
    .step1 = No cellar or car park? Two walls between you and the street: corridor, bathroom. Lie on the floor.
    .step2 = “Угроза ракетной опасности”: go indoors. “Ракетная опасность”: to a cellar at once.
    .step3 = Car, bus: get out, take shelter. Nothing near? Lie down, cover your head.
    .step4 = Wreckage: keep 100 m away. Call 112 or 102.
    .step5 = Do not film, do not post. Many regions forbid it. For a foreigner it is specially dangerous.
    .more =
        One ministry memo adds: not under a car, not against a wall. No shelter? A dip in the ground, 30–50 m from buildings. If there is time, turn off gas, water and power.
        { "" }
        Sirens with “Внимание всем!”: switch on TV or radio. Do what they say.
        { "" }
        Mobile internet may be cut. Keep numbers on paper.
        { "" }
        Somebody is hurt? Read “Strong bleeding”. Call 103 or 112.
    .short = Drone or missile warning: inside, away from windows, cellar or corridor, no lift. Outside: nearest building or underpass, or lie down, cover your head. Touch no wreckage, 100 m away. Do not film or post. Call 112.
    .source = MChS Russia, memo (28.01.2025); press and local memos (23.01.2026–12.03.2026)

# Country: all. Facts: D-06 D-51 D-54 D-55 D-71 B-RU-01 B-RU-23 B-RU-55 B-KZ-01 I-X-23 I-UZ-21 A-RU-01 A-KZ-01. Left out: D-70 limits (BK). Facts silent: days of stay when a border is shut, state of any border.
emergency-border = Stay where you are safe. Turn to your embassy or consulate. Follow official news. Danger: call 112.
    .title = Border closed, crisis
    .step1 = Ask the consulate for its list of citizens. Say where you are, how many, children, illness.
    .step2 = Avoid crowds. Follow the local authorities. Carry papers and phone.
    .step3 = No passport? Ask the consulate for a return certificate. In Russia go to the police first.
    .step4 = Days of stay run out? Ask the migration office before the last day. Ask for an answer on paper.
    .step5 = Keep numbers and addresses on paper. Mobile internet may be cut.
    .more =
        In 2022 consulates made lists, ran a hot line, sent buses through other countries. They gave temporary travel papers and arranged flights. At times the International Organization for Migration (IOM) helped. Which help there is now, the consulate knows.
        { "" }
        Whether a closed border gives you more days, no rule was found. Do not rely on it.
        { "" }
        Uzbekistan paid tickets for people in need in 2025. Whether that goes on is not known: ask the consulate.
        { "" }
        Staying long? Register with your consulate. Kyrgyz law asks it within 15 days, if you stay over three months.
    .short = Border closed: stay in a safe place, ask your consulate for its list of citizens. Passport lost? Ask for a return certificate. Days of stay run out? Ask the migration office before the last day. Danger: 112.
    .source = Foreign ministry of Tajikistan (03.03.2026); press on consular help in 2022 and 2025

# Country: all. Facts: J4-01 J4-02 J4-03 J4-04 J4-06 A-RU-04 A-KZ-02 A-RU-22. Left out: two weeks (BK), lines (J4-05: none verified for adults).
emergency-grief = After loss and fear, bad sleep, tears, anger and pain are normal. Talk with one person you trust.
    .title = Grief and fear
    .step1 = Eat and sleep at regular hours. Move. Call home.
    .step2 = Do what was always good for you. Drink less alcohol.
    .step3 = Helping somebody? Calm voice, safe place, water, a blanket. Do not force them to tell.
    .step4 = It stays and daily life stops? Ask a doctor. It is an illness, not weakness.
    .step5 = Somebody wants to die? Stay and listen. About to act: call 103 or 112, say “danger of suicide”.
    .more =
        Headaches, no appetite, shame, pain without a cause: also normal after loss, debt or fear.
        { "" }
        Somebody speaks of dying, of no way out, of being a burden? Ask plainly: “Do you think of killing yourself?” The question does not put the thought there. No blame, no lectures, no promise of secrecy. Do not leave the person alone. Put away tablets, alcohol, weapons.
        { "" }
        Say: “I am glad you told me. You are not alone, I stay. This can pass, help exists.” Do not say: “Pull yourself together.” “Others have it worse.”
        { "" }
        Ask what the person needs. Help to reach family, doctor, consulate.
    .short = After a loss bad sleep, tears and fear are normal. Eat, sleep, move, call home, talk with someone you trust. Somebody wants to die? Stay, listen, do not leave alone. About to act: call 103 or 112.
    .source = World Health Organization; European first-aid guidelines (2025)

# Country: all. Facts: D-21 D-41 D-44 D-54 D-55 D-72 B-RU-55 C-RU-01 C-RU-02 C-KZ-02 A-RU-01 A-KZ-01. Facts silent: who sees the lists of an assembly point.
emergency-status = Save life first, papers later. Go to the assembly point and register there, foreigners too. Danger: 112.
    .title = Help without papers
    .step1 = Fire, flood? Do not go back for papers.
    .step2 = Life in danger in Russia: the ambulance is free for everybody, with or without papers. Call 103.
    .step3 = Kazakhstan: emergency care is free for citizens of Uzbekistan, Tajikistan, Kyrgyzstan. Others: call 103 too.
    .step4 = Papers burnt or lost: ask your embassy for temporary ones. In Russia go to the police first.
    .step5 = Turned away from shelter? Ask your consulate for help.
    .more =
        International guidelines (MICIC, 2016) say: papers are no reason to refuse help in a disaster. They are advice to states, not law.
        { "" }
        Who sees the lists of an assembly point, we could not check. Life comes first.
        { "" }
        Example: in 2020 a building site in Moscow burned. The Kyrgyz embassy issued temporary papers. In a crisis consulates also gave temporary travel papers.
        { "" }
        Free care lasts until the danger to life is over. Then ask the price first.
        { "" }
        Read too: “My papers are lost”, “Hospital and police”, “After a disaster”.
    .short = Disaster and no papers? Save life first. Go to the assembly point and register, foreigners too. In Russia the ambulance (103) is free when life is in danger. Then ask your embassy for temporary papers. Danger: 112.
    .source = Russian rules since 01.09.2025; CIS agreement of 27.03.1997; MICIC guidelines (June 2016)
