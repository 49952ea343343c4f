import { describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { factsOf, Resume } from "../../../../src/features/profile";
import { complete } from "./complete-resume";
import {
  placesOf,
  problemsIn,
  readDocument,
  readText,
  readWith,
  resumeIn,
  warningsIn,
} from "./read";

describe("a document of JSON Resume 1.0.0", () => {
  it.for([
    ["the sample in English", sampleEn],
    ["the sample in French", sampleFr],
    ["every field of the standard", complete],
  ] as const)("is kept as it is: %s", async ([, document], { expect }) => {
    const reading = await readDocument(document);
    expect(warningsIn(reading)).toEqual([]);
    expect(resumeIn(reading)).toEqual(Resume.parse(document));
  });

  it("needs nothing but a name", async ({ expect }) => {
    expect(resumeIn(await readWith({})).basics).toEqual({ name: "Nora Fictive", profiles: [] });
  });

  it.for([
    ["no basics", {}, "1: basics.name"],
    ["empty basics", { work: [], basics: {} }, "3: basics.name"],
    ["a blank name", { basics: { label: "x", name: " \u00A0" } }, "2: basics.name"],
  ] as const)(
    "without a name is told where one is needed: %s",
    async ([, document, place], { expect }) => {
      expect(placesOf(problemsIn(await readDocument(document)))).toEqual([place]);
    },
  );

  it("keeps out what the standard does not know", async ({ expect }) => {
    const text = `{
      "$schema": "https://example.org/schema.json",
      "meta": { "version": "v1.0.0" },
      "__proto__": { "isAdmin": true },
      "constructor": "x",
      "basics": { "name": "Nora", "pronouns": "they", "location": { "planet": "Earth" } },
      "work": [{ "name": "Globex", "isRemote": true, "tags": { "deep": [1, [2]] } }],
      "sports": [{ "name": "Judo" }]
    }`;
    const resume = resumeIn(await readText(text));
    expect(Object.keys(resume)).not.toContain("sports");
    expect(Object.keys(resume)).not.toContain("meta");
    expect(resume.basics).toEqual({ name: "Nora", profiles: [] });
    expect(resume.work).toEqual([{ name: "Globex", highlights: [] }]);
    expect("isAdmin" in resume).toBe(false);
  });

  it("may leave out any field of an entry", async ({ expect }) => {
    const reading = await readWith({
      work: [{ position: "Engineer" }, { name: "Globex" }, { highlights: ["Cut costs by 9%"] }],
      education: [{ area: "Chemistry" }],
      projects: [{ description: "A herbarium" }],
      skills: [{ keywords: ["Go"] }],
      languages: [{ fluency: "native" }],
      interests: [{ keywords: ["Chess"] }],
    });
    const facts = factsOf(resumeIn(reading));
    expect(facts.map(({ text }) => text)).toEqual([
      "Nora Fictive",
      "Engineer",
      "Globex",
      "Cut costs by 9%",
      "A herbarium",
      "Chemistry",
      "Go",
      "native",
      "Chess",
    ]);
  });

  it("may hold more and longer texts than most do", async ({ expect }) => {
    const summary = "Word ".repeat(1_500).trim();
    const highlights = Array.from({ length: 80 }, (_, index) => `Line ${index}`);
    const work = Array.from({ length: 60 }, (_, index) => ({
      name: `Place ${index}`,
      summary,
      highlights,
    }));
    expect(resumeIn(await readWith({ work })).work).toEqual(work);
  });
});

describe("a field that nobody filled in", () => {
  const blanks = [
    "",
    " ",
    "\u00A0\t",
    "\u200B",
    "<p></p>",
    "&nbsp;",
    null,
    [],
    {},
    [""],
    { a: "" },
  ];

  it("counts as absent, whatever it holds instead", async ({ expect }) => {
    for (const blank of blanks) {
      const reading = await readDocument({
        basics: {
          name: "Nora Fictive",
          label: blank,
          email: blank,
          url: blank,
          phone: blank,
          summary: blank,
          image: blank,
          location: blank,
          profiles: blank,
        },
        work: [
          blank,
          {
            name: "Globex",
            position: blank,
            url: blank,
            startDate: blank,
            endDate: blank,
            highlights: blank,
          },
        ],
        education: blank,
        skills: [{ name: "Web", level: blank, keywords: [blank, "CSS"] }],
        languages: [{ language: "French", fluency: blank }],
        awards: [blank],
      });
      expect(warningsIn(reading)).toEqual([]);
      expect(resumeIn(reading)).toEqual(
        Resume.parse({
          basics: { name: "Nora Fictive" },
          work: [{ name: "Globex" }],
          skills: [{ name: "Web", keywords: ["CSS"] }],
          languages: [{ language: "French" }],
        }),
      );
    }
  });

  it("leaves no fact behind", async ({ expect }) => {
    const reading = await readWith({
      work: [{ name: "", position: "", highlights: ["", " "] }],
      education: [{ institution: "" }],
      skills: [{ name: "" }],
    });
    expect(factsOf(resumeIn(reading)).map(({ id }) => id)).toEqual(["basics:name"]);
  });
});

describe("a document of an older version", () => {
  it("is read by the names of its time", async ({ expect }) => {
    const old = {
      bio: {
        firstName: "Nora",
        lastName: "Fictive",
        picture: "https://nora.example.org/me.png",
        email: { work: "", personal: "nora@example.org" },
        phone: { mobile: "01 02 03" },
        websites: [{ type: "homepage", url: "http://nora.example.org" }],
        location: { city: "Tulsa", state: "Oklahoma" },
        profiles: { github: "nora", twitter: "nora_f" },
      },
      work: [{ company: "Globex", website: "https://globex.example.org", position: "Engineer" }],
      volunteer: [{ company: "Food bank", website: "https://food.example.org", position: "Cook" }],
      education: [{ institution: "University of Fiction", gpa: "3.9" }],
      awards: [{ title: "Medal", awardDate: "2014-11-01", description: "Given once" }],
      publications: [{ name: "On glue", website: "https://glue.example.org" }],
      hobbies: [{ name: "Chess" }],
    };
    const reading = await readDocument(old);
    expect(warningsIn(reading)).toEqual([]);
    expect(resumeIn(reading)).toEqual(
      Resume.parse({
        basics: {
          name: "Nora Fictive",
          image: "https://nora.example.org/me.png",
          email: "nora@example.org",
          phone: "01 02 03",
          url: "http://nora.example.org",
          location: { city: "Tulsa", region: "Oklahoma" },
          profiles: [
            { network: "github", username: "nora" },
            { network: "twitter", username: "nora_f" },
          ],
        },
        work: [{ name: "Globex", url: "https://globex.example.org", position: "Engineer" }],
        volunteer: [
          { organization: "Food bank", url: "https://food.example.org", position: "Cook" },
        ],
        education: [{ institution: "University of Fiction", score: "3.9" }],
        awards: [{ title: "Medal", date: "2014-11-01", summary: "Given once" }],
        publications: [{ name: "On glue", url: "https://glue.example.org" }],
        interests: [{ name: "Chess" }],
      }),
    );
  });

  it("may mix both spellings, of which the filled one counts, and the present one first", async ({
    expect,
  }) => {
    const work = [
      { name: "", company: "Globex" },
      { name: "Initech", company: "Globex" },
    ];
    expect(resumeIn(await readWith({ work })).work.map(({ name }) => name)).toEqual([
      "Globex",
      "Initech",
    ]);
  });
});

describe("a value of another type that has one meaning", () => {
  it("is read", async ({ expect }) => {
    const text = `{
      "basics": { "name": "Nora", "phone": 33102030405, "location": { "postalCode": 69001 } },
      "work": { "name": "Globex", "startDate": 2021, "highlights": "Cut costs\\nLed 3 teams" },
      "education": [{ "institution": "Fiction", "score": 3.90 }],
      "skills": { "Web": ["CSS", "HTML"], "Data": "SQL, R" },
      "languages": ["French", { "name": "English", "level": "fluent" }],
      "interests": ["Chess"]
    }`;
    const reading = await readText(text);
    expect(warningsIn(reading)).toEqual([]);
    expect(resumeIn(reading)).toEqual(
      Resume.parse({
        basics: { name: "Nora", phone: "33102030405", location: { postalCode: "69001" } },
        work: [{ name: "Globex", startDate: "2021", highlights: ["Cut costs", "Led 3 teams"] }],
        education: [{ institution: "Fiction", score: "3.90" }],
        skills: [
          { name: "Web", keywords: ["CSS", "HTML"] },
          { name: "Data", keywords: ["SQL", "R"] },
        ],
        languages: [{ language: "French" }, { language: "English", fluency: "fluent" }],
        interests: [{ name: "Chess" }],
      }),
    );
  });

  it("is a problem where it has none, each named by its own line and path", async ({ expect }) => {
    const reading = await readText(`{
      "basics": { "name": "Nora",
        "label": ["Engineer", "Cook"],
        "location": "Lyon" },
      "work": [
        "Globex",
        { "company": { "name": "Globex" } },
        { "highlights": [
            { "text": "Cut costs" } ] } ],
      "education": 12,
      "projects": true
    }`);
    expect(placesOf(problemsIn(reading))).toEqual([
      "3: basics.label",
      "4: basics.location",
      "6: work[0]",
      "7: work[1].company",
      "9: work[2].highlights[0]",
      "10: education",
      "11: projects",
    ]);
    expect(problemsIn(reading)[0]?.message).toEqual({
      fr: "Il faut ici un texte, et non une liste [ ].",
      en: "This should be a text, not a list [ ].",
    });
  });
});
