/** A mention that is being written: where its `@` stands, and what follows it up to the caret. */
export type OpenMention = { readonly start: number; readonly wanted: string };

// The character before is taken along, where a look-behind would cost older Safaris the whole module.
const OPEN = /(?:^|[^\p{L}\p{M}\p{N}_.@-])@((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,49})?)$/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}_]/u;

/** Null where the caret is behind no name, or within one. */
export function openMentionAt(text: string, caret: number): OpenMention | null {
  const found = OPEN.exec(text.slice(0, caret));
  if (!found || GOES_ON.test(text.slice(caret))) return null;
  const wanted = found[1] ?? "";
  return { start: caret - wanted.length - 1, wanted };
}

const SHOWN = 8;

/**
 * Names that begin with what was written, then those of which a part does, each in the order of the alphabet; case and accents
 * are the same. None where the one that is left is written out.
 */
export function matchMembers(names: Iterable<string>, wanted: string): string[] {
  const key = keyOf(wanted);
  const ranked = [...names].flatMap((name) => {
    const rank = rankOf(keyOf(name), key);
    return rank === null ? [] : [{ name, rank }];
  });
  const found = ranked
    .toSorted((one, other) => one.rank - other.rank || one.name.localeCompare(other.name))
    .map(({ name }) => name);
  return found.length === 1 && keyOf(found[0] ?? "") === key ? [] : found.slice(0, SHOWN);
}

function rankOf(name: string, wanted: string): number | null {
  if (name.startsWith(wanted)) return 0;
  return name.split(/[._-]/).some((part) => part.startsWith(wanted)) ? 1 : null;
}

const keyOf = (name: string) => name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
