import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { askOnce, modelsOf } from "../../../engines/models";
import type { Ctx } from "../../../platform/context";
import type { CvChange } from "../optimise/cv-change";
import { documentOf } from "../optimise/printed-cv";
import { proposeRewrites } from "../optimise/propose-rewrites";
import { RewordedBullets, rewritePrompt } from "../optimise/rewrite-prompt";
import type { CvRun } from "./cv-job-input";

/**
 * A model words achievements anew, each of which is checked before it is proposed. Its calls are attempts at the step, so that
 * one in doubt is not repeated; without a key there are none.
 */
export async function rewordBullets(
  ctx: Ctx,
  run: Pick<CvRun, "jobId" | "step">,
  reading: CvReading,
): Promise<CvChange[]> {
  if (modelsOf(ctx).length === 0) return [];
  return proposeRewrites(documentOf(reading), async (bullets, language) => {
    if (bullets.length === 0) return [];
    const { answer } = await askOnce(ctx, run, {
      step: "optimise",
      schema: RewordedBullets,
      schemaName: "reworded_bullets",
      prompt: () => rewritePrompt(bullets, language),
      // A wording that says something else is left out by itself.
      check: () => [],
    });
    return answer?.value.bullets ?? [];
  });
}
