import { fold, type Token } from "./tokens";
import { aboutTheLetter, biography, english, failings, french } from "./words/self";

/** Something a sentence says of its writer that is more than an intention, a feeling or a courtesy. */
export type SelfClaim = {
  /** Of the token that says it. */
  readonly at: number;
  /** A small failing of the kind that a joke is made of. */
  readonly isFailing: boolean;
  readonly isPast: boolean;
};

type Found = SelfClaim | null;
type Scan = { readonly tokens: readonly Token[]; readonly text: string };

const words = (scan: Scan, at: number) => scan.tokens[at]?.folded ?? "";

/** In the order of the words; each clause is looked at once. */
export function selfClaims(tokens: readonly Token[], text: string): SelfClaim[] {
  const scan = { tokens, text };
  const claims = tokens.flatMap((_, at) => claimAt(scan, at) ?? []);
  // “If proof is needed, I produce it” promises.
  const isPromise = /^(?:if|si|s)$/u.test(words(scan, 0));
  return isPromise ? claims.filter(({ isPast }) => isPast) : claims;
}

function claimAt(scan: Scan, at: number): Found {
  const word = words(scan, at);
  switch (word) {
    case "i":
      return scan.tokens[at]?.text === "I" ? ofEnglish(scan, at) : null;
    case "we":
      return ofEnglish(scan, at);
    case "j":
    case "je":
      return ofFrench(scan, at + 1);
    case "nous":
      return words(scan, at - 1) === "nous" ? null : ofNous(scan, at + 1);
    case "qui":
      return /^(?:ai|suis|avais)$/u.test(words(scan, at + 1)) ? ofFrench(scan, at + 1) : null;
    case "et":
    case "puis":
    case "mais":
      return /^(?:ai|suis)$/u.test(words(scan, at + 1)) ? ofFrench(scan, at + 1) : null;
    case "having":
      return participle(scan, at + 1, english.had, english.verbs);
    case "ayant":
    case "avoir":
      return participle(scan, at + 1, french.had, french.verbs);
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

/** “Prison raised me”, but not “what they taught me”. */
function ofMe(scan: Scan, at: number): Found {
  const verb = words(scan, at - 1);
  const done =
    /^(?:taught|raised|trained|hired|elected|promoted|awarded|appointed|named|employed|certified)$/u;
  if (!done.test(verb) || /^(?:it|they|you|this|that|which|who)$/u.test(words(scan, at - 2))) {
    return null;
  }
  return claim(at - 1, verb, true);
}

const claim = (at: number, verb: string, isPast: boolean): SelfClaim => ({
  at,
  isFailing: failings.has(verb),
  isPast,
});

const adverbs =
  /^(?:\p{L}{2,}ly|absolutely|again|almost|already|also|always|at|certainly|even|ever|first|just|long|merely|more|most|much|myself|never|now|often|once|only|otherwise|personally|quite|rather|really|seldom|simply|since|so|still|then|therefore|thus|too|very|well|\p{L}{3,}ment|assez|aussi|beaucoup|bien|deja|donc|encore|ensuite|jadis|jamais|longtemps|longuement|meme|moi|parfois|ainsi|pas|plus|plutot|point|presque|souvent|surtout|tant|tellement|toujours|tout|toute|tres|trop|volontiers)$/u;

function skipped(scan: Scan, from: number): number {
  let at = from;
  while (isAdverb(words(scan, at)) && isWithin(scan, at, at + 1)) at += 1;
  return at;
}

const isAdverb = (word: string) =>
  word !== "" && adverbs.test(word) && !english.verbs.has(word) && !french.verbs.has(word);

const negates = /^(?:not|never|no|t|hardly|neither|nothing|nobody)$/u;

/** “I, for one, have led”: the verb stands behind the second comma. */
function afterAside(scan: Scan, at: number): number {
  const end = scan.tokens[at]?.end ?? 0;
  if (scan.text.charAt(end) !== ",") return at + 1;
  const comma = scan.text.indexOf(",", end + 1);
  if (comma < 0) return scan.tokens.length;
  const next = scan.tokens.findIndex(({ start }, index) => index > at && start > comma);
  return next < 0 ? scan.tokens.length : next;
}

const modals = /^(?:would|will|shall|should|may|might|must|d|ll|won|wouldn|shan|let|ought)$/u;

function ofEnglish(scan: Scan, subject: number): Found {
  if (/^(?:would|will|shall|should|may|might|do|did|can|could)$/u.test(words(scan, subject - 1))) {
    return null;
  }
  if (/^(?:what|whatever|if|whether)$/u.test(words(scan, subject - 1))) return null;
  const inverted = /^(?:have|had|was|were|am)$/u.test(words(scan, subject - 1));
  const at = inverted ? skipped(scan, subject + 1) : skipped(scan, afterAside(scan, subject));
  const verb = words(scan, at);
  if (verb === "" || modals.test(verb)) return null;
  if (inverted) return participle(scan, at, english.had, english.verbs);
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
  if (english.verbs.has(verb) || verb === "sat") return ofLetter(scan, at) ?? alsoIn(scan, at);
  const isAside = scan.text.charAt(scan.tokens[subject]?.end ?? 0) === ",";
  if (!isAside && !isWithin(scan, subject, at)) return null;
  return claim(at, verb, isPastForm(verb));
}

/** “I do understand”; “I do not fly” claims nothing. */
function ofDoing(scan: Scan, doing: number): Found {
  const at = skipped(scan, doing + 1);
  const verb = words(scan, at);
  const isEmphasis = /^(?:\p{L}+)$/u.test(verb) && at > doing + 1;
  if (negates.test(words(scan, doing + 1)) || !isEmphasis || english.verbs.has(verb)) return null;
  return claim(at, verb, words(scan, doing) === "did");
}

const pasts = new Set(
  "became bought brought built caught cut drew drove fed flew forbade fought founded got grew held hit knew laid led made met paid ran rebuilt rode rose saw sang sank sold sought sent shot shut sold spent spoke stole struck swam taught threw told took understood won wore wrote".split(
    " ",
  ),
);

const isPastForm = (verb: string) => pasts.has(verb) || verb.endsWith("ed");

/** No punctuation stands between two words: they belong together. */
function isWithin({ tokens, text }: Scan, from: number, to: number): boolean {
  return (
    to < tokens.length && !/[,.:;!?…»”]/u.test(text.slice(tokens[from]?.end, tokens[to]?.start))
  );
}

const letterWords =
  /(?<!\p{L})(?:you|your|vous|votre|vos|letter|lettre|pages?|advert|advertisement|annonce|offer|offre|post|poste|posting|role|words?|mots?|lines?|lignes?|sentence|phrase|application|candidature|this|these|cette|ce|down|care|part|plaisir|time|temps|soin|pride|hint|mind|ceci|cela)(?!\p{L})|¤/u;

/** “I began this letter” is about the letter; “I began a war” is not. */
function ofLetter(scan: Scan, at: number): Found {
  const verb = words(scan, at);
  if (!aboutTheLetter.has(verb) || letterWords.test(fold(scan.text))) return null;
  return claim(at, verb, true);
}

const determiner = /^(?:a|an|the|my|our|his|her|their|all|every|both|for|in|at|over|with|\d.*)$/u;

/** “I hope to join you and led a bank”: the second verb has the same subject. */
function alsoIn(scan: Scan, from: number): Found {
  for (let at = from + 1; at < Math.min(scan.tokens.length - 2, from + 14); at += 1) {
    const verb = words(scan, at + 1);
    if (!/^(?:and|then|but)$/u.test(words(scan, at)) || english.verbs.has(verb)) continue;
    if (isPastForm(verb) && determiner.test(words(scan, at + 2)) && isWithin(scan, from, at)) {
      return claim(at + 1, verb, true);
    }
  }
  return null;
}

const kindOfPerson =
  /^(?:admirer|bad|beginner|believer|bit|burden|candidate|clumsy|coward|customer|danger|disaster|failure|fan|little|menace|mistake|morning|night|person|poor|reader|slow|stranger|terrible|worrier|touch|candidate|debutante?|peu|personne|lecteur|lectrice|admirateur|admiratrice|adepte|client|cliente|inconditionnel|catastrophe|danger|desastre|piètre|pietre|cas|de)$/u;

function ofBeing(scan: Scan, being: number): Found {
  const at = skipped(scan, being + 1);
  const state = words(scan, at);
  if (negates.test(words(scan, being + 1)) || state === "" || english.states.has(state))
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

function ofHaving(scan: Scan, having: number): Found {
  const at = skipped(scan, having + 1);
  const next = words(scan, at);
  if (/^(?:not|no|nothing|t)$/u.test(words(scan, having + 1)) || next === "") return null;
  if (next === "been") {
    const state = skipped(scan, at + 1);
    return english.states.has(words(scan, state)) ||
      /^(?:meaning|following|watching|wanting|thinking|wondering|told)$/u.test(words(scan, state))
      ? null
      : claim(state, words(scan, state), true);
  }
  if ([0, 1, 2, 3, 4, 5, 6].some((step) => english.holdings.has(words(scan, at + step))))
    return null;
  if (next === "had" || /^(?:a|an|the|my|one)$/u.test(next)) {
    return claim(at, words(scan, at + 1), next === "had");
  }
  if (english.had.has(next) || english.verbs.has(next)) return ofLetter(scan, at);
  return claim(at, next, isPastForm(next) || next.endsWith("en"));
}

function ofAbility(scan: Scan, can: number): Found {
  const at = skipped(scan, can + 1);
  const verb = words(scan, at);
  if (negates.test(words(scan, can + 1)) || words(scan, can) === "cannot") return null;
  return verb === "" || english.abilities.has(verb) ? null : claim(at, verb, false);
}

function participle(
  scan: Scan,
  from: number,
  allowed: ReadonlySet<string>,
  more: ReadonlySet<string>,
): Found {
  const at = skipped(scan, from);
  const word = words(scan, at);
  if (word === "" || allowed.has(word) || more.has(word)) return null;
  if (word === "been" || word === "ete" || word === "eu")
    return claim(at, words(scan, at + 1), true);
  return claim(at, word, true);
}

const clitics = /^(?:ne|n|m|me|te|t|vous|nous|se|s|l|le|la|les|lui|leur|y|en)$/u;
const intention = /r(?:ai|ais|ions|ons)$/u;

function ofFrench(scan: Scan, from: number): Found {
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
  if (french.verbs.has(verb)) return null;
  if (
    verb === "parle" &&
    /^(?:de|d|du|des|ici|a|au|aux|en|avec|pour|peu|trop|beaucoup|moins)$/u.test(words(scan, at + 1))
  )
    return null;
  return claim(at, verb, verb.endsWith("ais"));
}

function ofNous(scan: Scan, from: number): Found {
  let at = from;
  while (clitics.test(words(scan, at))) at += 1;
  const verb = words(scan, at);
  if (/^(?:si|s)$/u.test(words(scan, from - 2))) return null;
  if (verb === "avons") return ofAvoir(scan, at);
  if (verb === "sommes") return ofEtre(scan, at);
  if (!/\p{L}{2}ons$/u.test(verb) || intention.test(verb) || french.we.has(verb)) return null;
  return /^(?:raisons|questions|saisons|maisons|actions)$/u.test(verb) ||
    (at === from && !isVerbal(scan, from))
    ? null
    : claim(at, verb, false);
}

/** « nous » before its verb, not behind one or a preposition. */
const isVerbal = (scan: Scan, from: number) =>
  !/^(?:entre|chez|a|avec|pour|sur|de|parmi|vers)$/u.test(words(scan, from - 2));

function ofAvoir(scan: Scan, avoir: number): Found {
  const at = skipped(scan, avoir + 1);
  const next = words(scan, at);
  if (next === "") return null;
  if (next === "pu" || next === "su") return ofPouvoir(scan, at);
  if (next === "ete") {
    const state = skipped(scan, at + 1);
    return french.states.has(words(scan, state)) ? null : claim(state, words(scan, state), true);
  }
  if ([0, 1, 2, 3, 4, 5, 6].some((step) => french.holdings.has(words(scan, at + step))))
    return null;
  if (/^(?:eu|le|la|l|un|une|les|des|de|d)$/u.test(next)) {
    return claim(at, words(scan, at + 1), true);
  }
  return french.had.has(next) ? ofLetter(scan, at) : claim(at, next, true);
}

function ofEtre(scan: Scan, etre: number): Found {
  const at = skipped(scan, etre + 1);
  const state = words(scan, at);
  if (state === "" || french.states.has(state)) return null;
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

function ofPouvoir(scan: Scan, from: number): Found {
  let at = skipped(scan, from + 1);
  while (clitics.test(words(scan, at))) at += 1;
  at = skipped(scan, at);
  const verb = words(scan, at);
  if (!/(?:er|ir|re)$/u.test(verb) || french.abilities.has(verb)) return null;
  return claim(at, verb, false);
}

function ofVenir(scan: Scan, at: number): Found {
  if (!/^(?:de|d)$/u.test(words(scan, at + 1))) return null;
  return ofPouvoir(scan, at + 1);
}

const isFinite = /^(?:is|are|est|sont)$/u;
const didFinite = {
  en: /^(?:was|were|has|have|had)$/u,
  fr: /^(?:a|ont|etait|etaient|avait|avaient|fut|furent)$/u,
};
const opensClause =
  /^(?:and|that|because|since|but|car|et|que|qu|mais|puisque|comme|where|ou|while|when|quand|lorsque)$/u;

/** “My teams have won”: what is mine does something. */
function ofOwn(scan: Scan, own: number): Found {
  const { tokens, text } = scan;
  const before = text.slice(tokens[own - 1]?.end ?? 0, tokens[own]?.start);
  const isSubject =
    own === 0 || /[,;:.!?—–(«“]/u.test(before) || opensClause.test(words(scan, own - 1));
  if (!isSubject) return null;
  const nouns = [1, 2, 3].map((step) => words(scan, own + step));
  if (english.nouns.has(nouns[0] ?? "") || french.nouns.has(nouns[0] ?? "")) return null;
  if (/^(?:is|est|was)$/u.test(nouns[1] ?? "") && /^(?:name|nom)$/u.test(nouns[0] ?? ""))
    return null;
  for (let at = own + 2; at < Math.min(own + 8, tokens.length); at += 1) {
    const verb = words(scan, at);
    if (!isWithin(scan, own, at) || modals.test(verb) || intention.test(verb)) return null;
    if (english.nouns.has(verb) && at === own + 2) return null;
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
function ofOpening(scan: Scan): Found {
  const first = words(scan, 0);
  const text = scan.tokens[0]?.text ?? "";
  const next = words(scan, 1);
  if (/^\p{Lu}\p{Ll}+(?:é|ée|és|ées)$/u.test(text)) {
    const isClaim =
      /^(?:par|de|d|en|comme|chez|a|au|pendant|depuis|dans|directeur|directrice)$/u.test(next);
    const stem = first.replace(/e?s?$/u, "");
    return isClaim &&
      !french.moods.has(first) &&
      !french.moods.has(`${stem}e`) &&
      !french.moods.has(stem)
      ? claim(0, first, true)
      : null;
  }
  if (!isWithin(scan, 0, 1)) return null;
  if (first.endsWith("ed") && /^(?:by|as|in|at|for|from|to|with)$/u.test(next)) {
    return english.moods.has(first) ? null : claim(0, first, true);
  }
  if (/^(?:after|since)$/u.test(first) && next.endsWith("ing")) {
    return /^(?:reading|seeing|learning|hearing|writing|looking|thinking|all)$/u.test(next)
      ? null
      : claim(1, next, true);
  }
  return null;
}
