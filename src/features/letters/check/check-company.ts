import { addresseeClaims } from "./addressee-claims";
import { negativeClaims } from "./negative-claims";
import { withoutQuotes } from "../../../engines/grounding/language-of";
import { stemOf } from "./overlap";
import { allOf, has } from "../../../engines/grounding/patterns";
import { concernsCompany, type CheckedLine, type LetterReading, type Source } from "./reading";
import type { Finding } from "./violation";
import { claims, holdings } from "../../../engines/grounding/words/phrases";

/** Verbs that say something of the company whose name stands before them. */
const asserting =
  /(?:(?:^|[,;:.—–] |\b(?:que|qu'|that|because|parce que|car|since|chez|and|et) ?)¤+|¤,? (?:qui|which|who)) (?:is (?!looking|hiring)|are |was |has (?!not )|have |est |a (?!¤)|possede|compte |emploie|employs?|runs |leads |dominate|develops?|developpe|builds? |makes? |produit|produces?|sells? |vend |innove|innovates?|recrute|opere|operates?|invest|grew |grows |serves? |sert |propose |offers? |fabrique|concoit|designs? |excels?|excelle)/u;
const doubting =
  /(?<!\p{L})(?:if|whether|si|s'il|s'ils|could|were to|pourrait|serait|would|before|avant)(?!\p{L})/u;

export function checkCompany(
  line: CheckedLine,
  { sources, world, letter }: LetterReading,
): Finding[] {
  const cited = line.cited.filter(({ of }) => of === "company");
  if (line.kind === "company" && cited.length === 0) {
    return [
      { code: "company_unsourced", excerpt: line.text },
      ...negativeClaims(line, letter.language),
    ];
  }
  const isCandidates = [...sources.values()].some(
    ({ fact }) => fact?.kind === "role" && fact.employer === world.companyName,
  );
  if (isCandidates || !concernsCompany(line)) return negativeClaims(line, letter.language);
  return [...claimsOf(line, cited), ...negativeClaims(line, letter.language)];
}

function claimsOf(line: CheckedLine, cited: readonly Source[]): Finding[] {
  const whole: Finding = { code: "company_claim", excerpt: line.text };
  const counted =
    /(?<!\p{L})(?:your|vos|votre) (?:\p{L}+ )?\d/u.test(line.folded) && has(holdings, line.folded);
  if (counted && cited.length === 0) return [whole];
  if (line.folded.endsWith("?")) return [];
  const clean = withoutQuotes(line.folded);
  const said = allOf(claims, clean).filter(
    (words) => !isCited(words, line) && !isSought(words, clean),
  );
  if (said.length > 0 && line.kind !== "heading") {
    return said.map((excerpt) => ({ code: "company_claim", excerpt }));
  }
  const isSupported = cited.length > 0 && hasWordsOf(line, cited);
  if (isSupported) return [];
  const asserted = line.kind === "heading" ? null : asserting.exec(clean);
  const isAsserted = asserted && !doubting.test(clean.slice(0, asserted.index + 1));
  const own = line.tokens.filter(({ start }) => clean.charAt(start) !== " ");
  return isAsserted || addresseeClaims(own, line.text).length > 0 ? [whole] : [];
}

/** A cited fact says it in these words, or with the word that counts: “your customers” of “12 million customers”. */
function isCited(words: string, line: CheckedLine): boolean {
  const last = words.split(/[\s']/u).at(-1) ?? words;
  return line.cited.some((source) => source.folded.includes(words) || source.words.has(last));
}

const seeking =
  /(?:savoir plus (?:sur|de)|apprendre (?:sur|de)|decouvrir|comprendre|connaitre|contribue\w* a|servir|participer a|about|understand|discover|contribut\w+ to|serve|part of|learn|know) (?:\p{L}+ ){0,2}$/u;

/** « en savoir plus sur vos produits » asks; it claims nothing. */
function isSought(words: string, folded: string): boolean {
  const at = folded.indexOf(words);
  const before = folded.slice(Math.max(0, at - 60), at);
  return seeking.test(before) || /(?<!\p{L})(?:if|si|whether) (?:\p{L}+ ){0,3}$/u.test(before);
}

/** Tells whether the sentence, outside of names and quotations, is about what its sources say. */
function hasWordsOf({ tokens, folded }: CheckedLine, cited: readonly Source[]): boolean {
  const isQuoting = /["«“]/u.test(folded);
  const known = new Set(cited.flatMap(({ words }) => [...words].map(stemOf)));
  const telling = tokens.filter((token) => token.folded.length > 3);
  return isQuoting || telling.some((token) => known.has(stemOf(token.folded)));
}
