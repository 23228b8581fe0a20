# Roll-calls and check-ins of one's own.

checkin-main = Check-ins. In danger call <b>112</b>.
