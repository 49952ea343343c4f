import type { Language } from "../../platform/language";

/** In the order in which a job goes through them. */
export const stepNames = [
  "queued",
  "claimed",
  "plan",
  "motivation",
  "anti_motivation",
  "save",
  "pdfs",
  "done",
] as const;
export type StepName = (typeof stepNames)[number];

const fr = {
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
      short: "Courte : 180 à 250 mots, lue debout",
      standard: "Normale : une page bien remplie",
      long: "Longue : 450 à 600 mots, à lire assis",
    },
    tone: "Ton",
    tones: {
      formal: "Formel : les usages, sans la poussière",
      warm: "Chaleureux : comme à de futurs collègues",
      direct: "Direct : les faits d’abord",
    },
    jobTitle: "Poste",
    jobTitleHint: "L’intitulé tel que vous l’annoncez, si un poste est ouvert.",
    website: "Site de l’entreprise",
    websiteHint: "Pour ne citer que la bonne maison, et avec ses propres mots.",
    jobOffer: "Offre d’emploi",
    jobOfferHint: "Collez le texte de l’annonce : la lettre y répondra.",
    counter: {
      left: "Encore {count} caractères",
      over: "{count} caractères de trop",
    },
    pickKept: "Garder l’entreprise choisie parmi les homonymes",
    againKept: "Écrire une autre version et garder la précédente",
    errors: {
      company_name:
        "Il faut entre 2 et 200 caractères, dont une lettre ou un chiffre, sans chevrons ni caractères invisibles.",
      job_title: "Il faut entre 2 et 200 caractères, ou rien du tout.",
      website: "Cette adresse n’en est pas une. Essayez comme ceci : www.exemple.fr",
      job_offer: "L’offre dépasse 20 000 caractères. Gardez l’essentiel : missions et profil.",
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
    preview: "Aperçu du PDF",
    previewTitle: (company: string) => `Aperçu des deux lettres pour ${company}`,
    previewTab: "Ouvrir le PDF dans un onglet",
    permalink: "Lien permanent",
    print: "Imprimer",
    written: "Écrites le",
    another: "Demander d’autres lettres",
    description: (company: string) =>
      `Une lettre de motivation et une anti-lettre pour ${company}.`,
  },
  history: {
    title: "Vos lettres",
    count: (total: number) => (total === 1 ? "1 paire" : `${total} paires`),
    remove: "Supprimer",
    removeLabel: (company: string) => `Supprimer les lettres pour ${company}`,
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

export type LetterMessages = typeof fr;

const en: LetterMessages = {
  title: "Two letters for your company",
  lead: "One says why we should work together. The other says everything else, with a smile and nothing made up.",
  description:
    "Give the name of your company: a motivation letter and an honest, funny anti-letter are written while you watch.",
  form: {
    title: "Your request",
    company: "Company name",
    companyHint: "As it is written on your door, accents included.",
    language: "Language of the letters",
    languages: { fr: "French", en: "English" },
    options: "More options",
    length: "Length",
    lengths: {
      short: "Short: 180 to 250 words, read standing up",
      standard: "Standard: one well-filled page",
      long: "Long: 450 to 600 words, best read sitting down",
    },
    tone: "Tone",
    tones: {
      formal: "Formal: good manners, no dust",
      warm: "Warm: as to a future colleague",
      direct: "Direct: facts first",
    },
    jobTitle: "Job title",
    jobTitleHint: "As you advertise it, if a position is open.",
    website: "Company website",
    websiteHint: "So that the right company is quoted, in its own words.",
    jobOffer: "Job offer",
    jobOfferHint: "Paste the text of the advertisement: the letter will answer it.",
    counter: {
      left: "{count} characters left",
      over: "{count} characters too many",
    },
    pickKept: "Keep the company picked among those of that name",
    againKept: "Write another draft and keep the earlier one",
    errors: {
      company_name:
        "It takes 2 to 200 characters with at least one letter or digit, and no angle brackets or invisible characters.",
      job_title: "It takes 2 to 200 characters, or none at all.",
      website: "This is not an address. Try it like this: www.example.com",
      job_offer: "The offer is over 20,000 characters. Keep the heart of it: tasks and profile.",
    },
    submit: "Write both letters",
    closed: "Requests open together with the door: see the visitor’s card.",
  },
  gate: {
    card: "Visitor’s card",
    closedTitle: "The door is still closed",
    openTitle: "The door is open",
    visits: (current, required) =>
      current === 1 ? `1 visit out of ${required}` : `${current} visits out of ${required}`,
    why: (remaining) =>
      remaining === 1
        ? "The letters open for those who come back. One more visit."
        : `The letters open for those who come back. ${remaining} more visits.`,
    nextNow: "The next page you open will count.",
    nextIn: "A page counts again in",
    visitNow: "Come back now",
    invitation:
      "An invitation from the owner opens the door at once: follow the link you were given.",
    byVisits: "You came back: thank you. Both letters are yours.",
    byProfile: {
      recruiter: "Opened at once: welcome to those who hire.",
      tech_lead: "Opened at once: welcome to those who lead the craft.",
      cto: "Opened at once: welcome to the head of technology.",
      ceo: "Opened at once: welcome to the head of the house.",
    },
    quotaTitle: "Today",
    quota: (remaining, limit) =>
      remaining === 0
        ? `All ${limit} pairs of the day are written.`
        : `${remaining} of ${limit} pairs left to write.`,
    reset: "The count starts over in",
    cooldown: "The ink is still drying",
  },
  progress: {
    title: "The letters are being written",
    bar: "Progress",
    timeLeft: "about",
    soon: "soon",
    steps: {
      queued: "Request received",
      claimed: "Paper laid out",
      plan: "Plan drawn up",
      motivation: "Motivation letter",
      anti_motivation: "Anti-letter",
      save: "Fair copy",
      pdfs: "Printing the PDFs",
      done: "Ready to read",
    },
    follow: "Follow the progress",
    selfRefreshing: "This page reloads by itself every two seconds.",
    reconnecting: "Connection lost; reconnecting. Your letters are still being written.",
    leave: "You may close this page: the letters will wait for you here.",
  },
  failure: {
    title: "The letters could not be written",
    message:
      "The fault is ours, and this attempt does not count towards your day. Send the request again in a moment.",
  },
  refusal: {
    retry: "Try again",
    activeJob: "See the letters under way",
    reload: "Reload the page",
    retryIn: "Possible in",
    offlineTitle: "No answer",
    offlineMessage:
      "The network seems to be down. Your request was not sent; check the connection, then try again.",
  },
  pair: {
    title: (company) => `For ${company}`,
    motivation: "The letter",
    antiMotivation: "The anti-letter",
    motivationName: (company) => `Motivation letter, ${company}`,
    antiMotivationName: (company) => `Anti-motivation letter, ${company}`,
    stamp: "tongue in cheek",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "The browser refused to copy",
    copyLabel: (letter) => `Copy: ${letter}`,
    download: "PDF",
    downloadLabel: (letter) => `Download as PDF: ${letter}`,
    downloadBoth: "Both as PDF",
    preview: "PDF preview",
    previewTitle: (company) => `Preview of both letters for ${company}`,
    previewTab: "Open the PDF in a tab",
    permalink: "Permalink",
    print: "Print",
    written: "Written on",
    another: "Ask for other letters",
    description: (company) => `A motivation letter and an anti-letter for ${company}.`,
  },
  history: {
    title: "Your letters",
    count: (total) => (total === 1 ? "1 pair" : `${total} pairs`),
    remove: "Delete",
    removeLabel: (company) => `Delete the letters for ${company}`,
    emptyTitle: "The drawer is empty",
    empty:
      "No letters yet. The ink is ready and so is the paper; all that is missing is a company’s name.",
    emptyPage: "There is nothing on this page of the drawer.",
    firstPage: "Back to the first",
  },
  notice: {
    deleted: "Letters deleted. You have 24 hours to change your mind.",
    undo: "Undo",
    restored: "Letters back in their place.",
    failed: "That did not work. Reload the page and try again.",
    invited: "You are expected: your invitation has opened the door.",
  },
};

export const letterMessages: Readonly<Record<Language, LetterMessages>> = { fr, en };
