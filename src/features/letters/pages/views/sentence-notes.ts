import type { LetterDocument, Sentence } from "../../store/document";
import type { CitedFact } from "../../api/schemas";

/** A reader sees this note about one sentence. */
export type SentenceNote = {
  /** It is the id of the sentence in the page. */
  readonly id: string;
  readonly number: number;
  readonly sentence: Sentence;
  /** In the order in which they are cited; null for one that the profile has lost since. */
  readonly facts: readonly (CitedFact | null)[];
  readonly rests: "candidate" | "company" | "nothing";
};

/** The notes of a letter as its sheet shows them: paragraph by paragraph, the closing formula last. */
export type LetterNotes = {
  readonly paragraphs: readonly (readonly SentenceNote[])[];
  readonly closing: SentenceNote;
};

export function notesOf(letter: LetterDocument, facts: readonly CitedFact[]): LetterNotes {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));
  let number = 0;
  const toNote = (sentence: Sentence): SentenceNote => {
    number += 1;
    const cited = sentence.facts.map((id) => factOf.get(id) ?? null);
    return {
      id: `${letter.type}-${number}`,
      number,
      sentence,
      facts: cited,
      rests: restsOn(cited),
    };
  };
  return {
    paragraphs: letter.paragraphs.map((sentences) => sentences.map(toNote)),
    closing: toNote(letter.closing),
  };
}

/** A sentence that needs a source of the company's counts as resting on it, whatever else it cites. */
function restsOn(facts: SentenceNote["facts"]): SentenceNote["rests"] {
  if (facts.some((fact) => fact?.of === "company")) return "company";
  return facts.length > 0 ? "candidate" : "nothing";
}
