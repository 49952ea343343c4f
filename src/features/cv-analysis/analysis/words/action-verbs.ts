/** These are the folded stems of French verbs in -er: « developp » stands for développer, développé, développe. */
export const frenchVerbStems: readonly string[] = `
accompagn accueill acheminn achet accelér adapt administr ameli amelior anim analys anticip apport approvisionn argument
arbitr assembl assur assist audit augment automatis budget calcul cadr cartographi centralis chiffr classe coach cod
coll collect collabor commercialis communiqu compar complet comptabilis configur conseill consolid constitu construi control
coordonn corrig cre cultiv dechiffr decoup dessin deploy detect determin develop developp diagnostiqu dimensionn diminu
dirig distribu diversifi divis document domin dynamis econom edit effectu elabor elev emball encadr encaiss enrichi
enseign entraine entreprend equip estim etud evalu examin execut expediti expediti experiment expertis exploit export
fabriqu facilit factur federi fideli fidelis finalis financ fond form formalis formul fusionn gagn gere ger gestionn guid
harmonis heberg identifi illustr implant implement import incub industrialis inform initi innov inspect install instaur
integr interview invent inventori investi jug lanc livr manag manipul mesur migr mobilis model modelis moderni modernis
modifi monitor mont motiv negoci nettoy not numeris observ offici oper optimis ordonnanc organis orient paramétr parametr
particip perfectionn pilot planifi pos pratiqu prepar present prescri prevent prioris procede programm projet prospect
prototyp publi qualifi quantifi raccord rassembl rationalis realis receptionn recens recherch recommand recrut rectifi
redact redig redress refactor reform reg regl regular relanc remani remodel remplac renforc renov renseign repar reorganis
represent resolu restaur restructur resum retravaill reuni revis securis selectionn sensibilis signal simplifi simul
soign solutionn soutenu standardis stimul structur subdivis supervis surveill synthetis tenu teste test tradui trait transform
transmi transport travers tri tutor urbanis utilis valid valoris vent verifi vis visit vulgaris`
  .trim()
  .split(/\s+/);

/** These folded words look like the noun of an action and are none. */
export const noActions: readonly string[] = `
appartement appartements argument arguments avantage avantages departement departements department departments document documents element elements
experience experiences finance finances assurance assurances distance ambiance image images
information informations langage langages message messages mention mentions mission missions monument option options
page pages pension passion passions profession question questions section sections situation situations stage stages station stations
supplement temperament village villages vision advanced based certified dedicated detailed experienced limited motivated
qualified registered related skilled talented trusted unlimited varied`
  .trim()
  .split(/\s+/);

/** Behind a thing they say what was made of it: « Clôture ramenée de 9 à 4 jours ». They are folded, without endings. */
export const resultParticiples: readonly string[] = `
ramene passe porte reduit divise double triple optimise augmente ameliore automatise accelere raccourci multiplie`
  .trim()
  .split(/\s+/);

/** These French words open an achievement though they are no form of a verb in -er. */
export const frenchOpenings: readonly string[] = `
accueil accroissement achat acquisition administration ajout alimentation amelioration amenagement analyse animation
application approvisionnement assistance audit augmentation automatisation cartographie chiffrage coaching commercialisation
conception conduite conduit conduire configuration conseil consolidation constitution construction construit construire
controle coordination correction creation cuisson decoration definition defini definir deploiement depannage dessin
developpement diagnostic direction distribution documentation edition elaboration elargi elargir encadrement encaissement
enseignement entretien etablissement etabli etablir etude evaluation execution exploitation fabrication facturation fidelisation
finalisation formation fourni fournir garanti garantir gestion identification implementation installation integration introduit
introduire inventaire lancement livraison maintenance maintenu maintenir management mesure migration mise mis mettre mene mener
modelisation modernisation montage negociation nettoyage obtenu obtenir obtention optimisation ordonnancement organisation
parametrage passation pilotage planification pose preparation prescription presentation prevention prise pris prendre production
produit produire programmation promotion promu promouvoir prospection publication qualification realisation reception reconstruit
recherche reconception recrutement redaction reduction reduit reduire refonte renovation reorganisation reparation reprise repris
representation resolution resolu resoudre restauration restructuration reussi saisie securisation selection service servi servir
soins soutien structuration suivi suivre supervision support surveillance tenue tenu tenir traduction traduit traduire traitement
transformation tri tutorat validation vendu vendre vente verification veille choisi choisir concu concevoir ecrit ecrire bati batir
fait faire ouvert ouvrir couvert decouvert offert accompli accomplir enrichi investi converti convertir atteint atteindre accru
accroitre appris apprendre enseigne rempli remplir fini finir instruit instruire inscrit dispense dispenser ouverture fermeture cloture lecture peinture ecriture couture culture recette recrue mise etude etudes requete requetes`
  .trim()
  .split(/\s+/);

export const englishVerbs: readonly string[] = `
accelerate achieve acquire adapt address administer advise advocate analyse analyze answer appraise approve architect arrange
assemble assess assist audit author automate award balance boost brief budget bundle calculate calibrate care catalogue
centralise centralize chair champion check clean close coach co-found cofound code collaborate collect commission communicate
compile complete compose compute conceive conduct configure consolidate construct consult contribute control convert cover cook
coordinate correct counsel craft create cultivate curate customise customize cut debug decrease define delegate deliver demonstrate
deploy design detect determine develop devise diagnose direct discover dispatch distribute diversify document double draft earn edit
educate eliminate enable encourage enforce engineer enhance enlarge ensure equip establish estimate evaluate examine execute expand
expedite explain extend facilitate file finance fix forecast form formulate foster found fulfil fulfill fund gain gather generate
greet guide halve handle harmonise harmonize head help hire host identify illustrate implement import improve increase influence
inform initiate innovate inspect inspire install instruct integrate interview introduce invent investigate invoice join judge launch
learn lecture liaise license link list localise localize log maintain manage map market master maximise maximize measure mediate
mentor merge migrate minimise minimize model moderate modernise modernize monitor motivate negotiate nurse observe obtain onboard
open operate orchestrate order organise organize own package paint partner perform pilot pioneer plan port prepare present preserve
prevent price process procure produce program promote propose protect prototype prove provide publish purchase qualify raise
rank rebuild receive recommend reconcile record recover recruit redesign reduce refactor refine register release remodel
renew renovate reorganise reorganize repair replace report represent research resolve restore restructure retain retire
revamp review revise roll save scale schedule screen secure select serve set shape ship simplify slash solve source speed
staff standardise standardize start stock stop streamline strengthen structure study supervise supply support surpass survey
sustain synthesise tailor target test trace track train transform translate treat triage trim triple troubleshoot tune tutor
unify update upgrade use validate value verify weigh welcome widen work`
  .trim()
  .split(/\s+/);

/** These are the other forms of irregular verbs. */
export const englishIrregulars: readonly string[] = `
led lead leading built build building wrote written write writing ran run running taught teach teaching sold sell selling made
make making oversaw oversee overseeing drove drive driving kept keep keeping brought bring bringing bought buy buying took take
taking gave give giving grew grow growing held hold holding won win winning spoke speak speaking set setting cut cutting began
begin rebuilt rewrote rewrite rewriting undertook undertake sped shot spent chose choose choosing cooked met meet meeting rose
put putting laid lay laying dealt deal dealing sought found`
  .trim()
  .split(/\s+/);
