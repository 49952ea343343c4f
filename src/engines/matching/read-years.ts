import { foldWords } from "./offer-text";
import type { OfferFinding } from "./requirement";
import type { Stretch } from "./scan";

const numberWords: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  douze: 12,
  twelve: 12,
  quinze: 15,
  fifteen: 15,
  a: 1,
};
const number = String.raw`(?:\d{1,2}(?:[.,]5)?|${Object.keys(numberWords).join("|")})`;
const lead =
  "(?:au moins|minimum|a minima|plus de|au minimum|environ|at least|minimum(?: of)?|over|more than|a minimum of|min\\.?|around|approximately) ?";
const years = new RegExp(
  String.raw`(?<![\p{L}\p{N}+€£$.,])(?:(?:between|entre) (${number}) (?:and|et)|(?:${lead})?(${number}))(?: ?\(\d{1,2}\))?(?: ?\+| ?plus| (?:or|ou) (?:more|plus))?(?: ?(?:a|to|ou|or|-|–|/)? ?${number})?(?: ?\+)?[ -]?(ans?|annees?|years?'?|yrs?|mois|months?'?|saisons?|seasons?)(?![\p{L}\p{N}])(?: (?:minimum|mini|min\b\.?|ou plus|or more))?(?: ?(?:d'|of )?(?:\w{1,14} ){0,2}(?:experience|exp\b\.?|pratique))?`,
  "gu",
);

const experienceNear =
  /experience|pratique|metier|poste (?:similaire|equivalent)|justifi|minimum|at least|au moins|anciennete|background|in (?:a |an )?(?:similar|comparable|equivalent)|practising|practice|track record|prior|worked|working|track|expertise|seniority|derriere (?:soi|toi|vous)|behind (?:you|them)|or more|ou plus|\bexp\b|\bmini\b|\bmin\b|barreau|terrain|of (?:professional|commercial|hands-on|production|paid)/;
const otherSpan =
  /(?:cdd|contrat|contract|mission|fixed[- ]term|duree|duration|stage|internship|interim|postdoctoral|renouvelable|renewable|position|poste|alternance|formation) (?:\S{1,12} ){0,3}$|(?:depuis|for (?:over|more than|the (?:last|past))|il y a|fort(?:e)? de (?:ses|plus de|nos)|notre|nos|our|its|ses|their|(?<!\p{L})aged?|age de|tous les|every|within|dans les|sous|garantie?|last|past|first) (?:\S{1,10} ){0,2}$/u;
const otherAfter =
  /^'?(?: ?)(?:old|ago|contract|fixed|of (?:age|history|growth|success|innovation)|d'existence|d'histoire|d'age|et plus d'age|revolus|de cdd|renewable|renouvelable|guarantee|de garantie|warranty|maternity|duree|durée|lease|of trading)|^[- ](?:contract|fixed|old|maternity|program|placement)/;

type Sentence = { readonly text: string; readonly folded: string; readonly isAsking: boolean };

/** “at least 4 years”, “trois ans d'expérience en chirurgie”, “18 months' experience”. */
export function readYears({ text, folded, isAsking }: Sentence): OfferFinding[] {
  const findings: OfferFinding[] = [];
  for (const match of folded.matchAll(years)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = folded.slice(Math.max(0, start - 50), start);
    const after = folded.slice(end, end + 60);
    if (otherSpan.test(before) || otherAfter.test(after)) continue;
    if (/^(?:the|a|an|un|une) |^(?:one|a|un|une)\b/.test(match[0]) && !experienceNear.test(folded))
      continue;
    if (!isAsking && !experienceNear.test(folded)) continue;
    const value = yearsIn(match[1] ?? match[2] ?? "", match[3] ?? "");
    if (value <= 0 || value > 40) continue;
    // “Two seasons or 2 years” is one need.
    const last = findings.at(-1);
    if (last && isAlternative(folded.slice(last.end, start))) continue;
    const field = fieldOf(text.slice(end, end + 90)) ?? fieldBefore(before);
    findings.push({ kind: "years", years: value, start, end, ...(field ? { field } : {}) });
  }
  // “Six years, two of them leading a team” asks six.
  return findings.slice(0, 2);
}

const isAlternative = (between: string): boolean =>
  /^[^\p{L}\d]{0,6}(?:or|ou|soit|pardon)[^\p{L}\d]{1,3}$/u.test(between);

/** Every span of years, months or seasons that a folded text names, whatever it measures. */
export const yearSpansIn = (folded: string): (Stretch & { readonly years: number })[] =>
  Array.from(folded.matchAll(years), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    years: yearsIn(match[1] ?? match[2] ?? "", match[3] ?? ""),
  }));

/** The longest experience that a fact names; null where it names none. */
export function longestYearsIn(text: string): number | null {
  const all = yearSpansIn(foldWords(text)).map((span) => span.years);
  return all.length === 0 ? null : Math.max(...all);
}

function yearsIn(count: string, unit: string): number {
  const value = numberWords[count] ?? Number(count.replace(",", "."));
  if (unit.startsWith("s")) return value / 2;
  return unit.startsWith("mo") ? Math.round((value / 12) * 10) / 10 : value;
}

const anyField =
  /^(?:un |une |a |an |the |ce |cette |le |la )?(?:poste|fonction|similar|similaire|same|domaine|related|relevant|comparable|equivalent|professional|field|role|this|meme|type|industry|secteur|metier)/i;

function fieldOf(after: string): string | undefined {
  const match =
    /^[^.;,:(]{0,28}?(?<![\p{L}])(?:en tant que|as an?|in|of|with|en|dans|de|d['’]|comme|sur|as)(?![\p{L}])\s*([^.;,:()]{3,60})/iu.exec(
      after,
    );
  return named(match?.[1]);
}

/** “Une expérience en chirurgie de deux ans” names the field first. */
function fieldBefore(before: string): string | undefined {
  return named(
    /experience (?:en|in|dans|de|of) ([^.;,:()]{3,40}?) (?:de|d'|of)\s*$/.exec(before)?.[1],
  );
}

function named(field: string | undefined): string | undefined {
  const bare = field
    ?.replace(/^(?:l['’]|la |le |les |un |une |the |a |an )/i, "")
    .replace(
      /^(?:(?:professional|commercial|hands-on|solid|proven|relevant|practical|recent|paid) ?){1,3}/i,
      "",
    )
    .replace(
      /\s+(?:est|sont|serait|is|are|would|minimum|exigée?s?|requise?s?|required|souhaitée?s?|appréciée?s?|et|and|,).*$/iu,
      "",
    )
    .trim();
  return bare && bare.length >= 3 && !anyField.test(bare) ? bare : undefined;
}
