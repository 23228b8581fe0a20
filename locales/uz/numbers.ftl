# Not yet read by a native speaker.
# Who answers behind a number or on a site; the numbers stand in config/numbers.toml.
# Say the country and whose office it is. Price, hours and languages are told by cards.ftl.

numbers-112 = har qanday xavf: yongʻin, politsiya, tez yordam, gaz, qutqaruvchilar

numbers-101 = yongʻin va qutqaruv

numbers-102 = politsiya

numbers-103 = tez yordam

numbers-104 = gaz sizib chiqishi; binodan chiqib qoʻngʻiroq qiling

numbers-111 = Qozogʻiston, oiladagi zoʻravonlikda ayollar va bolalarga yordam. Ism soʻralmaydi

numbers-a-ru-10 = Rossiya, mehnat va bandlik federal xizmati (Роструд): oylik, mehnat huquqlari

numbers-a-ru-11 = Rossiya, mehnat inspeksiyasi (Роструд) sayti: oylik berilmagani haqida shikoyat

numbers-a-ru-14 = Rossiya, yuqumli kasalliklar haqida maslahat (Роспотребнадзор)

numbers-a-ru-22 = Rossiya, dardlashish uchun ishonch telefoni (bolalarniki, kattalar ham qoʻngʻiroq qila oladi). Ism soʻralmaydi

numbers-a-ru-32 = Oʻzbekiston Migratsiya agentligi, Moskvadagi vakolatxona: Oʻzbekiston fuqarolari uchun

numbers-a-ru-40 = Qirgʻiziston davlat sayti, kirish taqiqlarining dastlabki roʻyxati: Qirgʻiziston fuqarolari uchun

numbers-a-ru-47 = Rossiya, migrantlarni huquqiy himoya qilish va moslashtirish markazi (Духовное собрание мусульман России)

numbers-e-ru-01 = Oʻzbekistonning Moskvadagi elchixonasi, konsullik aloqa markazi

numbers-e-ru-01b = Oʻzbekistonning Moskvadagi elchixonasi, konsullik aloqa markazi

numbers-e-ru-09 = Qirgʻizistonning Moskvadagi elchixonasi, ishonch telefoni

numbers-a-kz-04 = Qozogʻiston, davlat xizmatlari aloqa markazi

numbers-a-kz-09 = Qozogʻiston, mehnat immigrantlari ruxsatnomalari haqida davlat sayti

numbers-a-kz-09b = Qozogʻiston, mehnat shartnomalari davlat sayti

numbers-a-kz-09c = Qozogʻiston, davlat xizmatlari sayti
