/** Names that differ only in case or encoding have the same key, as for accounts. */
export const nameKey = (name: string) => name.normalize("NFKC").toLowerCase();

const MENTION = /(?<![\p{L}\p{M}\p{N}_.@-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,49})/gu;

const MAX_MENTIONS = 20;

/**
 * Keys of the names that a text may mention. A full stop or hyphen at the end may belong to the sentence, so that "@ana." gives
 * both "ana." and "ana".
 */
export function mentionedKeys(text: string): string[] {
  const names = [...text.matchAll(MENTION)].slice(0, MAX_MENTIONS).flatMap(([, name = ""]) => {
    const bare = name.replace(/[._-]+$/, "");
    return bare === name || bare === "" ? [name] : [name, bare];
  });
  return [...new Set(names.map(nameKey))];
}
