# Roll-calls and check-ins of one's own.

checkin-main = Check-ins. In danger call <b>112</b>.

# part: staff
checkin-desk =
    <b>Are people safe?</b>
    Running now: { $running }
    .new = ✏️ Ask people
    .mine = 📝 My drafts
    .asked = 🖐 Waiting for approval
    .past = 📊 Running and ended
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>My drafts</b>: { $count }
        [waiting] <b>Waiting for approval</b>: { $count }
       *[past] <b>Running and ended</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Please tap a button, or type its first letters.
checkin-desk-voided = Changed. Ask for approval again.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] You asked for this yourself. Somebody else must approve it.
        [role] You do not have the role for that there.
        [done] It has been sent already.
        [void] It was changed, returned or asked anew meanwhile. Nothing was sent.
        [author] Its author is no staff any more. It cannot be sent.
        [lapsed] The request lapsed after 15 minutes. Its author can ask anew.
        [count] That is not the number that was asked for. Nothing was sent.
        [factor] You need a second factor first: ask whoever runs the bot.
        [unsent] It could not be sent. It is a draft again.
        [nobody] Nobody there is on the list, so there is nobody to ask.
        [alone] Nobody but you can approve there. Call an administrator.
        [place] A place is missing, or your role does not cover it. Change where.
        [draft] There is no such draft of yours.
        [over] It does not run any more.
       *[none] There is no such roll-call, or it has not begun.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } has begun: people are being asked.
        [over] № { $number } has ended.
        [cancelled] № { $number } was cancelled.
       *[stuck] № { $number }: the silent cannot be asked again. Its approver may not approve any more.
    }
    .board = 📊 Board

checkin-draft-event = What has happened?
checkin-draft-country = In which country?
checkin-draft-region = In which region? You can type its first letters.
checkin-draft-whole = The whole country
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Where: <b>{ $places }</b>
    On duty for approval: { $duty ->
        [nobody] nobody; all are rung
       *[other] { $duty }
    }
    .done = ✅ That is all
    .add = ➕ One more region
checkin-draft-hours = For how long shall people be able to answer?
checkin-draft-hour = { $hours } h
checkin-draft =
    <b>{ $number }: { $title }</b>
    Draft. Nobody has been asked.
    It runs for { $hours } h. The silent are asked again three times.
    Hours of silence and pauses do not hold it back.
    .ask = 🖐 Ask for approval
    .event = What
    .where = Where
    .hours = How long
    .discard = 🗑 Discard
checkin-discard =
    { $title }
    Discard this draft, and the list of people with it?
    .discard = 🗑 Discard
checkin-listing = The list is being made. The page comes by itself in a moment.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    People on the list: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] No approver is on duty: all of them will be rung.
       *[other] On duty: { $duty }
    }
    .ask = Ask for approval: { $count } people
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Asked at { $at }, people: { $count }. Lapsed at { $until }.
       *[no] Asked at { $at }, people: { $count }. Lapses at { $until }.
    }
    Opened by: { $opened ->
        [nobody] nobody yet
       *[other] { $opened }
    }
    { $duty ->
        [nobody] No approver is on duty: all of them are rung.
       *[other] On duty: { $duty }
    }
    .look = 🔄 Look again
    .renew = 🔔 Ask anew
    .event = What
    .where = Where
    .hours = How long
checkin-lapsed = Nobody has approved № { $number } within 15 minutes. Nothing was sent.
    .ask = 🔔 Ask anew
    .draft = 📝 The draft
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    People are asked whether they are safe, and can answer for { $hours } h.
    Asked for by № { $author } at { $at }.

    People: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ More than twice the usual.
       *[no] As usual.
    }
    You approve this and up to four more messages to those who are silent.
    It rings. Hours of silence and pauses do not hold it back.
    .approve = ✅ Approve
    .look = 📱 As on the phone
    .return = ↩️ Return to the author
checkin-look =
    <i>Preview: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ That is more than twice the usual. Please type the number once more.
       *[no] How many people are asked? Please type the number from the page.
    }
checkin-number-wrong = That is not the number on the page. Please type it again.
checkin-code = Please write the six digits of your second factor. I delete your message at once.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] This code was used already. Wait for the next one, at most 30 seconds.
        [stopped] Too many wrong codes. Wait a minute, then write a new one.
        [none] You have no second factor yet: ask whoever runs the bot.
       *[wrong] This code is wrong. Please write the six digits that you see now.
    }
checkin-final =
    <b>The last step. This is no exercise.</b>
    { $title }
    People: <b>{ $count }</b>
    .no = No, go back
    .live = 🔴 Ask { $count } people: { $title }
checkin-approved = Approved: № { $number }. It is being sent, people: { $count }
checkin-return =
    <b>{ $title }</b>
    Why shall it go back?
    .event = Nothing of the kind is known
    .place = The place is wrong
    .later = Not now
checkin-returned = It went back to its author. Nothing was sent.
checkin-told-author =
    { $what ->
        [opened] № { $by } has opened your request № { $number }.
        [returned-event] № { $by } returned № { $number }: nothing of the kind is known.
        [returned-place] № { $by } returned № { $number }: the place is wrong.
       *[other] № { $by } returned № { $number }: not now.
    }
    .draft = 📝 The draft
checkin-cancel =
    <b>Cancel: { $title }</b>
    Was it an error? Everybody who was asked hears that. Needs stay with the operators.
    .cancel = 📣 Cancel it now
checkin-cancel-done = Cancelled.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] Runs until { $end }. Asked again: { $round }. As of { $at }
        [over] Ended at { $end }
       *[cancelled] Cancelled at { $end }
    }
    Asked { $asked }, reached { $reached }
    ✅ safe { $safe } · 🆘 <b>need help { $need }</b>
    🤐 alive, cannot write { $later } · 🚶 not there { $away }
    💬 said something { $said } · ❔ silent { $silent }
    Answered without being asked: { $unasked }
    Silent does not mean safe.

    { $places }

    { $languages }
    .board = 🔄 Anew
    .needs = 🆘 Who needs help
    .share = 📄 To share
    .cancel = ✖️ Cancel
checkin-board-line = { $name }: asked { $asked }, reached { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = The board is in its own message. It refreshes itself for half an hour.
checkin-needs =
    <b>Need help: { $title }</b>
    { $lines ->
        [none] Nobody has asked for help so far.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Hurt or ill
    .trapped = Trapped
    .shelter = Shelter, food, water
    .papers = Papers or way home
    .lost = Lost family
    .other = Other need
    .words = Words or a voice, unclear
checkin-share =
    <b>№ { $number } · { $title }</b>
    As of { $at }. { $phase ->
        [running] It still runs.
       *[over] It has ended.
    }
    { $lines ->
        [none] Fewer than { $few } people: there is nothing to share.
       *[other] { $lines }
    }

    · is hidden: fewer than { $few }, or it would give such a number away. Silent does not mean safe.
checkin-share-whole = In all
checkin-share-others = Other places
checkin-share-line = { $name }: { $people } people, ✅ safe { $safe }, 🆘 need help { $need }, 🤐 cannot write { $later }, 🚶 not there { $away }, 💬 said something { $said }, ❔ silent { $silent }, not reached { $unreached }
