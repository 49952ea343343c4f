import { defineFlashes } from "../../../platform/flash-texts";
import type { KeptCount } from "../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

const waits = { fr: "", en: "" };

/** The pages of accounts show these sentences about `total` CVs. A visitor has none, so that nothing waits. */
export function keptCvs(total: number): Sentences {
  if (total === 0) {
    return {
      waits,
      goes: {
        fr: "Vos CV adaptés à des offres : il n’y en a pas.",
        en: "Your CVs tailored to offers: there are none.",
      },
    };
  }
  if (total === 1) {
    return {
      waits,
      goes: { fr: "Votre CV adapté à une offre.", en: "Your CV tailored to an offer." },
    };
  }
  return {
    waits,
    goes: {
      fr: `Vos ${total} CV adaptés à des offres.`,
      en: `Your ${total} CVs tailored to offers.`,
    },
  };
}

export const adoptedCvs = defineFlashes("cv-tailoring", {
  adopted: {
    fr: () => "Vos CV adaptés sont dans votre compte.",
    en: () => "Your tailored CVs are in your account.",
  },
});
