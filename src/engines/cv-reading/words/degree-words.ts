/** A line that holds one of these is a degree, a diploma or a qualification. */
export const degreeWords: readonly string[] = `
bac
baccalauréat
daeu
bafa
bafd
bnssa
beesan
dejeps
deme
cafep
master 1
master 2
m1
m2
l3
access
course
professional training course
bts
btsa
but
dut
deust
deug
cap
capa
bep
bepa
bp
bpjeps
bma
brevet
cqp
cfc
ccp
licence
licence professionnelle
bachelor
bachelors
bachelor's
master
masters
master's
mastère
magistère
maîtrise
dess
dea
doctorat
doctorate
phd
aat
acca
cima
cipd
nebosh
iosh
qts
celta
tefl
ph.d.
ph.d
dphil
mphil
hdr
thèse
diplôme
diplôme d'état
diplôme d'ingénieur
diploma
diplomate
capes
capet
agrégation
crfpa
crpe
deaes
deas
des
desc
dscg
dcg
dec
dts
tfp
titre professionnel
titre
certificat
certificate
cert
certification
attestation
formation d'ingénieur
ingénieur
cycle ingénieur
cycle
classe préparatoire
classes préparatoires
prépa
mba
emba
llb
ll.b.
llm
ba
b.a.
bsc
b.sc.
bsc (hons)
beng
b.eng.
bed
bfa
bba
bcom
ma
m.a.
msc
m.sc.
meng
med
mres
march
mfa
mpa
mph
pgce
pgcert
pgdip
postgraduate
undergraduate
foundation
foundation degree
fda
fdsc
hnd
hnc
btec
nvq
svq
gnvq
gcse
gcses
a-level
a-levels
a levels
as levels
o-levels
highers
scottish highers
city & guilds
city and guilds
level 2
level 3
level 4
level 5
apprenticeship
apprentissage
higher national
associate degree
associate
degree
honours
hons
leaving certificate
junior certificate
high school diploma
ged
matura
maturité
abitur
bachillerato
ifsi
qualification
vocational
national diploma
state diploma
`
  .trim()
  .split("\n");

/** A name that holds one of these is a school. */
export const schoolWords: readonly string[] = `
université
university
univ
école
ecole
ens
school
schools
college
collège
lycée
institut
institute
iut
iae
iup
ifsi
ifas
ifap
ifmk
irts
insa
ensam
ensai
polytech
polytechnique
polytechnic
cfa
greta
afpa
cnam
mfr
epsi
hec
essec
escp
edhec
emlyon
faculté
faculty
fac
academy
académie
campus
centre
center
conservatoire
conservatory
compagnons
sixth
grammar
comprehensive
gymnasium
hochschule
universität
beaux-arts
training
formation
cefa
seminary
sorbonne
`
  .trim()
  .split("\n");
