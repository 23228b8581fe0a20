# Not yet read by a native speaker.
# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = Эмнени эсиңизге салайын?
    .patent = 📄 Патент төлөмү
    .registration = 🏠 Каттоонун бүтүшү
    .insurance = 🛡 Камсыздандыруунун бүтүшү
    .visit = 🩺 Врачка баруу
    .medicine = 💊 Дары

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Патент
    .registration = Каттоо
    .insurance = Камсыздандыруу
    .visit = Баруу
    .medicine = Дары

reminders-day =
    { $kind ->
        [patent] Патентке ар айдын кайсы күнү төлөйсүз?
        [registration] Каттооңуз (регистрация) кайсы күнү бүтөт?
        [insurance] Камсыздандырууңуз кайсы күнү бүтөт?
       *[visit] Кайсы күнү барасыз?
    }
    Баскычты басыңыз же күндү жазыңыз. Мисалы: { $example }.
    .tomorrow = Эртең
    .three = 3 күндөн кийин
    .week = Бир жумадан кийин
    .thirty = 30 күндөн кийин
    .ninety = 90 күндөн кийин
    .year = Бир жылдан кийин
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = Бул күндү окуй алган жокмун. Сураныч, мындай жазыңыз: { $example }.
reminders-wrong-none = Мындай күн жок. Сураныч, башкасын жазыңыз. Мисалы: { $example }.
reminders-wrong-past = Ал күнгө кеч болуп калды. Сураныч, андан кийинкисин тандаңыз.
reminders-wrong-far = Ал күнгө эки жылдан көп бар. Сураныч, жакыныраак күндү тандаңыз.

reminders-hour =
    Күн сайын саат канчада?
    Баскычты басыңыз же убакытты жазыңыз. Мисалы: 08:30.
reminders-hour-unread = Бул убакытты окуй алган жокмун. Сураныч, мындай жазыңыз: 08:30.

reminders-word =
    Ошондо сизге кайсы сөздөрдү жазайын?
    Эң көп дегенде 60 белги. Аларды кулпулап сактайм, бирок экраныңызда көрүнөт.
    .none = Сөз керек эмес
reminders-word-long = Бул өтө узун. Сураныч, эң көп дегенде 60 белги жазыңыз.
reminders-word-number = Бул документтин же телефондун номерине окшош. Сизди коргоо үчүн аны сактаган жокмун. Сураныч, номерсиз жазыңыз.
reminders-word-unread = Мен жазылган сөздү гана сактай алам. Бир нече сөз жазыңыз же баскычты басыңыз.

reminders-kept =
    Сакталды: { $kind }, { $day }.
    { $next }
    Эске салууда анын эмне жөнүндө экени айтылбайт.
reminders-monthly = ай сайын, күнү: { $number }
reminders-monthly-or-last = ай сайын, күнү: { $number } же айдын акыркы күнү
reminders-daily = күн сайын, саат { $time }
reminders-next = Кийинки эске салуу: { $time }.
reminders-over = Бул жөнүндө мындан ары эске салуу болбойт.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Даяр
    .hour = Бир сааттан кийин
    .tomorrow = Эртең
    .stop = Эске салууну токтотуу
    .show = Эмне жөнүндө экенин көрүү
reminders-when-today = Бүгүн эсиңизге салууну сураган элеңиз.
reminders-when-ahead = Алдын ала эсиңизге салууну сураган элеңиз. Күнү: { $date }.
reminders-when-late = Эсиңизге салууну сураган күн: { $date }. Кечиккеним үчүн кечириңиз.
reminders-when-again = Дагы бир жолу эсиңизге салууну сураган элеңиз.

reminders-done = Жакшы. { $next }
reminders-later = Дагы эсиңизге салам. { $next }
reminders-stopped = Муну мындан ары эсиңизге салбайм.
reminders-gone = Бул эске салуу эми жок.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Эске салууларыңыз</b>
    Көрүү же токтотуу үчүн бирөөнү басыңыз.
    .all = Менин эске салууларым
    .new = ➕ Жаңы эске салуу
reminders-full = Сизде { $count } эске салуу бар, мындан көп сактай албайм. Сураныч, адегенде бирөөнү токтотуңуз.
