import { describe, it } from "vitest";
import type { CvContent, FittedCv } from "../../../../src/engines/cv-layout/cv-content";
import { matchNeeds } from "../../../../src/engines/matching/matching";
import type { CvChoices } from "../../../../src/features/cv-tailoring/cv/cv-choices";
import { cvDataOf } from "../../../../src/features/cv-tailoring/cv/cv-data";
import { isNoWorse } from "../../../../src/features/cv-tailoring/cv/compare-selections";
import { fitSelection } from "../../../../src/features/cv-tailoring/cv/fit-selection";
import type { TailoredMaterial } from "../../../../src/features/cv-tailoring/cv/tailored-material";
import {
  buildWidgets,
  jobOfferContextOf,
} from "../../../../src/features/cv-tailoring/widgets/build-widgets";
import { reasonsOf } from "../../../../src/features/cv-tailoring/widgets/line-reasons";
import { matchOffer } from "../../../../src/features/offers";
import type { Resume } from "../../../../src/features/profile";
import { runs } from "../../../support/depth";
import { anOffer, offerText } from "../../../support/offers";
import { aGeneratedOffer, aGeneratedResume } from "../../../support/tailoring-generated";
import { aTailoredResume } from "../../../support/tailored-resume";

const now = new Date("2026-11-30T10:00:00Z");

async function materialFor(resume: Resume, text: string): Promise<TailoredMaterial> {
  const offer = anOffer(text);
  const match = await matchOffer(offer, resume, { date: now, language: "fr" });
  const input = { resume, offer, match, language: "fr" as const, now };
  const { envelope, answers } = buildWidgets(matchNeeds, input);
  const reasons = reasonsOf(answers, new Set(envelope.widgets.map(({ id }) => id)));
  return {
    resume,
    envelope,
    reasons,
    offer: jobOfferContextOf(input),
    language: "fr",
    completeness: 50,
    model: "atelier-built-in",
    madeAt: now.toISOString(),
  };
}

const choices = (changes: Partial<CvChoices> = {}): CvChoices => ({
  template: "modern",
  includePhoto: false,
  pages: 1,
  minScore: 50,
  maxExperiences: 6,
  maxBulletsPerExperience: 6,
  pinned: [],
  excluded: [],
  ...changes,
});

/** It is a page of so many lines, filled greedily; what is pinned comes first, and a line brings its heading along. */
const pageOf =
  (most: number) =>
  (content: CvContent): FittedCv => {
    const entries = [...content.experiences, ...content.projects];
    const items = [
      ...(content.summary ? [{ ...content.summary, heading: null }] : []),
      ...entries.flatMap((entry) => entry.lines.map((line) => ({ ...line, heading: entry.id }))),
      ...[
        ...content.skills.flatMap(({ skills }) => skills),
        ...content.education,
        ...content.certificates,
        ...content.languages,
      ].map((item) => ({ ...item, heading: null })),
    ].toSorted(
      (one, other) => Number(other.isPinned) - Number(one.isPinned) || other.points - one.points,
    );
    const kept = new Set<string>();
    for (const { id, heading } of items) {
      const needs = heading === null || kept.has(heading) ? [id] : [heading, id];
      if (kept.size + needs.length <= most) for (const each of needs) kept.add(each);
    }
    return {
      template: "modern",
      keptIds: [...kept],
      leftOut: [],
      keptCosts: [],
      problem: null,
      points: 0,
      pages: 1,
      fill: 0.9,
    };
  };

describe("what stands on a tailored page", () => {
  it("is never worse than the profile in its own order", async ({ expect }) => {
    let better = 0;
    for (let seed = 0; seed < runs({ quick: 12, deep: 400 }); seed += 1) {
      const material = await materialFor(aGeneratedResume(seed), aGeneratedOffer(seed % 50));
      const most = 6 + (seed % 20);
      const { fit } = fitSelection({ material, choices: choices(), photo: null }, pageOf(most));
      expect(isNoWorse(fit.worth, fit.untailoredWorth)).toBe(true);
      expect(fit.basis === "untailored").toBe(fit.warnings.includes("untailored_served"));
      if (fit.worth.highPriority > fit.untailoredWorth.highPriority) better += 1;
    }
    expect(better).toBeGreaterThan(0);
  });

  it("is the profile in its own order where a least score takes more away, and says so", async ({
    expect,
  }) => {
    const certificates = [{ id: "react", name: "Certification React", issuer: "Cercle Agile" }];
    const material = await materialFor(aTailoredResume({ certificates }), offerText);
    const strict = choices({ minScore: 100 });
    const { fit } = fitSelection({ material, choices: strict, photo: null }, pageOf(40));
    expect(fit.basis).toBe("untailored");
    expect(fit.warnings).toContain("untailored_served");
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
      { material, choices: choices(), photo: null },
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
      fitSelection({ material, choices: choices(changes), photo: null }, pageOf(40)).fit.keptIds;
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
      { material, choices: choices({ minScore: 99 }), photo: null },
      pageOf(40),
    );
    expect(fit.warnings).toContain("all_below_min_score");
    expect(fit.keptIds.some((id) => id.includes(":highlight:"))).toBe(true);
  });

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
      { material: changed, choices: choices(), photo: null },
      pageOf(40),
    );
    const texts = content.experiences.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toContain("Réduit de 40 % le temps de chargement des pages");
    expect(texts.join()).not.toContain("95");
  });
});
