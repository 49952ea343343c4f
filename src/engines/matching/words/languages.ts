/** Folded names of a language in French and English, by its ISO 639-1 code. */
export const spokenLanguages: readonly (readonly [code: string, names: string])[] = [
  ["fr", "francais|francaise|french"],
  ["en", "anglais|anglaise|english"],
  ["de", "allemand|allemande|german"],
  ["es", "espagnol|espagnole|spanish|castillan"],
  ["it", "italien|italienne|italian"],
  ["pt", "portugais|portugaise|portuguese"],
  ["nl", "neerlandais|neerlandaise|dutch|flamand|flemish|hollandais"],
  ["lb", "luxembourgeois|luxembourgish"],
  ["pl", "polonais|polonaise|polish"],
  ["ru", "russe|russian"],
  ["uk", "ukrainien|ukrainian"],
  ["ro", "roumain|roumaine|romanian"],
  ["bg", "bulgare|bulgarian"],
  ["cs", "tcheque|czech"],
  ["sk", "slovaque|slovak"],
  ["hu", "hongrois|hungarian"],
  ["el", "grec|greek"],
  ["tr", "turc|turkish"],
  ["ar", "arabe|arabic"],
  ["he", "hebreu|hebrew"],
  ["fa", "persan|farsi|persian"],
  ["zh", "chinois|chinoise|mandarin|chinese|cantonese|cantonais"],
  ["ja", "japonais|japonaise|japanese"],
  ["ko", "coreen|korean"],
  ["vi", "vietnamien|vietnamese"],
  ["hi", "hindi"],
  ["ur", "ourdou|urdu"],
  ["sv", "suedois|suedoise|swedish"],
  ["no", "norvegien|norwegian"],
  ["da", "danois|danish"],
  ["fi", "finnois|finlandais|finnish"],
  ["ga", "gaelique|irish"],
  ["cy", "gallois|welsh"],
  ["ca", "catalan"],
  ["eu", "basque"],
  ["br", "breton"],
  ["oc", "occitan"],
  ["co", "corse|corsican"],
  ["gsw", "alsacien|alsatian"],
  ["hr", "croate|croatian"],
  ["sr", "serbe|serbian"],
  ["sl", "slovene|slovenian"],
  ["sq", "albanais|albanian"],
  ["lt", "lituanien|lithuanian"],
  ["lv", "letton|latvian"],
  ["et", "estonien|estonian"],
  ["th", "thai"],
  ["tl", "tagalog"],
  ["sw", "swahili"],
  ["bn", "bengali"],
  ["pa", "punjabi|pendjabi"],
  ["ta", "tamil|tamoul"],
  ["so", "somali"],
  ["wo", "wolof"],
  ["ps", "pachto|pashto"],
  ["am", "amharique|amharic"],
  ["lsf", "langue des signes|lsf|sign language|bsl|asl"],
];

/** Levels in words; an offer’s demand in words is read at the lower end of what they mean. */
export const languageLevels: readonly (readonly [cefr: string, words: string])[] = [
  ["C2", "c2|langue maternelle|maternelle?|natif|native|mother tongue|native-level"],
  [
    "C1",
    "c1|courante?|courant|couramment|bilingue|fluent|fluently|fluency|bilingual|bilingualism|bilinguisme|excellente?|parfaite?|excellent|advanced|avancee?|working language|langue de travail|perfect|full professional|impeccable|near-native|irreprochable",
  ],
  [
    "B2",
    "b2|professionnelle?|operationnelle?|bonne?|bon|bonne maitrise|good|professional|upper[- ]intermediate|proficient|proficiency|strong|confident|solide|tres bon|working knowledge|business|lu,? ecrit,? parle|lu|ecrit",
  ],
  [
    "B1",
    "b1|technique|technical|intermediaire|intermediate|conversational|conversationnel|correcte?|correct|scolaire|decent",
  ],
  [
    "A2",
    "a2|un peu|a little|notions?|bases?|elementaire|elementary|basic|basics|some|rudiments|debutant",
  ],
  ["A1", "a1"],
];

/** The name of a language before these folded words is an adjective. */
export const notALanguageBefore =
  "(?:is not|isn't|n'est pas) (?:your|votre|the)|bebe|market|markets|company|companies|customers?|clients?|law|laws|team|teams|office|offices|cuisine|teacher|teachers|lessons?|literature|department|schools?|territory|subsidiary|government|citizens?|nationals?|nationality|passport|companions?|as a foreign language|as a second language|as an additional|heritage|channel|coast|riviera|cooking|food|wine|language teaching|langue etrangere|baccalaureate|leaders?|gaap|press|classics?|startups?|start-up|tax|taxes|taxation|branch|tutor|curriculum|degree";
export const notALanguageAfter =
  "marche|marches|societe|entreprise|groupe|droit|leader|territoire|cuisine|gastronomie|nationalite|filiale|clientele|professeur d|professeur de|cours d|cours de|enseignement du|enseignement de l|enseigner le|enseigner l|teaching|teach|teacher of|the|equipe|fonction publique|pret a porter|startup|start-up|acteur|marque|specialiste|reseau|institution|republique|administration";
