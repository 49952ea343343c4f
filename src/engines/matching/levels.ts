import type { RequirementLevel } from "./requirement";
import { anyOf, hasAny, overlaps, type Stretch, stretchesOf } from "./scan";
import * as words from "./words/cues";

/** A stretch of a sentence whose words are asked, wished or expressly not asked. */
export type LevelScope = Stretch & { readonly level: RequirementLevel | "not" };

const cues = {
  notAfter: anyOf(words.notAfter),
  notBefore: anyOf(words.notBefore),
  niceAfter: anyOf(words.niceAfter),
  niceBefore: anyOf(words.niceBefore),
  mustAfter: anyOf(words.mustAfter),
  plainNotBefore: anyOf(words.plainNotBefore),
};
const levels = {
  notAfter: "not",
  notBefore: "not",
  niceAfter: "nice",
  niceBefore: "nice",
  mustAfter: "must",
  plainNotBefore: "not",
} as const;

type Cue = Stretch & { readonly kind: keyof typeof cues };

const carries = anyOf([words.carriesOn]);
const turns = /\b(?:mais|but|tandis que|while|however|whereas|en revanche)\b/g;
const headNoun = new RegExp(
  String.raw`[,;:]\s*(?:et |and |ou |or )?(?=${words.headNouns}\b)`,
  "gu",
);
const startsWithHead = new RegExp(String.raw`^\W*(?:et |and )?${words.headNouns}\b`, "u");
const knownBefore =
  /\b(?:vous|tu|you|must|maitrise[rsz]?|exige\w*|required|requis\w*|indispensables?|courante?|fluent|obligatoire)\b/;
/** “Fatigue analysis, DFMEA or Part 21 would help”: the conjunction closes a list that shares its level. */
const joinedList = /^[^,]{2,50},[^,]{2,50}(?: |,)(?:or|ou|and|et) [^,]{2,80}$/;
const severalNeeds = /\b(?:exige\w*|required|requis\w*|indispensables?|obligatoires?)\b/;
const severalMark = /(?:^|\s)(?:seraient|sont|seront|are|constituent)\b|(?:plus|atouts|ees|es) *$/;

/** It finds who governs what: a cue after its words reaches back to the last turn, one before them to the end. */
export function scopesOf(folded: string): LevelScope[] {
  const scopes: LevelScope[] = [];
  let last = 0;
  for (const cue of cuesOf(folded)) {
    // “No degree required” and “pas de diplôme exigé” ask nothing.
    if (cue.kind === "mustAfter" && levelAt(scopes, cue) === "not") continue;
    const level = levels[cue.kind];
    const isBefore = cue.kind.endsWith("Before");
    const start = isBefore ? cue.start : startOf(folded, { cue, last });
    const end = isBefore ? endOf(folded, cue) : cue.end;
    scopes.push({ level: welcomed(folded, cue) ?? level, start, end });
    last = cue.kind === "plainNotBefore" ? end : cue.end;
    const bracket = /^\s*\([^()]{0,80}\)/.exec(folded.slice(cue.end));
    if (bracket && !isBefore) {
      scopes.push({ level, start: cue.end, end: cue.end + bracket[0].length });
    }
    if (level === "nice" && !isBefore && hasAny(carries, folded.slice(cue.end))) {
      scopes.push({ level: "nice", start: cue.end, end: folded.length });
    }
  }
  return scopes;
}

/** Later cues speak last: “Norwegian is not required but welcome” is a wish. */
export function levelAt(
  scopes: readonly LevelScope[],
  place: Stretch,
): LevelScope["level"] | undefined {
  return scopes.findLast((scope) => overlaps(scope, place))?.level;
}

function cuesOf(folded: string): Cue[] {
  const found: Cue[] = [];
  for (const kind of Object.keys(cues) as (keyof typeof cues)[]) {
    for (const stretch of stretchesOf(cues[kind], folded)) {
      if (!found.some((other) => overlaps(other, stretch))) found.push({ ...stretch, kind });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/** “Kafka, although not essential” is a wish. */
const yields =
  /\b(?:but|mais|although|though|while|albeit|bien qu(?:e |')|meme s(?:i|')|quoiqu(?:e |')|sans etre) ?(?:\w{1,8} )?$/;

function welcomed(folded: string, cue: Cue): "nice" | undefined {
  const isNot = cue.kind.startsWith("not");
  const after = folded.slice(cue.end, cue.end + 40);
  const before = folded.slice(Math.max(0, cue.start - 30), cue.start);
  if (isNot && cue.kind === "notAfter" && yields.test(before)) return "nice";
  return isNot &&
    /^[\s,]*(?:but|mais|though|however)\b/.test(after) &&
    hasAny(cues.niceAfter, after)
    ? "nice"
    : undefined;
}

function startOf(folded: string, { cue, last }: { cue: Cue; last: number }): number {
  const before = folded.slice(last, cue.start);
  // “Kafka (a plus)” is about what stands before the bracket.
  const isBracketed = /[([–-]\s*$/.test(before);
  // “Pont roulant, nacelle : un plus” is about all that stands before the colon.
  const body = before.replace(/[([–:-]\s*$/, " ");
  const limits = [
    ...matchEnds(turns, body),
    ...matchEnds(/[;:]|\((?![^()]{0,80}\))/g, body),
    ...matchEnds(headNoun, body),
  ];
  const limit = Math.max(0, ...limits);
  const clause = body.slice(limit);
  // “Italian, as we are near the border, would help” is about Italian.
  const main = clause
    .replace(/,[^,]{3,60},\s*$/, " ")
    .replace(/,\s*(?:(?:but|mais|although|though|while|albeit) )?$/, " ")
    .replaceAll(/\([^()]{0,80}\)/g, (bracket) => " ".repeat(bracket.length));
  const comma = Math.max(main.lastIndexOf(","), main.lastIndexOf(" – "));
  const cueText = folded.slice(cue.start, cue.end);
  const isShared =
    joinedList.test(main) || startsWithHead.test(clause) || severalMark.test(cueText.trim());
  const isSummed = /:\s*$/.test(before) && !severalNeeds.test(clause);
  const cutsAtComma =
    comma >= 0 &&
    !isSummed &&
    (isBracketed || !isShared || knownBefore.test(clause.slice(0, comma)));

  return last + limit + (cutsAtComma ? comma + 1 : 0);
}

function endOf(folded: string, { kind, end }: Cue): number {
  const rest = folded.slice(end);
  const closed = closedDenial.exec(rest)?.[0].length;
  if (closed !== undefined) return end + closed;
  const stop = rest.search(kind === "plainNotBefore" ? plainStop : /[;)]|\b(?:mais|but)\b/);
  return stop < 0 ? folded.length : end + stop;
}

/** “No degree required, English required” denies the degree alone. */
const closedDenial =
  /^ [^,;.]{2,60}?\b(?:exigee?s?|requis(?:e?s?)|demandee?s?|obligatoires?|necessaires?|required|needed|necessary|essential)(?=,[^.;]{2,80}\b(?:exige|requis|obligatoire|indispensable|souhaite|apprecie|suffi|required|essential|needed|a must|a plus|preferred|is enough))/;

/** “No PHP, strong SQL” denies PHP, “no PHP, Perl or Ruby, please” all three. */
const plainStop =
  /[;)]|\b(?:mais|but)\b|,(?! ?(?:please|thanks|merci|svp|s'il|ni|nor|or|ou)\b)(?! ?[^,;.]{2,30},? (?:or|nor|ni|ou) [^,;.]{2,30}(?:$|[.;]|, ?please))/;

function matchEnds(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}
