/** A name that differs in more than a third of its letters is another name. */
const FURTHEST_SHARE = 3;
const OFFERED = 6;

type Named = { readonly username: string };

/** It returns those whose user names could have been meant by a mistyped one, the nearest first. */
export function nearestNames<T extends Named>(people: readonly T[], typed: string): T[] {
  const wanted = keyOf(typed);
  const furthest = Math.max(1, Math.ceil(wanted.length / FURTHEST_SHARE));
  return people
    .map((person) => ({ person, distance: distanceOf(keyOf(person.username), wanted) }))
    .filter(({ distance }) => distance <= furthest)
    .toSorted(
      (one, other) =>
        one.distance - other.distance || one.person.username.localeCompare(other.person.username),
    )
    .slice(0, OFFERED)
    .map(({ person }) => person);
}

/** A name that begins with what was typed, or is the beginning of it, is as near as one mistake. */
function distanceOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (wanted.length >= 2 && (name.startsWith(wanted) || wanted.startsWith(name))) return 1;
  return editDistance(name, wanted);
}

/** It counts letters that are missing, added, replaced or swapped with their neighbour. */
export function editDistance(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  let beforeLast: number[] = [];
  let last = to.map((_, at) => at).concat(to.length);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [at, target] of to.entries()) {
      const replaced = (last[at] ?? 0) + (letter === target ? 0 : 1);
      const isSwapped = letter === to[at - 1] && from[row - 1] === target;
      const swapped = isSwapped ? (beforeLast[at - 1] ?? 0) + 1 : replaced;
      next.push(Math.min((last[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = next;
  }
  return last[to.length] ?? 0;
}

const keyOf = (name: string) => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
