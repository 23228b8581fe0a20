# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Belgilar. Xavfda <b>112</b> ga qoʻngʻiroq qiling.
