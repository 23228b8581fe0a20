# Not yet read by a native speaker.
# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    Siz bot xodimisiz, raqamingiz { $number }.
    { $roles }
    { $factor ->
        [yes] Ikkinchi omilingiz bor.
       *[no] Hali ikkinchi omilingiz yoʻq. U muhim ishlar uchun kerak: botni yurituvchidan soʻrang.
    }
    .alerts = 🔔 Ogohlantirishlar
    .duty = 🟢 Navbatchiman
    .off = ⚪ Navbatchi emasman
    .waiting = 📋 Nima kutyapti: { $count }
    .people = 👥 Xodimlar
    .invite = ✉️ Taklif qilish
    .hidden = 🙈 Hozir yashirilganlar
    .trainings = 🎓 Treninglar
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Hamma joyda

# The names of the roles are buttons too: 20 characters at most.
staff-role = Qaysi vazifa?
    .administrator = Administrator
    .author = Xabar muallifi
    .approver = Tasdiqlovchi
    .operator = Operator
    .trainer = Trener
    .editor = Muharrir
    .viewer = Kuzatuvchi
    .partner = Hamkor
staff-country = Qaysi mamlakat uchun?
staff-region = Qaysi hudud uchun?
    .all = Butun mamlakat

staff-code =
    Bu vazifa bilan koʻp odamga yozish mumkin. Ikkinchi omilning olti raqamini yozing.
    Xabaringizni darhol oʻchiraman.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] Bu kod ishlatilgan. Keyingisini kuting, koʻpi bilan 30 soniya.
        [stopped] Notoʻgʻri kodlar koʻp boʻldi. Bir daqiqa kuting va yangisini yozing.
        [none] Hali ikkinchi omilingiz yoʻq: botni yurituvchidan soʻrang.
       *[wrong] Kod notoʻgʻri. Hozir koʻrayotgan olti raqamni yozing.
    }
staff-code-none = Bu vazifa bilan koʻp odamga yozish mumkin. Avval ikkinchi omil kerak: botni yurituvchidan soʻrang.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Bu havolani faqat bir kishiga yuboring. U bir marta, 24 soat ichida ishlaydi.
    { $held }
    { $link }
    .cancel = Taklifni bekor qilish
staff-link-cancelled = Havola endi ishlamaydi.
staff-link-over = Havola endi ishlamaydi. Yangisini soʻrang.

staff-invited =
    Sizni bu yerda xodim boʻlishga taklif qilishdi.
    <b>{ $held }</b>
    { $role ->
        [administrator] Siz xodimlarni taklif qilasiz va darhol oʻchirib qoʻya olasiz.
        [author] Siz shoshilinch xabar yozasiz. Har birini boshqa odam tasdiqlaydi.
        [approver] Siz boshqalarning xabarlarini tekshirib, tasdiqlaysiz.
        [operator] Siz yordam soʻraganlarga javob berasiz.
        [trainer] Siz mashgʻulot oʻtasiz va kim kelganini belgilaysiz.
        [editor] Siz notoʻgʻri matn va raqamlarni olib tashlaysiz.
       *[viewer] Siz sonlarni koʻrasiz, odamlar yozganini emas.
        [partner] Siz oʻz joyingiz uchun xabar tayyorlaysiz va sonlarni koʻrasiz, murojaatlarni emas.
    }
    Xodim sifatidagi ishlaringiz maxfiy belgi ostida, ismsiz yoziladi. Boshqa xodimlar raqamingiz va vazifangizni koʻradi.
    .accept = Qabul qilaman
    .refuse = Yoʻq, rahmat
staff-refused = Hech narsa oʻzgarmadi.

# count: how many are active.
staff-people =
    <b>Xodimlar</b>
    Ishlayotganlar: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Xodim boʻlgan kuni: { $since }.
    { $disabled ->
        [no] Ishlayapti.
       *[other] Oʻchirilgan kuni: { $disabled }. Hech bir vazifasi amal qilmaydi.
    }
    .disable = 🚫 Hozir oʻchirish
    .enable = Yana yoqish
staff-disabled = Oʻchirildi: endi hech bir vazifasi amal qilmaydi.
staff-enabled = Yoqildi: vazifalari yana amal qiladi.

staff-withdraw-which =
    Qaysi matn yoki raqam? Masalan, shunday yozing:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = Siz bu joyning muharriri emassiz.
staff-withdraw-emergency = Bu shoshilinch yordam raqami: u hech qachon yashirilmaydi.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    Endi buni hech kim koʻrmaydi: <code>{ $item }</code>
    Boshqa muharrir tekshirib, yana koʻrsatishi mumkin.
staff-hidden =
    Hozir yashirilgan: { $count }
    Yana birini yashirish uchun: <code>/staff withdraw rights wages</code>
staff-item-shown = Bu koʻrsatilmoqda: <code>{ $item }</code>
staff-item-mine =
    Buni siz yashirgansiz: <code>{ $item }</code>
    Faqat boshqa muharrir yana koʻrsata oladi.
staff-item-hidden =
    Hozir buni hech kim koʻrmaydi: <code>{ $item }</code>
    Manbasi bilan solishtirdingizmi?
    .restore = Tekshirildi: koʻrsatish
staff-restored = Yana koʻrsatilmoqda.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] Siz { $time } dan beri navbatchisiz.
        [rota] Siz jadval boʻyicha { $time } gacha navbatchisiz.
       *[off] Siz navbatchi emassiz.
    }
    Tillar: { $languages }
    Joylar: { $places }
    Olingan, bajarilmagan: { $count }
    .on = 🟢 Navbatchilikni boshlash
    .off = ⚪ Navbatchilikni tugatish
    .languages = 🌐 Tillar
    .places = 📍 Joylar
    .rota = 🗓 Mening haftam
    .waiting = 📋 Nima kutyapti
staff-any = istalgan
staff-all = vazifalaringizdagi barcha joylar
staff-duty-on = Siz navbatchisiz: kutayotgan narsalar avval sizga keladi.
staff-duty-off = Siz endi navbatchi emassiz.
staff-languages = Odamlarga qaysi tillarda javob bera olasiz? Tanlanmasa: istalgan tilda.
staff-places = Hozir qaysi joylarga qaraysiz? Tanlanmasa: vazifalaringizdagi barcha joylar.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>Mening haftam</b>
    { $lines }
    Soat: { $zone }
    .add = ➕ Kun qoʻshish
    .drop = ➖ Kunni olib tashlash
    .now = 👥 Hozir kim navbatchi
staff-rota-empty = Hali hech narsa rejalanmagan.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = Haftaning qaysi kuni?
    .mon = Dushanba
    .tue = Seshanba
    .wed = Chorshanba
    .thu = Payshanba
    .fri = Juma
    .sat = Shanba
    .sun = Yakshanba
staff-hours = Soat nechadan nechagacha?
staff-unshift = Qaysi smenani olib tashlaymiz?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    Hozir navbatchilar: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Hech kim.
staff-waiting =
    <b>Nima kutyapti</b>
    Ochiq: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] tasdiqlash
        [help] yordam
        [due] vaqti keldi
        [sos] SOS
        [rollcall] yoʻqlama
        [case] savol
        [late] uzoq kutyapti
        [escalated] boshliq
        [unnamed] tayinlang
       *[other] boshqa
    } · { $time } { $unit ->
        [hours] soat
       *[minutes] daq
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] Buni siz olgansiz.
       *[no] Buni hech kim olmagan.
    }{ $note }
    .take = ✋ Olish
    .open = Ochish
    .back = Qaytarish
    .done = ✅ Bajarildi
staff-row-note = № { $number }, sizdan oldingi xodimdan: { $note }
staff-row-taken = Endi bu sizda.
staff-row-gone = Bu bajarilgan yoki boshqada.
staff-row-back = Qaytarildi: endi boshqalarga keladi.
staff-row-done = Bajarildi: boshqa eslatilmaydi.
staff-note = Keyingi xodim nimani bilishi kerak? Bir necha soʻz, ism va telefon raqamisiz.
    .none = Qoʻshimcha yoʻq
staff-note-long = Koʻpi bilan { $count } belgi. Qisqaroq yozing.
