import { hasFigures } from "./own-figures";
import { isSameTrade, type LineAnswer, type LineAnswers } from "./judge-lines";
import { yearsSince } from "./periods";
import type { ProfileLine } from "./profile-lines";

/** From this strength on an answer is a direct match. */
const DIRECT = 0.85;
/** From this strength on a line answers a requirement, as the matching engine has it. */
const ANSWERS = 0.5;
/** A post that ended within so many years shows what a person does today, whatever it is. */
const RECENT_YEARS = 2;

/** The contract's bands; a score of the lowest one says that the line is not for this CV. */
export const bands = {
  direct: { from: 90, to: 100 },
  relevant: { from: 70, to: 89 },
  transferable: { from: 50, to: 69 },
  other: { from: 20, to: 49 },
} as const;
type Band = keyof typeof bands;

export type ScoringOffer = {
  readonly title: string | null;
  readonly answers: LineAnswers;
  /** An offer that asks for nothing that can be read makes everything transferable. */
  readonly hasRequirements: boolean;
};

type Score = { readonly band: Band; readonly score: number };

const inBand = (band: Band, extra: number): Score => {
  const { from, to } = bands[band];
  return { band, score: Math.min(to, from + Math.max(0, Math.round(extra))) };
};

const outranks = (one: Score | undefined, other: Score) =>
  one === undefined || other.score > one.score ? other : one;

/** It returns the relevance of every line by its id, from 0 to 100. The same lines and offer give the same scores. */
export function scoreLines(
  lines: readonly ProfileLine[],
  offer: ScoringOffer,
  now: Date,
): Map<string, number> {
  const own = new Map(lines.map((line) => [line.id, ownScore(line, offer)]));
  const groups = new Map<string, Score>();
  for (const line of lines) {
    const score = own.get(line.id);
    const group = line.parentId ?? line.id;
    if (score) groups.set(group, outranks(groups.get(group), score));
  }
  return new Map(
    lines.map((line) => {
      const score = own.get(line.id) ?? null;
      const group = groups.get(line.parentId ?? line.id) ?? null;
      return [line.id, scoreOf(line, { own: score, group, offer, now }).score];
    }),
  );
}

/** It is null where the line answers nothing by itself. */
function ownScore(line: ProfileLine, { title, answers }: ScoringOffer): Score | null {
  const answered = answers.get(line.id) ?? [];
  const sure = answered.filter(({ strength }) => strength >= ANSWERS);
  const figures = hasFigures(line.text) ? 2 : 0;
  const direct = sure.filter(({ need, strength }) => need.level === "must" && strength >= DIRECT);
  if (direct.length > 0) {
    const weight = Math.max(...direct.map(({ need }) => need.weight));
    return inBand(
      "direct",
      2 * (direct.length - 1) + (sure.length - direct.length) + weight + figures,
    );
  }
  if (line.kind === "post" && isSameTrade(line.text.split(" - ")[0] ?? "", title)) {
    return inBand("direct", 2 + sure.length);
  }
  if (sure.length > 0) return inBand("relevant", worthOf(sure) + figures);
  return answered.length > 0 ? inBand("transferable", worthOf(answered) + figures) : null;
}

const worthOf = (answers: readonly LineAnswer[]): number =>
  answers.reduce((sum, { need, strength }) => sum + need.weight * strength, 0) * 3;

type Situation = {
  readonly own: Score | null;
  readonly group: Score | null;
  readonly offer: ScoringOffer;
  readonly now: Date;
};

function scoreOf(line: ProfileLine, { own, group, offer, now }: Situation): Score {
  const ended = yearsSince(line.end, now);
  const recency = ended === null ? 0 : Math.max(0, 10 - ended);
  const figures = hasFigures(line.text) ? 5 : 0;
  // A heading is worth what the best of its lines is worth.
  if (isHeading(line) && group) return { ...group, score: Math.max(own?.score ?? 0, group.score) };
  if (own) return own;
  if (!offer.hasRequirements || isTransferable(line, { group, ended })) {
    return inBand("transferable", figures + recency / 2);
  }
  return inBand("other", 8 + figures + recency);
}

const isHeading = ({ kind }: ProfileLine) =>
  kind === "post" || kind === "project" || kind === "skill-group";

/** Degrees and languages belong to every CV; other lines are worth something beside relevant ones, or when they are recent. */
function isTransferable(
  { kind }: ProfileLine,
  { group, ended }: { readonly group: Score | null; readonly ended: number | null },
): boolean {
  if (kind === "degree" || kind === "language") return true;
  if (group && (group.band === "direct" || group.band === "relevant")) return true;
  return ended !== null && ended <= RECENT_YEARS && kind !== "certificate";
}
