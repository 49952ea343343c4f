import type { SubjectWord } from "./subject-words";

const MOST_WORDS = 3;
const LEAST_TIMES = 2;

type Stem = { readonly stem: string; readonly worth: number; readonly first: number };

/** Names each chapter by the words that are said often in it and seldom in the others, in the order in which they come. */
export function titleChapters(chapters: readonly (readonly SubjectWord[])[]): string[] {
  const spread = new Map<string, number>();
  for (const words of chapters) {
    for (const stem of new Set(words.map((word) => word.stem))) {
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
    }
  }
  return chapters.map((words) => {
    const told = mostTelling(words, (stem) =>
      Math.log((chapters.length + 1) / (spread.get(stem) ?? 1)),
    );
    const title = told.map(({ stem }) => usualForm(words, stem)).join(", ");
    return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

function mostTelling(words: readonly SubjectWord[], rarity: (stem: string) => number): Stem[] {
  const counts = new Map<string, { count: number; first: number }>();
  words.forEach(({ stem }, at) => {
    const known = counts.get(stem);
    counts.set(stem, { count: (known?.count ?? 0) + 1, first: known?.first ?? at });
  });
  const stems = [...counts].map(([stem, { count, first }]) => ({
    stem,
    worth: (count >= LEAST_TIMES ? count : count / 10) * rarity(stem),
    first,
  }));
  return stems
    .toSorted((one, other) => other.worth - one.worth || one.first - other.first)
    .slice(0, MOST_WORDS)
    .toSorted((one, other) => one.first - other.first);
}

/** The form that is said most. A capital that only begins a sentence is none; one that stands everywhere is a name's. */
function usualForm(words: readonly SubjectWord[], stem: string): string {
  const forms = new Map<string, { count: number; isName: boolean }>();
  for (const { form, stem: own } of words) {
    if (own !== stem) continue;
    const lower = form.toLowerCase();
    const known = forms.get(lower) ?? { count: 0, isName: true };
    forms.set(lower, { count: known.count + 1, isName: known.isName && form !== lower });
  }
  const [best] = [...forms].toSorted(([, one], [, other]) => other.count - one.count);
  if (!best) return stem;
  const [form, { isName, count }] = best;
  const named = words.find((word) => word.form.toLowerCase() === form)?.form ?? form;
  return isName && count >= LEAST_TIMES ? named : form;
}
