import { withoutQuotes } from "../../../engines/grounding/language-of";
import { isSupportedBy, namesOneOf } from "./overlap";
import { isCarried, type CheckedLine, type LetterReading, type Source } from "./reading";
import { selfClaims } from "../../../engines/grounding/self-claims";
import type { SelfClaim } from "../../../engines/grounding/self-scan";
import { fold } from "../../../engines/grounding/tokens";
import type { Finding } from "./violation";
import { gainWords } from "./words/deeds";
import { whollyOneOf } from "../../../engines/grounding/patterns";

export function checkCitations(line: CheckedLine, reading: LetterReading): Finding[] {
  const unknown = line.ids.filter((id) => !reading.sources.has(id));
  const found: Finding[] = unknown.map((id) => ({ code: "unknown_fact", excerpt: id }));
  if (isGroundless(line, reading)) found.push({ code: "no_fact", excerpt: line.text });
  if (isMisplaced(line, reading.letter.type)) found.push({ code: "kind", excerpt: line.kind });
  return found;
}

/**
 * A claim about the candidate rests on a fact of the candidate that tells of it; what the candidate merely intends,
 * feels, asks or reads rests on nothing. A company’s fact carries nothing that is said of the candidate.
 */
function isGroundless(line: CheckedLine, reading: LetterReading): boolean {
  const own = ownOf(line);
  if (line.kind === "candidate" && own.length === 0) return true;
  const claims = claimsIn(line, reading);
  if (claims.length === 0) return false;
  if (own.length === 0) return true;
  // A name tells of nothing that one did.
  const telling = own.filter(({ fact }) => fact?.kind !== "name");
  if (isSupportedBy(line, telling, reading)) return false;
  const isAside = line.kind === "joke" || claims.every(({ isPast }) => !isPast);
  const names = namesOneOf(line, own);
  if (isAside && (names || isAnchored(line, telling, reading))) return false;
  return !(names && claims.every(({ at, isPast }) => !isPast || isGain(line, at)));
}

const ownOf = ({ cited }: CheckedLine) => cited.filter(({ of }) => of === "candidate");

function claimsIn(line: CheckedLine, reading: LetterReading): SelfClaim[] {
  const quoteless = withoutQuotes(line.text);
  const claims = selfClaims(line.tokens, line.text).filter(
    ({ isFailing }) => !(isFailing && line.kind === "joke"),
  );
  const isQuoted = ({ at }: SelfClaim) => quoteless.charAt(line.tokens[at]?.start ?? 0) === " ";
  if (!claims.some(isQuoted) || !isQuoteCarried(line, reading)) return claims;
  return claims.filter((each) => !isQuoted(each));
}

/** A punchline or a thought rests on the fact that its own paragraph tells. */
function isAnchored(line: CheckedLine, own: readonly Source[], reading: LetterReading): boolean {
  const { part, paragraph } = line.where;
  return reading.lines.some((other) => {
    if (other === line || other.where.part !== part || other.where.paragraph !== paragraph)
      return false;
    const shared = ownOf(other).filter((source) => own.includes(source));
    return (
      shared.length > 0 && (isSupportedBy(other, shared, reading) || namesOneOf(other, shared))
    );
  });
}

/** A place leaves one with these; anything else that was done there has to be told by the fact. */
const gains = whollyOneOf(gainWords);

function isGain(line: CheckedLine, at: number): boolean {
  return line.tokens.slice(at, at + 5).some(({ folded }) => gains.test(folded));
}

/** Words in quotation marks are a source’s when a source has them; else the letter says them. */
function isQuoteCarried(line: CheckedLine, { offer, world }: LetterReading): boolean {
  const quotes = line.text.match(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu) ?? [];
  return quotes.every((quote) => {
    const words = fold(quote.slice(1, -1)).trim();
    const isAsked = world.jobTitle !== undefined && fold(world.jobTitle).includes(words);
    return isAsked || isCarried(line, words) || (offer?.folded.includes(words) ?? false);
  });
}

function isMisplaced({ kind, where }: CheckedLine, type: LetterReading["letter"]["type"]): boolean {
  if (kind === "heading") return false;
  if (type === "motivation")
    return kind === "joke" || (where.part === "closing" && kind !== "courtesy");
  return (
    kind === "motivation" || (where.part === "closing" && kind !== "courtesy" && kind !== "joke")
  );
}
