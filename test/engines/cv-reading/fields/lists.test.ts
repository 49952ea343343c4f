import { describe, it } from "vitest";
import { fieldsOfText } from "./fields-of-text";

const header =
  "Alma Fairbrook\nalma@example.org\nArtisan baker who likes quiet mornings, long doughs and short queues.\n";
const read = async (text: string) => (await fieldsOfText(`${header}\n${text}`)).cv;

describe("skills of a CV", () => {
  it.for([
    [
      "commas",
      "Skills\nPython, C++, Machine learning, R",
      ["Python", "C++", "Machine learning", "R"],
    ],
    ["pipes", "Compétences\nHACCP | Pâtisserie | Levain", ["HACCP", "Pâtisserie", "Levain"]],
    [
      "a line each",
      "Skills\n• First aid\n• Night shifts\n• Hoists",
      ["First aid", "Night shifts", "Hoists"],
    ],
    [
      "chips",
      "Skills\nForecasting\tCRM\tPitching\nHubSpot\tCold calling",
      ["Forecasting", "CRM", "Pitching", "HubSpot", "Cold calling"],
    ],
    [
      "labels",
      "Technical skills\nLanguages: Python, Go\nDatabases: PostgreSQL, Redis",
      ["Python", "Go", "PostgreSQL", "Redis"],
    ],
    ["dots for levels", "Skills\nExcel ●●●○○\nSAP ★★★☆☆\nWord 80 %", ["Excel", "SAP", "Word"]],
    [
      "words for levels",
      "Compétences\nExcel (avancé), Sage : intermédiaire, Word - notions",
      ["Excel", "Sage", "Word"],
    ],
    [
      "a list that goes over its line",
      "Skills\nRoute planning, Manual handling, Reach truck, Stock control, Machine\nlearning, SQL",
      [
        "Route planning",
        "Manual handling",
        "Reach truck",
        "Stock control",
        "Machine learning",
        "SQL",
      ],
    ],
    [
      "brackets that hold commas",
      "Skills\nOffice (Word, Excel), Payroll",
      ["Office (Word, Excel)", "Payroll"],
    ],
  ] as const)("are read from %s", async ([, text, skills], { expect }) => {
    expect((await read(text)).skills).toEqual(skills);
  });
});

describe("languages of a CV", () => {
  const expected = [
    { name: "Anglais", level: "C1" },
    { name: "Espagnol", level: "notions" },
  ];
  it.for([
    "Langues\nAnglais (C1), Espagnol (notions)",
    "Langues\nAnglais : C1\nEspagnol : notions",
    "Langues\nAnglais\tC1\nEspagnol\tnotions",
    "Langues\n• Anglais – C1\n• Espagnol – notions",
    "Langues\nAnglais C1 | Espagnol notions",
    "Langues\nAnglais\nC1\nEspagnol\nnotions",
    "Compétences\nExcel, Word\n\nLangues : anglais (C1), espagnol (notions)",
  ])("are read with their levels from %j", async (text, { expect }) => {
    const { languages } = await read(text);
    expect(languages.map(({ name, level }) => ({ name: name.toLowerCase(), level }))).toEqual(
      expected.map(({ name, level }) => ({ name: name.toLowerCase(), level })),
    );
  });

  it("have no level where none is told", async ({ expect }) => {
    expect((await read("Languages\nWelsh\nPolish")).languages).toEqual([
      { name: "Welsh", level: null },
      { name: "Polish", level: null },
    ]);
  });
});

describe("degrees of a CV", () => {
  it.for([
    [
      "a degree, then the school",
      "Education\nBSc Marine Biology\t2014 – 2017\nUniversity of Skarholm\nA-levels\t2012 – 2014\nTidewater College",
    ],
    [
      "one line",
      "Education\nBSc Marine Biology, University of Skarholm, 2014 – 2017\nA-levels, Tidewater College, 2012 – 2014",
    ],
    [
      "dates first",
      "Education\n2014 – 2017\tBSc Marine Biology\n\tUniversity of Skarholm\n2012 – 2014\tA-levels\n\tTidewater College",
    ],
    [
      "the school first",
      "Education\nUniversity of Skarholm\t2014 – 2017\nBSc Marine Biology\nTidewater College\t2012 – 2014\nA-levels",
    ],
  ])("are read from %s", async ([, text = ""], { expect }) => {
    expect((await read(text)).education).toEqual([
      {
        degree: "BSc Marine Biology",
        school: "University of Skarholm",
        start: "2014",
        end: "2017",
      },
      { degree: "A-levels", school: "Tidewater College", start: "2012", end: "2014" },
    ]);
  });

  it("end in the year that stands alone beside them", async ({ expect }) => {
    const { education } = await read("Formation\nCAP Boulanger\t2016\nCFA du Bocage");
    expect(education).toEqual([
      { degree: "CAP Boulanger", school: "CFA du Bocage", start: null, end: "2016" },
    ]);
  });
});

describe("what else a CV lists", () => {
  it("is read as certificates and interests, without the contact data below", async ({
    expect,
  }) => {
    const cv = await read(
      "Certifications\nCACES R489 (2021)\nSST, niveau base\n\nLoisirs\nchorale, apiculture\n07700 900123 | Oxford | alma@example.org",
    );
    expect(cv.certificates).toEqual(["CACES R489 (2021)", "SST, niveau base"]);
    expect(cv.interests).toEqual(["chorale", "apiculture"]);
    expect(cv.phone).toBe("07700 900123");
  });

  it("has its headings as printed", async ({ expect }) => {
    const { sections } = await read(
      "KEY SKILLS\nSourdough, Rye\n\nLanguages\nWelsh (fluent)\n\nHobbies & interests\nrowing",
    );
    expect(sections).toEqual(["KEY SKILLS", "Languages", "Hobbies & interests"]);
  });
});
