import { describe, it } from "vitest";
import { readCv } from "../../../../src/engines/cv-reading/read-cv";
import type { CvFields, CvLanguageCode } from "../../../../src/engines/cv-reading/read-cv-result";
import { parseReceipt } from "../../../../src/engines/cv-receipts/parse-receipt";
import { noRareFonts } from "../../../../src/engines/typesetting/font-loader";
import { renderCvDocx } from "../../../../src/features/cv-analysis/documents/render-cv-docx";
import { renderCvPdf } from "../../../../src/features/cv-analysis/documents/render-cv-pdf";
import { toMarkdown } from "../../../../src/features/cv-analysis/documents/to-markdown";
import { toFields } from "../../../../src/features/cv-analysis/optimise/document-fields";
import {
  documentOf,
  type PrintedCv,
} from "../../../../src/features/cv-analysis/optimise/printed-cv";
import { uniformPeriod } from "../../../../src/features/cv-analysis/optimise/periods";
import { aDegree, aPost, aReading, soundCv } from "../../../support/cv-readings";

const nurse: CvFields = {
  ...soundCv,
  name: "Solène Aubrac-Tillier",
  email: "solene.aubrac-tillier@courriel.example",
  phone: "06 39 98 45 67",
  city: "Béziers",
  links: ["linkedin.com/in/solene-aubrac-tillier-fictive"],
  title: "Infirmière en réanimation",
  summary:
    "Infirmière depuis onze ans, à l’aise dans l’urgence comme dans l’accompagnement des familles. Cherche un poste de jour dans un hôpital de taille humaine.",
  skills: ["Triage", "Perfusion", "Hémodialyse", "Éducation thérapeutique", "Excel"],
  languages: [
    { name: "Français", level: "langue maternelle" },
    { name: "Espagnol", level: "B2" },
  ],
  sections: [
    "Profil",
    "Expérience professionnelle",
    "Formation",
    "Compétences",
    "Langues",
    "Certifications",
  ],
  experience: [
    aPost({
      title: "Infirmière en réanimation",
      company: "CHU de Valserre",
      city: "Béziers",
      start: "2019-03",
      isCurrent: true,
      bullets: [
        "Prise en charge de 12 patients par jour, dont quatre sous assistance respiratoire",
        "Tutorat de six étudiantes par an jusqu’à leur diplôme",
      ],
    }),
    aPost({
      title: "Infirmière de nuit",
      company: "Clinique des Trois Fontaines",
      city: "Sète",
      start: "2014-09",
      end: "2019-02",
      bullets: [
        "Surveillance de 28 lits avec une aide-soignante",
        "Mise à jour de neuf protocoles d’hygiène",
      ],
    }),
  ],
  education: [
    aDegree({
      degree: "Licence de soins infirmiers",
      school: "Université de Haute-Lande",
      start: "2011",
      end: "2014",
    }),
  ],
  certificates: ["Attestation de formation aux gestes d’urgence niveau 2"],
};

const printed = (cv: CvFields, language: CvLanguageCode): PrintedCv => {
  const document = documentOf(aReading({ cv, language }));
  return {
    ...document,
    experience: document.experience.map((post) => ({
      ...post,
      period: uniformPeriod(post, language),
    })),
    education: document.education.map((entry) => ({
      ...entry,
      period: uniformPeriod({ ...entry, isCurrent: false }, language),
    })),
  };
};

/** It fills two pages, and one of its headings comes from us while the others are in capitals. */
const long: CvFields = {
  ...nurse,
  city: "Villeneuve-lès-Trois-Fontaines",
  sections: ["PROFIL", "EXPÉRIENCE", "COMPÉTENCES", "LANGUES", "CERTIFICATIONS"],
  experience: Array.from({ length: 9 }, (_, index) =>
    aPost({
      title: index % 2 === 0 ? "Infirmière de nuit" : "Infirmière en réanimation",
      company: index % 2 === 0 ? "Clinique des Trois Fontaines" : "CHU de Valserre",
      city: "Béziers",
      start: `${2022 - 2 * index}-02`,
      end: `${2023 - 2 * index}-11`,
      bullets: [
        `Surveillance de ${20 + index} lits avec une aide-soignante, du soir au matin, y compris les jours fériés`,
        `Mise à jour de ${3 + index} protocoles d’hygiène avec les cadres de santé de tout le pôle`,
      ],
    }),
  ),
};

const cvs = [
  ["an English developer", printed(soundCv, "en")],
  ["a French nurse", printed(nurse, "fr")],
  ["a long career", printed(long, "fr")],
] as const;

const formats = {
  "cv.pdf": (cv: PrintedCv) => renderCvPdf(cv, noRareFonts),
  "cv.docx": async (cv: PrintedCv) => new Uint8Array(await renderCvDocx(cv)),
  "cv.md": async (cv: PrintedCv) => new TextEncoder().encode(toMarkdown(cv)),
};

const reread = async (bytes: Uint8Array, fileName: string) => {
  const outcome = await readCv({ bytes, fileName });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.reading;
};

describe("the exported CV", () => {
  for (const [who, cv] of cvs) {
    for (const [fileName, write] of Object.entries(formats)) {
      it(`gives all fields of ${who} back from ${fileName}`, async ({ expect }) => {
        const { cv: again } = await reread(await write(cv), fileName);
        const { rows } = parseReceipt(toFields(cv), again);
        expect(rows.filter(({ isSame }) => !isSame)).toEqual([]);
        expect(rows.length).toBeGreaterThan(30);
      });
    }
  }

  it("has none of the faults of layout that the checks look for", async ({ expect }) => {
    const { warnings } = await reread(
      await renderCvPdf(printed(soundCv, "en"), noRareFonts),
      "cv.pdf",
    );
    expect(warnings).toEqual([]);
  });

  it("says the same on two pages as on one, its headings all set alike", async ({ expect }) => {
    const { sheets, cv } = await reread(
      await renderCvPdf(printed(long, "fr"), noRareFonts),
      "cv.pdf",
    );
    expect(sheets.length).toBe(2);
    expect(cv.sections).toContain("FORMATION");
  });

  it("is the same bytes for the same CV", async ({ expect }) => {
    const once = await renderCvPdf(printed(nurse, "fr"), noRareFonts);
    expect(await renderCvPdf(printed(nurse, "fr"), noRareFonts)).toEqual(once);
  });
});
