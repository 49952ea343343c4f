import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { Localized } from "../../../platform/language";
import { askOnce, ModelUsage } from "../../../engines/models";
import type { LettersRun } from "../request/letters-job-input";
import { LetterDocument } from "../store/document";
import { ModelLetter, toDocument } from "./model-letter";
import { type PromptInput, systemPrompt, userPrompt, wordsOf } from "./prompt";

/** Stands where a model's name would, when the letter is written without any. */
export const BUILT_IN_WRITER = "built-in";

/** One letter with who wrote it and what every call on the way has cost. */
export const WrittenLetter = z.object({
  document: LetterDocument,
  writer: z.string(),
  usage: z.array(ModelUsage),
  /** Why models that were asked did not write it, in order. */
  setbacks: z.array(z.string()),
});
export type WrittenLetter = z.infer<typeof WrittenLetter>;

export type WritingTask = {
  /** The step of the job that the letter is. */
  readonly step: "motivation" | "anti_motivation";
  readonly prompt: Omit<PromptInput, "violations">;
  /** Says what is wrong with a letter that was written to this brief; nothing when it may be sent. */
  readonly check: (letter: LetterDocument, brief: string) => readonly Localized[];
  /** The built-in text. */
  readonly compose: () => LetterDocument;
};

/** A model of the chain writes it, or the built-in composer when none has written one without violations. */
export async function writeLetter(
  ctx: Ctx,
  run: LettersRun,
  task: WritingTask,
): Promise<WrittenLetter> {
  const { step, prompt } = task;
  const promptOf = (violations: readonly Localized[]): PromptInput => ({
    ...prompt,
    violations: wordsOf(violations, prompt.input),
  });
  const documentOf = (letter: ModelLetter) => toDocument(letter, prompt.type, prompt.input);
  const brief = systemPrompt(promptOf([]));
  const { answer, usage, setbacks } = await askOnce(ctx, run, {
    step,
    schema: ModelLetter,
    schemaName: "letter",
    prompt: (violations: readonly Localized[]) => ({
      system: systemPrompt(promptOf(violations)),
      prompt: userPrompt(promptOf(violations)),
    }),
    check: (letter) => task.check(documentOf(letter), brief),
  });
  return {
    document: answer ? documentOf(answer.value) : task.compose(),
    writer: answer ? answer.model.name : BUILT_IN_WRITER,
    usage: [...usage],
    setbacks: [...setbacks],
  };
}
