/** Folded words that may stand between the beginning of a title and the name of its degree. */
export const degreeLeads: readonly string[] = [
  "diplomee? |diplome |titre |grade |titulaire |obtention |niveau |double |l'|le |la |un |une |d'un |d'une |du |de |d'|en |mon |ma ",
  "a |an |the |my |holds? |holder |of |with |graduated? |joint |combined |executive |honou?rs |first[- ]class |upper |second[- ]class |full |current |valid |part-time |specialised ",
];

/** A name that begins as a degree does, and is none. */
export const notDegrees: readonly string[] = [
  "(?:master|bachelor)'?s? of (?!science|arts|business|law|engineering|education|public|fine|architecture|philosophy|research|music|social|nursing|commerce|economics|medicine|pharmacy|design|computer|computing|mathematics|theology|technology|technical|management|international|applied|environmental|veterinary|surgery|health|history|studies|finance|accounting|psychology|statistics|physics|chemistry|biology|letters|divinity|journalism|planning|midwifery|dental|sports?)",
  "licen[cs]e (?:de |d'|federale )?(?:football|foot|rugby|tennis|judo|natation|basket\\w{0,6}|handball|volley\\w{0,4}|karate|gymnastique|golf|ski|voile|athletisme|cyclisme|petanque|tir|chasse|peche|arbitr\\w{1,4}|sport\\w{0,4}|taxi|debit|pilote|federale|microsoft|windows|adobe|logiciel\\w{0,2}|office)",
  "doctora\\w{1,3} honoris|honorary",
  "(?:bac|bts|master|cap) (?:a sable|fan|class|sur )",
  "(?:grandes? )?ecoles?|universit(?:e|es|y|ies)(?! (?:diploma|degree))|college(?! (?:diploma|degree))",
];

/** Studies that are begun, broken off or looked forward to give no degree. */
export const unfinished: readonly string[] = [
  "non[ -](?:valide|obtenu|termine|acheve|soutenu)\\w{0,2}|inacheve\\w{0,2}|abandon\\w{0,4}|interromp\\w{1,3}|en cours(?! de validite)|en preparation|prevue?s?|etudiante?s? (?:en|a)|sans diplome|a obtenir|(?:future?|prochaine?)|prepare|preparation",
  "(?:premiere|deuxieme|seconde|troisieme|quatrieme|1(?:er|re|ere)|[2-6] ?(?:e|eme|nde?)) annee",
  "not (?:yet )?(?:completed|finished|awarded|obtained|graduated)|unfinished|incomplete|uncompleted|in progress|ongoing|expected|pending|dropped out|withdrew|withdrawn|discontinued|studying|student|candidate|working towards|due (?:in )?\\d{4}",
  "(?:first|second|third|fourth|1st|2nd|3rd|4th) year|year (?:one|two|three|four|\\d)(?! ?\\d)",
];
