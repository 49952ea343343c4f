import { yearsSince } from "../widgets/periods";
import type { CvChoices } from "./cv-choices";
import type { ValuedLine } from "./valued-lines";

/** A post that ended within so many years is told while there is room. */
const RECENT_POST_YEARS = 10;

type Choosing = {
  readonly choices: CvChoices;
  /** They stand on the page besides those that the person pinned. */
  readonly held: ReadonlySet<string>;
  /** So many lines below the least score may fill the page, besides the best of each recent post. */
  readonly fillers: number;
  readonly now: Date;
};

export type ChosenLines = {
  readonly isIn: (line: ValuedLine) => boolean;
  readonly isPinned: (line: ValuedLine) => boolean;
  /** It has points; other lines only fill what these leave. */
  readonly earns: (line: ValuedLine) => boolean;
  readonly isRecentPost: (line: ValuedLine) => boolean;
  /** No achievement is worth the least score, so that the best ones stand in. */
  readonly isLowered: boolean;
  /** They are the lines that may yet fill the page, in the order in which they do. */
  readonly spare: readonly ValuedLine[];
};

/**
 * The lines of a higher least score are among those of a lower one: the same order of worth fills the page for both, and where
 * no line of a part is worth it, the worth of its best line takes its place.
 */
export function chosenLines(all: readonly ValuedLine[], choosing: Choosing): ChosenLines {
  const { choices, held, fillers, now } = choosing;
  const lines = withoutExcluded(all, choices);
  const childful = new Set(lines.flatMap(({ parentId }) => parentId ?? []));
  const isHeading = ({ id, kind }: ValuedLine) => kind === "skill-group" || childful.has(id);
  const own = lines.filter((line) => !isHeading(line));
  const pinned = pinnedLineIds(lines, new Set([...choices.pinned, ...held]));
  const { worth, isLowered } = worthIn(own, choices.minScore);
  for (const { id } of own) if (held.has(id)) worth.add(id);
  const stands = new Set([...worth, ...pinned]);
  const isRecentPost = ({ kind, end }: ValuedLine) =>
    kind === "post" && (yearsSince(end, now) ?? Infinity) <= RECENT_POST_YEARS;
  for (const line of bestOfRecentPosts(lines, { stands, isRecentPost })) stands.add(line.id);
  const spare = own
    .filter(({ id }) => !stands.has(id))
    .toSorted((one, other) => other.relevance - one.relevance || other.points - one.points);
  for (const { id } of spare.slice(0, fillers)) stands.add(id);
  const parents = parentsOf(lines, stands);
  const earning = parentsOf(lines, worth);
  return {
    isIn: ({ id }) => stands.has(id) || parents.has(id),
    isPinned: ({ id }) => pinned.has(id),
    earns: ({ id }) => worth.has(id) || earning.has(id),
    isRecentPost,
    isLowered,
    spare,
  };
}

function withoutExcluded(lines: readonly ValuedLine[], { excluded }: CvChoices): ValuedLine[] {
  const out = new Set(excluded);
  return lines.filter(({ id, parentId }) => !out.has(id) && !out.has(parentId ?? ""));
}

const parentsOf = (lines: readonly ValuedLine[], ids: ReadonlySet<string>): Set<string> =>
  new Set(lines.flatMap(({ id, parentId }) => (ids.has(id) && parentId ? [parentId] : [])));

/** A pinned post or project brings the best of its lines, where none of them is pinned. */
export function pinnedLineIds(
  lines: readonly ValuedLine[],
  wanted: ReadonlySet<string>,
): Set<string> {
  const pinned = new Set(lines.flatMap(({ id }) => (wanted.has(id) ? [id] : [])));
  const children = Map.groupBy(lines, ({ parentId }) => parentId);
  for (const { id, kind } of lines) {
    const own = (kind === "skill-group" ? null : children.get(id)) ?? [];
    if (!pinned.has(id) || own.some((line) => pinned.has(line.id))) continue;
    const best = bestIn(own);
    if (best) pinned.add(best.id);
  }
  return pinned;
}

const bestIn = (lines: readonly ValuedLine[]): ValuedLine | undefined =>
  lines.toSorted((one, other) => other.points - one.points)[0];

type Recent = Pick<ChosenLines, "isRecentPost"> & { readonly stands: ReadonlySet<string> };

function bestOfRecentPosts(
  lines: readonly ValuedLine[],
  { stands, isRecentPost }: Recent,
): ValuedLine[] {
  const children = Map.groupBy(lines, ({ parentId }) => parentId);
  return lines.filter(isRecentPost).flatMap((post) => {
    const own = children.get(post.id) ?? [];
    return own.some(({ id }) => stands.has(id)) ? [] : (bestIn(own) ?? post);
  });
}

/** These parts have the worth of their best line for a least score where it is less. */
const parts = [
  ["achievement", "project-line"],
  ["skill"],
  ["degree"],
  ["language"],
] as const satisfies readonly (readonly ValuedLine["kind"][])[];

function worthIn(lines: readonly ValuedLine[], minScore: number) {
  const worth = new Set<string>();
  const lowered = parts.map((kinds) => {
    const own = lines.filter(({ kind }) => kinds.some((each) => each === kind));
    const best = Math.max(0, ...own.map(({ relevance }) => relevance));
    const least = Math.min(minScore, best);
    for (const { id, relevance } of own) if (relevance >= least) worth.add(id);
    return own.length > 0 && least < minScore;
  });
  const others = new Set<ValuedLine["kind"]>(["post", "project", "certificate"]);
  for (const { id, kind, relevance } of lines) {
    if (others.has(kind) && relevance >= minScore) worth.add(id);
  }
  return { worth, isLowered: lowered[0] ?? false };
}
