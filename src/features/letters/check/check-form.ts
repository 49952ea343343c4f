import { signsOf, withoutQuotes } from "../../../engines/grounding/language-of";
import { allOf } from "../../../engines/grounding/patterns";
import { isCarried, type CheckedLine, type LetterReading } from "./reading";
import { fold, tokensOf } from "../../../engines/grounding/tokens";
import type { Finding, ViolationCode } from "./violation";
import { instructions, selfTalk } from "../../../engines/grounding/words/phrases";

/** Text of a letter never has these forms. None of them is global, so that `test` keeps no place. */
export const shapes: readonly (readonly [ViolationCode, RegExp])[] = [
  [
    "placeholder",
    /\[[^\]]*\]|\{[^}]*\}|<(?!\/|(?:a|b|i|p|u|br|em|img|div|span|strong|script|style|iframe|h\d)\b)[^>]*>|\bX{3,}\b|\bLorem\b|\bipsum\b|\bTODO\b|\bTBD\b|\bFIXME\b|_{3,}|\b(?:undefined|NaN|null)\b|\b(?:company|your|candidate) name\b|\bnom de (?:l'entreprise|la société|votre)\b|\b(?:insert|insérer|insérez) (?:here|ici|the|your|le|la|votre)\b/iu,
  ],
  [
    "markup",
    /\*\*|__\w|~~|`{1,3}\w|^#{1,6} |^\s*(?:[-*•]|\d+[.)]) |\]\(|^---|^> |<\/?(?:a|b|i|p|u|br|em|img|div|span|strong|script|style|iframe|h\d)\b[^>]*>|&(?:nbsp|amp|lt|gt|#\d+);|\n/iu,
  ],
  [
    "link",
    /(?:https?|ftp|javascript|data|mailto):\S*[^\s.,;:!?)\]»”"']|\bwww\.\S*[^\s.,;:!?)\]»”"']|(?<![@.\p{L}\p{N}])[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.(?:com|fr|org|net|io|ai|dev|eu|co|info|biz|ru|cn|example|test|xyz|app|ly)(?![\p{L}\p{N}])(?:\/\S*)?/iu,
  ],
  [
    "contact",
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+ ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<!\d)(?:\+|00)\d{1,3}[ .()-]{0,2}\d(?:[ .()-]?\d){6,12}|(?<!\d ?)0\d(?:[ .-]?\d\d){4}(?!\d)|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/u,
  ],
  [
    "instruction",
    /(?:\bfunction\b|\bconst\b|\beval)\s*\w*\s*[(=]|=>|;\s*--|\$\(|<\?php|\bimport os\b|\bprint\(|console\.log|\{\{.*\}\}|\b[A-Za-z0-9+/]{40,}={0,2}(?!\w)/u,
  ],
];

/** These forms stand nowhere, unless a cited fact says them in these words. */
export function checkShapes(line: CheckedLine, { sender }: LetterReading): Finding[] {
  const shaped = shapes.flatMap(([code, pattern]): Finding[] => {
    const excerpt = pattern.exec(line.text)?.[0];
    if (!excerpt || isCarried(line, fold(excerpt)) || sender.folded.includes(fold(excerpt)))
      return [];
    return [{ code, excerpt }];
  });
  const said = (code: ViolationCode, words: string) =>
    allOf(words, line.folded)
      .filter((excerpt) => !isCarried(line, excerpt))
      .map((excerpt): Finding => ({ code, excerpt }));
  return [...shaped, ...said("self_talk", selfTalk), ...said("instruction", instructions)];
}

export function checkSentenceLanguage(
  line: CheckedLine,
  { letter, sender, company }: LetterReading,
): Finding[] {
  const unquoted = withoutQuotes(line.text);
  const tokens = unquoted === line.text ? line.tokens : tokensOf(unquoted);
  const carried = (folded: string) =>
    [...line.cited, sender, company].some(({ words }) => words.has(folded));
  const foreign = tokens.find(
    ({ text, folded }) => /(?!\p{Script=Latin})\p{L}/u.test(text) && !carried(folded),
  );
  if (foreign) return [{ code: "wrong_language", excerpt: foreign.text }];
  const signs = signsOf(tokens);
  const own = signs[letter.language];
  const other = signs[letter.language === "fr" ? "en" : "fr"];
  const isOther = other >= 3 && other > 2 * own;
  const isNeither = signs.words >= 9 && own === 0 && other < 3 && line.where.part !== "subject";
  return isOther || isNeither ? [{ code: "wrong_language", excerpt: line.text }] : [];
}
