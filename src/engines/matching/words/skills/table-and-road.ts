import type { SkillRow } from "./skill-row";

/** These are the skills of kitchens, bakeries, hotels, warehouses, roads and laboratories of research. */
export const tableAndRoadSkills: readonly SkillRow[] = [
  [
    "cooking; food preparation; cookery; culinary skills",
    "cuisine; préparation culinaire; préparation des plats; techniques culinaires; préparation des repas; élaboration de plats; techniques de cuisine",
  ],
  [
    "HACCP; food hygiene; food safety; food hygiene certificate; food safety level 2; food safety level 3; Level 2 Food Hygiene; Level 3 Food Safety",
    "HACCP; hygiène HACCP; règles d’hygiène HACCP; normes HACCP; normes d’hygiène HACCP; règles HACCP; hygiène alimentaire; sécurité alimentaire; règles d’hygiène alimentaire; normes d’hygiène",
  ],
  [
    "pastry; patisserie; pastry making; dessert making; desserts",
    "pâtisserie; desserts; tour; entremets",
  ],
  ["bread making; baking; breadmaking", "panification; fabrication du pain; boulangerie; pain"],
  [
    "sourdough; natural leaven; levain",
    "levain; levain naturel; travail au levain; pain au levain",
    "bread making",
  ],
  [
    "fermentation; long fermentation",
    "fermentation; fermentation longue; pousse lente",
    "bread making",
  ],
  ["shaping; dough shaping; shaping loaves", "façonnage; façonnage du pain", "bread making"],
  ["kneading; mixing dough", "pétrissage; pétrin", "bread making"],
  ["oven work; deck oven", "cuisson; cuissons; enfournement; conduite du four"],
  ["lamination; laminated dough", "tourage; feuilletage; pâte feuilletée"],
  ["viennoiserie; croissants", "viennoiserie; viennoiseries; croissants"],
  ["chocolate work; confectionery", "chocolaterie; confiserie; travail du chocolat"],
  ["cake decorating; sugar work", "décor; cake design; travail du sucre"],
  [
    "butchery; meat cutting; knife skills; butchering",
    "boucherie; découpe de viande; désossage; découpe; parage",
  ],
  ["fishmongery; filleting fish", "poissonnerie; filetage; écaillage"],
  ["cheese making; dairy products", "fromagerie; fabrication de fromages; affinage"],
  ["sauces; stocks and sauces", "sauces; fonds et sauces"],
  ["grill; grill cooking", "grillades; poste chaud; chaud"],
  ["cold section; larder; starters", "garde-manger; poste froid; entrées froides; froid"],
  ["plating; plate presentation", "dressage; dressage des assiettes; présentation des assiettes"],
  [
    "menu planning; menu design; menu development; recipe development",
    "élaboration de menus; élaboration des menus; création de cartes; conception de menus; fiches techniques; création de recettes",
  ],
  [
    "food costing; cost control; food cost; margins; gross profit",
    "calcul des coûts; coût matière; ratios; maîtrise des coûts; gestion des coûts; food cost",
  ],
  [
    "mass catering; contract catering; school meals; batch cooking; large-scale catering; collective catering",
    "restauration collective; cuisine centrale; liaison froide; collectivité",
  ],
  [
    "fine dining; gourmet cooking",
    "gastronomie; cuisine gastronomique; restauration gastronomique",
  ],
  ["traditional cuisine", "cuisine traditionnelle; restauration traditionnelle"],
  [
    "vegetarian cooking; vegan cooking; plant-based cooking; special diets; allergens",
    "cuisine végétarienne; cuisine végétale; allergènes; régimes spéciaux; régimes alimentaires",
  ],
  [
    "table service; waiting tables; serving; waiting; silver service",
    "service en salle; service à table; service; service à l’assiette; service au plateau; prise de commandes; prise de commande",
  ],
  [
    "bar service; bartending; cocktails; mixology",
    "service au bar; bar; cocktails; mixologie; préparation de cocktails",
  ],
  [
    "wine; wine service; sommelier skills; wine knowledge",
    "sommellerie; œnologie; vin; vins; accords mets et vins; connaissance des vins",
  ],
  ["barista; coffee making; latte art", "barista; préparation du café; latte art"],
  [
    "hotel reception; check-in; check-out; guest relations",
    "réception hôtelière; accueil hôtelier; check-in; accueil des clients",
  ],
  [
    "Opera PMS; PMS; Opera",
    "Opera; logiciel hôtelier; PMS; logiciel de réservation",
    "hotel reception",
  ],
  ["reservations; booking management; bookings", "réservations"],
  [
    "housekeeping; room cleaning; making beds",
    "entretien des chambres; nettoyage des chambres; mise à blanc; recouche; service d’étage",
  ],
  ["revenue management; yield management", "revenue management; yield management"],
  [
    "kitchen hygiene; kitchen cleaning; washing up",
    "plonge; nettoyage de la cuisine; entretien du matériel",
  ],
  [
    "stock control; stock management; inventory management; keep stock under control; stock",
    "gestion des stocks; gestion de stock; gestion de stocks; suivi des stocks; contrôle des stocks; stocks",
  ],
  [
    "order picking; picking; picking and packing",
    "préparation de commandes; préparation des commandes; picking",
  ],
  ["packing", "emballage; conditionnement; colisage"],
  [
    "goods receiving; goods in; receiving goods; loading and unloading; loading; unloading",
    "réception de marchandises; réception des marchandises; chargement et déchargement; chargement; déchargement; réception; réception et expédition",
  ],
  ["dispatch; shipping; despatch", "expédition; expéditions; gestion des expéditions"],
  [
    "forklift driving; forklift operation; forklift",
    "conduite de chariots élévateurs; chariot élévateur; cariste; conduite de chariots; conduite de chariot",
  ],
  ["pallet trucks; pallet truck", "transpalette; transpalettes; gerbeur"],
  [
    "WMS; warehouse management system; warehouse management systems; Reflex WMS; Reflex",
    "WMS; logiciel de gestion d’entrepôt; Reflex",
  ],
  ["TMS; transport management system", "TMS"],
  [
    "barcode scanning; RF scanners; handheld scanners",
    "lecteur code-barres; douchette; scan; flashage",
  ],
  [
    "warehouse management; warehousing; warehouse operations",
    "gestion d’entrepôt; entreposage; logistique d’entrepôt",
  ],
  ["logistics", "logistique"],
  [
    "supply chain; supply chain management; demand planning; S&OP",
    "supply chain; chaîne logistique; chaîne d’approvisionnement",
    "logistics",
  ],
  [
    "route planning; delivery rounds; transport planning; dispatching",
    "organisation de tournées; planification des tournées; gestion des tournées; tournées; exploitation transport; planification des transports; optimisation des tournées",
  ],
  [
    "delivery; parcel delivery; deliveries; home deliveries; multi-drop",
    "livraison; livraisons; livraison de colis; livraison à domicile; distribution",
  ],
  [
    "driving; lorry driving; HGV driving; truck driving; van driving",
    "conduite; conduite de poids lourds; conduite poids lourd; conduite de véhicules; conduite routière; conduite de bus",
  ],
  [
    "passenger transport; bus driving; coach driving",
    "transport de voyageurs; transport de personnes; transport scolaire; transport en commun",
  ],
  [
    "tachograph; digital tachograph; drivers' hours",
    "chronotachygraphe; tachygraphe; réglementation sociale européenne; RSE; temps de conduite",
  ],
  [
    "vehicle checks; walk-around checks; daily vehicle checks",
    "contrôle du véhicule; vérification du véhicule; entretien du véhicule; entretien courant du véhicule",
  ],
  [
    "load securing; tail lift; securing loads",
    "arrimage; hayon; arrimage des marchandises; bâchage; sanglage",
  ],
  [
    "customs; customs clearance; customs declarations",
    "douane; dédouanement; formalités douanières; déclarations en douane",
  ],
  [
    "freight forwarding; air freight; sea freight",
    "affrètement; transit; fret aérien; fret maritime; commission de transport",
  ],
  ["dangerous goods; hazardous goods", "matières dangereuses; marchandises dangereuses"],
  [
    "articulated lorries; semi-trailers; tankers",
    "semi-remorque; citerne; frigo; porteur; super lourd",
  ],
  ["eco-driving", "écoconduite; éco-conduite"],
  ["GPS; navigation systems", "GPS"],
  [
    "manual handling of goods; heavy lifting",
    "manutention; port de charges; port de charges lourdes",
  ],
  [
    "scientific writing; peer-reviewed publications; scientific publications; academic writing; publications; academic publications",
    "rédaction scientifique; publications scientifiques; rédaction d’articles scientifiques; publications; publications dans des revues à comité de lecture",
  ],
  [
    "experimental design; design of experiments",
    "plans d’expériences; plan d’expériences; protocoles expérimentaux; conception d’expériences",
  ],
  ["signal processing", "traitement du signal; traitement de signal"],
  ["image processing", "traitement d’images; traitement d’image"],
  [
    "time series; time series analysis",
    "séries temporelles; analyse de séries temporelles; séries chronologiques",
    "statistics",
  ],
  [
    "Bayesian statistics; Bayesian inference; Bayesian modelling",
    "statistique bayésienne; statistiques bayésiennes; inférence bayésienne",
    "statistics",
  ],
  [
    "numerical simulation; numerical modelling; computational modelling",
    "simulation numérique; modélisation numérique; calcul scientifique",
  ],
  ["bioinformatics", "bio-informatique; bioinformatique"],
  ["genomics; sequencing; NGS; DNA sequencing", "génomique; séquençage; NGS"],
  ["PCR", "PCR"],
  ["cell culture; tissue culture", "culture cellulaire; cultures cellulaires"],
  ["microscopy; confocal microscopy", "microscopie; microscopie confocale"],
  ["flow cytometry", "cytométrie en flux; cytométrie"],
  ["chromatography", "chromatographie"],
  [
    "chemistry; organic chemistry; analytical chemistry",
    "chimie; chimie organique; chimie analytique",
  ],
  ["microbiology", "microbiologie"],
  [
    "clinical trials; clinical research; GCP; good clinical practice",
    "essais cliniques; recherche clinique; BPC; bonnes pratiques cliniques",
  ],
  [
    "literature review; systematic review",
    "revue de littérature; recherche bibliographique; veille scientifique; bibliographie",
  ],
  [
    "fieldwork; field sampling; field surveys; sampling",
    "travail de terrain; échantillonnage; prélèvements de terrain; terrain; inventaires de terrain; campagnes de terrain",
  ],
  [
    "teaching in higher education; university teaching; supervision of students; student supervision",
    "enseignement supérieur; encadrement d’étudiants; encadrement de doctorants; encadrement de stagiaires",
  ],
  [
    "qualitative interviews; qualitative research; surveys",
    "entretiens qualitatifs; enquêtes; enquêtes de terrain; méthodes qualitatives; recherche qualitative; questionnaires",
  ],
  ["ecology; biodiversity", "écologie; biodiversité; études naturalistes; faune et flore"],
  [
    "environmental impact assessment; environmental law",
    "études d’impact; étude d’impact; droit de l’environnement; réglementation environnementale",
  ],
  [
    "carbon accounting; carbon footprint; life cycle assessment; CSR; sustainability",
    "bilan carbone; analyse de cycle de vie; ACV; RSE; développement durable",
  ],
  [
    "urban planning; town planning; planning law",
    "urbanisme; aménagement du territoire; droit de l’urbanisme; PLU",
  ],
  [
    "architecture; architectural design",
    "architecture; conception architecturale; projet architectural",
  ],
  ["interior design", "architecture d’intérieur; décoration d’intérieur; aménagement intérieur"],
  [
    "museum work; collections management; curating; conservation",
    "gestion de collections; régie des œuvres; muséographie; conservation préventive",
  ],
  [
    "stage lighting; stage management; sound and lighting",
    "régie; régie lumière; régie son; régie générale; éclairage scénique",
  ],
];
