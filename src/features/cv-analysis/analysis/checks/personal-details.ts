import { fold } from "../../../../engines/grounding/tokens";
import { allOrNothing, type CheckRule } from "../check-rule";
import { cutQuote } from "../cv-subject";
import { personalDetails } from "../words/empty-words";

const AGE = /(?:^|[^\d])[1-6]\d (?:ans|years old)(?! d)/;
/** Personal details stand at the beginning or in a side column, in short lines. */
const MOST_CHARACTERS = 60;

export const personalDetailsCheck: CheckRule = {
  id: "personal-details",
  category: "contact",
  weight: 0,
  look: ({ reading }) => {
    const bad = reading.lines.filter(
      ({ text }) => text.length <= MOST_CHARACTERS && tellsADetail(text),
    );
    return allOrNothing(
      bad.map(({ text, page, box }) => ({ path: null, page, box, quote: cutQuote(text) })),
    );
  },
};

function tellsADetail(text: string): boolean {
  const folded = ` ${fold(text)} `;
  return AGE.test(folded) || personalDetails.some((word) => startsAWord(folded, word));
}

const startsAWord = (folded: string, word: string) =>
  folded.startsWith(` ${word} `) ||
  folded.startsWith(` ${word}:`) ||
  folded.startsWith(` ${word} :`);
