# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = О чём вам напомнить?
    .patent = 📄 Оплата патента
    .registration = 🏠 Конец регистрации
    .insurance = 🛡 Конец страховки
    .visit = 🩺 Визит к врачу
    .medicine = 💊 Лекарство

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Патент
    .registration = Регистрация
    .insurance = Страховка
    .visit = Визит
    .medicine = Лекарство

reminders-day =
    { $kind ->
        [patent] Какого числа каждого месяца вы платите за патент?
        [registration] Какого числа заканчивается ваша регистрация?
        [insurance] Какого числа заканчивается ваша страховка?
       *[visit] Какого числа визит?
    }
    Нажмите кнопку или напишите дату, например { $example }.
    .tomorrow = Завтра
    .three = Через 3 дня
    .week = Через неделю
    .thirty = Через 30 дней
    .ninety = Через 90 дней
    .year = Через год
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = Не могу прочитать эту дату. Напишите её, пожалуйста, так: { $example }.
reminders-wrong-none = Такого дня нет. Напишите, пожалуйста, другой, например { $example }.
reminders-wrong-past = Для этого дня уже поздно. Выберите, пожалуйста, день позже.
reminders-wrong-far = До этого дня больше двух лет. Выберите, пожалуйста, день ближе.

reminders-hour =
    В какое время напоминать каждый день?
    Нажмите кнопку или напишите время, например 08:30.
reminders-hour-unread = Не могу прочитать это время. Напишите его, пожалуйста, так: 08:30.

reminders-word =
    Какие слова написать вам в напоминании?
    Не больше 60 знаков. Мы храним их зашифрованными, но на экране их будет видно.
    .none = Без слов
reminders-word-long = Это слишком длинно. Напишите, пожалуйста, не больше 60 знаков.
reminders-word-number = Это похоже на номер документа или телефона. Чтобы защитить вас, я его не сохраняю. Напишите, пожалуйста, без номера.
reminders-word-unread = Я могу сохранить только написанные слова. Напишите их или нажмите кнопку.

reminders-kept =
    Сохранено: { $kind }, { $day }.
    { $next }
    В напоминании не будет сказано, о чём оно.
reminders-monthly = каждый месяц, { $number } числа
reminders-monthly-or-last = каждый месяц, { $number } числа или в последний день
reminders-daily = каждый день в { $time }
reminders-next = Следующее напоминание: { $time }.
reminders-over = Больше напоминаний об этом не будет.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Готово
    .hour = Через час
    .tomorrow = Завтра
    .stop = Больше не напоминать
    .show = Показать, о чём это
reminders-when-today = Вы просили напомнить сегодня.
reminders-when-ahead = Вы просили напомнить заранее. День: { $date }.
reminders-when-late = Вы просили напомнить { $date }. Простите, что поздно.
reminders-when-again = Вы просили напомнить ещё раз.

reminders-done = Хорошо. { $next }
reminders-later = Напомню ещё раз. { $next }
reminders-stopped = Больше не буду об этом напоминать.
reminders-gone = Этого напоминания больше нет.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Ваши напоминания</b>
    Нажмите на любое, чтобы посмотреть его или отключить.
    .all = Мои напоминания
    .new = ➕ Новое напоминание
reminders-full = Напоминаний у вас уже { $count }, больше сохранить нельзя. Сначала отключите одно, пожалуйста.
