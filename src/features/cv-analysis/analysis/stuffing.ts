import type { CvSpan } from "./cv-analysis";
import type { CvSubject } from "./cv-subject";
import { keywordsIn, repeatsAWord } from "./keyword-list";
import { hasPiledSkills } from "./skill-lists";

const MOST_KEYWORDS_A_LINE = 15;

/** It finds lists beyond measure and lines that say one word again and again. */
export function stuffedTexts(subject: CvSubject): CvSpan[] {
  const { skills, posts, bullets, summary, spanOf } = subject;
  const lists = posts.flatMap(({ keywordLists }) => keywordLists);
  const stuffed = [
    ...(hasPiledSkills(skills) ? skills.slice(0, 1) : []),
    ...lists.filter(({ text }) => keywordsIn(text).length > MOST_KEYWORDS_A_LINE),
    ...[...bullets, ...lists, ...(summary ? [summary] : [])].filter(({ text }) =>
      repeatsAWord(text),
    ),
  ];
  return stuffed.map(spanOf);
}
