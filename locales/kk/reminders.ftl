# Not yet read by a native speaker.
# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = Нені есіңізге салайын?
    .patent = 📄 Патент төлемі
    .registration = 🏠 Тіркеудің бітуі
    .insurance = 🛡 Сақтандырудың бітуі
    .visit = 🩺 Дәрігерге бару
    .medicine = 💊 Дәрі

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Патент
    .registration = Тіркеу
    .insurance = Сақтандыру
    .visit = Бару
    .medicine = Дәрі

reminders-day =
    { $kind ->
        [patent] Патентке ай сайын қай күні төлейсіз?
        [registration] Тіркеуіңіз (регистрация) қай күні бітеді?
        [insurance] Сақтандыруыңыз қай күні бітеді?
       *[visit] Қай күні барасыз?
    }
    Түймені басыңыз немесе күнін жазыңыз. Мысалы: { $example }.
    .tomorrow = Ертең
    .three = 3 күннен кейін
    .week = Бір аптадан кейін
    .thirty = 30 күннен кейін
    .ninety = 90 күннен кейін
    .year = Бір жылдан кейін
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = Бұл күнді оқи алмадым. Былай жазыңызшы: { $example }.
reminders-wrong-none = Мұндай күн жоқ. Басқасын жазыңызшы. Мысалы: { $example }.
reminders-wrong-past = Бұл күнге енді үлгермейміз. Кейінірек күнді таңдаңызшы.
reminders-wrong-far = Бұл күнге дейін екі жылдан көп уақыт бар. Жақынырақ күнді таңдаңызшы.

reminders-hour =
    Күн сайын сағат нешеде?
    Түймені басыңыз немесе уақытты жазыңыз. Мысалы: 08:30.
reminders-hour-unread = Бұл уақытты оқи алмадым. Былай жазыңызшы: 08:30.

reminders-word =
    Сол кезде сізге қандай сөз жазайын?
    Ең көбі 60 таңба. Оны шифрлап сақтаймын, бірақ экраныңызда көрінеді.
    .none = Сөзсіз
reminders-word-long = Бұл тым ұзын. Ең көбі 60 таңба жазыңызшы.
reminders-word-number = Бұл құжаттың немесе телефонның нөміріне ұқсайды. Сізді қорғау үшін оны сақтамадым. Нөмірсіз жазыңызшы.
reminders-word-unread = Мен тек жазылған сөзді сақтай аламын. Бірер сөз жазыңыз немесе түймені басыңыз.

reminders-kept =
    Сақталды: { $kind }, { $day }.
    { $next }
    Еске салғанда оның не туралы екені айтылмайды.
reminders-monthly = ай сайын, күні: { $number }
reminders-monthly-or-last = ай сайын, күні: { $number } немесе айдың соңғы күні
reminders-daily = күн сайын, сағат { $time }
reminders-next = Келесі еске салу: { $time }.
reminders-over = Бұл туралы енді есіңізге салмаймын.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Дайын
    .hour = Бір сағаттан кейін
    .tomorrow = Ертең
    .stop = Еске салуды тоқтату
    .show = Не туралы екенін көру
reminders-when-today = Бүгін есіңізге салуды сұраған едіңіз.
reminders-when-ahead = Алдын ала есіңізге салуды сұраған едіңіз. Күні: { $date }.
reminders-when-late = Есіңізге салуды сұраған күн: { $date }. Кешіккенім үшін кешіріңіз.
reminders-when-again = Тағы бір рет есіңізге салуды сұраған едіңіз.

reminders-done = Жақсы. { $next }
reminders-later = Тағы есіңізге саламын. { $next }
reminders-stopped = Мұны енді есіңізге салмаймын.
reminders-gone = Бұл еске салу енді жоқ.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Еске салуларыңыз</b>
    Көру немесе тоқтату үшін біреуін басыңыз.
    .all = Менің еске салуларым
    .new = ➕ Жаңа еске салу
reminders-full = Сізде { $count } еске салу бар, бұдан көп сақтай алмаймын. Алдымен біреуін тоқтатыңызшы.
