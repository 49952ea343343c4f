import { anyOf, type Stretch, stretchesOf } from "./scan";
import * as words from "./words/denials";

export type ProvingText = { readonly text: string; readonly folded: string };

const deniedClause = anyOf(words.deniedClauses);
const deniedThing = anyOf(words.deniedThings);
const hiring = anyOf([words.hirings]);
const advising = anyOf([words.advisings]);
const interpreter = anyOf([words.interpreters]);
const isFault = new RegExp(String.raw`^[\W]{0,3}(?:\S{1,14} ){0,3}?${words.deniedFaults}`, "u");

/** A clause ends at a stop, at a turn, and at a comma before the next deed. */
const clauseEnd =
  /[;!?\n]|\.(?=\s|$)| [–—-] |(?<!\p{L})(?:but|mais|however|cependant|whereas|tandis que|en revanche|par contre)(?!\p{L})|(?:,|\s(?:and|et))\s(?=(?:and |et |puis |then |so |donc |now )?(?:i|we|je|j'|nous|only|seulement|uniquement)(?!\p{L})|(?:built|wrote|ran|led|sold|made|kept|conduit|vendu|tenu|construit|produit|suivi)(?!\p{L})|\p{L}{2,14}(?:ed|é|ée|és|ées)(?!\p{L}))/giu;

/** A thing ends where the sentence says where, how or what for. */
const thingEnd =
  /[,;:!?()\n]|\.(?=\s|$)| (?:en|dans|avec|pour|sur|par|chez|depuis|grace|mais|et|and|but|in|on|with|for|by|at|from|using|through|while|tout|afin|since|via|qui|que|that|which|\d{1,4})(?!\p{L})/u;
const thingHead =
  /^\W{0,3}(?:(?:la |le |les |l'|de |d'|the |any |moindre |prior )?(?:connaissances?|experiences?|maitrise|notions?|pratique|formation|utilisation|knowledge|use|command|training|understanding|familiarity) (?:de |d'|en |du |des |of |in |with |on |avec |sur |par )?)?/u;

/** “Kubernetes was not used” denies what stands before it too. */
const deniesBefore =
  /(?:^| )(?:was|were|is|are|been) (?:not|never)|^(?:n'|ne |non|isn't|wasn't|aren't|weren't)/u;
const isShortSubject = /^\W{0,3}(?:\S{1,20} ){0,4}(?:(?:is|are|was|were|has been) )?$|:\s?$/u;

const ofOthers = new RegExp(
  String.raw`(?:^|[.;!?\n,]\s?|\s[–—-]\s)\s{0,3}((?:mon|ma|mes|my|notre|nos|our) (?:\S{1,12} )?${words.otherPeople}(?![\p{L}-]|,? (?:et|and) (?:moi|i|me)(?!\p{L})))`,
  "gu",
);
const ofMyself = /(?<!\p{L})(?:m'|me|moi|i|my|us|nous)(?!\p{L})/u;

/**
 * What a fact says is not so, or is so of somebody else, proves nothing and becomes empty lines, so that every other
 * word keeps its place.
 */
export function provingText(source: ProvingText): ProvingText {
  const { text, folded } = source;
  const ends = Array.from(text.matchAll(clauseEnd), ({ index }) => index);
  const denied = stretchesOf(deniedClause, folded)
    .filter(({ end }) => !isFault.test(folded.slice(end, end + 60)))
    .map((cue) => ({ start: startOf(folded, cue, ends), end: endAfter(ends, cue.end, text) }));
  const missing = stretchesOf(deniedThing, folded)
    .filter(({ end }) => !isFault.test(folded.slice(end, end + 60)))
    .map(({ start, end }) => ({ start, end: thingEndAfter(folded, end) }));
  const others = Array.from(folded.matchAll(ofOthers), (match) => {
    const start = match.index + match[0].length;
    return { start, end: endAfter(ends, start, text) };
  }).filter(({ start, end }) => !ofMyself.test(folded.slice(start, end)));
  const hired = stretchesOf(hiring, folded)
    .filter(({ end }) => !isHiredOneself.test(folded.slice(end)))
    .map(({ end }) => ({ start: end, end: thingEndAfter(folded, end) }));
  return without(source, [...denied, ...missing, ...others, ...hired]);
}

const isHiredOneself =
  /^ (?:as|comme|en tant|par|by|to|pour|a la|au|in|at|en|dans|chez|full|apres|after)(?!\p{L})/u;

/** It leaves out what other people were helped to. */
export function withoutAdvice(source: ProvingText): ProvingText {
  const ends = Array.from(source.text.matchAll(clauseEnd), ({ index }) => index);
  const advised = stretchesOf(advising, source.folded).map(({ end }) => ({
    start: end,
    end: endAfter(ends, end, source.text),
  }));
  return without(source, advised);
}

export const hasInterpreter = (folded: string): boolean => folded.search(interpreter) >= 0;

const endAfter = (ends: readonly number[], from: number, { length }: string): number =>
  ends.find((end) => end >= from) ?? length;

function startOf(folded: string, cue: Stretch, ends: readonly number[]): number {
  const verb = /\S{2,4} $/.exec(folded.slice(Math.max(0, cue.start - 6), cue.start))?.[0] ?? "";
  const said = folded.slice(cue.start, cue.end);
  if (!deniesBefore.test(said) && !deniesBefore.test(` ${verb}${said}`))
    return startOfLabel(folded, cue.start);
  const opens = (ends.findLast((end) => end < cue.start) ?? -1) + 1;
  const comma = folded.lastIndexOf(",", cue.start) + 1;
  const from = Math.max(opens, comma);
  return isShortSubject.test(folded.slice(from, cue.start)) ? from : cue.start;
}

/** “SAP: never used” is about its label. */
const startOfLabel = (folded: string, at: number): number =>
  at -
  (/(?:[^\s.;,:]{1,20} ){0,3}[^\s.;,:]{1,20} ?[:(] ?$/u.exec(
    folded.slice(Math.max(0, at - 80), at),
  )?.[0].length ?? 0);

function thingEndAfter(folded: string, from: number): number {
  const rest = folded.slice(from, from + 160);
  const head = thingHead.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(head).search(thingEnd);
  return from + (stop < 0 ? rest.length : head + stop);
}

function without({ text, folded }: ProvingText, stretches: readonly Stretch[]): ProvingText {
  if (stretches.length === 0) return { text, folded };
  const chars = [text.split(""), folded.split("")] as const;
  for (const { start, end } of stretches) {
    for (const each of chars) each.fill("\n", start, end);
  }
  return { text: chars[0].join(""), folded: chars[1].join("") };
}
