import { figuresOf } from "../../../engines/grounding/numbers";
import { fold, plain, tokensOf } from "../../../engines/grounding/tokens";
import type { Language } from "../../../platform/language";
import type { JobOfferContext } from "./ai-widgets";
import { yearsSince } from "./periods";
import { type Seniority, seniorityRanks, seniorityWords } from "./words/seniority-words";

/** The parts of the contract's advanced score, each from 0 to 100. */
export type ScoreParts = {
  readonly relevance: number;
  readonly ats: number;
  readonly metrics: number;
  readonly recency: number;
  readonly seniority: number;
};

export const scoreWeights = {
  relevance: 0.4,
  ats: 0.3,
  metrics: 0.15,
  recency: 0.1,
  seniority: 0.05,
} as const satisfies Record<keyof ScoreParts, number>;

export type LineToScore = {
  readonly text: string;
  readonly relevance: number;
  /** It is null for what goes on today, and undefined where no date applies. */
  readonly end: string | null | undefined;
  /** It is the title of the post that the line belongs to. */
  readonly position: string | undefined;
};

export type ScoreContext = {
  readonly offer: Pick<JobOfferContext, "title" | "keywords" | "missing_keywords">;
  readonly language: Language;
  readonly now: Date;
};

export function scorePartsOf(line: LineToScore, context: ScoreContext): ScoreParts {
  const { offer, language, now } = context;
  return {
    relevance: line.relevance,
    ats: atsOf(line.text, offer),
    metrics: metricsOf(line.text, language),
    recency: recencyOf(yearsSince(line.end, now)),
    seniority: seniorityOf(line.position, offer.title),
  };
}

export function advancedScore(parts: ScoreParts): number {
  const { relevance, ats, metrics, recency, seniority } = scoreWeights;
  const sum =
    relevance * parts.relevance +
    ats * parts.ats +
    metrics * parts.metrics +
    recency * parts.recency +
    seniority * parts.seniority;
  // Products of such decimals miss a half by less than this.
  return Math.round(sum + 1e-9);
}

const HIT = 30;
const MISSING = 20;
const KNOWN = 5;

/** A term that the profile was thought to lack counts four times as much as another one. */
function atsOf(text: string, { keywords, missing_keywords = [] }: ScoreContext["offer"]): number {
  const words = ` ${wordsOf(text)} `;
  const has = (term: string) => {
    const wanted = wordsOf(term);
    return wanted !== "" && words.includes(` ${wanted} `);
  };
  const missing = missing_keywords.filter(has).length;
  const known = keywords.filter(has).length;
  if (missing + known === 0) return 0;
  return Math.min(100, HIT + MISSING * missing + KNOWN * known);
}

const wordsOf = (text: string): string =>
  tokensOf(plain(text))
    .map(({ folded }) => folded)
    .join(" ");

const PER_NUMBER = 10;
const EXTRA = { "%": 15, money: 15, volume: 10 } as const;

function metricsOf(text: string, language: Language): number {
  const own = plain(text);
  const numbers = figuresOf(own, language).filter(({ measure }) => measure !== "date");
  if (numbers.length === 0) return 0;
  const extra =
    (/\d ?%|\bpour ?cent\b|\bpercent\b/iu.test(own) ? EXTRA["%"] : 0) +
    (/[€$£]|\b(?:euros?|dollars?|eur|usd|gbp)\b/iu.test(own) ? EXTRA.money : 0) +
    (numbers.some(({ value, counts }) => counts || value >= 1_000) ? EXTRA.volume : 0);
  return Math.min(100, PER_NUMBER * numbers.length + extra);
}

const NO_DATE = 50;
const recencySteps = [
  { years: 2, score: 100 },
  { years: 5, score: 80 },
  { years: 10, score: 50 },
] as const;
const LONG_AGO = 20;

/** It goes by how long ago something ended, not by how long it lasted. */
function recencyOf(years: number | null): number {
  if (years === null) return NO_DATE;
  return recencySteps.find((step) => years <= step.years)?.score ?? LONG_AGO;
}

const seniorityScores = { same: 100, compatible: 80, other: 60, unknown: 70 } as const;

function seniorityOf(position: string | undefined, title: string | undefined): number {
  const [own, asked] = [levelIn(position), levelIn(title)];
  if (own === null || asked === null) return seniorityScores.unknown;
  const distance = Math.abs(seniorityRanks.indexOf(own) - seniorityRanks.indexOf(asked));
  if (distance === 0) return seniorityScores.same;
  return distance === 1 ? seniorityScores.compatible : seniorityScores.other;
}

const levels: ReadonlyMap<string, Seniority> = new Map(Object.entries(seniorityWords));

function levelIn(title: string | undefined): Seniority | null {
  const named = tokensOf(plain(title ?? "")).flatMap(({ text }) => levels.get(fold(text)) ?? []);
  return named.at(-1) ?? null;
}
