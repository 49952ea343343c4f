import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

/** A header is lost on many readers only where something stands in it that they look for. */
export const headerContactCheck: CheckRule = {
  id: "header-contact",
  category: "contact",
  weight: 8,
  look: ({ reading, warningsOf }) => {
    const { name, email, phone } = reading.cv;
    const wanted = [name, email, phone].filter((value) => value !== null);
    const bad = warningsOf("HEADER_TEXT").filter(
      ({ quote }) => quote !== null && wanted.some((value) => holds(quote, value)),
    );
    return allOrNothing(bad.map(spanOfWarning));
  },
};

const holds = (quote: string, value: string) => bare(quote).includes(bare(value));
const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}@.+]/gu, "");
