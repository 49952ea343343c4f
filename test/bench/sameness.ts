import type { LetterDocument } from "../../src/features/letters/store/document";
import { printed } from "../features/letters/compose/letters";

export type Written = { readonly company: string; readonly letter: LetterDocument };

/** How often the same words come back in the letters of one person to many companies, the companies' names apart. */
export type Sameness = {
  /** The sentence that stands in most letters, and in how many. */
  readonly sentence: Repeated;
  /** The same of first sentences and of last ones, the courtesy left out. */
  readonly opening: Repeated;
  readonly closing: Repeated;
};
export type Repeated = { readonly text: string; readonly letters: number };

export function samenessOf(written: readonly Written[]): Sameness {
  const bodies = written.map(({ company, letter }) =>
    letter.paragraphs
      .flat()
      .filter(({ kind }) => kind !== "courtesy")
      .map(({ text }) => anonymous(text, company)),
  );
  return {
    sentence: mostRepeated(bodies.flatMap((sentences) => [...new Set(sentences)])),
    opening: mostRepeated(bodies.flatMap((sentences) => sentences.at(0) ?? [])),
    closing: mostRepeated(bodies.flatMap((sentences) => sentences.at(-1) ?? [])),
  };
}

function anonymous(text: string, company: string): string {
  return text.replaceAll(printed(company), "X").replaceAll(/\s/gu, " ");
}

function mostRepeated(texts: readonly string[]): Repeated {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first = ["", 0] as const] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return { text: first[0], letters: first[1] };
}
