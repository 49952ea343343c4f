import { kindOfHeading } from "./heading-of-line";
import { labelAt } from "./labels";
import { foldWords, type OfferText } from "./offer-text";
import { isKnownTown } from "./read-terms";
import type { OfferSentence } from "./sentences";

const gender =
  /\s?[([]?\s?(?<![\p{L}])(?:H\s?\/\s?F|F\s?\/\s?H|[mwfhd]\s?\/\s?[mfwh](?:\s?\/\s?[dxn])?|[xmhf]\/[hmf]\/[fwmx]|h-f|f-h|all genders|tous genres)(?![\p{L}])\s?[)\]]?/giu;
const hiring =
  /(?:recherch\p{L}*|recrut\p{L}*|cherch\p{L}*|embauch\p{L}*|hiring|looking for|seek\p{L}*|need(?! to)|recruiting|ouvre un poste d(?:e |['’])|position of|poste d(?:e |['’])|role ?:|poste ?:|intitulé(?: du poste)? ?:|job title ?:)\s?(?:pour [^,.]{3,50}? )?(?:son |sa |ses |notre |our )?(?:(?:futur|nouve)\p{L}* )?(?:un(?:[·.(]?e\)?)?|une|des|deux|trois|an?|two|three)?\s+([^.,;:\n–]{3,80})/iu;
const beforeTerms =
  /^\s*(?:Role ?: )?(\p{Lu}[^,.:;–]{3,60}?),? [([]?(?:permanent|CDI|CDD|full-time|part-time|apprenticeship|internship|fixed-term|freelance|stage|alternance)\b/u;
const ends =
  / (?:en (?:CDI|CDD|alternance|stage|vacations?|freelance|contrat)|(?:à|in|at) (?=\p{Lu})|in our|for|pour|to join|on an?|to|basée?|based|afin|qui|who|sur|with|dans).*$/u;

/** Words that only call for attention stand before the title or on a line of their own. */
const calls =
  /^(?:(?:urgent\w{0,2}|offre d['’]emploi|job (?:offer|opening|vacancy|alert))(?:\s?[!:–-]+\s*|\s+|$)|(?:annonce|recrutement|vacancy|job|nous recrutons|on recrute|(?:we(?:['’]re| are) )?(?:now )?hiring|poste (?:à pourvoir|vacant)|new)\s?(?:[!:–-]+\s*|$))/iu;
/** A line with one of these tells who hires, before what. */
const hires =
  /^(?:poste|role|job title|intitulé(?: du poste)?)\s?:|(?<![\p{L}])(?:recherch(?:e|ons|ent)|recrut(?:e|ons|ent)|cherch(?:e|ons|ent)|embauch(?:e|ons)|hiring|looking for|seeks?|seeking|needs?|recruiting)\s(?!to )\p{L}/iu;
const asksSelf =
  /\s+(?:is |are )?(?:wanted|needed|required|recherchée?s?|demandée?s?|à pourvoir)(?![\p{L}]).*$/iu;

/** They say how, where or how long one works. */
const terms =
  "(?:CDI|CDD|int[ée]rim(?:aire)?|permanent|fixed[- ]term|temporary|full[- ]time|part[- ]time|temps (?:plein|complet|partiel)|mi-temps|remote|hybrid|hybride|télétravail|alternance|apprentissage|stage(?! manager)|freelance|apprenticeship|internship|saisonnier|seasonal|contract|urgent|asap|immediate(?:ly)?|immédiat\\w{0,5}|dès que possible|\\d{2} ?h(?:eures)?(?:/semaine)?|[£€$]\\s?\\d.{0,30}|\\d{2,3} ?k.{0,20}|\\d{5})";
const wholeTerms = new RegExp(String.raw`^${terms}$`, "iu");
const opensTerms = new RegExp(
  String.raw`^(?:${terms}(?![\p{L}])|(?:The|Chez|At) \p{L}|\d{1,2}\+? (?:ans?|years?|yrs?)(?![\p{L}])|(?:pas|no|sans) \p{L}|.{0,40}(?:exigée?|required|obligatoire|requise?)(?![\p{L}]))`,
  "iu",
);

const parts = /\s+[-–|·•/]\s+|\s*[,|]\s+|\s+\(|\s+–|–\s+/gu;
/** A sentence of these is no title. */
const speaks =
  /(?<![\p{L}])(?:vous|nous|notre|nos|votre|vos|je|tu|on|est|sont|êtes|avez|we|you|our|your|is|are|was|has|have|would|will|can|must|should|serait|sera|peut|doit|join|rejoignez|i)(?![\p{L}])/iu;
const opensProse =
  /^(?:l['’]|(?:le|la|les|the|chez|au|aux|à|at|in|depuis|since|about|groupe|société)\s)/iu;

const MOST_LINE = 80;
const MOST_SENTENCE_WORDS = 4;
const FIRST_LINES = 4;

type Known = { readonly sentences: readonly OfferSentence[]; readonly place?: string | undefined };

/** A short first line or sentence, else what stands after “we are hiring a” or “recherche un”. */
export function readTitle(
  { text }: Pick<OfferText, "text">,
  { sentences, place }: Known,
): string | undefined {
  return titleOfLines(text, place) ?? titleOfHiring(sentences, place);
}

function titleOfLines(text: string, place: string | undefined): string | undefined {
  const lines = text
    .split("\n", 60)
    .filter((line) => line.trim() !== "")
    .slice(0, FIRST_LINES);
  for (const line of lines) {
    const bare = line.replace(/^[#•\s]+/u, "").trim();
    const said = bare.replace(calls, "");
    if (said === "") continue;
    if (isHeading(foldWords(bare))) return undefined;
    const own = ownSentence(said);
    if (own === undefined) return undefined;
    const title = tidy(own, place);
    if (title !== "") return title;
  }
  return undefined;
}

const isHeading = (folded: string): boolean =>
  kindOfHeading(folded) !== undefined || labelAt(folded, folded) !== undefined;

/** A line without a stop may be a title of many words, a sentence of few. */
function ownSentence(line: string): string | undefined {
  const stop = line.search(/[.!?](?:\s|$)/u);
  const first = (stop < 0 ? line : line.slice(0, stop)).slice(0, MOST_LINE + 1);
  if (first.length > MOST_LINE || first.length < 3 || !/\p{L}{3}/u.test(first)) return undefined;
  if (/[:]$/u.test(first) || hires.test(first)) return undefined;
  if (stop < 0) return first;
  const head = first.split(parts)[0] ?? "";
  const isTitle =
    /^\p{Lu}/u.test(head) &&
    (head.split(/\s+/u).length <= MOST_SENTENCE_WORDS || head.search(gender) >= 0) &&
    !speaks.test(first) &&
    !opensProse.test(head);
  return isTitle ? first : undefined;
}

function titleOfHiring(
  sentences: readonly OfferSentence[],
  place: string | undefined,
): string | undefined {
  for (const { text } of sentences.slice(0, 8)) {
    const before = beforeTerms.exec(text)?.[1];
    if (before && !hiring.test(text) && !wholeTerms.test(before.trim())) return tidy(before, place);
    const found = hiring.exec(text)?.[1];
    if (found) return tidy(found.replace(ends, ""), place) || undefined;
  }
  return undefined;
}

/** What follows the name of the post stays, as in “Infirmier – EHPAD”, up to the contract or the town. */
function tidy(title: string, place: string | undefined): string {
  const named = title
    .replaceAll(gender, " ")
    .replace(asksSelf, "")
    .replace(/[\s,|–-]{1,4}$/u, "");
  const cuts = Array.from(named.matchAll(parts), ({ index, 0: sign }) => ({
    from: index,
    to: index + sign.length,
  }));
  let begin = 0;
  let end = named.length;
  for (const [index, from] of [0, ...cuts.map(({ to }) => to)].entries()) {
    const until = cuts[index]?.from ?? named.length;
    const part = named.slice(from, until).replaceAll(/^[\s(]+|[\s)]+$/gu, "");
    const isFirst = named.slice(begin, from).trim() === "";
    if (isFirst && (part === "" || wholeTerms.test(part) || isTown(part, place))) {
      begin = cuts[index]?.to ?? named.length;
    } else if (!isFirst && (part === "" || opensTerms.test(part) || isTown(part, place))) {
      end = cuts[index - 1]?.from ?? until;
      break;
    }
  }
  return named
    .slice(begin, Math.max(begin, end))
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[\s,–-]+|[\s,(–-]+$/gu, "");
}

const isTown = (part: string, place: string | undefined): boolean => {
  const town = /(?:^|\s(?:à|in|at|near) )(\p{Lu}[^\d()]{1,40}?)(?:\s?\(?\d{2,5}\)?)?$/u.exec(
    part,
  )?.[1];
  return town !== undefined && (town === place || isKnownTown(town));
};
