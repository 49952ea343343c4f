import type { CompanyPhrases } from "../../phrasebook";

export const jokes: CompanyPhrases["jokes"] = {
  description: [
    "{de company}, on lit ceci : {f} ; de moi, on lit surtout les messages d’absence.",
    "{f} : la présentation {de company} tient en une phrase, la mienne exige des excuses et une annexe.",
    "{source} présente ainsi {company} : {f} ; je n’y figure pas, et je salue ce sérieux éditorial.",
    "{onSite}Votre site dit {de company} : {f} ; le mien dirait « en travaux ».",
    "{unsourced}{company} se présente ainsi : {f} ; quant à moi, je me présente en retard.",
  ],
  industry: [
    "On me dit {que company} travaille dans {f.field} ; moi, je travaille dans l’à-peu-près.",
    "{company} a choisi {f.field} ; j’ai choisi, pour ma part, la chaise près du radiateur.",
    "Tout ce que je pourrais apporter {à f.field}, c’est un courant d’air, et {company} n’a rien demandé.",
    "L’activité {de company}, {f.raw}, a sur la mienne l’avantage d’exister.",
  ],
  seat: [
    "Le siège {de company} est {à f.place} ; le mien est à roulettes et grince dès que je réfléchis.",
    "Pour trouver {company}, il suffit d’aller {à f.place} ; pour me trouver, suivez l’odeur du café.",
    "J’aime trop {f.place} et {company} pour m’y présenter.",
    "Le siège {de company}, {f.raw}, me reste cher, surtout tant que je n’y suis pas.",
  ],
  founded: [
    "Depuis {f.year}, {company} se passe de moi : ne gâchons pas une si belle série.",
    "{company} existe depuis {f.year} sans mon aide, et je crois voir là une méthode.",
    "En {f.year} naissait {company} ; de ma propre naissance, seule ma mère parle encore, et elle raconte mieux.",
    "Ses débuts, {f.raw}, {company} les a réussis sans moi ; ne gâchons rien.",
  ],
  employees: [
    "{company} compte {f.count}, et il manque peut-être une personne pour déplacer la photocopieuse sans raison : j’ai le profil.",
    "Avec {f.count}, {company} a largement de quoi m’éviter dans un couloir.",
    "Avec ces effectifs, {f.raw}, {company} peut se permettre de ne pas retenir mon prénom.",
  ],
  heading: [
    "En titre, {company} écrit {f} ; sur ma porte, j’ai écrit « Repassez plus tard ».",
    "{company} met ces mots en avant : {f} ; moi, je mets en avant mon plus beau pull.",
    "Devant {f.short}, je retire mon chapeau, et ma candidature avec.",
    "Le titre {de company}, {f}, se retient mieux que mon nom, et c’est heureux.",
  ],
  other: [
    "Il est écrit à propos {de company} : {f} ; à mon propos, les archives restent charitables.",
    "J’ai appris ceci sur {company} : {f} ; l’inverse n’est pas encore vrai, profitez-en.",
  ],
};

export const asides: CompanyPhrases["asides"] = [
  "Rien là-dedans ne réclame ma présence, et je m’incline devant tant de clarté.",
  "Je contemple tout cela avec respect et à bonne distance, comme une vitrine de pâtissier.",
  "Devant un tel fait, mon seul apport serait une faute de frappe.",
  "Il serait dommage d’y ajouter mon nom, qui prendrait de la place.",
  "Voilà qui se passe fort bien de mon avis, que je garde donc au frais.",
  "Je n’ai rien à y corriger, ce qui me laisse sans occupation.",
];
