/**
 * A degree: the years after the baccalauréat that it takes, folded regular expressions, and for a title that opens a
 * trade the name of that title, which no other degree replaces.
 */
export type DegreeRow = readonly [years: number, pattern: string, title?: string];

const of = "(?: (?:d'|de |en |in |of )?[\\w'-]{3,20})?";

/** Tried in this order at each place, so that the longer words stand first. */
export const degrees: readonly DegreeRow[] = [
  [2, "(?:niveau )?bac ?\\+ ?2 ?(?:/|a|ou|-) ?bac ?\\+ ?[345]"],
  [3, "(?:niveau )?bac ?\\+ ?3 ?(?:/|a|ou|-) ?bac ?\\+ ?[45]"],
  [4, "(?:niveau )?bac ?\\+ ?4 ?(?:/|a|ou|-) ?bac ?\\+ ?5"],
  [2, "(?:bts|but|dut)(?: ?/ ?(?:bts|but|dut)){1,2}\\b(?: (?!ou |et |est |minimum)[\\w-]{2,14})?"],
  [5, "(?:niveau )?bac ?\\+ ?(?:[3-4] ?(?:/|a|ou|-) ?)?5(?: minimum)?"],
  [8, "(?:niveau )?bac ?\\+ ?8"],
  [2, "(?:niveau )?bac ?\\+ ?2(?: ?(?:/|a|ou|-) ?(?:bac ?)?\\+? ?[345])?(?: minimum)?"],
  [3, "(?:niveau )?bac ?\\+ ?3(?: ?(?:/|a|ou|-) ?(?:bac ?)?\\+? ?[45])?(?: minimum)?"],
  [4, "(?:niveau )?bac ?\\+ ?4(?: ?(?:/|a|ou|-) ?(?:bac ?)?\\+? ?5)?(?: minimum)?"],
  [1, "(?:niveau )?bac ?\\+ ?1"],
  [
    3,
    "diplome d'etat (?:d'|de |en )?(?:soins )?infirmi\\w{1,4}(?:\\W(?:ere|iere|er))?|(?:de |dei|ide )d?'?infirmi\\w{2,4}|dei\\b|diplome d'infirmi\\w{1,4}|diplome (?:ide|dei)|nursing (?:registration|degree|qualification|diploma|pin)|(?:current |active |valid )?nmc (?:registration|pin|registered)|nmc pin|registered (?:general |adult |mental health )?nurse|rn (?:licen[cs]e|degree)|rgn|(?:current |valid |active )?(?:registration|registered) (?:with|as) (?:the )?(?:nmc|nmbi|nurse|a nurse|nurses)",
    "nurse",
  ],
  [
    0,
    "(?:diplome d'etat (?:d'|de )?|diplome d'|de d')aide[- ]soignant\\w{0,2}|deas\\b",
    "care assistant",
  ],
  [
    1,
    "(?:diplome d'etat (?:d'|de )?|diplome d'|d\\.?e\\.? (?:d')?|cap |diplome )(?:auxiliaire de puericulture)|deap\\b",
    "childcare assistant",
  ],
  [
    0,
    "deaes\\b|(?:titre )?advf\\b|diplome d'etat d'accompagnant\\w{0,2}(?: educatif et social)?|deavs\\b",
    "social companion",
  ],
  [
    3,
    "diplome d'etat (?:d'|de )?educat(?:eur|rice)\\S{0,6}(?: specialisee?)?|dees\\b|deeje\\b|diplome d'etat d'educateur de jeunes enfants",
    "educator",
  ],
  [
    3,
    "diplome d'etat (?:d'|de )?assistant\\S{0,4} (?:de service )?social|deass\\b|cesf\\b|decesf\\b|(?:social work|social worker) (?:degree|qualification|registration)|registered social worker|social work england(?: registration)?|dipsw\\b|degree in social work",
    "social worker",
  ],
  [
    5,
    "diplome d'etat (?:d'|de )?(?:masseur[- ]?)?kinesitherapeute|physiotherapy degree|degree in physiotherapy|hcpc(?:[- ]registered| registration)?|csp membership|gdc[- ]regist(?:ered|ration)",
    "therapist",
  ],
  [
    4,
    "diplome d'etat (?:de )?puericult\\w{3,4}(?: ou d'educateur de jeunes enfants)?",
    "childcare nurse",
  ],
  [
    5,
    "certificat de capacite (?:d'|en |de )?orthophon\\w{2,6}|orthophoniste diplomee?",
    "speech therapist",
  ],
  [3, "diplome d'etat (?:d'|en )?ergotherap\\w{2,6}", "occupational therapist"],
  [3, "diplome d'etat (?:de |en )?psychomotric\\w{2,6}", "psychomotor therapist"],
  [3, "diplome d'etat (?:de |en )?pedicure[- ]podologue", "podiatrist"],
  [0, "diplome d'etat (?:d'|de )?ambulancier\\w{0,3}|dea ambulancier", "ambulance driver"],
  [0, "diplome d'etat (?:de )?moniteur[- ]educateur|deme\\b", "instructor educator"],
  [5, "diplome d'etat (?:de )?sage[- ]femme|registered midwife", "midwife"],
  [
    6,
    "(?:diplome|doctorat) (?:d'etat )?(?:de |en |d')?(?:docteur en )?(?:pharmacie|pharmacien\\S{0,3})|(?:mpharm|gphc)(?:[- ]registered| registration)?|registered pharmacist",
    "pharmacist",
  ],
  [
    0,
    "(?:bp|brevet professionnel) (?:de )?preparat(?:eur|rice)\\S{0,5}(?: en pharmacie)?|deust preparateur\\S{0,5}",
    "pharmacy technician",
  ],
  [
    9,
    "(?:doctorat|diplome|these) (?:d'etat )?(?:de |en )?(?:medecine|docteur en medecine)|gmc registration|medical degree|mbbs\\b|mbchb\\b",
    "doctor",
  ],
  [
    8,
    "doctorats?|docteur en \\w{3,20}|these de doctorat|ph\\.?\\s?d\\b\\.?|dphil\\b|doctorate|doctoral degree|postdoctoral experience",
  ],
  [
    5,
    "(?:capa|c\\.a\\.p\\.a\\.)\\b|certificat d'aptitude a la profession d'avocat|admitted to (?:the )?(?:\\w{1,12} )?bar|(?:qualified|admitted|practising) solicitor|bar (?:admission|membership|exam)|member of the \\w{0,12} ?bar|practising certificate|newly qualified solicitor|solicitor qualification|sqe\\b|call to the bar|inscrite? au barreau|legal practice course|lpc\\b",
    "lawyer",
  ],
  [
    5,
    "qualified teacher status|qts\\b|pgce\\b|(?:state |valid )?teaching (?:licen[cs]e|certificate|credential|qualification|degree)s?|teacher(?:'s)? certification|capes\\b|crpe\\b|capet\\b|caplp\\b|agregation|agregee?|master meef|qtls\\b",
    "teacher",
  ],
  [
    5,
    "(?:qualified )?(?:aca|acca|cima|cpa|icaew|icas)\\b(?:[- ](?:qualified|qualification|member|or equivalent))?|qualified accountant|chartered accountant|qualified by experience|dec\\b|diplome d'expertise comptable|dscg\\b",
  ],
  [3, "dcg\\b|decf\\b"],
  [
    5,
    "mrcvs\\b|rcvs[- ]registered|(?:diplome|doctorat) (?:de )?(?:docteur )?veterinaire",
    "veterinary surgeon",
  ],
  [2, "(?:registered|qualified) veterinary nurse(?: \\(?rvn\\)?)?|rvn\\b", "veterinary nurse"],
  [
    5,
    "(?:mrics|frics|mciob|mrtpi|mcips|miet|mice|ceng|riba)\\b|chartered (?:engineer|surveyor|member|status|building surveyor|planner)\\b|(?:pe|p\\.e\\.) licen[cs]e|professional engineer\\b|eit\\b",
  ],
  [
    3,
    "mbo(?:[- ]?[1-4])? (?:or|/|of) hbo\\b|hbo\\b(?: (?:diploma|degree|level))?|fachhochschule\\w{0,4}",
  ],
  [0, "mbo[- ]?[1-4]\\b"],
  [2, "aat\\b(?: (?:qualified|qualification|level \\d|part[- ]qualified))?"],
  [
    5,
    "diplome d'ingenieur\\S{0,3}|ecoles? d'ingenieurs?|(?:formation|diplome) d'ingenieur\\S{0,3}|formation ingenieur|ecoles? de commerce|grande ecole|(?<!\\b(?:scrum|toast|grand|harbou?r|quarter|chef|concert|yard|station|tax)[ -])master'?s?(?: degree| 2| pro| i+)?\\b(?! of ceremon)|m\\.?sc\\b\\.?|m\\.?eng\\b|m\\.?ed\\b|mba\\b|mphil\\b|llm\\b|dess\\b|dea\\b(?! moteur)|postgraduate (?:degree|diploma|qualification|certificate)|advanced degree|diplome d'architecte|hmonp|adv?anced diploma in architecture",
  ],
  [
    3,
    "bsn\\b|rdn?\\b(?: credential)?|b\\.?s\\.?(?= in )|b\\.?a\\.?(?= in )|(?:a |an )?(?:bachelor'?s?|undergraduate|honou?rs|university|college|first|relevant|scientific|engineering|law|business|4[- ]year|four[- ]year)(?: of \\w{3,12})? degree(?: or (?:above|higher))?|bachelor(?:'?s)?\\b(?: of \\w{3,12})?|b\\.?sc\\b\\.?|b\\.?eng\\b|llb\\b|b\\.?ed\\b|ba (?:in|degree|\\(hons\\))|bba\\b|licence(?! (?:de taxi|iv|4|de transport))(?: (?:professionnelle|pro|universitaire|generale|3|iii|d'[\\w-]{3,15}|de [\\w-]{3,15}|en [\\w-]{3,15}))|but (?=[a-z]{2,5}\\b|en |informatique)(?!nous |vous |also |not |we |you |it )|b\\.u\\.t\\.?|(?:a )?degree(?: in| qualification| level|(?= or\\b| is\\b| required| preferred))|degree[- ](?:qualified|educated|level)|(?:a |your )?(?:relevant |related )?degree\\b|diplome universitaire|university diploma|diplome de niveau (?:6|ii)\\b",
  ],
  [
    2,
    "bts(?:a)?\\b(?: (?!ou |et |est |minimum)[\\w-]{2,14})?|d\\.?u\\.?t\\.?\\b(?: (?!ou |et |est )[\\w-]{2,14})?|deug\\b|deust\\b|hnd\\b|hnc\\b|foundation degree|associate'?s?(?: of \\w{3,10})? degree|diplome de niveau (?:5|iii)\\b|college diploma|dpdc\\b|titre professionnel|titre pro\\b|dut/bts|bts/dut",
  ],
  [
    0,
    "bac(?:calaureat)? (?:pro(?:fessionnel)?|techno(?:logique)?|general|st\\w{1,4}|s\\b|es\\b)\\.?(?: (?!ou |et |est )[\\w'-]{3,20})?|(?:niveau |le |du )bac\\b(?! ?\\+)|bac(?= minimum| ou |,|\\.|$)|baccalaureat|a[- ]levels?|high school (?:diploma|degree|graduation)|secondary school diploma|ged\\b|level [345](?= in )|level 3 (?:diploma|qualification|nvq|award|certificate)(?: in \\w{3,15})?|nvq (?:level )?3|national diploma|leaving cert(?:ificate)?|diplome d'etudes secondaires|des\\b(?= ou (?:dep|dec|aec|equivalen|l'|une? ))|aec\\b|dep\\b(?= (?:en|ou|d))|red seal|journeyman|jatpt|bp (?!jeps)[\\w]{3,20}|brevet professionnel|bpjeps\\b|dejeps\\b|bafa\\b|bafd\\b|bpa\\b|bprea\\b|bm\\b(?= )|brevet de maitrise|trade (?:certificate|qualification|papers)|(?:fully |time[- ]served |qualified )(?:apprenticeship|electrician|plumber|chef|mechanic|technician)|time[- ]served|btec\\b(?: level \\d)?|(?:rhs|svq|scqf|qcf|imi|cache|nebosh|cipd|cii|cim)\\b(?: (?:level \\d|certificate|diploma|qualified|general certificate))?|certificate (?:iii|iv)(?: in \\w{3,20})?|city (?:&|and) guilds(?: (?:level )?\\d{1,4})?|apprenticeship (?:completed|qualification)|recognised apprenticeship|completed apprenticeship|cfc\\b|certificat federal(?: de capacite)?",
  ],
  [
    -1,
    `cap(?:/bep|-bep| ou bep)?\\b(?=(?: |,|\\.|/|$|\\)))(?: (?!ou |et |est |sur |de |sur)(?:d'|en |aepe)?[\\w'-]{0,20})?|bep\\b(?: (?!ou |et |est )[\\w'-]{3,20})?|gcses?\\b(?: (?:in|grade|maths|english)[\\w ]{0,20})?|level 2 (?:diploma|qualification|nvq|award|certificate)(?: in \\w{3,15})?|nvq(?: level)?(?: 2)?|brevet des colleges|mention complementaire|cqp\\b${of}|junior cert(?:ificate)?|diploma in (?:childcare|health|hairdressing|beauty)[\\w ]{0,20}`,
  ],
  [
    0,
    "(?:a |an )?(?:relevant |recognised |professional |appropriate |suitable )?(?:vocational )?(?:(?:\\w{4,18} )?qualifications?\\b|(?:diploma|qualification)s? in [\\w ]{3,25}|diploma\\b)",
  ],
];
