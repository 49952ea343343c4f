import { signsOf, withoutQuotes } from "../grounding/language-of";
import { selfClaims } from "../grounding/self-claims";
import { tokensOf } from "../grounding/tokens";
import { cleanOffer } from "../matching/offer-text";
import { provingText } from "../matching/proving-text";
import type { OfferLanguage } from "../matching/words-of";

/** A sentence as it is read: what it denies, quotes and says of other people is blank, and every word keeps its place. */
export type SpokenSentence = {
  readonly text: string;
  readonly folded: string;
  readonly language: OfferLanguage;
  /** They are the places at which the sentence claims something of its speaker. */
  readonly claims: readonly number[];
  /** It gives the words as they were said. */
  readonly said: (start: number, end: number) => string;
};

/** `language` is that of the recording, for a sentence whose words do not tell. */
export function spokenSentence(original: string, language: OfferLanguage): SpokenSentence {
  const cleaned = cleanOffer(original);
  const unquoted = withoutQuotes(cleaned.text);
  const folded = Array.from(cleaned.folded, (unit, at) =>
    unquoted.charAt(at) === " " ? " " : unit,
  ).join("");
  const { text, folded: proving } = provingText({ text: unquoted, folded });
  const tokens = tokensOf(text);
  const { fr, en } = signsOf(tokens);
  return {
    text,
    folded: proving,
    language: fr === en ? language : fr > en ? "fr" : "en",
    claims: selfClaims(tokens, text).map(({ at }) => tokens[at]?.start ?? 0),
    said: (start, end) => cleaned.locate(start, end).quote.trim(),
  };
}
