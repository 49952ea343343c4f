import { describe, it } from "vitest";
import {
  placesOf,
  problemsIn,
  readDocument,
  readText,
  readWith,
  resumeIn,
  warningsIn,
} from "./read";

describe("a date", () => {
  it("that is certain in part is kept in part, and said by its line", async ({ expect }) => {
    const reading = await readText(`{"basics":{"name":"Nora"},"work":[
      {"name":"Globex","startDate":"2020-13","endDate":"05/06/2021"},
      {"name":"Initech","startDate":"01/2019","endDate":"Present"}]}`);
    expect(resumeIn(reading).work).toMatchObject([
      { startDate: "2020", endDate: "2021" },
      { startDate: "2019-01" },
    ]);
    expect(resumeIn(reading).work[1]).not.toHaveProperty("endDate");
    expect(placesOf(warningsIn(reading))).toEqual(["2: work[0].startDate", "2: work[0].endDate"]);
    expect(warningsIn(reading)[0]?.message.en).toBe(
      "Of the date “2020-13” only “2020” is certain and kept.",
    );
  });

  it("that is not understood is never left out, for the post would be held today", async ({
    expect,
  }) => {
    const reading = await readText(`{"basics":{"name":"Nora"},"work":[{"name":"Globex",
      "startDate":"Present",
      "endDate":"a while ago"}]}`);
    expect(placesOf(problemsIn(reading))).toEqual(["2: work[0].startDate", "3: work[0].endDate"]);
    expect(problemsIn(reading)[1]?.message.en).toBe(
      "“a while ago” is no readable date; write 2021, 2021-03 or 2021-03-15.",
    );
  });
});

describe("a link or an address", () => {
  it.for([
    ["www.nora.example.org", "https://www.nora.example.org"],
    ["nora.example.org/cv?x=1#top", "https://nora.example.org/cv?x=1#top"],
    ["//nora.example.org", "https://nora.example.org"],
    ["HTTP://nora.example.org", "HTTP://nora.example.org"],
    ["élan.example.org", "https://élan.example.org"],
  ] as const)("is completed where its scheme is missing: %s", async ([url, read], { expect }) => {
    expect(resumeIn(await readDocument({ basics: { name: "Nora", url } })).basics.url).toBe(read);
  });

  it.for([
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "ftp://example.org",
    "mailto:a@example.org",
  ])("of another kind is left out with a warning: %s", async (url, { expect }) => {
    const reading = await readDocument({ basics: { name: "Nora", url } });
    expect(resumeIn(reading).basics).not.toHaveProperty("url");
    expect(placesOf(warningsIn(reading))).toEqual(["4: basics.url"]);
  });

  it("that is a picture within the file is left out, however long", async ({ expect }) => {
    const image = `data:image/png;base64,${"A".repeat(50_000)}`;
    const reading = await readDocument({ basics: { name: "Nora", image } });
    expect(resumeIn(reading).basics).not.toHaveProperty("image");
    expect(placesOf(warningsIn(reading))).toEqual(["4: basics.image"]);
  });

  it.for([
    ["nora@example.org", "nora@example.org"],
    ["mailto:nora@example.org", "nora@example.org"],
    ["zoé@exemple.org", "zoé@exemple.org"],
    ["o'brien+cv@example.org", "o'brien+cv@example.org"],
  ] as const)("of mail is kept: %s", async ([email, read], { expect }) => {
    expect(resumeIn(await readDocument({ basics: { name: "Nora", email } })).basics.email).toBe(
      read,
    );
  });

  it.for([
    ["email", "nora at example dot org"],
    ["email", "@nora"],
    ["url", "my homepage"],
    ["url", "@nora"],
    ["url", "https://"],
  ] as const)("that is none is a problem: %s %s", async ([field, text], { expect }) => {
    const reading = await readDocument({ basics: { name: "Nora", [field]: text } });
    expect(placesOf(problemsIn(reading))).toEqual([`4: basics.${field}`]);
  });
});

describe("an entry’s id", () => {
  it("names one entry only, and anything that is no id is left out", async ({ expect }) => {
    const reading = await readWith({
      work: [
        { id: "first", name: "A" },
        { id: "first", name: "B" },
        { id: "Not An Id", name: "C" },
        { id: 7, name: "D" },
        { id: ["x"], name: "E" },
      ],
    });
    expect(resumeIn(reading).work.map(({ id }) => id)).toEqual([
      "first",
      undefined,
      undefined,
      "7",
      undefined,
    ]);
    expect(placesOf(warningsIn(reading))).toEqual(["10: work[1]"]);
  });
});

describe("a document with more than it may hold", () => {
  it.for([
    ["a label", { basics: { name: "Nora", label: "x".repeat(1_001) } }, "4: basics.label"],
    ["a summary", { basics: { name: "Nora", summary: "x".repeat(10_001) } }, "4: basics.summary"],
    [
      "a list",
      { basics: { name: "Nora" }, skills: Array.from({ length: 201 }, () => ({ name: "x" })) },
      "5: skills",
    ],
  ] as const)("is told by how much: %s", async ([, document, place], { expect }) => {
    const problems = problemsIn(await readDocument(document));
    expect(placesOf(problems)).toEqual([place]);
    expect(problems[0]?.message.en).toMatch(/at most/u);
  });

  it("is told fifty things at most", async ({ expect }) => {
    const work = Array.from({ length: 150 }, () => ({ name: "A", startDate: "once" }));
    expect(problemsIn(await readWith({ work }))).toHaveLength(50);
  });

  it("is warned of a field that is written twice, of which the last counts", async ({ expect }) => {
    const reading = await readText(`{"basics":{"name":"Nora"},"skills":[{"name":"A"}],
      "skills":[{"name":"B"}]}`);
    expect(resumeIn(reading).skills.map(({ name }) => name)).toEqual(["B"]);
    expect(placesOf(warningsIn(reading))).toEqual(["2: skills"]);
  });
});
