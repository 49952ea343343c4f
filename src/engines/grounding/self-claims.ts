import { ofEnglish } from "./self-english";
import { ofFrench, ofNous } from "./self-french";
import {
  claim,
  intention,
  isPastForm,
  isWithin,
  modals,
  participle,
  words,
  type FoundClaim,
  type Scan,
  type SelfClaim,
} from "./self-scan";
import type { Token } from "./tokens";
import { biography, englishSelf, frenchSelf } from "./words/self";

/** Claims are in the order of the words; each clause is looked at once. */
export function selfClaims(tokens: readonly Token[], text: string): SelfClaim[] {
  const scan = { tokens, text };
  const claims = tokens.flatMap((_, at) => claimAt(scan, at) ?? []);
  // “If proof is needed, I produce it” promises.
  const isPromise = /^(?:if|si|s)$/u.test(words(scan, 0));
  return isPromise ? claims.filter(({ isPast }) => isPast) : claims;
}

function claimAt(scan: Scan, at: number): FoundClaim {
  const word = words(scan, at);
  switch (word) {
    case "i":
      return scan.tokens[at]?.text === "I" ? ofEnglish(scan, at) : null;
    case "we":
      return ofEnglish(scan, at);
    case "j":
    case "je":
      return isInverted(scan, at) ? null : ofFrench(scan, at + 1);
    case "nous":
      return words(scan, at - 1) === "nous" ? null : ofNous(scan, at + 1);
    case "qui":
      return /^(?:ai|suis|avais)$/u.test(words(scan, at + 1)) ? ofFrench(scan, at + 1) : null;
    case "et":
    case "puis":
    case "mais":
      return /^(?:ai|suis)$/u.test(words(scan, at + 1)) ? ofFrench(scan, at + 1) : null;
    case "someone":
    case "somebody":
      return /^(?:has|had|was)$/u.test(words(scan, at + 2)) && words(scan, at - 1) === "as"
        ? participle(scan, at + 3, englishSelf)
        : null;
    case "thanks":
    case "grace":
      return /^(?:me|moi)$/u.test(words(scan, at + 2)) ? claim(at, words(scan, at), true) : null;
    case "having":
      return participle(scan, at + 1, englishSelf);
    case "ayant":
    case "avoir":
      return participle(scan, at + 1, frenchSelf);
    case "my":
    case "our":
    case "mon":
    case "ma":
    case "mes":
    case "notre":
    case "nos":
      return ofOwn(scan, at);
    case "me":
      return ofMe(scan, at);
    case "m":
      return /^(?:a|ont)$/u.test(words(scan, at + 1)) &&
        /^(?:eleve|forme|recrute|elue?|promue?|decerne|nommee?|embauchee?|employee?|confie)$/u.test(
          words(scan, at + 2),
        )
        ? claim(at + 2, words(scan, at + 2), true)
        : null;
    default:
      return at === 0 ? ofOpening(scan) : null;
  }
}

/** « travaillerais-je » asks. */
const isInverted = ({ tokens, text }: Scan, at: number) =>
  text.charAt((tokens[at]?.start ?? 0) - 1) === "-";

/** “Prison raised me” is such a claim, but not “what they taught me”. */
function ofMe(scan: Scan, at: number): FoundClaim {
  const verb = words(scan, at - 1);
  const done =
    /^(?:taught|raised|trained|hired|elected|promoted|awarded|appointed|named|employed|certified)$/u;
  const isThat = /^(?:that|this)$/u.test(words(scan, at - 3));
  if (
    !done.test(verb) ||
    isThat ||
    /^(?:it|they|you|this|that|which|who)$/u.test(words(scan, at - 2))
  ) {
    return null;
  }
  return claim(at - 1, verb, true);
}

const isFinite = /^(?:is|are|est|sont)$/u;

const didFinite = {
  en: /^(?:was|were|has|have|had)$/u,
  fr: /^(?:a|ont|etait|etaient|avait|avaient|fut|furent)$/u,
};

const opensClause =
  /^(?:and|that|because|since|but|car|et|que|qu|mais|puisque|comme|where|ou|while|when|quand|lorsque)$/u;

/** “My teams have won” says what something of the writer’s does. */
function ofOwn(scan: Scan, own: number): FoundClaim {
  const { tokens, text } = scan;
  const before = text.slice(tokens[own - 1]?.end ?? 0, tokens[own]?.start);
  const isSubject =
    own === 0 || /[,;:.!?—–(«“]/u.test(before) || opensClause.test(words(scan, own - 1));
  if (!isSubject) return null;
  const nouns = [1, 2, 3].map((step) => words(scan, own + step));
  if (englishSelf.nouns.has(nouns[0] ?? "") || frenchSelf.nouns.has(nouns[0] ?? "")) return null;
  if (/^(?:is|est|was)$/u.test(nouns[1] ?? "") && /^(?:name|nom)$/u.test(nouns[0] ?? ""))
    return null;
  for (let at = own + 2; at < Math.min(own + 8, tokens.length); at += 1) {
    const verb = words(scan, at);
    if (!isWithin(scan, own, at) || modals.test(verb) || intention.test(verb)) return null;
    if (englishSelf.nouns.has(verb) && at === own + 2) return null;
    const language = /^(?:my|our)$/u.test(words(scan, own)) ? "en" : "fr";
    const isPast = didFinite[language].test(verb) || (language === "en" && isPastForm(verb));
    const isLife = nouns.some((noun) => biography.has(noun));
    if (!isPast && isFinite.test(verb) && !isLife) return null;
    if (!isPast && !isFinite.test(verb)) continue;
    return { at, isFailing: !isLife, isPast: true };
  }
  return null;
}

/** « Diplômé de », “Raised by”: an opening participle speaks of the writer. */
function ofOpening(scan: Scan): FoundClaim {
  const first = words(scan, 0);
  const text = scan.tokens[0]?.text ?? "";
  const next = words(scan, 1);
  if (/^\p{Lu}\p{Ll}+(?:é|ée|és|ées)$/u.test(text)) {
    const isClaim =
      /^(?:par|de|d|en|comme|chez|a|au|pendant|depuis|dans|directeur|directrice)$/u.test(next);
    const stem = first.replace(/e?s?$/u, "");
    return isClaim &&
      !frenchSelf.moods.has(first) &&
      !frenchSelf.moods.has(`${stem}e`) &&
      !frenchSelf.moods.has(stem)
      ? claim(0, first, true)
      : null;
  }
  if (!isWithin(scan, 0, 1)) return null;
  if (first.endsWith("ed") && /^(?:by|as|in|at|for|from|to|with)$/u.test(next)) {
    return englishSelf.moods.has(first) ? null : claim(0, first, true);
  }
  if (/^(?:after|since)$/u.test(first) && next.endsWith("ing")) {
    return /^(?:reading|seeing|learning|hearing|writing|looking|thinking|all)$/u.test(next)
      ? null
      : claim(1, next, true);
  }
  return null;
}
