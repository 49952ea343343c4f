import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { countCitingLetters } from "../../../../src/features/letters";
import { Resume } from "../../../../src/features/profile";
import { aGuest, anAdminCtx, seedProfile, testCtx } from "../../../support/context";
import { aLetter } from "../../../support/letters";

const before = { fr: Resume.parse(sampleFr), en: Resume.parse(sampleEn) };

const changed = (change: (en: Resume) => void) => {
  const en = structuredClone(before.en);
  change(en);
  return { before, after: { fr: before.fr, en } };
};

let cited: { id: string; text: string } | undefined;
beforeAll(async () => {
  await seedProfile();
  const { headers } = await aGuest();
  const ids = [await aLetter(headers), await aLetter((await aGuest()).headers)];
  const row = await env.DB.prepare("select origin from generated_letters where id = ?")
    .bind(ids[0])
    .first<{ origin: string }>();
  const { citedFacts } = JSON.parse(row?.origin ?? "{}") as {
    citedFacts: { id: string; text: string }[];
  };
  cited = citedFacts.find(({ id }) => id.includes(":highlight:"));
});

describe("the letters that rest on a line", () => {
  it("are counted when the line is taken away, in all and by its fact", async ({ expect }) => {
    const change = changed(({ work, projects }) => {
      for (const entry of [...work, ...projects]) {
        entry.highlights = entry.highlights.filter((text) => text !== cited?.text);
      }
    });
    const { total, byFact } = await countCitingLetters(anAdminCtx(), change);
    expect(cited).toBeDefined();
    expect(total).toBeGreaterThan(0);
    expect(byFact.get(`en ${cited?.id}`)).toBe(total);
  });

  it("are not counted when it only stands elsewhere", async ({ expect }) => {
    const change = changed(({ work }) => {
      for (const entry of work) entry.highlights.reverse();
      work.reverse();
    });
    expect((await countCitingLetters(anAdminCtx(), change)).total).toBe(0);
  });

  it("are not counted for a line of the other language", async ({ expect }) => {
    const fr = structuredClone(before.fr);
    for (const entry of fr.work) entry.highlights = [];
    const change = { before, after: { fr, en: before.en } };
    expect((await countCitingLetters(anAdminCtx(), change)).total).toBe(0);
  });

  it("are told to admins alone", async ({ expect }) => {
    const nothing = { before, after: before };
    await expect(countCitingLetters(testCtx(), nothing)).rejects.toThrow("TOKEN_MISSING");
  });
});
