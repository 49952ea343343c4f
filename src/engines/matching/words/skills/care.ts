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
  ["injections; infusions", "injections; voie veineuse", "nursing care"],
  ["venepuncture", "prélèvements sanguins; prélèvements", "nursing care"],
  [
    "targeted nursing notes; focus charting; nursing handover; handover",
    "transmissions ciblées; transmissions; transmissions orales et écrites",
    "nursing care",
  ],
  [
    "electronic health records; EHR; electronic patient records; electronic medical records; EMR",
    "dossier patient informatisé; dossier de soins informatisé; DPI; logiciel de soins",
  ],
  ["basic life support", "premiers secours; gestes d’urgence"],
  ["advanced life support; ALS; ILS", "réanimation cardio-pulmonaire; réanimation"],
  ["surgery; surgical care; surgical nursing", "chirurgie; soins chirurgicaux"],
  [
    "operating theatre; theatre nursing; perioperative care",
    "bloc opératoire; instrumentation; IBODE",
  ],
  [
    "emergency care; emergency nursing; accident and emergency; A&E; triage",
    "urgences; soins d’urgence; médecine d’urgence; service des urgences",
  ],
  ["intensive care", "soins intensifs; réanimation"],
  ["palliative care", "soins palliatifs"],
  ["paediatrics; pediatrics; paediatric care; pediatric care", "pédiatrie; soins pédiatriques"],
  [
    "geriatrics; elderly care; older people; care of the elderly; care of older people",
    "gériatrie; personnes âgées; soins aux personnes âgées",
  ],
  [
    "dementia care; dementia; Alzheimer's",
    "maladie d’Alzheimer; troubles cognitifs; démences; accompagnement de personnes désorientées",
    "geriatrics",
  ],
  ["mental health; psychiatry; psychiatric nursing", "psychiatrie; santé mentale"],
  ["oncology", "oncologie; cancérologie"],
  ["dialysis", "dialyse; hémodialyse"],
  ["cardiology", "cardiologie"],
  ["midwifery; maternity care", "maternité; salle de naissance"],
  ["diabetes care; diabetology", "diabétologie; éducation du patient diabétique"],
  [
    "patient education; therapeutic education; health education",
    "éducation thérapeutique; éducation thérapeutique du patient",
  ],
  [
    "infection control; infection prevention",
    "hygiène hospitalière; prévention des infections; règles d’hygiène",
  ],
  [
    "vital signs; observations; patient monitoring",
    "constantes; surveillance des constantes; surveillance des patients; paramètres vitaux",
  ],
  ["care plans; care planning", "projet de soins; plan de soins"],
  ["physiotherapy; physical therapy", "kinésithérapie"],
  [
    "manual therapy; musculoskeletal",
    "thérapie manuelle; rééducation musculo-squelettique",
    "physiotherapy",
  ],
  ["occupational therapy", "ergothérapie"],
  ["speech therapy; speech and language therapy", "orthophonie; troubles du langage"],
  ["radiography; medical imaging; X-ray", "radiologie; imagerie médicale; scanner; radiographie"],
  ["radiation protection", "radioprotection"],
  [
    "laboratory techniques; laboratory work; lab techniques; bench work",
    "techniques de laboratoire; analyses de laboratoire; paillasse; analyses biologiques",
  ],
  [
    "dispensing; pharmacy; prescription dispensing",
    "délivrance d’ordonnances; délivrance des ordonnances; préparation d’ordonnances; officine; dispensation",
  ],
  ["LGPI; Winpharma"],
  ["dental care", "assistance dentaire; soins dentaires"],
  ["sterilisation; sterilization", "stérilisation"],
  ["optics; optometry", "optique"],
  [
    "personal care; bathing; personal hygiene care",
    "aide à la toilette; soins de confort; nursing; aide aux gestes de la vie quotidienne; actes de la vie quotidienne",
  ],
  [
    "moving and handling; manual handling; patient handling",
    "manutention des patients; manutention de personnes; transferts; aide au transfert",
  ],
  [
    "home care; domiciliary care; home help",
    "aide à domicile; maintien à domicile; soins à domicile; auxiliaire de vie",
  ],
  [
    "disability support; support of disabled people",
    "handicap; accompagnement de personnes handicapées; situation de handicap; personnes en situation de handicap",
  ],
  ["autism; ASD; autism spectrum", "autisme; TSA; troubles du spectre autistique"],
  ["safeguarding; adult safeguarding", "protection de l’enfance; protection des mineurs"],
  [
    "social work; casework; case work",
    "travail social; accompagnement social; accompagnement socio-éducatif; suivi social",
  ],
  [
    "access to rights; welfare benefits; benefits advice; housing advice",
    "accès aux droits; droits sociaux; dispositifs d’insertion",
  ],
  [
    "social integration; job coaching",
    "insertion professionnelle; accompagnement à l’emploi; insertion sociale",
  ],
  ["mediation; conflict resolution", "médiation; gestion des conflits; médiation familiale"],
  ["addiction support; substance misuse", "addictologie; addictions"],
  [
    "childcare; early years; child care; nursery",
    "petite enfance; garde d’enfants; accueil du jeune enfant; crèche; puériculture",
  ],
  ["early years foundation stage; EYFS", "éveil", "childcare"],
  ["youth work; activity leadership", "animation; animation jeunesse; encadrement d’enfants"],
  [
    "classroom management; behavior management",
    "gestion de classe; gestion de la classe; conduite de classe; tenue de classe",
  ],
  [
    "lesson planning; planning lessons; curriculum planning",
    "préparation de cours; préparation des cours; conception de séquences; séquences pédagogiques; progression pédagogique",
  ],
  [
    "differentiated teaching; differentiation; differentiated instruction",
    "pédagogie différenciée; différenciation; différenciation pédagogique",
  ],
  [
    "special needs; SEND; SEN; special educational needs; additional needs; inclusion",
    "besoins éducatifs particuliers; élèves à besoins particuliers; inclusion scolaire; élèves en difficulté; élèves en situation de handicap; EBEP",
  ],
  [
    "pupil assessment; assessment for learning; marking; assessment",
    "évaluation des élèves; évaluation des acquis; correction de copies; évaluation des apprentissages",
  ],
  [
    "training delivery; adult training; delivering training; facilitation; training; workshops",
    "animation de formation; animation de formations; animation de sessions; animation de sessions de formation; face-à-face pédagogique",
  ],
  [
    "instructional design; course design",
    "ingénierie pédagogique; conception pédagogique; modules e-learning",
  ],
  ["Moodle", "", "instructional design"],
  [
    "project-based teaching; active learning",
    "pédagogie active; pédagogie de projet; pédagogies actives",
  ],
  ["tutoring; mentoring; coaching", "tutorat; mentorat; accompagnement scolaire"],
  [
    "French as a foreign language; FLE; teaching French",
    "français langue étrangère; FLE; enseignement du français",
  ],
  [
    "teaching English as a foreign language; TEFL; TESOL; CELTA; EFL; ESL",
    "enseignement de l’anglais; TEFL",
  ],
  ["teaching; school teaching; classroom teaching", "enseignement; enseigner; cours particuliers"],
  ["phonics", "apprentissage de la lecture; littératie; phonologie"],
  ["numeracy; teaching mathematics; maths teaching", "enseignement des mathématiques; numératie"],
  ["GCSE; EAL", "", "teaching"],
  [
    "digital teaching tools; interactive whiteboard; ENT; Pronote",
    "ENT; Pronote; TBI; tableau numérique; outils numériques pédagogiques",
  ],
  ["TOSA; PIX"],
  ["montessori", "", "childcare"],
  ["school trips; educational outings", "sorties scolaires; sorties pédagogiques"],
  ["library cataloguing; cataloguing; library management", "catalogage; indexation"],
  ["sports coaching; fitness instruction", "encadrement sportif; éducation physique"],
  ["lifeguarding; swimming instruction", "surveillance de baignade; natation; BNSSA"],
  ["hairdressing; haircutting; hair cutting", "coiffure; coupe; coupe homme; coupe femme; coupes"],
  [
    "hair colouring; hair coloring; highlights",
    "coloration; techniques de coloration",
    "hairdressing",
  ],
  ["beauty therapy", "esthétique; soins esthétiques"],
  ["make-up; makeup", "maquillage"],
  ["manicure; nails", "manucure; onglerie; pose de vernis"],
  ["massage", "massage; massages"],
  ["barbering", "barbier; taille de barbe; rasage"],
  ["animal care; animal handling", "soins aux animaux; soins animaliers; contention"],
  ["medical secretarial work", "secrétariat médical; codage; codage PMSI"],
  ["Doctolib", "", "appointment booking"],
  [
    "appointment booking; scheduling appointments; patient appointments",
    "prise de rendez-vous; gestion des rendez-vous; planning des rendez-vous",
  ],
  ["psychology", "psychologie; entretiens cliniques; écoute active"],
  ["nutrition", "nutrition"],
];
