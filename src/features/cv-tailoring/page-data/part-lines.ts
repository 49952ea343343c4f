import { type ValuedLine, valuedLines } from "../cv/valued-lines";
import { type KeptLine, linesOfCv } from "../keeping/cv-view";
import type { KeptCv } from "../keeping/own-cv";

/** They are in the order in which they are shown. */
export const shownParts = [
  "summary",
  "experience",
  "projects",
  "skills",
  "education",
  "certificates",
  "languages",
] as const;
export type ShownPart = (typeof shownParts)[number];

export const leftReasons = [
  "no-room",
  "too-many-experiences",
  "too-many-lines",
  "excluded",
  "below-min-score",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** It is a line of the profile as the page shows it, whether it stands in the CV or not. */
export type ShownLine = Pick<KeptLine, "id" | "text" | "requirements" | "costPoints"> & {
  /** It counts the lines of a CV, and stays the same when the CV is fitted anew. */
  readonly number: number;
  readonly isKept: boolean;
  readonly isPinned: boolean;
  /** They are null for the summary, which is made of all lines. */
  readonly score: Pick<KeptLine, "advanced" | "parts"> | null;
  /** It says why the line was left out. */
  readonly reason: LeftReason | null;
};

/** It is a post or a project with its lines, or lines that stand under nothing. */
export type LineEntry = { readonly head: ShownLine | null; readonly lines: readonly ShownLine[] };
export type PartLines = { readonly part: ShownPart; readonly entries: readonly LineEntry[] };

/** They are all lines, each entry before what stands under it. */
export const linesIn = (groups: readonly PartLines[]): ShownLine[] =>
  groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ head, lines }) => (head ? [head, ...lines] : lines));

const partOfKind: Readonly<Record<ValuedLine["kind"], ShownPart>> = {
  post: "experience",
  achievement: "experience",
  project: "projects",
  "project-line": "projects",
  "skill-group": "skills",
  skill: "skills",
  degree: "education",
  certificate: "certificates",
  language: "languages",
};

type Seen = Pick<KeptCv, "material" | "choices" | "fit">;

/** Every line stands at its place in the profile, so that it does not move when it is taken in or out. */
export function partLinesOf(cv: Seen): PartLines[] {
  const { kept, leftOut } = linesOfCv(cv);
  const told = new Map<string, Omit<ShownLine, "number">>();
  for (const { id, text, requirements, costPoints, isPinned, advanced, parts } of kept) {
    const score = { advanced, parts };
    const line = { id, text, requirements, costPoints, isPinned, score };
    told.set(id, { ...line, isKept: true, reason: null });
  }
  const pinned = new Set(cv.choices.pinned);
  for (const { id, text, requirements, costPoints, reason, advanced, parts } of leftOut) {
    const line = { id, text, requirements, costPoints, score: { advanced, parts } };
    told.set(id, { ...line, isPinned: pinned.has(id), isKept: false, reason: reasonIn(reason) });
  }
  const order = valuedLines(cv.material).filter(({ id }) => told.has(id));
  const shown = order.flatMap(({ id, kind, parentId }, index) => {
    const line = told.get(id);
    return line ? [{ kind, parentId, line: { ...line, number: index + 1 } }] : [];
  });
  const summary = summaryLine(cv);
  return shownParts.flatMap((part): PartLines[] => {
    if (part === "summary") return summary ? [{ part, entries: [bare([summary])] }] : [];
    const own = shown.filter(({ kind }) => partOfKind[kind] === part);
    return own.length === 0 ? [] : [{ part, entries: entriesOf(own) }];
  });
}

const reasonIn = (reason: string): LeftReason | null =>
  leftReasons.find((known) => known === reason) ?? null;

const bare = (lines: readonly ShownLine[]): LineEntry => ({ head: null, lines });

type Placed = Pick<ValuedLine, "kind" | "parentId"> & { readonly line: ShownLine };

function entriesOf(placed: readonly Placed[]): LineEntry[] {
  const heads = placed.filter(({ kind }) => kind === "post" || kind === "project");
  if (heads.length === 0) return [bare(placed.map(({ line }) => line))];
  return heads.map(({ line: head }) => ({
    head,
    lines: placed.filter(({ parentId }) => parentId === head.id).map(({ line }) => line),
  }));
}

const SUMMARY_ID = "basics:summary";

/** The summary is worded from several lines, and has no score of its own. */
function summaryLine({ material, choices, fit }: Seen): ShownLine | null {
  const widget = material.envelope.widgets.find(({ id }) => id === SUMMARY_ID);
  const isKept = fit.keptIds.includes(SUMMARY_ID);
  if (!widget || (!isKept && !material.resume.basics.summary?.trim())) return null;
  const prices: readonly { readonly id: string; readonly costPoints: number }[] = isKept
    ? fit.keptCosts
    : fit.leftOut;
  const left = fit.leftOut.find(({ id }) => id === SUMMARY_ID);
  const isOut = choices.excluded.includes(SUMMARY_ID);
  return {
    id: SUMMARY_ID,
    number: 0,
    text: widget.text,
    requirements: [],
    costPoints: prices.find(({ id }) => id === SUMMARY_ID)?.costPoints ?? null,
    isKept,
    isPinned: choices.pinned.includes(SUMMARY_ID),
    score: null,
    reason: isKept ? null : isOut ? "excluded" : reasonIn(left?.reason ?? ""),
  };
}
