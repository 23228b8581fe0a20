# Short quizzes: a scenario, an answer, and why. Never "wrong"; failures are not counted.
# config/quiz.toml says which options are right and names the facts. What is not right must be
# harmless to do: some read the options only. Options have 30 characters, ticked ones 28; where one
# is longer, all of them are numbered above the buttons.

quiz-main =
    <b>Short quizzes</b>
    A short story and a question. You choose, and I explain. About five minutes. Your answers are not kept.
    .tb = 🌼 The chamomile: TB
    .papers = 📄 Papers and wages
    .quake = 🏠 Earthquake

# The first line of each step. title: the button of the quiz.
quiz-step = <b>{ $title }</b> · { $number } / { $every }
    .on = ☑
    .off = ☐
    .done = Done
quiz-begin = A short story and a question. You choose, and I explain. Your answers are not kept.
quiz-begin-counted = Answer as you think. We add up the answers of the whole group. Your own answers are not kept.
quiz-question = <b>{ $question }</b>
quiz-option = { $number }. { $option }
quiz-several = Several answers are right. Tap each right one, then “Done”.
quiz-tap = Please tap an answer.

# The middle of the chamomile, and its petals.
quiz-flower = 🟡{ $petals }
    .petal = ⚪
quiz-petal = { $flower } One more petal!
quiz-yes = ✅ Yes.
quiz-look = 👀 Let us look again.

quiz-few = The rules have changed, and the questions are being checked. Meanwhile, read here.
quiz-stale = Ask an operator what it means for your papers: /hotline

quiz-law-tb = In Russia the test result can also affect your papers. Ask a lawyer early. Do not hide the illness from a doctor.

# After the last question. came: the last explanation. learnt: one of those below.
quiz-end =
    { $came }

    { $title }
    { $learnt }

    Checked on { $date }. More here:
    .again = 🔄 Once more

quiz-end-tb =
    • A cough of two weeks or longer: see a doctor.
    • Fresh air, a covered mouth, a mask while coughing.
    • Tablets every day to the end. TB can be cured.
    • This illness is nothing to be ashamed of.
quiz-end-papers =
    • Before you begin: a written contract, one copy for you.
    • Nobody at work may keep your passport.
    • Save messages, photos, transfers, names of workmates.
    • Not paid? Complain to the Labour Inspectorate.
    In danger call <b>102</b> or <b>112</b>.
quiz-end-quake =
    • Do not run. Get under a strong table, cover head and neck, hold on.
    • When it has stopped, leave by the stairs.
    • Smell of gas? Touch no switch, go out.
    • Today: fix cupboards, move beds away from windows.
    Is somebody hurt? Call <b>112</b> or <b>103</b>.

# Tuberculosis: for children and their parents. J11-01: no word may shame.
quiz-ask-tb-signs = Rustam has not felt well for weeks. What can be signs of tuberculosis (TB)?
    .topic = Signs of TB
    .cough = Cough for two weeks
    .sweat = Sweat at night
    .tooth = A bad tooth
    .weight = Losing weight
quiz-why-tb-signs = A cough of two weeks or longer is a sign. So are coughing blood, chest pain and fever. So are night sweats, weight loss and weakness. See a family doctor or a TB dispensary.
quiz-ask-tb-room = Four friends look for a room. In which room does TB spread less easily?
    .topic = Which room is safer
    .high = A room on a high floor
    .aired = A room that is aired often
    .carpet = A room with a carpet
quiz-why-tb-room = TB goes through the air when somebody with lung TB coughs or talks. Crowded rooms without fresh air raise the risk. Air the room several times a day.
quiz-ask-tb-carrier = Dilshod feels well. A test shows that he carries the TB bacterium but is not ill. What is true?
    .topic = Carrying it is not being ill
    .nobody = He infects nobody
    .old = Only old people carry it
    .water = It comes from cold water
quiz-why-tb-carrier = Someone who carries the bacterium but is not ill infects nobody. About a quarter of all people carry it. Of 100 such people, only 5–10 ever fall ill.
quiz-ask-tb-cure = Nargiza's mother has TB. “Will I get well again?” she asks. What do you answer?
    .topic = TB can be cured
    .operation = Only with an operation
    .abroad = Only in a far country
    .tablets = Yes, with tablets every day
quiz-why-tb-cure = TB can be cured. Ordinary TB takes about 6 months of tablets, every day. Some TB takes longer: the doctor decides. This illness is nothing to be ashamed of.
quiz-ask-tb-end = Akmal has taken his tablets for two months. He feels well again. What does he do?
    .topic = Tablets to the end
    .friend = He asks a friend
    .full = He takes them to the end
    .online = He asks on the internet
quiz-why-tb-end = Feeling well does not mean it is over. If you stop early, TB comes back. Then these tablets no longer work. The doctor decides how long to take them.
quiz-ask-tb-air = Grandmother has TB. She coughs and takes her tablets. What protects the others at home?
    .topic = What protects at home
    .air = Fresh air many times a day
    .light = A light at night
    .mouth = Covering the mouth
    .mask = A mask while she coughs
quiz-why-tb-air = Air the room several times a day. Cover the mouth, wear a mask while coughing. After two to three weeks of the right treatment most people no longer infect others.
quiz-ask-tb-family = Somebody in the family has TB. The others feel well. What do they do?
    .topic = A test for the family
    .paint = They paint the walls
    .test = They ask for a test
    .curtains = They wash the curtains
quiz-why-tb-family = Everybody in the home should ask a doctor for a test. Small children are more at risk. For a baby ask about the BCG vaccine.
quiz-ask-tb-journey = Farida takes tablets against TB. Next week she travels home. What does she take with her?
    .topic = Going home during treatment
    .blanket = A warm blanket
    .tablets = Tablets for the journey
    .summary = The doctor's summary
quiz-why-tb-journey = Do not leave without tablets and a doctor's summary (выписка). Ask the TB doctors in your home country to continue the treatment.

# Papers and wages. copies, crime, where: Russia; day, monthly, complain: Kazakhstan.
quiz-ask-papers-contract = Tomorrow you begin a new job. What do you ask for first?
    .topic = A written contract
    .jacket = A work jacket
    .written = A written contract
    .music = Music at work
quiz-why-papers-contract = Ask for a written contract before you begin. One copy is yours. Write down the employer's full name, address and phone.
quiz-ask-papers-passport = The boss has taken your passport “to keep it safe”. He does not give it back. What helps?
    .topic = The passport is yours
    .message = Asking for it in a message
    .police = A call to 102
    .phone = A new phone
    .consul = My consulate
quiz-why-papers-passport = No employer, landlord or recruiter may keep your passport. Ask for it in a message or before a witness. They refuse? Call 102 and tell your consulate. They do not let you leave? Call 102 or 112 and say the address.
quiz-ask-papers-proof = You have worked for a month and got no money. What proves your work?
    .topic = Proof of work
    .chats = Messages with the boss
    .photos = Photos at work
    .lunch = A bill for lunch
    .transfers = Bank transfers
    .names = Names of workmates
quiz-why-papers-proof = Save the contract, messages, photos at work, bank transfers and names of workmates. They help when you complain.
quiz-ask-papers-copies = In Russia you ask in writing for copies of your work papers. How many days does the employer have?
    .topic = Copies of work papers
    .three = 3 working days
    .forty = 40 working days
    .ninety = 90 working days
quiz-why-papers-copies = The employer has 3 working days. Ask in writing, and keep a copy of your letter.
quiz-ask-papers-crime = In Russia the boss has paid you nothing for three months. What is that?
    .topic = Not paying is a crime
    .luck = Bad luck
    .crime = A crime of the manager
    .custom = A local custom
quiz-why-papers-crime = No wages for more than two months is a crime of the manager. So is paying only part of the wages for more than three months.
quiz-ask-papers-where = In Russia the boss does not answer your letter about wages. Where do you complain first?
    .topic = Where to complain (Russia)
    .inspection = Labour Inspectorate
    .post = Post office
    .station = Railway station
quiz-why-papers-where = Complain to the State Labour Inspectorate: онлайнинспекция.рф. No result? Write to the prosecutor, then go to court.
quiz-ask-papers-day = You work in Kazakhstan. By which day of the next month must wages be paid?
    .topic = The day of wages
    .thirtieth = By the 30th
    .tenth = By the 10th
    .twentieth = By the 20th
quiz-why-papers-day = You must be paid at least monthly, by the 10th of the next month. If they are late, the employer owes you extra money (a penalty).
quiz-ask-papers-monthly = You work in Kazakhstan. What must you get every month?
    .topic = What you get every month
    .tenge = Wages in tenge
    .uniform = A new uniform
    .statement = A statement of pay
quiz-why-papers-monthly = Wages in tenge at least once a month, and a written statement of pay. Keep every statement.
quiz-ask-papers-complain = In Kazakhstan the boss does not pay you. Where do you complain first?
    .topic = Where to complain (Kazakhstan)
    .post = Post office
    .station = Railway station
    .inspection = Labour Inspectorate
quiz-why-papers-complain = Complain to the State Labour Inspectorate of your region, or on enbek.kz. No result? Go to the prosecutor, then to court.

# Earthquake.
quiz-ask-quake-inside = You are at home, on the fourth floor. The room begins to shake. What do you do first?
    .topic = The first second
    .film = Film it for my friends
    .table = Get under a strong table
    .meal = Finish my meal
quiz-why-quake-inside = Do not run while it shakes. Get down under a strong table, cover your head and neck, hold on. Go out only when it has stopped.
quiz-ask-quake-wall = There is no table near you. It is still shaking. What do you do?
    .topic = Without a table
    .wall = Down by an inner wall
    .picture = Take a picture
    .head = Cover my head and neck
    .hold = Hold on
quiz-why-quake-wall = Get down by an inner wall, away from windows. Cover your head and neck. Hold on until it stops.
quiz-ask-quake-street = You are in the street. The ground shakes. What do you stay away from?
    .topic = In the street
    .walls = Walls
    .wires = Wires
    .birds = Birds
    .bridges = Bridges
quiz-why-quake-street = Go to open ground, away from walls, wires and bridges.
quiz-ask-quake-gas = It has stopped. It smells of gas at home. What do you do?
    .topic = Smell of gas
    .bed = Make the bed
    .floor = Sweep the floor
    .out = Touch no switch, go out
quiz-why-quake-gas = Touch no switch, light no fire. Leave by the stairs. Call 104 or 112 only from outside.
quiz-ask-quake-after = It has stopped, and there is no smell of gas. What do you do?
    .topic = When it has stopped
    .shut = Shut off gas and power
    .talk = Make long phone calls
    .stairs = Leave by the stairs
    .hurt = Help those who are hurt
quiz-why-quake-after = Shut off gas and power, leave by the stairs, help those who are hurt. Is somebody hurt? Call 112 or 103. Keep other calls short. Expect aftershocks. Do not go back in until it is allowed.
quiz-ask-quake-ready = Nothing shakes today. What makes your room safer?
    .topic = Ready beforehand
    .cupboards = Cupboards fixed to walls
    .beds = Beds away from windows
    .flowers = Flowers on the table
    .taps = Know where to shut off gas
quiz-why-quake-ready = Fix cupboards to the wall. Put nothing heavy above a bed. Move beds away from windows. Learn where to shut off gas, water and power.

# Staff: what a group has learnt.
quiz-gain =
    <b>{ $title }</b> · training { $training }
    Right answers, before → after:

    { $lines }

    Sums of five people and more, in steps of five. Nobody's own answers are kept.
    .all = All questions
quiz-gain-line = { $topic }: { $before } → { $after }
quiz-gain-few =
    <b>{ $title }</b> · training { $training }
    Fewer than five people have finished a round. There is nothing to show yet.
