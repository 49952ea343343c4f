import { frenchSelf } from "../grounding/words/self";
import { endOfName } from "./end-of-name";
import type { OwnStretch } from "./own-stretches";
import type { FoundFact } from "./spoken-fact";
import type { SpokenSentence } from "./spoken-sentence";

const part = String.raw`\p{Lu}[\p{L}\p{N}&+'-]{0,30}`;
const joints = "(?:(?:and|&|et|of|de|du|des|d'|la|le|les) ?){0,2}";
const house =
  "(?:clinique|hôpital|centre hospitalier|mairie|école|collège|lycée|crèche|maison de retraite|banque|boulangerie|pharmacie|garage|cabinet|restaurant|hôtel|usine|ferme|théâtre|musée|librairie|agence|bakery|bank|school|clinic|hospital|hotel|garage|farm)";
const employer = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Aa]t|[Ff]or|[Ww]ith|joined|[Cc]hez|[Pp]our|rejoint|au sein de|auprès de)\s(?:the |la |le |les |l')?|(?:[Aa]u|[ÀàAa] la|[ÀàAa] l'|[Dd]ans l[ae]|[Dd]ans l'|[Aa]t the) ?(?=${house}))(?:${part}|${house} ${joints}${part})(?: ${joints}${part}){0,4}`,
  "u",
);
const lead = new RegExp(
  String.raw`^(?:at|for|with|joined|chez|pour|rejoint|au sein de|auprès de|au|[àa] la|[àa] l'|dans l[ae]|dans l')\s?(?:the |la |le |les |l')?`,
  "iu",
);
const work =
  /(?<!\p{L})(?:spent|spend|passe|work\w{0,3}|was|am|m|been|became|employed|joined|travaill\w{1,4}|suis|etais|ete|devenue?|employee?|embauchee?|rejoint|poste|role|job)(?!\p{L})/u;
const year = String.raw`(?:the year |l'annee )?(?:(?:early|late|mid|debut|fin|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)[ -])?((?:19|20)\d{2})(?!\d)`;
const today = "now|today|aujourd'hui|maintenant|this day|ce jour";
const span = new RegExp(
  String.raw`(?<!\p{L})(?:from|between|de|entre) ${year} (?:to|until|till|and|a|et|jusqu'en|jusqu'a|-|–) (?:${year}|(${today}))`,
  "u",
);
const since = new RegExp(String.raw`(?<!\p{L})(?:since|depuis) ${year}`, "u");
const within = new RegExp(String.raw`(?<!\p{L})(?:in|en) ${year}(?! [-–])`, "u");

const asTitle =
  /(?<!\p{L})(?:as|comme|en tant que?|en qualite de|en tant qu'|au poste de|(?:poste|role|job) (?:de|d'|of|as)) ?(?:an? |the |une? |la |le |l')?/u;
const beingTitle =
  /(?<!\p{L})(?:(?:was|am|'m|been|became) (?:an?|the) |(?:suis|etais|ai ete|devenue?) (?:une? |la |le |l')?)/u;
const participle = /^\p{L}{2,20}(?:é|ée)(?!\p{L})/u;
const titleParticiple = /^(?:employ|charg|délégu|attach|diplôm|associ|clerc|retrait)/u;

/** A post whose employer and years are told; its name is told as well, or not. */
export function postsIn(sentence: SpokenSentence, stretch: OwnStretch): FoundFact[] {
  const { from, end } = stretch;
  const { text, folded, said } = sentence;
  const told = folded.slice(from, end);
  const named = employer.exec(text.slice(from, end));
  const years = yearsIn(told);
  if (!named || !years || !work.test(told)) return [];
  const until = from + named.index + named[0].length;
  const at = until - named[0].replace(lead, "").length;
  const position = positionIn(sentence, stretch);
  return [
    {
      kind: "post",
      employer: said(at, until),
      ...(position && { position: position.name }),
      ...years,
      start: Math.min(at, position?.start ?? at),
      end: Math.max(until, position?.end ?? until),
    },
  ];
}

function yearsIn(told: string): { startYear: number; endYear?: number } | null {
  const both = span.exec(told);
  if (both) {
    const [startYear, endYear] = [Number(both[1]), Number(both[2])];
    if (both[3] !== undefined) return { startYear };
    return startYear <= endYear ? { startYear, endYear } : null;
  }
  const from = since.exec(told)?.[1];
  if (from !== undefined) return { startYear: Number(from) };
  const only = within.exec(told)?.[1];
  // Of one who joined in a year the end is not told, and a post without an end is held still.
  if (
    only === undefined ||
    /(?:joined|rejoint|embauche|started|commence|became|devenu)/u.test(told)
  )
    return null;
  return { startYear: Number(only), endYear: Number(only) };
}

function positionIn(sentence: SpokenSentence, { from, end }: OwnStretch) {
  const told = sentence.folded.slice(from, end);
  for (const lead of [asTitle, beingTitle]) {
    const found = lead.exec(told);
    if (!found) continue;
    const start = from + found.index + found[0].length;
    const until = endOfName(sentence, { from: start, end, manner: "post" });
    const words = sentence.text.slice(start, until);
    const first = /^\p{L}+/u.exec(sentence.folded.slice(start))?.[0] ?? "";
    const isState = frenchSelf.states.has(first) || /^(?:there|here|la|ici)$/u.test(first);
    const isDone = participle.test(words) && !titleParticiple.test(words);
    if (until > start && !isState && !isDone)
      return { name: sentence.said(start, until), start, end: until };
  }
  return null;
}
