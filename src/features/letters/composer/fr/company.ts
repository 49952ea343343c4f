import type { CompanyPhrases } from "../phrasebook";

export const company: CompanyPhrases = {
  claims: {
    description: [
      "{de company}, je retiens cette présentation : {f} ({source}).",
      "Voici, d’après {source}, ce qui présente {company} : {f}.",
      "Pour situer {company}, je m’en remets à une phrase publique : {f} ({source}).",
      "{f} : c’est en ces termes que l’on présente {company} ({source}).",
      "{unsourced}On présente {company} en ces termes : {f}.",
    ],
    industry: [
      "Le domaine {de company} est ainsi indiqué par {source} : {f}.",
      "Côté métier, {company} se range sous cette mention : {f} ({source}).",
      "Au chapitre de l’activité {de company}, {source} indique {f}.",
      "{unsourced}L’activité {de company} tient dans cette mention : {f}.",
    ],
    seat: [
      "Pour le siège {de company}, la mention publique est {f} ({source}).",
      "Une adresse compte aussi : pour {company}, {source} indique {f}.",
      "À la ligne du siège, je lis pour {company} : {f} ({source}).",
      "{unsourced}Le siège {de company} est ainsi noté : {f}.",
    ],
    founded: [
      "À la ligne de la fondation, je lis pour {company} : {f} ({source}).",
      "L’histoire {de company} commence, d’après {source}, par cette mention : {f}.",
      "Les débuts {de company} tiennent en une ligne : {f} ({source}).",
      "{unsourced}La fondation {de company} est ainsi notée : {f}.",
    ],
    employees: [
      "À la ligne des effectifs, je lis pour {company} : {f} ({source}).",
      "La taille {de company} se lit dans cette mention : {f} ({source}).",
      "Sur les effectifs {de company}, {source} indique {f}.",
      "{unsourced}Les effectifs {de company} sont ainsi notés : {f}.",
    ],
    website: [
      "Comme adresse en ligne {de company}, je trouve {f} ({source}).",
      "{unsourced}L’adresse publique {de company} est notée ainsi : {f}.",
    ],
    heading: [
      "En titre, {company} a choisi ces mots : {f} ({source}).",
      "Un titre {de company} a retenu mon attention : {f} ({source}).",
      "Ce sont ces mots que {company} met en avant : {f} ({source}).",
      "{unsourced}{company} titre ainsi : {f}.",
    ],
    other: [
      "Une autre ligne sur {company} m’a fait lever les yeux : {f} ({source}).",
      "Au sujet {de company}, je relève encore ceci : {f} ({source}).",
      "Parmi ce qui est public sur {company}, je garde ceci : {f} ({source}).",
      "{unsourced}Il est aussi écrit, à propos {de company} : {f}.",
    ],
  },
  ties: [
    "C’est avec ces mots en tête que je vous parle {de t.topic}, d’après mon travail {t.where}.",
    "Mon travail {t.where} m’a fait pratiquer {t.topic}, et c’est par là que cette ligne me touche.",
    "Le lien avec mon parcours passe par {t.topic} : mon travail {t.where} m’en a donné l’habitude.",
    "Je n’en connais que cette ligne, mais {t.topic}, que j’ai pu pratiquer {t.where}, me paraît un bon point de départ.",
    "Si j’insiste sur {t.topic}, d’après mon travail {t.where}, c’est que cette ligne m’y invite.",
    "Ce que mon travail {t.where} m’a appris, {t.topic} en tête, je voudrais le confronter à ce contexte-là.",
    "De mon côté, j’arrive avec une certaine pratique {de t.topic}, acquise {t.where}, et l’envie de voir ce que cela vaut dans votre cas.",
    "J’y vois une place pour quelqu’un qui a connu, {t.where}, les questions que pose {t.topic}.",
    "À ce contexte j’apporterais d’abord {t.topic}, dont j’ai eu la pratique {t.where} et dont le goût m’est resté.",
  ],
  plainTies: [
    "Je ne ferai pas semblant d’en savoir davantage ; je préfère le découvrir avec ceux qui le vivent.",
    "Cette ligne a suffi à me donner envie d’en connaître la suite auprès de vous.",
    "J’en tire une raison de vous écrire à vous, et non à une adresse générale.",
    "Ces quelques mots décident de la façon dont je me présenterais chez vous.",
    "C’est un point de départ ; la suite, vous la connaissez et je l’apprendrais volontiers.",
    "Une ligne ne fait pas une entreprise, mais elle donne envie de poser des questions.",
  ],
  tiesOf: {
    description: [
      "Se présenter ainsi demande du travail à bien des métiers ; le mien y prendrait sa part avec {t.topic}, comme {t.where}.",
      "À lire cette présentation, je sais par où commencer : {t.topic}, dont j’ai eu l’expérience {t.where}.",
    ],
    industry: [
      "Ce domaine n’est pas celui de tous mes exemples, mais {t.topic}, dont j’ai eu la pratique {t.where}, y a certainement un sens.",
      "Dans un tel domaine, je commencerais par ce que j’ai appris {t.where} : {t.topic}.",
    ],
    seat: [
      "Où que se trouve le bureau, ce que j’y apporterais tient à mon travail {t.where} : {t.topic}.",
      "Une adresse précise rend une candidature plus concrète, et la mienne l’est par {t.topic}, dont j’ai eu la pratique {t.where}.",
    ],
    founded: [
      "Devant une histoire déjà commencée, mon travail {t.where} m’a appris à lire avant de proposer, {t.topic} compris.",
      "Rejoindre une histoire en cours oblige à la prendre au sérieux ; {t.topic}, dont j’ai eu l’expérience {t.where}, y trouverait sa place.",
    ],
    employees: [
      "À l’échelle qui est la vôtre, {t.topic}, dont j’ai eu la pratique {t.where}, prend un autre poids.",
      "Cette taille change la manière d’aborder {t.topic}, dont j’ai eu l’expérience {t.where} dans un autre cadre.",
    ],
    website: ["C’est par cette adresse que je commencerais, avant d’en parler avec vous."],
    heading: [
      "Ce titre m’a fait penser à mon travail {t.where}, et d’abord {à t.topic}.",
      "Mettre ces mots en avant engage ceux qui les tiennent ; j’y contribuerais par {t.topic}, comme {t.where}.",
    ],
    other: [
      "Ce détail donne du relief à mon travail {t.where}, surtout pour {t.topic}.",
      "Voilà le genre de précision qui me ferait commencer par {t.topic}, dont j’ai eu la pratique {t.where}.",
    ],
  },
  questions: {
    description: [
      "J’aimerais savoir ce que cette présentation ne dit pas, et que vos équipes savent par cœur.",
      "Dans une journée ordinaire, lequel de ces mots vous occupe le plus ?",
      "Qu’ajouteriez-vous à cette phrase si vous deviez la récrire ce matin ?",
    ],
    industry: [
      "Qu’a de particulier ce métier lorsqu’on le pratique chez vous plutôt qu’ailleurs ?",
      "De ce domaine, je voudrais connaître les contraintes que l’on ne devine pas de l’extérieur.",
      "Sur cette activité, j’aurais surtout des questions de débutant, qui sont parfois les bonnes.",
    ],
    seat: [
      "Comment travaille-t-on entre ce lieu et les autres, les jours où tout le monde n’y est pas ?",
      "Je viendrais volontiers voir l’endroit, parce qu’un plan d’étage explique souvent un organigramme.",
    ],
    founded: [
      "Qu’avez-vous gardé de ces débuts, et qu’avez-vous changé avec soulagement ?",
      "De cette date à aujourd’hui, quelle décision vous sert encore tous les jours ?",
    ],
    employees: [
      "Comment, dans un tel effectif, une bonne idée trouve-t-elle son chemin ?",
      "Combien de ces personnes faut-il réunir pour changer une chose simple ?",
    ],
    website: ["Qui, chez vous, décide de ce qu’on lit à cette adresse ?"],
    heading: [
      "Qui a choisi ces mots, et lesquels avaient été écartés ?",
      "Comment ce titre se traduit-il un lundi matin, devant une liste de tâches ?",
    ],
    other: [
      "J’aimerais entendre, de votre bouche, l’histoire qui se cache derrière cette ligne.",
      "Que faudrait-il ajouter à ce détail pour bien le comprendre ?",
    ],
  },
  jokes: {
    description: [
      "On lit ceci {de company} : {f} ({source}) ; de moi, on lit surtout les mots d’absence.",
      "{f} ({source}) : la présentation {de company} tient en une phrase, la mienne exige des excuses et une annexe.",
      "{source} présente ainsi {company} : {f} ; je n’y figure pas, et je salue ce sérieux éditorial.",
      "{unsourced}{company} se présente ainsi : {f} ; quant à moi, je me présente en retard.",
    ],
    industry: [
      "À la rubrique activité, {company} indique {f} ({source}) ; à la même rubrique, je laisse un blanc élégant.",
      "Le domaine {de company} est clair, {f} ({source}), alors que le mien change selon l’heure du déjeuner.",
      "{unsourced}L’activité {de company}, {f}, a sur la mienne l’avantage d’exister.",
    ],
    seat: [
      "Le siège {de company} est connu, {f} ({source}) ; le mien est à roulettes et grince dès que je réfléchis.",
      "Pour trouver {company}, il suffit de lire {f} ({source}) ; pour me trouver, suivez l’odeur du café.",
      "{unsourced}Le siège {de company}, {f}, me reste cher, surtout tant que je n’y suis pas.",
    ],
    founded: [
      "La fondation {de company} a laissé une trace, {f} ({source}) ; la mienne n’intéresse que ma mère, qui raconte mieux.",
      "Depuis sa fondation, {f} ({source}), {company} s’est passé de moi, et je crois voir là une méthode.",
      "{unsourced}Ses débuts, {f}, {company} les a réussis sans moi ; ne gâchons rien.",
    ],
    employees: [
      "Aux effectifs {de company}, {f} ({source}), il manque encore une personne pour déplacer la photocopieuse sans raison : j’ai le profil.",
      "Les effectifs {de company}, {f} ({source}), suffisent amplement à m’éviter dans un couloir.",
      "{unsourced}Avec ces effectifs, {f}, {company} peut se permettre de ne pas retenir mon prénom.",
    ],
    website: [
      "L’adresse {de company}, {f} ({source}), s’affiche plus vite que je ne me réveille.",
      "{unsourced}L’adresse {de company}, {f}, répond toujours, et sur ce point déjà elle me dépasse.",
    ],
    heading: [
      "En titre, {company} écrit {f} ({source}) ; sur ma porte, j’ai écrit « Repassez plus tard ».",
      "{company} met ces mots en avant : {f} ({source}) ; moi, je mets en avant mon plus beau pull.",
      "{unsourced}Le titre {de company}, {f}, se retient mieux que mon nom, et c’est heureux.",
    ],
    other: [
      "Il est écrit à propos {de company} : {f} ({source}) ; à mon propos, les archives restent charitables.",
      "J’ai appris ceci sur {company} : {f} ({source}) ; l’inverse n’est pas encore vrai, profitez-en.",
      "{unsourced}Sur {company}, on peut lire {f} ; sur moi, on peut lire l’heure, avec une légère avance.",
    ],
  },
  asides: [
    "Rien dans cette phrase ne réclame ma présence, et je m’incline devant tant de clarté.",
    "Je relis ces mots avec respect et à bonne distance, comme une vitrine de pâtissier.",
    "Devant un tel fait, mon seul apport serait une faute de frappe.",
    "Il serait dommage d’y ajouter mon nom, qui prendrait de la place.",
    "Voilà qui se passe fort bien de mon avis, que je garde donc au frais.",
    "Je n’ai rien à y corriger, ce qui me laisse sans occupation.",
  ],
};
