import type { StepName } from "./steps";

export const french = {
  title: "Deux lettres pour votre entreprise",
  lead: "L’une dit pourquoi nous devrions travailler ensemble. L’autre dit tout le reste, avec le sourire et sans rien inventer.",
  description:
    "Donnez le nom de votre entreprise : une lettre de motivation et une anti-lettre, honnête et drôle, s’écrivent sous vos yeux.",
  form: {
    title: "Votre demande",
    company: "Nom de l’entreprise",
    companyHint: "Tel qu’il s’écrit sur votre porte, accents compris.",
    language: "Langue des lettres",
    languages: { fr: "Français", en: "Anglais" },
    options: "Plus d’options",
    length: "Longueur",
    lengths: {
      short: "Courte : 180 à 250 mots",
      standard: "Normale : une bonne page",
      long: "Longue : 450 à 600 mots",
    },
    tone: "Ton",
    tones: {
      formal: "Formel : les usages",
      warm: "Chaleureux : de vive voix",
      direct: "Direct : les faits d’abord",
    },
    jobTitle: "Poste",
    jobTitleHint: "L’intitulé tel que vous l’annoncez, si un poste est ouvert.",
    website: "Site de l’entreprise",
    websiteHint: "Pour ne citer que la bonne maison, et avec ses propres mots.",
    jobOffer: "Offre d’emploi",
    jobOfferHint: "Collez le texte de l’annonce : la lettre y répondra.",
    counter: {
      left: "Caractères restants : {count}",
      over: "Caractères en trop : {count}",
    },
    pickKept: "Garder l’entreprise choisie parmi les homonymes",
    againKept: "Écrire une autre version et garder la précédente",
    errors: {
      company_name:
        "Il faut entre 2 et 200 caractères, dont une lettre ou un chiffre, sans chevrons ni caractères invisibles.",
      job_title: "Il faut entre 2 et 200 caractères, ou rien du tout.",
      website: "Cette adresse n’en est pas une. Essayez comme ceci : www.exemple.fr",
      job_offer: "L’offre dépasse 20 000 caractères. Gardez l’essentiel : missions et profil.",
    },
    submit: "Écrire les deux lettres",
    closed: "La demande s’ouvrira avec la porte : voyez le carnet de visites.",
  },
  gate: {
    card: "Carnet de visites",
    closedTitle: "La porte est encore fermée",
    openTitle: "La porte est ouverte",
    visits: (current: number, required: number) =>
      current === 1 ? `1 visite sur ${required}` : `${current} visites sur ${required}`,
    why: (remaining: number) =>
      remaining === 1
        ? "Les lettres s’ouvrent à ceux qui reviennent. Plus qu’une visite."
        : `Les lettres s’ouvrent à ceux qui reviennent. Encore ${remaining} visites.`,
    nextNow: "La prochaine page que vous ouvrirez comptera.",
    nextIn: "Une page compte à nouveau dans",
    visitNow: "Revenir maintenant",
    invitation:
      "Une invitation du propriétaire ouvre la porte tout de suite : suivez le lien qu’il vous a donné.",
    byVisits: "Vous êtes revenu : merci. Les deux lettres sont à vous.",
    byProfile: {
      recruiter: "Ouverte d’emblée : bienvenue à qui recrute.",
      tech_lead: "Ouverte d’emblée : bienvenue à qui tient la technique.",
      cto: "Ouverte d’emblée : bienvenue à la direction technique.",
      ceo: "Ouverte d’emblée : bienvenue à la direction.",
    },
    quotaTitle: "Aujourd’hui",
    quota: (remaining: number, limit: number) =>
      remaining === 0
        ? `Les ${limit} paires du jour sont écrites.`
        : `${remaining} ${remaining === 1 ? "paire" : "paires"} sur ${limit} encore à écrire.`,
    reset: "Le compteur repart dans",
    cooldown: "La plume sèche encore",
  },
  progress: {
    title: "Les lettres s’écrivent",
    bar: "Avancement",
    timeLeft: "environ",
    soon: "bientôt",
    steps: {
      queued: "Demande reçue",
      claimed: "Papier sorti",
      plan: "Plan établi",
      motivation: "Lettre de motivation",
      anti_motivation: "Anti-lettre",
      save: "Mise au propre",
      pdfs: "Impression des PDF",
      done: "Prêtes à lire",
    } satisfies Record<StepName, string>,
    follow: "Suivre l’avancement",
    selfRefreshing: "Cette page se recharge d’elle-même toutes les deux secondes.",
    reconnecting: "Connexion perdue ; je la rétablis. Vos lettres continuent de s’écrire.",
    leave: "Vous pouvez fermer cette page : les lettres vous attendront ici.",
  },
  failure: {
    title: "Les lettres n’ont pas pu être écrites",
    message:
      "La faute est de notre côté, et cet essai ne compte pas dans votre journée. Relancez la demande dans un instant.",
  },
  refusal: {
    retry: "Réessayer",
    activeJob: "Voir les lettres en cours",
    reload: "Recharger la page",
    retryIn: "Possible dans",
    offlineTitle: "Pas de réponse",
    offlineMessage:
      "Le réseau semble coupé. Votre demande n’est pas partie ; vérifiez la connexion puis réessayez.",
  },
  pair: {
    title: (company: string) => `Pour ${company}`,
    motivation: "La lettre",
    antiMotivation: "L’anti-lettre",
    motivationName: (company: string) => `Lettre de motivation, ${company}`,
    antiMotivationName: (company: string) => `Anti-lettre de motivation, ${company}`,
    stamp: "second degré",
    copy: "Copier",
    copied: "Copié",
    copyFailed: "Copie refusée par le navigateur",
    copyLabel: (letter: string) => `Copier : ${letter}`,
    download: "PDF",
    downloadLabel: (letter: string) => `Télécharger en PDF : ${letter}`,
    downloadBoth: "Les deux en PDF",
    downloadWithSources: "Les deux avec sources",
    preview: "Aperçu du PDF",
    previewTitle: (company: string) => `Aperçu des deux lettres pour ${company}`,
    previewTab: "Ouvrir le PDF dans un onglet",
    permalink: "Lien permanent",
    print: "Imprimer",
    written: "Écrites le",
    another: "Demander d’autres lettres",
    again: "Écrire une autre version",
    againLabel: (company: string) => `Écrire une autre version pour ${company}`,
    by: (names: string) => `par ${names}`,
    and: "et",
    builtIn: "le compositeur maison",
    position: (title: string) => `Poste : ${title}`,
    description: (company: string) =>
      `Une lettre de motivation et une anti-lettre pour ${company}.`,
  },
  sources: {
    show: "Montrer les sources",
    legend: "Ce que disent les traits",
    rests: {
      candidate: "s’appuie sur le CV",
      company: "s’appuie sur une source publique",
      nothing: "n’affirme rien",
    },
    title: "Sur quoi cela repose",
    titleOf: (letter: string) => `Sur quoi cela repose : ${letter}`,
    card: "Sur quoi repose cette phrase",
    close: "Fermer",
    keys: "Flèches : d’une phrase à l’autre. Entrée : lire ses sources. Échap : fermer.",
    withFacts: {
      candidate: "Une affirmation, et le CV derrière elle.",
      company: "Une affirmation sur l’entreprise, source à l’appui.",
      motivation: "Une intention, et ce qui la fonde.",
      courtesy: "Une politesse, avec un fait en poche.",
      joke: "Une plaisanterie, bâtie sur du vrai.",
    },
    withoutFacts: {
      candidate: "Une affirmation sans fait cité : lisez-la avec prudence.",
      company: "Un mot à l’entreprise, qui n’affirme rien sur elle.",
      motivation: "Une intention : elle dit ce qui est voulu, pas ce qui est su.",
      courtesy: "Une politesse : elle n’affirme rien.",
      joke: "Une plaisanterie : rien n’y prétend être vrai.",
    },
    fromResume: "Le CV",
    aboutCompany: "L’entreprise",
    gone: "Ce fait n’est plus au CV.",
    source: "Source :",
    readOn: "lue le",
    newTab: "(nouvel onglet)",
    check: "Redemander aux sources publiques",
    stillSo: "Toutes les sources ont été interrogées : elles le disent toujours.",
    retracted: "Toutes les sources ont été interrogées : voyez plus haut ce qui a changé.",
    silent: "Une source n’a pas répondu. Ce qu’elle disait compte toujours ; redemandez plus tard.",
  },
  stale: {
    title: "Ces lettres ne tiennent plus",
    lead: (count: number) =>
      count === 1
        ? "Un fait sur lequel elles reposent a changé depuis qu’elles sont écrites."
        : `${count} faits sur lesquels elles reposent ont changé depuis qu’elles sont écrites.`,
    kinds: {
      profile_changed: "Modifié dans le CV",
      profile_removed: "Absent du CV désormais",
      source_changed: "Modifié à la source :",
      source_retracted: "Absent de la source désormais :",
    },
    was: "Alors",
    now: "Maintenant",
    more: (count: number) => (count === 1 ? "Un autre changement" : `${count} autres changements`),
    renew: "Les récrire",
    renewLabel: (company: string) => `Récrire les lettres pour ${company}`,
    renewHint:
      "Avec les mêmes choix. Ces lettres-ci restent ; les nouvelles comptent comme une demande.",
  },
  writing: {
    title: "Comment ces lettres sont nées",
    budget_spent:
      "Le budget du jour pour les modèles de langue est dépensé : le compositeur maison a pris la plume. Les faits sont les mêmes, les fioritures moins nombreuses.",
    models_failed:
      "Des modèles de langue ont été consultés, et aucun n’a rendu un texte qui tienne : le compositeur maison a écrit à leur place.",
    ambiguousTitle: (company: string) => `Plusieurs entreprises s’appellent ${company}`,
    ambiguous:
      "Plutôt que de féliciter la mauvaise, les lettres n’affirment rien sur aucune d’elles. Laquelle est la vôtre ?",
    unknownTitle: (company: string) => `Rien de sûr sur ${company}`,
    unknown:
      "Aucune source fiable n’en parle : les lettres n’affirment donc rien sur elle. Avec l’adresse de son site, elles auraient de quoi dire.",
    pick: "Écrire à celle-ci",
    pickLabel: (name: string, description: string) =>
      `Écrire à celle-ci : ${description ? `${name}, ${description}` : name}`,
    website: "Site de l’entreprise",
    withWebsite: "Écrire avec ce site",
  },
  history: {
    title: "Vos lettres",
    count: (total: number) => (total === 1 ? "1 paire" : `${total} paires`),
    remove: "Supprimer",
    removeLabel: (company: string) => `Supprimer les lettres pour ${company}`,
    stale: "Ne tient plus",
    emptyTitle: "Le tiroir est vide",
    empty:
      "Aucune lettre pour l’instant. L’encre est prête, le papier aussi ; il ne manque qu’un nom d’entreprise.",
    emptyPage: "Il n’y a rien sur cette page du tiroir.",
    firstPage: "Revenir à la première",
  },
  notice: {
    deleted: "Lettres supprimées. Vous avez 24 heures pour changer d’avis.",
    undo: "Annuler",
    restored: "Lettres remises à leur place.",
    failed: "Cela n’a pas fonctionné. Rechargez la page et réessayez.",
    invited: "Vous êtes attendu : votre invitation a ouvert la porte.",
  },
};

export type LetterMessages = typeof french;
