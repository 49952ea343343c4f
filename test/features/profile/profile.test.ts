import { describe, it } from "vitest";
import {
  factsOf,
  findProfile,
  readResume,
  Resume,
  storeProfile,
} from "../../../src/features/profile";
import { testCtx } from "../../support/context";
import { api } from "../../support/letters";

const resume = (name: string) =>
  Resume.parse({
    basics: { name, email: "someone@example.org" },
    work: [
      {
        id: "first",
        name: "Fictional Works",
        position: "Maker",
        startDate: "2020-03",
        highlights: ["Made 12 things"],
      },
      { name: "Imaginary Ltd", position: "Apprentice" },
    ],
    skills: [{ name: "Making", keywords: ["Lathe", "C++"] }],
  });

describe("the profile", () => {
  it("is given in the language there is where it lacks the one asked for", async ({ expect }) => {
    const ctx = testCtx();
    expect(await findProfile(ctx, "fr")).toBeNull();
    expect((await api("/api/profile")).status).toBe(503);
    await storeProfile(ctx, { language: "en", resume: resume("Robin Sample") });
    expect(await findProfile(ctx, "fr")).toMatchObject({
      language: "en",
      resume: { basics: { name: "Robin Sample" } },
    });
    await storeProfile(ctx, { language: "fr", resume: resume("Robin Exemple") });
    expect(await findProfile(ctx, "fr")).toMatchObject({
      language: "fr",
      resume: { basics: { name: "Robin Exemple" } },
    });
  });

  it("changes its version with its content, and only then", async ({ expect }) => {
    const ctx = testCtx();
    const store = (name: string) => storeProfile(ctx, { language: "en", resume: resume(name) });
    const version = await store("Robin Sample");
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(await store("Robin Sample")).toBe(version);
    expect(await store("Robin Sampler")).not.toBe(version);
  });
});

describe("a resume", () => {
  it.for([
    ["no name", { basics: {} }],
    ["a wrong e-mail", { basics: { name: "X", email: "nowhere" } }],
    [
      "a date in words",
      { basics: { name: "X" }, work: [{ name: "A", position: "B", startDate: "May 2020" }] },
    ],
    ["no basics", {}],
  ] as const)("with %s is refused", ([, document], { expect }) => {
    expect(Resume.safeParse(document).success).toBe(false);
  });

  it("keeps what it does not know", ({ expect }) => {
    expect(Resume.parse({ basics: { name: "X", pronouns: "they" }, volunteer: [] })).toMatchObject({
      basics: { pronouns: "they" },
      volunteer: [],
    });
  });
});

describe("a resume in a file", () => {
  it("is read in the Worker as it is in Node, whatever its encoding", async ({ expect }) => {
    const text = JSON.stringify({ basics: { name: "Zoé" } });
    const bigEndian = text.split("").flatMap((each) => [0, each.charCodeAt(0)]);
    const latin = text.split("").map((each) => each.charCodeAt(0));
    for (const bytes of [bigEndian, latin]) {
      expect(await readResume(new Uint8Array(bytes))).toMatchObject({
        resume: { basics: { name: "Zoé" } },
      });
    }
    expect(await readResume(new TextEncoder().encode('{\n"basics" 1}'))).toMatchObject({
      problems: [{ line: 2, column: 10 }],
    });
  });
});

describe("facts", () => {
  it("have ids that do not move when an entry with an id is edited or preceded by another", ({
    expect,
  }) => {
    const before = factsOf(resume("A"));
    expect(before.map(({ id }) => id)).toEqual([
      "basics:name",
      "work:first",
      "work:first:highlight:1",
      "work:2",
      "skill:1",
    ]);
    const edited = resume("A");
    edited.work.unshift({ name: "New Place", position: "Head", highlights: [], id: "new" });
    expect(factsOf(edited).find(({ id }) => id === "work:first:highlight:1")?.text).toBe(
      "Made 12 things",
    );
  });

  it("carry the words that a claim may use", ({ expect }) => {
    const text = (id: string) => factsOf(resume("A")).find((fact) => fact.id === id)?.text;
    expect(text("work:first")).toBe("Maker, Fictional Works, 2020-03 –");
    expect(text("skill:1")).toBe("Making, Lathe, C++");
  });
});
