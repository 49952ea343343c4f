/**
 * These single words name a skill only where they are the whole of a list's item or the object of a cue: “Caisse” in a
 * list, “maîtrise de la taille”, but not “une équipe de taille humaine”.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `abattage accueil achats acoustics acoustique acrobatics acrobatie acting actuariat adhesif adoption advertising
  advocacy aerothermie affiliation agencement agile agilite agnelage agroecology agronomie agronomy airframe airless
  ajustage alarmes algebra algebre allaitement alterations alto aluminium aluminum ambulance ambulatoire amenagement
  amiante anaesthesia analyse andragogie andragogy anesthesia anesthesie animalerie animation animations annuities
  anodisation anodising antitrust apiculture appraisals approvisionnement aquaculture aquagym aquarelle archaeology
  archeologie architecture archivage ardoise armatures armee arranging asbestos ascenseurs asepsie asphalt assemblage
  assessment assistanat assolement assurance assurances astronomie astronomy audiobooks audiologie audiology
  audiometrie audiometry audiotypie autisme automation automatisme autonomy aviculture avionics avionique backend
  backhoe backlinks backups bagagerie balayage balayeuse balisage ballet bandes banking bankruptcy banksman banque
  banqueting banquets bar barbier bardage barrages bas basse batteries bearings beekeeping bending bereavement beton
  betonnage bierologie bilan bilans billing binage bio biochimie biocleaning bioethics bioethique biogas biogaz
  biomasse biomethane biscuiterie biscuits blinds blockwork bobinage bonneterie bookbinding bookings bookkeeping
  bookselling bordures bornage botanique botany bottier bottling boulangerie bouquets bovins braille brakes branding
  brassage brebis brevets brewing bricklaying brickwork bricolage bridges brigade briquetage brochage broderie
  brokerage brownfields bruitage brushing budgets buffets bulldozer bulldozers burgers buying caces caching cad
  cadrage cadreur caisse calibration calipers calving camping cannulation caoutchouc capacite caprins captation
  caretaking cartography cartonnage casino casting catalogage catheters cattle caviste cello ceramologie cereales
  cereals chainsaw chainsaws chalumeau changeovers chant chape charcuterie chargebacks chargement chargeuse charpente
  charting chaud chauffage chaufferie chaux chiffrement chignons chillers chiropody chiropraxie chiropteres chirurgie
  chorale chromage cimetieres cintrage cintres citerne cladding clarinet clarinette classement clavecin clavier
  cleaning cleanroom clienteling clonage cloning closing cloud clustering clutches coaching cobalt cobbling cobotique
  cobots coffrage coiffage collections comedie commande communication compacteur complaints compliance composites
  compositing compostage composting compounding compressors concierge concreting conditionnement conduite confection
  conformite congres conservation container containers containment contrebasse conveyors convoyeurs cooking
  coquillages cordiste cordonnerie correspondance correspondence corrosion costumes couches coulee counselling coupe
  coupes courriers courses courtage couture couverture covering cows creation cremerie creperie crepes crepi crops
  croupier cryogenics cryogenie cubage cueillette cuisine cuisson cuissons cuivre culture cultures curage cynophilie
  dallage dams dance danse dashboards databases debardage deboning debosselage debouchage deburring dechargement
  dechiffrage decolletage decomptes decor decorating decoration decoupe decouper decouvertes deliveries delivery
  demarchage demolition dentelle depannage depollution derivatives desenfumage desescalade desherbage desherber
  desserts dessin detartrage deviations devis diagnosis diagnostic diagnostics diagnostiques dietetics dietetique
  digger dismantling dispatch displays distilling distribution donations dorure dosage dosages douane doublage dozer
  drainage drama drapage drawing dressage dressing dressings dressmaking drilling drives driving drone drones drums
  drywall dubbing ductwork dumper dumpers dunning dyslexia dyslexie ebavurage ebenisterie ecailler echographie
  eclairage ecodesign ecologie ecology econometrie economics economie edition education elagage elections electronics
  electronique elevage elevators elingage elingues emballage embrayage embrayages embroidery encadrement encaissement
  encaissements encryption endoscopie endoscopies endoscopy enduits engraving enjambeur enrobes enseignement enseigner
  enseignes ensilage entomologie entomology entreposage entretien eolien eoliennes epilation epilations epluchage
  equilibrage equitation ergonomics ergonomie escalade escalators escarres estates estimating etalonnage etancheite
  ethnography evenementiel events excavator excavators exhibitions exotics expedition expeditions expertise
  extincteurs extrusion fabrication facade facades facials facilitation facturation farriery farrowing fermentation
  fermetures ferrage ferraillage ferronnerie fibreglass filature filing filmage filming filtrage finition finitions
  fishbone fishing flashing flatbed fleuriste flexography flooring floristry flou flute folding fondations fonderie
  forage forecasting foreman forensic forensics forge forging formation formulation forwarders foundations fraisage
  fraiseuse franking frappe freinage freins frigo frigoriste froid fromages frontend fumisterie furnaces gaines
  galenics galenique galettes galvanising gamekeeping gardening gardiennage gauges gaz gemmologie generators genetics
  genetique gensets geologie geology geometre geophysics geophysique geotechnics geothermal geothermie geriatrie
  gilding glacerie glaces glassmaking glycemies goats gouttieres gouvernante governess gradation graissage gravure
  grenaillage grimpe grinding grue grutier guichet guidage guitar guitare guttering gutters gynaecology gynecologie
  habillage haematology handicap handover handyman harmonie harvesters harvesting hautbois headhunting hedging
  hematologie hiring histologie histology hoeing hoisting hoists horlogerie horticulture hostessing housekeeping
  humanitude hydraulique hydrocurage hydrogen hydrogene hydrologie hydrology hydroponics hydroponie hydropower
  illettrisme illustration immunologie immunology impression inclusion incoterms indexation influence infrarouge
  infusions inheritance injections inondations inox insolvency inspection installation instrumentation insulation
  insurance intercoms interphones interphonie interviews inventaire inventaires inventory inverters invoicing
  ironmongery irrigation isolation isometrics joinery jointing joints jonglage juggling kerbing knitting l10n labour
  laiterie lamanage lambing laquage lasers lathes laundry leadwork lean lettrage levage levelling librairie lidar
  lifts lignage linge linguistics linishing literacy livraison livraisons loaders loading lobbying logframe logging
  logistics logistique lookups looms lubrication lutherie luthiery macarons machinerie macros mailroom mainframe
  maintenance mammography management manitou maquettes maraude maraudes margins marketing marking marqueterie
  martelage massage massages massicot matelotage materiaux mathematics mecanique mecenat mechanics meches mediatheque
  mediation menage mentoring menuiserie merchandising messagerie meteorology metre metres meulage microbiology
  micrometer micrometers micrometre miellerie milling mise mix mixage modelage modelages modelisme moderation
  monetique monitoring montage moquette mortgages motoculture motors moulistes multicouche musculation mycologie
  mycology n8n nacelle nacelles natation neonatology nephrologie nephrology netlinking nettoiement nettoyage
  networking neurologie neurology niveleuse nivellement node npm nucleaire nuclear numeracy nursery nursing nutrition
  observations obstetrics obstetrique officine offset offshore onboarding ordonnances orgue ornithology ortheses
  orthodontie orthogenie orthographe orthopedie orthoses osteopathie osteopathy outillage oven ovins oxycoupage
  packaging packing paie pain painting paintwork palissage palletising palmer palpation pansage papermaking papeterie
  parentalite parfumerie parpaings parquet partitions patents patronage pavage paves paving paye payroll paysagisme
  peche pedicurie pedologie pedology peinture pelleteuse pepiniere percussion percussions perfusions perruques
  petrochimie petroleum pgvector pharmacie pharmacy phlebotomie phlebotomy phonetics phonetique phoning photographie
  photography photonics photonique phylogenie physics physique piano picking piegeage piercing pieux piling pilotage
  pipefitting piping piscines pizza pizzaiolo placo plaidoyer planification planning planograms plantation plantations
  planting plasturgie plateau platines plating pliage plomb plomberie ploughing plumbing pneumologie pnpm podcasting
  podcasts podiatry podologie poeles policing polishing polissage polls polyculture polymeres polymers polytunnels
  poncage pontier porcin porcs portails porteur postmortems potting poultry prelevements presses pressing prestations
  prevoyance pricing primeur printing printmaking probate probation procurement production propagation proprete
  propretee props prospection prosthetics proteomics proteomique prototypes psychologie psychology publications
  publicite publishing purchasing pytest quotations quotes radiateurs radiators radio raffinage ragreage ramonage
  rasage ratios rayons reactors rebar reception receptions recherche recolte recolter recoltes recruiting recruitment
  recrutement recyclage recycling redaction reeducation reefer reels reemploi refactoring refining reflexology
  refraction regie reglage reglages regulation reliure remodeling remodelling removals rempotage rendering renovation
  reordering repiquage repiquer repit reportage reporting reports reseaux reservations reserving ressuage restauration
  retail retouche retouches retraites rheologie rheology rigging ripeur rivetage riveting roadmap robotics robotique
  rondes roofing rooftop rostering rotas roulage roulements routage ruches sablage saisie salaisons sales sampling
  sanding sandwichs sanitaires sarclage sauces sausages sauvegardes sawmilling saxophone scaffolding scan scanner
  scenario scenography scheduling scierie scraping screeding sculpture seafood seamanship secourisme secretariat
  securite security seeding seedlings seismology selling seminaires semis serigraphie serologie serology serres
  serrurerie sertissage serverless service services serving sewers shaders shearing shellfish shipping shoemaking
  shopfitting shorthand shrinkage shutters siding signage silage singing sinistres sismologie skincare slating
  slinging snacking sociologie sociology soins soldering solfege songwriting sonography sorbets soudure sourcing
  sowing spelling spinning spirometrie spirometry split sponsoring sponsorship sprinklers stamping standard starters
  statistics statistique statistiques steadicam steelwork sterilisation stevedoring stock stocks stocktakes
  stocktaking stomies stores stories storyboard storyboards stoves streaming strimming stroke stucco stylisme
  subsidies substations subventions successions suctioning supervision surfacing surgery surveillance surveys sushi
  sushis syndic systemd taille tailleur tailoring takeoffs tanking taping taps tarmac tarping tatouage tattooing
  tautliner taxation teaching telecoms teleconseil telegestion telehandler telehealth telematics telematique
  telemetrie telemetry telephonie telephony telepilote tenders terrain terrines tests theatre theodolite thermique
  tills timekeeping tissage titrage titration toilettage toilette toilettes toiture tolerancing tolerie tombereau
  tonte toolmaking topography tour tourisme tournage tournees toxicologie toxicology tp tracabilite tracteur
  tractopelle traduction training traite traiteur transferts transit translation transmission transmissions trapeze
  treasury trellising trempe tresorerie tresses triage tricotage triphase triporteur trombone trompette troupeau
  trucage trumpet truss tuiles turbines turning tutorat tutoring tuyautage tuyauterie typing ultrasound ultravide
  unloading updos upstream urbanisme urgences vaccination valuations valves vannes variateurs veille velage vendanges
  vente ventes ventilation ventilators verrerie vibration vibrations vidange vidanges videaste video videography
  videophonie vigne vin vins viola violin violon violoncelle visas vitrail vitraux vitrerie vitrines vocal voirie
  voiturier volailles volunteers waiting wallpaper wardrobe warehousing wastewater watchmaking waxing weaving
  webdesign webhooks weeding wetlands wigs wills wine winemaking wiring woodworking workshops yoga zinc zinguerie`.split(
    /\s+/,
  ),
);
