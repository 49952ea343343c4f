import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { CompanyName } from "../../../../src/features/letters/api/schemas";
import { readLetterCache } from "../../../../src/features/letters/request/letter-cache";
import { LetterOrigin } from "../../../../src/features/letters/request/letter-origin";
import { LettersJobInput } from "../../../../src/features/letters/request/letters-job-input";
import { testCtx } from "../../../support/context";
import { aLetterDetail } from "../sample-letter";

const everything = {
  options: {
    length: "long",
    tone: "direct",
    jobTitle: "Architect",
    website: "https://www.example.com/",
    pick: "wikidata:Q1431486",
  },
  jobOffer: "We need someone who draws.",
};
const wish = {
  length: "long",
  tone: "direct",
  jobTitle: "Architect",
  website: "https://www.example.com/",
  companyPick: "wikidata:Q1431486",
  jobOffer: "We need someone who draws.",
};
const nothing = {
  options: { length: "standard", tone: "formal", jobTitle: null, website: null, pick: null },
  jobOffer: null,
};
const made = {
  citedFacts: [],
  notices: [],
  candidates: [],
  needs: [],
  silentSources: [],
  isWaived: false,
  calls: [],
};

describe("a wish for letters that was stored in an older shape", () => {
  it("is read from a row with everything that was asked for", ({ expect }) => {
    expect(LetterOrigin.parse({ ...everything, ...made }).wish).toEqual(wish);
  });

  it("is read from a row as a plain one where nothing was asked for", ({ expect }) => {
    const plain = { length: "standard", tone: "formal" };
    expect(LetterOrigin.parse({ ...nothing, ...made }).wish).toEqual(plain);
    expect(LetterOrigin.parse(null)).toEqual({ wish: plain, ...made });
  });

  it("loses a pick that is no id, and nothing else", ({ expect }) => {
    const odd = { ...everything, options: { ...everything.options, pick: "nonsense" } };
    expect(LetterOrigin.parse({ ...odd, ...made }).wish).toEqual({
      ...wish,
      companyPick: undefined,
    });
  });

  it("is read from a job that waits in the queue", ({ expect }) => {
    const queued = { company: "Airbus", language: "fr", access: "visits_threshold", draft: 7 };
    expect(LettersJobInput.parse({ ...queued, ...everything })).toEqual({
      companyName: "Airbus",
      language: "fr",
      access: "visits_threshold",
      wish: { ...wish, draft: 7 },
    });
    expect(LettersJobInput.parse({ ...queued, ...nothing, draft: 0 }).wish.draft).toBeUndefined();
  });

  it("names a company without a character that nobody sees, but for the joiners of some scripts", ({
    expect,
  }) => {
    for (const unseen of ["\u3164", "\uFE0F", "\u180B", "\u034F", "\u00AD", "\u200B", "\u2800"])
      for (const name of [`Ac${unseen}me`, unseen.repeat(3)])
        expect(CompanyName.safeParse(name).success, JSON.stringify(name)).toBe(false);
    for (const name of ["Acme", "نمونه\u200Cای", "क्\u200Dष"])
      expect(CompanyName.safeParse(name).success, name).toBe(true);
  });

  it("finds the pair that was cached under it", async ({ expect }) => {
    const { documents } = aLetterDetail();
    const companyName = `Company ${crypto.randomUUID()}`;
    const key = JSON.stringify([companyName, "en", nothing.options]);
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key));
    const cached = {
      profileVersion: "v1",
      companyInfo: { name: companyName, facts: [] },
      documents,
      aiModels: ["built-in", "built-in"],
      origin: { ...nothing, ...made },
    };
    await env.CACHE.put(`letters:${new Uint8Array(hash).toHex()}`, JSON.stringify(cached));
    const plain = LetterOrigin.parse(null).wish;
    const found = await readLetterCache(testCtx(), { companyName, language: "en", wish: plain });
    expect(found).toMatchObject({ aiModels: cached.aiModels, origin: { wish: plain } });
  });
});
