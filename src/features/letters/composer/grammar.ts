import type { Language } from "../../../platform/language";
import type { Clause } from "./clause";
import { englishClause, englishTitle } from "./clause-english";
import { frenchClause, frenchTitle } from "./clause-french";
import * as english from "./english";
import * as french from "./french";

/** What the engine asks of a language; the lines of its phrasebook ask for `functions` by name. */
export type Grammar = {
  readonly functions: Readonly<Record<string, (words: string) => string>>;
  readonly clauseOf: (highlight: string, turn: number) => Clause;
  readonly title: (position: string) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly typeset: (text: string) => string;
  readonly at: (employer: string) => string;
  readonly onProject: (project: string) => string;
  /** Stands for a company whose name is too long to be said twice. */
  readonly yourCompany: string;
  readonly placeAndDate: (city: string | undefined, date: Date) => string;
};

const frenchGrammar: Grammar = {
  functions: {
    de: french.de,
    que: french.que,
    à: (words) => `à ${words}`,
    chez: (words) => (words === "votre entreprise" ? `dans ${words}` : `chez ${words}`),
  },
  clauseOf: frenchClause,
  title: frenchTitle,
  listed: french.listed,
  typeset: french.typeset,
  at: (employer) => `chez ${employer}`,
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
  listed: english.listed,
  typeset: english.typeset,
  at: (employer) => `at ${employer}`,
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
