import type { CompanyPhrases } from "../../phrasebook";

/** What was found of the company, in short sentences. */
export const directCompany = {
  claims: {
    description: [
      "{onSite}Votre site le dit : {f}.",
      "{onSite}Je lis sur votre site : {f}.",
      "{source} dit de vous : {f}.",
      "{source} résume : {f}.",
      "{unsourced}On dit de vous : {f}.",
    ],
    industry: [
      "{company} travaille dans {f.field}.",
      "Votre domaine : {f.field}.",
      "Le métier {de company} : {f.field}.",
      "Votre activité est notée ainsi : {f.raw}.",
    ],
    seat: [
      "Votre siège est {à f.place}.",
      "{company} a son siège {à f.place}.",
      "Votre siège est noté ainsi : {f.raw}.",
    ],
    founded: [
      "{company} existe depuis {f.year}.",
      "Vous avez commencé en {f.year}.",
      "Vos débuts sont notés ainsi : {f.raw}.",
    ],
    employees: [
      "{company} compte {f.count}.",
      "Vous comptez {f.count}.",
      "Vos effectifs : {f.raw}.",
    ],
    heading: [
      "{onSite}Sur votre site, vous écrivez {f}.",
      "{onSite}Votre titre : {f}.",
      "{source} vous prête ces mots : {f}.",
      "{unsourced}Vos mots : {f}.",
    ],
    other: [
      "{source} ajoute : {f}.",
      "{onSite}Votre site ajoute : {f}.",
      "{unsourced}Autre fait : {f}.",
    ],
  },
  ties: {
    description: [
      "J’y apporterais {t.topic}, comme {t.where}.",
      "Ma part : {t.topic}, comme {t.where}.",
      "À cela, je répondrais par {t.topic}, comme {t.where}.",
      "Mon lien avec cette phrase, {t.where} : {t.topic}.",
    ],
    industry: [
      "{à f.field}, j’apporterais {t.topic}, comme {t.where}.",
      "De mon travail {t.where}, {t.topic} peut servir dans {f.field}.",
      "Entre {f.field} et mon travail {t.where}, je vois un lien : {t.topic}.",
      "{raw}Ce domaine demande sans doute {t.topic}, comme mon travail {t.where}.",
    ],
    heading: [
      "{f.short} me rappelle mon travail {t.where} : {t.topic}.",
      "{à f.short}, je répondrais par {t.topic}, comme {t.where}.",
      "{long}Ce titre me rappelle mon travail {t.where}.",
    ],
    other: ["Cela me rappelle mon travail {t.where}."],
  },
  thoughts: {
    description: ["Parlons-en.", "C’est pour cela que j’écris.", "J’aimerais voir cela de près."],
    industry: [
      "Je veux apprendre {f.named} chez vous.",
      "Montrez-moi {f.named} de l’intérieur.",
      "Le domaine compte aussi : {f.field}.",
      "Parlez-moi {de f.field}, je prendrai des notes.",
      "{raw}Je veux apprendre ce domaine chez vous.",
    ],
    seat: [
      "Je peux vous voir {à f.place}.",
      "Rendez-vous {à f.place}, si vous voulez.",
      "Je viendrais {à f.place} sans me faire prier.",
      "{raw}Je peux venir vous voir.",
    ],
    founded: [
      "Ce qui dure depuis {f.old} mérite d’être compris avant d’être changé : je commencerais ainsi chez vous.",
      "Votre maison, fondée en {f.young}, a encore des choses à inventer : j’en suis.",
      "Je lirais ce que vous faites depuis {f.year} avant de proposer.",
      "Vous travaillez depuis {f.year} : j’écouterais d’abord.",
      "{raw}Je lirais d’abord votre histoire.",
    ],
    employees: [
      "Parmi {f.staff}, je saurais vite vers qui me tourner chez vous.",
      "Chez vous, {f.staff} savent ce que j’ignore.",
      "Rejoindre {f.staff}, c’est d’abord apprendre vos noms.",
      "{raw}Votre taille compte pour moi.",
    ],
    heading: [
      "Vous écrivez {f.short} : je prends la phrase au mot.",
      "J’aimerais voir votre titre, {f.short}, au travail.",
      "Montrez-moi ce que veut dire {f.short}.",
      "Je peux travailler là où l’on écrit {f.short}.",
      "{f.short} : cette phrase de vous me plaît.",
      "{long}J’aimerais voir ce titre au travail.",
    ],
    other: ["Parlons-en aussi."],
  },
  questions: {
    description: ["Qu’est-ce que cette phrase ne dit pas ?"],
    industry: [
      "Qu’est-ce qui est difficile dans {f.field} ?",
      "Que faut-il savoir {de f.field} pour commencer ?",
      "{raw}Qu’est-ce qui est difficile dans ce métier ?",
    ],
    seat: [
      "Qui travaille {à f.place} ?",
      "Que décide-t-on {à f.place} ?",
      "{raw}Qui travaille sur place ?",
      "Qu’avez-vous gardé de {f.year} ?",
      "Qu’avez-vous changé depuis {f.year} ?",
      "{raw}Qu’avez-vous gardé de vos débuts ?",
    ],
    founded: [
      "Qu’avez-vous gardé de {f.year} ?",
      "Qu’avez-vous changé depuis {f.year} ?",
      "{raw}Qu’avez-vous gardé de vos débuts ?",
    ],
    employees: [
      "Avec qui, parmi {f.staff}, travaillerais-je chez vous ?",
      "Comment s’entendent {f.staff} chez vous ?",
      "{raw}Avec qui travaillerais-je ?",
    ],
    heading: [
      "Que change votre titre, {f.short}, au travail ?",
      "À quoi voit-on, au travail, votre titre, {f.short} ?",
      "{long}Que change ce titre au travail ?",
    ],
    other: ["Que faut-il ajouter ?"],
  },
} satisfies Partial<CompanyPhrases>;
