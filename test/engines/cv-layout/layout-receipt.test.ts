import { describe, it } from "vitest";
import type { CvContent, CvEntry } from "../../../src/engines/cv-layout/cv-content";
import { layoutReceipt } from "../../../src/engines/cv-layout/receipt/layout-receipt";
import { printedDocx, printedPdf, rulesWith } from "./printed-cvs";

const item = (id: string, text: string) => ({ id, text, points: 100, isPinned: false });

const post = (year: number, organisation: string): CvEntry => ({
  id: `post${year}`,
  title: "Graphic designer",
  organisation,
  place: null,
  start: `${year}-01`,
  end: `${year}-11`,
  isCurrent: false,
  points: 100,
  isPinned: false,
  lines: [item(`line${year}`, `Drew the catalogue of ${year} for a maker of lamps.`)],
});

const content = (more: Partial<CvContent>): CvContent => ({
  language: "en",
  name: "Mara Quill",
  title: "Graphic designer",
  email: "mara.quill@example.org",
  phone: null,
  city: "Lyon",
  links: [],
  photo: null,
  summary: null,
  experiences: [post(2021, "Harrow Lamps")],
  projects: [],
  skills: [],
  education: [],
  certificates: [],
  languages: [],
  ...more,
});

async function lostIn(cv: CvContent, print = printedPdf) {
  const { fitted, bytes } = await print(cv, rulesWith({ template: "modern", maxExperiences: 40 }));
  const fileName = print === printedPdf ? "cv.pdf" : "cv.docx";
  const { rows } = await layoutReceipt({ content: cv, fitted, file: { bytes, fileName } });
  return rows.filter(({ isSame }) => !isSame);
}

describe("the receipt of a printed CV", () => {
  it("reads a level that has brackets of its own", async ({ expect }) => {
    const languages = [item("en", "English (C1 (IELTS 7.5))"), item("fr", "French – native")];
    expect(await lostIn(content({ languages }))).toEqual([]);
    expect(await lostIn(content({ languages }), printedDocx)).toEqual([]);
  });

  it("says of what the reader does not find whether it stands in the file", async ({ expect }) => {
    const freelance = [post(2021, "Freelance"), post(2019, "Harrow Lamps")];
    const lost = await lostIn(content({ experiences: freelance }));
    expect(lost.map(({ value }) => value)).toContain("Freelance");
    expect(lost.filter(({ isInFile }) => isInFile === false)).toEqual([]);
  });

  it("finds the side column of a long career in the file, whatever the reader makes of it", async ({
    expect,
  }) => {
    const experiences = Array.from({ length: 40 }, (_, at) => post(1984 + at, `Lamps ${at}`));
    const skills = [{ id: "tools", name: null, skills: [item("a", "Photoshop")] }];
    const lost = await lostIn(content({ experiences, skills }));
    expect(lost.filter(({ isInFile }) => isInFile !== true)).toEqual([]);
  });
});
