import type { SkillRow } from "./skill-row";

/** These are further skills of building, equipment of buildings, civil works and energy. */
export const buildingSkills: readonly SkillRow[] = [
  ["TIG welding; TIG; GTAW", "soudure TIG; soudage TIG; TIG", "welding"],
  [
    "MIG welding; MAG welding; MIG/MAG; MIG; MAG; GMAW",
    "soudure MIG; soudage MIG; soudage MAG; semi-automatique; MIG/MAG; MAG; MIG; soudure semi-automatique",
    "welding",
  ],
  [
    "arc welding; stick welding; SMAW; MMA; MMA welding",
    "électrode enrobée; soudure à l’arc; soudage à l’arc; soudure ARC",
    "welding",
  ],
  [
    "spot welding; orbital welding; oxyacetylene welding; resistance welding; plasma cutting; oxy-fuel cutting",
    "soudage par points; soudage orbital; oxycoupage; découpe plasma; chalumeau; oxyacétylène",
    "welding",
  ],
  ["stainless steel", "inox; acier inoxydable"],
  ["aluminium; aluminum", "aluminium"],
  [
    "steelwork; steel fabrication; structural steel; steel erection",
    "charpente métallique; construction métallique; structures métalliques; montage de charpente métallique",
    "metalwork",
  ],
  ["boilermaking; pressure vessels", "appareils à pression; ESP; DESP", "metalwork"],
  [
    "sheet metal; sheet metal work; press brake; bending; folding; sheet-metal",
    "tôlerie; pliage; presse plieuse; cintrage; roulage",
    "metalwork",
  ],
  ["locksmithing; lock fitting; ironmongery", "serrurerie; pose de serrures; ouverture de portes"],
  ["wrought iron; blacksmithing; forging", "ferronnerie; forge; ferronnerie d’art", "metalwork"],
  [
    "grinding; deburring; polishing; metal finishing; sanding; linishing",
    "meulage; ébavurage; polissage; finition; ponçage; finitions; rectification",
  ],
  [
    "isometric drawings; isometrics; P&ID; piping drawings; P&IDs",
    "isométriques; lecture d’isométriques; plans isométriques; PID; lecture de PID",
    "reading plans",
  ],
  [
    "industrial pipework; piping; pipefitting; pipe welding",
    "tuyauterie industrielle; tuyautage; tuyauterie; préfabrication de tuyauterie",
    "plumbing",
  ],
  [
    "joinery; bench joinery; interior fit-out; door hanging; shopfitting; finish carpentry",
    "menuiserie intérieure; menuiserie extérieure; pose de menuiseries; agencement; menuiserie bois; menuiserie aluminium; menuiserie PVC",
  ],
  [
    "cabinet making; furniture making; fine woodworking",
    "ébénisterie; fabrication de meubles; marqueterie; meubles sur mesure",
  ],
  [
    "kitchen fitting; bathroom fitting; kitchen installation; bathroom installation",
    "pose de cuisines; pose de cuisine; installation de salles de bains; salles de bains",
  ],
  [
    "blinds; shutters; doors and windows; garage doors; automatic doors",
    "volets roulants; fermetures; stores; portails; motorisation de portails; portes automatiques",
  ],
  [
    "zinc work; flashing; leadwork; guttering; gutters",
    "zinguerie; gouttières; couverture zinc; zinc",
    "roofing",
  ],
  [
    "slate roofing; slating; roof tiling; tile roofing",
    "couverture ardoise; ardoise; tuiles; couverture tuiles",
    "roofing",
  ],
  [
    "flat roofing; waterproofing; bituminous membranes; damp proofing; tanking",
    "étanchéité; toitures-terrasses; étanchéité bitumineuse; toiture terrasse; membranes d’étanchéité",
    "roofing",
  ],
  [
    "cladding; facades; curtain walling; façade work; siding",
    "bardage; façades; façade; murs-rideaux; bardage métallique; ravalement de façade",
  ],
  [
    "stonemasonry; stone cutting; restoration masonry; lime mortar; heritage restoration",
    "taille de pierre; maçonnerie de pierre; bâti ancien; monuments historiques; chaux; enduits à la chaux; patrimoine bâti",
    "masonry",
  ],
  [
    "bricklaying; brickwork; blockwork",
    "pose de briques; montage de murs; parpaings; briquetage; maçonnerie de briques",
    "masonry",
  ],
  [
    "concrete finishing; concreting; concrete pouring; concrete work; reinforced concrete",
    "coulage de béton; béton armé; béton banché; dallage; bétonnage",
    "masonry",
  ],
  ["steel fixing; rebar; reinforcement", "ferraillage; armatures", "masonry"],
  ["screeding; liquid screed", "chape; chape liquide; chapes fluides; ragréage"],
  [
    "plasterboard; drywall; dry lining; jointing; taping; partitions; suspended ceilings",
    "placo; plaques de plâtre; bandes; faux plafonds; cloisons sèches; plafonds suspendus; joints; doublage",
    "plastering",
  ],
  [
    "rendering; external render; stucco",
    "enduits; enduit de façade; crépi; enduits extérieurs",
    "plastering",
  ],
  [
    "wallpapering; wallpaper; wall coverings",
    "papier peint; pose de papier peint; tapisserie murale; toile de verre; revêtements muraux",
    "painting and decorating",
  ],
  [
    "spray painting; industrial painting; powder coating; airless spraying; shot blasting; sandblasting",
    "peinture industrielle; thermolaquage; peinture au pistolet; sablage; grenaillage; airless; laquage",
  ],
  [
    "floor laying; flooring; laminate flooring; vinyl flooring; carpet fitting; hardwood flooring",
    "parquet; pose de parquet; sols souples; pose de sols; moquette; revêtements de sol",
  ],
  [
    "asbestos removal; asbestos; asbestos awareness; lead paint",
    "désamiantage; amiante; sous-section 4; SS4; sous-section 3; SS3; plomb",
  ],
  [
    "demolition; strip-out; dismantling; deconstruction",
    "démolition; curage; déconstruction; démantèlement",
  ],
  [
    "property diagnostics; energy performance certificate; EPC; building surveys; home inspection; building inspection",
    "diagnostic immobilier; DPE; diagnostics immobiliers; états des lieux; état des lieux",
  ],
  [
    "roads and paving; paving; asphalt; kerbing; tarmac; surfacing; road works; block paving",
    "enrobés; pose de bordures; pavage; bordures; voirie; réfection de chaussée; pavés",
  ],
  [
    "VRD works; roads and utilities; civil engineering works; drainage; sewers; utilities installation; drainage works",
    "VRD; assainissement; réseaux secs; réseaux humides; canalisations; pose de canalisations; réseaux enterrés; voirie et réseaux divers",
  ],
  [
    "utility location; DT-DICT; buried services; CAT and Genny; cable avoidance",
    "DT-DICT; DICT; réglementation DT-DICT; détection de réseaux; géoréférencement",
  ],
  [
    "civil engineering; structural engineering; civil works; bridges; infrastructure projects",
    "génie civil; ouvrages d’art; ingénierie civile; infrastructures",
  ],
  [
    "geotechnics; soil mechanics; foundations; piling; geotechnical engineering",
    "géotechnique; mécanique des sols; fondations; fondations spéciales; pieux; sondages géotechniques",
  ],
  [
    "excavators; excavator; excavator operation; mini-digger; backhoe; 360 excavator; mini excavator; digger",
    "pelle mécanique; mini-pelle; pelle à pneus; pelle hydraulique; pelleteuse; pelle à chenilles; tractopelle",
    "plant operation",
  ],
  [
    "wheel loaders; loaders; bulldozers; dumpers; dozer; front loader; telehandler; telehandlers; skid steer",
    "chargeuse; bulldozer; tombereau; dumper; niveleuse; compacteur; chariot télescopique; télescopique; manitou",
    "plant operation",
  ],
  [
    "crane operation; tower crane; mobile cranes; crane operator; overhead crane; overhead cranes; gantry crane; lorry loader; HIAB",
    "grue à tour; grue mobile; conduite de grue; grue auxiliaire; grue; grutier",
  ],
  [
    "overhead travelling crane; bridge crane",
    "pont roulant; ponts roulants; pontier",
    "crane operation",
  ],
  [
    "rigging; slinging; lifting operations; slinger signaller; banksman; lift plans",
    "élingage; levage; opérations de levage; chef de manœuvre; plan de levage; élingues",
  ],
  [
    "aerial work platforms; MEWP; cherry picker; boom lift; scissor lift; scissor lifts; aerial lifts",
    "nacelle; nacelles; PEMP; plateforme élévatrice; nacelle élévatrice; nacelles élévatrices",
  ],
  ["rope access; IRATA", "travaux sur cordes; cordiste; accès sur cordes", "working at height"],
  [
    "GPS machine guidance; laser levels; setting out; total station; levelling",
    "guidage GPS; station totale; laser de chantier; implantation d’ouvrages; nivellement; théodolite",
    "surveying",
  ],
  [
    "topographic surveys; land surveying; GNSS; topography; cadastral surveys",
    "relevés topographiques; levés topographiques; bornage; GNSS; géomètre",
    "surveying",
  ],
  ["3D scanning; laser scanning", "scan 3D; scanner 3D; lasergrammétrie"],
  [
    "drones; drone piloting; UAV; remote pilot; drone operation",
    "drone; drones; pilotage de drone; télépilote; télépilotage",
  ],
  [
    "quantity surveying; measurement and valuation; taking off quantities; quantity take-offs; take-offs; takeoffs",
    "métré; métrés; économie de la construction; avant-métré; quantitatifs; DPGF",
    "surveying",
  ],
  [
    "cost estimating; construction estimating; price studies; tender pricing; estimating",
    "étude de prix; études de prix; chiffrage de travaux; estimation de travaux; devis quantitatif",
  ],
  [
    "cost reporting; cost control in construction; CVR; cost value reconciliation; project cost control",
    "suivi financier de chantier; contrôle des coûts de chantier; bilan de chantier; suivi des coûts",
  ],
  [
    "valuations; interim valuations; final accounts; progress claims; applications for payment; final account",
    "situations de travaux; DGD; décompte général; décomptes; situations mensuelles",
  ],
  ["JCT; JCT contracts", "CCAG travaux; CCAG", "contract law"],
  ["NEC; NEC contracts; NEC3; NEC4; FIDIC", "contrats FIDIC; FIDIC", "contract law"],
  [
    "subcontractor management; subcontract procurement; managing subcontractors; subcontractors",
    "gestion des sous-traitants; sous-traitance; pilotage des sous-traitants; consultation des entreprises",
  ],
  [
    "construction planning; construction scheduling; programme planning; Primavera; Primavera P6; P6; Asta Powerproject",
    "planification de chantier; planning de chantier; ordonnancement pilotage et coordination; OPC; planning travaux; Primavera",
  ],
  [
    "site supervision; foreman; site foreman; gang leadership; crew leadership",
    "chef de chantier; encadrement de chantier; chef d’équipe travaux; encadrement d’équipes travaux",
    "site management",
  ],
  [
    "CDM regulations; CDM; RAMS; method statements; toolbox talks; site inductions",
    "PPSPS; coordination SPS; plan de prévention; quart d’heure sécurité; plans de prévention; modes opératoires",
    "site safety",
  ],
  ["confined spaces; confined space entry", "espaces confinés; CATEC", "site safety"],
  [
    "traffic management; temporary traffic control; road safety; NRSWA; street works",
    "signalisation temporaire; signalisation de chantier; balisage; signalisation routière",
  ],
  [
    "building regulations; building codes; planning permission; building control; planning applications",
    "réglementation de la construction; permis de construire; DTU; déclarations préalables; règles de l’art; autorisations d’urbanisme",
  ],
  [
    "fire safety regulations; ERP regulations; public buildings regulations",
    "réglementation ERP; établissements recevant du public; sécurité ERP; IGH; réglementation incendie",
    "fire safety",
  ],
  [
    "accessibility of buildings; ADA compliance",
    "accessibilité PMR; accessibilité des bâtiments; PMR; Ad’AP",
  ],
  [
    "property maintenance; building maintenance; handyman; general maintenance; multi-skilled maintenance; facilities maintenance; minor repairs",
    "maintenance du bâtiment; maintenance des bâtiments; entretien des bâtiments; petits travaux; maintenance multitechnique; second œuvre; petite maintenance; multiservice",
  ],
  [
    "renovation; refurbishment; remodeling; remodelling",
    "rénovation; rénovation énergétique; réhabilitation de logements",
  ],
  [
    "energy audits; energy assessments; thermal imaging; thermography; SAP calculations; energy surveys",
    "audit énergétique; audits énergétiques; thermographie; bilan thermique; étude thermique; études thermiques",
    "thermal regulations",
  ],
  [
    "passive house; green building; LEED; BREEAM; sustainable construction; Passivhaus",
    "maison passive; HQE; construction durable; BREEAM; LEED; bâtiment durable; éco-construction; bois-paille",
  ],
  ["Covadis", "", "CAD"],
  ["Mensura; Mensura Genius", "", "CAD"],
  ["Civil 3D; AutoCAD Civil 3D; MicroStation; Bentley", "", "CAD"],
  ["Tekla; Tekla Structures; Advance Steel; Robot Structural Analysis", "", "BIM; CAD"],
  ["Navisworks; Solibri; BIM 360; Autodesk Construction Cloud; Dynamo", "", "BIM"],
  ["Allplan; Vectorworks; Cadwork; Archicad Solo", "", "CAD"],
  ["Cype; Pleiades; Climawin; Lesosai; ClimaWin", "", "thermal regulations"],
  ["Procore; Buildertrend; COINS; Causeway; Bluebeam", "", "site management"],
  [
    "Batigest; BatiScript; ProGBat; Onaya; Obat",
    "Batigest; ProGBat; Onaya; Obat; BRZ; logiciel de gestion de chantier",
    "site management",
  ],
  [
    "Lumion; Enscape; V-Ray; architectural rendering; 3D rendering; Twinmotion",
    "Lumion; Enscape; V-Ray; rendu 3D; rendus 3D; perspectives 3D; Twinmotion",
  ],
  [
    "heating engineering; gas installation; gas fitting; gas boilers; gas furnaces; furnaces; gas appliances",
    "installation gaz; chaudières gaz; gaz; dépannage gaz; chaudière gaz; fours gaz",
    "heating systems",
  ],
  [
    "oil boilers; wood boilers; biomass boilers; pellet stoves; stoves",
    "chaudières fioul; chaudières bois; poêles à granulés; biomasse; poêles; fumisterie; ramonage",
    "heating systems",
  ],
  [
    "underfloor heating; radiators",
    "plancher chauffant; radiateurs; réseaux de chauffage",
    "heating systems",
  ],
  [
    "thermodynamic systems; air-to-water heat pumps; ground source heat pumps; geothermal",
    "aérothermie; géothermie; PAC air/eau; chauffe-eau thermodynamique; pompes à chaleur air/eau",
    "heat pumps",
  ],
  [
    "mini-splits; split systems; ductless systems; VRF; VRV; ductwork; air handling units; AHU; chillers; rooftop units",
    "split; VRV; DRV; CTA; centrales de traitement d’air; groupes froids; gaines; réseaux aérauliques; rooftop",
    "HVAC",
  ],
  [
    "refrigeration; commercial refrigeration; cold rooms; refrigeration systems; industrial refrigeration; light commercial refrigeration",
    "froid commercial; froid industriel; chambres froides; frigoriste; installations frigorifiques; production de froid",
    "HVAC",
  ],
  [
    "air conditioning; AC installation",
    "climatisation; climatisations; pose de climatisation",
    "HVAC",
  ],
  [
    "ventilation systems; ventilation; mechanical ventilation systems",
    "ventilation; VMC; VMC double flux; désenfumage",
    "HVAC",
  ],
  [
    "building management systems; BMS; GTB; building automation; BACnet; Modbus",
    "GTB; GTC; gestion technique du bâtiment; BACnet; Modbus; automatisation du bâtiment; télégestion",
  ],
  ["NATE", "", "HVAC"],
  [
    "copper pipework; pipe soldering; PEX; multilayer pipes; press fittings",
    "cuivre; multicouche; sertissage de tubes; soudure cuivre; brasage cuivre",
    "plumbing",
  ],
  [
    "drain unblocking; leak detection; drain cleaning; plumbing repairs",
    "débouchage; recherche de fuites; recherche de fuite; dépannage plomberie; assainissement individuel",
    "plumbing",
  ],
  [
    "sanitary fittings; bathroom suites; taps",
    "appareils sanitaires; pose de sanitaires; robinetterie",
    "plumbing",
  ],
  [
    "swimming pools; pool maintenance",
    "piscines; entretien de piscines; construction de piscines; traitement des piscines",
  ],
  [
    "residential wiring; domestic electrical; house wiring; domestic wiring",
    "électricité domestique; logement neuf; électricité résidentielle; appareillage; pose d’appareillage",
    "electrical installation",
  ],
  [
    "industrial electrical; industrial wiring; motor control; conduit bending; cable tray; containment; motor controls",
    "électricité industrielle; câblage industriel; chemins de câbles; électricité tertiaire",
    "electrical installation",
  ],
  [
    "three-phase; three phase systems; variable speed drives; VFD; inverters; drives; motors",
    "variateurs; variateurs de vitesse; moteurs électriques; triphasé; bobinage",
  ],
  [
    "National Electrical Code; NEC code; electrical code; NEC electrical code",
    "",
    "electrical installation",
  ],
  [
    "EICR; PAT testing; testing and inspection; 2391",
    "contrôle électrique; Consuel; vérifications électriques; contrôle réglementaire",
    "electrical installation",
  ],
  [
    "fire alarms; fire alarm systems; fire detection; sprinklers; emergency lighting",
    "SSI incendie; détection incendie; alarmes incendie; sprinklers; éclairage de sécurité; BAES; systèmes de sécurité incendie; alarme incendie",
  ],
  [
    "intruder alarms; burglar alarms; security systems; alarm systems",
    "alarme intrusion; systèmes d’alarme; alarmes; installation d’alarmes",
    "extra-low voltage",
  ],
  [
    "access control; door entry; intercoms",
    "contrôle d’accès; interphonie; vidéophonie; interphones",
    "extra-low voltage",
  ],
  [
    "CCTV installation; IP cameras; video surveillance systems",
    "vidéosurveillance; installation de vidéosurveillance; caméras IP",
    "extra-low voltage",
  ],
  [
    "structured cabling; data cabling; network cabling; Cat6; RJ45",
    "câblage réseau; VDI; câblage informatique; RJ45; baies de brassage",
    "extra-low voltage",
  ],
  [
    "lighting design; public lighting; street lighting; LED lighting",
    "éclairage public; éclairage; conception d’éclairage; étude d’éclairement; Dialux",
  ],
  [
    "overhead lines; power lines; substations; transformers; HV switching; line work",
    "lignes aériennes; postes de transformation; HTA/BT; réseaux électriques; transformateurs; postes HTA; manœuvres HTA",
    "high voltage",
  ],
  [
    "telecoms; telephony; radio networks; mobile networks; FTTH",
    "télécoms; téléphonie; réseaux mobiles; FTTH; raccordement FTTH",
  ],
  [
    "fibre splicing; fusion splicing; OTDR; optical reflectometry; fibre testing",
    "soudure optique; réflectométrie; OTDR; soudure de fibre; mesures optiques",
    "fibre optics",
  ],
  [
    "lift maintenance; elevators; lifts; escalators; elevator maintenance",
    "ascenseurs; maintenance d’ascenseurs; escaliers mécaniques; ascensoriste",
  ],
  [
    "wind turbines; wind power; wind energy; wind turbine maintenance; GWO",
    "éolien; éoliennes; maintenance éolienne; énergie éolienne; parcs éoliens; GWO",
  ],
  ["solar thermal; solar water heating", "solaire thermique; chauffe-eau solaire"],
  [
    "battery storage; energy storage; batteries; lithium batteries",
    "stockage d’énergie; batteries; batteries lithium; stockage par batteries",
  ],
  ["hydrogen; fuel cells; electrolysers", "hydrogène; piles à combustible; électrolyseurs"],
  [
    "nuclear industry; nuclear; nuclear power; reactor operations; nuclear safety",
    "nucléaire; sûreté nucléaire; industrie nucléaire; centrale nucléaire; CNPE; électronucléaire",
  ],
  [
    "radiation protection worker; RP1; PR1",
    "PR1; RP1; RN; prévention des risques nucléaires; CSQ; QSP; SCN1; HN1",
    "radiation protection",
  ],
  ["hydropower; hydroelectricity; dams", "hydroélectricité; barrages; hydraulique fluviale"],
  ["biogas; anaerobic digestion; biomass energy", "méthanisation; biogaz; biométhane"],
  [
    "power generation; power plants; generators; gas turbines; steam turbines; gensets; boiler operation",
    "production d’électricité; groupes électrogènes; turbines à gaz; turbines; centrale thermique; conduite de chaufferie; chaufferie",
  ],
  [
    "oil and gas; petroleum; drilling; offshore; refining; upstream",
    "pétrole et gaz; oil & gas; forage; raffinage; offshore; pétrochimie",
  ],
  [
    "smart grids; grid connection; energy markets; power systems; smart metering; power purchase agreements",
    "réseaux intelligents; smart grids; raccordement au réseau; marchés de l’énergie; compteurs communicants; achat d’énergie",
  ],
  [
    "energy management; ISO 50001; energy monitoring; energy saving",
    "management de l’énergie; ISO 50001; suivi énergétique; économies d’énergie; CEE; certificats d’économies d’énergie; sobriété énergétique",
  ],
];
