import type { LevelScope } from "./levels";
import { bareDiplomas, degreesIn, readDegrees } from "./read-degrees";
import { readLanguages } from "./read-languages";
import { readExams, readLicences } from "./read-licences";
import { readSkills } from "./read-skills";
import { readYears } from "./read-years";
import type { OfferFinding } from "./requirement";
import { overlaps, type Stretch } from "./scan";
import type { OfferSentence } from "./sentences";
import type { OfferLanguage } from "./words-of";

type Manner = {
  readonly isListed: boolean;
  readonly isAsking: boolean;
  readonly scopes: readonly LevelScope[];
  readonly language: OfferLanguage;
  /** The title in it names skills that are not asked. */
  readonly isHead: boolean;
  readonly terms: readonly Stretch[];
  readonly title: string | undefined;
};

/** All that a sentence names, at offsets of the sentence. */
export function findingsIn(
  sentence: OfferSentence,
  { isListed, isAsking, scopes, language, isHead, terms, title }: Manner,
): OfferFinding[] {
  const { text, folded, section } = sentence;
  const isNice = section === "nice" || scopes.some(({ level }) => level === "nice");
  const isBare = section === "terms" || section === "conduct" || isHead;
  const named = isAsking ? readDegrees(folded) : [];
  const degreesAsked = isAsking && named.length === 0 ? bareDiplomas(folded, title) : named;
  const licences = isAsking ? [...readLicences(folded), ...readExams(folded)] : [];
  const spoken = isAsking && !isHead ? readLanguages({ text, folded, isListed }, isNice) : [];
  const fixed = [
    ...degreesAsked.filter((degree) => !licences.some((licence) => overlaps(degree, licence))),
    ...licences.filter(
      (licence) => !spoken.some((language) => isMeasured(folded, language, licence)),
    ),
    ...spoken
      .filter((language) => !licences.some((licence) => overlaps(language, licence)))
      .map((language) => measured(folded, language, licences)),
    ...(section === "terms" ? [] : readYears({ text, folded, isAsking: isListed })),
  ];
  const claimed = [
    ...terms,
    ...degreesIn(folded).map(withSubject(folded)),
    ...fixed.map((finding) => (finding.kind === "years" ? withField(sentence)(finding) : finding)),
  ];
  const mayBeOpen = section !== "duties" && !isBare && isAsking;
  const skills = isBare ? [] : readSkills({ text, folded, isListed, claimed, mayBeOpen }, language);
  return [...fixed, ...skills];
}

/** “English (TOEIC 850 or equivalent)” is one need, whose level the exam tells. */
function isMeasured(folded: string, spoken: OfferFinding, licence: OfferFinding): boolean {
  if (spoken.kind !== "language" || licence.kind !== "licence") return false;
  return (
    licence.exam?.language === spoken.language &&
    spoken.end <= licence.start &&
    /^\s?[(:–][^.;()]{0,20}$/u.test(folded.slice(spoken.end, licence.start))
  );
}

function measured(
  folded: string,
  spoken: OfferFinding,
  licences: readonly OfferFinding[],
): OfferFinding {
  const licence = licences.find((each) => isMeasured(folded, spoken, each));
  if (spoken.kind !== "language" || licence?.kind !== "licence") return spoken;
  return { ...spoken, cefr: licence.exam?.cefr ?? spoken.cefr, end: licence.end };
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
  ({ text, folded }: Pick<OfferSentence, "text" | "folded">) =>
  ({ start, end }: Stretch): Stretch => {
    const field = fieldAfter.exec(folded.slice(end, end + 100))?.[0].length ?? 0;
    return { start, end: end + (namesTool.test(text.slice(end, end + field)) ? 0 : field) };
  };

/** “5 years of professional React” asks React too. */
const namesTool =
  /^[^.;,:()]{0,10}?(?:(?:of|with|de|en|sur) (?:(?:professional|commercial|hands-on|production) )?\p{Lu}|in \p{Lu}\p{Ll})[\p{L}\d.+#]*$/u;
