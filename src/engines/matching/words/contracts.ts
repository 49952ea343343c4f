/** A kind of contract and its folded regular expressions; the earliest of the first group that matches wins. */
const length =
  "(?: (?:de|of|d'une duree de|pour|for|-|–|\\()? ?\\d{1,2} ?(?:a \\d{1,2} )?(?:mois|ans?|semaines?|months?|years?|weeks?))?";

export const contractKinds: readonly (readonly [kind: string, pattern: string])[] = [
  [
    "apprenticeship",
    `(?:contrat |poste |offre )?(?:d'|en |de )?(?:alternance|contrat d'apprentissage)\\b${length}|(?:contrat|poste|offre|en) (?:d'|en )?apprentissage\\b(?! (?:automatique|profond))${length}|contrat (?:de professionnalisation|pro)\\b${length}|(?:an |a )?(?:\\d{1,2}[- ]month )?(?:apprenticeship|apprentice position)\\b(?! (?:completed|or|qualification|papers))`,
  ],
  [
    "internship",
    `(?:offre de |en |un )?stage\\b(?: (?:de fin d'etudes|conventionne|remunere))?(?=[ ,(:.\\n]|$)${length}|stagiaire\\b|(?:an |a )?(?:\\d{1,2}[- ](?:month|week) )?(?:paid )?internship\\b|summer intern\\b`,
  ],
  [
    "interim",
    `(?:mission|contrat|poste) (?:d'|en |de )?interim(?:aire)?\\b${length}|interim\\b${length}|travail temporaire|agency (?:work|contract)|temp[- ]to[- ]perm|temporary agency`,
  ],
  [
    "fixed-term",
    `cdd\\b${length}|contrat a duree determinee${length}|(?:a |an )?(?:\\w{1,8}[- ](?:months?|years?),? )?(?:fixed[- ]term|temporary|maternity (?:leave )?cover|ftc\\b|limited[- ]term|term contract)(?: (?:contract|position|role|appointment|post|cover))?${length}|maternity cover|(?:\\w{1,8}|\\d{1,2})[- ](?:month|year)(?= (?:\\w{4,14} )?(?:contract|position|post|appointment|postdoctoral|role|term))(?: contract)?|contractuel\\b|contrat de projet${length}`,
  ],
  [
    "permanent",
    "(?<=^\\s{0,3})permanent\\b|(?:contract(?: type)?:|(?:contract|post|position|role|job) is) (?:a )?permanent|cdi\\b(?: (?:temps (?:plein|partiel)|\\d{2} ?h))?|contrat a duree indeterminee|permanent(?= ?[,.;:)\\n(|/·•–-]| *$| contract| position| role| post| job| full| part|$)(?: contract| position| role| post)?|open[- ]ended contract|indefinite contract|titulaire de la fonction publique|statutaire|mutation ou (?:detachement|cdi)",
  ],
  [
    "freelance",
    "freelance\\b|collaboration liberale|exercice liberal|statut liberal|(?:statut|travailleu\\w{1,3}|en|profession\\w{0,4}|liberale?) (?:d')?independante?\\b(?: \\(?auto[- ]entrepreneur\\)?)?|auto[- ]entrepreneur\\w{0,2}|micro[- ]entrepreneur\\w{0,2}|portage salarial|self[- ]employed|independent contractor|day rate|outside ir35|inside ir35|b2b contract",
  ],
  [
    "vacation",
    "vacations?\\b(?= |,|\\.|$)(?! (?:days|pay|time|policy))|vacataire\\b|sessional|per diem|supply (?:teacher|teaching|work)",
  ],
  [
    "seasonal",
    `(?:contrat |emploi |poste )?(?:saisonniere?s?)\\b${length}|seasonal\\b(?: (?:contract|position|work|role))?`,
  ],
  [
    "casual",
    "zero[- ]hours?(?: contract)?|casual(?: (?:contract|position|basis|work|hours))|bank (?:staff|contract|shifts)|on[- ]call contract|extras?(?= en restauration)",
  ],
  [
    "civil service",
    "fonctionnaire|concours de la fonction publique|service civique|vie contract|v\\.i\\.e",
  ],
];

export const workingTimes: readonly (readonly [kind: string, pattern: string])[] = [
  [
    "part-time",
    "(?:a )?temps partiel|mi[- ]temps|part[- ]time(?: \\(?\\d{1,2}(?:\\.\\d)? ?h(?:ou)?rs?\\)?)?",
  ],
  [
    "full-time",
    "(?:a )?temps (?:plein|complet)|full[- ]time(?! equivalent)|35 ?h(?:eures)?(?:/semaine| hebdo\\w*)|39 ?h\\b",
  ],
];
