import { squeezeSpaces } from "./fold-letters";

/** A word that breaks at the end of a line after a hyphen: these beginnings keep it ("aide-", "e-", "co-"). */
const KEEPS_HYPHEN =
  /(?:^|[\s('’])(?:aide|e|co|non|self|auto|mi|demi|sous|sur|vice|ex|anti|multi|inter|pré|pre|post|bi|tri|semi|micro|mini|méga|chef|sapeur|sage|arrière|avant|contre|porte|plate|tout|haut|bas|grand|petit|bien|mal|nord|sud|est|ouest|well|high|low|long|short|full|part|cross|real|hands|day|year|month|week|on|in|off|up|front|back|first|second|third|one|two|three|deux|trois|quatre|large|small|end|third|multi|data|cost|time|peer|open|trade|best|award|decision|problem|client|customer|team|user|low|all|after|by|rendez|savoir|celui|celle|peut|est|dit|vis|c|t|x|n|fast|slow|hard|hot|cold|old|new|self|ever|state|life|work|home|hand|head|fine|free|fresh|good|great|green|half|heavy|light|wide|deep|near|ultra|super|value|web|zero|risk|tax|tech|key|lead|load|man|market|mid|mass|net|paid|part|pay|point|quick|rail|ready|right|road|safe|sea|service|shop|side|single|site|four|five|six|seven|eight|nine|ten|store|street|task|test|top|face|door|stop|back|water|energy|labour|evidence|results?|goal|detail|community|child|patient|student|staff|night|weekly?|cutting|leading|eco|éco|bio|socio|agro|géo|chef|gâte|brise|lave|pare|sans|libre|prêt|quasi|celle|ceux|moi|elle|lui|soi|eux|nous|vous)-$/iu;

/** Hyphenation is undone where both halves are small letters and the first is no word that keeps its hyphen. */
export function joinWrapped(lines: readonly string[]): string {
  let text = "";
  for (const line of lines) {
    const next = squeezeSpaces(line);
    if (text === "") text = next;
    else if (isHyphenated(text, next)) text = text.slice(0, -1) + next;
    else if (/[\p{L}\p{N}][-/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) text += next;
    else text = `${text} ${next}`;
  }
  return text;
}

function isHyphenated(text: string, next: string): boolean {
  if (text.endsWith("\u00ad") || text.endsWith("‐")) return true;
  return (
    /\p{Ll}{2}-$/u.test(text) &&
    /^\p{Ll}/u.test(next) &&
    !KEEPS_HYPHEN.test(text) &&
    !/-\p{L}+-$/u.test(text)
  );
}
