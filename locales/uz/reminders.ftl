# Not yet read by a native speaker.
# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = Nimani eslatib turay?
    .patent = 📄 Patent toʻlovi
    .registration = 🏠 Roʻyxat tugashi
    .insurance = 🛡 Sugʻurta tugashi
    .visit = 🩺 Shifokorga borish
    .medicine = 💊 Dori

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Patent
    .registration = Roʻyxat
    .insurance = Sugʻurta
    .visit = Borish
    .medicine = Dori

reminders-day =
    { $kind ->
        [patent] Patent pulini har oyning qaysi kunida toʻlaysiz?
        [registration] Roʻyxatingiz (registratsiya) qaysi kuni tugaydi?
        [insurance] Sugʻurtangiz qaysi kuni tugaydi?
       *[visit] Qaysi kuni borasiz?
    }
    Tugmani bosing yoki sanani yozing. Masalan: { $example }.
    .tomorrow = Ertaga
    .three = 3 kundan keyin
    .week = Bir haftadan keyin
    .thirty = 30 kundan keyin
    .ninety = 90 kundan keyin
    .year = Bir yildan keyin
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = Bu sanani oʻqiy olmadim. Iltimos, shunday yozing: { $example }.
reminders-wrong-none = Bunday kun yoʻq. Iltimos, boshqasini yozing. Masalan: { $example }.
reminders-wrong-past = Bu kun uchun endi kech. Iltimos, keyinroq kunni tanlang.
reminders-wrong-far = Bu kungacha ikki yildan koʻp bor. Iltimos, yaqinroq kunni tanlang.

reminders-hour =
    Har kuni soat nechada?
    Tugmani bosing yoki vaqtni yozing. Masalan: 08:30.
reminders-hour-unread = Bu vaqtni oʻqiy olmadim. Iltimos, shunday yozing: 08:30.

reminders-word =
    Oʻsha kuni sizga qaysi soʻzlarni yozay?
    Koʻpi bilan 60 belgi. Soʻzlaringizni qulflab saqlayman, lekin ular ekraningizda koʻrinadi.
    .none = Soʻzsiz
reminders-word-long = Bu juda uzun. Iltimos, koʻpi bilan 60 belgi yozing.
reminders-word-number = Bu hujjat yoki telefon raqamiga oʻxshaydi. Sizni himoya qilish uchun uni saqlamadim. Iltimos, raqamsiz yozing.
reminders-word-unread = Men faqat yozilgan soʻzni saqlay olaman. Bir-ikki soʻz yozing yoki tugmani bosing.

reminders-kept =
    Saqlandi: { $kind }, { $day }.
    { $next }
    Eslatmada nima haqida ekani aytilmaydi.
reminders-monthly = har oy, kun: { $number }
reminders-monthly-or-last = har oy, kun: { $number } yoki oyning oxirgi kuni
reminders-daily = har kuni, soat { $time }
reminders-next = Keyingi eslatma: { $time }.
reminders-over = Bu haqda boshqa eslatma boʻlmaydi.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Tayyor
    .hour = Bir soatdan keyin
    .tomorrow = Ertaga
    .stop = Eslatishni toʻxtatish
    .show = Nima haqida ekanini koʻrish
reminders-when-today = Siz bugun eslatishni soʻragan edingiz.
reminders-when-ahead = Siz oldindan eslatishni soʻragan edingiz. Kun: { $date }.
reminders-when-late = Siz eslatishni soʻragan kun: { $date }. Kechikkanim uchun uzr.
reminders-when-again = Siz yana eslatishni soʻragan edingiz.

reminders-done = Yaxshi. { $next }
reminders-later = Yana eslataman. { $next }
reminders-stopped = Bu haqda boshqa eslatmayman.
reminders-gone = Bu eslatma endi yoʻq.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Eslatmalaringiz</b>
    Koʻrish yoki toʻxtatish uchun birini bosing.
    .all = Eslatmalarim
    .new = ➕ Yangi eslatma
reminders-full = Sizda { $count } ta eslatma bor, bundan koʻp saqlay olmayman. Iltimos, avval bittasini toʻxtating.
