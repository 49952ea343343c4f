import { plain, tokensOf } from "../../../engines/grounding/tokens";
import type { CandidateFact } from "../../../engines/matching/candidate-fact";
import { type CvPost, type CvSubject, periodOfPost, type PlacedText } from "./cv-subject";
import { keywordsIn, repeatsAWord } from "./keyword-list";
import { monthOfDate } from "./months";
import { hasPiledSkills } from "./skill-lists";

const MOST_KEYWORDS_A_LINE = 15;

/** Piled keywords and sentences taken over from the offer prove nothing; hidden text is not in the subject. */
export function factsOfCv(subject: CvSubject, offer: string): CandidateFact[] {
  const { posts, bullets, skills, languages, degrees, summary, reading, month } = subject;
  const isCopied = copiedFrom(offer);
  const proves = ({ text }: PlacedText) => !isCopied(text);
  const lists = posts
    .flatMap(({ keywordLists }) => keywordLists)
    .filter(({ text }) => keywordsIn(text).length <= MOST_KEYWORDS_A_LINE && !repeatsAWord(text));
  return [
    ...bullets.filter(proves).map(({ path, text }) => fact(path, text, "project")),
    ...lists.map(({ path, text }) => fact(path, text, "project")),
    ...(hasPiledSkills(skills) ? [] : skills).map(({ path, text }) => fact(path, text, "skill")),
    ...languages.map(({ path, text, level }) =>
      fact(path, [text, level].filter(Boolean).join(" "), "language"),
    ),
    ...degrees.map(({ path, degree, school, end }) => ({
      ...fact(`${path}.degree`, [degree, school].filter(Boolean).join(", "), "education"),
      ...(degree && { proof: degree }),
      isUnfinished: (monthOfDate(end, "first") ?? month) > month,
    })),
    ...reading.cv.certificates.map((text, index) =>
      fact(`certificates[${index}]`, text, "education"),
    ),
    ...(summary && proves(summary) ? [fact(summary.path, summary.text, "project")] : []),
    ...posts.flatMap((post) => postFact(post, { month, isCopied })),
  ].filter(({ id }) => subject.isVisible(id.split("#")[0] ?? id));
}

const fact = (id: string, text: string, kind: CandidateFact["kind"] & string): CandidateFact => ({
  id,
  text,
  kind,
});

type Rules = { readonly month: number; readonly isCopied: (text: string) => boolean };

/** The post itself proves its years, in the field that its title and achievements tell. */
function postFact(post: CvPost, { month, isCopied }: Rules): CandidateFact[] {
  const period = periodOfPost(post, month);
  const told = post.bullets.map(({ text }) => text).filter((text) => !isCopied(text));
  const text = [post.title, post.company, ...told].filter(Boolean).join(". ");
  if (text === "") return [];
  const months = period ? Math.max(0, Math.min(period.to, month) - period.from + 1) : 0;
  const proof = [post.title, ...told].filter(Boolean).join(". ");
  return [{ ...fact(`${post.path}.title#post`, text, "experience"), proof, years: months / 12 }];
}

const SHINGLE = 8;

/** A run of eight words that the offer has too was copied. */
function copiedFrom(offer: string): (text: string) => boolean {
  const offered = new Set(shinglesOf(offer.slice(0, 20_000)));
  return (text) => shinglesOf(text.slice(0, 2_000)).some((shingle) => offered.has(shingle));
}

function shinglesOf(text: string): string[] {
  const words = tokensOf(plain(text)).map(({ folded }) => folded);
  return words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, index) => words.slice(index, index + SHINGLE).join(" "));
}
