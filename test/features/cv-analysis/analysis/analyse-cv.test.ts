import { describe, it } from "vitest";
import { analyseCv } from "../../../../src/features/cv-analysis/analysis/analyse-cv";
import {
  contentChecks,
  readabilityChecks,
} from "../../../../src/features/cv-analysis/analysis/check-rules";
import { CvAnalysis } from "../../../../src/features/cv-analysis/analysis/cv-analysis";
import { aReading, aWarning, soundCv } from "../../../support/cv-readings";

const asOf = new Date("2026-11-30T10:00:00Z");
const offer = `Développeur backend (H/F)
Profil recherché :
- Maîtrise de TypeScript et PostgreSQL exigée
- Kubernetes requis
- Anglais courant
- 5 ans d'expérience minimum
Terraform serait un plus.`;

const analyse = (reading = aReading(), text: string | null = null) =>
  analyseCv({ reading, offer: text, asOf, language: "fr" });

describe("analyseCv", () => {
  it("finds nothing in a sound CV and gives it all points", ({ expect }) => {
    const { score, scores, checks, weaknesses } = analyse();
    expect(checks.filter(({ gain }) => gain > 0).map(({ id }) => id)).toEqual([]);
    expect(score).toBe(100);
    expect(scores).toEqual({ readability: 100, content: 100, fit: null });
    expect(weaknesses).toEqual([]);
  });

  it("has weights that add up to a hundred on each scale", ({ expect }) => {
    for (const rules of [readabilityChecks, contentChecks])
      expect(rules.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it("publishes each check once", ({ expect }) => {
    const ids = [...readabilityChecks, ...contentChecks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });

  it("gives an analysis that its own schema reads, and that JSON keeps whole", ({ expect }) => {
    const analysis = analyse(aReading(), offer);
    expect(CvAnalysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
  });

  it("gives the same score on every day of a month", ({ expect }) => {
    const reading = aReading({ cv: { skills: [] } });
    const on = (day: string) => analyseCv({ reading, offer, asOf: new Date(day), language: "en" });
    expect(on("2026-11-01T00:00:00Z")).toEqual(on("2026-11-30T23:59:59Z"));
  });

  it("names three to five strengths and weaknesses in the language that was asked", ({
    expect,
  }) => {
    const cv = { ...soundCv, links: [], summary: null, title: null, languages: [], skills: [] };
    const { strengths, weaknesses, improvements } = analyse(aReading({ cv }));
    expect(strengths.length).toBe(5);
    expect(weaknesses.length).toBeGreaterThanOrEqual(3);
    expect(weaknesses).toContain("Aucun lien ne mène à un profil ou à des travaux.");
    expect(improvements.map(({ category }) => category)).toContain("skills");
  });

  it("adds exactly the told gain to its scale where a mend touches one check alone", ({
    expect,
  }) => {
    const before = analyse(aReading({ warnings: [aWarning({ code: "TABLE_LAYOUT" })] }));
    const { gain } = before.checks.find(({ id }) => id === "tables") ?? { gain: 0 };
    expect(gain).toBe(8);
    expect(before.scores.readability + gain).toBe(analyse().scores.readability);
  });

  it("is not fit for machines without text or contact details", ({ expect }) => {
    const scan = aReading({ warnings: [aWarning({ code: "SCANNED_PAGE" })] });
    expect(analyse().atsCompatible).toBe(true);
    expect(analyse(scan).atsCompatible).toBe(false);
    expect(analyse(aReading({ cv: { email: null, phone: null } })).atsCompatible).toBe(false);
  });

  it("asks for the figure that a post lacks instead of making one up", ({ expect }) => {
    const [first] = soundCv.experience;
    const experience = first
      ? [{ ...first, bullets: ["Designed the tracking service", "Led the team of parcels"] }]
      : [];
    const { questions } = analyse(aReading({ cv: { experience } }));
    expect(questions.map(({ kind }) => kind)).toContain("figure");
  });

  describe("with an offer", () => {
    it("proves each need by a place in the CV, or asks for it", ({ expect }) => {
      const { needs, scores, missingSkills, questions } = analyse(aReading(), offer);
      const kubernetes = needs.find(({ quote }) => quote === "Kubernetes");
      const typescript = needs.find(({ quote }) => quote === "TypeScript");
      expect(kubernetes).toMatchObject({ isMissing: true, proof: null, level: "must" });
      expect(typescript?.proof).toMatchObject({ path: "experience[0].bullets[0]" });
      expect(missingSkills).toEqual(["Kubernetes"]);
      expect(questions.some(({ params }) => params.text === "Kubernetes")).toBe(true);
      expect(scores.fit).toBeGreaterThan(60);
      expect(scores.fit).toBeLessThan(100);
    });

    it("leaves the overall score as it is without one", ({ expect }) => {
      expect(analyse(aReading(), offer).score).toBe(analyse().score);
    });

    it("gains by a need exactly what its proof adds", ({ expect }) => {
      const before = analyse(aReading(), offer);
      const mended = analyse(
        aReading({ cv: { skills: [...soundCv.skills, "Kubernetes"] } }),
        offer,
      );
      const gain = before.checks.find(({ params }) => params.text === "Kubernetes")?.gain;
      expect((before.scores.fit ?? 0) + (gain ?? 0)).toBe(mended.scores.fit);
    });

    it("takes a sentence copied from the offer for no proof", ({ expect }) => {
      const wanted =
        "Conduite de chariots élévateurs de catégorie trois dans un entrepôt frigorifique de nuit exigée";
      const summary = `${soundCv.summary} ${wanted}`;
      const fit = (cv = soundCv) => analyse(aReading({ cv }), `Profil :\n- ${wanted}`).scores.fit;
      expect(fit({ ...soundCv, summary })).toBe(fit());
    });

    it("has no fit where the offer asks nothing", ({ expect }) => {
      expect(analyse(aReading(), "Bonjour.").scores.fit).toBeNull();
    });
  });
});
