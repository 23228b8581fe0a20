# Not yet read by a native speaker.
# What is kept, hiding the chat, being forgotten.

privacy-main =
    <b>Siz haqingizda nima saqlanadi</b>
    • bu chatning raqami, birinchi marta qachon yozganingiz va tilingiz; mamlakat va hududni tanlagan boʻlsangiz, ular ham;
    • siz javob berayotgan savol va koʻrib turgan tugmalar (ular kalit bilan qulflangan);
    • xabarlarning soʻzlari emas, faqat tartib raqamlari: 48 soat, xabarlarni chatdan oʻchira olish uchun;
    • javob bermaydi deb aytgan raqamlaringiz: 30 kun;
    • tugallanmagan javobingiz: 24 soat; botda xato chiqsa, oʻsha paytdagi xabaringiz: 72 soat, qulflangan;
    • siz soʻragan eslatmalar: toʻxtatguningizcha yoki kunidan keyin bir hafta; ulardagi soʻzlaringiz qulflangan;
    • pasportingiz guruhi va har oylik eslatma oyi, faqat oʻzingiz soʻragan boʻlsangiz: toʻxtatguningizcha; oy qulflangan;
    • shoshilinch xabarlarni soʻragan boʻlsangiz: joylar, mavzular, jim soatlar va tanaffus, toʻxtatguningizcha;
    • xabarlarni taklif qilganim va necha marta: maʼlumotlaringiz oʻchirilguncha;
    • shoshilinch xabar ostidagi javoblaringiz va u tegishli boʻlgan hudud: xabar tugagach, koʻpi bilan bir hafta;
    • omonmisiz degan savolga javobingiz va hudud: tugagach koʻpi bilan bir hafta;
    • oʻzingiz belgilagan xabar vaqtlari va ishonchli odamlaringiz, soʻzlaringiz qulflangan: toʻxtatguningizcha;
    • siz yozilgan mashgʻulotlar: maʼlumotlaringiz oʻchirilguncha; ism, telefon va javoblar, qulflangan: mashgʻulotdan keyin 30 kun;
    • siz soʻragan mashgʻulotlar: 180 kun; sertifikatdagi ism, qulflangan: bir yil;
    • operatorlarga yozganlaringiz: qulflangan, murojaat yopilgach 90 kungacha;
    • mashgʻulot testiga javob berganingiz, javoblarning oʻzi emas: 180 kun;
    • maʼlumotlaringiz oʻchirilgach yana 30 kun: qulflangan zaxira nusxalar va ular maʼlumotlaringizni qaytarmasligi uchun bitta belgi.
    Boshqa xabarlaringiz saqlanmaydi. Mashgʻulotlardan tashqari ismingizni, telefon raqamingizni va xaritadagi joyingizni soʻramaymiz.

    <b>Buni kim oladi</b>
    Hech kim: politsiya ham, migratsiya xizmati ham, ish beruvchi ham olmaydi.
    Operatorlarga yozganingizni faqat operatorlar oʻqiydi. Ishonchli odamlaringiz siz tanlaganni biladi.

    <b>Nimani yashira olmaymiz</b>
    Telegram telefon raqamingizni biladi va bu chatni saqlaydi. Qulfi ochiq telefoningiz kimning qoʻlida boʻlsa, oʻsha odam chatni oʻqiy oladi. /hide chatni tozalaydi: oxirgi ikki kundagi xabarlar oʻchadi, sizniki ham, meniki ham. Undan eskilarini faqat oʻzingiz chat menyusida oʻchira olasiz.
    .kept = 📄 Men haqimda nima saqlanadi
    .language = 🌐 Til
    .region = 📍 Mamlakat va hudud
    .hide = 🧹 Bu chatni tozalash
    .delete = 🗑 Maʼlumotlarimni oʻchirish

privacy-kept =
    <b>Hozir siz haqingizda saqlanayotgan narsalar</b>
    { $lines }
    .file = 📎 Fayl qilib olish
privacy-kept-language = Til: { $value }
privacy-kept-country = Mamlakat: { $value }
privacy-kept-region = Hudud: { $value }
# value: a day.
privacy-kept-since = Birinchi xabar: { $value }
privacy-kept-question = Javobingizni kutib turgan savol, qulflangan.
privacy-kept-draft = Tugallanmagan javoblar, qulflangan: { $count }
privacy-kept-reminders = Siz soʻragan eslatmalar, soʻzlaringiz qulflangan: { $count }
privacy-kept-due = Rejalashtirilgan xabarlar: { $count }
privacy-kept-messages = Bu chatdagi xabarlarning tartib raqamlari: { $count } ta
privacy-kept-outbox = Sizga yuborilayotgan yoki hozirgina yuborilgan javoblar: { $count }
privacy-kept-files = Sizga yuborilayotgan fayllar: { $count }
privacy-kept-letters = Botda xato chiqqan paytdagi xabarlar, qulflangan: { $count }
privacy-kept-reports = Javob bermaydi deb aytgan raqamlaringiz: { $count }
privacy-kept-passport = Pasportingiz guruhi: eslab qolishni oʻzingiz soʻragansiz.
privacy-kept-notes = Siz soʻragan har oylik eslatmalar, oyi qulflangan.
privacy-kept-roles = Bot xodimi sifatidagi vazifalaringiz: { $count }
privacy-kept-factor = Ikkinchi omilingiz, qulflangan.
privacy-kept-alerts = Shoshilinch xabarlar: oʻzingiz soʻragansiz.
privacy-kept-places = Xabarlar uchun tanlagan joylaringiz: { $count }
privacy-kept-topics = Xabarlar uchun tanlagan mavzularingiz: { $count }
privacy-kept-offers = Xabarlarni taklif qilganim va necha marta.
privacy-kept-other = Boshqa yozuvlar: { $count }
privacy-file = Siz haqingizda saqlanadigan hamma narsa shu faylda. Oʻqib boʻlgach, uni chatdan oʻchiring.

privacy-sure = Siz haqingizda saqlangan hamma narsa oʻchirilib, bu chat tozalansinmi? Keyin qaytarib boʻlmaydi.
    .keep = Yoʻq, qolsin
    .forget = Ha, oʻchirilsin
privacy-stays = Hech narsa oʻchirilmadi.
privacy-farewell =
    Tayyor. Bu yerdagi maʼlumotlaringiz oʻchirildi. Ikki kundan eski xabarlarni chat menyusida oʻzingiz oʻchira olasiz.

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .again = Qaytadan boshlash

# machine
privacy-kept-alerted = Bu chatdagi shoshilinch xabarlarning tartib raqamlari (tuzatish uchun): { $count } ta
privacy-kept-posts = Yangilab turiladigan ish xabarlarining tartib raqamlari: { $count } ta

# Duty of staff.
privacy-kept-staff = Bot xodimi ekaningiz va qachondan beri.
privacy-kept-duty = Navbatchimisiz, qachondan beri, qaysi tillar va joylarda.
privacy-kept-rota = Xodim sifatidagi haftalik smenalaringiz: { $count }
privacy-kept-taken = Kutgan va siz olgan ishlar, koʻpi bilan bir oy: { $count }
privacy-kept-asked = Siz soʻragan tasdiqlashlar, koʻpi bilan bir oy: { $count }

## Answers under an alert
privacy-kept-answers = Xabarlar ostidagi javoblaringiz: { $count }
privacy-kept-runs = Xodim sifatida boshlagan mashqlaringiz va ularning vaqti: { $count }

# asking
privacy-kept-cases = Operatorlarga murojaatlar: { $count }. Aytganlaringiz shifrlangan
privacy-kept-visits = Murojaat kodi bilan kirishlar, koʻpi bilan bir oy: { $count }

# part: operators
privacy-kept-hotline-staff = Xodim sifatida murojaatlarda ocha oladiganlaringiz: { $count }

# What was said in a request.
privacy-kept-said = Murojaatlaringizda aytilganlar, qulflangan: { $count }

# Trainings.
# part: own
# quiz
privacy-kept-trainings = Siz yozilgan mashgʻulotlar: { $count }
privacy-kept-demands = Siz soʻragan mashgʻulotlar: { $count }
privacy-kept-trusted = Ishonchli odamlaringiz, soʻzlaringiz qulflangan: { $count }
privacy-kept-held = Xabari sizga keladigan odamlar, soʻzlaringiz qulflangan: { $count }
privacy-kept-promises = Sizdan hol-ahvol soʻrash, faqat vaqtlari: { $count }
privacy-kept-quizzes = Siz javob bergan mashgʻulot testlari, javoblarning oʻzisiz: { $count }

# Certificates of trainings.
privacy-kept-certificates = Sertifikatlardagi ismlar, qulflangan, bir yilga: { $count }
