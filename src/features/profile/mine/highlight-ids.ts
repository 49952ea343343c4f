import { LEAST_LIKENESS, shareOfWords } from "./share-of-words";

/** They are the achievements of an entry as they stand in a resume, with their ids where it has them. */
export type AchievementLines = {
  readonly highlights: readonly string[];
  readonly highlightIds?: readonly string[] | undefined;
};

/** More lines than these are not compared word by word, because each is compared with each. */
const COMPARED = 20;

/**
 * It gives each achievement an id that survives edits and a new order: a line that repeats one of before has its id, then
 * that which it came with, then that of the line which it is most like. Any other line has a new one.
 */
export function highlightIdsOf(
  entry: AchievementLines,
  before: AchievementLines | undefined,
  newId: (place: number) => string,
): string[] {
  const { highlights } = entry;
  const left = new Map((before?.highlightIds ?? []).map((id, at) => [id, textAt(before, at)]));
  const ids: (string | undefined)[] = highlights.map((text) => takeId(left, (old) => old === text));
  const own = entry.highlightIds?.length === highlights.length ? entry.highlightIds : [];
  const taken = new Set(ids);
  for (const [place, id] of own.entries()) {
    if (ids[place] !== undefined || taken.has(id)) continue;
    ids[place] = id;
    taken.add(id);
    left.delete(id);
  }
  takeLikest(ids, highlights, left);
  return ids.map((id, place) => id ?? unusedId(newId(place), ids));
}

const textAt = (entry: AchievementLines | undefined, place: number) =>
  entry?.highlights[place] ?? "";

function takeId(left: Map<string, string>, isWanted: (text: string) => boolean) {
  const found = [...left].find(([, text]) => isWanted(text))?.[0];
  if (found !== undefined) left.delete(found);
  return found;
}

/** Where as many lines are new as are gone, each of the new ones stands for the one in its turn. */
function takeLikest(
  ids: (string | undefined)[],
  highlights: readonly string[],
  left: Map<string, string>,
): void {
  const open = ids.flatMap((id, place) => (id === undefined ? [place] : []));
  if (open.length <= COMPARED && left.size <= COMPARED) {
    for (const place of open) {
      const text = highlights[place] ?? "";
      ids[place] = takeId(left, (old) => shareOfWords(old, text) >= LEAST_LIKENESS);
    }
  }
  const still = open.filter((place) => ids[place] === undefined);
  if (still.length !== left.size) return;
  const gone = [...left.keys()];
  for (const [at, place] of still.entries()) ids[place] = gone[at];
}

/** An id that counts places may be taken by a line that had it before. */
function unusedId(wanted: string, ids: readonly (string | undefined)[]): string {
  let id = wanted;
  while (ids.includes(id)) id += "x";
  return id;
}
