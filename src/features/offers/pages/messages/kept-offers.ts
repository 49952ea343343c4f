import type { KeptCount } from "../../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

const waits = { fr: "", en: "" };

/** The pages of accounts show these sentences about `total` offers. A visitor has none, so that nothing waits. */
export function keptOffers(total: number): Sentences {
  if (total === 0) {
    return {
      waits,
      goes: { fr: "Vos offres : il n’y en a pas.", en: "Your job offers: there are none." },
    };
  }
  if (total === 1) return { waits, goes: { fr: "Votre offre.", en: "Your job offer." } };
  return { waits, goes: { fr: `Vos ${total} offres.`, en: `Your ${total} job offers.` } };
}
