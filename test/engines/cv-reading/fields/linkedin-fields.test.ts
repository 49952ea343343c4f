import { describe, it } from "vitest";
import { isLinkedInPdf } from "../../../../src/engines/cv-reading/fields/is-linkedin-pdf";
import { readLinkedInFields } from "../../../../src/engines/cv-reading/fields/linkedin-fields";
import type { Line } from "../../../../src/engines/cv-reading/line";
import { rowOfPost } from "./fields-of-text";

type Row = readonly [size: number, text: string, page?: number];

/** The side column stands at 21.6 points, the body at 223.6. */
function linesOf(x: number, rows: readonly Row[]): readonly Line[] {
  return rows.map(([size, said, page = 1], index) => {
    const hasBullet = said.startsWith("- ");
    const text = hasBullet ? said.slice(2) : said;
    const box = [hasBullet ? x + 9 : x, 40 + index * 17, text.length * size * 0.48, size] as const;
    const part = { text, box, size, isBold: false, isItalic: false };
    const place = { page, region: x > 200 ? 1 : 0 };
    return { ...place, text, box, parts: [part], hasBullet, isMarkedHeading: false, urls: [] };
  });
}

const side = linesOf(21.6, [
  [13, "Coordonnées"],
  [10.5, "+33 (0)6 39 98 37 73 (Mobile)"],
  [11, "solene.marchetti@exam"],
  [11, "ple.net"],
  [11, "www.linkedin.com/in/solene-"],
  [11, "marchetti-fictive"],
  [11, "(LinkedIn)"],
  [13, "Principales compétences"],
  [10.5, "Soins d’urgence"],
  [10.5, "Gestion du stress"],
  [13, "Languages"],
  [10.5, "Français (Native or Bilingual)"],
  [10.5, "Anglais (Full Professional)"],
]);
const body = linesOf(223.6, [
  [26, "Solène Marchetti"],
  [12, "Infirmière | Urgences"],
  [12, "Toulouse, Occitanie, France"],
  [15.75, "Résumé"],
  [12, "J’aime les nuits calmes et les équipes"],
  [12, "qui rient."],
  [15.75, "Expérience"],
  [12, "Clinique des Aulnes"],
  [10.5, "2 ans 11 mois"],
  [11.5, "Infirmière référente"],
  [10.5, "décembre 2023 - Present (1 an 11 mois)"],
  [10.5, "Toulouse, France"],
  [10.5, "- Tutorat de six étudiants"],
  [11.5, "Infirmière de nuit"],
  [10.5, "décembre 2022 - novembre 2023 (1 an)"],
  [10.5, "Castres, France"],
  [9, "Page 1 of 2"],
  [12, "CHU de Montalba", 2],
  [11.5, "Stagiaire", 2],
  [10.5, "2021 - 2022", 2],
  [15.75, "Formation", 2],
  [12, "IFSI de Valdoré", 2],
  [10.5, "Diplôme d’État, Soins infirmiers · (2019 - 2022)", 2],
  [9, "Page 2 of 2", 2],
]);
const lines = [...side, ...body];

describe("the PDF that LinkedIn saves", () => {
  const { cv } = readLinkedInFields(lines);

  it("is known by its author and producer, or by its sizes", ({ expect }) => {
    expect(isLinkedInPdf([], { author: "LinkedIn", producer: "Apache FOP Version 2.3" })).toBe(
      true,
    );
    expect(isLinkedInPdf(lines, { author: "", producer: "Quartz" })).toBe(true);
    expect(isLinkedInPdf(body, { author: "", producer: "Quartz" })).toBe(false);
  });

  it("gives the posts of one employer with its name each, and no post for a total duration", ({
    expect,
  }) => {
    expect(cv.experience.map(rowOfPost)).toEqual([
      "Infirmière référente / Clinique des Aulnes / Toulouse / 2023-12 / now",
      "Infirmière de nuit / Clinique des Aulnes / Castres / 2022-12 / 2023-11",
      "Stagiaire / CHU de Montalba / – / 2021 / 2022",
    ]);
    expect(cv.experience.map(({ bullets }) => bullets)).toEqual([
      ["Tutorat de six étudiants"],
      [],
      [],
    ]);
  });

  it("gives the degree under its school, whole", ({ expect }) => {
    expect(cv.education).toEqual([
      {
        degree: "Diplôme d’État, Soins infirmiers",
        school: "IFSI de Valdoré",
        start: "2019",
        end: "2022",
      },
    ]);
  });

  it("gives the person, the addresses cut by the narrow column whole", ({ expect }) => {
    const { name, title, city, email, phone, links } = cv;
    expect({ name, title, city, email, phone, links }).toEqual({
      name: "Solène Marchetti",
      title: "Infirmière | Urgences",
      city: "Toulouse",
      email: "solene.marchetti@example.net",
      phone: "+33 (0)6 39 98 37 73",
      links: ["www.linkedin.com/in/solene-marchetti-fictive"],
    });
  });

  it("gives skills and languages of the side column", ({ expect }) => {
    expect(cv.skills).toEqual(["Soins d’urgence", "Gestion du stress"]);
    expect(cv.languages).toEqual([
      { name: "Français", level: "Native or Bilingual" },
      { name: "Anglais", level: "Full Professional" },
    ]);
  });
});
