import { isFunctionWord, signsOf } from "../../../engines/grounding/language-of";
import { isSaid } from "./is-said";
import { figuresOf } from "../../../engines/grounding/numbers";
import type { CheckedLine, LetterReading, Source } from "./reading";
import { indexOfPhrase, plain, tokensOf } from "../../../engines/grounding/tokens";
import { commonWords } from "./words/deeds";
import { whollyOneOf } from "../../../engines/grounding/patterns";

/** Only so many letters are compared, as « déploiement » and « déployer », “reduced” and “reduction” say the same. */
const STEM = 4;

const irregular: Readonly<Record<string, string>> = {
  built: "buil",
  kept: "keep",
  wrote: "writ",
  led: "lead",
  taught: "teac",
  ran: "run",
  grew: "grow",
  brought: "brin",
  gave: "give",
  made: "make",
};

export function stemOf(folded: string): string {
  const known = irregular[folded];
  if (known !== undefined) return known;
  return folded.length > STEM ? folded.slice(0, STEM) : folded.replace(/s$/u, "");
}

const stems = new WeakMap<Source, ReadonlySet<string>>();

function stemsOf(source: Source): ReadonlySet<string> {
  const known = stems.get(source);
  if (known) return known;
  const own = new Set([...source.words].map(stemOf));
  stems.set(source, own);
  return own;
}

/** Every profile has these words: that two texts share them shows nothing. */
const common = whollyOneOf(commonWords);

/** At least this share of the words that carry meaning must be the facts’, and one word at the least. */
const SHARE = 0.2;
/** A sentence this short may have but one word in common with its fact. */
const SHORT = 2;

/**
 * Says whether the cited facts tell of what a sentence says: an id alone carries nothing. A fact in another language
 * than the letter’s is compared by its names and figures only, so nothing is held against a translation.
 */
export function isSupportedBy(
  line: CheckedLine,
  sources: readonly Source[],
  { letter }: LetterReading,
): boolean {
  if (sources.some((source) => isForeign(source, letter.language))) return true;
  const known = sources.map(stemsOf);
  const figures = figuresOf(line.text, letter.language, line.tokens);
  const telling = line.tokens.filter(
    ({ folded, start }) =>
      !isFunctionWord(folded) &&
      folded.length > 1 &&
      !figures.some((figure) => figure.start <= start && start < figure.end),
  );
  const shared = telling.filter(
    ({ folded }) => !common.test(folded) && known.some((own) => own.has(stemOf(folded))),
  );
  // A figure that the fact has too is no coincidence.
  const said = 2 * figures.filter((figure) => isSaid(figure, sources)).length;
  const alike = shared.length + said;
  if (alike === 0 || alike < SHARE * telling.length) return false;
  return alike > 1 || telling.length <= SHORT;
}

/** Says whether it names, in full, the employer, school, project, tool or pastime of one of the facts. */
export function namesOneOf({ tokens }: CheckedLine, sources: readonly Source[]): boolean {
  return sources.some(({ fact }) => {
    return namesOf(fact).some((name) => {
      const phrase = tokensOf(plain(name)).map(({ folded }) => folded);
      return phrase.length > 0 && indexOfPhrase(tokens, phrase) >= 0;
    });
  });
}

function namesOf(fact: Source["fact"]): readonly string[] {
  switch (fact?.kind) {
    case "role":
      return [fact.employer];
    case "education":
      return [fact.institution, fact.degree ?? ""];
    case "project":
    case "interest":
      return [fact.name];
    case "skill":
      return [fact.name, ...fact.keywords];
    default:
      return [];
  }
}

function isForeign({ fact, folded, words }: Source, language: "fr" | "en"): boolean {
  if (fact === null || folded === "") return false;
  const signs = signsOf([...words].map((word) => ({ folded: word })));
  const other = language === "fr" ? signs.en : signs.fr;
  return other > signs[language];
}
