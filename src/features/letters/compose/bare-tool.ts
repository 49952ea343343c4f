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

/** A name of at most three words, figures of its own included (« ES6 », "Angular 2+"): but no count, and no verb. */
function isName(item: string): boolean {
  const words = item.split(/\s+/u).filter((word) => word !== "");
  const [first = "", second = ""] = words;
  if (words.length > wordsMax || /\d+ \p{Ll}/u.test(item) || /^\d+(?:[.,]\d+)?%?$/u.test(first)) {
    return false;
  }
  if (/^\p{Ll}/u.test(second) && /(?:ed|é|ée|ing)$/u.test(first)) return false;
  return words.length < 2 || /^[\p{Lu}\d.#+(]|[\d.#+]|\p{Ll}\p{Lu}/u.test(first);
}
