import { withoutQuotes } from "../../../engines/grounding/language-of";
import { concernsCompany, type CheckedLine } from "./reading";
import type { Language } from "../../../platform/language";
import type { Finding } from "./violation";
import { faults, misdeeds } from "./words/company";
import { beforeFault } from "./words/company";

const fault = new RegExp(`(?<![\\p{L}\\p{N}])(?:${faults})(?![\\p{L}\\p{N}])`, "gu");
const misdeed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${misdeeds})(?![\\p{L}\\p{N}])`, "gu");

const mark =
  /(?<![\p{L}\p{N}])(?:(je (?:ne )?(?:vous|m')|i'?|j'?|je|me|m'|moi|mine|my|myself|mon|ma|mes|we|our|us|nous|notre|nos)|(¤+|you|your|yours|vous|votre|vos|its|their|ses|leurs?|(?:the|this) (?:company|firm|group|board)|(?:la|cette) (?:societe|maison|direction|firme)|(?:l'|cette |votre )entreprise|(?:le|ce) groupe))(?![\p{L}\p{N}])/gu;

/** Finds a fault or a misdeed that is said of the addressee; writers may mock themselves. */
export function negativeClaims(line: CheckedLine, language: Language): Finding[] {
  if (!concernsCompany(line)) return [];
  const text = withoutQuotes(line.folded);
  const found = [
    ...Array.from(text.matchAll(fault), (match) => ({ match, isFault: true })),
    ...Array.from(text.matchAll(misdeed), (match) => ({ match, isFault: false })),
  ];
  if (found.length === 0) return [];
  const marks = Array.from(text.matchAll(mark), ({ 0: whole, 1: own, index }) => ({
    isOwn: own !== undefined,
    start: index,
    end: index + whole.length,
  }));
  return found
    .filter(({ match, isFault }) => {
      const owner = marks.findLast(({ end }) => end <= match.index);
      if (!owner) return isFault && marks.every(({ isOwn }) => !isOwn);
      if (owner.isOwn) return false;
      const between = text.slice(owner.end, match.index);
      if (supposed.test(text.slice(Math.max(0, owner.start - LONGEST_SUPPOSED), owner.start)))
        return false;
      return isFault ? isTheirs(between, language) : isDone(between);
    })
    .map(({ match }) => match[0])
    .filter((words) => !line.cited.some(({ folded }) => folded.includes(words)))
    .map((excerpt) => ({ code: "negative_company", excerpt }));
}

const isSmall = new RegExp(`^(?:'s)?,? ?(?:(?:${beforeFault}) )*$`, "u");
const LONGEST_SUPPOSED = "in case ".length;
const supposed = /(?:if|in case|whether|unless|when|si|quand) $/u;
const being = {
  en: /^.*(?<!\p{L})(?:is|are|was|were|be|been|seems?|looks?|feels?|remains?|became|becomes?|has|have|had) /u,
  fr: /^.*(?<!\p{L})(?:est|etes|sont|etait|etaient|etiez|semblez?|semblent|reste[zs]?|restent|parait|paraissent|a|avez|ont|avait|faites|fait) /u,
};
const denial =
  /(?<!\p{L})(?:not|no|never|nothing|n't|pas|jamais|rien|aucune?|ni|if|si|would|could|might)(?!\p{L})/u;

/** The fault stands at the owner, or behind a verb of being or having. */
function isTheirs(between: string, language: Language): boolean {
  if (/[;:.!?]/u.test(between) || denial.test(between)) return false;
  return isSmall.test(between.trimStart()) || isSmall.test(behind(between, language));
}

function behind(between: string, language: Language): string {
  const after = between.replace(being[language], "");
  return after === between ? "—" : after;
}

const WORDS_BEFORE_DEED = 6;

function isDone(between: string): boolean {
  if (/[;:.!?,]/u.test(between) || denial.test(between)) return false;
  return between.trim().split(/\s+/u).length <= WORDS_BEFORE_DEED;
}
