/**
 * Folded words of conduct and of an offer’s small talk. An unknown phrase with one of them is no skill that a fact could
 * prove: “rigueur”, “a good team player”, “flexible hours”.
 */
export const softWords: readonly string[] = [
  "rigueur|rigoureu\\w+|autonom\\w+|dynami\\w+|motiv\\w+|curieu\\w+|curiosite|ponctu\\w+|organise\\w*|serieu\\w+|discret\\w*|discretion|disponib\\w+|polyvalen\\w+|reacti\\w+|creatif\\w*|creativ\\w+|empath\\w+|patien\\w+|bienveillan\\w+|souriant\\w*|sourire|volontaire|proacti\\w+|adapta\\w+|ecoute|aisance|relationnel\\w*|redactionnel\\w*|esprit|sens|gout|envie|passion\\w*|interet|enthousias\\w+|energi\\w+|humour|humeur|confidential\\w+|confidentiel\\w*|diplomat\\w*|methodi\\w+|minuti\\w+|perseveran\\w+|initiative\\w*|implique\\w*|implication|investi\\w*|responsab\\w+|fiab\\w+|honnet\\w+|robust\\w+|bilingu\\w+|endurance|capacites?|qualites?|presentation|elocution|forme|stress|pression|resist\\w+|entraide|secrets?|equipe|equipes|collegu\\w+|tempo|habile\\w*|dexterite|manuel\\w*|soigne\\w*|attitude|comportement|valeurs|convictions|feminin|masculin|debutant\\w*|accept\\w+|mobilite|mobile|deplacements?|astreintes?|horaires?|week-?ends?|nuits?|samedis?|dimanches?|temps|rythme|vehicule|casier|majeur\\w*|vaccin\\w+|casier judiciaire",
  "rigor\\w*|autonomous\\w*|dynamic|motivat\\w+|curio\\w+|punctual\\w*|organi[sz]ed|organi[sz]ational|discret\\w+|flexib\\w+|reliab\\w+|friendly|polite|patient|patience|kind\\w*|empath\\w+|compassion\\w*|caring|calm\\w*|resilien\\w+|enthusias\\w+|energ\\w+|passion\\w*|proactive\\w*|self-?\\w*|driven|team|teams|player|teamwork\\w*|collaborat\\w+|communicat\\w+|interpersonal|attention|detail\\w*|multitask\\w*|prioriti\\w+|deadlines?|pressure|integrity|honest\\w*|professional\\w*|attitude|positive|outlook|humou?r|initiative|ambit\\w+|adaptab\\w+|adapt|willing\\w*|eager\\w*|love|lover|mindset|hungry|humble|confident\\w*|listen\\w*|listener|ability|able|problem|problems|solv\\w+|thinking|think|approach|attitude|outgoing|sense|values|work ethic|ethic|hours|shifts?|weekends?|nights?|evenings?|travel|relocate|availab\\w+|independen\\w+|physically|fit|stamina|record|portfolio|car|vehicle|right to work|eligib\\w+|years?|old|age|background check|dbs|references?|clean|smart|appearance|trustworthy|dedicat\\w+|committed|commitment|leadership qualities|growth|learn\\w*|grow|fast|environment|everything|anything|people|drug (?:screen|test)\\w*|mvr|physical exam\\w*|pre-?employment|heavy lifting|lift up to|sit|stand|stoop|kneel|crouch",
];

/** Adjectives and lead-ins before the name of a skill, which are not part of it. */
export const leadIns: readonly string[] = [
  "(?:une |un |des |de |du |de la |de l'|d'|l'|le |la |les |en |a |au |aux |et |ou |avec |par |pour |notamment |comme |type |tel que |tels que |etc )",
  "(?:tres |plus )?(?:bonnes? |bons? |solides? |excellentes? |excellents? |parfaites? |reelles? |premieres? |fortes? |minimum |forte |serieuses? |significatives? |confirmees? |reussies? )",
  "(?:the |a |an |some |any |of |in |with |using |and |or |e\\.?g\\.? |such as |like |including |particularly |especially |both |ideally |other )",
  "(?:very |really )?(?:good|strong|solid|excellent|great|confident|deep|basic|advanced|proven|previous|prior|current|working|sound|relevant|recent|demonstrable|significant|extensive|broad|practical|hands-on|clean|full) ",
  "(?:(?:fait|fais|faites|gerez?|gere|gerer|realisez|possedez?|sait|sais|savez|assurez|tenez|menez|conduire|elaborer|mener|tenir) (?:son |sa |ses |l'|la |le |les |des |du |un |une )?)",
  "(?:can do|holds?|understands?|knows?|sait (?:faire|lire|tenir)|handles?) ",
  "(?:connaissances?|maitrise|pratique|notions?|bases?|experiences?|competences?|savoir faire|savoir|aimer|utilisation|expertise|respect|certification|maitriser|connaitre|utiliser|realiser|effectuer|assurer) ",
  "(?:knowledge|experience|understanding|command|familiarity|use|ability to|skills in|proficiency|proficient|skilled|experienced|competent|comfortable|familiar|working|trained|fluency|expertise|exposure to|background in|record|track record) ",
  "(?:logiciels?|outils?|techniques?|regles?|normes?|langages?|outil informatique) (?=(?:de |d'|du |des )?)",
];
