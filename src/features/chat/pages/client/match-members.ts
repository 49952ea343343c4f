/** A mention that is being written: the position of its `@`, and the text from there to the caret. */
export type OpenMention = { readonly start: number; readonly wanted: string };

// The expression matches the character before too, because a look-behind is a syntax error in Safari before 16.4.
const OPEN = /(?:^|[^\p{L}\p{M}\p{N}_.@-])@((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,49})?)$/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}_]/u;

/** It returns null where the caret does not stand at the end of a mention. */
export function openMentionAt(text: string, caret: number): OpenMention | null {
  const found = OPEN.exec(text.slice(0, caret));
  if (!found || GOES_ON.test(text.slice(caret))) return null;
  const wanted = found[1] ?? "";
  return { start: caret - wanted.length - 1, wanted };
}

const SHOWN = 8;

/**
 * Lists names that begin with the text, then names of which a part does, both in alphabetical order and without regard to case and
 * accents. It lists none when the only match is already written out.
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
