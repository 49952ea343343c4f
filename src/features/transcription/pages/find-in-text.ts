import * as z from "zod";
import type { TextHit, TextQuery } from "../../../engines/transcript";
import { textHits } from "../../../engines/transcript/text-hits";
import { joinWords } from "../../../engines/captions";
import { emptyForm, type FormState } from "../../../platform/form";
import { FoundText } from "../api/schemas";
import type { ShownSegment } from "./shown-segments";

const box = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

const boxes = { match_case: box, match_accents: box, whole_words: box };

/** It is what an address asks to find; nonsense is nothing. */
const FindInAddress = z.object({ find: FoundText.catch(""), ...boxes });

/** A button replaces everywhere, or at the one place that a browser module names. */
export const ReplaceForm = z.object({
  act: z.enum(["all", "one"]).default("all"),
  find: FoundText,
  replace: z.string().max(1_000).default(""),
  ...boxes,
  revision: z.coerce.number().int().min(0),
  n: z.coerce.number().int().min(1).optional().catch(undefined),
  hit: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined),
});

type Boxes = Pick<z.output<typeof ReplaceForm>, "match_case" | "match_accents" | "whole_words">;

const choiceOf = ({ match_case, match_accents, whole_words }: Boxes) => ({
  isCaseSensitive: match_case,
  isAccentSensitive: match_accents,
  isWholeWords: whole_words,
});

export function replacementIn({ act, n, hit, ...form }: z.output<typeof ReplaceForm>) {
  const { find, replace, revision } = form;
  const only = act === "one" && n !== undefined && hit !== undefined ? { n, hit } : undefined;
  return { find, replace, revision, only, ...choiceOf(form) };
}

/** It is the bar as it is drawn: with what the address asks for, or as its form was refused. */
export type ShownFinding = {
  readonly form: FormState;
  /** It is null where nothing is looked for. */
  readonly found: FoundInText | null;
};

export type FoundInText = {
  readonly count: number;
  /** They are the hits of each segment that has some, by its number. */
  readonly hits: ReadonlyMap<number, readonly TextHit[]>;
};

/** It tells where a text is said before anything is replaced. */
export function findingOf(
  asked: Readonly<Record<string, string>>,
  { form, segments }: { readonly form: FormState; readonly segments: readonly ShownSegment[] },
): ShownFinding {
  const values = form.error === null ? asked : form.values;
  const { find, ...chosen } = FindInAddress.parse(values);
  if (find === "") return { form, found: null };
  const query: TextQuery = { find, ...choiceOf(chosen) };
  const hits = new Map(
    segments
      .map(({ n, words }) => [n, textHits(joinWords(words), query)] as const)
      .filter(([, found]) => found.length > 0),
  );
  const count = [...hits.values()].reduce((sum, found) => sum + found.length, 0);
  return {
    form: form.error === null ? { ...emptyForm, values: asked } : form,
    found: { count, hits },
  };
}
