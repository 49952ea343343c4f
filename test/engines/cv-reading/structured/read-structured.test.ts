import { describe, it } from "vitest";
import type { CvReading } from "../../../../src/engines/cv-reading/read-cv-result";
import { sniffFile } from "../../../../src/engines/cv-reading/sniff-file";
import { readStructured } from "../../../../src/engines/cv-reading/structured/read-structured";
import { aZip } from "../../../support/files/recipes";

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const squeeze = (text: string) => text.replaceAll(/\s+/g, " ");
/** Every field is quoted from a line of its page. */
function unquoted({ fields, lines, sheets }: CvReading): string[] {
  return fields
    .filter(({ quote, page, box }) => {
      const sheet = sheets.find(({ number }) => number === page);
      const [x, y, width, height] = box;
      const isInside =
        sheet !== undefined && x + width <= sheet.width && y + height <= sheet.height;
      return (
        !isInside ||
        !lines.some((line) => line.page === page && squeeze(line.text).includes(squeeze(quote)))
      );
    })
    .map(({ path }) => path);
}

const resume = {
  basics: {
    name: "Zoë Marwick",
    label: "Pastry Chef",
    email: "zoe@example.org",
    phone: "07700 900123",
    url: "https://zoe.example.org",
    summary: "I bake bread\nand teach.",
    location: { city: "Leeds" },
    profiles: [{ network: "GitHub", url: "https://github.com/zoe-demo" }],
  },
  work: [
    {
      name: "Hotel Tamarisk",
      position: "Pastry Chef",
      startDate: "2021-03-01",
      location: "Leeds",
      highlights: ["- Wrote menus", "Trained two cooks"],
    },
    {
      name: "Saltmarsh",
      position: "Line Cook",
      startDate: "2018",
      endDate: "2021-02",
      summary: "Ran the pass.",
    },
  ],
  education: [
    {
      institution: "Larkfield College",
      studyType: "Diploma",
      area: "Cookery",
      startDate: "2016",
      endDate: "2018",
    },
  ],
  skills: [{ name: "Kitchen", keywords: ["Pastry", "HACCP"] }, { name: "C++" }, { name: "* nix" }],
  languages: [{ language: "French", fluency: "B2" }],
  certificates: [{ name: "Food Safety" }],
  interests: [{ name: "Choir", keywords: [] }],
};

describe("a JSON Resume", () => {
  it("is told by its members and read as it stands", async ({ expect }) => {
    expect(await sniffFile(utf8(resume), "resume.json")).toEqual({ ok: true, kind: "json-resume" });
    const reading = await readStructured(utf8(resume), "json-resume");
    expect(reading.cv).toEqual({
      name: "Zoë Marwick",
      email: "zoe@example.org",
      phone: "07700 900123",
      city: "Leeds",
      links: ["https://zoe.example.org", "https://github.com/zoe-demo"],
      title: "Pastry Chef",
      summary: "I bake bread and teach.",
      skills: ["Pastry", "HACCP", "C++", "* nix"],
      languages: [{ name: "French", level: "B2" }],
      sections: [
        "summary",
        "work",
        "education",
        "skills",
        "languages",
        "certificates",
        "interests",
      ],
      experience: [
        {
          title: "Pastry Chef",
          company: "Hotel Tamarisk",
          city: "Leeds",
          start: "2021-03",
          end: null,
          isCurrent: true,
          bullets: ["Wrote menus", "Trained two cooks"],
        },
        {
          title: "Line Cook",
          company: "Saltmarsh",
          city: null,
          start: "2018",
          end: "2021-02",
          isCurrent: false,
          bullets: ["Ran the pass."],
        },
      ],
      education: [
        { degree: "Diploma Cookery", school: "Larkfield College", start: "2016", end: "2018" },
      ],
      certificates: ["Food Safety"],
      interests: ["Choir"],
    });
    expect(unquoted(reading)).toEqual([]);
    expect(reading.fields.find(({ path }) => path === "experience[0].start")).toMatchObject({
      value: "2021-03",
      quote: "2021-03-01",
    });
  });

  it("is read in its older spelling, and without members of a wrong type", async ({ expect }) => {
    const old = {
      basics: {
        name: "Zoë Marwick",
        website: "https://zoe.example.org",
        profiles: "none",
        location: 3,
      },
      work: [
        {
          company: "Saltmarsh",
          position: "Line Cook",
          startDate: 2018,
          endDate: "present",
          highlights: [1, "Ran the pass"],
        },
        "x",
        null,
      ],
      skills: ["Pastry", { name: null }],
    };
    const { cv } = await readStructured(utf8(old), "json-resume");
    expect(cv.links).toEqual(["https://zoe.example.org"]);
    expect(cv.experience).toEqual([
      {
        title: "Line Cook",
        company: "Saltmarsh",
        city: null,
        start: "2018",
        end: null,
        isCurrent: true,
        bullets: ["Ran the pass"],
      },
    ]);
    expect(cv.skills).toEqual(["Pastry"]);
  });
});

describe("an archive of LinkedIn", () => {
  const file = aZip([
    {
      name: "Profile.csv",
      text: '\ufeffFirst Name,Last Name,Headline,Summary,Geo Location,Websites\r\nZoë,Marwick,"Chef, ""pastry""","Bakes.\nTeaches.","Leeds, England, United Kingdom","[PERSONAL:https://zoe.example.org,BLOG:https://blog.example.org]"\r\n',
    },
    {
      name: "Positions.csv",
      text: 'Company Name,Title,Description,Location,Started On,Finished On\nHotel Tamarisk,Pastry Chef,"- Wrote menus\n- Trained cooks","Leeds, England",Mar 2021,\nSaltmarsh,Line Cook,,,Jan 2018,Feb 2021\n',
    },
    {
      name: "Education.csv",
      text: "School Name,Start Date,End Date,Notes,Degree Name,Activities\nLarkfield College,2016,2018,,Diploma in Cookery,\n",
    },
    { name: "Skills.csv", text: "Name\nPastry\nC++\n" },
    { name: "Languages.csv", text: "Name,Proficiency\nFrench,Native or bilingual proficiency\n" },
    {
      name: "Email Addresses.csv",
      text: "Email Address,Confirmed,Primary,Updated On\nold@example.org,Yes,No,x\nzoe@example.org,Yes,Yes,x\n",
    },
    { name: "PhoneNumbers.csv", text: "Extension,Number,Type\n,07700 900123,Mobile\n" },
  ]);

  it("is told by its tables and read from them", async ({ expect }) => {
    expect(await sniffFile(file, "export.zip")).toEqual({ ok: true, kind: "linkedin-archive" });
    const reading = await readStructured(file, "linkedin-archive");
    expect(reading.cv).toMatchObject({
      name: "Zoë Marwick",
      email: "zoe@example.org",
      phone: "07700 900123",
      city: "Leeds",
      links: ["https://zoe.example.org", "https://blog.example.org"],
      title: 'Chef, "pastry"',
      summary: "Bakes. Teaches.",
      skills: ["Pastry", "C++"],
      languages: [{ name: "French", level: "Native or bilingual proficiency" }],
      sections: ["Summary", "Positions", "Education", "Skills", "Languages"],
      experience: [
        {
          title: "Pastry Chef",
          company: "Hotel Tamarisk",
          city: "Leeds",
          start: "2021-03",
          end: null,
          isCurrent: true,
          bullets: ["Wrote menus", "Trained cooks"],
        },
        {
          title: "Line Cook",
          company: "Saltmarsh",
          city: null,
          start: "2018-01",
          end: "2021-02",
          isCurrent: false,
          bullets: [],
        },
      ],
      education: [
        { degree: "Diploma in Cookery", school: "Larkfield College", start: "2016", end: "2018" },
      ],
    });
    expect(unquoted(reading)).toEqual([]);
  });
});
