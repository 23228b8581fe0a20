# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    You are staff, number { $number }.
    { $roles }
    { $factor ->
        [yes] You have a second factor.
       *[no] You have no second factor yet. For what matters you need one: ask whoever runs the bot.
    }
    .alerts = 🔔 Alerts
    .duty = 🟢 On duty
    .off = ⚪ Not on duty
    .waiting = 📋 What waits: { $count }
    .people = 👥 Staff
    .invite = ✉️ Invite somebody
    .hidden = 🙈 What is not shown now
    .trainings = 🎓 Trainings
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Everywhere

# The names of the roles are buttons too: 20 characters at most.
staff-role = Which role?
    .administrator = Administrator
    .author = Alert author
    .approver = Approver
    .operator = Operator
    .trainer = Trainer
    .editor = Editor
    .viewer = Viewer
    .partner = Partner
staff-country = For which country?
staff-region = For which region?
    .all = The whole country

staff-code =
    This role can reach many people. Please write the six digits of your second factor.
    I delete your message at once.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] This code was used already. Wait for the next one, at most 30 seconds.
        [stopped] Too many wrong codes. Wait a minute, then write a new one.
        [none] You have no second factor yet: ask whoever runs the bot.
       *[wrong] This code is wrong. Please write the six digits that you see now.
    }
staff-code-none = This role can reach many people. You need a second factor first: ask whoever runs the bot.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Send this link to one person only. It works once, for 24 hours.
    { $held }
    { $link }
    .cancel = Cancel this invitation
staff-link-cancelled = The link works no more.
staff-link-over = This link works no more. Please ask for a new one.

staff-invited =
    You are invited to work here as staff.
    <b>{ $held }</b>
    { $role ->
        [administrator] You invite staff, and disable them at once.
        [author] You write alerts. Another person must approve each.
        [approver] You check alerts of others, and approve them.
        [operator] You answer people who ask for help.
        [trainer] You lead trainings and mark who came.
        [editor] You take wrong texts and numbers back.
       *[viewer] You see counts, never what anybody wrote.
        [partner] You draft alerts for your place and see counts, never cases.
    }
    What you do as staff is logged under a secret mark, not your name. Other staff see your number and role.
    .accept = I accept
    .refuse = No, thank you
staff-refused = Nothing was changed.

# count: how many are active.
staff-people =
    <b>Staff</b>
    Active: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Staff since { $since }.
    { $disabled ->
        [no] Active.
       *[other] Disabled on { $disabled }: no role holds.
    }
    .disable = 🚫 Disable now
    .enable = Enable again
staff-disabled = Disabled: no role holds from now on.
staff-enabled = Enabled: the roles hold again.

staff-withdraw-which =
    Which text or number? Write for example:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = You are no editor of that place.
staff-withdraw-emergency = This is an emergency number: it is never hidden.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    From now on nobody sees this: <code>{ $item }</code>
    Another editor can check it and show it again.
staff-hidden =
    Not shown now: { $count }
    To hide something else: <code>/staff withdraw rights wages</code>
staff-item-shown = This is shown: <code>{ $item }</code>
staff-item-mine =
    You have hidden this: <code>{ $item }</code>
    Only another editor can show it again.
staff-item-hidden =
    Nobody sees this now: <code>{ $item }</code>
    Have you checked it with its source?
    .restore = Checked: show it again
staff-restored = It is shown again.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] You are on duty since { $time }.
        [rota] You are on duty by your week until { $time }.
       *[off] You are not on duty.
    }
    Languages: { $languages }
    Places: { $places }
    Taken and not done: { $count }
    .on = 🟢 Go on duty
    .off = ⚪ Go off duty
    .languages = 🌐 Languages
    .places = 📍 Places
    .rota = 🗓 My week
    .waiting = 📋 What waits
staff-any = any
staff-all = all of your roles
staff-duty-on = You are on duty: what waits rings for you first.
staff-duty-off = You are off duty.
staff-languages = In which languages can people be answered by you? None chosen: any.
staff-places = Which places do you look after now? None chosen: all of your roles.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>My week</b>
    { $lines }
    Clock: { $zone }
    .add = ➕ Add a day
    .drop = ➖ Take a day out
    .now = 👥 Who is on duty now
staff-rota-empty = Nothing is planned yet.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = On which day of the week?
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday
staff-hours = From when to when?
staff-unshift = Which shift shall go?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    On duty now: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Nobody.
staff-waiting =
    <b>What waits</b>
    Open: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] approval
        [help] help
        [due] due alert
        [sos] SOS
        [rollcall] roll-call
        [case] question
        [late] waits too long
        [escalated] supervisor
        [unnamed] name somebody
       *[other] other
    } · { $time } { $unit ->
        [hours] h
       *[minutes] min
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] You have taken it.
       *[no] Nobody has taken it.
    }{ $note }
    .take = ✋ Take
    .open = Open
    .back = Hand back
    .done = ✅ It is done
staff-row-note = № { $number }, from the one before you: { $note }
staff-row-taken = It is yours now.
staff-row-gone = It is done, or somebody else has it.
staff-row-back = Handed back: it rings for others.
staff-row-done = Done: it rings no more.
staff-note = What should the next one know? A few words, no names, no phone numbers.
    .none = Nothing to add
staff-note-long = At most { $count } characters, please. Write it shorter.
