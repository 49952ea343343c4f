import * as z from "zod";
import type { LineAnswers } from "./judge-lines";

/** They are the requirements that a line answers, in the words of the offer. */
export const LineReasons = z.record(
  z.string(),
  z.array(
    z.object({
      quote: z.string(),
      level: z.enum(["must", "nice"]),
      kind: z.string(),
      /** It is where the quote begins in the offer, which tells requirements apart. */
      start: z.number().int(),
      strength: z.number(),
    }),
  ),
);
export type LineReasons = z.infer<typeof LineReasons>;

const MOST_REASONS = 12;

export function reasonsOf(answers: LineAnswers, ids: ReadonlySet<string>): LineReasons {
  const known = [...answers].filter(([id]) => ids.has(id));
  return Object.fromEntries(
    known.map(([id, given]) => [
      id,
      given
        .toSorted(
          (left, right) => right.strength * right.need.weight - left.strength * left.need.weight,
        )
        .slice(0, MOST_REASONS)
        .map(({ need: { quote, level, kind, start }, strength }) => ({
          quote,
          level,
          kind,
          start,
          strength,
        })),
    ]),
  );
}
