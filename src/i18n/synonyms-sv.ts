/** Words that mean the same in office language, folded, one group a line: see synonyms.ts. */
export const SYNONYMS_SV = `
september sept
oktober okt
november nov
december dec
februari feb
augusti aug
kostnad belopp pengar summa medel kronor pris
klar fardig slutford avslutad fardigstalld slutfort slutfordes avslutades
startade borjade inleddes paborjades drog igang uppstart start lanserades inlett pabörjas igangsatt
oppnade startade etablerades invigdes
personal anstallda medarbetare
mote sammantrade traff sammankomst moten sammanträdet sammantraffade sammantrade traffades
ledamot medlem sitter ingar
utbildning kurs kurser utbildningar fortbildning
presenterade visade redovisade presenterats visats redovisats
vann vinnare pristagare utsags
mal syfte avsikt ambition
anledning skal orsak varfor grund
bas bygger grund utgangspunkt
uppgift uppdrag roll ansvar
gjorde genomforde utforde arbetade genomforts utforts
avbrots stoppades stallts lades
forsenades forsenad drojde forsening
sade avslutade lamnade upphorde uttrade
slutar slutade avslutas avslutades avslut upphor
ager agare agandet agde agarskap
flytt flyttade lokaler kontor
utsag valde valdes utsags utses tillsatte utser
framtog framtogs framtagit framtagen framta framtas tog togs utarbetade skrev forfattade
samarbete samverkan
deltagare gick medverkade deltog narvarade
enkat undersokning enkaten svarade
pris utmarkelse
bolag foretag
rapport underlag utredning kartlaggning
ledare chef
politiker fortroendevalda politisk
tjansteman tjanstepersoner
konferens seminarium dag
sammankallar kallar leder sammankallande
utmaning problem svarighet hinder
behov efterfragan onskemal
upphandlades upphandling upphandlat
webbplats webbsida hemsida sajt sida
verktyg system tjanst
anvands anvandning nyttjas
beslutade bestamde beslut beslutat avgor bestammer beslutar antogs antagen klubbades
ansluten anslutna medlem anslutit gatt med
barn unga ungdomar
elev elever skolelev ungdomar
skola skolan gymnasieskola
pandemin corona covid coronapandemin
lokaler kontor
forhandlade forhandling
tidplan nar datum
ersattare suppleant vikarie
ordforande ordf
stod hjalp
folk personer deltagare manniskor
antal manga
effekt resultat utfall
minskade sjonk farre minskning
okade steg fler okning vaxte
samrad dialog
bedomning analys
aldre seniorer
funktionshinder funktionsnedsattning
jobb arbete anstallning tjanst
chefer ledare
projekt satsning
strategi inriktning plan
nytt ny nya
revidera revision granska granskning
kvinnor kvinna kvinnlig
skottes genomfordes utfordes
klubbad beslutad antagen
anlita bestalla uppdra
smabarn barn
onlinekurs webbutbildning
utb utbildning
jur juridisk juridik
prio prioriterade prioriteringar prioriterat
delt deltagare
org organisation
soc social
inriktn inriktning
upph upphandling
samv samverkan
gy gymn gymnasiet gymnasieskola
vux vuxenutbildning
info information
komm kommun kommuner
verks verksamhet
ordf ordforande
utv utveckling
ant antal
dragning presentation
universitet hogskola larosate hogskolor universiteten
arenden fragor
funkar funkade fungerar fungerade fungerat
ihop tillsammans gemensamt
pratade snackade diskuterade diskuterades tema
intro introduktion introduktionsutbildning
poang syfte nytta
info information
strul problem utmaning svarighet
okat okade okning okar
minskat minskade minskning minskar
overblick oversikt
nulage lage status
istallet
pausat forsenades skjutits uppskjutet forsenat
nedlagt avslutat upphort stoppats
koordinator samordnare
nackdel nackdelar utmaning problem
frekvent ofta
remissvar remissutlatande remissyttrande yttrande utlatande svar
tittningar visningar tittat sedd
storlek anstallda antal
skickades fordes lamnades vidarebefordrades sandes
man manlig
region regionen
medskick inspel synpunkter
prioriterade prioriterat prioriteringar
kontrakt avtal
aktor aktorer organisation organisationer
tillhor ansluten anslutna medlem
hjalpte stodde stottade bistod hjalpt stottat
besokte gast gaster
lagre minskad reducerad mindre
kollade granskade foljdes uppfoljning kontrollerade
lagen lagstiftning lag
regler krav riktlinjer
kopte inkop kopa upphandling kop
ungar barn
undertecknade tecknade tecknat ingatt
godkande antog faststallde antagit
tema amne
talare forelasare gast
brist saknas underskott
kunskap kompetens
forbattra starka utveckla hoja
sprida spridning bredda
larare pedagog pedagoger
gratis avgiftsfri kostnadsfri
snitt genomsnitt
bidrag statsbidrag medel
ansluta anslutning ga
lansera starta
aterkommande regelbundna regelbundet
`;
