import type { SkillRow } from "./skill-row";

/** These are the skills of health, social care, childhood, education, sport and beauty. */
export const careSkills: readonly SkillRow[] = [
  [
    "nursing care; nursing; patient care",
    "soins infirmiers; soins; prise en charge des patients; soins aux patients; prise en charge du patient",
  ],
  [
    "wound care; dressings; complex dressings; wound dressing",
    "pansements; pansements complexes; soins de plaies; plaies et cicatrisation",
    "nursing care",
  ],
  [
    "medication administration; administering medication; medicines management; drug administration",
    "administration des médicaments; administration de médicaments; distribution des médicaments; administration des traitements; gestion des médicaments",
    "nursing care",
  ],
  [
    "injections; intravenous therapy; IV therapy; cannulation; infusions",
    "injections; perfusions; pose de perfusion; voie veineuse; cathéters",
    "nursing care",
  ],
  [
    "venepuncture; phlebotomy; blood sampling; blood tests",
    "prélèvements sanguins; prises de sang; prélèvements; prise de sang",
    "nursing care",
  ],
  [
    "targeted nursing notes; focus charting; nursing handover; handover",
    "transmissions ciblées; transmissions; transmissions orales et écrites",
    "nursing care",
  ],
  [
    "electronic health records; EHR; electronic patient records; electronic medical records; EMR",
    "dossier patient informatisé; dossier de soins informatisé; DPI; dossier patient; logiciel de soins",
  ],
  [
    "basic life support; BLS; CPR; first aid; AFGSU; emergency first aid",
    "premiers secours; gestes de premiers secours; AFGSU; PSC1; SST; sauveteur secouriste du travail; gestes d’urgence; secourisme",
  ],
  ["advanced life support; ALS; ACLS; ILS", "réanimation cardio-pulmonaire; réanimation"],
  ["surgery; surgical care; surgical nursing", "chirurgie; soins chirurgicaux"],
  [
    "operating theatre; theatre nursing; scrub nursing; perioperative care",
    "bloc opératoire; instrumentation; IBODE",
  ],
  [
    "emergency care; emergency nursing; accident and emergency; A&E; triage",
    "urgences; soins d’urgence; médecine d’urgence; service des urgences",
  ],
  ["intensive care; critical care; ICU", "soins intensifs; réanimation; soins critiques"],
  [
    "palliative care; end-of-life care",
    "soins palliatifs; accompagnement de fin de vie; fin de vie",
  ],
  [
    "paediatrics; pediatrics; paediatric care; pediatric care",
    "pédiatrie; soins pédiatriques; néonatologie",
  ],
  [
    "geriatrics; elderly care; older people; care of the elderly; care of older people",
    "gériatrie; personnes âgées; soins aux personnes âgées; EHPAD; gérontologie",
  ],
  [
    "dementia care; dementia; Alzheimer's",
    "maladie d’Alzheimer; troubles cognitifs; démences; accompagnement de personnes désorientées",
    "geriatrics",
  ],
  ["mental health; psychiatry; psychiatric nursing", "psychiatrie; santé mentale"],
  ["oncology; chemotherapy", "oncologie; cancérologie; chimiothérapie"],
  ["dialysis; nephrology", "dialyse; néphrologie; hémodialyse"],
  ["cardiology", "cardiologie"],
  [
    "midwifery; maternity care; obstetrics",
    "maternité; obstétrique; suivi de grossesse; salle de naissance",
  ],
  ["diabetes care; diabetology", "diabétologie; éducation du patient diabétique"],
  [
    "patient education; therapeutic education; health education",
    "éducation thérapeutique; éducation thérapeutique du patient; éducation à la santé",
  ],
  [
    "infection control; infection prevention; hygiene protocols",
    "hygiène hospitalière; prévention des infections; règles d’hygiène; protocoles d’hygiène; bionettoyage",
  ],
  [
    "vital signs; observations; patient monitoring",
    "constantes; surveillance des constantes; surveillance des patients; paramètres vitaux",
  ],
  [
    "care plans; care planning; individual support plans",
    "projet de soins; plan de soins; projet personnalisé; projets personnalisés; projet d’accompagnement personnalisé",
  ],
  ["physiotherapy; rehabilitation; physical therapy", "kinésithérapie; rééducation; réadaptation"],
  [
    "manual therapy; musculoskeletal",
    "thérapie manuelle; rééducation musculo-squelettique",
    "physiotherapy",
  ],
  ["occupational therapy", "ergothérapie"],
  ["speech therapy; speech and language therapy", "orthophonie; troubles du langage"],
  [
    "radiography; medical imaging; MRI; CT scanning; X-ray",
    "radiologie; imagerie médicale; IRM; scanner; radiographie",
  ],
  ["radiation protection", "radioprotection"],
  [
    "laboratory techniques; laboratory work; lab techniques; bench work",
    "techniques de laboratoire; analyses de laboratoire; paillasse; analyses biologiques",
  ],
  [
    "dispensing; pharmacy; prescription dispensing; over-the-counter advice",
    "délivrance d’ordonnances; délivrance des ordonnances; préparation d’ordonnances; conseil officinal; officine; dispensation",
  ],
  ["LGPI; Winpharma", "", "pharmacy software"],
  [
    "dental care; dental assistance; dental nursing",
    "assistance dentaire; travail à quatre mains; soins dentaires",
  ],
  ["sterilisation; sterilization", "stérilisation"],
  ["optics; optometry; refraction", "optique; réfraction; contactologie; montage de lunettes"],
  [
    "personal care; washing and dressing; bathing; personal hygiene care",
    "aide à la toilette; toilette; soins d’hygiène et de confort; soins de confort; nursing; soins d’hygiène; aide aux gestes de la vie quotidienne; actes de la vie quotidienne",
  ],
  [
    "moving and handling; manual handling; hoists; patient handling",
    "manutention des patients; gestes et postures; lève-personne; manutention de personnes; transferts; aide au transfert",
  ],
  [
    "home care; domiciliary care; home help",
    "aide à domicile; maintien à domicile; soins à domicile; auxiliaire de vie",
  ],
  [
    "disability support; learning disabilities; support of disabled people; physical disability",
    "handicap; accompagnement de personnes handicapées; situation de handicap; personnes en situation de handicap; déficience intellectuelle",
  ],
  ["autism; ASD; autism spectrum", "autisme; TSA; troubles du spectre autistique"],
  [
    "safeguarding; child protection; adult safeguarding",
    "protection de l’enfance; protection des mineurs; aide sociale à l’enfance; ASE",
  ],
  [
    "social work; casework; case work",
    "travail social; accompagnement social; accompagnement socio-éducatif; suivi social",
  ],
  [
    "access to rights; welfare benefits; benefits advice; housing advice",
    "accès aux droits; droits sociaux; dispositifs d’insertion; logement social",
  ],
  [
    "social integration; employment support; career guidance; job coaching",
    "insertion professionnelle; accompagnement à l’emploi; insertion sociale; orientation professionnelle",
  ],
  ["mediation; conflict resolution", "médiation; gestion des conflits; médiation familiale"],
  ["addiction support; substance misuse", "addictologie; addictions"],
  [
    "childcare; early years; child care; nursery",
    "petite enfance; garde d’enfants; accueil du jeune enfant; crèche; puériculture",
  ],
  [
    "early years foundation stage; EYFS",
    "éveil; activités d’éveil; développement de l’enfant",
    "childcare",
  ],
  [
    "youth work; activity leadership; after-school activities; holiday camps",
    "animation; animation jeunesse; accueil de loisirs; animation d’ateliers; encadrement d’enfants; accueils de loisirs",
  ],
  [
    "classroom management; behaviour management; behavior management",
    "gestion de classe; gestion de la classe; conduite de classe; tenue de classe",
  ],
  [
    "lesson planning; planning lessons; curriculum planning; curriculum development; schemes of work",
    "préparation de cours; préparation des cours; conception de séquences; séquences pédagogiques; élaboration de programmes; progression pédagogique",
  ],
  [
    "differentiated teaching; differentiation; differentiated instruction",
    "pédagogie différenciée; différenciation; différenciation pédagogique",
  ],
  [
    "special needs; SEND; SEN; special educational needs; additional needs; inclusion",
    "besoins éducatifs particuliers; élèves à besoins particuliers; inclusion scolaire; élèves en difficulté; troubles dys; élèves en situation de handicap; EBEP",
  ],
  [
    "pupil assessment; assessment for learning; marking; assessment",
    "évaluation des élèves; évaluation des acquis; correction de copies; évaluation des apprentissages",
  ],
  [
    "training delivery; adult training; delivering training; facilitation; adult education; training; workshops",
    "animation de formation; animation de formations; formation d’adultes; formation pour adultes; animation de sessions; animation de sessions de formation; face-à-face pédagogique; ingénierie de formation",
  ],
  [
    "instructional design; e-learning; course design; LMS",
    "ingénierie pédagogique; e-learning; conception pédagogique; modules e-learning; LMS",
  ],
  ["Moodle", "", "instructional design"],
  [
    "project-based teaching; active learning",
    "pédagogie active; pédagogie de projet; pédagogies actives",
  ],
  [
    "tutoring; homework help; mentoring; coaching",
    "tutorat; soutien scolaire; aide aux devoirs; mentorat; accompagnement scolaire",
  ],
  [
    "French as a foreign language; FLE; teaching French",
    "français langue étrangère; FLE; enseignement du français; FLI; alphabétisation",
  ],
  [
    "teaching English as a foreign language; TEFL; TESOL; CELTA; EFL; ESL",
    "enseignement de l’anglais; TEFL",
  ],
  ["teaching; school teaching; classroom teaching", "enseignement; enseigner; cours particuliers"],
  ["phonics; literacy", "apprentissage de la lecture; littératie; phonologie"],
  ["numeracy; teaching mathematics; maths teaching", "enseignement des mathématiques; numératie"],
  [
    "GCSE; A-level teaching; Key Stage 3; Key Stage 4; KS3; KS4; Key Stage 1; Key Stage 2; KS1; KS2; EAL",
    "",
    "teaching",
  ],
  [
    "digital teaching tools; interactive whiteboard; ENT; Pronote",
    "ENT; Pronote; TBI; tableau numérique; outils numériques pédagogiques",
  ],
  ["TOSA; PIX", "", "certifications"],
  ["montessori", "", "childcare"],
  ["school trips; educational outings", "sorties scolaires; sorties pédagogiques"],
  [
    "library cataloguing; cataloguing; library management",
    "catalogage; indexation; gestion documentaire; bibliothéconomie",
  ],
  [
    "sports coaching; physical education; fitness instruction; personal training",
    "encadrement sportif; éducation physique; coaching sportif; cours collectifs; préparation physique; musculation",
  ],
  [
    "lifeguarding; swimming instruction; swimming lessons",
    "surveillance de baignade; enseignement de la natation; natation; BNSSA",
  ],
  ["hairdressing; haircutting; hair cutting", "coiffure; coupe; coupe homme; coupe femme; coupes"],
  [
    "hair colouring; hair coloring; balayage; highlights",
    "coloration; balayage; mèches; techniques de coloration",
    "hairdressing",
  ],
  [
    "beauty therapy; facials; waxing; skincare",
    "esthétique; soins du visage; épilation; épilations; soins esthétiques; soins du corps",
  ],
  ["make-up; makeup", "maquillage"],
  ["manicure; nail art; nails", "manucure; onglerie; prothésie ongulaire; pose de vernis"],
  ["massage", "massage; massages; modelages; modelage"],
  ["barbering", "barbier; taille de barbe; rasage"],
  [
    "animal care; veterinary nursing; animal handling",
    "soins aux animaux; soins animaliers; contention; assistance vétérinaire; toilettage",
  ],
  [
    "medical secretarial work; medical terminology; medical coding",
    "secrétariat médical; terminologie médicale; vocabulaire médical; codage; codage PMSI",
  ],
  ["Doctolib", "", "appointment booking"],
  [
    "appointment booking; scheduling appointments; patient appointments",
    "prise de rendez-vous; gestion des rendez-vous; planning des rendez-vous",
  ],
  [
    "psychology; counselling; psychotherapy",
    "psychologie; entretiens cliniques; psychothérapie; écoute active",
  ],
  ["nutrition; dietetics", "nutrition; diététique"],
];
