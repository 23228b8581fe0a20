# Not yet read by a native speaker.
# Who answers behind a number or on a site; the numbers stand in config/numbers.toml.

# Who answers behind a number. Say the country and the language of the office where it matters.
numbers-112 = har qanday xavf: yongʻin, politsiya, tez yordam, gaz, qutqaruvchilar. Bepul, kechayu kunduz

numbers-101 = yongʻin va qutqaruv. Bepul

numbers-102 = politsiya. Bepul

numbers-103 = tez yordam. Bepul

numbers-104 = gaz sizib chiqishi. Bepul; binodan chiqib qoʻngʻiroq qiling

numbers-111 = Qozogʻiston, oiladagi zoʻravonlikda ayollar va bolalarga yordam. Bepul, kechayu kunduz, ism soʻralmaydi

numbers-a-ru-10 = Rossiya, mehnat va bandlik federal xizmati (Роструд): oylik, mehnat huquqlari. Rossiya ichida bepul

numbers-a-ru-11 = Rossiya, mehnat inspeksiyasi (Роструд) sayti: oylik berilmagani haqida shikoyat

numbers-a-ru-14 = Rossiya, yuqumli kasalliklar haqida maslahat (Роспотребнадзор). Bepul, kechayu kunduz, rus va ingliz tilida

numbers-a-ru-22 = Rossiya, gaplashib olish uchun telefon (bolalarniki, kattalar ham qoʻngʻiroq qila oladi). Bepul, ism soʻralmaydi; mobil telefondan 124 ham

numbers-a-ru-32 = Oʻzbekiston Migratsiya agentligi, Moskvadagi vakolatxona: Oʻzbekiston fuqarolari uchun

numbers-a-ru-40 = Qirgʻiziston davlat sayti, kirish taqiqlarining dastlabki roʻyxati: Qirgʻiziston fuqarolari uchun

numbers-a-kz-04 = Qozogʻiston, davlat xizmatlari aloqa markazi. Bepul

numbers-a-kz-09 = Qozogʻiston, mehnat immigrantlari ruxsatnomalari haqida davlat sayti
