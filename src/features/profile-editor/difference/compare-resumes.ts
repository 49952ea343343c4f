import { LEAST_LIKENESS, shareOfWords, type Resume } from "../../profile";
import { fieldsOf } from "../form/fields";
import { type LineGroup, lineGroupsOf, type ResumeLine } from "./resume-lines";

export type LineChange = {
  readonly kind: "added" | "removed" | "changed";
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** It is the fact that the line was part of. */
  readonly factId: string | null;
};

export type GroupChange = Pick<LineGroup, "section" | "title"> & {
  readonly kind: "added" | "removed" | "changed";
  /** The entry stands elsewhere among those that were there before. */
  readonly isMoved: boolean;
  readonly lines: readonly LineChange[];
};

/** It compares two resumes line by line; an entry or a line that only changed its place is no other one. */
export function compareResumes(
  before: Resume | undefined,
  after: Resume | undefined,
): GroupChange[] {
  const olds = lineGroupsOf(before);
  const pairs = pairGroups(olds, lineGroupsOf(after));
  const moved = movedAmong(pairs.map(({ old }) => (old ? olds.indexOf(old) : -1)));
  const kept = pairs.flatMap(({ old, now }, index): GroupChange[] => {
    if (!old) return [allOf(now, "added")];
    const lines = compareLines(old, now);
    const isMoved = moved.has(index);
    if (lines.length === 0 && !isMoved) return [];
    return [{ kind: "changed", section: now.section, title: now.title, isMoved, lines }];
  });
  const gone = olds.filter((old) => !pairs.some((pair) => pair.old === old));
  return [...kept, ...gone.map((old) => allOf(old, "removed"))];
}

function allOf({ section, title, lines }: LineGroup, kind: "added" | "removed"): GroupChange {
  const changes = lines.map((line) => (kind === "added" ? added(line) : removed(line)));
  return { kind, section, title, isMoved: false, lines: changes };
}

const added = ({ field, text }: ResumeLine): LineChange => ({
  kind: "added",
  field,
  before: null,
  after: text,
  factId: null,
});
const removed = ({ field, text, factId }: ResumeLine): LineChange => ({
  kind: "removed",
  field,
  before: text,
  after: null,
  factId,
});

type Pair = { readonly old: LineGroup | undefined; readonly now: LineGroup };

/** An id decides, then a title, then the likeness of the lines. */
function pairGroups(olds: readonly LineGroup[], news: readonly LineGroup[]): Pair[] {
  const free = new Set(olds);
  const found = new Map<LineGroup, LineGroup>();
  const take = (isSame: (old: LineGroup, now: LineGroup) => boolean) => {
    for (const now of news.filter((each) => !found.has(each))) {
      const old = [...free].find((each) => each.section === now.section && isSame(each, now));
      if (!old) continue;
      free.delete(old);
      found.set(now, old);
    }
  };
  take((old, now) => old.section === "basics" || (old.id !== null && old.id === now.id));
  take((old, now) => haveSameId(old, now) && textOf(old) === textOf(now));
  take((old, now) => haveSameId(old, now) && old.title === now.title);
  take(
    (old, now) => haveSameId(old, now) && shareOfWords(textOf(old), textOf(now)) >= LEAST_LIKENESS,
  );
  return news.map((now) => ({ old: found.get(now), now }));
}

/** Two different ids name two different entries. */
const haveSameId = (old: LineGroup, now: LineGroup) => old.id === null || now.id === null;
const textOf = ({ lines }: LineGroup) => lines.map(({ text }) => text).join("\n");

function compareLines(old: LineGroup, now: LineGroup): LineChange[] {
  return fieldsOf(now.section).flatMap(({ name, kind }) => {
    const before = old.lines.filter(({ field }) => field === name);
    const after = now.lines.filter(({ field }) => field === name);
    const gone = withoutSame(before, after);
    const come = withoutSame(after, before);
    return changesOf(gone, come, kind !== "lines");
  });
}

/** Each line of `others` takes one line of the same text away. */
function withoutSame(lines: readonly ResumeLine[], others: readonly ResumeLine[]): ResumeLine[] {
  const texts = others.map(({ text }) => text);
  return lines.filter(({ text }) => {
    const at = texts.indexOf(text);
    if (at !== -1) texts.splice(at, 1);
    return at === -1;
  });
}

function changesOf(
  gone: readonly ResumeLine[],
  come: readonly ResumeLine[],
  isOneValue: boolean,
): LineChange[] {
  const left = [...come];
  const changes = gone.map((line): LineChange => {
    const at = left.findIndex(
      ({ text }) => isOneValue || shareOfWords(line.text, text) >= LEAST_LIKENESS,
    );
    const [next] = at === -1 ? [] : left.splice(at, 1);
    return next ? { ...removed(line), kind: "changed", after: next.text } : removed(line);
  });
  return [...changes, ...left.map(added)];
}

/** Those are moved that do not belong to the longest rising run of old places. */
function movedAmong(places: readonly number[]): ReadonlySet<number> {
  const known = places.flatMap((place, index) => (place === -1 ? [] : [{ place, index }]));
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [at, { place }] of known.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < at; earlier++) {
      const run = best[earlier]?.length ?? 0;
      if ((known[earlier]?.place ?? 0) < place && run + 1 > length)
        [length, before] = [run + 1, earlier];
    }
    best.push({ length, before });
  }
  const inRun = new Set<number>();
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? 0) ? i : top), 0);
  while (at !== -1 && known[at] !== undefined) {
    inRun.add(known[at]?.index ?? -1);
    at = best[at]?.before ?? -1;
  }
  return new Set(known.flatMap(({ index }) => (inRun.has(index) ? [] : [index])));
}
