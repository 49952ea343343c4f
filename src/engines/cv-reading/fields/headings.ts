import type { Line, LinePart } from "../line";
import { headingWords } from "../words/heading-words";
import type { CvSectionKind } from "../words/heading-words";
import { foldPhrase } from "./fold-letters";
import { isCapitals, styleOf } from "./style";

const squeeze = (folded: string) => folded.replace(/[^\p{L}\p{N}]/gu, "");

const kindOf = new Map<string, CvSectionKind>();
for (const [kind, spellings] of headingWords) {
  for (const spelling of spellings.split("|")) {
    const key = squeeze(foldPhrase(spelling));
    if (!kindOf.has(key)) kindOf.set(key, kind);
  }
}

/** These also name a group within a section, so that they count only in the style of the other headings. */
const weakHeadings = new Set(
  `missions|outils|logiciels|langages|techniques|technologies|tools|software|informatique|bureautique|stages|projets|projects|
  technical|programming|programminglanguages|references|publications|securite|achievements|realisations|langues|languages|permis|
  certifications|certificates|divers|autres|other|soft skills|softskills|hardskills|savoiretre|savoirfaire|connaissances|roles|school|
  schools|studies|metier|metiers|cards|tickets|courses|activites|activities|research|press|work|training|formation|details|links|
  liens|address|adresse|domaines|qualites|qualities|knowledge|trades|specialites|specialties|missionsprincipales|study|info|infos|
  informations|encadrement|travaux|communications|disponibilite|mobilite|availability|techniquesmaitrisees|social|positions|postes|
  contact|background|jobs|career|statement|parcours|hello|bilan|acquis|forces|atouts|presentation|objectif|objective|objectifs`
    .split("|")
    .map((word) => squeeze(word)),
);

/** A heading that is in no list is told by one of these stems. */
const stems: readonly (readonly [CvSectionKind, RegExp])[] = [
  [
    "experience",
    /experience|employ|emplois|worked|parcours pro|career|carriere|work hist|metiers exerces|postes? occup/u,
  ],
  ["education", /formation|educat|etudes|diplom|scolair|academi|studies|school|universit|degree/u],
  [
    "skills",
    /competenc|skill|savoir-faire|do well|good at|can do|sais faire|outils|tools|expertise|strength|atouts|techni/u,
  ],
  ["languages", /\blangues?\b|languages?\b/u],
  ["interests", /interet|loisir|outside|free time|hors du|hobb|interest|passion/u],
  ["certificates", /certif|habilitation|permis|licen[cs]e|accredit/u],
  ["contact", /contact|coordonnees|in touch|personal (?:info|detail)|me joindre/u],
  [
    "summary",
    /profil|resume|summary|who i|qui je|in short|in a few|en bref|quelques mots|about|propos|objecti[fv]/u,
  ],
];

export type HeadingWord = { readonly kind: CvSectionKind; readonly isWeak: boolean };

/** Signs and numbers before and behind a heading are no part of it. */
const trimSigns = (text: string) =>
  foldPhrase(text).replace(
    /^(?:\d{1,2}[.)]|[ivx]{1,4}[.)])? ?[^\p{L}\p{N}]{0,6}|[^\p{L}\p{N})]{0,6}$/gu,
    "",
  );

/** "Mes" before a heading and "obtenues" behind it change nothing. */
const FRILLS =
  /^(?:mon|mes|my|the|les|nos|our) | (?:obtenus|obtenues|obtenu|obtained|held|gained|principales|cles|personnelles)$/gu;

/** It tells what a closed list of headings says of a text. */
export function headingWordOf(text: string): HeadingWord | null {
  if (text.length > 60 || /\d{2}/u.test(text)) return null;
  const folded = trimSigns(text);
  const key = squeeze(folded);
  const kind = kindOf.get(key) ?? kindOf.get(squeeze(folded.replace(FRILLS, "")));
  if (kind) return { kind, isWeak: weakHeadings.has(key) };
  const halves = folded.split(/ (?:&|et|and|\+) | ?[/&,] ?/u);
  if (halves.length < 2 || halves.length > 3) return null;
  const kinds = halves.map((one) => kindOf.get(squeeze(one)));
  const [first] = kinds;
  return first && kinds.every(Boolean)
    ? { kind: first, isWeak: kinds.some((one) => one !== first) }
    : null;
}

/** It guesses the kind of a line that is set as a heading. */
export function guessHeadingKind(text: string): CvSectionKind {
  const folded = foldPhrase(text);
  return stems.find(([, stem]) => stem.test(folded))?.[0] ?? "other";
}

export type HeadingStyle = {
  readonly parts: readonly LinePart[];
  /** In a file without styles a heading is known by its words alone. */
  readonly isDistinct: boolean;
  readonly count: number;
};

/** "volunteering" among "Languages" and "Skills" is an item. */
export const isWrittenSmall = (text: string, { parts }: HeadingStyle): boolean =>
  /^\p{Ll}/u.test(text.trim()) && parts.some((one) => /^[^\p{Ll}]/u.test(one.text.trim()));

const isWholeHeading = (line: Line) => line.parts.length === 1 && !line.hasBullet;

/** It finds the styles in which lines that are surely headings are set. */
export function headingStylesOf(lines: readonly Line[]): HeadingStyle {
  const letters = new Map<string, number>();
  for (const { parts } of lines) {
    for (const part of parts) {
      const key = styleOf(part);
      letters.set(key, (letters.get(key) ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  const examples = new Map<string, LinePart>();
  let found = 0;
  for (const line of lines) {
    const [part] = line.parts;
    const word = part && !line.hasBullet ? headingWordOf(part.text) : null;
    if (!part || !word || word.isWeak) continue;
    const key = styleOf(part);
    const weight = isWholeHeading(line) ? 2 : 1;
    found += 1;
    examples.set(key, part);
    counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  const best = Math.max(0, ...counts.values());
  const styles = new Set([...counts].filter(([, count]) => count >= best / 3).map(([key]) => key));
  const set = [...styles].reduce((sum, key) => sum + (letters.get(key) ?? 0), 0);
  const parts = [...examples].flatMap(([key, part]) => (styles.has(key) ? [part] : []));
  return { parts, isDistinct: found >= 2 && set <= found * 2.5, count: found };
}

/** Sizes may differ a little within one style, as where small capitals are drawn. */
export const isInHeadingStyle = (part: LinePart, { parts }: HeadingStyle): boolean =>
  parts.some(
    (one) =>
      Math.abs(one.size - part.size) <= 0.6 &&
      one.isBold === part.isBold &&
      isCapitals(one.text) === isCapitals(part.text),
  );

/** A part set like the headings, in letters that a heading could have. */
export function isSetAsHeading(part: LinePart, styles: HeadingStyle): boolean {
  if (!styles.isDistinct || !isInHeadingStyle(part, styles)) return false;
  const words = part.text.trim().split(/\s+/u);
  const isShort = words.length <= 5 && part.text.length <= 45;
  return isShort && /\p{L}{3}/u.test(part.text) && !/[@\d]|[.,;!?]$/u.test(part.text);
}

export const isLoudHeading = (part: LinePart, bodySize: number): boolean =>
  isCapitals(part.text) || part.isBold || part.size >= bodySize * 1.12;
