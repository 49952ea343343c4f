import type { JobPhrases } from "../../phrasebook";

const antiSubjects = [
  "Objet : lettre d’anti-motivation (second degré), poste {de job}",
  "Objet : anti-motivation (à lire au second degré), candidature retirée au poste {de job}",
];

const antiOpenings = [
  "Le poste {de job} ne m’a rien fait, et c’est pourquoi je demande {à company} de le protéger de moi.",
  "J’ai le regret de présenter {à company} ma non-candidature au poste {de job}, fruit d’une longue absence de réflexion.",
  "C’est avec un enthousiasme parfaitement maîtrisé que je renonce au poste {de job} et, par extension, {à company}.",
  "Si {company} cherche quelqu’un pour le poste {de job}, je propose de chercher aussi, mais dans une autre direction.",
  "Avant {que company} ne me confie par erreur le poste {de job}, voici de quoi changer d’avis.",
];

export const formalJob: JobPhrases = {
  subjects: [
    "Objet : candidature au poste {de job}",
    "Objet : lettre de motivation, poste {de job}",
  ],
  openings: [
    "Le poste {de job} est celui pour lequel je voudrais proposer mes services {à company}, et voici pourquoi.",
    "J’ai l’intention, avec cette lettre, de vous présenter ma candidature au poste {de job} et ce que j’apporterais {à company}.",
    "Pour le poste {de job}, {company} attend sans doute des raisons plutôt que des formules ; voici les miennes.",
    "Par cette page, je propose ma candidature {à company}, pour le poste {de job}.",
    "Voici, en une page, ce qui me fait vous écrire au sujet du poste {de job}, et ce {que company} pourrait attendre de moi.",
    "Si {company} pense au poste {de job} en termes de travail à faire, j’aimerais dire comment je m’y prendrais.",
  ],
  reasons: [
    "Pour le poste {de job}, je m’appuierais d’abord sur {t.topic}, que j’ai pu pratiquer {h.where}.",
    "Du poste {de job}, je retiens surtout le travail à y faire, et j’y viendrais avec {t.topic}.",
    "Sous l’intitulé {job}, je mettrais volontiers {t.topic}, puisque mon travail {h.where} en a posé les bases.",
    "L’intitulé {job} peut recouvrir bien des choses ; j’aimerais vous entendre dire lesquelles comptent le plus.",
    "Un poste {de job} se juge à ce qu’il rend possible aux autres, et c’est ainsi que je l’entendrais.",
  ],
  antiSubjects,
  antiOpenings,
};

export const warmJob: JobPhrases = {
  ...formalJob,
  openings: [
    "Le poste {de job} me fait envie, et j’ai eu envie de le dire simplement à toute l’équipe {de company}.",
    "Si je vous écris, c’est pour le poste {de job} : je crois que nous pourrions faire du bon travail ensemble, {company} et moi.",
    "J’ai pensé {à company} en lisant ces mots, {job}, et cette lettre en est la suite.",
    "Parlons du poste {de job} : voici, sans détour, ce qui me plairait dans ce travail avec {company}.",
    "Avec plaisir, je vous propose ma candidature au poste {de job}, et quelques bonnes raisons d’en parler avec {company}.",
  ],
  reasons: [
    "Pour le poste {de job}, je partirais {de t.topic}, que j’ai eu la chance de pratiquer {h.where}.",
    "Ce que j’aime dans l’idée d’un poste {de job}, c’est qu’on y retrouve {t.topic}, comme {h.where}.",
    "Derrière l’intitulé {job}, il y a sûrement des visages et des habitudes, et j’aimerais beaucoup les connaître.",
    "Un poste {de job} se partage toujours un peu avec les voisins de bureau, et cette idée me plaît.",
  ],
};

export const directJob: JobPhrases = {
  ...formalJob,
  subjects: ["Objet : candidature, {job}", "Objet : poste {de job}"],
  openings: [
    "Je postule pour le poste {de job} : c’est avec {company} que je veux travailler.",
    "Un poste m’intéresse, {job}, et une maison, {company}.",
    "Ma candidature {à company} concerne le poste {de job}.",
    "Le poste {de job} m’intéresse, et {company} aussi.",
    "Pour le poste {de job}, {company} peut compter sur ma candidature.",
  ],
  reasons: [
    "Le poste {de job} demande des preuves : mon travail {h.where} en donne sur {t.topic}.",
    "Pour {job}, mon meilleur argument est {t.topic}, avec une pratique acquise {h.where}.",
    "Le poste {de job} m’intéresse pour ce qu’on y fait.",
    "Sur le poste {de job}, j’ai des questions précises.",
  ],
};
