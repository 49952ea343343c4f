import type { Sentence } from "../store/document";
import { fold, foldPlain, inPlace, plain, tokensOf } from "../../../engines/grounding/tokens";

const quotations = /«[^«»]+»|“[^“”]+”|"[^"]+"/gu;

/** These words stand before a post that is asked for. */
const frame =
  /(?:(?<!\p{L})(?:post|position|role|job|application|vacancy|opening|idea|poste|emploi|candidature|offre|annonce)s?(?: (?:of|for|as|as an?|de|d'|du|pour|a|au|m'interesse|interests me))?|(?<!\p{L})(?:title|words?|named|called|for|intitule|titre|mots?|pour)),? ?:? ?$/u;

/** These words make the post one that the candidate holds or has held. */
const claimBefore =
  /(?<!\p{L})(?:held|hold|holding|had|was|were|been|became|served|serving|worked|working|left|leaving|former|formerly|previous|previously|past|last|current|currently|since|after|years?|months?|as (?:an? |the )?(?!application)|my (?:post|position|role|job|title)|occup\p{L}+|tenu|tiens|exerc\p{L}+|etais|suis|fus|ete|ancien\p{L}*|preceden\p{L}+|dernier\p{L}*|actuel\p{L}*|depuis|apres|ans|annees?|mois|en tant que|comme|mon (?:poste|titre|emploi|role)|promue?|devenue?|quitte)(?!\p{L})/u;
const claimAfter =
  /^[^.;]{0,40}?(?<!\p{L})(?:mine|i (?:held|filled|left|know|knew)|(?:was|been|etait|ete) (?:my|mon|le mien|a moi)|je l'ai|j'ai (?:deja )?(?:tenu|occupe|exerce)|que j'(?:occup|exerc)|je connais)/u;

/**
 * The title of the post as the visitor named it is the visitor's word: it is struck out with ¦ where a subject names it, and
 * where a sentence names it in quotation marks as the post that is asked for. As a claim about the candidate it stays.
 */
export function withoutJobTitle(
  text: string,
  kind: Sentence["kind"] | "heading",
  jobTitle: string | undefined,
): string {
  const title = wordsIn(plain(jobTitle ?? ""));
  if (title === "" || kind === "company") return text;
  return withoutBareTitle(withoutQuotedTitle(text, { title, kind }), { title, kind });
}

type Asked = { readonly title: string; readonly kind: Sentence["kind"] | "heading" };

function withoutQuotedTitle(text: string, { title, kind }: Asked): string {
  return text.replaceAll(quotations, (quotation: string, at: number) => {
    if (wordsIn(quotation) !== title) return quotation;
    const before = foldPlain(text.slice(0, at)).replaceAll("as my application", "");
    const after = fold(text.slice(at + quotation.length));
    const isAsked =
      kind === "heading" ||
      (frame.test(before) && !claimBefore.test(before) && !claimAfter.test(after));
    return isAsked ? quotation.replaceAll(/[^«»“”„"\s]/gu, "¦") : quotation;
  });
}

/** Without quotation marks the words « poste de » or "post of" must stand before it, and no claim in the same clause. */
const askedPost =
  /(?<!\p{L})(?:post|position|role|job|vacancy|poste|emploi) (?:of |as |as an? |de |d'|du |of the )$/u;

function withoutBareTitle(text: string, { title, kind }: Asked): string {
  const words = title
    .split(" ")
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const bare = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[^\p{L}\p{N}]+`)}(?![\p{L}\p{N}])`,
    "giu",
  );
  const folded = inPlace(text, foldPlain);
  let result = text;
  for (const { index, 0: found } of folded.matchAll(bare)) {
    const before = folded.slice(0, index);
    const clause = before.slice(
      Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark))) + 1,
    );
    const after = folded.slice(index + found.length);
    const isAsked =
      kind === "heading" ||
      (askedPost.test(before) && !claimBefore.test(clause) && !claimAfter.test(after));
    if (!isAsked) continue;
    const hidden = text.slice(index, index + found.length).replaceAll(/[^«»“”„"\s]/gu, "¦");
    result = result.slice(0, index) + hidden + result.slice(index + found.length);
  }
  return result;
}

const wordsIn = (text: string) =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .join(" ");
