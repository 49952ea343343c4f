import { isFunctionWord } from "../../../engines/grounding/language-of";
import type { Token } from "../../../engines/grounding/tokens";
import { addressed } from "./words/company";
import { doneByAddressee, addresseeAdverbs } from "./words/addressee";
import { whollyOneOf } from "../../../engines/grounding/patterns";

type Scan = { readonly tokens: readonly Token[]; readonly text: string };

const word = ({ tokens }: Scan, at: number) => tokens[at]?.folded ?? "";

/** Finds where a sentence tells the addressee what they do, are or have; to ask, to wish or to speak of the letter is no claim. */
export function addresseeClaims(tokens: readonly Token[], text: string): number[] {
  const scan = { tokens, text };
  return tokens.flatMap(({ folded }, at) => {
    if (folded === "you") return ofYou(scan, at);
    if (folded === "vous") return ofVous(scan, at);
    if (/^(?:your|votre|vos)$/u.test(folded)) return ofYours(scan, at);
    return [];
  });
}

const opensClause =
  /^(?:that|because|since|and|but|while|que|qu|car|parce|puisque|et|mais|tandis|dont)$/u;
const doubts =
  /(?<!\p{L})(?:if|whether|what|how|why|when|where|once|until|unless|should|si|s'ils?|quand|lorsque|comment|pourquoi|ou|ce que|quoi|combien|^que)(?!\p{L})/u;

function opens({ tokens, text }: Scan, at: number): boolean {
  if (at === 0) return true;
  const between = text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  return /[,;:.!?—–…]/u.test(between) || opensClause.test(tokens[at - 1]?.folded ?? "");
}

/** « si malgré tout vous », “only if your afternoon”: supposed, not said. */
function isDoubted({ tokens, text }: Scan, at: number): boolean {
  const before = text.slice(0, tokens[at]?.start).toLowerCase();
  return doubts.test(before.slice(before.search(/[^.,;:!?—–…]*$/u)).trimStart());
}

function isClose({ tokens, text }: Scan, at: number): boolean {
  return !/[,.:;!?…»”]/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
}

const adverb = whollyOneOf(addresseeAdverbs);

function pastAdverbs(scan: Scan, from: number): number {
  let at = from;
  while (adverb.test(word(scan, at)) && word(scan, at) !== "rely" && word(scan, at) !== "reply")
    at += 1;
  return at;
}

const done = whollyOneOf(doneByAddressee);

function ofYou(scan: Scan, at: number): number[] {
  if (!opens(scan, at) || isDoubted(scan, at) || !isClose(scan, at)) return [];
  const verb = pastAdverbs(scan, at + 1);
  const said = word(scan, verb);
  if (
    said === "" ||
    /^(?:d|ll|can|cannot|could|would|will|should|may|might|must|shall|do|don)$/u.test(said)
  )
    return [];
  const next = word(scan, pastAdverbs(scan, verb + 1));
  const isReader = next === "the" && /^(?:ones?|people|person|reader)$/u.test(word(scan, verb + 2));
  if (isReader) return [];
  if (/^(?:are|re|were)$/u.test(said))
    return addressed.states.has(next) || next === "" ? [] : [verb];
  if (/^(?:have|ve|had)$/u.test(said)) return done.test(next) || next === "" ? [] : [verb];
  return isFunctionWord(said) || addressed.en.has(said) ? [] : [verb];
}

const clitic = /^(?:ne|n|me|m|y|en|l|le|la|les|nous|vous)$/u;

function ofVous(scan: Scan, from: number): number[] {
  let at = from + 1;
  while (clitic.test(word(scan, at))) {
    if (/^(?:ne|n)$/u.test(word(scan, at))) return [];
    at += 1;
  }
  const verb = word(scan, at);
  if (!/\p{L}ez$|^(?:etes|faites|dites)$/u.test(verb) || isDoubted(scan, from)) return [];
  if (verb.endsWith("iez")) return [];
  if (verb.endsWith("rez") && !/(?:ou|i|e)rez$|ffrez$/u.test(verb)) return [];
  const next = word(scan, pastAdverbs(scan, at + 1));
  if (verb === "etes") {
    const isHere = next === "la" && !isClose(scan, at + 1);
    return isHere || addressed.frStates.has(next) || next === "" ? [] : [at];
  }
  if (verb === "avez")
    return /^(?:lu|publie|pris|recu|demande|demandee|besoin|raison|tort|le|la|les|l|une?|des?|d|sans|ecrit|eu|vu|mis|decrit|choisi|accorde|pas|plus|mieux|peut|sous|entre|devant|deux|trois)$/u.test(
      next,
    ) || next === ""
      ? []
      : [at];
  return addressed.fr.has(verb) || (verb.endsWith("rez") && !isPresentInRez(verb)) ? [] : [at];
}

/** « ouvrez », « préparez » are of today; « verrez » and « lirez » are not. */
const isPresentInRez = (verb: string) =>
  /^(?:ouvrez|offrez|couvrez|preparez|assurez|declarez|operez|gerez|livrez|tirez|demarrez|montrez|rencontrez|entrez)$/u.test(
    verb,
  );

const telling = /^(?:is|are|was|were|has|have|had|est|sont|a|ont|etait|etaient|avait)$/u;

function ofYours(scan: Scan, at: number): number[] {
  if (!opens(scan, at) || isDoubted(scan, at)) return [];
  if (addressed.nouns.has(word(scan, at + 1)) || addressed.nouns.has(word(scan, at + 2))) return [];
  for (let verb = at + 2; verb < Math.min(at + 7, scan.tokens.length); verb += 1) {
    if (!isClose(scan, verb - 1)) return [];
    if (/^(?:would|could|will|might|should|may)$/u.test(word(scan, verb))) return [];
    if (telling.test(word(scan, verb))) return [verb];
  }
  return [];
}
