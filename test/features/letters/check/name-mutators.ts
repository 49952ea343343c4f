import { aside, loose, says, type Mutator } from "./mutator";

export const nameMutators: readonly Mutator[] = [
  says("employer", {
    fr: "Chez Navet & Compagnie, j’ai ramené le temps de 45 à 6 minutes.",
    en: "At Navet & Compagnie, I cut the time from 45 to 6 minutes.",
  }),
  says("employer", {
    fr: "Chez Zorblax, j’ai ramené le temps de 45 à 6 minutes.",
    en: "At Zorblax, I cut the time from 45 to 6 minutes.",
  }),
  says("title", {
    fr: "En tant que directeur technique, j’ai ramené le temps à 6 minutes.",
    en: "As a technical director I cut the time to 6 minutes.",
  }),
  says("title", { fr: "J’ai été CTO de la maison.", en: "I was the CTO of the house." }),
  says("title", {
    fr: "J’ai été architecte logiciel dans la maison.",
    en: "I have been a software architect in the house.",
  }),
  says("degree", {
    fr: "Mon doctorat m’a beaucoup appris sur ce métier.",
    en: "My PhD taught me a great deal about this trade.",
  }),
  says("degree", { fr: "J’ai un MBA et je le montre.", en: "I have an MBA and I show it." }),
  says("degree", {
    fr: "Mon certificat dit ce que je sais faire.",
    en: "I am certified in what I do.",
  }),
  says("tool", {
    fr: "J’ai fait tout cela avec Kubernetes et de la patience.",
    en: "I did all of this with Kubernetes and patience.",
  }),
  says("tool", {
    fr: "J’ai fait tout cela avec C++ et de la patience.",
    en: "I did all of this with C++ and patience.",
  }),
  says("tool", {
    fr: "J’ai fait tout cela avec docker et de la patience.",
    en: "I did all of this with docker and patience.",
  }),
  says("tool", {
    fr: "J’ai tout écrit en Go pour la maison.",
    en: "I wrote all of it in Go for the house.",
  }),
  says("name", {
    fr: "J’ai reçu pour cela le prix Turing de la maison.",
    en: "I was given the Turing prize for that work.",
  }),
  says(
    "no_fact",
    { fr: "J’ai ramené le calme dans une équipe.", en: "I brought calm to a whole team." },
    { sentence: { kind: "candidate", facts: [] } },
  ),
  says(
    "no_fact",
    {
      fr: "J’ai dirigé une équipe internationale avec soin.",
      en: "I led an international team with care.",
    },
    loose,
  ),
  says(
    "unknown_fact",
    { fr: "J’ai ramené le calme dans une équipe.", en: "I brought calm to a whole team." },
    { sentence: { kind: "candidate", facts: ["work:mirabelle:highlight:1", "work:nowhere"] } },
  ),
  says(
    "kind",
    {
      fr: "Il paraît que cela fait rire dans la maison.",
      en: "They say that this is funny in the house.",
    },
    { sentence: { kind: "joke", facts: [] } },
  ),
  says(
    "company_claim",
    {
      fr: "Votre position de leader me donne envie de vous rejoindre.",
      en: "Your position as a leader makes me want to join you.",
    },
    loose,
  ),
  says(
    "company_claim",
    {
      fr: "Vos 12 bureaux me donnent envie de vous rejoindre.",
      en: "Your 12 offices make me want to join you.",
    },
    loose,
  ),
  says(
    "company_claim",
    {
      fr: "J’admire vos valeurs et je voudrais vous le dire.",
      en: "I admire your values and I would like to say so.",
    },
    loose,
  ),
  says(
    "company_unsourced",
    {
      fr: "La maison grandit chaque jour depuis longtemps.",
      en: "The house is growing with each day.",
    },
    { sentence: { kind: "company", facts: [] } },
  ),
  says(
    "other_company",
    {
      fr: "Je voudrais surtout rejoindre Google cette année.",
      en: "I would above all like to join Google this year.",
    },
    loose,
  ),
  says(
    "other_company",
    {
      fr: "Je voudrais surtout rejoindre Zorblax Labs cette année.",
      en: "I would above all like to join Zorblax Labs this year.",
    },
    { ...loose, world: { otherCompanies: ["Zorblax Labs"] } },
  ),
  says(
    "negative_company",
    {
      fr: "Je sais que vos méthodes sont médiocres.",
      en: "I know that your methods are mediocre.",
    },
    aside,
  ),
  says(
    "tool",
    { fr: "J’ai cassé Kubernetes dans le calme.", en: "I broke Kubernetes in silence." },
    aside,
  ),
  says(
    "kind",
    {
      fr: "Je voudrais travailler avec vous sans rire.",
      en: "I would like to work with you in earnest.",
    },
    { of: "anti", ...loose },
  ),
  {
    name: "an insult in a salutation",
    code: "insult",
    of: "anti",
    change: (letter, language) => ({
      ...letter,
      salutation: { fr: "Madame, Monsieur l’abruti,", en: "Dear moron," }[language],
    }),
  },
  {
    name: "a name in a salutation",
    code: "name",
    of: "motivation",
    change: (letter, language) => ({
      ...letter,
      salutation: { fr: "Chère Madame Zorblax,", en: "Dear Mr Zorblax," }[language],
    }),
  },
  {
    name: "a subject without humour",
    code: "no_humour",
    of: "anti",
    change: (letter, language) => ({
      ...letter,
      subject: { fr: "Objet : candidature", en: "Subject: application" }[language],
    }),
  },
  {
    name: "a figure in the subject",
    code: "number",
    of: "motivation",
    change: (letter) => ({ ...letter, subject: `${letter.subject} 4471` }),
  },
  {
    name: "jokes about nothing",
    ofWhole: true,
    code: "untied_jokes",
    of: "anti",
    change: (letter) => ({
      ...letter,
      paragraphs: letter.paragraphs.map((each, index) =>
        index < 3 ? each.map((sentence) => ({ ...sentence, facts: [] })) : each,
      ),
    }),
  },
  {
    name: "facts of its own",
    ofWhole: true,
    code: "not_inverted",
    of: "anti",
    change: (letter) => ({
      ...letter,
      paragraphs: letter.paragraphs.map((each) =>
        each.map((sentence) => ({
          ...sentence,
          facts: sentence.facts.length > 0 ? ["interest:1"] : [],
        })),
      ),
    }),
  },
  {
    name: "a letter cut short",
    ofWhole: true,
    code: "too_short",
    of: "motivation",
    change: (letter) => ({ ...letter, paragraphs: letter.paragraphs.slice(0, 2) }),
  },
  {
    name: "a letter told twice",
    ofWhole: true,
    code: "too_long",
    of: "motivation",
    change: (letter) => ({ ...letter, paragraphs: [...letter.paragraphs, ...letter.paragraphs] }),
  },
  {
    name: "sentences that begin alike",
    ofWhole: true,
    code: "repeated_opening",
    of: "motivation",
    change: (letter) => ({
      ...letter,
      paragraphs: letter.paragraphs.map((each) =>
        each.map((sentence) => ({ ...sentence, text: `Je crois ${sentence.text}` })),
      ),
    }),
  },
  {
    name: "a letter in the other language",
    code: "wrong_language",
    of: "motivation",
    change: (letter, language) => ({ ...letter, language: language === "fr" ? "en" : "fr" }),
  },
];
