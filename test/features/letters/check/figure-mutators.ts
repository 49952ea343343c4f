import { aside, companyFacts, says, type Mutator } from "./mutator";

export const figureMutators: readonly Mutator[] = [
  says("number", {
    fr: "J’ai livré 57 fonctions à l’équipe.",
    en: "I delivered 57 features to the team.",
  }),
  says("number", {
    fr: "J’ai formé une équipe de quatre-vingt-onze personnes.",
    en: "I trained a team of ninety-one people.",
  }),
  says("number", {
    fr: "J’ai servi 2,5 millions de clients avec soin.",
    en: "I served 2.5 million customers with care.",
  }),
  says("number", {
    fr: "J’ai servi 84k clients avec soin.",
    en: "I served 84k customers with care.",
  }),
  says("number", {
    fr: "J’ai divisé par trois le temps de travail.",
    en: "I tripled the speed of the team.",
  }),
  says("number", {
    fr: "J’ai doublé la vitesse de l’équipe.",
    en: "I halved the work of the team.",
  }),
  says("number", {
    fr: "J’ai servi des milliers de clients avec soin.",
    en: "I served thousands of customers with care.",
  }),
  says("duration", {
    fr: "J’ai ramené le temps de 45 à 7 minutes.",
    en: "I cut the time from 45 to 7 minutes.",
  }),
  says("duration", {
    fr: "J’ai travaillé dix ans dans ce métier.",
    en: "I worked for ten years in this trade.",
  }),
  says("duration", { fr: "J’ai ramené le temps à 6 heures.", en: "I cut the time to 6 hours." }),
  says("duration", {
    fr: "J’ai plus d’une décennie de pratique.",
    en: "I have over a decade of practice.",
  }),
  says("percentage", {
    fr: "J’ai réduit les coûts de 43 % en tout.",
    en: "I reduced the costs by 43% in all.",
  }),
  says("percentage", {
    fr: "J’ai réduit les coûts de vingt pour cent.",
    en: "I reduced the costs by twenty per cent.",
  }),
  says("percentage", { fr: "J’ai réduit les coûts de 9 %.", en: "I reduced the costs by 9%." }),
  says("money", {
    fr: "J’ai économisé 250 000 € pour la maison.",
    en: "I saved €250,000 for the house.",
  }),
  says("money", {
    fr: "J’ai économisé 1,2 M€ pour la maison.",
    en: "I saved $1.2M for the house.",
  }),
  says("date", {
    fr: "Depuis 2009, je fais ce travail avec soin.",
    en: "Since 2009 I have done this work with care.",
  }),
  says(
    "date",
    {
      fr: "J’ai commencé en juillet 2021 dans la maison.",
      en: "I began in July 2021 in the house.",
    },
    { sentence: { kind: "candidate", facts: ["work:mirabelle"] } },
  ),
  says(
    "number",
    { fr: "La maison a 15 bureaux dans le monde.", en: "The house has 15 offices in the world." },
    { sentence: { kind: "company", facts: ["company:1"] }, world: { companyFacts } },
  ),
  says(
    "company_number",
    { fr: "J’ai ouvert 12 bureaux avec mon équipe.", en: "I opened 12 offices with my team." },
    { world: { companyFacts } },
  ),
  says(
    "company_number",
    { fr: "J’ai ouvert 12 bureaux avec mon équipe.", en: "I opened 12 offices with my team." },
    {
      sentence: { kind: "candidate", facts: ["work:mirabelle", "company:1"] },
      world: { companyFacts },
    },
  ),
  says(
    "offer_number",
    { fr: "J’ai tenu 37 serveurs avec mon équipe.", en: "I ran 37 servers with my team." },
    { world: { offer: "You will run 37 servers / 37 serveurs." } },
  ),
  says(
    "number",
    { fr: "J’ai cassé 61 chaises dans le calme.", en: "I broke 61 chairs in silence." },
    aside,
  ),
];
