# Trainings: the list, signing up, reminders.

trainings-main = Trainings are free.
