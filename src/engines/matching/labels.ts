import { kindOfHeading, kindOfLead, MOST_HEADING } from "./heading-of-line";
import type { SectionKind } from "./words/headings";

type Label = { readonly kind: SectionKind; readonly length: number };

/** The heading that a sentence begins with, and how much of it that is. */
export const labelAt = (text: string, folded: string): Label | undefined =>
  labelOf(folded) ?? shoutedLabelOf(text, folded) ?? questionLabelOf(folded);

const asksItself =
  /^\s{0,4}(?:(?:so|and|et|alors),? )?(?:what|who|que|qui|quoi|quel\w{0,3}|ce qu|apres|ensuite|next|then)(?![\p{L}])/u;

/** “So what do we ask? AAT level 3.” is headed by its question. */
function questionLabelOf(folded: string): Label | undefined {
  if (folded.length > MOST_HEADING || !/\?\s*$/.test(folded) || !asksItself.test(folded))
    return undefined;
  const kind = kindOfHeading(folded) ?? kindOfLead(folded);
  return kind ? { kind, length: folded.length } : undefined;
}

/** “QUALIFICATIONS Associate degree …” is a heading that lost its line. */
function shoutedLabelOf(text: string, folded: string): Label | undefined {
  const shouted =
    /^\s{0,4}((?!CACES|PERMIS|HABILITATION)\p{Lu}[\p{Lu}'’&/ -]{3,40}) (?=[\p{Lu}\d]\S{0,30}(?:\s|$))/u.exec(
      text,
    );
  const kind = shouted?.[1] ? kindOfHeading(folded.slice(0, shouted[0].length).trim()) : undefined;
  return shouted && kind ? { kind, length: shouted[0].length } : undefined;
}

/** Other labels only take away from what is asked: “Would be cool: Ceph”, “Why you'd join: …”. */
function kindOfLabel(folded: string): SectionKind | undefined {
  const bare = folded.trim();
  if (bare.length > 45 || bare.split(/\s+/).length > 7 || /[.,;(·|]/.test(bare)) return undefined;
  const kind = kindOfLead(bare);
  return kind === "must" || kind === "duties" ? undefined : kind;
}

/** “Bonus: …” and “Serait un plus : …” open a section of their own for the words after the colon. */
function labelOf(folded: string): Label | undefined {
  if (/^\s{0,4}permis ?: ?[a-e]/.test(folded)) return { kind: "must", length: 0 };
  const colon = folded.slice(0, MOST_HEADING).search(/\s?:(?!\/\/)(?!\d)|\s–\s/);
  if (colon <= 0) return undefined;
  const kind = kindOfHeading(folded.slice(0, colon)) ?? kindOfLabel(folded.slice(0, colon));
  if (!kind) return undefined;
  const separator = /^\s?(?::|–)\s*/.exec(folded.slice(colon))?.[0].length ?? 1;
  return { kind, length: colon + separator };
}
