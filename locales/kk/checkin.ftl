# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Хабарлар. Қауіп болса <b>112</b> нөміріне қоңырау шалыңыз.
