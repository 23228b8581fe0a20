# A self-check for tuberculosis (TB): five questions, nothing kept. No word here may shame.
# Facts: C-X-02, C-X-03.

# The first question. question: one of those below.
tbcheck-first =
    <b>Is it time to see a doctor?</b>

    Five short questions about tuberculosis (TB). Your answers are not kept. This is no diagnosis.

    { $question }
    .yes = Yes
    .no = No

# The others. number: 2 to 5, of five.
tbcheck-next =
    <b>Question { $number } of 5</b>

    { $question }

tbcheck-cough = Have you been coughing for two weeks or longer?
tbcheck-blood = Have you seen blood in what you cough up?
tbcheck-fever = Do you have fever, or do you sweat at night?
tbcheck-weight = Have you lost weight or appetite, or do you feel weak?
tbcheck-near = Does somebody near you have TB, or had it lately?

# Blood among the answers. Facts: C-X-02, A-RU-04, A-KZ-02, C-X-05, C-X-07.
tbcheck-now =
    <b>Please see a doctor now</b>

    Blood when you cough needs a doctor without delay. Do you feel in danger? Call <b>103</b> or <b>112</b>. The call is free.

    { $where }

    It may be something else than TB. Only a doctor can tell. TB can be cured. It is nothing to be ashamed of.

# Another sign among the answers. Facts: C-X-02, C-X-05, C-X-06, C-X-07.
tbcheck-soon =
    <b>Please see a doctor soon</b>

    What you answered can be a sign of TB. It can also be something else. Only a doctor can tell.

    { $where }

    Until then: cover your mouth when you cough, and air the room often.

    TB can be cured. Ordinary TB takes about 6 months of tablets. After two to three weeks most people no longer pass it on. It is nothing to be ashamed of.

# No sign, but somebody near has TB. Facts: C-X-03, C-X-04, C-X-06.
tbcheck-ask =
    <b>Ask a doctor for a test</b>

    You named no sign of TB. But somebody near you has it or had it. A test is wise then, even when you feel well.

    { $where }

    Most people never fall ill: 5 to 10 of 100 who carry the germ. Who carries it without illness does not pass it on.

# No sign at all. Facts: C-X-02, C-X-06.
tbcheck-well =
    <b>You named no sign of TB</b>

    See a doctor when one of these comes:
    • a cough of two weeks or longer, or blood in it;
    • chest pain;
    • fever, or sweat at night;
    • loss of weight or appetite, weakness.
    These signs can be mild for months.

    Once a year have an X-ray of the chest. Air the room several times a day.

# Where to go; the Russian words are what stands on the door. Facts: C-X-07, C-RU-10.
tbcheck-where = Where: any clinic or family doctor, or a TB dispensary (противотуберкулёзный диспансер). Ask for an X-ray (флюорография).

# Below every result, with the buttons. result: one of the four above. date: a day.
tbcheck-result =
    { $result }

    This is no diagnosis. Your answers are not kept. In danger call <b>103</b>. To empty this chat: /hide

    Source: World Health Organization. Checked on { $date }.
    .article = 🫁 TB: treatment and papers
    .russia = 🫁 TB: treatment in Russia
    .kazakhstan = 🫁 TB: treatment in Kazakhstan
    .again = 🔄 Begin again
