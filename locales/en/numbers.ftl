# Who answers behind a number or on a site; the numbers stand in config/numbers.toml.
# Say the country and whose office it is. Price, hours and languages are told by cards.ftl.

numbers-112 = any danger: fire, police, ambulance, gas, rescue

numbers-101 = fire and rescue

numbers-102 = police

numbers-103 = ambulance

numbers-104 = gas leak; call from outside the building

numbers-111 = Kazakhstan, help against violence in the family, for women and children. Without your name

numbers-a-ru-10 = Russia, Federal Service for Labour and Employment (Rostrud): wages, labour rights

numbers-a-ru-11 = Russia, site of the labour inspection (Rostrud): a complaint about wages

numbers-a-ru-14 = Russia, advice on infections (Rospotrebnadzor)

numbers-a-ru-22 = Russia, a line to talk to (children’s trust line, adults may call too). Without your name

numbers-a-ru-32 = Migration Agency of Uzbekistan, office in Moscow: for citizens of Uzbekistan

numbers-a-ru-40 = site of the Kyrgyz state, preliminary list of entry bans: for citizens of Kyrgyzstan

numbers-a-ru-47 = Russia, centre for legal protection and adaptation of migrants (Spiritual Assembly of Muslims of Russia)

numbers-e-ru-01 = Embassy of Uzbekistan in Moscow, consular call centre

numbers-e-ru-01b = Embassy of Uzbekistan in Moscow, consular call centre

numbers-e-ru-09 = Embassy of Kyrgyzstan in Moscow, hotline

numbers-a-kz-04 = Kazakhstan, contact centre of the state services

numbers-a-kz-09 = Kazakhstan, state site for work permits of labour immigrants

numbers-a-kz-09b = Kazakhstan, state site for labour contracts

numbers-a-kz-09c = Kazakhstan, site of the state services
