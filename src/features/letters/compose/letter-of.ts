import { countWordsIn } from "../../../engines/grounding/tokens";
import type { LetterDocument } from "../store/document";
import { fitted } from "./fit";
import { letterheadOf } from "./letterhead";
import { drawn } from "./lines";
import type { LetterMaterial } from "./material";
import type { Wanted } from "./options";
import type { Pool } from "./phrasebook";
import { randomOf, shuffled } from "./random";
import { renderLine, type Slot } from "./sentence";

type LetterFrame = {
  readonly type: LetterDocument["type"];
  readonly pools: {
    readonly subjects: Pool;
    readonly salutations: Pool;
    readonly closings: Pool;
  };
  readonly paragraphs: readonly (readonly Slot[])[];
  readonly words: { readonly min: number; readonly max: number };
};

/** Up to so many words a letter stays below its maximum, so that not every one is filled to the brim. */
const wordsSpread: Readonly<Record<Wanted["length"], number>> = {
  short: 25,
  standard: 30,
  long: 35,
};

/** The whole letter around its paragraphs, these cut to length. */
export function letterOf(material: LetterMaterial, frame: LetterFrame): LetterDocument {
  const { plan, input, grammar, wanted } = material;
  const { type, pools, paragraphs, words } = frame;
  const salutation = headingOf(pools.salutations, `${type} salutation`, material);
  const closing = headingOf(pools.closings, `${type} closing`, material);
  const signature = input.candidate.resume.basics.name;
  const spent = countWordsIn(`${salutation} ${closing} ${signature}`);
  const less = randomOf(plan.seed, `${type} length`)() * wordsSpread[wanted.length];
  const max = words.max - Math.floor(less);
  return {
    type,
    language: plan.language,
    ...letterheadOf(input),
    subject: headingOf(pools.subjects, `${type} subject`, material),
    salutation,
    paragraphs: fitted(paragraphs, {
      seed: plan.seed,
      label: type,
      grammar,
      band: { min: words.min, max, spent },
    }),
    closing: { text: closing, kind: type === "motivation" ? "courtesy" : "joke", facts: [] },
    signature,
  };
}

/** A line that stands alone; a pool has the better lines first where they need a value. */
function headingOf(pool: Pool, label: string, { plan, grammar, values }: LetterMaterial): string {
  const random = randomOf(plan.seed, label);
  const sayable = pool.flatMap(
    (line) => drawn(line, (key) => values[key] !== undefined, random) ?? [],
  );
  const naming = sayable.filter((line) => line.includes("{"));
  const [line = ""] = shuffled(naming.length > 0 ? naming : sayable, random);
  return renderLine(line, { lines: [], values, kind: "courtesy", rank: 0 }, grammar).text;
}
