# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Siz uchun hozircha sertifikat yoʻq.
    Siz qatnashgan mashgʻulotdan keyin u shu yerda boʻladi.
certificate-mine = Sertifikatlaringiz. Mashgʻulotni tanlang.
certificate-name =
    Sertifikatga qaysi ism yozilsin?
    Hujjatingizdagidek yozing. U bir yil qulflangan holda saqlanadi.
certificate-name-long = Bir qatorda yozing, koʻpi bilan { $most } harf.
certificate-name-letters =
    Bu harflarni chop eta olmayman: { $letters }
    Ismni boshqa harflar bilan yozing.
certificate-second =
    Shunday chop etiladi:
    <b>{ $name }</b>
    Sertifikatning ikkinchi tili qaysi boʻlsin?
certificate-tap = Tilni bosing.
certificate-again =
    <b>{ $course }</b>
    Ism: { $who }
    .send = 📄 Yana yuborish
    .name = ✏️ Boshqa ism
certificate-file = Mana. Kvadratni skanerlagan kishi faqat shuni koʻradi: haqiqiy yoki haqiqiy emas.
    .again = 📄 Yana
certificate-many = Siz uni besh marta oldingiz. Tashkilotchilardan soʻrang.
certificate-no-address = Hozir sertifikat tayyorlab boʻlmaydi. Keyinroq urinib koʻring.
certificate-good =
    ✅ Sertifikat haqiqiy.
    U haqda hech kimga boshqa hech narsa aytmayman.
certificate-not-good = ❌ Sertifikat haqiqiy emas.
certificate-later = Urinishlar juda koʻp boʻldi. Bir necha daqiqa kuting.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Berilgan sertifikatlar: { $made }
    Bekor qilingan: { $revoked }
    .one = 🚫 Kod boʻyicha bekor qilish
    .all = 🚫 Hammasini bekor qilish: { $count }
certificate-code = Kvadrat ostidagi kodni yozing. U c- bilan boshlanadi
certificate-code-unknown = Bunday kodli haqiqiy sertifikat yoʻq.
certificate-revoked = Bekor qilindi.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Sertifikat
certificate-paper-came = mashgʻulotda qatnashdi
certificate-paper-check = Tekshirish: kvadratni skanerlang.
certificate-course-rights = Ishdagi huquq va majburiyatlar
certificate-course-care = Tibbiy yordamni qanday olish
certificate-course-tb = Sil kasalligi: bilish va saqlanish
certificate-course-birth = Homiladorlik va tugʻish
certificate-course-ready = Xavf va ofatlarga tayyor turish
certificate-course-operators = Ishonch telefoni operatorlari kursi
certificate-course-officials = Davlat xodimlari kursi
