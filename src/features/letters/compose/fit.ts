import { countWordsIn } from "../../../engines/grounding/tokens";
import type { Sentence } from "../store/document";
import type { Grammar } from "./grammar";
import { drawn, tellingWords } from "./lines";
import { randomOf, shuffled } from "./random";
import { isOfCompany, renderLine, type Slot } from "./sentence";
import { openingOf } from "./text";

/** Words of a body; `spent` are those outside its paragraphs (salutation, closing, signature). */
export type Band = { readonly min: number; readonly max: number; readonly spent: number };

export type Fitting = {
  readonly seed: number;
  readonly label: string;
  readonly grammar: Grammar;
  readonly band: Band;
};

type Draft = Sentence & { readonly rank: number; readonly words: number };

const looseShareMax = 0.4;
/** Few draws begin three sentences in a row with one word; the next draw seldom does. */
const drawsMax = 8;

/** Fills every slot with a line that begins like no other, then leaves out optional ones until the body fits. */
export function fitted(paragraphs: readonly (readonly Slot[])[], fitting: Fitting): Sentence[][] {
  let body = drawnOnce(paragraphs, fitting);
  for (let draw = 1; draw < drawsMax && isMonotonous(body.flat()); draw += 1) {
    body = drawnOnce(paragraphs, { ...fitting, label: `${fitting.label} again ${draw}` });
  }
  return body;
}

function drawnOnce(paragraphs: readonly (readonly Slot[])[], fitting: Fitting): Sentence[][] {
  const chosen = new Chooser(fitting);
  const drafts = paragraphs.map((slots, index) =>
    slots.flatMap((slot, place) => chosen.draftFor(slot, `${index}.${place}`) ?? []),
  );
  const kept = withinBand(drafts.flat(), fitting.band);
  return drafts
    .map((draft) => draft.filter((each) => kept.has(each)))
    .filter((draft) => draft.length > 0)
    .map((draft) => draft.map(({ text, kind, facts }) => ({ text, kind, facts })));
}

function isMonotonous(sentences: readonly Sentence[]): boolean {
  const firsts = sentences.map(({ text }) => firstWordOf(text));
  return firsts.some((word, at) => at > 1 && word === firsts[at - 1] && word === firsts[at - 2]);
}

/** More tries would find fewer echoes, but the same few lines for every company. */
const linesTried = 2;

type Choice = { readonly line: string; readonly sentence: Sentence; readonly echoes: number };

class Chooser {
  readonly #fitting: Fitting;
  readonly #openings = new Set<string>();
  readonly #words = new Set<string>();
  #lastLine = "";
  #lastWord = "";

  constructor(fitting: Fitting) {
    this.#fitting = fitting;
  }

  draftFor(slot: Slot, place: string): Draft | null {
    const { seed, label, grammar } = this.#fitting;
    const random = randomOf(seed, `${label} ${place}`);
    let best: Choice | null = null;
    let tried = 0;
    for (const pattern of shuffled(slot.lines, random)) {
      const line = drawn(pattern, (key) => slot.values[key] !== undefined, random);
      if (line === null) continue;
      const sentence = renderLine(line, slot, grammar);
      if (this.#openings.has(openingOf(sentence.text))) continue;
      const echoes = this.#echoesOf(line, sentence);
      if (!best || echoes < best.echoes) best = { line, sentence, echoes };
      tried += 1;
      if (echoes === 0 || tried === linesTried) break;
    }
    return best && this.#taken(best, slot);
  }

  /** Counts how a line would echo earlier ones: words taken up again, the same word or turn to begin with. */
  #echoesOf(line: string, sentence: Sentence): number {
    const repeated = tellingWords(line).filter((word) => this.#words.has(word)).length;
    const sameWord = firstWordOf(sentence.text) === this.#lastWord;
    const sameTurn = announces(line) && announces(this.#lastLine);
    return repeated + (sameWord ? 2 : 0) + (sameTurn ? 1 : 0);
  }

  #taken({ line, sentence }: Choice, slot: Slot): Draft {
    for (const word of tellingWords(line)) this.#words.add(word);
    this.#openings.add(openingOf(sentence.text));
    this.#lastLine = line;
    this.#lastWord = firstWordOf(sentence.text);
    return { ...sentence, rank: slot.rank, words: countWordsIn(sentence.text) };
  }
}

/** Two lines in a row like « La suite est du même ordre : … » read as a list. */
function announces(line: string): boolean {
  return /: ?\{/u.test(line);
}

function firstWordOf(text: string): string {
  return openingOf(text).split(" ")[0] ?? "";
}

/** Leaves out the highest ranks first, a rank as a whole; one whose loss would leave too little is passed over. */
function withinBand(drafts: readonly Draft[], band: Band): Set<Draft> {
  const kept = new Set(groundedJokes(drafts));
  let words = band.spent + sumOf([...kept]);
  for (const rank of optionalRanks(drafts)) {
    if (words <= band.max) break;
    const group = [...kept].filter((draft) => draft.rank === rank);
    const lost = sumOf(group);
    if (words - lost < band.min || !isGrounded([...kept].filter((draft) => draft.rank !== rank)))
      continue;
    for (const draft of group) kept.delete(draft);
    words -= lost;
  }
  return kept;
}

const isLoose = ({ kind, facts }: Draft) => kind === "joke" && facts.every(isOfCompany);

const isGrounded = (drafts: readonly Draft[]) =>
  drafts.filter(isLoose).length <= drafts.length * looseShareMax;

/** Jokes that rest on no fact of the candidate must stay a minority; in a poor resume the letter is shorter for it. */
function groundedJokes(drafts: readonly Draft[]): Draft[] {
  let kept = [...drafts];
  for (const rank of optionalRanks(drafts)) {
    if (isGrounded(kept)) break;
    kept = kept.filter((draft) => draft.rank !== rank || !isLoose(draft));
  }
  return kept;
}

function optionalRanks(drafts: readonly Draft[]): number[] {
  const ranks = new Set(drafts.map(({ rank }) => rank).filter((rank) => rank > 0));
  return [...ranks].toSorted((left, right) => right - left);
}

function sumOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { words }) => sum + words, 0);
}
