import type { Language } from "../../../platform/language";
import { factsOf, type Profile } from "../../profile";
import type { EditWorld } from "./editing";
import type { LetterOrigin } from "../request/letter-origin";
import { quotableJob } from "../compose/options";
import { bandOf } from "../check/word-bands";

type Edited = {
  readonly companyName: string;
  readonly language: Language;
  readonly origin: LetterOrigin;
};

/** An edited pair may rest on the profile of today, and on what its writer had found about the company. */
export function editWorldOf(letter: Edited, profile: Profile | null): EditWorld {
  const { wish, citedFacts, candidates } = letter.origin;
  return {
    world: {
      facts: profile ? factsOf(profile.resume) : [],
      companyFacts: citedFacts
        .filter(({ of }) => of === "company")
        .map(({ id, text, quote, source_name }) => ({
          id,
          text,
          quote: quote ?? "",
          ...(source_name !== undefined && { source_name }),
        })),
      companyName: letter.companyName,
      otherCompanies: candidates.map(({ name }) => name),
      offer: wish.jobOffer,
      jobTitle: quotableJob(wish.jobTitle) ?? undefined,
    },
    lengths: {
      motivation: bandOf("motivation", wish.length),
      anti_motivation: bandOf("anti_motivation", wish.length),
    },
  };
}
