import type { OfferText } from "./offer-text";
import { anyOf, hasAny } from "./scan";
import type { OfferSentence } from "./sentences";
import { besideWords } from "./words/blocks";

/** A short offer without headings may ask in words without a verb: “MIG/TIG, 6G certified, 5 yrs exp.” */
const MOST_CHARACTERS = 700;

const speaks = anyOf([
  "vous|nous|tu|je|on|votre|vos|notre|nos|est|sont|sera|seront|etes|avez|cherche|recherche|recrute|you|we|your|our|is|are|will|has|have|need|needs|looking|seeks?|join|rejoignez|send|apply|envoyez|contact|contactez|appel\\w{1,4}",
]);
/** Such a sentence quotes or tells somebody's own words, or tells the reader what to do: it asks nothing of who applies. */
const tells = anyOf([
  "[a-z]{3,14}ez|i|i'm|my|mine|mon|ma|mes|this|that|ignore|include|add|write|say|tell|note to|ajoute|ecris|dis|dites|mentionne",
]);
const QUOTATION = /[“”«»"]/u;
const gives = anyOf(besideWords);

export function isTelegraphic({ text }: OfferText, sentences: readonly OfferSentence[]): boolean {
  const asks = ({ section }: OfferSentence) => section === "must" || section === "nice";
  return text.trim().length <= MOST_CHARACTERS && !sentences.some(asks);
}

/** What the employer gives, and when, becomes blanks, so that every other word keeps its place. */
export function askedInTelegram(sentence: OfferSentence): OfferSentence {
  const { section, folded, text } = sentence;
  if (section !== undefined && section !== "terms") return sentence;
  if (hasAny(speaks, folded) || hasAny(tells, folded) || QUOTATION.test(text)) return sentence;
  const blank = (source: string) =>
    folded.split(/(?<=[,.])/u).reduce(
      ({ told, at }, part) => {
        const own = source.slice(at, at + part.length);
        return {
          told: told + (hasAny(gives, part) ? own.replaceAll(/[^,.]/gu, " ") : own),
          at: at + part.length,
        };
      },
      { told: "", at: 0 },
    ).told;
  return { ...sentence, section: "must", text: blank(text), folded: blank(folded) };
}
