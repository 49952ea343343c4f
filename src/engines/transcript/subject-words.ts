import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { isFunctionWord, signsOf } from "../grounding/language-of";
import { fold } from "../grounding/tokens";
import { segmentText, type TranscriptSegment } from "./transcript-segment";
import { fillerWords } from "./words/filler-words";

export type ChapterLanguage = "fr" | "en";

/** A word that tells what is talked about, and its stem, by which its forms are one. */
export type SubjectWord = { readonly stem: string; readonly form: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const SHORTEST = 3;
const LANGUAGE_SAMPLE = 5000;

const stemmers = { fr: stemFrench, en: stemEnglish };

/** The words of a segment that tell what it is about, in their order. */
export function subjectWords(segment: TranscriptSegment, language: ChapterLanguage): SubjectWord[] {
  return Array.from(segmentText(segment).matchAll(WORD), ([form]) => ({ form, folded: fold(form) }))
    .filter(({ folded }) => isTelling(folded))
    .map(({ form, folded }) => ({ form, stem: fold(stemmers[language](folded)) }));
}

const isTelling = (folded: string): boolean =>
  folded.length >= SHORTEST &&
  !/^\d+$/.test(folded) &&
  !isFunctionWord(folded) &&
  !fillerWords.has(folded);

/** The language that the first words show; English wins a tie. */
export function languageOfSegments(segments: readonly TranscriptSegment[]): ChapterLanguage {
  const tokens: { folded: string }[] = [];
  for (const segment of segments) {
    for (const [form] of segmentText(segment).matchAll(WORD)) tokens.push({ folded: fold(form) });
    if (tokens.length > LANGUAGE_SAMPLE) break;
  }
  const { fr, en } = signsOf(tokens);
  return fr > en ? "fr" : "en";
}
