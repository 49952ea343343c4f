import { anyOf, hasAny, overlaps, type Stretch } from "../matching/scan";
import { skillsIn } from "../matching/skill-table";
import { yearSpansIn } from "../matching/read-years";
import * as words from "./words/speech-cues";
import type { OwnStretch } from "./own-stretches";
import type { FoundFact } from "./spoken-fact";
import type { SpokenSentence } from "./spoken-sentence";

type FoundSkill = FoundFact & { readonly kind: "skill" };

/** The name behind these words is an employer’s or a place’s. */
const placeBefore =
  /(?:^|\W)(?:at|chez|aupres de|company|societe|entreprise|called|nommee?) (?:the |la |le |l')?$/u;

const doing = new RegExp(String.raw`(?:^|[^\p{L}])(?:${words.doings}) ?$`, "u");

/** Each skill of the table that is named, where it is no part of another fact. */
export function skillsToldIn(
  { text, folded, language, said }: SpokenSentence,
  { from, end }: OwnStretch,
  taken: readonly Stretch[],
): FoundSkill[] {
  const source = { text: text.slice(from, end), folded: folded.slice(from, end) };
  return skillsIn(source, language).flatMap(({ skills, isCommon, ...place }) => {
    const mention = { start: from + place.start, end: from + place.end };
    if (isCommon && !doing.test(folded.slice(Math.max(0, mention.start - 50), mention.start)))
      return [];
    if (taken.some((other) => overlaps(other, mention))) return [];
    if (placeBefore.test(folded.slice(Math.max(0, mention.start - 24), mention.start))) return [];
    return [{ kind: "skill", name: nameOf(said(mention.start, mention.end), skills), ...mention }];
  });
}

/** Recognisers write names small, which the table spells right. */
const nameOf = (said: string, skills: readonly string[]): string =>
  skills.find((skill) => skill.toLowerCase() === said.toLowerCase()) ?? said;

const experience = anyOf([
  "experience|d'experience|metier|career|carriere|in the trade|practice|worked in|working in|travaille (?:dans|en)|travaillais (?:dans|en)",
]);
const notExperience = new RegExp(String.raw`(?:^|\W)(?:${words.otherSpans})`, "u");
const elsewise = new RegExp(words.afterOtherSpans, "u");
const field =
  /^[^.;,:(]{0,12}?(?<!\p{L})(?:in|of|with|en|dans|de|as an?|as|comme|en tant que) (?!(?:this|my|the same|the|ce|cette|ma|mon|la meme|experience|d'experience)(?!\p{L}))/u;
const fieldEnd =
  /[,;.:!?\n]|(?<!\p{L})(?:and|et|at|chez|so|but|mais|donc|where|for|pour|now|behind|derriere)(?!\p{L})/u;
const MOST_YEARS = 50;

/** “Twelve years of experience in accounting”, « ça fait quinze ans que je fais de la plomberie ». */
export function yearsToldIn(
  { folded, said }: SpokenSentence,
  { from, end }: OwnStretch,
  skills: readonly FoundSkill[],
): FoundFact[] {
  const told = folded.slice(from, end);
  const [span] = yearSpansIn(told).filter(
    ({ start, end: until, years }) =>
      years >= 1 &&
      years <= MOST_YEARS &&
      !notExperience.test(told.slice(Math.max(0, start - 40), start)) &&
      !elsewise.test(told.slice(until)),
  );
  if (!span) return [];
  const isExperience = hasAny(experience, told);
  const [skill] = skills;
  if (!isExperience && !skill) return [];
  const words = (start: number, until: number) => said(from + start, from + until);
  const named =
    fieldAfter(told, span.end, words) ?? fieldBefore(told, span.start, words) ?? skill?.name;
  const place = { start: from + span.start, end: from + span.end };
  return [{ kind: "years", years: span.years, ...(named && { field: named }), ...place }];
}

type Said = (start: number, end: number) => string;

const worked =
  /(?<!\p{L})(?:worked|working|travaille|travaillais) (?:in|dans|en) (?:the |la |le |les |l')?([\p{L}' -]{3,40}?) (?:for|pendant|depuis|durant)(?: \S{1,14}){0,2} ?$/u;

/** “I’ve worked in hospitality for about nine years.” */
function fieldBefore(told: string, until: number, said: Said): string | undefined {
  const found = worked.exec(told.slice(Math.max(0, until - 90), until));
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const at = Math.max(0, until - 90) + found.index + found[0].lastIndexOf(name);
  return said(at, at + name.length);
}

function fieldAfter(told: string, from: number, said: Said): string | undefined {
  const rest = told.slice(from, from + 80);
  const lead = field.exec(rest)?.[0].length;
  if (lead === undefined) return undefined;
  const stop = rest.slice(lead).search(fieldEnd);
  const until = stop < 0 ? rest.length : lead + stop;
  const named = said(from + lead, from + until).replace(/^(?:the|la|le|les|l['’]) ?/iu, "");
  return named.length >= 3 && named.split(" ").length <= 5 ? named : undefined;
}
