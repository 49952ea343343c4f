import type { OfferText } from "./offer-text";
import { anyOf, hasAny } from "./scan";
import { sectionOfBlock } from "./section-of-block";
import { headings, leadLines, looseLead, type SectionKind } from "./words/headings";

const kinds = headings.map(
  ([kind, patterns]) => [kind, new RegExp(`^(?:${patterns.join("|")})$`, "u")] as const,
);

const leads = leadLines.map(([kind, pattern]) => [kind, anyOf([pattern])] as const);

export const MOST_HEADING = 70;
/** A line that leads to a list may be a whole sentence. */
const MOST_LEAD = 100;

export function kindOfHeading(folded: string): SectionKind | undefined {
  if (folded.length > MOST_HEADING) return undefined;
  const bare = folded
    .replaceAll(/^[\s\d•#*()[\].:>-]+|[\s:?!.*#–-]+$/gu, "")
    .replaceAll(/\s*[·.(][·.)]?(?:e|h|f|ne|se|rice|ere)(?:[·.)]?s?)\)?(?=\s|$)/gu, "")
    .replaceAll(/\s+/g, " ");
  if (bare === "") return undefined;
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0];
}

export const bullet = /^(?:\s*(?:[•*·>+~-]|–|o(?= )|\(?\d{1,2}[.)](?= )|[a-h]\)))+\s*/u;

export type OfferLine = {
  readonly offer: OfferText;
  readonly from: number;
  readonly end: number;
  readonly isItem: boolean;
  /** A list follows it. */
  readonly isLead: boolean;
  /** The next line follows at once, or is a list. */
  readonly isFollowed: boolean;
  readonly block: () => string;
  /** An empty line stands before it, and something after it. */
  readonly isApart: boolean;
};
type Words = { readonly folded: string; readonly text: string };
type Before = { readonly section: SectionKind | undefined; readonly justOpened: boolean };

/** The heading that a line is, if it is one: of a kind that the table knows, or told by its words, or by what follows. */
export function headingOfLine(
  line: OfferLine,
  { folded, text }: Words,
  { section, justOpened }: Before,
): { readonly kind: SectionKind | undefined; readonly isKnown: boolean } | undefined {
  const { isItem, isLead } = line;
  const named = isHeadingLine(text, isItem) ? kindOfHeading(folded) : undefined;
  if (named) return { kind: named, isKnown: true };
  const isShaped = isLead || (!justOpened && isHeadingShaped(text, line));
  const kind =
    (isShaped || isMarkedHeading(text, isItem, MOST_SHOUTED_WORDS)
      ? (kindOfLead(folded) ?? kindOfLoose(folded, line, section))
      : undefined) ?? (isShaped ? kindOfUnknown(text, line, section) : undefined);
  return kind || isMarkedHeading(text, isItem) ? { kind, isKnown: false } : undefined;
}

/** “C’est pour vous si vous avez :” before a list, or without a stop before bullets. */
export function isLead(line: string, next: readonly string[]): boolean {
  const bare = line.trim();
  if (bare.length < 4 || bare.length > MOST_LEAD || bullet.test(line)) return false;
  const follower = next.find((other) => other.trim() !== "") ?? "";
  const leadsOn = bullet.test(follower) && follower.trim().length > 1;
  return leadsOn ? !/[.;,!]$/.test(bare) : bare.endsWith(":") || dangling.test(bare);
}

/** A line that ends so wants the next ones: “It would be great if you also had”. */
const dangling =
  /(?<![\p{L}])(?:(?:if|si)(?: you| vous| tu)?(?: also| aussi| deja)?|(?:you|vous|tu|we|nous|candidate|someone|who|qui)(?: also| aussi| already| deja| must| should| will){0,2} (?:have|had|has|be|bring|avez|etes|as|es|savez|sais))(?: ?\.{3}| ?…)?$/u;

/** A short line apart from the text around it, without a stop and with words that head a section. */
const MOST_HEADING_WORDS = 9;
function isHeadingShaped(text: string, { isItem, isApart }: OfferLine): boolean {
  const bare = text.trim();
  return (
    isApart &&
    isHeadingLine(text, isItem) &&
    !/[!)]$/.test(bare) &&
    /^[\p{Lu}\d#"«“(]/u.test(bare) &&
    bare.split(/\s+/).length <= MOST_HEADING_WORDS
  );
}

export const isFollowed = ([next = "", second = ""]: readonly string[]): boolean =>
  next.trim() !== "" || bullet.test(second);

/** A heading that no rule knows is told by the lines under it. */
function kindOfUnknown(text: string, line: OfferLine, before: SectionKind | undefined) {
  return line.isFollowed && !/[,\d]/.test(text) ? sectionOfBlock(line.block(), before) : undefined;
}

const loose = anyOf([looseLead]);

/** “Who you are” opens the first list of needs; a second such line is told by the lines under it. */
function kindOfLoose(folded: string, line: OfferLine, before: SectionKind | undefined) {
  return hasAny(loose, folded) ? (sectionOfBlock(line.block(), before) ?? "must") : undefined;
}

export const kindOfLead = (folded: string): SectionKind | undefined =>
  leads.find(([, pattern]) => hasAny(pattern, folded))?.[0];

function isHeadingLine(text: string, isItem: boolean): boolean {
  const bare = text.trim();
  if (isItem || bare.length > MOST_HEADING || /[.;,]$/.test(bare)) return false;
  return !/:\s*\S/.test(bare);
}

/** A shouted line of more words is a heading only if its words head a section. */
const MOST_SHOUTED_WORDS = 12;

/** A heading that nobody knows ends the section before it. */
function isMarkedHeading(text: string, isItem: boolean, most = 7): boolean {
  const bare = text.trim();
  if (bare.length > MOST_HEADING || bare.length < 3) return false;
  if (/^#{1,6}\s/.test(bare)) return true;
  if (isItem) return false;
  const isShouted =
    bare === bare.toUpperCase() && bare !== bare.toLowerCase() && /\p{L}{4}/u.test(bare);
  return isShouted && !/[,;\d]/.test(bare) && bare.split(/\s+/).length <= most && bare.length > 8;
}
