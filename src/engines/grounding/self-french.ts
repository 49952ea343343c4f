import {
  claim,
  intention,
  isWithin,
  kindOfPerson,
  ofLetter,
  owned,
  skipped,
  words,
  type FoundClaim,
  type Scan,
} from "./self-scan";
import { frenchSelf } from "./words/self";

const clitics = /^(?:ne|n|m|me|te|t|vous|nous|se|s|l|le|la|les|lui|leur|y|en)$/u;

export function ofFrench(scan: Scan, from: number): FoundClaim {
  let at = from;
  let isNegated = false;
  while (clitics.test(words(scan, at))) {
    isNegated ||= words(scan, at) === "ne" || words(scan, at) === "n";
    at += 1;
  }
  const verb = words(scan, at);
  if (verb === "" || !isWithin(scan, from - 1, at)) return null;
  if (/^(?:si|s)$/u.test(words(scan, from - 2))) return null;
  if (intention.test(verb) && verb.length > 4) return null;
  // « ce que je fais » names without saying what.
  if (words(scan, from - 2) === "que" && words(scan, from - 3) === "ce") return null;
  if (words(scan, from - 2) === "qu" && words(scan, from - 3) === "ce") return null;
  const never = [1, 2].some((step) => words(scan, at + step) === "jamais");
  if (isNegated && !never) return null;
  if (/^(?:ai|avais|eus)$/u.test(verb)) return ofAvoir(scan, at);
  if (/^(?:suis|etais|fus)$/u.test(verb)) return ofEtre(scan, at);
  if (/^(?:peux|puis|sais|pouvais|savais)$/u.test(verb)) return ofPouvoir(scan, at);
  if (verb === "viens") return ofVenir(scan, at);
  if (frenchSelf.verbs.has(verb)) return null;
  if (
    verb === "parle" &&
    /^(?:de|d|du|des|ici|a|au|aux|en|avec|pour|peu|trop|beaucoup|moins)$/u.test(words(scan, at + 1))
  )
    return null;
  return claim(at, verb, verb.endsWith("ais"));
}

export function ofNous(scan: Scan, from: number): FoundClaim {
  let at = from;
  while (clitics.test(words(scan, at))) at += 1;
  const verb = words(scan, at);
  if (/^(?:si|s)$/u.test(words(scan, from - 2))) return null;
  if (verb === "avons") return ofAvoir(scan, at);
  if (verb === "sommes") return ofEtre(scan, at);
  if (!/\p{L}{2}ons$/u.test(verb) || intention.test(verb) || frenchSelf.we.has(verb)) return null;
  return /^(?:raisons|questions|saisons|maisons|actions)$/u.test(verb) ||
    (at === from && !isVerbal(scan, from))
    ? null
    : claim(at, verb, false);
}

/** « nous » before its verb, not behind one or a preposition. */
const isVerbal = (scan: Scan, from: number) =>
  !/^(?:entre|chez|a|avec|pour|sur|de|parmi|vers)$/u.test(words(scan, from - 2));

function ofAvoir(scan: Scan, avoir: number): FoundClaim {
  const at = skipped(scan, avoir + 1);
  const next = words(scan, at);
  if (next === "") return null;
  if (next === "pu" || next === "su") return ofPouvoir(scan, at);
  if (next === "ete") {
    const state = skipped(scan, at + 1);
    return frenchSelf.states.has(words(scan, state))
      ? null
      : claim(state, words(scan, state), true);
  }
  if ([0, 1, 2, 3, 4, 5, 6].some((step) => frenchSelf.holdings.has(words(scan, at + step))))
    return null;
  if (/^(?:eu|le|la|l|un|une|les|des|de|d)$/u.test(next)) {
    return next === "eu" ? claim(at, words(scan, at + 1), true) : owned(scan, at, false);
  }
  return frenchSelf.had.has(next) ? ofLetter(scan, at) : claim(at, next, true);
}

function ofEtre(scan: Scan, etre: number): FoundClaim {
  const at = skipped(scan, etre + 1);
  const state = words(scan, at);
  if (state === "" || frenchSelf.states.has(state)) return null;
  const after = words(scan, at + 1);
  if (state === "a" || state === "au") {
    const isHarmless =
      /^(?:votre|vos|meme|jour|disposition|ecoute|aise|court)$/u.test(after) ||
      /^(?:disposition|recherche|ecoute|aise)$/u.test(words(scan, at + 2));
    return isHarmless ? null : claim(at, after, false);
  }
  if (state === "en") {
    return /^(?:mesure|recherche|quete|train|retard|avance|accord)$/u.test(after)
      ? null
      : claim(at, after, false);
  }
  if (state === "de" || state === "d") {
    return /^(?:ceux|celles|nature|accord|avis|retour|votre|ces)$/u.test(after)
      ? null
      : claim(at, after, false);
  }
  if (state === "un" || state === "une" || state === "le" || state === "la" || state === "l") {
    const isHarmless = [1, 2].some((step) => kindOfPerson.test(words(scan, at + step)));
    return isHarmless ? null : claim(at, after, true);
  }
  return claim(at, state, true);
}

function ofPouvoir(scan: Scan, from: number): FoundClaim {
  let at = skipped(scan, from + 1);
  while (clitics.test(words(scan, at))) at += 1;
  at = skipped(scan, at);
  const verb = words(scan, at);
  if (!/(?:er|ir|re)$/u.test(verb) || frenchSelf.abilities.has(verb)) return null;
  return claim(at, verb, false);
}

function ofVenir(scan: Scan, at: number): FoundClaim {
  if (!/^(?:de|d)$/u.test(words(scan, at + 1))) return null;
  return ofPouvoir(scan, at + 1);
}
