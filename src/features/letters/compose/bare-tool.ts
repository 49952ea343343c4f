/** Such a beginning announces a list of tools. */
const label =
  /^(?:(?:main |key )?(?:technologies|tech(?:nical)? stack|stack(?: technique)?|tools|tooling|environment|skills|keywords|languages)(?: used)?|environnement technique|environnement|outils(?: utilisés)?|langages|compétences|technos|mots[ -]clés|logiciels)\s*:/iu;

/** Words that a sentence has and a list of names has not. */
const prose =
  /(?<!\p{L})(?:the|a|an|of|for|to|with|by|from|that|which|le|la|les|un|une|des|du|de|d|pour|avec|par|dans|sur|en|au|aux|in|on|at|my|our|mes|nos|qui|que)(?!\p{L})/iu;

const wordsMax = 3;

/** Says whether a highlight only names tools: « Java », "Spring Boot, Hibernate", "Technologies used: PHP". */
export function isBareTool(text: string): boolean {
  const line = text.trim().replace(/[.;,]+$/u, "");
  if (label.test(line)) return true;
  if (prose.test(line)) return false;
  const items = line.split(/\s*(?:[,;/|•·]|\s[-–—]\s|\s(?:and|et|&|\+)\s)\s*/u);
  return items.every((item) => isName(item));
}

/** A name of at most three words: with figures of its own (« ES6 », "Angular 2+"), but never a count. */
function isName(item: string): boolean {
  const words = item.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return true;
  if (words.length > wordsMax) return false;
  if (/^\d+(?:[.,]\d+)?%?$/u.test(words[0] ?? "")) return false;
  const isVerb = words.length > 1 && /(?:ed|é|ée|ing)$/u.test(words[0] ?? "");
  return (
    !isVerb &&
    words.every(
      (word, at) =>
        /^[\p{Lu}\d.#+(]/u.test(word) ||
        at > 0 ||
        /[\d.#+]/u.test(word) ||
        /^\p{Ll}\p{L}*\p{Lu}/u.test(word) ||
        words.length === 1,
    )
  );
}
