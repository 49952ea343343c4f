export type CvSectionKind =
  | "contact"
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "certificates"
  | "interests"
  | "other";

/** These are the spellings of headings, French before English. */
export const headingWords: readonly (readonly [kind: CvSectionKind, spellings: string])[] = [
  [
    "contact",
    "contact|contacts|contactez-moi|me contacter|coordonnées|mes coordonnées|informations de contact|coordonnées et informations|informations",
  ],
  [
    "contact",
    "informations personnelles|renseignements personnels|données personnelles|état civil|infos|infos personnelles|infos pratiques|à propos et contact|info|informations pratiques",
  ],
  [
    "contact",
    "contact details|contact information|contact info|personal details|personal information|personal info|personal data|details|get in touch|reach me|contact me|my contact|address|how to reach me|find me|find me online|adresse|où me joindre|me joindre|réseaux|social|links|liens",
  ],
  [
    "summary",
    "profil|mon profil|profil professionnel|résumé|résumé professionnel|à propos|à propos de moi|qui suis-je|présentation|objectif|objectifs|objectif professionnel|projet professionnel|en bref|accroche|synthèse|bilan|en quelques mots|introduction|en résumé|ambition|mon projet|mon parcours en bref|profil personnel|profil candidat|aperçu",
  ],
  [
    "summary",
    "profile|professional profile|personal profile|summary|professional summary|executive summary|career summary|about|about me|objective|career objective|personal statement|overview|who i am|statement|introduction|in brief|career profile|summary of qualifications|professional overview|at a glance|my story|bio|biography|professional statement|career goal|hello|key profile|summary statement|career overview",
  ],
  [
    "experience",
    "expérience|expériences|expérience professionnelle|expériences professionnelles|mes expériences|mon expérience|mes expériences professionnelles|parcours|parcours professionnel|mon parcours|mon parcours professionnel|emplois|emplois occupés|postes occupés|activités professionnelles|carrière|historique professionnel|vie professionnelle|expérience de travail|expérience pro|expériences pro|parcours pro|expériences clés|principales expériences|expériences significatives|expériences récentes|expérience récente|activité professionnelle|expériences de travail|déroulement de carrière|missions|postes|stages et emplois|stages|expériences et stages|mes postes|mes emplois|vécu professionnel|pratique professionnelle|parcours et expériences|références professionnelles",
  ],
  [
    "experience",
    "experience|experiences|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|professional background|work|positions held|professional history|where i have worked|career experience|job history|industry experience|selected experience|employment experience|previous employment|work background|jobs|career to date|professional journey|my experience|working life|work and experience|recent experience|job experience|research experience|teaching experience|clinical experience|roles|recent roles|appointments|positions|career path|employment record|career highlights and experience|practical experience|background|work life|internships|key experience|professional appointments|professional career|where i've worked|my career",
  ],
  [
    "education",
    "formation|formations|formation académique|études|mes études|diplômes|diplômes et formations|formations et diplômes|formation et diplômes|diplômes et formation|parcours scolaire|parcours académique|parcours universitaire|cursus|cursus scolaire|cursus universitaire|cursus académique|scolarité|formation initiale|formation professionnelle|formation scolaire|éducation|mes formations|ma formation|mes diplômes|mon cursus|enseignement|études et diplômes|études et formations|formation et études|formation universitaire|parcours de formation|diplôme|qualifications et diplômes|formation & diplômes|titres et diplômes|bagage scolaire",
  ],
  [
    "education",
    "education|education and training|education & training|academic background|academic history|academic qualifications|qualifications|training|studies|educational background|degrees|education and qualifications|education & qualifications|academics|schooling|my education|academic record|academic education|training and education|training & education|qualifications and training|education history|where i studied|formal education|educational qualifications|school|schools|academic profile|degrees and diplomas|study|school and training|education and certifications|academic training|academic path",
  ],
  [
    "skills",
    "compétences|compétences clés|mes compétences|compétences techniques|compétences professionnelles|compétences principales|principales compétences|savoir-faire|savoir-être|savoirs|atouts|mes atouts|points forts|qualités|aptitudes|expertise|expertises|domaines de compétences|domaine de compétences|domaines d'expertise|outils|logiciels|informatique|connaissances|connaissances techniques|compétences informatiques|outils informatiques|métier|métiers|technologies|environnement technique|compétences et outils|compétences & outils|outils et logiciels|stack technique|compétences métier|compétences métiers|compétences transversales|compétences comportementales|maîtrise|mots-clés|bureautique|outils maîtrisés|savoir-faire technique|savoir-faire et outils|capacités|forces|mes forces|techniques|techniques maîtrisées|ce que je sais faire|langages|spécialités|spécialité|soft skills|hard skills|compétences générales|acquis|compétences et qualités|qualités personnelles|domaines",
  ],
  [
    "skills",
    "skills|key skills|core skills|technical skills|professional skills|my skills|core competencies|core competences|competencies|competences|key competencies|areas of expertise|skills and tools|skills & tools|technologies|tools|top skills|strengths|key strengths|expertise|specialties|specialities|specialisms|tech stack|technical proficiencies|skill set|skillset|skills summary|abilities|capabilities|proficiencies|it skills|computer skills|software|software skills|hard skills|soft skills|transferable skills|what i do|what i do best|what i can do|skills and abilities|skills & abilities|skills and expertise|skills & expertise|tools and technologies|tools & technologies|key qualifications|trade skills|practical skills|know-how|toolbox|toolkit|keywords|skills highlights|skill highlights|core strengths|qualities|areas of knowledge|knowledge|areas of practice|practice areas|techniques|programming languages|programming|skills and competences|personal skills|trades",
  ],
  [
    "languages",
    "langues|langues étrangères|langues parlées|langue|compétences linguistiques|mes langues|langues vivantes|langues et niveaux|linguistique|connaissances linguistiques|aptitudes linguistiques|je parle",
  ],
  [
    "languages",
    "languages|language skills|languages spoken|spoken languages|foreign languages|language|language proficiency|my languages|language knowledge|i speak",
  ],
  [
    "certificates",
    "certifications|certificats|certificat|habilitations|certifications et habilitations|permis|permis et habilitations|permis et certifications|permis et certificats|attestations|brevets|agréments|licences et certifications|certifications & licences|habilitations et certificats|titres|certifications professionnelles|formations complémentaires|formation continue|formations courtes|formations certifiantes|permis et titres|caces|habilitations et permis|sécurité",
  ],
  [
    "certificates",
    "certificates|certifications|licences|licenses|licenses & certifications|licenses and certifications|licences and certifications|certifications and licences|certifications and licenses|courses|courses and certificates|courses and certifications|certificates and courses|training courses|accreditations|professional certifications|tickets|cards and tickets|cards and licences|licences and tickets|professional development|further training|additional training|certification|cards|short courses|credentials|certificates and licences|professional training|continuing education|permits",
  ],
  [
    "interests",
    "centres d'intérêt|centre d'intérêt|centres d'intérêts|loisirs|intérêts|mes intérêts|mes loisirs|passions|mes passions|hobbies|activités|activités et loisirs|loisirs et intérêts|activités extra-professionnelles|activités personnelles|sports et loisirs|loisirs et sports|loisirs et passions|divers|autres centres d'intérêt|intérêts personnels|vie associative et loisirs|hors travail|temps libre|en dehors du travail|ce que j'aime|activités extraprofessionnelles",
  ],
  [
    "interests",
    "interests|hobbies|hobbies and interests|hobbies & interests|interests and hobbies|personal interests|activities|activities and interests|leisure|leisure interests|outside work|outside interests|my interests|other interests|passions|free time|interests & activities|spare time|pastimes|things i love|away from work|off duty|when not working|outside of work|beyond work",
  ],
  [
    "other",
    "projets|projets personnels|réalisations|publications|références|bénévolat|engagements|engagement associatif|vie associative|engagements associatifs|prix|distinctions|récompenses|prix et distinctions|informations complémentaires|autres informations|brevets d'invention|conférences|portfolio|bénévolat et engagements|autres|associations|mobilité|disponibilité|communications|encadrement|complément|autres expériences|expositions|recommandations|projets académiques|travaux|permis de conduire",
  ],
  [
    "other",
    "projects|personal projects|selected projects|key projects|achievements|key achievements|publications|selected publications|references|referees|volunteering|volunteer experience|volunteer work|voluntary work|awards|honours|honors|honors and awards|honours and awards|awards and honours|honors-awards|additional information|other information|memberships|professional memberships|affiliations|patents|conferences|portfolio|community|grants|presentations|talks|accomplishments|other|miscellaneous|exhibitions|availability|research|press|career highlights|selected works|side projects|academic projects|community service|driving licence|open source",
  ],
];
