import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import { factsOf, findProfile } from "../profile";
import type { EditWorld } from "./editing";
import type { LetterOrigin } from "./letter-origin";
import { bandOf } from "./writer/bands";

type Edited = {
  readonly companyName: string;
  readonly language: Language;
  readonly origin: LetterOrigin;
};

/** What an edited pair may rest on: the profile of today, and what its writer had found about the company. */
export async function editWorldOf(ctx: Ctx, letter: Edited): Promise<EditWorld> {
  const { options, citedFacts, jobOffer } = letter.origin;
  const profile = await findProfile(ctx, letter.language);
  return {
    world: {
      facts: profile ? factsOf(profile.resume) : [],
      companyFacts: citedFacts
        .filter(({ of }) => of === "company")
        .map(({ id, text, quote }) => ({ id, text, quote: quote ?? "" })),
      company: letter.companyName,
      ...(jobOffer !== null && { offer: jobOffer }),
    },
    lengths: {
      motivation: bandOf("motivation", options.length),
      anti_motivation: bandOf("anti_motivation", options.length),
    },
  };
}
