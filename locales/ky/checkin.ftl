# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Кабарлар. Коркунуч болсо <b>112</b>ге чалыңыз.
