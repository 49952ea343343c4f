import type { Fact } from "../../profile";
import type { LetterDocument, Sentence } from "../store/document";
import { type Figure, figuresOf } from "../../../engines/grounding/numbers";
import { withoutJobTitle } from "./job-title";
import { foldPlain, inPlace, plain, type Token, tokensOf } from "../../../engines/grounding/tokens";
import type { CheckedWorld } from "./checked-world";
import type { SentencePlace } from "./violation";

/** A source of truth, read once. */
export type Source = {
  readonly id: string;
  readonly of: "candidate" | "company" | "offer";
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly fact: Fact | null;
};

/** One text of the letter, ready to be checked. */
export type CheckedLine = {
  readonly where: SentencePlace;
  readonly kind: Sentence["kind"] | "heading";
  readonly ids: readonly string[];
  /** `plain`, the addressee’s name struck out with ¤, the post asked for with ¦. */
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** The sources that it cites, as far as they exist. */
  readonly cited: readonly Source[];
  readonly namesCompany: boolean;
};

export type LetterReading = {
  readonly letter: LetterDocument;
  readonly world: CheckedWorld;
  readonly sources: ReadonlyMap<string, Source>;
  readonly offer: Source | null;
  /** Words of the post that was asked for. */
  readonly post: ReadonlySet<string>;
  readonly company: Source;
  readonly sender: Source;
  readonly lines: readonly CheckedLine[];
};

const known = new WeakMap<CheckedWorld["facts"], readonly Source[]>();

/** Facts stay while a letter is edited: they are read once per array. */
function factSources(facts: CheckedWorld["facts"]): readonly Source[] {
  const read = known.get(facts);
  if (read) return read;
  const sources = facts.map((fact) => ({ ...sourceOf(fact.id, "candidate", fact.text), fact }));
  known.set(facts, sources);
  return sources;
}

function sourceOf(id: string, of: Source["of"], text: string): Source {
  const clean = plain(text);
  const folded = foldPlain(clean);
  const tokens = tokensOf(clean, folded);
  const figures = [...figuresOf(clean, "fr", tokens), ...figuresOf(clean, "en", tokens)];
  const words = new Set(tokens.map((token) => token.folded));
  return { id, of, folded, words, figures, fact: null };
}

export function readingOf(letter: LetterDocument, world: CheckedWorld): LetterReading {
  const companyFacts = world.companyFacts.map(({ id, text, quote, source_name = "" }) =>
    sourceOf(id, "company", `${text}\n${quote}\n${source_name}`),
  );
  const all = [...companyFacts, ...factSources(world.facts)];
  const sources = new Map(all.map((source) => [source.id, source]));
  const lines = linesOf(letter).map((line) => lineOf(line, sources, world));
  return {
    letter,
    world,
    sources,
    offer: world.offer ? sourceOf("offer", "offer", world.offer) : null,
    post: new Set(tokensOf(plain(world.jobTitle ?? "")).map(({ folded }) => folded)),
    company: sourceOf("company", "company", world.companyName),
    sender: sourceOf("sender", "candidate", [...letter.sender, letter.signature].join("\n")),
    lines,
  };
}

type Raw = { where: SentencePlace; kind: CheckedLine["kind"]; ids: readonly string[]; raw: string };

function linesOf(letter: LetterDocument): Raw[] {
  const heading = (part: "subject" | "salutation", raw: string): Raw => ({
    where: { part },
    kind: "heading",
    ids: [],
    raw,
  });
  const sentence = ({ text, kind, facts }: Sentence, where: SentencePlace): Raw => ({
    where,
    kind,
    ids: facts,
    raw: text,
  });
  return [
    heading("subject", letter.subject),
    heading("salutation", letter.salutation),
    ...letter.paragraphs.flatMap((sentences, paragraph) =>
      sentences.map((each, index) =>
        sentence(each, { part: "paragraph", paragraph, sentence: index }),
      ),
    ),
    sentence(letter.closing, { part: "closing" }),
  ];
}

function lineOf(line: Raw, sources: LetterReading["sources"], world: CheckedWorld): CheckedLine {
  const { where, kind, ids } = line;
  const text = struckOut(withoutTitles(line, world), plain(world.companyName).trim());
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  const folded = foldPlain(text);
  const tokens = tokensOf(text, folded);
  return {
    where,
    kind,
    ids,
    text,
    folded,
    tokens,
    cited,
    namesCompany: text.includes("¤"),
  };
}

/** A subject names the post that is asked for, or one of the candidate’s own; a claim about it stays a claim. */
function withoutTitles({ where, kind, raw }: Raw, { facts, jobTitle }: CheckedWorld): string {
  const isHeld = where.part === "subject";
  const held = facts.flatMap((fact) => (isHeld && fact.kind === "role" ? fact.position : []));
  return [jobTitle, ...held].reduce<string>(
    (text, title) => withoutJobTitle(text, kind, title),
    plain(raw),
  );
}

/** The addressee’s name may hold digits, braces or an insult; none of it is the letter’s doing. */
function struckOut(text: string, company: string): string {
  const lowered = (words: string) => inPlace(words, (character) => character.toLowerCase());
  const lower = lowered(text);
  const name = lowered(company);
  if (name === "") return text;
  let result = text;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const exact = text.slice(at, end) === company || /^[^\p{Ll}]/u.test(text.slice(at, end));
    if (!exact || continues(text, at, -1) || continues(text, end, 1)) continue;
    result = result.slice(0, at) + "¤".repeat(end - at) + result.slice(end);
  }
  return result;
}

function continues(text: string, at: number, step: 1 | -1): boolean {
  const inner = text.charAt(step === 1 ? at - 1 : at);
  const outer = text.charAt(step === 1 ? at : at - 1);
  return /[\p{L}\p{N}]/u.test(inner) && /[\p{L}\p{N}]/u.test(outer);
}

/** Says whether a cited fact has these very words: then they are the fact’s, not the writer’s. */
export function isCarried(line: CheckedLine, folded: string): boolean {
  return line.cited.some((source) => source.folded.includes(folded));
}

const addressee = /(?<!\p{L})(?:you|your|yours|vous|votre|vos|chez vous)(?!\p{L})/u;

/** Says whether the line speaks of or to the addressee. */
export function concernsCompany(line: CheckedLine): boolean {
  return line.namesCompany || addressee.test(line.folded);
}
