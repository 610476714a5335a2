/**
 * All ISO 3166-1 countries and territories: code, common name, official name, demonyms, capitals.
 * Written by scripts/writeCountryTable.ts from https://github.com/mledoze/countries
 * (Mohammed Le Doze and contributors, Open Database License 1.0); this table is under the same licence.
 */
export const COUNTRY_TABLE = `
AD|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates|United Arab Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antigua and Barbuda|Antiguan;Barbudan|Saint John's
AI|Anguilla|Anguilla|Anguillian|The Valley
AL|Albania|Republic of Albania|Albanian|Tirana
AM|Armenia|Republic of Armenia|Armenian|Yerevan
AO|Angola|Republic of Angola|Angolan|Luanda
AQ|Antarctica|Antarctica|Antarctican|
AR|Argentina|Argentine Republic|Argentine|Buenos Aires
AS|American Samoa|American Samoa|American Samoan|Pago Pago
AT|Austria|Republic of Austria|Austrian|Vienna
AU|Australia|Commonwealth of Australia|Australian|Canberra
AW|Aruba|Aruba|Aruban|Oranjestad
AX|Åland Islands|Åland Islands|Ålandish|Mariehamn
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani|Baku
BA|Bosnia and Herzegovina|Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo
BB|Barbados|Barbados|Barbadian|Bridgetown
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Kingdom of Belgium|Belgian|Brussels
BF|Burkina Faso|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BH|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BI|Burundi|Republic of Burundi|Burundian|Gitega
BJ|Benin|Republic of Benin|Beninese|Porto-Novo
BL|Saint Barthélemy|Collectivity of Saint Barthélemy|Saint Barthélemy Islander|Gustavia
BM|Bermuda|Bermuda|Bermudian|Hamilton
BN|Brunei|Nation of Brunei, Abode of Peace|Bruneian|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BQ|Caribbean Netherlands|Bonaire, Sint Eustatius and Saba|Dutch|Kralendijk;Oranjestad;The Bottom
BR|Brazil|Federative Republic of Brazil|Brazilian|Brasília
BS|Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BV|Bouvet Island|Bouvet Island||
BW|Botswana|Republic of Botswana|Motswana|Gaborone
BY|Belarus|Republic of Belarus|Belarusian|Minsk
BZ|Belize|Belize|Belizean|Belmopan
CA|Canada|Canada|Canadian|Ottawa
CC|Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands|Cocos Islander|West Island
CD|DR Congo|Democratic Republic of the Congo|Congolese|Kinshasa
CF|Central African Republic|Central African Republic|Central African|Bangui
CG|Republic of the Congo|Republic of the Congo|Congolese|Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern
CI|Ivory Coast|Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
CK|Cook Islands|Cook Islands|Cook Islander|Avarua
CL|Chile|Republic of Chile|Chilean|Santiago
CM|Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
CN|China|People's Republic of China|Chinese|Beijing
CO|Colombia|Republic of Colombia|Colombian|Bogotá
CR|Costa Rica|Republic of Costa Rica|Costa Rican|San José
CU|Cuba|Republic of Cuba|Cuban|Havana
CV|Cape Verde|Republic of Cabo Verde|Cape Verdian|Praia
CW|Curaçao|Country of Curaçao|Curaçaoan|Willemstad
CX|Christmas Island|Territory of Christmas Island|Christmas Islander|Flying Fish Cove
CY|Cyprus|Republic of Cyprus|Cypriot|Nicosia
CZ|Czechia|Czech Republic|Czech|Prague
DE|Germany|Federal Republic of Germany|German|Berlin
DJ|Djibouti|Republic of Djibouti|Djibouti|Djibouti
DK|Denmark|Kingdom of Denmark|Danish|Copenhagen
DM|Dominica|Commonwealth of Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC|Ecuador|Republic of Ecuador|Ecuadorean|Quito
EE|Estonia|Republic of Estonia|Estonian|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|El Aaiún
ER|Eritrea|State of Eritrea|Eritrean|Asmara
ES|Spain|Kingdom of Spain|Spanish|Madrid
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Republic of Finland|Finnish|Helsinki
FJ|Fiji|Republic of Fiji|Fijian|Suva
FK|Falkland Islands|Falkland Islands|Falkland Islander|Stanley
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands|Faroe Islands|Faroese|Tórshavn
FR|France|French Republic|French|Paris
GA|Gabon|Gabonese Republic|Gabonese|Libreville
GB|United Kingdom|United Kingdom of Great Britain and Northern Ireland|British|London
GD|Grenada|Grenada|Grenadian|St. George's
GE|Georgia|Georgia|Georgian|Tbilisi
GF|French Guiana|Guiana|Guianan|Cayenne
GG|Guernsey|Bailiwick of Guernsey|Channel Islander|St. Peter Port
GH|Ghana|Republic of Ghana|Ghanaian|Accra
GI|Gibraltar|Gibraltar|Gibraltar|Gibraltar
GL|Greenland|Greenland|Greenlandic|Nuuk
GM|Gambia|Republic of the Gambia|Gambian|Banjul
GN|Guinea|Republic of Guinea|Guinean|Conakry
GP|Guadeloupe|Guadeloupe|Guadeloupian|Basse-Terre
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Hellenic Republic|Greek|Athens
GS|South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|King Edward Point
GT|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GU|Guam|Guam|Guamanian|Hagåtña
GW|Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|City of Victoria
HM|Heard Island and McDonald Islands|Heard Island and McDonald Islands|Heard and McDonald Islander|
HN|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HR|Croatia|Republic of Croatia|Croatian|Zagreb
HT|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungary|Hungarian|Budapest
ID|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IE|Ireland|Republic of Ireland|Irish|Dublin
IL|Israel|State of Israel|Israeli|Jerusalem
IM|Isle of Man|Isle of Man|Manx|Douglas
IN|India|Republic of India|Indian|New Delhi
IO|British Indian Ocean Territory|British Indian Ocean Territory|Indian|Diego Garcia
IQ|Iraq|Republic of Iraq|Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran|Iranian|Tehran
IS|Iceland|Iceland|Icelander|Reykjavik
IT|Italy|Italian Republic|Italian|Rome
JE|Jersey|Bailiwick of Jersey|Channel Islander|Saint Helier
JM|Jamaica|Jamaica|Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan|Japan|Japanese|Tokyo
KE|Kenya|Republic of Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic|Kirghiz|Bishkek
KH|Cambodia|Kingdom of Cambodia|Cambodian|Phnom Penh
KI|Kiribati|Independent and Sovereign Republic of Kiribati|I-Kiribati|South Tarawa
KM|Comoros|Union of the Comoros|Comoran|Moroni
KN|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian;Nevisian|Basseterre
KP|North Korea|Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea|Republic of Korea|South Korean|Seoul
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands|Cayman Islands|Caymanian|George Town
KZ|Kazakhstan|Republic of Kazakhstan|Kazakhstani|Astana
LA|Laos|Lao People's Democratic Republic|Laotian|Vientiane
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LC|Saint Lucia|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Republic of Liberia|Liberian|Monrovia
LS|Lesotho|Kingdom of Lesotho|Mosotho|Maseru
LT|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourger|Luxembourg
LV|Latvia|Republic of Latvia|Latvian|Riga
LY|Libya|State of Libya|Libyan|Tripoli
MA|Morocco|Kingdom of Morocco|Moroccan|Rabat
MC|Monaco|Principality of Monaco|Monegasque|Monaco
MD|Moldova|Republic of Moldova|Moldovan|Chișinău
ME|Montenegro|Montenegro|Montenegrin|Podgorica
MF|Saint Martin|Saint Martin|Saint Martin Islander|Marigot
MG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Republic of North Macedonia|Macedonian|Skopje
ML|Mali|Republic of Mali|Malian|Bamako
MM|Myanmar|Republic of the Union of Myanmar|Burmese|Naypyidaw
MN|Mongolia|Mongolia|Mongolian|Ulan Bator
MO|Macau|Macao Special Administrative Region of the People's Republic of China|Macanese|
MP|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|American|Saipan
MQ|Martinique|Martinique|Martinican|Fort-de-France
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MS|Montserrat|Montserrat|Montserratian|Plymouth
MT|Malta|Republic of Malta|Maltese|Valletta
MU|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MV|Maldives|Republic of the Maldives|Maldivan|Malé
MW|Malawi|Republic of Malawi|Malawian|Lilongwe
MX|Mexico|United Mexican States|Mexican|Mexico City
MY|Malaysia|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
NA|Namibia|Republic of Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonia|New Caledonian|Nouméa
NE|Niger|Republic of Niger|Nigerien|Niamey
NF|Norfolk Island|Territory of Norfolk Island|Norfolk Islander|Kingston
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NL|Netherlands|Kingdom of the Netherlands|Dutch|Amsterdam
NO|Norway|Kingdom of Norway|Norwegian|Oslo
NP|Nepal|Federal Democratic Republic of Nepal|Nepalese|Kathmandu
NR|Nauru|Republic of Nauru|Nauruan|Yaren
NU|Niue|Niue|Niuean|Alofi
NZ|New Zealand|New Zealand|New Zealander|Wellington
OM|Oman|Sultanate of Oman|Omani|Muscat
PA|Panama|Republic of Panama|Panamanian|Panama City
PE|Peru|Republic of Peru|Peruvian|Lima
PF|French Polynesia|French Polynesia|French Polynesian|Papeetē
PG|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Republic of the Philippines|Filipino|Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Republic of Poland|Polish|Warsaw
PM|Saint Pierre and Miquelon|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais|Saint-Pierre
PN|Pitcairn Islands|Pitcairn Group of Islands|Pitcairn Islander|Adamstown
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
PS|Palestine|State of Palestine|Palestinian|Ramallah
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
PW|Palau|Republic of Palau|Palauan|Ngerulmud
PY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
QA|Qatar|State of Qatar|Qatari|Doha
RE|Réunion|Réunion Island|Réunionese|Saint-Denis
RO|Romania|Romania|Romanian|Bucharest
RS|Serbia|Republic of Serbia|Serbian|Belgrade
RU|Russia|Russian Federation|Russian|Moscow
RW|Rwanda|Republic of Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi Arabian|Riyadh
SB|Solomon Islands|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Republic of Seychelles|Seychellois|Victoria
SD|Sudan|Republic of the Sudan|Sudanese|Khartoum
SE|Sweden|Kingdom of Sweden|Swedish|Stockholm
SG|Singapore|Republic of Singapore|Singaporean|Singapore
SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Jamestown
SI|Slovenia|Republic of Slovenia|Slovene|Ljubljana
SJ|Svalbard and Jan Mayen|Svalbard og Jan Mayen|Norwegian|Longyearbyen
SK|Slovakia|Slovak Republic|Slovak|Bratislava
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Most Serene Republic of San Marino|Sammarinese|City of San Marino
SN|Senegal|Republic of Senegal|Senegalese|Dakar
SO|Somalia|Federal Republic of Somalia|Somali|Mogadishu
SR|Suriname|Republic of Suriname|Surinamer|Paramaribo
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe|Sao Tomean|São Tomé
SV|El Salvador|Republic of El Salvador|Salvadoran|San Salvador
SX|Sint Maarten|Sint Maarten|St. Maartener|Philipsburg
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Kingdom of Eswatini|Swazi|Lobamba
TC|Turks and Caicos Islands|Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town
TD|Chad|Republic of Chad|Chadian|N'Djamena
TF|French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands|French|Port-aux-Français
TG|Togo|Togolese Republic|Togolese|Lomé
TH|Thailand|Kingdom of Thailand|Thai|Bangkok
TJ|Tajikistan|Republic of Tajikistan|Tadzhik|Dushanbe
TK|Tokelau|Tokelau|Tokelauan|Fakaofo
TL|Timor-Leste|Democratic Republic of Timor-Leste|East Timorese|Dili
TM|Turkmenistan|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian Republic|Tunisian|Tunis
TO|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TR|Türkiye|Republic of Türkiye|Turkish|Ankara
TT|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Republic of China (Taiwan)|Taiwanese|Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukraine|Ukrainian|Kyiv
UG|Uganda|Republic of Uganda|Ugandan|Kampala
UM|United States Minor Outlying Islands|United States Minor Outlying Islands|American Islander|
US|United States|United States of America|American|Washington D.C.
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan|Uzbekistani|Tashkent
VA|Vatican City|Vatican City State|Vatican|Vatican City
VC|Saint Vincent and the Grenadines|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VG|British Virgin Islands|Virgin Islands|Virgin Islander|Road Town
VI|United States Virgin Islands|Virgin Islands of the United States|Virgin Islander|Charlotte Amalie
VN|Vietnam|Socialist Republic of Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
WF|Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Mata-Utu
WS|Samoa|Independent State of Samoa|Samoan|Apia
XK|Kosovo|Republic of Kosovo|Kosovar|Pristina
YE|Yemen|Republic of Yemen|Yemeni|Sana'a
YT|Mayotte|Department of Mayotte|Mahoran|Mamoudzou
ZA|South Africa|Republic of South Africa|South African|Pretoria;Bloemfontein;Cape Town
ZM|Zambia|Republic of Zambia|Zambian|Lusaka
ZW|Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare
`
