import {
  claim,
  isPastForm,
  isWithin,
  kindOfPerson,
  modals,
  negates,
  ofLetter,
  owned,
  participle,
  skipped,
  words,
  type FoundClaim,
  type Scan,
} from "./self-scan";
import { englishSelf, failings } from "./words/self";

/** “I, for one, have led”: the verb stands behind the second comma. */
function afterAside(scan: Scan, at: number): number {
  const end = scan.tokens[at]?.end ?? 0;
  if (scan.text.charAt(end) !== ",") return at + 1;
  const comma = scan.text.indexOf(",", end + 1);
  if (comma < 0) return scan.tokens.length;
  let next = at + 1;
  while (next < scan.tokens.length && (scan.tokens[next]?.start ?? 0) < comma) next += 1;
  return next;
}

export function ofEnglish(scan: Scan, subject: number): FoundClaim {
  if (/^(?:would|will|shall|should|may|might|do|did|can|could)$/u.test(words(scan, subject - 1))) {
    return null;
  }
  if (/^(?:what|whatever|if|whether)$/u.test(words(scan, subject - 1))) return null;
  const inverted = /^(?:have|had|was|were|am)$/u.test(words(scan, subject - 1));
  const at = inverted ? skipped(scan, subject + 1) : skipped(scan, afterAside(scan, subject));
  const verb = words(scan, at);
  if (verb === "" || modals.test(verb)) return null;
  if (inverted) return participle(scan, at, englishSelf);
  const isWe = words(scan, subject) === "we";
  const helps = /^(?:am|m|was|were|have|ve|had|can|cannot|could|couldn|do|don|did|didn)$/u.test(
    verb,
  );
  if (isWe && !isPastForm(verb) && !/^(?:were|have|ve|had|are)$/u.test(verb)) return null;
  if ((helps || verb === "are") && !isWithin(scan, at, at + 1)) return null;
  if (/^(?:am|m|was|were|are)$/u.test(verb)) return ofBeing(scan, at);
  if (/^(?:have|ve|had)$/u.test(verb)) return ofHaving(scan, at);
  if (/^(?:can|cannot|could|couldn)$/u.test(verb)) return ofAbility(scan, at);
  if (/^(?:do|don|did|didn)$/u.test(verb)) return ofDoing(scan, at);
  if (englishSelf.verbs.has(verb) || verb === "sat") return ofLetter(scan, at) ?? alsoIn(scan, at);
  const isAside = scan.text.charAt(scan.tokens[subject]?.end ?? 0) === ",";
  if (!isAside && !isWithin(scan, subject, at)) return null;
  const isIdle = verb === "spent" && words(scan, at + 1).endsWith("ing");
  return { at, isFailing: isIdle || failings.has(verb), isPast: isPastForm(verb) };
}

/** “I do understand”; “I do not fly” claims nothing. */
function ofDoing(scan: Scan, doing: number): FoundClaim {
  const at = skipped(scan, doing + 1);
  const verb = words(scan, at);
  const isEmphasis = /^(?:\p{L}+)$/u.test(verb) && at > doing + 1;
  if (negates.test(words(scan, doing + 1)) || !isEmphasis || englishSelf.verbs.has(verb))
    return null;
  return claim(at, verb, words(scan, doing) === "did");
}

const determiner = /^(?:a|an|the|my|our|his|her|their|all|every|both|for|in|at|over|with|\d.*)$/u;

/** “I hope to join you and led a bank”: the second verb has the same subject. */
function alsoIn(scan: Scan, from: number): FoundClaim {
  for (let at = from + 1; at < Math.min(scan.tokens.length - 2, from + 14); at += 1) {
    const verb = words(scan, at + 1);
    if (!/^(?:and|then|but)$/u.test(words(scan, at)) || englishSelf.verbs.has(verb)) continue;
    if (isPastForm(verb) && determiner.test(words(scan, at + 2)) && isWithin(scan, from, at)) {
      return claim(at + 1, verb, true);
    }
  }
  return null;
}

function ofBeing(scan: Scan, being: number): FoundClaim {
  const at = skipped(scan, being + 1);
  const state = words(scan, at);
  if (negates.test(words(scan, being + 1)) || state === "" || englishSelf.states.has(state))
    return null;
  if (/^(?:a|an|one|the|un|une)$/u.test(state)) {
    const isHarmless = [1, 2].some((step) => kindOfPerson.test(words(scan, at + step)));
    return isHarmless ? null : claim(at, words(scan, at + 1), true);
  }
  const isPlace = /^(?:in|at|of|with|without|on|under|off|not|down|out)$/u.test(
    words(scan, at - 1),
  );
  return claim(at, state, !isPlace && words(scan, being) !== "am" && words(scan, being) !== "m");
}

function ofHaving(scan: Scan, having: number): FoundClaim {
  const at = skipped(scan, having + 1);
  const next = words(scan, at);
  if (/^(?:not|no|nothing|t)$/u.test(words(scan, having + 1)) || next === "") return null;
  if (next === "been") {
    const state = skipped(scan, at + 1);
    return englishSelf.states.has(words(scan, state)) ||
      /^(?:meaning|following|watching|wanting|thinking|wondering|told)$/u.test(words(scan, state))
      ? null
      : claim(state, words(scan, state), true);
  }
  if ([0, 1, 2, 3, 4, 5, 6].some((step) => englishSelf.holdings.has(words(scan, at + step))))
    return null;
  if (next === "had" || /^(?:a|an|the|my|one)$/u.test(next)) {
    return owned(scan, at, next === "had");
  }
  if (englishSelf.had.has(next) || englishSelf.verbs.has(next)) return ofLetter(scan, at);
  return claim(at, next, isPastForm(next) || next.endsWith("en"));
}

function ofAbility(scan: Scan, can: number): FoundClaim {
  const at = skipped(scan, can + 1);
  const verb = words(scan, at);
  if (negates.test(words(scan, can + 1)) || words(scan, can) === "cannot") return null;
  return verb === "" || englishSelf.abilities.has(verb) ? null : claim(at, verb, false);
}
