# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Хабари бехатарӣ. Ҳангоми хатар ба <b>112</b> занг занед.
