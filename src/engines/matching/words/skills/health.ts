import type { SkillRow } from "./skill-row";

/** These are further skills of health, care, childhood, school and wellbeing. */
export const healthSkills: readonly SkillRow[] = [
  [
    "blood pressure monitoring; blood pressure",
    "prise de tension; tension artérielle",
    "vital signs",
  ],
  [
    "blood glucose monitoring; blood glucose; glycaemia testing",
    "glycémie capillaire; surveillance glycémique; glycémies",
    "diabetes care",
  ],
  [
    "catheterisation; urinary catheterisation; catheter care",
    "sondage urinaire; sondage vésical; pose de sonde",
  ],
  [
    "IV cannulation; cannulation; placing IV catheters; IV catheters; peripheral lines",
    "pose de voie veineuse; voies veineuses périphériques; pose de cathéter; perfusion périphérique; cathéters",
  ],
  [
    "implantable ports; central lines; PICC lines",
    "chambre implantable; voies centrales; PICC-line; cathéter central",
  ],
  [
    "IV therapy; intravenous therapy; intravenous infusions",
    "perfusions; pose de perfusions; thérapie intraveineuse",
  ],
  ["blood transfusion; transfusions", "transfusion sanguine; transfusions"],
  ["stoma care", "soins de stomie; stomathérapie; stomies"],
  ["tracheostomy care; suctioning", "soins de trachéotomie; aspiration trachéale; trachéotomie"],
  ["oxygen therapy", "oxygénothérapie"],
  [
    "mechanical ventilation; ventilator management; ventilators; ventilated patients",
    "ventilation mécanique; ventilation artificielle; respirateurs",
    "intensive care",
  ],
  [
    "ECG; electrocardiograms; cardiac monitoring; telemetry",
    "ECG; électrocardiogramme; surveillance cardiaque; télémétrie",
    "cardiology",
  ],
  [
    "pain management; pain assessment",
    "prise en charge de la douleur; évaluation de la douleur; gestion de la douleur",
  ],
  [
    "pressure ulcer prevention; pressure area care; pressure ulcers",
    "prévention des escarres; escarres",
    "wound care",
  ],
  [
    "negative pressure wound therapy; VAC dressings",
    "pansements VAC; thérapie par pression négative",
    "wound care",
  ],
  ["falls prevention; fall prevention", "prévention des chutes"],
  [
    "enteral feeding; PEG feeding; tube feeding",
    "nutrition entérale; alimentation entérale; gastrostomie",
  ],
  ["parenteral nutrition", "nutrition parentérale"],
  [
    "chemotherapy; chemotherapy administration",
    "chimiothérapie; chimiothérapies; administration de chimiothérapies",
    "oncology",
  ],
  ["radiotherapy", "radiothérapie", "oncology"],
  ["haematology", "hématologie"],
  ["nephrology", "néphrologie"],
  ["neurology; stroke care; stroke", "neurologie; unité neurovasculaire; AVC"],
  [
    "neonatal care; neonatology; neonatal intensive care; NICU",
    "néonatologie; soins néonatals; réanimation néonatale",
    "paediatrics",
  ],
  [
    "breastfeeding support; lactation consulting",
    "allaitement; accompagnement de l’allaitement; soutien à l’allaitement",
  ],
  ["family planning; contraception", "planification familiale; contraception; orthogénie"],
  [
    "antenatal care; birth preparation; antenatal classes",
    "suivi de grossesse; préparation à la naissance; préparation à l’accouchement",
    "midwifery",
  ],
  ["gynaecology; obstetrics", "gynécologie; obstétrique"],
  ["orthopaedics; orthopaedic care; trauma surgery", "orthopédie; traumatologie", "surgery"],
  [
    "anaesthesia; anaesthetics; anaesthetic monitoring; anesthesia",
    "anesthésie; surveillance anesthésique; anesthésie-réanimation",
  ],
  [
    "post-anaesthesia care; recovery room; PACU",
    "salle de réveil; SSPI; salle de surveillance post-interventionnelle",
    "anaesthesia",
  ],
  [
    "scrub nursing; surgical instruments; instrument counts",
    "instrumentation chirurgicale; instrumentation opératoire; aide opératoire",
    "operating theatre",
  ],
  ["endoscopy; endoscopy unit", "endoscopie; endoscopies"],
  [
    "day surgery; outpatient surgery; ambulatory care",
    "chirurgie ambulatoire; ambulatoire",
    "surgery",
  ],
  [
    "critical care; ICU; ITU; CCRN; high dependency",
    "soins critiques; soins continus; USC",
    "intensive care",
  ],
  [
    "trauma care; major trauma; ATLS; TNCC",
    "prise en charge des traumatisés; traumatisés graves",
    "emergency care",
  ],
  [
    "nurse triage; patient triage; telephone triage; Manchester triage",
    "tri des patients; infirmier organisateur de l’accueil; IOA",
    "emergency care",
  ],
  [
    "ambulance care; paramedic practice; pre-hospital care",
    "transport sanitaire; secours préhospitalier; ambulance",
    "emergency care",
  ],
  [
    "ACLS; advanced cardiac life support; ALS provider",
    "ACLS; réanimation cardio-pulmonaire avancée",
    "advanced life support",
  ],
  ["PALS; paediatric life support; PILS", "réanimation pédiatrique; PALS", "advanced life support"],
  [
    "CPR; BLS; BLS certification; CPR certification",
    "massage cardiaque; RCP; BLS",
    "basic life support",
  ],
  [
    "first aid at work; first aid; first aid certificate; emergency first aid; paediatric first aid; first aider",
    "SST; sauveteur secouriste du travail; secourisme; PSC1; PSE1; PSE2; gestes de premiers secours; certificat SST",
  ],
  [
    "emergency procedures training; AFGSU; AFGSU 2",
    "AFGSU; AFGSU 1; AFGSU 2; gestes et soins d’urgence",
    "emergency care",
  ],
  ["patient handover; SBAR; clinical handover", "transmissions orales; relève infirmière; SBAR"],
  [
    "nursing care plan documentation; clinical documentation; clinical records; charting",
    "dossier de soins; tenue du dossier de soins; traçabilité des soins; dossier patient",
  ],
  ["Epic EHR; Cerner; Meditech; Epic charting", "", "electronic health records"],
  ["EMIS; SystmOne; EMIS Web", "", "electronic health records"],
  ["NetSoins; Titan health software", "NetSoins; Titan", "electronic health records"],
  [
    "discharge planning; care coordination; case coordination",
    "coordination des soins; planification de la sortie; parcours de soins; parcours patient; coordination de parcours",
  ],
  ["telehealth; telemedicine; remote consultations", "télémédecine; téléconsultation"],
  [
    "vaccination; immunisation; immunizations; vaccinations",
    "vaccination; administration des vaccins; vaccinations",
  ],
  ["sexual health; STI screening", "santé sexuelle; dépistage des IST"],
  ["occupational health; occupational medicine", "santé au travail; médecine du travail"],
  [
    "public health; health promotion; prevention campaigns",
    "santé publique; promotion de la santé; prévention santé; actions de prévention; éducation à la santé",
  ],
  ["epidemiology", "épidémiologie"],
  [
    "infection surveillance; hospital hygiene; hygiene protocols; outbreak management",
    "protocoles d’hygiène; règles d’hygiène et d’asepsie; asepsie; bionettoyage",
    "infection control",
  ],
  [
    "respiratory care; COPD; asthma care; spirometry",
    "pneumologie; BPCO; spirométrie; explorations fonctionnelles respiratoires",
  ],
  ["sleep studies; polysomnography", "polysomnographie; exploration du sommeil"],
  ["hypnosis for pain; hypnotherapy; medical hypnosis", "hypnose médicale; hypnothérapie"],
  [
    "psychotherapy; cognitive behavioural therapy; CBT; counselling",
    "psychothérapie; thérapies cognitives et comportementales; TCC",
    "psychology",
  ],
  [
    "psychometric testing; psychological assessment; neuropsychological assessment; WISC",
    "tests psychométriques; bilan psychologique; bilans neuropsychologiques; WISC",
    "psychology",
  ],
  [
    "crisis intervention; suicide prevention; de-escalation; de-escalation techniques",
    "gestion de crise psychique; prévention du suicide; désescalade",
    "mental health",
  ],
  ["forensic mental health", "psychiatrie légale; UMD", "mental health"],
  [
    "child and adolescent mental health; CAMHS",
    "pédopsychiatrie; psychiatrie de l’enfant",
    "mental health",
  ],
  [
    "learning disabilities; intellectual disability",
    "déficience intellectuelle; handicap mental; troubles du développement intellectuel",
    "disability support",
  ],
  ["visual impairment; Braille", "déficience visuelle; braille", "disability support"],
  [
    "hearing loss; audiometry; hearing aids; audiology",
    "audioprothèse; audiométrie; appareillage auditif; audiologie",
  ],
  [
    "multiple disabilities; profound disabilities",
    "polyhandicap; handicap lourd",
    "disability support",
  ],
  ["motor disability; physical disability", "handicap moteur", "disability support"],
  [
    "augmentative communication; AAC; Makaton; PECS",
    "communication alternative; communication augmentée; Makaton; PECS",
    "disability support",
  ],
  ["ABA therapy; applied behaviour analysis", "méthode ABA; ABA", "autism"],
  ["sensory integration; Snoezelen", "Snoezelen; stimulation sensorielle; approche sensorielle"],
  [
    "Humanitude; person-centred care; person-centered care",
    "humanitude; soins centrés sur la personne",
    "personal care",
  ],
  [
    "end-of-life care; bereavement support; bereavement",
    "accompagnement de fin de vie; fin de vie; accompagnement du deuil",
    "palliative care",
  ],
  [
    "hospital at home; district nursing; community nursing",
    "hospitalisation à domicile; HAD; soins infirmiers à domicile; SSIAD",
  ],
  [
    "medication aid; medication reminders",
    "aide à la prise des médicaments; aide à la prise de médicaments",
    "home care",
  ],
  [
    "meal assistance; feeding assistance; mealtime support",
    "aide aux repas; aide au repas; aide à l’alimentation",
    "personal care",
  ],
  [
    "bathing assistance; washing and dressing; assistance with bathing; help with washing",
    "toilettes; soins d’hygiène; soins d’hygiène et de confort; toilette au lit",
    "personal care",
  ],
  [
    "transfers with hoists; hoists; patient lifts; transfer techniques; hoisting",
    "utilisation du lève-malade; lève-personne; lève-malade; transferts de patients; techniques de transfert; rail de transfert",
    "moving and handling",
  ],
  [
    "domestic help; housework for clients; household help",
    "aide ménagère; entretien du logement; entretien du cadre de vie",
    "home care",
  ],
  [
    "companionship for older people; activities for older people; activity coordination",
    "animation auprès de personnes âgées; animation en EHPAD; activités pour résidents",
  ],
  [
    "bereaved families reception; funeral services; funeral care",
    "pompes funèbres; services funéraires; thanatopraxie",
  ],
  [
    "care home management; CQC standards; CQC",
    "direction d’EHPAD; établissement médico-social; médico-social",
  ],
  ["nursing home care", "soins en EHPAD; EHPAD; gérontologie", "geriatrics"],
  [
    "personalised support plans; individual support plans; support plans",
    "projet personnalisé; projets personnalisés; projet d’accompagnement personnalisé; projet individualisé; PPA",
  ],
  [
    "child protection; Children Act 1989; looked-after children; child welfare",
    "aide sociale à l’enfance; ASE; enfance en danger; mineurs non accompagnés",
    "safeguarding",
  ],
  [
    "court reports; court work; social court reports",
    "rapports sociaux; écrits professionnels; rédaction d’écrits professionnels; enquêtes sociales",
    "social work",
  ],
  [
    "direct work with children; work with families; family support; parenting support",
    "soutien à la parentalité; accompagnement à la parentalité; parentalité; travail avec les familles",
    "social work",
  ],
  [
    "domestic abuse support; violence against women",
    "violences conjugales; accompagnement des victimes; violences intrafamiliales",
    "social work",
  ],
  [
    "housing support; homelessness support; homelessness",
    "hébergement d’urgence; accompagnement au logement; sans-abri; logement social",
    "social work",
  ],
  [
    "asylum seeker support; refugee support; migration support",
    "demande d’asile; accompagnement des réfugiés; demandeurs d’asile; droit d’asile",
  ],
  [
    "debt advice; welfare advice; budget counselling",
    "surendettement; accompagnement budgétaire; conseil en économie sociale",
    "social work",
  ],
  ["harm reduction", "réduction des risques; RdRD", "addiction support"],
  [
    "street outreach; outreach work",
    "maraude; maraudes; travail de rue; aller-vers",
    "social work",
  ],
  [
    "Liquidlogic; Mosaic case system; case recording systems",
    "logiciel de dossiers usagers",
    "social work",
  ],
  [
    "advocacy for service users; service user advocacy",
    "défense des droits des usagers; pair-aidance",
  ],
  ["foster care; adoption", "accueil familial; assistant familial; adoption"],
  ["respite care; caregiver support", "aide aux aidants; soutien aux aidants; répit"],
  [
    "early childhood development; needs of young children; child development; infant care",
    "développement de l’enfant; besoins du jeune enfant; développement du jeune enfant; besoins de l’enfant; besoins de l’enfant de 0 à 3 ans",
    "childcare",
  ],
  [
    "baby care; nappy changing; bottle feeding; newborn care",
    "soins au nourrisson; change des bébés; préparation des biberons; biberonnerie; soins du nourrisson",
    "childcare",
  ],
  [
    "baby signing; baby sign",
    "langue des signes bébé; communication gestuelle associée à la parole; signes avec bébé",
    "childcare",
  ],
  [
    "play activities; learning through play; play-based learning; early learning activities",
    "activités d’éveil; jeux d’éveil; éveil de l’enfant; activités ludiques; éveil musical",
    "childcare",
  ],
  [
    "Snoezelen rooms; motor skills activities; psychomotricity",
    "psychomotricité; motricité libre; parcours de motricité",
  ],
  [
    "Reggio Emilia; Pikler; Steiner education; alternative pedagogy",
    "pédagogies alternatives; pédagogie Pikler; pédagogie Steiner; Pikler-Lóczy",
  ],
  [
    "after-school activities; holiday camps; summer camps",
    "accueil périscolaire; centre de loisirs; accueil de loisirs; colonies de vacances; périscolaire; séjours de vacances",
    "youth work",
  ],
  [
    "homework help; academic support",
    "aide aux devoirs; soutien scolaire; accompagnement à la scolarité",
    "tutoring",
  ],
  [
    "classroom assistance; teaching assistance",
    "accompagnement des élèves en situation de handicap; AESH; assistance en classe",
    "special needs",
  ],
  [
    "individual education plans; IEP; IEPs; EHCP",
    "projet personnalisé de scolarisation; PPS; plan d’accompagnement personnalisé",
    "special needs",
  ],
  [
    "dyslexia support; specific learning difficulties; dyslexia",
    "troubles dys; dyslexie; troubles des apprentissages; troubles de l’apprentissage",
    "special needs",
  ],
  [
    "Key Stage 1; Key Stage 2; KS1; KS2; primary curriculum",
    "cycle 2; cycle 3; école élémentaire; programmes de l’école primaire",
    "teaching",
  ],
  [
    "Key Stage 3; Key Stage 4; KS3; KS4; secondary curriculum; A-level teaching",
    "enseignement secondaire; enseignement en collège; enseignement en lycée",
    "teaching",
  ],
  [
    "curriculum design; curriculum development; schemes of work",
    "conception de programmes; élaboration de programmes; référentiels de formation; conception de parcours de formation",
    "lesson planning",
  ],
  ["mathematics teaching; teaching maths", "", "teaching"],
  [
    "science teaching; teaching science",
    "enseignement des sciences; enseignement de la physique-chimie",
    "teaching",
  ],
  [
    "music teaching; music lessons",
    "enseignement musical; cours de musique; enseignement de la musique; formation musicale",
    "teaching",
  ],
  [
    "art teaching; art workshops; visual arts teaching",
    "enseignement des arts plastiques; ateliers d’arts plastiques; arts plastiques",
    "teaching",
  ],
  [
    "physical education; PE teaching",
    "éducation physique et sportive; EPS; enseignement du sport",
    "teaching",
  ],
  [
    "language teaching; foreign language teaching",
    "enseignement des langues; didactique des langues",
    "teaching",
  ],
  [
    "adult education; adult learning; andragogy",
    "formation d’adultes; formation pour adultes; andragogie; formation des adultes",
    "training delivery",
  ],
  [
    "e-learning; e-learning authoring; Articulate Storyline; blended learning; distance learning",
    "e-learning; formation à distance; conception e-learning; Articulate; blended learning; FOAD",
    "instructional design",
  ],
  [
    "LMS administration; learning management systems; LMS; Canvas LMS",
    "plateforme de formation; LMS; plateformes LMS",
  ],
  ["Qualiopi; training quality standards", "Qualiopi; référentiel national qualité"],
  [
    "career guidance; careers advice; career coaching",
    "orientation professionnelle; conseil en orientation; bilan de compétences; bilans de compétences",
  ],
  [
    "job seeker support; employability coaching; employment support",
    "accompagnement vers l’emploi; accompagnement des demandeurs d’emploi; conseil en insertion; recherche d’emploi",
  ],
  ["recognition of prior learning; RPL", "validation des acquis de l’expérience; VAE"],
  ["literacy teaching; literacy", "alphabétisation; lutte contre l’illettrisme; illettrisme; FLI"],
  ["school management; school leadership", "direction d’école; vie scolaire; chef d’établissement"],
  [
    "pupil supervision; playground supervision; student supervision duty",
    "surveillance des élèves; assistant d’éducation; surveillance d’internat",
  ],
  [
    "pastoral care; behaviour management; behaviour support; positive behaviour support",
    "gestion des comportements; accompagnement éducatif; gestion du comportement",
  ],
  ["yoga teaching; Pilates; yoga; yoga instruction", "yoga; Pilates; cours de yoga"],
  [
    "fitness coaching; personal training; group fitness; strength training",
    "coaching sportif; préparation physique; musculation; cours collectifs; remise en forme",
    "sports coaching",
  ],
  [
    "swimming lessons; aquatics instruction; swim teaching",
    "enseignement de la natation; leçons de natation; aquagym",
  ],
  [
    "outdoor education; mountain guiding; climbing instruction; ski instruction",
    "escalade; encadrement de randonnées; moniteur de ski; activités de pleine nature",
  ],
  ["adapted physical activity", "activité physique adaptée; APA"],
  ["sports events; sports club management", "gestion de club sportif; événements sportifs"],
  ["osteopathy; chiropractic", "ostéopathie; chiropraxie"],
  ["podiatry; chiropody; foot care", "podologie; pédicurie; soins des pieds; soins de pédicurie"],
  [
    "orthotics and prosthetics; prosthetics; orthoses",
    "orthoprothèse; appareillage orthopédique; orthèses",
  ],
  [
    "respiratory physiotherapy; chest physiotherapy",
    "kinésithérapie respiratoire; drainage bronchique",
    "physiotherapy",
  ],
  [
    "rehabilitation; neurological rehabilitation; musculoskeletal rehabilitation",
    "rééducation; rééducation fonctionnelle; réadaptation; soins de suite et de réadaptation; SMR",
  ],
  [
    "sports medicine; sports massage; sports injuries",
    "médecine du sport; kinésithérapie du sport",
  ],
  [
    "balneotherapy; hydrotherapy; spa treatments",
    "balnéothérapie; hydrothérapie; thalassothérapie; soins thermaux; soins spa",
  ],
  ["aromatherapy; reflexology; Reiki", "aromathérapie; réflexologie; réflexologie plantaire"],
  [
    "waxing; hair removal; laser hair removal",
    "épilation; épilations; épilation laser",
    "beauty therapy",
  ],
  [
    "facials; facial treatments; skincare; skin care",
    "soins du visage; soins visage; cosmétologie; soins de la peau",
    "beauty therapy",
  ],
  [
    "body treatments; body wraps",
    "soins du corps; soins corps; modelages; modelage",
    "beauty therapy",
  ],
  [
    "lash extensions; eyebrow shaping; microblading",
    "extensions de cils; restructuration des sourcils; rehaussement de cils; maquillage permanent",
    "beauty therapy",
  ],
  [
    "gel nails; nail art; acrylic nails",
    "pose d’ongles; ongles en gel; vernis semi-permanent; nail art; prothésie ongulaire",
    "manicure",
  ],
  [
    "bridal hair; updos; hair styling; blow-drying",
    "chignons; coiffage; brushing; coiffures de mariage",
    "hairdressing",
  ],
  [
    "balayage; highlights in hair; hair bleaching",
    "balayage; mèches; ombré hair; décoloration capillaire",
    "hair colouring",
  ],
  [
    "hair extensions; hair braiding; afro hair",
    "extensions capillaires; tresses; cheveux afro; cheveux texturés",
    "hairdressing",
  ],
  ["tattooing; piercing", "tatouage; perçage corporel"],
  [
    "MRI; magnetic resonance imaging; CT scanning; CT scans; computed tomography",
    "IRM; scanner médical; tomodensitométrie; scanographie",
    "radiography",
  ],
  ["ultrasound; sonography; ultrasound imaging", "échographie; échographies", "radiography"],
  ["mammography", "mammographie", "radiography"],
  ["nuclear medicine; PET scans", "médecine nucléaire; TEP", "radiography"],
  ["PACS; RIS systems", "PACS; RIS", "radiography"],
  [
    "dental assisting; dental nursing; chairside assistance; four-handed dentistry",
    "travail à quatre mains; assistance au fauteuil",
    "dental care",
  ],
  [
    "dental radiography; dental x-rays",
    "radiographie dentaire; radiologie dentaire",
    "dental care",
  ],
  ["orthodontics", "orthodontie", "dental care"],
  ["dental implants; implantology", "implantologie", "dental care"],
  [
    "dental prosthetics; dental technology; crowns and bridges",
    "prothèse dentaire; prothèses dentaires; prothésiste dentaire",
    "dental care",
  ],
  ["oral hygiene; scaling and polishing", "détartrage; hygiène bucco-dentaire", "dental care"],
  [
    "contact lenses; contact lens fitting",
    "contactologie; lentilles de contact; adaptation de lentilles",
    "optics",
  ],
  [
    "refraction; eye tests; sight testing; eye exams",
    "examen de vue; réfraction; examens de vue",
    "optics",
  ],
  [
    "lens cutting; glasses assembly; frame fitting",
    "montage de lunettes; montage de verres; taillage de verres",
    "optics",
  ],
  ["blood sampling; blood tests; phlebotomy", "prises de sang; phlébotomie", "venepuncture"],
  [
    "haematology analysers; biochemistry analysers; clinical biochemistry",
    "biochimie; hématologie de laboratoire; automates d’analyses; automates de biochimie",
    "laboratory techniques",
  ],
  [
    "histology; histopathology; pathology techniques",
    "histologie; anatomopathologie; anatomie pathologique",
    "laboratory techniques",
  ],
  [
    "serology; immunology; immunoassays; ELISA",
    "sérologie; immunologie; ELISA",
    "laboratory techniques",
  ],
  [
    "parasitology; mycology; bacteriology",
    "bactériologie; parasitologie; mycologie",
    "microbiology",
  ],
  ["pharmacovigilance; drug safety", "pharmacovigilance"],
  [
    "hospital pharmacy; compounding; sterile preparations",
    "pharmacie hospitalière; préparations magistrales; préparation des chimiothérapies; préparations stériles",
    "dispensing",
  ],
  [
    "patient medication records; medication review; medicines reconciliation",
    "conciliation médicamenteuse; bilan partagé de médication; analyse des ordonnances",
    "dispensing",
  ],
  [
    "over-the-counter advice; OTC products; parapharmacy",
    "conseil en parapharmacie; parapharmacie; conseil officinal; produits de parapharmacie",
  ],
  [
    "prescription processing; dispensing prescriptions; prescription checking; ordonnances",
    "ordonnances",
    "dispensing",
  ],
  [
    "third-party billing of care; medical billing; medical coding; ICD-10; CPT codes",
    "facturation des soins; codage médical; tiers payant; télétransmission; CIM-10; cotation des actes; PMSI",
  ],
  ["medical terminology; medical vocabulary", "terminologie médicale; vocabulaire médical"],
  [
    "medical transcription; audio typing; digital dictation",
    "frappe médicale; dictée numérique; audiotypie; retranscription",
  ],
  [
    "hospital admissions; patient admissions; patient registration",
    "admissions hospitalières; admission des patients; bureau des entrées; gestion des admissions",
  ],
  [
    "veterinary nursing; veterinary care; nurse clinics",
    "soins vétérinaires; auxiliaire vétérinaire; assistance vétérinaire; consultations vétérinaires",
    "animal care",
  ],
  [
    "veterinary surgery support; animal anaesthesia",
    "chirurgie vétérinaire; anesthésie vétérinaire",
    "animal care",
  ],
  ["dog grooming; pet grooming", "toilettage; toilettage canin", "animal care"],
  [
    "dog training; animal behaviour; animal training",
    "éducation canine; comportement animal; dressage de chiens; comportementalisme",
    "animal care",
  ],
  [
    "exotic animals; exotics; reptiles and birds",
    "nouveaux animaux de compagnie; NAC; animaux exotiques",
    "animal care",
  ],
  ["farriery; shoeing horses", "maréchalerie; ferrage"],
  [
    "equine care; horse care; stable work; horse riding; riding instruction",
    "soins aux chevaux; soins aux équidés; pansage; équitation; monte à cheval; travail des jeunes chevaux",
    "animal care",
  ],
  [
    "dietetics; meal plans; nutritional assessment; dietary advice",
    "diététique; plans alimentaires; bilan nutritionnel; conseil diététique",
    "nutrition",
  ],
  [
    "health data privacy; HIPAA; medical confidentiality rules",
    "hébergement de données de santé; HDS; HIPAA",
    "data protection",
  ],
  ["RoboVet; Merlin veterinary software; VetNote", "RoboVet; VetoPartner", "animal care"],
  [
    "clinical supervision; student nurse supervision; mentoring students; Practice Educator; practice education",
    "encadrement d’étudiants infirmiers; tutorat des étudiants; encadrement des stagiaires infirmiers",
  ],
];
