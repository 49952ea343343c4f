import type { LetterDocument } from "../store/document";
import { fitted } from "./fit";
import { letterheadOf } from "./letterhead";
import type { LetterMaterial } from "./material";
import type { Wanted } from "./options";
import type { Pool } from "./phrasebook";
import { randomOf, shuffled } from "./random";
import type { Slot } from "./sentence";
import { countWordsIn } from "../../../engines/grounding/tokens";

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
  short: 20,
  standard: 45,
  long: 70,
};

/** The whole letter around its paragraphs, these cut to length. */
export function letterOf(material: LetterMaterial, frame: LetterFrame): LetterDocument {
  const { plan, input, grammar, wanted } = material;
  const { type, pools, paragraphs, words } = frame;
  const one = (pool: Pool, label: string) =>
    grammar.typeset(shuffled(pool, randomOf(plan.seed, `${type} ${label}`))[0] ?? "");
  const salutation = one(pools.salutations, "salutation");
  const closing = one(pools.closings, "closing");
  const signature = input.candidate.resume.basics.name;
  const spent = countWordsIn(`${salutation} ${closing} ${signature}`);
  const less = randomOf(plan.seed, `${type} length`)() * wordsSpread[wanted.length];
  const max = words.max - Math.floor(less);
  return {
    type,
    language: plan.language,
    ...letterheadOf(input),
    subject: withJob(one(pools.subjects, "subject"), material),
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

/** The only value that a subject line names is the post. */
function withJob(subject: string, { grammar, values }: LetterMaterial): string {
  const job = values["job"]?.text ?? "";
  return subject.replace(/\{(?:(\p{L}+) )?job\}/u, (_, name: string | undefined) =>
    name === undefined ? job : (grammar.functions[name]?.(job) ?? job),
  );
}
