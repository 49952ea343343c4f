import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api, endOf, postJson } from "../../../support/letters";

beforeAll(seedProfile);

const rowOf = (id: number) =>
  env.DB.prepare("SELECT * FROM generated_letters WHERE id = ?").bind(id).first();

describe("the row of a pair", () => {
  it("has everything that the contract lists, and why its visitor was admitted", async ({
    expect,
  }) => {
    const { headers, sessionId } = await aGuest();
    const company = `Stored ${crypto.randomUUID()}`;
    const row = await rowOf(await aLetter(headers, company));
    const path = expect.stringMatching(/^letters\/.+\.pdf$/);
    expect(row).toMatchObject({
      visitor_id: sessionId,
      company_name: company,
      language: "en",
      profile_version: expect.stringMatching(/.+/),
      motivation_letter: expect.stringContaining(company),
      anti_motivation_letter: expect.stringContaining(company),
      tokens_used: 0,
      pdf_motivation_path: path,
      pdf_anti_motivation_path: path,
      pdf_dual_path: path,
      deleted_at: null,
      created_at: expect.any(Number),
      updated_at: expect.any(Number),
    });
    const read = (column: string) => JSON.parse(String(row?.[column])) as unknown;
    expect(read("company_info")).toEqual({ name: company, facts: [] });
    expect(read("ai_models")).toEqual(["built-in", "built-in"]);
    expect(read("origin")).toMatchObject({ access: "visits_threshold" });
    // From the job's creation, its wait in the queue included; the other is the writing alone.
    expect(Number(row?.["generation_time"])).toBeGreaterThanOrEqual(Number(row?.["writing_time"]));
    expect(Number(row?.["generation_time"])).toBeGreaterThan(0);
  });
});

describe("the language of a pair", () => {
  it.for(["fr", "en"])(
    "is what the browser asks for where the request names none: %s",
    async (language, { expect }) => {
      const { headers } = await aGuest();
      const asked = { ...headers, "accept-language": `${language}, de;q=0.5` };
      const company_name = `Spoken ${crypto.randomUUID()}`;
      const accepted = await postJson("/api/letters/generate", asked, { company_name });
      const { job_id } = (await accepted.json()) as { job_id: string };
      const { letter_id } = await endOf(asked, job_id);
      expect(await (await api(`/api/letters/${letter_id}`, asked)).json()).toMatchObject({
        language,
        motivation_letter: expect.stringContaining(language === "fr" ? "Objet" : "Subject"),
      });
    },
  );
});

describe("a database that does not answer", () => {
  it.for(["/api/letters/history", "/api/letters/1"])(
    "is reported as unavailable at %s",
    async (path, { expect }) => {
      const { headers } = await aGuest();
      const batch = vi.spyOn(env.DB, "batch").mockRejectedValue(new Error("D1 is away"));
      const error = vi.spyOn(console, "error").mockReturnValue();
      const response = await api(path, headers);
      batch.mockRestore();
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ code: "DB_ERROR" });
      expect(JSON.stringify(error.mock.calls)).toContain("D1 is away");
      error.mockRestore();
    },
  );
});
