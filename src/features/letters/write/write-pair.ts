import type { Ctx } from "../../../platform/context";
import { factsOf } from "../../profile";
import type { LettersRun } from "../request/letters-job-input";
import { checkLetter, type CheckedWorld } from "../check";
import {
  composeAntiMotivation,
  composeMotivation,
  type ComposeInput,
  type LetterPlan,
  quotableJob,
} from "../compose";
import type { LetterDocument } from "../store/document";
import { bandOf } from "../check/word-bands";
import { writeLetter, WrittenLetter } from "./write-letter";

export type PairTask = {
  readonly input: ComposeInput;
  readonly plan: LetterPlan;
  /** The offer is rid of what a reader would not see. */
  readonly jobOffer: string | undefined;
  /** Names of other companies that the research came upon. */
  readonly otherCompanies: readonly string[];
};

/** The motivation letter, then its anti-letter, which turns what the first one cites. Each is stored when it is written. */
export async function writePair(ctx: Ctx, run: LettersRun, task: PairTask) {
  const { input, plan, jobOffer, otherCompanies } = task;
  const jobTitle = quotableJob(input.jobTitle);
  const world: CheckedWorld = {
    facts: factsOf(input.candidate.resume),
    companyFacts: input.companyFacts ?? [],
    companyName: input.companyName,
    otherCompanies,
    offer: jobOffer,
    jobTitle: jobTitle ?? undefined,
    gaps: input.needs?.needs.filter(({ isMissing }) => isMissing).map(({ quote }) => quote),
  };
  const errorsIn = (letter: LetterDocument, own: Partial<CheckedWorld>) =>
    checkLetter(letter, { ...world, ...own })
      .filter(({ severity }) => severity === "error")
      .map(({ message }) => message);

  const motivationBand = bandOf("motivation", input.length);
  const motivation = await run.step("motivation", { result: WrittenLetter }, () =>
    writeLetter(ctx, run, {
      step: "motivation",
      prompt: { type: "motivation", input, length: motivationBand, twin: null, offer: jobOffer },
      check: (letter, brief) => errorsIn(letter, { length: motivationBand, brief }),
      compose: () => composeMotivation(plan, input),
    }),
  );
  const antiBand = bandOf("anti_motivation", input.length);
  const twin = motivation.document;
  const antiMotivation = await run.step("anti_motivation", { result: WrittenLetter }, () =>
    writeLetter(ctx, run, {
      step: "anti_motivation",
      prompt: { type: "anti_motivation", input, length: antiBand, twin, offer: jobOffer },
      check: (letter, brief) => errorsIn(letter, { length: antiBand, twin, brief }),
      compose: () => composeAntiMotivation(plan, input),
    }),
  );
  return { motivation, antiMotivation };
}
