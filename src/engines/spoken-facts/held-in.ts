import { heldDegreesIn } from "../matching/held-degrees";
import { withoutAdvice } from "../matching/proving-text";
import { degreesIn } from "../matching/read-degrees";
import { examsIn } from "../matching/read-exams";
import { readExams, readLicences } from "../matching/read-licences";
import { anyOf, hasAny, overlaps, type Stretch } from "../matching/scan";
import { endOfName } from "./end-of-name";
import * as words from "./words/speech-cues";
import type { OwnStretch } from "./own-stretches";
import type { FoundFact } from "./spoken-fact";
import type { SpokenSentence } from "./spoken-sentence";

const holding = anyOf([words.holdingVerbs]);
const notHeld = anyOf([words.notHeldVerbs]);
const yearAfter = /(?<![\p{L}])(?:in|en) ((?:19|20)\d{2})(?!\d)/u;
const graduated =
  /(?<!\p{L})(?:graduated|diplomee?|degree is|have a degree|i've a degree|got a degree) (?:in|en) (?!(?:19|20)\d{2})/u;
const schoolBefore =
  /(?<!\p{L})(?:from|at|a|au|de|obtenue? a) (?:the |l'|la )?(?=(?:universit|ecole|lycee|iut|ifsi|institut|facult|cfa|greta|afpa|college|school|academy))/u;
const schoolByName = /(?<!\p{L})from (?:the )?(?=\p{Lu})/u;

/** A bare answer begins with its degree, or nearly. */
const MOST_BEFORE = 24;

const isHeld = (told: string, { isBare }: OwnStretch): boolean =>
  (isBare || hasAny(holding, told)) && !hasAny(notHeld, told);

/** They are the places of all degrees that are named, had or not, with what is studied. */
export const degreePlaces = (sentence: SpokenSentence, { from, end }: OwnStretch): Stretch[] =>
  degreesIn(sentence.folded.slice(from, end)).map((degree) => ({
    start: from + degree.start,
    end: endOfName(sentence, { from: from + degree.end, end, manner: "degree" }),
  }));

/** A degree that is told as had, with what was studied, the school and the year. */
export function degreesHeldIn(sentence: SpokenSentence, stretch: OwnStretch): FoundFact[] {
  const { folded } = sentence;
  const { from, end } = stretch;
  const told = folded.slice(from, end);
  if (!isHeld(told, stretch)) return [];
  const named = degreesIn(told).filter(
    (degree) => heldDegreesIn(told.slice(degree.start)).length > 0,
  );
  const [first] = named;
  if (!first) return studiesIn(sentence, stretch);
  if (stretch.isBare && first.start > MOST_BEFORE) return [];
  return named.map((degree, index) => {
    const next = named[index + 1];
    const limit = next ? from + next.start : end;
    const start = from + degree.start;
    const until = endOfName(sentence, { from: from + degree.end, end: limit, manner: "degree" });
    const more = circumstances(sentence, { start: until, end: limit });
    return { kind: "degree", title: sentence.said(start, until), ...more, start, end: until };
  });
}

/** “I graduated in law”: what was studied is told, and not which degree it gave. */
function studiesIn(sentence: SpokenSentence, { from, end, isBare }: OwnStretch): FoundFact[] {
  const found = graduated.exec(sentence.folded.slice(from, end));
  if (!found || isBare) return [];
  const start = from + found.index + found[0].length;
  const until = endOfName(sentence, { from: start, end, manner: "degree" });
  if (until === start) return [];
  const area = sentence.said(start, until);
  const more = circumstances(sentence, { start: until, end });
  return [{ kind: "degree", area, ...more, start, end: until }];
}

function circumstances(sentence: SpokenSentence, { start, end }: Stretch) {
  const { text, folded } = sentence;
  const rest = folded.slice(start, end);
  const year = yearAfter.exec(rest)?.[1];
  const place = schoolBefore.exec(rest) ?? schoolByName.exec(text.slice(start, end));
  const from = place ? start + place.index + place[0].length : end;
  const until = place ? endOfName(sentence, { from, end, manner: "school" }) : end;
  const school = until > from ? sentence.said(from, until) : "";
  return { ...(school && { school }), ...(year && { year: Number(year) }) };
}

/** Licences, certifications and exams that are told as had. */
export function certificatesIn(sentence: SpokenSentence, stretch: OwnStretch): FoundFact[] {
  const { from, end } = stretch;
  const whole = { text: sentence.text.slice(from, end), folded: sentence.folded.slice(from, end) };
  if (!isHeld(whole.folded, stretch)) return [];
  const { folded } = withoutAdvice(whole);
  const exams = readExams(folded);
  const licences = stretch.isBare ? [] : readLicences(folded);
  const all = [...exams, ...licences.filter((one) => !exams.some((exam) => overlaps(one, exam)))];
  return all.flatMap((found): FoundFact[] => {
    if (found.kind !== "licence") return [];
    const [start, until] = [from + found.start, from + found.end];
    const year = yearAfter.exec(sentence.folded.slice(until, end))?.[1];
    const said = sentence.said(start, until).replace(articles, "");
    const name = found.exam ? examName(found.licence, folded.slice(found.start, found.end)) : said;
    return [{ kind: "certificate", name, ...(year && { year: Number(year) }), start, end: until }];
  });
}

const articles = /^(?:an?|my|the|mon|ma|mes|le|la|les|un|une) /iu;

/** “910 on the TOEIC” is a TOEIC of 910. */
function examName(exam: string, folded: string): string {
  const [read] = examsIn(folded);
  return [exam, read?.score ?? read?.cefr].filter((part) => part !== undefined).join(" ");
}
