# Who answers behind a number or on a site; the numbers stand in config/numbers.toml.

# Who answers behind a number. Say the country and the language of the office where it matters.
numbers-112 = any danger: fire, police, ambulance, gas, rescue. Free, day and night

numbers-101 = fire and rescue. Free

numbers-102 = police. Free

numbers-103 = ambulance. Free

numbers-104 = gas leak. Free; call from outside the building

numbers-111 = Kazakhstan, help against violence in the family, for women and children. Free, day and night, without your name

numbers-a-ru-10 = Russia, Federal Service for Labour and Employment (Rostrud): wages, labour rights. Free inside Russia

numbers-a-ru-11 = Russia, site of the labour inspection (Rostrud): a complaint about wages

numbers-a-ru-14 = Russia, advice on infections (Rospotrebnadzor). Free, day and night, in Russian and English

numbers-a-ru-22 = Russia, a line to talk to (children’s trust line, adults may call too). Free, without your name; from a mobile also 124

numbers-a-ru-32 = Migration Agency of Uzbekistan, office in Moscow: for citizens of Uzbekistan

numbers-a-ru-40 = site of the Kyrgyz state, preliminary list of entry bans: for citizens of Kyrgyzstan

numbers-a-kz-04 = Kazakhstan, contact centre of the state services. Free

numbers-a-kz-09 = Kazakhstan, state site for work permits of labour immigrants
