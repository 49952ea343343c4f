/** Two names that differ in case or in their encoding are one; as accounts see it. */
export const nameKey = (name: string) => name.normalize("NFKC").toLowerCase();

const MENTION = /(?<![\p{L}\p{M}\p{N}_.@-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,49})/gu;

const MAX_MENTIONS = 20;

/**
 * Keys of the names that a text may mention, each with what it may be without the full stop or hyphen that a sentence put
 * behind it: "@ana.", "@ana.lee", "@ana-".
 */
export function mentionedKeys(text: string): string[] {
  const names = [...text.matchAll(MENTION)].slice(0, MAX_MENTIONS).flatMap(([, name = ""]) => {
    const bare = name.replace(/[._-]+$/, "");
    return bare === name || bare === "" ? [name] : [name, bare];
  });
  return [...new Set(names.map(nameKey))];
}
