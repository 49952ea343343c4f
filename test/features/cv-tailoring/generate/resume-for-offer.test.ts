import { describe, it } from "vitest";
import { resumeForOffer } from "../../../../src/features/cv-tailoring/generate/resume-for-offer";
import { anOffer } from "../../../support/offers";
import { aTailoredResume } from "../../../support/tailored-resume";

describe("a profile in two languages", () => {
  it.for([
    ["fr", "en"],
    ["en", "fr"],
  ] as const)(
    "gives an offer in the other one contact and dates: %s, %s",
    ([own, other], { expect }) => {
      const resume = aTailoredResume();
      const [nimbus] = resume.work;
      const translation = aTailoredResume({
        basics: { name: "Camille Exemple", label: "Web developer" },
        work: [{ id: nimbus?.id, name: nimbus?.name, position: "React developer" }],
      });
      const offer = { ...anOffer(), language: other };
      const answer = resumeForOffer(offer, { language: own, resume, translation });
      const { email, phone, url, location } = resume.basics;
      expect(answer.basics).toMatchObject({ label: "Web developer", email, phone, url, location });
      expect(answer.work[0]).toMatchObject({ position: "React developer", startDate: "2021-03" });
    },
  );

  it("is its main language where the other one tells of nothing that a page is made of", ({
    expect,
  }) => {
    const resume = aTailoredResume();
    const empty = { work: [], projects: [], skills: [], education: [] };
    const translation = aTailoredResume({ basics: { name: "Camille Exemple" }, ...empty });
    const offer = { ...anOffer(), language: "en" as const };
    expect(resumeForOffer(offer, { language: "fr", resume, translation })).toBe(resume);
  });
});
