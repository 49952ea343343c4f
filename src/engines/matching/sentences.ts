import type { OfferText } from "./offer-text";
import { cutSentences } from "./cut-sentences";
import { bullet, headingOfLine, isFollowed, isLead, type OfferLine } from "./heading-of-line";
import { labelAt } from "./labels";
import { hasAny } from "./scan";
import { blockUnder, MOST_BLOCK_LINES } from "./section-of-block";
import type { SectionKind } from "./words/headings";

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
          isFollowed: index > 0 && isFollowed(lines.slice(index + 1, index + 3)),
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

type Reading = { readonly sentences: OfferSentence[]; readonly labelled: SectionKind | undefined };

/** It returns the section that a label opened for the items that follow it. */
function readLine(
  line: OfferLine,
  outer: Context,
  { sentences, labelled }: Reading,
): SectionKind | undefined {
  const { offer, from, end, isItem } = line;
  const folded = offer.folded.slice(from, end);
  const text = offer.text.slice(from, end);
  const heading = headingOfLine(line, { folded, text }, outer);
  if (heading) {
    outer.section = heading.kind;
    outer.hadList = false;
    outer.justOpened = true;
    // “Your mission in Leeds, permanent” names a place and a contract all the same.
    if (!heading.isKnown && !isItem)
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
    const named = labelAt(offer.text.slice(first, last), offer.folded.slice(first, last));
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

const lineOf = ({ offer, from, end }: OfferLine) => ({
  start: from,
  end,
  text: offer.text.slice(from, end),
  folded: offer.folded.slice(from, end),
});
