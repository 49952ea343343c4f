import { shapes } from "./check-form";
import { has, type Word } from "../../../engines/grounding/patterns";
import { fold, plain } from "../../../engines/grounding/tokens";
import { dictations, selfTalk } from "../../../engines/grounding/words/phrases";

/** A host who greets (« je vous souhaite la bienvenue ») and a person who likes (« j'aime ») are no candidate. */
const firstPerson =
  /(?<!\p{L})(?:I(?:'m|'ve|'d|'ll| (?!(?:welcome|invite|thank) you)\p{Ll})|[Jj](?:e (?!vous (?:souhait|remerci|invit|accueill|propos|attend))|'(?:ai(?!me(?:rais)?(?!\p{L}))|etais|étais|avais)))|[{}]|(?<!\p{L})(?:SYSTEM|ASSISTANT) ?:/u;

/** A text that says what candidates have earned speaks to the writer. */
const boasts: Word =
  "(?:candidate?s?|applicants?|postulante?s?)(?:\\W+\\w+){0,6}\\W+(?:ha[sd]|have|holds?|held|possess\\w*|earn\\w*|owns?|got|obtained|ont|ait|aient|detien\\w*|possed\\w*|titulaires?|obtenu|sont|is|are|est)(?:\\W+\\w+){0,6}\\W+(?:ph\\.? ?d|doctora\\w+|doctors?|docteure?s?|masters?|mba|degrees?|diplom\\w+|graduates?|licences?|certifi\\w+|awards?|years of experience|ans d'experience)";

const shapesOfOrders = new Set(["markup", "instruction", "contact"]);

/**
 * Says whether a source's text speaks to the writer instead of about the company: orders, dictation, a first person that
 * would pass for the candidate, markup. Such a text is no fact.
 */
export function givesOrders(text: string): boolean {
  const line = plain(text);
  if (firstPerson.test(line)) return true;
  if (shapes.some(([code, shape]) => shapesOfOrders.has(code) && shape.test(line))) return true;
  const folded = fold(line);
  return [dictations, selfTalk, boasts].some((words) => has(words, folded));
}
