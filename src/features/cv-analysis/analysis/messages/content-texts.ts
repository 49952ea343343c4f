import { type CheckTexts, counted, some } from "./check-texts";
import { partNames } from "./part-names";

/** These are the texts of the checks of content, in the order of the published table. */
export const contentTexts = {
  "email-professional": {
    name: {
      fr: "Adresse électronique",
      en: "E-mail address",
    },
    asks: {
      fr: "l’adresse électronique est sobre",
      en: "the e-mail address is a sober one",
    },
    kept: {
      fr: () => "L’adresse électronique est sobre.",
      en: () => "The e-mail address is a sober one.",
    },
    lost: {
      fr: ({ text }) =>
        text === "–"
          ? "L’adresse électronique manque."
          : `L’adresse électronique n’est pas sobre : ${text}.`,
      en: ({ text }) =>
        text === "–"
          ? "The e-mail address is missing."
          : `The e-mail address is not a sober one: ${text}.`,
    },
    fix: {
      fr: "Prenez une adresse faite de votre nom.",
      en: "Use an address made of your name.",
    },
  },
  links: {
    name: {
      fr: "Liens",
      en: "Links",
    },
    asks: {
      fr: "un profil ou un portfolio est lié",
      en: "a profile or a portfolio is linked",
    },
    kept: {
      fr: () => "Un profil ou un portfolio est lié.",
      en: () => "A profile or a portfolio is linked.",
    },
    lost: {
      fr: () => "Aucun lien ne mène à un profil ou à des travaux.",
      en: () => "No link leads to a profile or to work of yours.",
    },
    fix: {
      fr: "Ajoutez votre profil LinkedIn, votre dépôt de code ou votre site.",
      en: "Add your LinkedIn profile, your code or your site.",
    },
  },
  "sections-present": {
    name: {
      fr: "Rubriques essentielles",
      en: "Essential sections",
    },
    asks: {
      fr: "expérience, formation et compétences sont présentes",
      en: "experience, education and skills are there",
    },
    kept: {
      fr: () => "Expérience, formation et compétences sont présentes.",
      en: () => "Experience, education and skills are there.",
    },
    lost: {
      fr: ({ text }) => `Il manque : ${partNames(text, "fr")}.`,
      en: ({ text }) => `Missing: ${partNames(text, "en")}.`,
    },
    fix: {
      fr: "Ajoutez la rubrique qui manque, même courte.",
      en: "Add the missing section, even a short one.",
    },
  },
  "section-order": {
    name: {
      fr: "Ordre des rubriques",
      en: "Order of sections",
    },
    asks: {
      fr: "profil, puis expérience et formation ; les centres d’intérêt viennent en dernier",
      en: "summary, then experience and education; interests come last",
    },
    kept: {
      fr: () => "Les rubriques sont dans l’ordre attendu.",
      en: () => "The sections stand in the expected order.",
    },
    lost: {
      fr: ({ text }) => `Une rubrique n’est pas à sa place : ${text}.`,
      en: ({ text }) => `A section is out of place: ${text}.`,
    },
    fix: {
      fr: "Placez l’expérience et la formation avant les langues et les centres d’intérêt.",
      en: "Put experience and education before languages and interests.",
    },
  },
  headline: {
    name: {
      fr: "Titre du CV",
      en: "Headline",
    },
    asks: {
      fr: "un intitulé de métier se trouve sous le nom",
      en: "a job title stands under the name",
    },
    kept: {
      fr: () => "Un intitulé de métier se trouve sous le nom.",
      en: () => "A job title stands under the name.",
    },
    lost: {
      fr: () => "Aucun intitulé de métier ne se trouve sous le nom.",
      en: () => "No job title stands under the name.",
    },
    fix: {
      fr: "Écrivez sous votre nom le métier que vous visez.",
      en: "Write under your name the job that you aim at.",
    },
  },
  summary: {
    name: {
      fr: "Accroche",
      en: "Summary",
    },
    asks: {
      fr: "une accroche de 20 à 90 mots",
      en: "a summary of 20 to 90 words",
    },
    kept: {
      fr: () => "L’accroche a la bonne longueur.",
      en: () => "The summary has the right length.",
    },
    lost: {
      fr: ({ count }) =>
        count === 0
          ? "L’accroche manque."
          : `L’accroche n’a pas la bonne longueur : ${some(count, "mot", "mots")}.`,
      en: ({ count }) =>
        count === 0
          ? "The summary is missing."
          : `The summary is not of the right length: ${counted(count, "word", "words")}.`,
    },
    fix: {
      fr: "Écrivez deux à quatre phrases : votre métier, votre force, ce que vous cherchez.",
      en: "Write two to four sentences: your trade, your strength, what you look for.",
    },
  },
  "bullets-present": {
    name: {
      fr: "Réalisations",
      en: "Achievements",
    },
    asks: {
      fr: "chaque poste a deux réalisations au moins",
      en: "every post has two achievements at least",
    },
    kept: {
      fr: () => "Chaque poste a ses réalisations.",
      en: () => "Every post has its achievements.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} poste${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "ont" : "a"} moins de deux réalisations.`,
      en: ({ count, of }) =>
        `${count} of ${of} posts ${count > 1 ? "have" : "has"} less than two achievements.`,
    },
    fix: {
      fr: "Ajoutez deux à cinq réalisations en liste à chaque poste.",
      en: "Add two to five achievements as a list to every post.",
    },
  },
  "bullet-length": {
    name: {
      fr: "Longueur des lignes",
      en: "Length of achievements",
    },
    asks: {
      fr: "une réalisation a 4 à 32 mots",
      en: "an achievement has 4 to 32 words",
    },
    kept: {
      fr: () => "Les réalisations ont la bonne longueur.",
      en: () => "The achievements have the right length.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} réalisation${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "sont trop courtes ou trop longues" : "est trop courte ou trop longue"}.`,
      en: ({ count, of }) =>
        `${count} of ${of} achievements ${count > 1 ? "are" : "is"} too short or too long.`,
    },
    fix: {
      fr: "Dites une chose par ligne, en 4 à 32 mots.",
      en: "Say one thing a line, in 4 to 32 words.",
    },
  },
  "action-verbs": {
    name: {
      fr: "Verbes d’action",
      en: "Action verbs",
    },
    asks: {
      fr: "chaque réalisation commence par une action",
      en: "every achievement begins with an action",
    },
    kept: {
      fr: () => "Les réalisations commencent par une action.",
      en: () => "The achievements begin with an action.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} réalisation${count > 1 ? "s" : ""} sur ${of} ne ${count > 1 ? "commencent" : "commence"} pas par une action.`,
      en: ({ count, of }) =>
        `${count} of ${of} achievements ${count > 1 ? "do" : "does"} not begin with an action.`,
    },
    fix: {
      fr: "Commencez par ce que vous avez fait : « Conçu », « Réduit », « Animé ».",
      en: "Begin with what you did: “Designed”, “Cut”, “Led”.",
    },
  },
  figures: {
    name: {
      fr: "Chiffres",
      en: "Figures",
    },
    asks: {
      fr: "chaque poste montre un résultat chiffré",
      en: "every post shows a result in figures",
    },
    kept: {
      fr: () => "Chaque poste montre un résultat chiffré.",
      en: () => "Every post shows a result in figures.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} poste${count > 1 ? "s" : ""} sur ${of} ne ${count > 1 ? "montrent" : "montre"} aucun chiffre.`,
      en: ({ count, of }) => `${count} of ${of} posts ${count > 1 ? "show" : "shows"} no figure.`,
    },
    fix: {
      fr: "Donnez un chiffre vrai par poste : combien, combien de temps, de combien à combien.",
      en: "Give one true figure a post: how many, how long, from what to what.",
    },
  },
  "first-person": {
    name: {
      fr: "Première personne",
      en: "First person",
    },
    asks: {
      fr: "les réalisations se passent de « je » et de « nous »",
      en: "achievements do without “I” and “we”",
    },
    kept: {
      fr: () => "Les réalisations se passent de « je ».",
      en: () => "The achievements do without “I”.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} réalisation${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "sont" : "est"} à la première personne.`,
      en: ({ count, of }) =>
        `${count} of ${of} achievements ${count > 1 ? "are" : "is"} in the first person.`,
    },
    fix: {
      fr: "Enlevez « je » et commencez par le verbe.",
      en: "Leave out “I” and begin with the verb.",
    },
  },
  passive: {
    name: {
      fr: "Tournures faibles",
      en: "Weak wording",
    },
    asks: {
      fr: "ni passif ni « responsable de »",
      en: "neither passive voice nor “responsible for”",
    },
    kept: {
      fr: () => "Les réalisations sont à la voix active.",
      en: () => "The achievements are in the active voice.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} réalisation${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "sont faibles" : "est faible"} : passif, « responsable de », « participation à ».`,
      en: ({ count, of }) =>
        `${count} of ${of} achievements ${count > 1 ? "are" : "is"} weak: passive voice, “responsible for”, “helped with”.`,
    },
    fix: {
      fr: "Dites qui a fait quoi : vous, par un verbe.",
      en: "Say who did what: you, by a verb.",
    },
  },
  "repeated-openings": {
    name: {
      fr: "Répétitions",
      en: "Repetitions",
    },
    asks: {
      fr: "un même verbe n’ouvre pas plus de trois réalisations",
      en: "one verb opens no more than three achievements",
    },
    kept: {
      fr: () => "Les réalisations s’ouvrent par des verbes variés.",
      en: () => "The achievements open with various verbs.",
    },
    lost: {
      fr: ({ count, text }) => `« ${text} » ouvre ${count} réalisations.`,
      en: ({ count, text }) => `“${text}” opens ${count} achievements.`,
    },
    fix: {
      fr: "Variez les verbes.",
      en: "Vary the verbs.",
    },
  },
  length: {
    name: {
      fr: "Longueur",
      en: "Length",
    },
    asks: {
      fr: "deux pages et 1 100 mots au plus",
      en: "two pages and 1,100 words at most",
    },
    kept: {
      fr: () => "La longueur convient.",
      en: () => "The length is right.",
    },
    lost: {
      fr: ({ count, of }) => `Le CV a ${some(count, "page", "pages")} et ${of} mots.`,
      en: ({ count, of }) => `The CV has ${counted(count, "page", "pages")} and ${of} words.`,
    },
    fix: {
      fr: "Visez une page par dizaine d’années d’expérience, deux au plus.",
      en: "Aim at one page for ten years of experience, two at most.",
    },
  },
  "skills-listed": {
    name: {
      fr: "Compétences listées",
      en: "Skills listed",
    },
    asks: {
      fr: "5 à 40 compétences sont listées",
      en: "5 to 40 skills are listed",
    },
    kept: {
      fr: () => "Les compétences sont listées.",
      en: () => "The skills are listed.",
    },
    lost: {
      fr: ({ count }) =>
        `Le CV liste ${some(count, "compétence", "compétences")} ; on en attend 5 à 40.`,
      en: ({ count }) => `The CV lists ${counted(count, "skill", "skills")}; 5 to 40 are expected.`,
    },
    fix: {
      fr: "Listez les outils et les méthodes que vous maîtrisez vraiment.",
      en: "List the tools and methods that you really master.",
    },
  },
  "skill-duplicates": {
    name: {
      fr: "Doublons",
      en: "Duplicates",
    },
    asks: {
      fr: "aucune compétence n’est listée deux fois",
      en: "no skill is listed twice",
    },
    kept: {
      fr: () => "Aucune compétence n’est listée deux fois.",
      en: () => "No skill is listed twice.",
    },
    lost: {
      fr: ({ count, text }) =>
        `${some(count, "compétence est listée", "compétences sont listées")} plus d’une fois : ${text}.`,
      en: ({ count, text }) =>
        `${counted(count, "skill is", "skills are")} listed more than once: ${text}.`,
    },
    fix: {
      fr: "Gardez chaque compétence une fois.",
      en: "Keep every skill once.",
    },
  },
  stuffing: {
    name: {
      fr: "Bourrage de mots clés",
      en: "Keyword stuffing",
    },
    asks: {
      fr: "aucun mot n’est répété à l’excès, aucune liste ne dépasse 40 compétences",
      en: "no word is repeated beyond measure, no list exceeds 40 skills",
    },
    kept: {
      fr: () => "Les mots clés sont à leur place.",
      en: () => "The keywords are in their place.",
    },
    lost: {
      fr: ({ text }) => `Des mots clés sont accumulés : ${text}.`,
      en: ({ text }) => `Keywords are piled up: ${text}.`,
    },
    fix: {
      fr: "Dites chaque compétence là où vous l’avez exercée, et une fois dans la liste.",
      en: "Say every skill where you used it, and once in the list.",
    },
  },
  "language-levels": {
    name: {
      fr: "Niveaux de langue",
      en: "Language levels",
    },
    asks: {
      fr: "chaque langue a son niveau",
      en: "every language has its level",
    },
    kept: {
      fr: () => "Chaque langue a son niveau.",
      en: () => "Every language has its level.",
    },
    lost: {
      fr: ({ count, of }) =>
        of === 0
          ? "Aucune langue n’est lue."
          : `${count} langue${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "n’ont" : "n’a"} pas de niveau.`,
      en: ({ count, of }) =>
        of === 0
          ? "No language is read."
          : `${count} of ${of} languages ${count > 1 ? "have" : "has"} no level.`,
    },
    fix: {
      fr: "Donnez à chaque langue un niveau de A1 à C2, ou « langue maternelle ».",
      en: "Give every language a level from A1 to C2, or “native”.",
    },
  },
  "date-gaps": {
    name: {
      fr: "Interruptions",
      en: "Gaps",
    },
    asks: {
      fr: "aucune interruption de plus de six mois sur dix ans",
      en: "no gap of more than six months in ten years",
    },
    kept: {
      fr: () => "Le parcours est sans interruption notable.",
      en: () => "The career shows no gap to speak of.",
    },
    lost: {
      fr: ({ count, text }) =>
        `${some(count, "interruption de plus de six mois n’est pas expliquée", "interruptions de plus de six mois ne sont pas expliquées")} : ${text}.`,
      en: ({ count, text }) =>
        `${counted(count, "gap", "gaps")} of more than six months ${count > 1 ? "are" : "is"} not explained: ${text}.`,
    },
    fix: {
      fr: "Dites en une ligne ce que vous avez fait pendant ce temps : formation, projet, congé.",
      en: "Say in a line what you did in that time: study, project, leave.",
    },
  },
  overlaps: {
    name: {
      fr: "Chevauchements",
      en: "Overlaps",
    },
    asks: {
      fr: "aucun poste ne recouvre un autre de plus de trois mois",
      en: "no post overlaps another by more than three months",
    },
    kept: {
      fr: () => "Les postes ne se recouvrent pas.",
      en: () => "The posts do not overlap.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "poste en recouvre un autre", "postes en recouvrent d’autres")} de plus de trois mois.`,
      en: ({ count }) =>
        `${counted(count, "post overlaps another", "posts overlap others")} by more than three months.`,
    },
    fix: {
      fr: "Vérifiez les dates, ou dites lequel était à temps partiel.",
      en: "Check the dates, or say which one was part time.",
    },
  },
  "future-dates": {
    name: {
      fr: "Dates à venir",
      en: "Future dates",
    },
    asks: {
      fr: "aucune date n’est à venir",
      en: "no date lies ahead",
    },
    kept: {
      fr: () => "Aucune date n’est à venir.",
      en: () => "No date lies ahead.",
    },
    lost: {
      fr: ({ count, text }) =>
        `${some(count, "date est à venir", "dates sont à venir")} : ${text}.`,
      en: ({ count, text }) => `${counted(count, "date lies", "dates lie")} ahead: ${text}.`,
    },
    fix: {
      fr: "Corrigez ces dates, ou écrivez « prévu ».",
      en: "Mend these dates, or write “expected”.",
    },
  },
  "dates-consistent": {
    name: {
      fr: "Dates cohérentes",
      en: "Consistent dates",
    },
    asks: {
      fr: "la fin ne précède jamais le début",
      en: "no end precedes its begin",
    },
    kept: {
      fr: () => "Aucune fin ne précède son début.",
      en: () => "No end precedes its begin.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "entrée finit avant d’avoir commencé", "entrées finissent avant d’avoir commencé")}.`,
      en: ({ count }) =>
        `${counted(count, "entry ends", "entries end")} before ${count > 1 ? "their" : "its"} begin.`,
    },
    fix: {
      fr: "Corrigez les dates de ces entrées.",
      en: "Mend the dates of these entries.",
    },
  },
  "reverse-order": {
    name: {
      fr: "Ordre des postes",
      en: "Order of posts",
    },
    asks: {
      fr: "le poste le plus récent vient en premier",
      en: "the latest post comes first",
    },
    kept: {
      fr: () => "Les postes vont du plus récent au plus ancien.",
      en: () => "The posts go from the latest to the earliest.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "poste n’est pas à sa place", "postes ne sont pas à leur place")} dans le temps.`,
      en: ({ count }) => `${counted(count, "post is", "posts are")} out of order in time.`,
    },
    fix: {
      fr: "Rangez les postes du plus récent au plus ancien.",
      en: "Sort the posts from the latest to the earliest.",
    },
  },
  buzzwords: {
    name: {
      fr: "Mots creux",
      en: "Empty words",
    },
    asks: {
      fr: "ni « dynamique » ni « motivé » sans preuve",
      en: "neither “dynamic” nor “motivated” without proof",
    },
    kept: {
      fr: () => "Le texte se passe de mots creux.",
      en: () => "The text does without empty words.",
    },
    lost: {
      fr: ({ count, text }) => `${some(count, "mot creux", "mots creux")} : ${text}.`,
      en: ({ count, text }) => `${counted(count, "empty word", "empty words")}: ${text}.`,
    },
    fix: {
      fr: "Remplacez chaque mot creux par un fait qui le montre.",
      en: "Replace every empty word by a fact that shows it.",
    },
  },
  "bullet-punctuation": {
    name: {
      fr: "Ponctuation",
      en: "Punctuation",
    },
    asks: {
      fr: "les réalisations finissent toutes de la même façon",
      en: "achievements all end in the same way",
    },
    kept: {
      fr: () => "Les réalisations finissent toutes de la même façon.",
      en: () => "The achievements all end in the same way.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} réalisation${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "finissent" : "finit"} autrement que les autres.`,
      en: ({ count, of }) =>
        `${count} of ${of} achievements ${count > 1 ? "end" : "ends"} otherwise than the rest.`,
    },
    fix: {
      fr: "Finissez toutes les lignes sans point, ou toutes avec un point.",
      en: "End all lines without a full stop, or all with one.",
    },
  },
  photo: {
    name: {
      fr: "Photo",
      en: "Photo",
    },
    asks: {
      fr: "pour information : l’usage varie d’un pays à l’autre",
      en: "for information: customs differ from country to country",
    },
    kept: {
      fr: () => "Le CV ne porte pas d’image.",
      en: () => "The CV bears no picture.",
    },
    lost: {
      fr: () =>
        "Le CV porte une image. Une photo est courante en France et en Allemagne, déconseillée au Royaume-Uni, au Canada et aux États-Unis.",
      en: () =>
        "The CV bears a picture. A photo is common in France and Germany, and advised against in the UK, Canada and the US.",
    },
    fix: {
      fr: "Gardez la photo ou non selon le pays visé ; une machine ne la lit pas.",
      en: "Keep the photo or not, by the country aimed at; a machine does not read it.",
    },
  },
  "personal-details": {
    name: {
      fr: "Données personnelles",
      en: "Personal details",
    },
    asks: {
      fr: "pour information : âge, état civil et nationalité ne sont pas demandés",
      en: "for information: age, marital status and nationality are not asked",
    },
    kept: {
      fr: () => "Le CV ne dit ni âge ni état civil.",
      en: () => "The CV tells neither age nor marital status.",
    },
    lost: {
      fr: ({ text }) =>
        `Le CV dit : ${text}. Ces données ne sont pas nécessaires et peuvent nuire.`,
      en: ({ text }) => `The CV tells: ${text}. These details are not needed and may do harm.`,
    },
    fix: {
      fr: "Enlevez-les, sauf si l’employeur les demande.",
      en: "Leave them out, unless the employer asks for them.",
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
