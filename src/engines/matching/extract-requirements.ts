import { levelAt, scopesOf } from "./levels";
import { cleanOffer, type OfferText } from "./offer-text";
import { findingsIn } from "./findings-in";
import { keepRequirements } from "./keep-requirements";
import { readContract, readPlace } from "./read-terms";
import { readTitle } from "./read-title";
import type { OfferFinding, OfferReading, RequirementLevel } from "./requirement";
import { anyOf, hasAny, type Stretch } from "./scan";
import { type OfferSentence, sentencesOf } from "./sentences";
import { askedInTelegram, isTelegraphic } from "./telegram";
import { asking, beside, companySpeaks, doing, knowing } from "./words/cues";
import { languageOfOffer, type OfferLanguage } from "./words-of";

const MOST_CHARACTERS = 20_000;
const MOST_HEAD = 300;

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
type Read = {
  readonly found: Found[];
  readonly waived: Set<"degree" | "experience">;
  /** The place and the contract are no skills. */
  readonly terms: readonly Stretch[];
  readonly language: OfferLanguage;
  readonly title: string | undefined;
};

/**
 * It reads what an offer asks, in French or English, without a model. It takes any text; what stands beyond 20,000
 * characters is not read.
 */
export function extractRequirements(text: string, language?: OfferLanguage): OfferReading {
  const offer = cleanOffer(text.slice(0, MOST_CHARACTERS));
  const spoken = language ?? languageOfOffer(offer.folded);
  const sentences = sentencesOf(offer);
  const place = readPlace(offer, sentences);
  const title = readTitle(offer, {
    sentences,
    place: place?.kind === "place" ? place.place : undefined,
  });
  const contract = readContract(sentences);
  const terms = [contract, place].flatMap((finding) =>
    finding ? [{ finding, level: "must" as const }] : [],
  );
  const read: Read = {
    found: [],
    waived: new Set(),
    terms: [...terms.map(({ finding }) => withRegion(offer, finding)), ...titlesIn(offer, title)],
    language: spoken,
    title,
  };
  readAll(sentences, isTelegraphic(offer, sentences), read);
  const asked = withoutDuties(read.found).map(({ finding, level }) => ({ finding, level }));
  return {
    language: spoken,
    ...(title ? { title } : {}),
    ...(place?.kind === "place" ? { place: place.place } : {}),
    ...(contract?.kind === "contract" ? { contract: contract.contract } : {}),
    waived: [...read.waived],
    requirements: keepRequirements(offer, [...terms, ...asked], title),
  };
}

function readAll(sentences: readonly OfferSentence[], isShort: boolean, read: Read): void {
  let before: Carried | undefined;
  for (const [index, sentence] of sentences.entries()) {
    for (const part of partsOf(sentence)) {
      const asked = withTasks(carried(part, before));
      const told = isShort ? askedInTelegram(asked) : asked;
      before = {
        ...readSentence(told, read, told !== asked && index === 0 && read.title !== undefined),
        sentence: part,
      };
    }
  }
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
export function withTasks(sentence: OfferSentence): OfferSentence {
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

function readSentence(whole: OfferSentence, read: Read, isHead: boolean): Carried {
  const { found, waived, terms, language, title } = read;
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
  const own = termsIn(sentence, terms);
  const manner = { isListed, isAsking, scopes, language, isHead, terms: own, title };
  for (const finding of findingsIn(sentence, manner)) {
    const level = levelAt(scopes, finding) ?? (section === "nice" ? "nice" : "must");
    if (level !== "not") found.push({ finding: moved(finding, sentence.start), level, sentence });
  }
  const isWish = section === "nice" || scopes.at(-1)?.level === "nice";
  return { sentence, isAsking, level: isWish ? "nice" : undefined };
}

/** “Figeac (Lot)” is one place. */
const withRegion = ({ text }: OfferText, { start, end }: Stretch): Stretch => ({
  start,
  end: end + (/^ ?\([^()\n]{1,30}\)/u.exec(text.slice(end, end + 34))?.[0].length ?? 0),
});

/** The title names what the work is, and no need of its own. */
function titlesIn({ text }: OfferText, title: string | undefined): Stretch[] {
  const start = title ? text.slice(0, MOST_HEAD).indexOf(title) : -1;
  return title && start >= 0 ? [{ start, end: start + title.length }] : [];
}

const termsIn = ({ start }: OfferSentence, terms: readonly Stretch[]): Stretch[] =>
  terms.map((term) => ({ start: term.start - start, end: term.end - start }));

const isCompanys = ({ folded, isItem }: OfferSentence): boolean =>
  !isItem && companyOpens.test(folded.trimStart()) && !companyAsks.test(folded);

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
