import { type LevelScope, levelAt, scopesOf } from "./levels";
import { cleanOffer, type OfferText } from "./offer-text";
import { degreesIn, readDegrees } from "./read-degrees";
import { readLanguages } from "./read-languages";
import { readLicences } from "./read-licences";
import { readSkills } from "./read-skills";
import { readContract, readPlace } from "./read-terms";
import { readTitle } from "./read-title";
import { readYears } from "./read-years";
import type { OfferFinding, OfferReading, Requirement, RequirementLevel } from "./requirement";
import { anyOf, hasAny, overlaps, type Stretch } from "./scan";
import { type OfferSentence, sentencesOf } from "./sentences";
import { weightOf } from "./weights";
import { asking, beside, companySpeaks, doing, knowing } from "./words/cues";
import { languageOfOffer, type OfferLanguage } from "./words-of";

const MOST_CHARACTERS = 20_000;

const asks = anyOf(asking);
const isBeside = anyOf(beside);
const does = anyOf(doing);
const knows = anyOf(knowing);
const companyOpens = new RegExp(companySpeaks, "u");
const companyAsks =
  /\b(?:recherch|cherch|attend|demand|exig|souhait|need|require|expect|look|seek|want)\w*|\blike you to\b/;

type Found = {
  readonly finding: OfferFinding;
  readonly level: RequirementLevel;
  readonly sentence: OfferSentence;
};
type Read = { readonly found: Found[]; readonly waived: Set<"degree" | "experience"> };

/**
 * It reads what an offer asks, in French or English, without a model. It takes any text; what stands beyond 20,000
 * characters is not read.
 */
export function extractRequirements(text: string, language?: OfferLanguage): OfferReading {
  const offer = cleanOffer(text.slice(0, MOST_CHARACTERS));
  const spoken = language ?? languageOfOffer(offer.folded);
  const sentences = sentencesOf(offer);
  const title = readTitle(offer, sentences);
  const read: Read = { found: [], waived: new Set() };
  let before: Carried | undefined;
  for (const sentence of sentences) {
    for (const part of partsOf(sentence)) {
      before = { ...readSentence(withTasks(carried(part, before)), spoken, read), sentence: part };
    }
  }
  const contract = readContract(sentences);
  const place = readPlace(offer, sentences);
  const terms = [contract, place].flatMap((finding) =>
    finding ? [{ finding, level: "must" as const }] : [],
  );
  const asked = withoutDuties(read.found).map(({ finding, level }) => ({ finding, level }));
  return {
    language: spoken,
    ...(title ? { title } : {}),
    ...(place?.kind === "place" ? { place: place.place } : {}),
    ...(contract?.kind === "contract" ? { contract: contract.contract } : {}),
    waived: [...read.waived],
    requirements: requirementsOf(offer, [...terms, ...asked], title),
  };
}

type Carried = {
  readonly sentence: OfferSentence;
  readonly isAsking: boolean;
  readonly level?: "nice" | undefined;
};

const separated = / [·|] /g;

/** “CDI · Lyon · 45 k€ · Expérience : 4 ans” is a row of cells, each of which speaks for itself. */
function partsOf(sentence: OfferSentence): OfferSentence[] {
  const { text, folded, start } = sentence;
  const cuts = Array.from(folded.matchAll(separated), (match) => match.index);
  if (cuts.length < 2) return [sentence];
  return [0, ...cuts].map((from, index) => {
    const end = cuts[index] ?? folded.length;
    return {
      ...sentence,
      text: text.slice(from, end),
      folded: folded.slice(from, end),
      start: start + from,
      end: start + end,
    };
  });
}

/** It goes on with the sentence before it: “needs a licence; can weld; reads plans”, “German would be nice. Polish, too.” */
function carried(sentence: OfferSentence, before: Carried | undefined): OfferSentence {
  const { section, isItem, start, folded } = sentence;
  if (!before || isItem || before.sentence.end !== start || before.sentence.section !== section)
    return sentence;
  if (before.level === "nice" && goesWith.test(folded)) return { ...sentence, section: "nice" };
  const isSeries = before.isAsking && /;\s*$/.test(before.sentence.folded) && !section;
  return isSeries ? { ...sentence, section: "must" } : sentence;
}

const goesWith =
  /^[^.;:]{3,80}(?:, | )(?:too|as well|likewise|aussi|egalement|de meme|encore plus|encore mieux|even more|even better)\W{0,3}$|^\W{0,3}(?:and |et )?(?:so would|as would|idem|likewise|de meme|pareil)\b/;

/** “Vous développez un portefeuille” in running text is a task, no requirement. */
function withTasks(sentence: OfferSentence): OfferSentence {
  const { section, isItem, folded } = sentence;
  const isRunning = (section === undefined || section === "terms") && !isItem;
  return isRunning && hasAny(does, folded) && !hasAny(knows, folded)
    ? { ...sentence, section: "duties" }
    : sentence;
}

/** “A certificate is welcome, otherwise you'll get one with us” asks before its comma. */
function withoutAside(sentence: OfferSentence): OfferSentence {
  const at = sentence.folded.search(isBeside);
  const end = at < 0 ? -1 : sentence.folded.lastIndexOf(",", at);
  if (end < 12 || scopesOf(sentence.folded.slice(0, end)).length === 0) return sentence;
  const { start, text, folded } = sentence;
  return { ...sentence, end: start + end, text: text.slice(0, end), folded: folded.slice(0, end) };
}

function readSentence(
  whole: OfferSentence,
  language: OfferLanguage,
  { found, waived }: Read,
): Carried {
  const silent = { sentence: whole, isAsking: false };
  noteWaived(whole.folded, waived);
  const sentence = withoutAside(whole);
  const { folded, section } = sentence;
  if (section === "benefits" || section === "about" || section === "process") return silent;
  if (hasAny(isBeside, folded)) return silent;
  const isListed = (section === "must" || section === "nice") && !sentence.isAfterList;
  const scopes = scopesOf(folded);
  if (isCompanys(sentence) && !scopes.some(({ level }) => level === "nice")) return silent;
  const isAsking = isListed || hasAny(asks, folded) || scopes.length > 0;
  if (!isAsking && section !== "duties") return silent;
  for (const finding of findingsIn(sentence, { isListed, isAsking, scopes, language })) {
    const level = levelAt(scopes, finding) ?? (section === "nice" ? "nice" : "must");
    if (level !== "not") found.push({ finding: moved(finding, sentence.start), level, sentence });
  }
  const isWish = section === "nice" || scopes.at(-1)?.level === "nice";
  return { sentence, isAsking, level: isWish ? "nice" : undefined };
}

const isCompanys = ({ folded, isItem }: OfferSentence): boolean =>
  !isItem && companyOpens.test(folded.trimStart()) && !companyAsks.test(folded);

type Manner = {
  readonly isListed: boolean;
  readonly isAsking: boolean;
  readonly scopes: readonly LevelScope[];
  readonly language: OfferLanguage;
};

function findingsIn(
  sentence: OfferSentence,
  { isListed, isAsking, scopes, language }: Manner,
): OfferFinding[] {
  const { text, folded, section } = sentence;
  const isNice = section === "nice" || scopes.some(({ level }) => level === "nice");
  const isBare = section === "terms" || section === "conduct";
  const degreesAsked = isAsking ? readDegrees(folded) : [];
  const licences = isAsking ? readLicences(folded) : [];
  const fixed = [
    ...degreesAsked.filter((degree) => !licences.some((licence) => overlaps(degree, licence))),
    ...licences,
    ...(isAsking ? readLanguages({ text, folded, isListed }, isNice) : []),
    ...(section === "terms" ? [] : readYears({ text, folded, isAsking: isListed })),
  ];
  const claimed = [
    ...degreesIn(folded).map(withSubject(folded)),
    ...fixed.map((finding) => (finding.kind === "years" ? withField(folded)(finding) : finding)),
  ];
  const mayBeOpen = section !== "duties" && !isBare && isAsking;
  const skills = isBare ? [] : readSkills({ text, folded, isListed, claimed, mayBeOpen }, language);
  return [...fixed, ...skills];
}

const subjectAfter =
  /^[^.;:\n]{0,100}?(?=$|[.;:]|,? (?:et|and|with|avec|plus) (?:une?|an?|\d|experience|good|strong|bonnes?|solid|you|des|la|le|the)(?![\p{L}])|, ?(?:\d|(?:une?|an?|vous|you|good|strong|experience)(?![\p{L}])))/u;

const endsInLink = /(?<!\p{L})(?:in|en|of|de|d')$/u;
const frenchDegree =
  /^(?:master|mastere|licence|bts|dut|but|bac|cap|bep|bp|titre|diplome)(?!\p{L})/u;

/** The field of a degree is no skill: “PhD in genetics, bioinformatics or a related field”. */
const withSubject =
  (folded: string) =>
  ({ start, end }: Stretch): Stretch => {
    const rest = folded.slice(end);
    const named = folded.slice(start, end);
    const hasSubject =
      endsInLink.test(named) ||
      (frenchDegree.test(named) &&
        /^ (?!ou |et |est |exige|requis|minimum)\p{L}{2,}/u.test(rest)) ||
      /^\W{0,3}(?:\(.{1,30}\) )?(?:\w{3,15} |grades? [\w/]{1,3} (?:or (?:above|higher) )?)?(?:en|in|of|for|de|d'|specialite|option)(?![\p{L}])/u.test(
        rest,
      );
    return { start, end: end + (hasSubject ? (subjectAfter.exec(rest)?.[0].length ?? 0) : 0) };
  };

const fieldAfter =
  /^[^.;,:()]{0,28}? ?(?:in|of|en|dans|d'|de|as|building|managing|leading)(?![\p{L}])[^.;,:()]{1,60}?(?=$|[.;,:()]| (?:et|and|avec|with|plus|est|is|sont|exige|requis|require) ?)/u;

/** The field of an experience is asked with its years: “4 years in data engineering”. */
const withField =
  (folded: string) =>
  ({ start, end }: Stretch): Stretch => ({
    start,
    end: end + (fieldAfter.exec(folded.slice(end, end + 100))?.[0].length ?? 0),
  });

function noteWaived(folded: string, waived: Read["waived"]): void {
  if (/(?:no|pas de|sans|aucun) (?:\w+ ){0,2}(?:degree|diplome)s?\b/.test(folded))
    waived.add("degree");
  if (/debutant\S{0,3} accepte|(?:no|sans|aucune) (?:\w+ ){0,2}experience/.test(folded))
    waived.add("experience");
}

/** Where an offer asks skills outright, the tasks it describes are no requirements; else they are all that it asks. */
function withoutDuties(found: readonly Found[]): Found[] {
  const outright = found.filter(
    ({ finding, sentence }) => finding.kind === "skill" && sentence.section !== "duties",
  );
  return outright.length >= 2
    ? found.filter(
        ({ sentence, finding }) => sentence.section !== "duties" || finding.kind !== "skill",
      )
    : [...found];
}

const moved = (finding: OfferFinding, by: number): OfferFinding => ({
  ...finding,
  start: finding.start + by,
  end: finding.end + by,
});

type Levelled = { readonly finding: OfferFinding; readonly level: RequirementLevel };

function requirementsOf(
  offer: OfferText,
  all: readonly Levelled[],
  title: string | undefined,
): Requirement[] {
  const ordered = all.toSorted((left, right) => left.finding.start - right.finding.start);
  const kept: (Levelled & { mentions: number })[] = [];
  for (const item of ordered) {
    const same = kept.find(
      (other) => isSame(other.finding, item.finding) && !areListed(offer, other, item),
    );
    if (same) {
      same.mentions += 1;
      continue;
    }
    if (
      kept.some(
        ({ finding }) => finding.kind === item.finding.kind && overlaps(finding, item.finding),
      )
    )
      continue;
    kept.push({ ...item, mentions: 1 });
  }
  return kept.map(({ finding, level, mentions }) => {
    const { start, end, ...values } = finding;
    const weight = weightOf(finding, { level, mentions, title });
    return { ...values, level, weight, ...offer.locate(start, end) } as Requirement;
  });
}

const inList =
  /^\s{0,3}(?:,|\/|(?:,\s)?(?:et|and|or|ou|&))\s{0,3}(?:(?:du|des|de la|la|le|les|the|an?|en|in)\s|de l'|d'|l')?$/;

/** “Valuations and final accounts” are two needs, though one row of the table names both. */
function areListed(offer: OfferText, left: Levelled, right: Levelled): boolean {
  const between = offer.folded.slice(left.finding.end, right.finding.start);
  return between.length < 16 && inList.test(between) && wordsDiffer(offer, left, right);
}

function wordsDiffer({ folded }: OfferText, left: Levelled, right: Levelled): boolean {
  const [one, other] = [left, right].map(({ finding }) => folded.slice(finding.start, finding.end));
  return one !== other;
}

function isSame(left: OfferFinding, right: OfferFinding): boolean {
  if (left.kind === "skill" && right.kind === "skill") {
    return left.skills.length > 0 && left.skills[0] === right.skills[0];
  }
  if (left.kind === "language" && right.kind === "language")
    return left.language === right.language;
  if (left.kind === "licence" && right.kind === "licence") return left.licence === right.licence;
  if (left.kind === "years" && right.kind === "years")
    return left.years === right.years && left.field === right.field;
  return false;
}
