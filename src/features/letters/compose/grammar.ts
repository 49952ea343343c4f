import type { Language } from "../../../platform/language";
import type { Clause } from "./clause";
import { englishClause, englishTitle } from "./clause-english";
import { frenchClause, frenchTitle } from "./clause-french";
import * as english from "./english";
import * as french from "./french";
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
  /** Nouns that name the topic of an achievement. */
  readonly topics: Readonly<Record<Topic, readonly string[]>>;
  /** The same as somebody does it: infinitives in French, gerunds in English. */
  readonly doings: Readonly<Record<Topic, readonly string[]>>;
  readonly at: (employer: string) => string;
  /** It says where a person works who works for nobody else. */
  readonly onOwnAccount: string;
  /** « comme responsable technique », "as a technical lead". */
  readonly as: (position: string) => string;
  /** A position as a sentence says what somebody is: « électricien », "an electrician". */
  readonly role: (position: string) => string;
  /** A name as a sentence says it. */
  readonly named: (company: string) => string;
  readonly onProject: (project: string) => string;
  /** A degree as a sentence says it: « un master en informatique », "an MSc in Data Science". */
  readonly degree: (name: string) => string;
  /** A language with its level, as somebody says it: « anglais (courant) », "French (fluent)". */
  readonly spoken: (text: string) => string;
  /** Stands for a company whose name is too long to be said twice. */
  readonly yourCompany: string;
  readonly placeAndDate: (city: string | undefined, date: Date) => string;
};

/** `Anglais, courant` is a line of a CV. */
function withLevel(text: string): string {
  const [language = "", ...level] = text.split(", ");
  return level.length === 0 ? language : `${language} (${level.join(", ")})`;
}

const frenchTopics: Grammar["topics"] = {
  speed: ["le gain de temps", "la réduction des délais", "la chasse aux attentes"],
  money: ["la maîtrise des coûts", "l’économie de moyens", "le soin de la dépense"],
  people: ["l’encadrement", "l’accompagnement d’une équipe"],
  teaching: ["la transmission", "la formation", "la pédagogie"],
  writing: ["la transmission par écrit", "le soin de l’écrit", "la rédaction"],
  change: ["la conduite du changement", "la conduite d’une transition"],
  quality: ["la qualité", "le contrôle de la qualité", "le souci du détail"],
  reliability: ["la fiabilité", "la continuité de service"],
  reach: ["le travail à grande échelle", "le service d’un large public"],
  automation: ["l’automatisation", "l’automatisation de ce qui se répète"],
  build: ["la conception d’outils", "la création d’outils", "la mise au point d’outils"],
  other: ["le travail de fond", "la constance", "le travail mené jusqu’au bout"],
};

const englishTopics: Grammar["topics"] = {
  speed: ["saving time", "shorter delays", "cutting waits"],
  money: ["keeping costs down", "careful spending", "thrift"],
  people: ["bringing colleagues on", "guiding a team"],
  teaching: ["passing knowledge on", "training", "teaching"],
  writing: ["putting knowledge in writing", "documentation", "clear writing"],
  change: ["managing change", "orderly transitions"],
  quality: ["quality", "checking quality", "attention to detail"],
  reliability: ["reliability", "keeping a service running"],
  reach: ["working at scale", "serving a wide public"],
  automation: ["automation", "automating what is repeated"],
  build: ["building things", "making tools", "making things work"],
  other: ["steady work", "perseverance", "seeing work through"],
};

const frenchDoings: Grammar["doings"] = {
  speed: ["faire gagner du temps", "raccourcir les délais", "faire la chasse aux attentes"],
  money: ["tenir les coûts", "faire mieux avec moins", "dépenser juste"],
  people: ["faire grandir une équipe", "accompagner des collègues"],
  teaching: ["transmettre", "former", "expliquer"],
  writing: ["mettre les choses par écrit", "écrire ce dont d’autres se serviront"],
  change: ["conduire un changement", "mener une transition"],
  quality: ["soigner les détails", "traquer les défauts", "veiller à la qualité"],
  reliability: ["tenir un service en marche", "éviter les pannes"],
  reach: ["servir un large public", "servir beaucoup de monde"],
  automation: ["automatiser ce qui se répète", "supprimer les tâches répétées"],
  build: ["construire des outils", "concevoir ce qui n’existe pas encore", "créer des outils"],
  other: ["mener un travail jusqu’au bout", "tenir dans la durée"],
};

const englishDoings: Grammar["doings"] = {
  speed: ["cutting delays", "saving people time", "shortening waits"],
  money: ["keeping costs down", "doing more with less", "spending carefully"],
  people: ["helping a team grow", "bringing colleagues on"],
  teaching: ["passing knowledge on", "training people", "explaining how things work"],
  writing: ["putting knowledge in writing", "writing what others can use"],
  change: ["seeing a change through", "managing change"],
  quality: ["getting details right", "finding faults early", "looking after quality"],
  reliability: ["keeping a service running", "making things hold"],
  reach: ["serving a wide public", "working at scale"],
  automation: ["automating what is repeated", "taking repeated work off people’s hands"],
  build: ["building tools", "making things that people use", "designing what does not exist yet"],
  other: ["seeing work through", "steady work"],
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
  doings: frenchDoings,
  at: (employer) => french.chez(french.named(employer)),
  onOwnAccount: "à mon compte",
  as: (position) => `comme ${frenchTitle(position)}`,
  role: frenchTitle,
  named: french.named,
  onProject: (project) => `pour le projet ${project}`,
  degree: french.degree,
  spoken: (text) => withLevel(text).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
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
  doings: englishDoings,
  at: (employer) => `at ${employer}`,
  onOwnAccount: "on my own account",
  as: (position) => `as ${english.withArticle(englishTitle(position))}`,
  role: (position) => english.withArticle(englishTitle(position)),
  named: (company) => company,
  onProject: (project) => `on the ${project} project`,
  degree: english.degree,
  spoken: withLevel,
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
