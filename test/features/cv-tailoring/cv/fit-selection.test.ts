import { describe, it } from "vitest";
import type { CvContent } from "../../../../src/engines/cv-layout/cv-content";
import type { CvChoices } from "../../../../src/features/cv-tailoring/cv/cv-choices";
import { cvDataOf } from "../../../../src/features/cv-tailoring/cv/cv-data";
import { isNoWorse } from "../../../../src/features/cv-tailoring/cv/compare-selections";
import { fitSelection } from "../../../../src/features/cv-tailoring/cv/fit-selection";
import { runs } from "../../../support/depth";
import { offerText } from "../../../support/offers";
import { aGeneratedOffer, aGeneratedResume } from "../../../support/tailoring-generated";
import { aTailoredResume } from "../../../support/tailored-resume";
import { cvChoices, materialFor, pageOf } from "../../../support/tailored-material";

const linesIn = ({ experiences, projects, skills, education, languages }: CvContent): number =>
  [...experiences, ...projects].flatMap(({ lines }) => lines).length +
  skills.flatMap((group) => group.skills).length +
  education.length +
  languages.length;

describe("what stands on a tailored page", () => {
  it("is never worse than the profile in its own order", async ({ expect }) => {
    let better = 0;
    for (let seed = 0; seed < runs({ quick: 12, deep: 400 }); seed += 1) {
      const material = await materialFor(aGeneratedResume(seed), aGeneratedOffer(seed % 50));
      const most = 6 + (seed % 20);
      const { fit } = fitSelection({ material, choices: cvChoices(), photo: null }, pageOf(most));
      expect(isNoWorse(fit.worth, fit.untailoredWorth)).toBe(true);
      expect(fit.basis === "untailored").toBe(fit.warnings.includes("untailored_served"));
      if (fit.worth.highPriority > fit.untailoredWorth.highPriority) better += 1;
    }
    expect(better).toBeGreaterThan(0);
  });

  it("has what answers the offer, whatever the least score", async ({ expect }) => {
    const certificates = [{ id: "react", name: "Certification React", issuer: "Cercle Agile" }];
    const material = await materialFor(aTailoredResume({ certificates }), offerText);
    const strict = cvChoices({ minScore: 100 });
    const { fit } = fitSelection({ material, choices: strict, photo: null }, pageOf(40));
    expect(fit.basis).toBe("tailored");
    expect(fit.keptIds).toContain("certificate:react");
  });

  it("is the profile in its own order where no tailored page is as good, and says so", async ({
    expect,
  }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    let fits = 0;
    const { fit } = fitSelection(
      { material, choices: cvChoices(), photo: null },
      (content) => pageOf((fits += 1) === 1 ? 40 : 0)(content),
      () => 1,
    );
    expect(fit.basis).toBe("untailored");
    expect(fit.warnings).toContain("untailored_served");
  });

  it("is filled by lines below the least score, the best first, and says so", async ({
    expect,
  }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    const sources = { material, choices: cvChoices({ minScore: 95 }), photo: null };
    const fitWith = (lines: number) =>
      fitSelection(sources, pageOf(80), (content) => (0.75 * linesIn(content)) / lines).fit;
    const [some, more] = [fitWith(9), fitWith(12)];
    expect(some.warnings).toContain("filled_below_min_score");
    expect(more.keptIds.length).toBeGreaterThan(some.keptIds.length);
    expect(some.keptIds.every((id) => more.keptIds.includes(id))).toBe(true);
    expect(fitWith(1).warnings).not.toContain("filled_below_min_score");
  });

  it("says so where a line that has points is left out for want of room", async ({ expect }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    const sources = { material, choices: cvChoices(), photo: null };
    const warningsFor = (points: number) =>
      fitSelection(sources, (content) => ({
        ...pageOf(40)(content),
        leftOut: [{ id: "lost", points, heightPt: 12, costPoints: points, reason: "no-room" }],
      })).fit.warnings;
    expect(warningsFor(60)).toContain("no_room");
    expect(warningsFor(0)).not.toContain("no_room");
  });

  it("has no more lines by a higher least score", async ({ expect }) => {
    const resumes = [aTailoredResume(), ...[1, 2, 3].map((seed) => aGeneratedResume(seed))];
    for (const resume of resumes) {
      const material = await materialFor(resume, offerText);
      const counts = [0, 30, 50, 70, 90, 96, 100].map((minScore) => {
        const sources = { material, choices: cvChoices({ minScore }), photo: null };
        return fitSelection(sources, pageOf(500), (content) => linesIn(content) / 16).fit.keptIds
          .length;
      });
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }
  });

  it.for([
    ["Caissière", "Tenu la caisse du samedi"],
    ["Cashier", "Ran the till on Saturdays"],
  ])("has a recent post that answers nothing while there is room: %s", async (told, { expect }) => {
    const [position = "", line = ""] = told;
    const { work } = aTailoredResume();
    const post = { id: "till", name: "Brumaire", position, startDate: "2017", endDate: "2019" };
    const recent = { ...post, highlights: [line], highlightIds: ["1"] };
    const material = await materialFor(aTailoredResume({ work: [...work, recent] }), offerText);
    const { fit } = fitSelection({ material, choices: cvChoices(), photo: null }, pageOf(40));
    expect(fit.keptIds).toEqual(expect.arrayContaining(["work:till", "work:till:highlight:1"]));
    expect(fit.keptIds).not.toContain("work:papeterie");
  });

  it("has a line of a post that is pinned", async ({ expect }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    const pinned = cvChoices({ pinned: ["work:papeterie"] });
    const { fit } = fitSelection({ material, choices: pinned, photo: null }, pageOf(40));
    expect(fit.keptIds).toContain("work:papeterie");
    expect(fit.keptIds.some((id) => id.startsWith("work:papeterie:highlight:"))).toBe(true);
  });

  it("has names, employers, titles, dates and degrees byte for byte", async ({ expect }) => {
    const odd = aTailoredResume({
      work: [
        {
          id: "odd",
          name: "Société « Ÿvelin & Fils » – S.A.",
          position: "Développeuse  React/TypeScript (H/F)",
          startDate: "2021",
          highlights: ["Écrit en React un outil"],
        },
      ],
    });
    const material = await materialFor(odd, offerText);
    const { content, fit } = fitSelection(
      { material, choices: cvChoices(), photo: null },
      pageOf(40),
    );
    const data = cvDataOf({ resume: odd, content, keptIds: fit.keptIds });
    expect(data.experiences[0]).toMatchObject({
      poste: "Développeuse  React/TypeScript (H/F)",
      entreprise: "Société « Ÿvelin & Fils » – S.A.",
      date_debut: "2021",
      date_fin: null,
      actuel: true,
    });
    expect(data.formations[0]).toEqual({
      diplome: "Master Informatique",
      etablissement: "Université de Brumeval",
      annee: "2011",
    });
    expect(`${data.profil.prenom} ${data.profil.nom}`).toBe("Camille Exemple");
    expect(data.profil.titre).toBe(data.profil.titre_principal);
  });

  it("leaves lines below the least score out, and keeps those that are pinned", async ({
    expect,
  }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    const line = "work:papeterie:highlight:1";
    const keptWith = (changes: Partial<CvChoices>) =>
      fitSelection({ material, choices: cvChoices(changes), photo: null }, pageOf(40)).fit.keptIds;
    expect(keptWith({})).not.toContain(line);
    expect(keptWith({ pinned: [line] })).toContain(line);
    expect(keptWith({ minScore: 0 })).toContain(line);
    expect(keptWith({ excluded: ["work:nimbus"] })).not.toContain("work:nimbus:highlight:1");
  });

  it("is the best there is where all lines are below the least score", async ({ expect }) => {
    const resume = aTailoredResume({ skills: [], projects: [], education: [] });
    const material = await materialFor(
      resume,
      "Profil recherché\n- Permis poids lourd (C)\n- Soudure TIG",
    );
    const { fit } = fitSelection(
      { material, choices: cvChoices({ minScore: 99 }), photo: null },
      pageOf(40),
    );
    expect(fit.warnings).toContain("all_below_min_score");
    expect(fit.keptIds.some((id) => id.includes(":highlight:"))).toBe(true);
  });

  it.for(["fr", "en"] as const)(
    "has no summary that nobody wrote: %s",
    async (language, { expect }) => {
      const { summary: _, ...basics } = aTailoredResume().basics;
      const material = await materialFor(aTailoredResume({ basics }), offerText);
      const sources = { material: { ...material, language }, choices: cvChoices(), photo: null };
      const { content, fit } = fitSelection(sources, pageOf(40));
      expect(content.summary).toBeNull();
      expect(fit.keptIds).not.toContain("basics:summary");
    },
  );

  it("has the profile's own words where a text has a number that its achievement lacks", async ({
    expect,
  }) => {
    const material = await materialFor(aTailoredResume(), offerText);
    const id = "work:nimbus:highlight:2";
    const widgets = material.envelope.widgets.map((widget) =>
      widget.id === id
        ? { ...widget, text: "Réduit de 95 % les coûts", quality: { grounded: false } }
        : widget,
    );
    const changed = { ...material, envelope: { ...material.envelope, widgets } };
    const { content } = fitSelection(
      { material: changed, choices: cvChoices(), photo: null },
      pageOf(40),
    );
    const texts = content.experiences.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toContain("Réduit de 40 % le temps de chargement des pages");
    expect(texts.join()).not.toContain("95");
  });
});
