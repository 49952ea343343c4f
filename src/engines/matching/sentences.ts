import type { OfferText } from "./offer-text";
import { anyOf, hasAny } from "./scan";
import { blockUnder, MOST_BLOCK_LINES, sectionOfBlock } from "./section-of-block";
import { headings, leadLines, looseLead, type SectionKind } from "./words/headings";

export type OfferSentence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** Absent in running text under no heading. */
  readonly section?: SectionKind;
  readonly isItem: boolean;
  /** It stands on a line that a heading begins: “Bonus: Xero, conversational French”. */
  readonly isLabelled: boolean;
  /** Under a heading and after its list, or in a section whose lines are sentences. */
  readonly isAfterList: boolean;
};

const kinds = headings.map(
  ([kind, patterns]) => [kind, new RegExp(`^(?:${patterns.join("|")})$`, "u")] as const,
);

const leads = leadLines.map(([kind, pattern]) => [kind, anyOf([pattern])] as const);

const MOST_HEADING = 70;
/** A line that leads to a list may be a whole sentence. */
const MOST_LEAD = 100;
/** A longer sentence is cut at a space, so that no pattern meets an unbounded text. */
const MOST_SENTENCE = 500;

export function kindOfHeading(folded: string): SectionKind | undefined {
  if (folded.length > MOST_HEADING) return undefined;
  const bare = folded
    .replaceAll(/^[\s\d•#*()[\].:>-]+|[\s:?!.*#–-]+$/gu, "")
    .replaceAll(/\s*[·.(][·.)]?(?:e|h|f|ne|se|rice|ere)(?:[·.)]?s?)\)?(?=\s|$)/gu, "")
    .replaceAll(/\s+/g, " ");
  if (bare === "") return undefined;
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0];
}

const bullet = /^(?:\s*(?:[•*·>+~-]|–|o(?= )|\(?\d{1,2}[.)](?= )|[a-h]\)))+\s*/u;

/** Councils number what is essential and what is desirable: “E1”, “D2”. */
const numberedMusts = /^\s{0,4}e\d{1,2}[ .:)]/m;
const numberedWishes = /^\s{0,4}d\d{1,2}[ .:)]/m;

type Context = {
  section: SectionKind | undefined;
  hadList: boolean;
  /** Nothing stands under its heading yet, so that what comes next is no heading by its shape alone. */
  justOpened: boolean;
};

/** It cuts the offer into sentences and says for each under which heading it stands. */
export function sentencesOf(offer: OfferText): OfferSentence[] {
  const sentences: OfferSentence[] = [];
  const outer: Context = { section: undefined, hadList: false, justOpened: false };
  let labelled: SectionKind | undefined;
  let start = 0;
  const lines = offer.folded.split("\n");
  const isNumbered = hasAny(numberedMusts, offer.folded) && hasAny(numberedWishes, offer.folded);
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    const numbered = isNumbered ? /^\s{0,4}([ed])\d{1,2}[ .:)]\s*/.exec(line) : null;
    const isItem =
      numbered !== null || (bullet.test(line) && line.trim().length > 1 && !/^\s*#/.test(line));
    const from = start + (isItem ? ((numbered ?? bullet.exec(line))?.[0].length ?? 0) : 0);
    if (numbered) outer.section = numbered[1] === "e" ? "must" : "nice";
    if (line.trim() !== "")
      labelled = readLine(
        {
          offer,
          from,
          end,
          isItem,
          isLead: isLead(line, lines.slice(index + 1, index + 3)),
          block: () => blockUnder(lines.slice(index + 1, index + 1 + MOST_BLOCK_LINES)),
          isOver: index > 0 && isOverText(lines.slice(index + 1, index + 3)),
          isApart: index > 0 && lines[index - 1]?.trim() === "" && lines[index + 1] !== undefined,
        },
        outer,
        {
          sentences,
          labelled,
        },
      );
    start = end + 1;
  }
  return sentences;
}

/** “C’est pour vous si vous avez :” before a list, or without a stop before bullets. */
function isLead(line: string, next: readonly string[]): boolean {
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
function isHeadingShaped(text: string, { isItem, isApart }: Line): boolean {
  const bare = text.trim();
  return (
    isApart &&
    isHeadingLine(text, isItem) &&
    !/[!)]$/.test(bare) &&
    /^[\p{Lu}\d#"«“(]/u.test(bare) &&
    bare.split(/\s+/).length <= MOST_HEADING_WORDS
  );
}

const isOverText = ([next = "", second = ""]: readonly string[]): boolean =>
  next.trim() !== "" || bullet.test(second);

/** A heading that no rule knows is told by the lines under it. */
function kindOfUnknown(text: string, line: Line, before: SectionKind | undefined) {
  return line.isOver && !/[,\d]/.test(text) ? sectionOfBlock(line.block(), before) : undefined;
}

const loose = anyOf([looseLead]);

/** “Who you are” opens the first list of needs; a second such line is told by the lines under it. */
function kindOfLoose(folded: string, line: Line, before: SectionKind | undefined) {
  return hasAny(loose, folded) ? (sectionOfBlock(line.block(), before) ?? "must") : undefined;
}

const kindOfLead = (folded: string): SectionKind | undefined =>
  leads.find(([, pattern]) => hasAny(pattern, folded))?.[0];

type Line = {
  readonly offer: OfferText;
  readonly from: number;
  readonly end: number;
  readonly isItem: boolean;
  /** A list follows it. */
  readonly isLead: boolean;
  /** The next line follows at once, or is a list. */
  readonly isOver: boolean;
  readonly block: () => string;
  /** An empty line stands before it, and something after it. */
  readonly isApart: boolean;
};
type Reading = { readonly sentences: OfferSentence[]; readonly labelled: SectionKind | undefined };

/** It returns the section that a label opened for the items that follow it. */
function readLine(
  line: Line,
  outer: Context,
  { sentences, labelled }: Reading,
): SectionKind | undefined {
  const { offer, from, end, isItem } = line;
  const folded = offer.folded.slice(from, end);
  const text = offer.text.slice(from, end);
  const named = isHeadingLine(text, isItem) ? kindOfHeading(folded) : undefined;
  const isShaped = !outer.justOpened && isHeadingShaped(text, line);
  const kind =
    named ??
    (line.isLead || isMarkedHeading(text, isItem, MOST_SHOUTED_WORDS) || isShaped
      ? (kindOfLead(folded) ?? kindOfLoose(folded, line, outer.section))
      : undefined) ??
    (line.isLead || isShaped ? kindOfUnknown(text, line, outer.section) : undefined);
  if (kind || isMarkedHeading(text, isItem)) {
    outer.section = kind;
    outer.hadList = false;
    outer.justOpened = true;
    // “Your mission in Leeds, permanent” names a place and a contract all the same.
    if (!named && !isItem)
      sentences.push({
        ...lineOf(line),
        section: "terms",
        isItem,
        isLabelled: false,
        isAfterList: true,
      });
    return undefined;
  }
  outer.justOpened = false;
  const inherited = isItem ? (labelled ?? outer.section) : outer.section;
  if (isItem) outer.hadList = true;
  let section = inherited;
  let label: SectionKind | undefined;
  for (const [first, last] of cutSentences(offer.folded, from, end)) {
    const named =
      labelOf(offer.folded.slice(first, last)) ??
      shoutedLabelOf(offer.text.slice(first, last), offer.folded.slice(first, last)) ??
      questionLabelOf(offer.folded.slice(first, last));
    if (named) {
      section = named.kind;
      label = named.kind;
    }
    const begin = first + (named?.length ?? 0);
    if (begin >= last) continue;
    sentences.push({
      start: begin,
      end: last,
      text: offer.text.slice(begin, last),
      folded: offer.folded.slice(begin, last),
      ...(section ? { section } : {}),
      isItem,
      isLabelled: label !== undefined,
      isAfterList: !isItem && label === undefined && outer.hadList,
    });
  }
  return isItem ? (labelled ?? undefined) : label;
}

const lineOf = ({ offer, from, end }: Line) => ({
  start: from,
  end,
  text: offer.text.slice(from, end),
  folded: offer.folded.slice(from, end),
});

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

const asksItself =
  /^\s{0,4}(?:(?:so|and|et|alors),? )?(?:what|who|que|qui|quoi|quel\w{0,3}|ce qu|apres|ensuite|next|then)(?![\p{L}])/u;

/** “So what do we ask? AAT level 3.” is headed by its question. */
function questionLabelOf(folded: string): { kind: SectionKind; length: number } | undefined {
  if (folded.length > MOST_HEADING || !/\?\s*$/.test(folded) || !asksItself.test(folded))
    return undefined;
  const kind = kindOfHeading(folded) ?? kindOfLead(folded);
  return kind ? { kind, length: folded.length } : undefined;
}

/** “QUALIFICATIONS Associate degree …” is a heading that lost its line. */
function shoutedLabelOf(
  text: string,
  folded: string,
): { kind: SectionKind; length: number } | undefined {
  const shouted = /^\s{0,4}(\p{Lu}[\p{Lu}'’&/ -]{3,40}) (?=[\p{Lu}\d]\S{0,30}(?:\s|$))/u.exec(text);
  const kind = shouted?.[1] ? kindOfHeading(folded.slice(0, shouted[0].length).trim()) : undefined;
  return shouted && kind ? { kind, length: shouted[0].length } : undefined;
}

/** Other labels only take away from what is asked: “Would be cool: Ceph”, “Why you'd join: …”. */
function kindOfLabel(folded: string): SectionKind | undefined {
  const bare = folded.trim();
  if (bare.length > 45 || bare.split(/\s+/).length > 7 || /[.,;(]/.test(bare)) return undefined;
  const kind = kindOfLead(bare);
  return kind === "must" || kind === "duties" ? undefined : kind;
}

/** “Bonus: …” and “Serait un plus : …” open a section of their own for the words after the colon. */
function labelOf(folded: string): { kind: SectionKind; length: number } | undefined {
  if (/^\s{0,4}permis ?: ?[a-e]/.test(folded)) return { kind: "must", length: 0 };
  const colon = folded.slice(0, MOST_HEADING).search(/\s?:(?!\/\/)(?!\d)|\s–\s/);
  if (colon <= 0) return undefined;
  const kind = kindOfHeading(folded.slice(0, colon)) ?? kindOfLabel(folded.slice(0, colon));
  if (!kind) return undefined;
  const separator = /^\s?(?::|–)\s*/.exec(folded.slice(colon))?.[0].length ?? 1;
  return { kind, length: colon + separator };
}

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc(?=\.\s*[,)a-z])|env|min|max|m|mme|mr|mrs|ms|dr|st|ste|no|nb|cf|incl|approx|inc|ltd|b\.sc|m\.sc|ph\.d|niv|resp|tel|adm|p|art|s\.a|h\.f|cat|(?<!(?:permis|class|grade|category|categorie|en|level|plan) )[a-z])$/;

/** “Vous connaissez Sage ? C’est un plus !” is one wish. */
const praises =
  /^\s{0,3}(?:c'est|ce serait|tant mieux|that's|it's|that would be|so much the better|even better|not needed|no need|not required|pas besoin|inutile)(?![\p{L}])/u;

/** “Two seasons... sorry, two years” corrects itself. */
const goesOn = /^\.\. (?:pardon|sorry|ou|or|et|and)(?![\p{L}])/u;

/** Offsets of the sentences between two places of a line; every character is looked at once. */
function cutSentences(folded: string, from: number, end: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  const push = (until: number) => {
    if (folded.slice(start, until).trim() !== "") cuts.push([start, until]);
    start = until;
  };
  for (let at = from; at < end; at += 1) {
    const unit = folded.charAt(at);
    const isLast = at + 1 >= end || /\s/.test(folded.charAt(at + 1));
    if (unit === "•" && at > start) push(at);
    else if ("!?;".includes(unit) && isLast) {
      if (unit !== "?" || !praises.test(folded.slice(at + 1, at + 40))) push(at + 1);
    } else if (
      unit === "." &&
      isLast &&
      !goesOn.test(folded.slice(at - 1, at + 12)) &&
      !abbreviation.test(folded.slice(Math.max(start, at - 8), at))
    ) {
      push(at + 1);
    } else if (at - start >= MOST_SENTENCE && /[\s,]/.test(unit)) push(at + 1);
    else if (at - start >= MOST_SENTENCE * 2) push(at + 1);
  }
  push(end);
  return cuts;
}
