import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { Resume, storeProfile } from "../../../../src/features/profile";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api, askForLetters, endOf } from "../../../support/letters";

beforeAll(seedProfile);

const aCompany = () => `Kept ${crypto.randomUUID()}`;

type Wish = { company: string; language?: string };

/** A new visitor asks; the first status is `completed` where the pair was there already. */
async function ask({ company, language = "en" }: Wish) {
  const { headers } = await aGuest();
  const accepted = (await (await askForLetters(headers, company, language)).json()) as {
    job_id: string;
    status: string;
  };
  const { letter_id } = await endOf(headers, accepted.job_id);
  const letter = (await (await api(`/api/letters/${letter_id}`, headers)).json()) as {
    company_name: string;
    language: string;
    motivation_letter: string;
  };
  return { status: accepted.status, letter };
}

describe("a pair that was written for somebody else", () => {
  it("is served again whatever the spacing and the encoding of accents", async ({ expect }) => {
    const id = crypto.randomUUID();
    await ask({ company: `Société ${id}` });
    const { status, letter } = await ask({ company: `  ${"Société".normalize("NFD")}   ${id} ` });
    expect(status).toBe("completed");
    expect(letter.company_name).toBe(`Société ${id}`);
  });

  it("is never served in the spelling of that other request", async ({ expect }) => {
    const id = crypto.randomUUID();
    await ask({ company: `mIChELIN ${id}` });
    const { status, letter } = await ask({ company: `Michelin ${id}` });
    expect(status).toBe("queued");
    expect(letter.company_name).toBe(`Michelin ${id}`);
    expect(letter.motivation_letter).not.toContain("mIChELIN");
  });

  it("is not served in another language", async ({ expect }) => {
    const company = aCompany();
    await ask({ company, language: "fr" });
    const { status, letter } = await ask({ company, language: "en" });
    expect(status).toBe("queued");
    expect(letter.language).toBe("en");
    expect(letter.motivation_letter).toContain("Yours");
  });

  it("is not served once the profile has changed", async ({ expect }) => {
    const company = aCompany();
    await ask({ company });
    const { ctx } = await aGuest();
    const resume = Resume.parse(sampleEn);
    const renamed = { ...resume, basics: { ...resume.basics, name: "Robin Nouveau" } };
    await storeProfile(ctx, { language: "en", resume: renamed });
    const { status, letter } = await ask({ company });
    await seedProfile();
    expect(status).toBe("queued");
    expect(letter.motivation_letter).toContain("Robin Nouveau");
  });

  it("is kept for a day", async ({ expect }) => {
    const before = new Set(
      (await env.CACHE.list({ prefix: "letters:" })).keys.map(({ name }) => name),
    );
    const beganAt = Date.now() / 1000;
    const { headers } = await aGuest();
    await aLetter(headers);
    const { keys } = await env.CACHE.list({ prefix: "letters:" });
    const [kept, ...others] = keys.filter(({ name }) => !before.has(name));
    expect(others).toEqual([]);
    const livesSeconds = (kept?.expiration ?? 0) - beganAt;
    expect(livesSeconds).toBeGreaterThan(24 * 3600 - 60);
    expect(livesSeconds).toBeLessThan(24 * 3600 + 300);
  });
});
