# Roll-calls and check-ins of one's own.

checkin-main = Отметки «со мной всё хорошо». При опасности звоните <b>112</b>.
