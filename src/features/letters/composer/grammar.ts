import type { Language } from "../../../platform/language";
import type { Clause } from "./clause";
import { englishClause, englishTitle } from "./clause-english";
import { frenchClause, frenchTitle } from "./clause-french";
import * as english from "./english";
import * as french from "./french";
import type { Topic } from "./topic";

/** What the engine asks of a language; the lines of its phrasebook ask for `functions` by name. */
export type Grammar = {
  readonly functions: Readonly<Record<string, (words: string) => string>>;
  readonly clauseOf: (highlight: string, turn: number) => Clause;
  readonly title: (position: string) => string;
  readonly quoted: (text: string) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly typeset: (text: string) => string;
  /** What an achievement was about, as a noun. */
  readonly topics: Readonly<Record<Topic, string>>;
  readonly at: (employer: string) => string;
  /** A name as a sentence says it. */
  readonly named: (company: string) => string;
  readonly onProject: (project: string) => string;
  /** Stands for a company whose name is too long to be said twice. */
  readonly yourCompany: string;
  readonly placeAndDate: (city: string | undefined, date: Date) => string;
};

const frenchTopics: Grammar["topics"] = {
  speed: "le gain de temps",
  money: "la maîtrise des coûts",
  people: "l’accompagnement d’une équipe",
  teaching: "la transmission",
  change: "la conduite d’un changement",
  quality: "le contrôle de la qualité",
  reliability: "la continuité de service",
  reach: "le travail à grande échelle",
  automation: "l’automatisation",
  build: "la conception d’outils",
  other: "le travail de fond",
};

const englishTopics: Grammar["topics"] = {
  speed: "saving time",
  money: "keeping costs down",
  people: "bringing colleagues on",
  teaching: "passing knowledge on",
  change: "managing change",
  quality: "checking quality",
  reliability: "keeping a service running",
  reach: "working at scale",
  automation: "automation",
  build: "building things",
  other: "steady work",
};

const frenchGrammar: Grammar = {
  functions: {
    de: french.de,
    que: french.que,
    à: french.à,
    chez: french.chez,
  },
  clauseOf: frenchClause,
  title: frenchTitle,
  quoted: french.quoted,
  listed: french.listed,
  typeset: french.typeset,
  topics: frenchTopics,
  at: (employer) => french.chez(french.named(employer)),
  named: french.named,
  onProject: (project) => `pour le projet ${project}`,
  yourCompany: "votre entreprise",
  placeAndDate: (city, date) => {
    const day = french.longDate(date);
    return city ? `${city}, ${day}` : day.replace("le", "Le");
  },
};

const englishGrammar: Grammar = {
  functions: {},
  clauseOf: englishClause,
  title: englishTitle,
  quoted: english.quoted,
  listed: english.listed,
  typeset: english.typeset,
  topics: englishTopics,
  at: (employer) => `at ${employer}`,
  named: (company) => company,
  onProject: (project) => `on the ${project} project`,
  yourCompany: "your company",
  placeAndDate: (city, date) => {
    const day = english.longDate(date);
    return city ? `${city}, ${day}` : day;
  },
};

export const grammars: Readonly<Record<Language, Grammar>> = {
  fr: frenchGrammar,
  en: englishGrammar,
};
