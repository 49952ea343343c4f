import type { KeptCount } from "../../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

const waits = { fr: "", en: "" };

/** The pages of accounts show these sentences about `total` analyses. A visitor has none, so that nothing waits. */
export function keptAnalyses(total: number): Sentences {
  if (total === 0) {
    return {
      waits,
      goes: {
        fr: "Vos analyses de CV : il n’y en a pas.",
        en: "Your CV analyses: there are none.",
      },
    };
  }
  if (total === 1) return { waits, goes: { fr: "Votre analyse de CV.", en: "Your CV analysis." } };
  return {
    waits,
    goes: { fr: `Vos ${total} analyses de CV.`, en: `Your ${total} CV analyses.` },
  };
}
