/** Lines under a heading that no rule knows are recognised by what they hold: the employer gives these. */
export const givenWords: readonly string[] = [
  "\\d ?(?:k ?)?€|\\d ?euros?|[€$£] ?\\d|\\d ?k\\b|brut|net par|gross|per (?:hour|annum|year)|tarif horaire",
  "mutuelle|prevoyance|tickets? rest\\w{1,9}|titres?[- ]restaurant|carte (?:swile|restaurant)|paniers?(?: repas)?|13e mois|treizieme mois|primes?|interessement|participation|epargne|pee|perco|cse|rtt|conges|creche|vehicule de (?:service|fonction)|indemnites?|rembours\\w{1,5}|transports? (?:rembours|pris)\\w{1,5}|formation (?:continue|interne|prise en charge)|salle de sport|teletravail|chevre|evolution",
  "pension|holidays?|days off|annual leave|parental leave|paid (?:time off|leave)|pto|insurance|dental|vision|medical|401\\(?k\\)?|bonus(?:es)?|equity|stock options|share options|stipend|allowance|budget|discounts?|free (?:parking|lunch|meals?|coffee|gym)|gym|laptop|macbook|wellbeing|well-being|sick pay|overtime|relocation|cycle to work|private (?:health|medical)|remote work|flexible working",
];

/** The process of hiring, step by step. */
export const stepWords: readonly string[] = [
  "(?:appel|entretien|visio|echange|rencontre|call|interview|chat|screening|video call)s? (?:telephonique|avec|de \\d|d'une|with|of \\d|\\d)|\\d{1,3}[- ](?:min|minutes?)|envoie\\w*|envoyez|adresse[rz]?|send (?:us|your)|cas pratique|case study|take-home|offer letter|reponse sous|hear back",
];

/** Only a candidate can bring these. */
export const broughtWords: readonly string[] = [
  "(?:\\d|un|deux|trois|quatre|cinq|one|two|three|four|five)\\+? ?(?:ans?|annees?|years?'?)(?: \\w{1,12}){0,3} (?:d'experience|experience|de pratique|in|en|of|as|minimum|ou plus|or more)|(?:minimum|au moins|at least) (?:\\w{1,6} )?(?:ans?|annees?|years?)",
  "bac ?\\+ ?\\d|diplom\\w{1,4}|titulaire|degree|bachelor'?s?|master'?s?|bts|but|dut|cap|licence pro|qualified|certified|chartered|registered",
  "permis [a-e]\\w?|caces|habilitations?|driv(?:ing|er'?s?) licen[cs]e|licen[cs]ed",
  "maitris\\w{1,4}|connaissances?|notions|a l'aise (?:avec|sur|en)|experiences? (?:en|dans|de|avec|in|with|of)|competences?|courant|bilingue",
  "knowledge of|understanding of|proficien\\w{1,4}|familiar\\w{0,3} with|comfortable with|fluen(?:t|cy)|hands-on|track record|working knowledge|command of",
];

/** A part of a short offer with one of these tells what is given, or how to come, and asks nothing. */
export const besideWords: readonly string[] = [
  "avantages?|benefits?|perks|tickets? rest\\w{1,9}|titres?[- ]rest\\w{1,9}|mutuelle|prevoyance|primes?|13e mois|treizieme mois|paniers?|teletravail|rtt|conges?|salaires?|brut|net|smic|selon (?:profil|experience|convention)|loge\\w{0,3}|nourri\\w{0,3}|paye\\w{0,2}|fourni\\w{0,2}|vehicule de (?:service|fonction)|poste a pourvoir|a pourvoir|des que possible|urgent|debut|demarrage|prise de poste",
  "pension|holidays?|days off|parking|gym|overtime|paid|provided|supplied|pay|salary|wages?|tips|per hour|an hour|start(?:s|ing)?|asap|immediate(?:ly)?|bonuses|insurance|discounts?|free|hybrid|remote|days?|week|weekends?|evenings?|nights?|shifts?",
  "[€£$] ?\\d.{0,12}|\\d+(?:[.,]\\d+)? ?(?:€|£|euros?|k\\b)|\\d{1,2} ?h(?:\\d{2})?(?:/semaine)?|\\dx\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|horaires?|hours?|tel\\b|\\d{2}[ .]\\d{2}[ .]\\d{2}",
];
