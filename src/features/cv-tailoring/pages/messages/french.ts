import type { TailoringMessages } from "./english";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("fr")} ${count > 1 ? many : one}`;
const points = (count: number) => counted(count, "point", "points");

export const french: TailoringMessages = {
  title: "CV sur mesure",
  lead: "Choisissez une offre. Atelier fait tenir sur une page les lignes de votre profil qui y répondent, n’invente rien et dit ce que vaut chacune.",
  form: {
    title: "Tailler un CV",
    offer: "Offre",
    offerHint: "Les plus récentes d’abord.",
    template: "Modèle",
    pages: "Pages",
    onePage: "Une page",
    twoPages: "Deux pages",
    settings: "Autres choix",
    minScore: "Score minimum",
    minScoreHint: "De 0 à 100. Les lignes qui répondent moins bien à l’offre restent dehors.",
    maxExperiences: "Expériences au plus",
    maxBullets: "Lignes par expérience au plus",
    photo: "Avec la photo de mon profil",
    submit: "Tailler mon CV",
    working: "La page se compose : chaque ligne est pesée face à l’offre.",
  },
  templates: {
    modern: "Moderne",
    tech: "Technique",
    compact: "Compact",
    spacious: "Aéré",
  },
  templateHints: {
    modern: "deux colonnes",
    tech: "compétences d’abord",
    compact: "le plus de lignes",
    spacious: "grands caractères",
  },
  refusals: {
    quota: "Les CV de cette heure sont épuisés",
    toPlans: "Voir les formules",
    toProfile: "Vers mon profil",
    toOffers: "Vers mes offres",
  },
  noProfile: "D’abord, votre profil",
  noProfileHint:
    "Un CV se taille dans ce que vous avez fait. Écrivez-le une fois, ou reprenez-le d’un CV que vous avez fait analyser.",
  thinProfile: "Votre profil en dit encore trop peu",
  thinProfileHint:
    "Ajoutez un poste, un projet, une compétence ou un diplôme : une page en est faite.",
  noOffers: "Ensuite, une offre",
  noOffersHint:
    "Gardez l’offre à laquelle vous aimeriez répondre : ses mots décident de ce qui tient sur la page.",
  keepOffer: "Garder une offre",
  fillProfile: "Remplir mon profil",
  fromAnalysis: "Faire analyser un CV",
  list: "Mes CV sur mesure",
  empty: "Aucun pour l’instant",
  emptyHint: "Le premier CV que vous taillerez apparaîtra ici.",
  untitled: "Offre sans titre",
  pagesOf: (pages) => counted(pages, "page", "pages"),
  match: (score) => `accord de ${score} sur 100`,
  remove: "Supprimer…",
  removeLabel: (title) => `Supprimer le CV pour « ${title} »`,
  back: "Tous les CV sur mesure",
  removal: {
    title: "Supprimer ce CV ?",
    lead: (title) =>
      `Le CV pour « ${title} » disparaît pour de bon. Votre profil et l’offre restent.`,
    submit: "Supprimer pour de bon",
    keep: "Le garder",
  },
  cv: {
    madeAt: "taillé le",
    toOffer: "L’offre",
    downloads: "Télécharger",
    pdf: "PDF",
    docx: "Word",
    json: "JSON Resume",
    drawing: "La page",
    page: (number, of) => `Page ${number} sur ${of}`,
    fill: (percent) => `la dernière est remplie à ${percent}`,
    templates: "Changer de modèle",
    templatesHint:
      "Chaque image montre ce que donnerait le changement. Il ne compte pas comme un nouveau CV.",
    settings: "Réglages",
    apply: "Appliquer",
    undo: "Annuler",
    undoHint: "Revient sur le dernier geste.",
    worth: (count) => `Cette page vaut ${points(count)}`,
    worthHint:
      "Les points disent ce que les lignes apportent face à cette offre ; celles sous votre score minimum n’en comptent aucun. De toutes les pages qui tiennent, celle qui en réunit le plus est ici.",
    basis: {
      tailored: (terms, before) =>
        `Elle répond à ${counted(terms, "exigence", "exigences")} de l’offre ; votre profil dans son propre ordre répondrait à ${before}.`,
      lines: (lines, before) =>
        `Elle a ${counted(lines, "ligne", "lignes")} parmi celles qui comptent le plus pour l’offre ; votre profil dans son propre ordre en aurait ${before}.`,
      neverWorse: "Jamais moins bien que votre CV tel quel : c’est comparé à chaque fois.",
      untailored:
        "Aucune page sur mesure ne valait mieux que votre profil dans son propre ordre : c’est lui qui est ici.",
    },
    warnings: {
      all_below_min_score:
        "Aucune ligne n’atteint votre score minimum ; les meilleures les remplacent. Baissez le score pour choisir vous-même.",
      filled_below_min_score:
        "Des lignes sous votre score minimum occupent la place que les autres laissent ; elles ne comptent aucun point.",
      no_room:
        "Des lignes qui comptent pour cette offre ne tiennent pas sur la page ; elles sont « Dehors », chacune avec ce qu’elle coûte.",
      photo_missing: "Il n’y a pas de photo à imprimer ; le CV n’en a donc pas.",
      pinned_too_tall:
        "Tout ce que vous retenez ne tient pas sur la page ; libérez une ligne, ou prenez deux pages.",
      template_changed:
        "Ce modèle laisserait la page trop vide ; un modèle plus aéré a été choisi.",
      untailored_served: "Le profil dans son propre ordre est servi, faute de mieux.",
    },
    fitted: (name) => `Imprimé en « ${name} ».`,
  },
  lines: {
    title: "Ligne par ligne",
    counts: (kept, left) => `${kept} sur la page, ${left} laissées dehors`,
    hint: "Le nombre sur un bouton dit ce que le geste coûte à la page, avant d’appuyer.",
    show: "Montrer",
    shows: { all: "Tout", kept: "Sur la page", left: "Dehors" },
    parts: {
      summary: "Résumé",
      experience: "Expérience",
      projects: "Projets",
      skills: "Compétences",
      education: "Formation",
      certificates: "Certifications",
      languages: "Langues",
    },
    kept: "sur la page",
    left: "dehors",
    pinned: "retenue",
    answers: "Répond à",
    must: "exigé",
    nice: "souhaité",
    answersNothing: "Ne répond seule à aucune demande.",
    score: (score) => `Score ${score} sur 100`,
    scoreParts: {
      relevance: "Pertinence",
      ats: "Termes de l’offre",
      metrics: "Chiffres",
      recency: "Fraîcheur",
      seniority: "Niveau",
    },
    part: (score, weight) => `${score} × ${weight}`,
    out: "Retirer",
    in: "Ajouter",
    pin: "Retenir",
    free: "Libérer",
    ofLine: (text) => ` : ${text}`,
    cost: (count) =>
      count === 0 ? "±0" : `${count > 0 ? "−" : "+"}${Math.abs(count).toLocaleString("fr")}`,
    outCosts: (count) =>
      count > 0 ? `La retirer coûte ${points(count)}.` : "La retirer ne coûte rien.",
    inCosts: (count) =>
      count > 0
        ? `L’ajouter coûte ${points(count)}.`
        : count === 0
          ? "L’ajouter ne coûte rien."
          : `L’ajouter rapporte ${points(-count)}.`,
    reasons: {
      "no-room": "Il n’y avait pas la place.",
      "too-many-experiences": "Vous vouliez moins d’expériences.",
      "too-many-lines": "Vous vouliez moins de lignes par expérience.",
      excluded: "Vous l’avez retirée.",
      "below-min-score": "Son score est sous votre minimum.",
    },
    measure: "Mesurer ce qu’elle coûte",
    onDrawing: "Montrer sur la page",
  },
  receipt: {
    title: "Relu comme une machine le lit",
    all: (format, total) =>
      `${format} : notre lecteur et le texte brut du fichier ont retrouvé les ${total} champs.`,
    some: (format, same, total) =>
      `${format} : ${same} champs sur ${total} ont été retrouvés. Ceux-ci ne l’ont pas été :`,
    reread: (value) => `lu « ${value} »`,
    inFile: "présent dans le texte du fichier, où notre lecteur le prend pour autre chose",
    notInFile: "absent du texte du fichier",
    pending: "Les fichiers ont changé et restent à relire.",
    now: "Les relire maintenant",
    formats: { pdf: "PDF", docx: "Word" },
  },
  compare: {
    title: "Comparer deux CV",
    other: "L’autre CV",
    submit: "Comparer",
    lead: "Le même profil, deux pages : ce qui diffère de l’une à l’autre.",
    onlyFirst: "Seulement dans le premier",
    onlySecond: "Seulement dans le second",
    both: (count) => `${counted(count, "ligne est", "lignes sont")} dans les deux.`,
    same: "Rien de plus.",
    first: "Premier",
    second: "Second",
    template: "Modèle",
    match: "Accord sur 100",
    points: "Points",
    terms: "Exigences satisfaites",
    pages: "Pages",
    fill: "Remplissage",
    lines: "Lignes",
    back: "Revenir au CV",
    table: "Chiffres",
  },
};
