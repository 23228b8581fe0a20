# Not yet read by a native speaker.
# A self-check for tuberculosis (TB): five questions, nothing kept. No word here may shame.
# Facts: C-X-02, C-X-03.

# The first question. question: one of those below.
tbcheck-first =
    <b>Shifokorga borish vaqti keldimi?</b>

    Sil kasalligi haqida beshta qisqa savol. Javoblaringiz saqlanmaydi. Bu tashxis emas.

    { $question }
    .yes = Ha
    .no = Yoʻq

# The others. number: 2 to 5, of five.
tbcheck-next =
    <b>5 savoldan { $number }-savol</b>

    { $question }

tbcheck-cough = Ikki hafta yoki undan uzoq vaqtdan beri yoʻtalyapsizmi?
tbcheck-blood = Yoʻtalganda qon koʻrdingizmi?
tbcheck-fever = Isitmangiz bormi yoki kechasi terlaysizmi?
tbcheck-weight = Ozib ketdingizmi, ishtahangiz yoʻqoldimi yoki holsizmisiz?
tbcheck-near = Yoningizda kimdir sil bilan kasalmi yoki yaqinda kasal boʻlganmi?

# Blood among the answers. Facts: C-X-02, A-RU-04, A-KZ-02, C-X-05, C-X-07.
tbcheck-now =
    <b>Iltimos, hozir shifokorga boring</b>

    Yoʻtalganda qon chiqsa, kechiktirmay shifokor kerak. Xavf sezyapsizmi? <b>103</b> yoki <b>112</b> raqamiga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.

    { $where }

    Bu sil emas, boshqa narsa boʻlishi ham mumkin. Buni faqat shifokor ayta oladi. Sil davolanadi. Bu uyat emas.

# Another sign among the answers. Facts: C-X-02, C-X-05, C-X-06, C-X-07.
tbcheck-soon =
    <b>Iltimos, tez orada shifokorga boring</b>

    Javoblaringiz sil belgisi boʻlishi mumkin. Boshqa narsa boʻlishi ham mumkin. Buni faqat shifokor ayta oladi.

    { $where }

    Ungacha yoʻtalganda ogʻzingizni yoping, xonani tez-tez shamollating.

    Sil davolanadi. Oddiy silda tabletka taxminan 6 oy ichiladi. Ikki-uch haftadan keyin koʻpchilik boshqalarga yuqtirmaydi. Bu uyat emas.

# No sign, but somebody near has TB. Facts: C-X-03, C-X-04, C-X-06.
tbcheck-ask =
    <b>Shifokordan tekshirishni soʻrang</b>

    Siz sil belgisini aytmadingiz. Lekin yoningizda kimdir sil bilan kasal yoki kasal boʻlgan. Oʻzingizni yaxshi his qilsangiz ham, tekshirilgan maʼqul.

    { $where }

    Koʻpchilik hech qachon kasal boʻlmaydi: mikrobi bor 100 kishidan 5–10 tasi kasal boʻladi. Mikrobi bor, lekin kasal boʻlmagan odam uni yuqtirmaydi.

# No sign at all. Facts: C-X-02, C-X-06.
tbcheck-well =
    <b>Siz sil belgisini aytmadingiz</b>

    Bulardan biri boʻlsa, shifokorga boring:
    • ikki hafta yoki undan uzoq yoʻtal, yoki yoʻtalganda qon;
    • koʻkrak ogʻrigʻi;
    • isitma yoki tungi ter;
    • ozish, ishtaha yoʻqolishi, holsizlik.
    Bu belgilar oylab kuchsiz boʻlishi mumkin.

    Yilda bir marta koʻkrak rentgenidan oʻting. Xonani kuniga bir necha marta shamollating.

# Where to go; the Russian words are what stands on the door. Facts: C-X-07, C-RU-10.
tbcheck-where = Qayerga: istalgan klinika, oilaviy shifokor yoki sil dispanseri (противотуберкулёзный диспансер). Rentgen (флюорография) soʻrang.

# Below every result, with the buttons. result: one of the four above. date: a day.
tbcheck-result =
    { $result }

    Bu tashxis emas. Javoblaringiz saqlanmaydi. Xavf boʻlsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Bu chatni tozalash: /hide

    Manba: Jahon sogʻliqni saqlash tashkiloti. Tekshirilgan sana: { $date }.
    .article = 🫁 Sil: davolash va hujjatlar
    .russia = 🫁 Sil: Rossiyada davolash
    .kazakhstan = 🫁 Sil: Qozogʻistonda davolash
    .again = 🔄 Qaytadan boshlash
