import type { SkillRow } from "./skill-row";

/** These are further skills of workshops, factories, garages, warehouses, roads, kitchens and hotels. */
export const industryAndRoadSkills: readonly SkillRow[] = [
  [
    "CNC programming; G-code; G-code editing; ISO programming of machine tools",
    "programmation CNC; programmation de commande numérique; code G; programmation ISO",
    "CNC",
  ],
  [
    "CNC mills; CNC milling; milling machines; 5-axis milling; milling",
    "fraisage; fraiseuse; fraisage 5 axes; fraisage numérique",
    "machining",
  ],
  [
    "CNC turning; lathes; manual lathes; CNC lathes; Swiss turning",
    "tournage CNC; tour à commande numérique; décolletage; tournage numérique",
    "machining",
  ],
  ["electrical discharge machining; EDM; wire EDM", "électroérosion", "machining"],
  [
    "tool making; toolmaking; mould making; die making; jigs and fixtures",
    "outillage; moulistes; fabrication de moules; fabrication d’outillages",
    "machining",
  ],
  ["Fanuc controls; Fanuc", "", "CNC"],
  ["Haas controls; Haas", "", "CNC"],
  ["Heidenhain; Heidenhain controls", "", "CNC"],
  ["Siemens Sinumerik; Sinumerik", "", "CNC"],
  ["Mastercam", "", "CNC programming"],
  ["Fusion 360", "", "CAD"],
  ["TopSolid; Esprit CAM; Hypermill", "", "CNC programming"],
  [
    "CAM software; computer-aided manufacturing",
    "FAO; fabrication assistée par ordinateur",
    "CNC programming",
  ],
  ["Creo Parametric; Pro/ENGINEER; PTC Creo", "", "CAD"],
  ["Siemens NX; Unigraphics", "", "CAD"],
  ["Solid Edge", "", "CAD"],
  ["Onshape; Rhino 3D; Grasshopper 3D", "", "CAD"],
  ["ANSYS; Abaqus; Nastran", "", "finite element analysis"],
  [
    "computational fluid dynamics; CFD; OpenFOAM",
    "mécanique des fluides numérique; CFD",
    "numerical simulation",
  ],
  [
    "PLM; Windchill; Teamcenter; product lifecycle management",
    "PLM; Windchill; Teamcenter; gestion du cycle de vie produit",
  ],
  [
    "geometric dimensioning and tolerancing; GD&T; tolerancing",
    "cotation fonctionnelle; cotation ISO; tolérancement; tolérancement géométrique",
    "reading plans",
  ],
  [
    "micrometers; calipers; micrometer; gauges; measuring instruments",
    "pied à coulisse; micromètre; instruments de mesure; palmer; appareils de mesure",
    "metrology",
  ],
  [
    "coordinate measuring machines; three-dimensional measurement",
    "machine à mesurer tridimensionnelle; MMT; contrôle tridimensionnel; métrologie tridimensionnelle",
    "metrology",
  ],
  ["calibration; instrument calibration", "étalonnage; calibration", "metrology"],
  [
    "non-destructive testing; NDT; ultrasonic testing; dye penetrant; magnetic particle inspection",
    "contrôle non destructif; CND; ressuage; magnétoscopie; COFREND; contrôle par ultrasons",
    "quality control",
  ],
  [
    "incoming inspection; first article inspection; final inspection; visual inspection",
    "contrôle réception; contrôle visuel; contrôle final; contrôle dimensionnel",
    "quality control",
  ],
  [
    "statistical process control; SPC; capability studies",
    "maîtrise statistique des procédés; MSP; SPC; cartes de contrôle; études de capabilité",
    "quality control",
  ],
  [
    "sheet-metal forming; stamping; deep drawing; presses",
    "emboutissage; découpage industriel; presse hydraulique",
    "metalwork",
  ],
  ["foundry work; casting; die casting", "fonderie; moulage sous pression; coulée", "metalwork"],
  ["heat treatment; heat treating", "traitement thermique; traitements thermiques; trempe"],
  [
    "surface treatment; electroplating; anodising; galvanising",
    "traitement de surface; anodisation; galvanisation; chromage; galvanoplastie",
  ],
  [
    "3D printing; additive manufacturing; rapid prototyping",
    "impression 3D; fabrication additive; prototypage rapide",
  ],
  ["laser cutting; water jet cutting", "découpe laser; découpe jet d’eau", "metalwork"],
  [
    "composites; carbon fibre; composite lay-up; fibreglass; laminating composites",
    "composites; matériaux composites; stratification; drapage; fibre de carbone",
  ],
  [
    "plastics processing; extrusion; thermoforming; blow moulding",
    "plasturgie; extrusion; thermoformage; extrusion-soufflage",
  ],
  ["rubber processing", "caoutchouc; vulcanisation"],
  ["glassmaking; glass blowing; stained glass", "verrerie; soufflage de verre; vitrail; vitraux"],
  [
    "woodworking; woodworking machinery; sawmilling; wood turning",
    "travail du bois; machines à bois; scierie; tournage sur bois; usinage bois",
  ],
  [
    "papermaking; corrugated board; flexography; flexographic printing",
    "papeterie; cartonnage; flexographie; sérigraphie",
  ],
  [
    "offset printing; offset press; digital printing; screen printing",
    "impression offset; offset; impression numérique",
    "prepress",
  ],
  ["bookbinding; binding and finishing", "reliure; façonnage papier; brochage; massicot"],
  [
    "textile production; weaving; knitting; looms; spinning",
    "tissage; tricotage; filature; métiers à tisser; bonneterie",
  ],
  [
    "pattern making; pattern cutting; garment pattern cutting; Lectra; Gerber software",
    "patronage; modélisme; coupe textile; gradation; Lectra",
    "sewing",
  ],
  [
    "dressmaking; alterations; tailoring; haute couture",
    "retouches de vêtements; couture sur mesure; flou; haute couture; tailleur",
    "sewing",
  ],
  ["embroidery; lace making", "broderie; dentelle", "sewing"],
  ["shoe repair; shoemaking; cobbling", "cordonnerie; réparation de chaussures; bottier"],
  ["watchmaking; clock repair; watch repair", "horlogerie; réparation de montres"],
  [
    "gem setting; stone setting; engraving",
    "sertissage de pierres; sertissage; gravure; gemmologie",
    "jewellery making",
  ],
  [
    "assembly work; mechanical assembly; electromechanical assembly; assembly line work",
    "montage mécanique; assemblage mécanique; montage industriel; assemblage industriel; montage-assemblage",
    "production line work",
  ],
  [
    "electronic assembly; soldering; IPC-A-610; SMT; rework of boards",
    "soudure électronique; brasage électronique; IPC-A-610; CMS électronique; câblage électronique; brasage à l’étain",
    "electronics",
  ],
  [
    "machine operation; machine operating; running machines",
    "conduite de machines; conduite de ligne automatisée; conduite de machine; pilotage de ligne",
    "production line work",
  ],
  [
    "packaging lines; packaging machines; filling machines; bottling; labelling machines",
    "conditionnement industriel; ligne de conditionnement; lignes de conditionnement; embouteillage; étiquetage industriel; mise en bouteille",
    "production line work",
  ],
  [
    "changeovers; SMED; quick changeover",
    "changement de série; changements de série; changement de format; SMED",
    "machine setting",
  ],
  [
    "first-level maintenance; autonomous maintenance; TPM; total productive maintenance; level 1 maintenance",
    "maintenance de premier niveau; maintenance de niveau 1; auto-maintenance; TPM; maintenance premier niveau",
    "industrial maintenance",
  ],
  [
    "preventive maintenance; preventative maintenance; planned maintenance",
    "maintenance préventive; entretien préventif",
    "industrial maintenance",
  ],
  [
    "corrective maintenance; breakdown repairs; reactive maintenance",
    "maintenance curative; maintenance corrective; dépannage industriel",
    "industrial maintenance",
  ],
  [
    "predictive maintenance; vibration analysis; condition monitoring",
    "maintenance prédictive; maintenance conditionnelle; analyse vibratoire",
    "industrial maintenance",
  ],
  [
    "lubrication; bearings; shaft alignment; gearbox overhaul",
    "graissage; lubrification; roulements; lignage d’arbres; lignage",
    "mechanics",
  ],
  [
    "pumps and compressors; compressors; pump maintenance; valves",
    "pompes et compresseurs; compresseurs; vannes; maintenance de pompes; robinetterie industrielle",
    "mechanics",
  ],
  [
    "conveyors; conveyor systems; automated warehouses",
    "convoyeurs; maintenance de convoyeurs; transstockeurs",
  ],
  [
    "Siemens TIA Portal; TIA Portal; Step 7; Siemens S7",
    "TIA Portal; Step 7; automates Siemens",
    "PLC",
  ],
  ["Allen-Bradley; Rockwell; RSLogix; Studio 5000", "", "PLC"],
  [
    "Schneider Unity Pro; Unity Pro; Control Expert",
    "automates Schneider; Unity Pro; Control Expert",
    "PLC",
  ],
  [
    "ladder logic; Grafcet; ladder programming",
    "langage ladder; Grafcet; programmation ladder",
    "PLC",
  ],
  [
    "industrial networks; Profinet; Profibus; EtherCAT; industrial Ethernet",
    "réseaux industriels; Profinet; Profibus; bus de terrain",
    "automation",
  ],
  [
    "automation; industrial automation; automation engineering; control systems",
    "automatisme; automatismes; automatisation; automatismes industriels; automatisme industriel; contrôle-commande",
  ],
  [
    "industrial robots; Kuka; ABB robots; robot programming; Fanuc robots; Staubli; cobots",
    "robots industriels; programmation de robots; Kuka; Stäubli; cobotique",
    "robotics",
  ],
  ["human-machine interfaces; HMI", "interface homme-machine; IHM", "SCADA"],
  [
    "process control; DCS; distributed control systems; process regulation",
    "conduite de procédés; régulation industrielle; systèmes numériques de contrôle-commande; conduite de procédé",
    "automation",
  ],
  [
    "commissioning; plant commissioning; start-up of installations",
    "mise en service; mises en service; mise en service d’installations; mise en route d’équipements",
  ],
  [
    "manufacturing execution systems; shop-floor systems",
    "suivi de production informatisé; logiciel de GPAO; GPAO",
  ],
  [
    "manufacturing management; production supervision; shift leadership",
    "gestion de production; management de production; supervision de production; encadrement de production",
  ],
  [
    "production scheduling; scheduling of production; MRP; MRP II; workload planning",
    "ordonnancement; ordonnancement de production; MRP; planification de production; charge et capacité",
    "production planning",
  ],
  [
    "methods engineering; industrial engineering; process engineering; industrialisation; time and motion studies",
    "méthodes industrielles; bureau des méthodes; industrialisation; génie des procédés; gammes de fabrication; génie industriel",
  ],
  [
    "chemical process engineering; chemical engineering; distillation; reactors; unit operations",
    "génie chimique; distillation; procédés chimiques; réacteurs chimiques",
  ],
  [
    "food processing; food manufacturing; food industry processes; agri-food production",
    "industrie agroalimentaire; procédés agroalimentaires; transformation alimentaire; agroalimentaire; IAA",
  ],
  [
    "meat processing; slaughtering; deboning",
    "abattage; transformation de viande; atelier de découpe",
    "food processing",
  ],
  [
    "dairy processing; pasteurisation; milk processing",
    "transformation laitière; pasteurisation; laiterie",
    "food processing",
  ],
  [
    "brewing; beer brewing; distilling; winemaking; cellar work",
    "brassage; brasserie artisanale; brassage de bière; distillation d’alcools; vinification; travail de cave; œnologie pratique; travaux de chai",
    "food processing",
  ],
  ["coffee roasting", "torréfaction"],
  [
    "cleanroom work; clean rooms; aseptic processing; cleanroom",
    "salle blanche; salles blanches; zone à atmosphère contrôlée; ZAC; travail en salle blanche",
  ],
  [
    "aeronautical maintenance; aircraft maintenance; Part 66; EASA Part 145; airframe; avionics",
    "maintenance aéronautique; Part 66; Part 145; avionique; mécanique aéronautique; entretien d’aéronefs",
  ],
  [
    "aircraft assembly; riveting; aerostructures",
    "ajustage-montage; ajustage; rivetage; montage de cellules aéronautiques; aérostructure",
  ],
  [
    "shipbuilding; boatbuilding; marine engineering; marine engines; boat maintenance",
    "construction navale; mécanique marine; moteurs marins; charpente navale; entretien de bateaux",
  ],
  [
    "railway maintenance; track maintenance; rolling stock; rail signalling",
    "maintenance ferroviaire; matériel roulant; voie ferrée; signalisation ferroviaire; travaux ferroviaires",
  ],
  [
    "diesel engines; diesel mechanics; heavy vehicle repair; truck mechanics; HGV maintenance",
    "mécanique poids lourds; moteurs diesel; mécanique PL; réparation de poids lourds; moteurs thermiques",
    "vehicle mechanics",
  ],
  [
    "engine overhaul; engine repair; engine rebuilding",
    "réfection de moteurs; réparation de moteurs; rectification de moteurs",
    "vehicle mechanics",
  ],
  [
    "servicing and oil changes; car servicing; vehicle servicing; oil changes",
    "révision de véhicules; vidange; vidanges; entretien courant automobile; entretien de véhicules légers",
    "vehicle mechanics",
  ],
  [
    "wheel alignment; tracking and balancing; steering and suspension",
    "géométrie des trains; parallélisme; équilibrage; trains roulants; suspension et direction",
    "vehicle mechanics",
  ],
  [
    "timing belts; clutches; clutch replacement",
    "courroie de distribution; distribution moteur; embrayages; remplacement d’embrayage",
    "vehicle mechanics",
  ],
  [
    "motorcycle mechanics; motorcycle repair; moped repair",
    "mécanique moto; réparation de motos; réparation de scooters",
    "vehicle mechanics",
  ],
  [
    "bike mechanics; bicycle repair; cycle mechanics; Cytech; bike repair; e-bike repair",
    "mécanique cycle; réparation de vélos; atelier vélo; vélos électriques; mécanique vélo",
  ],
  [
    "paintwork; car painting; vehicle painting; colour matching of paint; paint spraying of vehicles",
    "peinture automobile; peinture carrosserie; colorimétrie carrosserie; préparation peinture; vernis carrosserie",
    "bodywork",
  ],
  [
    "dent removal; paintless dent repair; panel beating",
    "débosselage; débosselage sans peinture; tôlerie automobile; passage au marbre",
    "bodywork",
  ],
  [
    "windscreen replacement; auto glass",
    "remplacement de pare-brise; vitrage automobile",
    "bodywork",
  ],
  [
    "vehicle electrics; auto electrics; multiplexing; vehicle electronics; ADAS calibration",
    "électricité automobile; multiplexage; électronique embarquée; calibrage ADAS; électronique automobile",
    "vehicle mechanics",
  ],
  [
    "vehicle air conditioning",
    "climatisation automobile; recharge de climatisation",
    "vehicle mechanics",
  ],
  [
    "car valeting; vehicle detailing; vehicle preparation",
    "préparation de véhicules; lavage de véhicules; rénovation automobile; esthétique automobile",
  ],
  [
    "parts counter; car parts sales; spare parts; parts ordering",
    "pièces détachées; magasin de pièces; vente de pièces détachées; commande de pièces; pièces de rechange",
  ],
  [
    "hydraulic excavator repair; construction plant repair; plant maintenance; heavy equipment repair",
    "mécanique engins; mécanique d’engins de chantier; réparation d’engins; maintenance d’engins TP",
    "mechanics",
  ],
  [
    "small engine repair; garden machinery repair",
    "motoculture; réparation de matériel de motoculture; mécanique de motoculture",
    "mechanics",
  ],
  [
    "appliance repair; white goods repair; domestic appliance repair",
    "réparation électroménager; dépannage électroménager; SAV électroménager",
  ],
  [
    "phone repair; smartphone repair; microsoldering",
    "réparation de smartphones; réparation de téléphones; microsoudure",
  ],
  [
    "street cleaning; litter picking; sweeping machines; road sweeping",
    "nettoyage urbain; balayage mécanisé; propreté urbaine; nettoiement; balayeuse",
  ],
  [
    "refuse collection; bin collection; waste management; waste collection",
    "collecte des déchets; ripeur; gestion des déchets; gestion de déchets; collecte d’ordures",
  ],
  [
    "industrial cleaning; high-pressure cleaning; tank cleaning; deep cleaning",
    "nettoyage industriel; haute pression; nettoyage haute pression; hydrocurage; nettoyage cryogénique",
    "cleaning",
  ],
  [
    "hospital cleaning; biocleaning; bio-cleaning",
    "bio-nettoyage; nettoyage hospitalier; nettoyage en milieu hospitalier",
    "cleaning",
  ],
  [
    "office cleaning; commercial cleaning; contract cleaning",
    "nettoyage de bureaux; entretien de locaux; entretien des locaux; nettoyage de locaux; nettoyage des locaux",
    "cleaning",
  ],
  [
    "pest control; disinfection; rodent control",
    "dératisation; désinsectisation; lutte contre les nuisibles; désinfection; 3D hygiène",
  ],
  [
    "laundry work; dry cleaning; linen management",
    "blanchisserie; pressing; lingerie hospitalière; gestion du linge; traitement du linge; entretien du linge",
  ],
  [
    "caretaking; janitorial work; concierge service of buildings",
    "gardiennage d’immeuble; gardien d’immeuble; conciergerie; gardiennage",
  ],
  [
    "dog handling in security; K9; dog handler",
    "agent cynophile; cynophilie; maître-chien",
    "security guarding",
  ],
  [
    "access screening; baggage screening; airport security; pat-downs",
    "sûreté aéroportuaire; palpations de sécurité; filtrage; contrôle des bagages; palpation",
    "security guarding",
  ],
  [
    "CCTV monitoring; CCTV operation; control room operation; alarm monitoring",
    "télésurveillance; exploitation de vidéoprotection; poste de contrôle; PC sécurité; vidéoprotection; surveillance vidéo",
    "security guarding",
  ],
  [
    "incident logs; security reports; patrol reports; logbook keeping",
    "main courante; rédaction de main courante; comptes rendus d’incident; rapports d’incident",
    "security guarding",
  ],
  [
    "event security; crowd management; door supervision; crowd control",
    "sécurité événementielle; gestion de foule; gestion des foules; sûreté événementielle",
    "security guarding",
  ],
  [
    "loss prevention; shrinkage; retail security; theft prevention",
    "démarque inconnue; lutte contre le vol; prévention des pertes; prévention du vol; surveillance de magasin",
  ],
  [
    "firefighting; fire rescue; fire-fighter training; fire extinguishers; evacuation drills",
    "lutte contre l’incendie; extincteurs; manipulation d’extincteurs; évacuation incendie; sapeur-pompier; exercices d’évacuation; EPI incendie",
    "fire safety",
  ],
  ["private investigation; investigations", "enquêtes privées; investigations privées"],
  ["cash in transit; armoured transport", "transport de fonds; convoyage de fonds"],
  [
    "order preparation by voice; voice picking",
    "vocal; commande vocale; préparation vocale",
    "order picking",
  ],
  ["cross-docking; cross docking", "cross-docking; quai de transbordement", "warehouse management"],
  [
    "stock taking; stocktakes; stock counts; cycle counts; stocktaking",
    "inventaires tournants; inventaire tournant; inventaires physiques; comptage de stock; prise d’inventaire",
    "stock control",
  ],
  [
    "replenishment; procurement of stock; supply planning; reordering",
    "réapprovisionnement; réapprovisionnements; gestion des approvisionnements; approvisionnements; pilotage des approvisionnements",
  ],
  [
    "FIFO; stock rotation; expiry dates; date rotation",
    "rotation des stocks; rotation des produits; FIFO; gestion des dates; DLC",
    "stock control",
  ],
  [
    "pallet building; palletising; shrink wrapping; pallet wrapping",
    "palettisation; filmage; mise sur palettes; filmage de palettes",
    "packing",
  ],
  [
    "counterbalance trucks; reach trucks; VNA trucks; order pickers; forklift truck operation",
    "chariots frontaux; chariot à mât rétractable; chariots rétractables; chariots bidirectionnels; chariot frontal",
    "forklift driving",
  ],
  [
    "last-mile delivery; last mile; courier work",
    "dernier kilomètre; livraison du dernier kilomètre; messagerie; course urbaine",
    "delivery",
  ],
  [
    "cargo bikes; cycle logistics; bike delivery",
    "vélo-cargo; cyclologistique; livraison à vélo; triporteur",
    "delivery",
  ],
  [
    "furniture removals; house moves; removals; moving crew",
    "déménagement; déménagements; portage de meubles; monte-meubles",
  ],
  [
    "furniture assembly; flat-pack assembly",
    "montage de meubles; assemblage de meubles; pose de meubles",
  ],
  [
    "refrigerated transport; cold chain; temperature-controlled transport; reefer",
    "chaîne du froid; transport frigorifique; température dirigée; transport sous température dirigée",
  ],
  [
    "tanker driving; fuel deliveries",
    "conduite de citerne; transport de citernes; livraison de carburant; transport d’hydrocarbures",
    "driving",
  ],
  [
    "tractor-trailers; tractor-trailer driving; 18-wheelers; flatbed; tarping",
    "conduite de semi-remorque; ensemble articulé; tautliner; plateau; conduite SPL",
    "driving",
  ],
  [
    "heavy haulage; abnormal loads; oversized loads",
    "convoi exceptionnel; transport exceptionnel; convois exceptionnels",
    "driving",
  ],
  [
    "electronic logging devices; ELD; hours of service; HOS; DOT regulations; pre-trip inspections; FMCSA; DOT inspections",
  ],
  [
    "school bus driving; minibus driving; patient transport driving",
    "conduite de minibus; transport de personnes à mobilité réduite; TPMR; transport périscolaire",
    "passenger transport",
  ],
  [
    "tram driving; train driving; metro driving",
    "conduite de tramway; conduite de train; conduite de métro",
    "passenger transport",
  ],
  [
    "taxi driving; chauffeur service; private hire",
    "chauffeur de maître; VTC; conduite de taxi; transport de particuliers",
    "passenger transport",
  ],
  [
    "passenger information; ticket inspection; revenue protection",
    "information voyageurs; contrôle des titres de transport; contrôle de titres",
    "passenger transport",
  ],
  [
    "air traffic; ground handling; ramp operations; aircraft marshalling; airport operations",
    "assistance en escale; piste aéroportuaire; avitaillement; opérations aéroportuaires; escale aéroportuaire",
  ],
  [
    "cabin crew; in-flight service; cabin safety",
    "personnel navigant; service à bord; sécurité cabine; PNC",
  ],
  [
    "shipping agency; port operations; stevedoring; container handling",
    "opérations portuaires; manutention portuaire; consignation maritime; lamanage",
  ],
  [
    "seamanship; navigation at sea; STCW; deckhand work",
    "matelotage; navigation maritime; STCW; quart à la passerelle; conduite de navires",
  ],
  [
    "fishing; aquaculture; fish farming; oyster farming",
    "pêche; aquaculture; pisciculture; ostréiculture; conchyliculture; mytiliculture",
  ],
  [
    "incoterms; export documentation; letters of credit; shipping documents",
    "incoterms; documents d’export; crédit documentaire; documentation export; liasse documentaire",
    "import-export",
  ],
  [
    "tariff classification; Intrastat; EMCS; AEO; bonded warehouses; Delta customs system",
    "classement tarifaire; DEB; OEA; entrepôt sous douane; nomenclature douanière; DELTA G",
    "customs",
  ],
  [
    "fleet management; vehicle fleet; telematics",
    "gestion de parc automobile; gestion de flotte; parc de véhicules; gestion du parc automobile; télématique",
  ],
  [
    "transport regulations; transport law; road transport law; CMR",
    "réglementation transport; réglementation des transports; droit des transports; CMR; réglementation du transport routier",
  ],
  [
    "distribution requirements planning; S&OP planning; demand forecasting; sales forecasting in supply chain",
    "prévision des ventes; prévisions de la demande; PIC; PDP; DRP",
    "supply chain",
  ],
  [
    "supplier management; supplier relations; vendor management; supplier relationship management",
    "gestion des fournisseurs; relation fournisseurs; suivi des fournisseurs; relations fournisseurs; gestion fournisseurs",
  ],
  [
    "strategic sourcing; category management of purchasing; spend analysis; cost reduction in purchasing",
    "achats stratégiques; achats par catégorie; sourcing fournisseurs; négociation fournisseurs; négociation d’achats; achats industriels",
    "purchasing",
  ],
  [
    "knife work; vegetable preparation; mise en place; prep work; food prep",
    "épluchage; taille de légumes; mise en place; taillage de légumes; préparations froides",
    "cooking",
  ],
  [
    "hot line cooking; line cooking; grill station; sauté station; fry station",
    "chef de partie; poste chaud cuisine; tenue d’un poste en cuisine",
    "cooking",
  ],
  [
    "sous vide; vacuum cooking; low-temperature cooking",
    "cuisson sous vide; sous vide; cuisson basse température",
    "cooking",
  ],
  [
    "pizza making; pizza dough; wood-fired oven",
    "pizza; préparation de pizzas; pizzaïolo; four à bois; pâte à pizza",
    "cooking",
  ],
  [
    "sushi making; Asian cuisine; Japanese cuisine; Thai cuisine",
    "sushi; cuisine asiatique; cuisine japonaise; sushis",
    "cooking",
  ],
  ["Italian cuisine; fresh pasta", "cuisine italienne; pâtes fraîches", "cooking"],
  ["crêpes; crêpe making; galettes", "crêperie; crêpes; tournage de galettes; galettes", "cooking"],
  [
    "fast food; quick service; burger assembly; sandwich making",
    "restauration rapide; snacking; préparation de sandwichs; sandwichs; burgers",
    "cooking",
  ],
  [
    "catering events; banqueting; banquets; buffets; event catering",
    "traiteur; banquets; buffets; service traiteur; cocktails dînatoires; banqueting",
  ],
  [
    "kitchen brigade management; kitchen management; brigade; running a kitchen; kitchen leadership",
    "management de brigade; gestion d’une brigade; encadrement de brigade; brigade de cuisine",
  ],
  ["ice cream making; sorbets", "glaces; fabrication de glaces; sorbets; glacerie", "pastry"],
  [
    "sugar confectionery; petits fours; macarons; choux pastry",
    "petits fours; macarons; pâte à choux; biscuits; biscuiterie; crèmes pâtissières",
    "pastry",
  ],
  [
    "wedding cakes; celebration cakes",
    "pièces montées; wedding cakes; gâteaux d’anniversaire",
    "cake decorating",
  ],
  [
    "delicatessen; charcuterie making; cured meats; sausages",
    "charcuterie; fabrication de charcuterie; salaisons; terrines; charcuterie traiteur",
  ],
  ["cheese counter; cheese selling", "fromages; crèmerie; vente de fromages; fromage à la coupe"],
  [
    "fruit and vegetables; fresh produce; greengrocery",
    "fruits et légumes; primeur; rayon fruits et légumes; produits frais",
  ],
  [
    "seafood; shellfish; oyster opening",
    "fruits de mer; ouverture d’huîtres; écailler; coquillages",
    "fishmongery",
  ],
  [
    "food allergens management; allergen awareness; Natasha's law; allergen management",
    "gestion des allergènes; information allergènes",
    "HACCP",
  ],
  [
    "food labelling; traceability; food traceability; batch traceability",
    "traçabilité; étiquetage alimentaire; traçabilité des produits; traçabilité alimentaire",
  ],
  ["ServSafe; food handler card; food handlers", "ServSafe", "HACCP"],
  [
    "health control plan; sanitary control plan; food safety plans",
    "plan de maîtrise sanitaire; PMS sanitaire; plan de nettoyage et désinfection",
    "HACCP",
  ],
  [
    "restaurant management; food and beverage management; F&B management; food and beverage",
    "gestion de restaurant; direction de restaurant; food and beverage; exploitation de restaurant; F&B",
  ],
  [
    "EPOS; POS systems; till systems; Lightspeed; Toast POS; point of sale systems",
    "logiciel de caisse; TPE; terminal de paiement; caisse enregistreuse; logiciels de caisse; terminaux de paiement",
    "cash handling",
  ],
  [
    "room service; guest service; concierge; porter service",
    "room service; service en chambre; conciergerie hôtelière; bagagerie; voiturier",
    "hotel reception",
  ],
  [
    "front office; front desk; front desk work; front office hotel",
    "front office; réception d’hôtel; front desk",
    "hotel reception",
  ],
  [
    "night audit; night auditing; night portering; night reception",
    "night audit; réception de nuit; veilleur de nuit; clôture de caisse hôtelière; réceptionniste de nuit",
    "hotel reception",
  ],
  [
    "Mews; Guestline; Cloudbeds; Protel; Fidelio; property management systems; property management system",
    "Mews; Guestline; Cloudbeds; Protel; Fidelio; Medialog",
    "Opera PMS",
  ],
  [
    "online travel agencies; channel management; OTAs; channel manager; Booking.com Extranet",
    "OTA; channel manager; gestion des canaux de distribution",
    "revenue management",
  ],
  [
    "hotel housekeeping supervision; governess; linen stock",
    "gouvernante; contrôle des chambres; encadrement des femmes de chambre",
    "housekeeping",
  ],
  [
    "hostessing; seating guests; table reservations; maître d'hôtel",
    "accueil en salle; plan de salle; placement des clients; maître d’hôtel",
    "table service",
  ],
  [
    "draught beer; beer dispensing; cellar management; cask ale; keg changing",
    "gestion de la cave à bières; tirage pression; changement de fûts; bièrologie",
    "bar service",
  ],
  [
    "tour guiding; guided tours; tour guide",
    "visites guidées; guidage; conduite de visites; guide-conférencier; commentaires touristiques",
    "tourism",
  ],
  [
    "travel agency systems; Amadeus; Sabre; Galileo GDS; GDS",
    "Amadeus; GDS; Galileo; Sabre",
    "tourism",
  ],
  [
    "campsite management; holiday park operations; holiday rentals; Airbnb hosting",
    "camping; gestion de camping; locations saisonnières; hôtellerie de plein air",
    "tourism",
  ],
  [
    "tourist information; destination marketing; tourism promotion",
    "office de tourisme; information touristique; promotion touristique; accueil touristique; conseil en séjour",
    "tourism",
  ],
  [
    "theme parks; ride operation; leisure park operations",
    "parc d’attractions; parcs de loisirs; opérateur d’attraction",
  ],
  ["casino gaming; croupier; dealing cards", "croupier; jeux de table; casino"],
];
