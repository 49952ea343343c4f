import type { recheckSources as Recheck } from "./recheck-sources";
import type { researchCompany as Research } from "./research-company";

/** The look-ups load on first use, so that an isolate that only reads letters never pays for them. */
export const researchCompany: typeof Research = async (ctx, question) => {
  const { researchCompany: research } = await import("./research-company");
  return research(ctx, question);
};

export const recheckSources: typeof Recheck = async (ctx, question) => {
  const { recheckSources: recheck } = await import("./recheck-sources");
  return recheck(ctx, question);
};
