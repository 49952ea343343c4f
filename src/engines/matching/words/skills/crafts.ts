import type { SkillRow } from "./skill-row";

/** These are the skills of building, electricity, industry, vehicles, land and cleaning. */
export const craftSkills: readonly SkillRow[] = [
  [
    "electrical installation; electrical installations; wiring; electrical wiring; domestic wiring",
    "installation électrique; installations électriques; câblage; câblage électrique; électricité bâtiment; électricité du bâtiment; tirage de câbles; raccordement électrique; raccordements",
  ],
  ["electrical maintenance", "maintenance électrique; dépannage électrique"],
  [
    "fault finding; electrical testing; inspection and testing; troubleshooting; fault diagnosis; diagnostics; diagnosis",
    "recherche de pannes; diagnostic de pannes; dépannage; diagnostic; diagnostics; recherche de panne; contrôles électriques",
  ],
  [
    "wiring diagrams; electrical diagrams; reading schematics; schematics; circuit diagrams",
    "lecture de schémas; schémas électriques; lecture de schémas électriques; lecture de plans électriques",
  ],
  [
    "reading plans; blueprint reading; technical drawings; reading drawings; blueprints; reading technical drawings",
    "lecture de plans; lecture de plan; plans techniques; dessin technique; lecture de plans techniques; plans d’exécution",
  ],
  ["low voltage; LV systems", "basse tension; BT; courant fort; courants forts"],
  ["high voltage; HV", "haute tension; HTA"],
  [
    "extra-low voltage; data cabling; structured cabling; access control",
    "courants faibles; courant faible; VDI; contrôle d’accès; vidéosurveillance; alarme intrusion",
  ],
  ["home automation; KNX; smart home", "domotique; KNX"],
  [
    "NF C 15-100; wiring regulations; 18th edition; BS 7671; electrical standards",
    "NF C 15-100; NFC 15-100; norme NF C 15-100; normes électriques",
  ],
  [
    "switchboards; distribution boards; control panels; panel building; consumer units",
    "tableaux électriques; armoires électriques; tableau électrique; armoire électrique; câblage d’armoires",
  ],
  [
    "solar panels; photovoltaics; PV; solar installation",
    "photovoltaïque; panneaux solaires; panneaux photovoltaïques",
  ],
  ["charging stations; EV charging; EV chargers", "bornes de recharge; IRVE"],
  [
    "fibre optics; fiber optics; fibre splicing",
    "fibre optique; soudure optique; raccordement fibre",
  ],
  [
    "plumbing; pipework; pipe fitting",
    "plomberie; tuyauterie; plomberie sanitaire; installations sanitaires; sanitaires",
  ],
  [
    "heating systems; boilers; boiler maintenance; central heating",
    "chauffage; chaudières; chaudière; entretien de chaudières; chauffage central; génie climatique",
  ],
  ["heat pumps", "pompes à chaleur; pompe à chaleur; PAC", "heating systems"],
  [
    "HVAC; air conditioning; ventilation; refrigeration",
    "CVC; climatisation; ventilation; froid; froid commercial; frigoriste; VMC; CVCD",
  ],
  [
    "refrigerant handling; F-gas",
    "manipulation des fluides frigorigènes; fluides frigorigènes; attestation de capacité",
    "HVAC",
  ],
  ["brazing; soldering", "brasure; brasage; soudure à l’étain"],
  [
    "welding; MIG welding; TIG welding; arc welding; MIG/MAG; TIG; MIG; ARC",
    "soudure; soudage; soudure TIG; soudure MIG; soudage TIG; MIG/MAG; soudure à l’arc; TIG; MIG; MAG; semi-auto",
  ],
  [
    "metalwork; sheet metal; boilermaking; metal fabrication; fabrication",
    "chaudronnerie; métallerie; tôlerie; serrurerie; serrurerie-métallerie",
  ],
  [
    "carpentry; joinery; woodwork; cabinet making; first fix; second fix",
    "menuiserie; charpente; ébénisterie; travail du bois; pose de menuiseries; agencement",
  ],
  ["roofing; slating", "couverture; zinguerie; pose de couverture; toiture; étanchéité"],
  [
    "masonry; bricklaying; brickwork; blockwork; concrete work",
    "maçonnerie; gros œuvre; coffrage; ferraillage; béton; béton armé; pose de parpaings",
  ],
  ["formwork", "coffrage; banches", "masonry"],
  [
    "plastering; drywall; dry lining; rendering",
    "plâtrerie; placo; cloisons; pose de cloisons; plaquiste; enduits; faux plafonds",
  ],
  [
    "painting and decorating; painting; decorating",
    "peinture; peinture en bâtiment; revêtements muraux; ravalement; papier peint",
  ],
  [
    "tiling; floor laying; flooring",
    "carrelage; pose de carrelage; revêtements de sol; parquet; faïence",
  ],
  [
    "insulation; thermal insulation",
    "isolation; isolation thermique; ITE; isolation thermique par l’extérieur",
  ],
  ["glazing; window fitting", "vitrerie; pose de fenêtres; miroiterie"],
  ["scaffolding", "échafaudage; échafaudages; montage d’échafaudages; montage d’échafaudage"],
  [
    "groundworks; earthworks; road works; roads and utilities",
    "terrassement; VRD; voirie; travaux publics; enrobés; assainissement",
  ],
  [
    "plant operation; excavator operation; heavy machinery",
    "conduite d’engins; engins de chantier; pelle mécanique; pelleteuse",
  ],
  [
    "site management; construction site management; site supervision; construction management",
    "conduite de travaux; suivi de chantier; gestion de chantier; conduite de chantier; suivi de chantiers; conduite de chantiers; pilotage de chantiers",
  ],
  [
    "site safety; health and safety; occupational safety; HSE; safety rules; safety regulations; workplace safety",
    "sécurité; sécurité au travail; règles de sécurité; consignes de sécurité; QHSE; HSE; QSE; santé et sécurité au travail; prévention des risques; prévention des risques professionnels; sécurité sur chantier",
  ],
  ["working at height; work at heights", "travail en hauteur; travaux en hauteur; port du harnais"],
  [
    "surveying; topography; quantity surveying; measuring",
    "topographie; relevés topographiques; implantation; métré; relevés",
  ],
  ["AutoCAD", "", "CAD"],
  ["Revit", "", "BIM; CAD"],
  ["BIM; building information modelling", "BIM; maquette numérique"],
  ["CAD; computer-aided design; CAD/CAM", "CAO; DAO; CAO/DAO; conception assistée par ordinateur"],
  ["SolidWorks", "", "CAD"],
  ["CATIA", "", "CAD"],
  ["SketchUp", "", "CAD"],
  ["ArchiCAD", "", "CAD"],
  ["Inventor; Creo; Fusion 360; Siemens NX", "", "CAD"],
  [
    "finite element analysis; FEA; structural calculations; Ansys; structural analysis",
    "calcul de structures; éléments finis; résistance des matériaux; RDM; Ansys; calculs de structure",
  ],
  [
    "thermal regulations; energy audits; RE2020; energy efficiency",
    "RE2020; RT2012; performance énergétique; efficacité énergétique; audit énergétique; rénovation énergétique; DPE",
  ],
  [
    "machining; milling; turning; lathe work; lathe",
    "usinage; fraisage; tournage; tour; fraiseuse",
  ],
  [
    "CNC; CNC machining; CNC programming; CNC machines",
    "commande numérique; CN; CNC; machines à commande numérique; programmation CN; MOCN; usinage sur commande numérique",
    "machining",
  ],
  [
    "metrology; measuring instruments; calipers; dimensional inspection; micrometers",
    "métrologie; contrôle dimensionnel; instruments de mesure; pied à coulisse; appareils de mesure",
  ],
  [
    "quality control; quality inspection; inspection",
    "contrôle qualité; contrôle de la qualité; contrôles qualité; contrôle de qualité",
  ],
  [
    "industrial maintenance; preventive maintenance; equipment maintenance; machine maintenance; planned maintenance; corrective maintenance",
    "maintenance industrielle; maintenance préventive; maintenance curative; maintenance préventive et curative; maintenance des équipements; maintenance corrective; entretien des machines",
  ],
  ["CMMS; computerised maintenance management", "GMAO"],
  ["hydraulics", "hydraulique"],
  ["pneumatics", "pneumatique"],
  [
    "mechanics; mechanical engineering; mechanical fitting; mechanical assembly",
    "mécanique; montage mécanique; mécanique industrielle; ajustage; mécanique générale",
  ],
  [
    "electromechanics; electromechanical engineering",
    "électromécanique; électrotechnique; électrotechnicien",
  ],
  [
    "electronics; electronic repair; PCB; circuit boards",
    "électronique; cartes électroniques; réparation électronique; circuits imprimés",
  ],
  [
    "PLC; PLC programming; programmable controllers; industrial automation; automation; Siemens S7; TIA Portal",
    "automates; automates programmables; automatisme; automatismes; API Siemens; programmation d’automates; TIA Portal; Siemens; Schneider; supervision",
  ],
  ["SCADA", "", "PLC"],
  ["robotics; industrial robots; Fanuc; Kuka", "robotique; robots industriels; Fanuc; Kuka"],
  ["instrumentation; process control; calibration", "instrumentation; régulation; étalonnage"],
  [
    "production line work; assembly line; assembly; machine operation; machine operating",
    "conduite de ligne; conduite de machines; conduite de machine; ligne de production; montage; assemblage; conduite de lignes",
  ],
  [
    "production planning; production scheduling; scheduling; planning",
    "planification; ordonnancement; planification de la production; ordonnancement de production; gestion de production; GPAO",
  ],
  [
    "machine setting; tool setting; changeovers; SMED",
    "réglage; réglage des machines; réglages; changement de série; réglage machine",
  ],
  ["injection moulding; plastics processing", "injection plastique; plasturgie"],
  ["good manufacturing practice; GMP", "BPF; bonnes pratiques de fabrication; GMP"],
  [
    "vehicle mechanics; car repair; vehicle maintenance; vehicle repair; vehicle servicing; engine repair",
    "mécanique automobile; entretien de véhicules; réparation automobile; mécanique auto; entretien et réparation de véhicules; maintenance automobile",
  ],
  [
    "vehicle diagnostics; diagnostic tools; engine diagnostics",
    "diagnostic automobile; valise de diagnostic; outils de diagnostic; valise diagnostic; diagnostic électronique",
    "vehicle mechanics",
  ],
  [
    "bodywork; panel beating; vehicle painting; body repair",
    "carrosserie; peinture automobile; débosselage",
  ],
  ["brakes; brake systems", "freinage; freins; systèmes de freinage", "vehicle mechanics"],
  [
    "gearboxes; transmissions; clutches",
    "boîtes de vitesses; embrayage; distribution",
    "vehicle mechanics",
  ],
  [
    "tyres; tyre fitting; wheel alignment",
    "pneumatiques; montage de pneus; géométrie; parallélisme",
  ],
  [
    "electric vehicles; hybrid vehicles",
    "véhicules électriques; véhicules hybrides; véhicules électriques et hybrides",
  ],
  ["MOT testing", "contrôle technique"],
  [
    "agricultural machinery; tractor driving; tractors; tractor operation",
    "machines agricoles; conduite de tracteur; tracteur; conduite de tracteurs; engins agricoles; matériel agricole; machinisme agricole",
  ],
  [
    "livestock; animal husbandry; cattle; dairy farming; livestock care",
    "élevage; soins aux bovins; bovins; conduite d’élevage; conduite de troupeau; troupeau",
  ],
  ["milking", "traite", "livestock"],
  [
    "crop production; arable farming; harvesting; crops",
    "grandes cultures; récolte; conduite de cultures; culture; semis; maraîchage",
  ],
  [
    "market gardening; horticulture; plant care; vegetable growing",
    "maraîchage; horticulture; production maraîchère; cultures légumières",
  ],
  [
    "viticulture; vine pruning; wine making; winemaking",
    "viticulture; taille de la vigne; vinification; travaux de la vigne; vigne",
  ],
  [
    "pruning; hedge trimming; tree pruning; tree surgery",
    "taille; taille de haies; élagage; taille d’arbustes; abattage",
  ],
  [
    "landscaping; gardening; grounds maintenance; garden maintenance; green spaces",
    "espaces verts; aménagement paysager; entretien d’espaces verts; jardinage; entretien des espaces verts; paysagisme; création de jardins",
  ],
  ["mowing; lawn care", "tonte; débroussaillage; tonte des pelouses"],
  ["irrigation", "irrigation; arrosage automatique; arrosage"],
  [
    "plant protection products; pesticides; Certiphyto",
    "produits phytosanitaires; Certiphyto; traitements phytosanitaires",
  ],
  ["organic farming", "agriculture biologique; bio; agroécologie; permaculture"],
  ["forestry; chainsaw; felling", "sylviculture; tronçonneuse; bûcheronnage; abattage d’arbres"],
  [
    "cleaning; commercial cleaning; office cleaning; cleaning techniques",
    "nettoyage; entretien des locaux; techniques de nettoyage; propreté; nettoyage de locaux; nettoyage des locaux; entretien de locaux; ménage",
  ],
  ["floor cleaning machines; scrubber driers", "autolaveuse; monobrosse; autolaveuses", "cleaning"],
  ["window cleaning", "nettoyage de vitres; vitrerie; lavage de vitres", "cleaning"],
  ["ironing; laundry", "repassage; blanchisserie; entretien du linge; linge"],
  [
    "waste sorting; waste management; recycling",
    "tri des déchets; gestion des déchets; collecte des déchets; recyclage",
  ],
  [
    "water treatment; wastewater treatment",
    "traitement de l’eau; traitement des eaux; station d’épuration; eau potable",
  ],
  [
    "security guarding; surveillance; CCTV; patrols; manned guarding",
    "surveillance; gardiennage; rondes; vidéoprotection; rondes de surveillance; télésurveillance; vidéosurveillance",
  ],
  ["fire safety; fire prevention", "sécurité incendie; prévention incendie"],
  [
    "sewing; dressmaking; garment making; tailoring",
    "couture; confection; retouches; piquage; patronage; retouche",
  ],
  ["leatherwork; leather goods", "maroquinerie; travail du cuir; sellerie"],
  ["upholstery", "tapisserie d’ameublement; tapisserie; garnissage"],
  ["jewellery making; goldsmithing", "bijouterie; joaillerie; sertissage"],
  ["pottery; ceramics", "poterie; céramique"],
];
