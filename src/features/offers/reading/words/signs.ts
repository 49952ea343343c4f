/** Each is a folded regular expression with bounded quantifiers; different ones in a text speak for what it is. */

/** An offer of work says some of these. */
export const offerSigns: readonly string[] = [
  "h ?/ ?f|f ?/ ?h|m ?/ ?[wf](?: ?/ ?[dx])?",
  "cdi|cdd|interim|alternance|stage|freelance|permanent|full[- ]time|part[- ]time|temps (?:plein|partiel|complet)|fixed[- ]term|contrat|contract|\\d{2} ?h(?:eures)?",
  "recrut\\w{1,6}|recherch\\w{1,4}|embauch\\w{1,4}|cherch(?:e|ons)|hiring|looking for|wanted|seek(?:s|ing)?|we need|vacancy|vacancies",
  "postes?|emploi|metier|missions?|job|role|position|duties|responsibilit\\w{1,4}",
  "profil|candidat\\w{0,5}|applicants?|requirements?|prerequis|competences?|skills|qualifications?|you have|vous avez|you will|vous serez",
  "exigee?s?|requise?s?|obligatoires?|souhaitee?s?|appreciee?s?|required|essential|desirable|preferred",
  "salaires?|remuneration|salary|per hour|per annum|brut|mutuelle|tickets? rest\\w{1,9}|avantages|benefits|pension|k€|smic",
  "rejoi\\w{2,6}|join (?:us|our)|postul\\w{1,4}|cv|lettre de motivation|apply|cover letter|candidature",
  "equipe|team|entreprise|societe|company|cabinet|agence|employeur|employer|client",
];

/** What a text with several of these is instead. */
export const foreignSigns = {
  recipe: [
    "ingredients?",
    "(?:cuill\\w{2,4}|tablespoons?|teaspoons?|tbsp|tsp|cups?)(?: (?:a soupe|a cafe|of))?",
    "\\d{1,4} ?(?:g|gr|grammes|ml|cl|dl|grams|oz|ounces)",
    "prechauff\\w{1,4}|preheat",
    "(?:melang|fouett|incorpor|remu|petri)(?:ez|er)|(?:whisk|stir|knead|simmer) (?:in|the|until|for)",
    "(?:laissez|laisser) (?:reposer|cuire|mijoter|refroidir)|bake (?:for|until)|oven",
    "farine|sucre|beurre|levure|oeufs?|flour|sugar|butter|yeast|eggs?",
  ],
  bill: [
    "facture (?:n|du|num)|invoice (?:no|number|date|#)|devis n",
    "(?:total|montant|sous-total) (?:ht|ttc|tva)|sub ?total|amount due|total due|net a payer",
    "iban|bic|rib|sort code|account number",
    "echeance|payable (?:sous|le|by)|due date|payment terms|reglement par",
    "tva (?:intracommunautaire|\\d)|vat (?:no|number|@|\\d)|siret",
    "quantite|prix unitaire|qty|unit price",
  ],
  song: [
    "refrain|couplet|chorus|verse(?: \\d)?|bridge",
    "la la la|oh oh|ouh ouh|na na na|yeah yeah|hey hey",
    "paroles|lyrics",
  ],
  letter: [
    "mon amour|ma cherie|mon cheri|mon coeur|ma belle|my love|my darling|my dear(?:est)?|sweetheart",
    "je t'aime|tu me manques|i love you|i miss you",
    "t'embrasse|baisers|kisses|yours forever|a toi pour toujours|tes (?:yeux|levres|bras)|your (?:eyes|lips|arms|smile)",
    "coeur|heart|epous\\w{1,3}|marry me",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
