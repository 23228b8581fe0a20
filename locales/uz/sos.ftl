# Not yet read by a native speaker.
# SOS. People in terror read this: short, calm, no promise that somebody comes.
# Nothing here may say to who looks over a shoulder what was called about, once it is closed.

sos-main =
    <b>Hozir qoʻngʻiroq qiling. Bu bepul.</b>
    { $numbers }

    Nima boʻlyapti? Tugmani bosing, operatorga ham aytaman.
    .hurt = 🩹 Jarohat yoki kasallik
    .violence = ⚠️ Zoʻravonlik
    .held = 🔒 Majburan ushlab turishibdi
    .detained = 👮 Politsiya ushladi
    .lost = 🧭 Adashdim yoki yoʻlda qoldim
    .other = 🆘 Boshqa narsa

sos-call =
    <b>{ $what }. Avval qoʻngʻiroq qiling:</b>
    { $numbers }

    { $advice }
    Yordam faqat qoʻngʻiroq bilan chaqiriladi. Bu yerga yozilsa, hech kim yetib kelmaydi.

    { $soon }
    .article = 📖 Hozir nima qilish kerak
    .consulate = 🏛 Mening konsulxonam
    .family = 👪 Oilamga ham ayting
    .close = ✖️ Yopish
    .back = ↩️ Bekor qilish

sos-advice-hurt = Qayerda ekaningizni va qayeringiz ogʻriyotganini ayting.
sos-advice-violence = Iloji boʻlsa, odamlar oldiga boring: qoʻshnilar, politsiya, kasalxona.
sos-advice-held = Manzilni ayting. Bilmaysizmi? Derazadan nima koʻrinayotganini ayting.
sos-advice-detained = Xotirjam boʻling, qochmang. Konsulxona va advokat talab qiling.
sos-advice-lost = Manzilni ayting. Bilmaysizmi? Yaqinda qanday katta narsa borligini ayting.
sos-advice-other = Nima boʻlayotganini va qayerda ekaningizni ayting.

sos-soon = 5 soniyadan keyin operatorga aytaman. Xato boʻldimi? “{ $back }” tugmasini bosing.
sos-nobody = 5 soniyadan keyin operatorlarga aytaman. <b>Hozir navbatchi operator yoʻq: oʻzingiz qoʻngʻiroq qiling.</b> Xato boʻldimi? “{ $back }” tugmasini bosing.
sos-family = Ishonchli odamingizga ham aytaman.
sos-watched = Kimdir qarayaptimi? “{ $close }” bu ekranni yopadi, operatorga baribir aytaman. /hide bu chatni tozalaydi.

sos-done = Tayyor.
sos-closed = Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. Bu bepul.

sos-unsent = Xabaringiz operatorga yetib bormadi. Uni hech kim oʻqimadi. Hozir <b>112</b> raqamiga qoʻngʻiroq qiling.
    .again = 🔴 Yana bir marta
