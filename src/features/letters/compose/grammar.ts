import type { Language } from "../../../platform/language";
import type { Clause } from "./clause";
import { englishClause, englishTitle } from "./clause-english";
import { frenchClause, frenchTitle } from "./clause-french";
import { englishField, frenchField } from "./company-words";
import * as english from "./english";
import * as french from "./french";
import { isForeign } from "./is-foreign";
import type { Topic } from "./topic";

/** The engine asks a language for these; the lines of its phrasebook call `functions` by name. */
export type Grammar = {
  readonly language: Language;
  readonly functions: Readonly<Record<string, (words: string) => string>>;
  readonly clauseOf: (highlight: string, turn: number) => Clause;
  readonly title: (position: string) => string;
  readonly quoted: (text: string) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly typeset: (text: string) => string;
  /** Each topic of an achievement is named by a noun. */
  readonly topics: Readonly<Record<Topic, string>>;
  readonly at: (employer: string) => string;
  /** A name as a sentence says it. */
  readonly named: (company: string) => string;
  /** A field of business as a sentence says it. */
  readonly field: (name: string) => string;
  /** A field of business that is named in another language. */
  readonly foreignField: (name: string) => string;
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
  writing: "la transmission par écrit",
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
  writing: "putting knowledge in writing",
  change: "managing change",
  quality: "checking quality",
  reliability: "keeping a service running",
  reach: "working at scale",
  automation: "automation",
  build: "building things",
  other: "steady work",
};

const frenchGrammar: Grammar = {
  language: "fr",
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
  field: (name) =>
    isForeign(name, "fr") ? `le secteur ${french.quoted(name)}` : frenchField(name, french.quoted),
  foreignField: (name) => `le secteur ${french.quoted(name)}`,
  onProject: (project) => `pour le projet ${project}`,
  yourCompany: "votre entreprise",
  placeAndDate: (city, date) => {
    const day = french.longDate(date);
    return city ? `${city}, ${day}` : day.replace("le", "Le");
  },
};

const englishGrammar: Grammar = {
  language: "en",
  functions: {},
  clauseOf: englishClause,
  title: englishTitle,
  quoted: english.quoted,
  listed: english.listed,
  typeset: english.typeset,
  topics: englishTopics,
  at: (employer) => `at ${employer}`,
  named: (company) => company,
  field: (name) =>
    isForeign(name, "en") ? `the field called ${english.quoted(name)}` : englishField(name),
  foreignField: (name) => `the field called ${english.quoted(name)}`,
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
