/** Every row is a folded regular expression; each quantifier is bounded, so that a cue costs a bounded look. */

/** A verb is denied by them, and with it the rest of its clause. */
export const deniedClauses: readonly string[] = [
  "(?:ne |n')(?:\\S{1,15} ){1,4}?(?:pas|jamais|plus|point|aucune?s?|ni)(?! seulement| uniquement)(?! qu)",
  "(?:j'ai|je|il|elle) (?:\\S{1,15} ){0,2}pas(?! seulement| uniquement)",
  "jamais",
  "(?:not|never|cannot|can't|don't|didn't|doesn't|haven't|hasn't|hadn't|won't|wasn't|weren't|isn't|aren't|couldn't)(?!-)(?! only| just| merely| least| to mention| for profit)",
  "no longer",
  "(?:unable|incapable|incapables) (?:to|de|d')",
  "(?:non|pas encore|not yet) (?:maitrise|utilise|acquis|valide|obtenu|pratique|connu)\\w{0,3}",
];

/** What is named right after them is what there was none of. */
export const deniedThings: readonly string[] = [
  "sans(?!-)",
  "without",
  "aucune?s?",
  "no(?![-.]| longer| less| fewer| later| more | doubt)",
  "(?<!premiers |les |des |grands )pas (?:de |d'|le |la |l'|du |encore )",
  "au lieu (?:de |d'|du |des )",
  "plutot (?:que |qu')(?:de |d')?",
  "instead of",
  "rather than",
  "(?:faute|manque|absence) (?:de |d')",
  "(?:lack|absence) of",
];

/** To have none of them is praise, and denies nothing else that the clause tells. */
export const deniedFaults =
  "(?:miss|fail|los[et]|late|stop|exceed|overr|short|delay|downtime|secret|afraid|interrupt|hesita|complain|absen|forget|oubli|manqu|perd|rat[eé]|cess|depass|arret|retard|accident|incident|secret|interrup|interromp|hesit|plainte|peur|faute|erreur|error|fault)";

/** A clause that begins with one of them tells what another person does. */
export const otherPeople =
  "(?:mari|femme|epouse?|epoux|conjointe?|compagn\\w{1,3}|pere|mere|parents?|freres?|soeurs?|fils|filles?|enfants?|amie?s?|copine?s?|voisine?s?|cousine?s?|oncle|tante|grands?-?(?:pere|mere|parent)s?|collegues?|cheffe?|patronne?|husband|wife|spouse|partner|father|mother|dad|mum|mom|brothers?|sisters?|sons?|daughters?|kids|children|friends?|neighbou?rs?|cousins?|uncle|aunt|grand(?:father|mother|parents)|colleagues?|boss|(?:line )?manager)";

/** What the people have who were hired is theirs. */
export const hirings =
  "(?:recrute(?:e?s?|r)|recrutant|recrutement(?: de| d')|embauche(?:e?s?|r)|recruit(?:ed|ing)|recruitment of|hired|hiring)";

/** A licence or a degree that others were helped to is theirs. */
export const advisings =
  "(?:conseill|aid|orient|accompagn|prepar|coach|guid|inform|encourag|inscri|aiguill|parrain)(?:e?e?s?|er|ant|t|re|vant)|(?:help|advis|coach|mentor|guid|refer|prepar|support|tutor|inform|encourag|assist)(?:r?ed|r?ing)";

/** Who speaks through one of them does not speak the language. */
export const interpreters =
  "(?:avec|par|grace a|aide|aid|with|through|via|using)(?: \\S{1,10}){0,3} (?:interpretes?|traduct\\w{2,5}|interpreters?|translators?|deepl|google translate)|deepl|google (?:translate|traduction)";
