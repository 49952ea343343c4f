import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { pdfPaths } from "../../../../src/features/letters/print/pdf-paths";
import { sweepLetterFiles } from "../../../../src/features/letters/print/sweep-letter-files";
import { generatedLetters } from "../../../../src/features/letters/store/tables";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { aLetter, api } from "../../../support/letters";

const DAY_MS = 86_400_000;
const system = { kind: "system", name: "test" } as const;
const after = (ms: number) => testCtx(system, { now: () => new Date(Date.now() + ms) });
const exists = async (key: string) => (await env.FILES.head(key)) !== null;

describe("the sweep of letters' files", () => {
  // The first pair loads the writers and the fonts.
  it(
    "removes files that no row names, keeps files that one does, and may run twice",
    {
      timeout: 30_000,
    },
    async ({ expect }) => {
      await seedProfile();
      const { headers } = await aGuest();
      const id = await aLetter(headers);
      await (await api(`/api/letters/${id}/pdf?type=dual`, headers)).arrayBuffer();
      const rows = await testCtx().db.select().from(generatedLetters);
      const owned = rows.find((row) => row.id === id)?.pdfDualPath ?? "";
      // More than one page of a run, so that the cursor is walked.
      const orphans = Array.from({ length: 300 }, () => pdfPaths(crypto.randomUUID()).pdfDualPath);
      await Promise.all(orphans.map((key) => env.FILES.put(key, "x")));
      expect(await exists(owned)).toBe(true);

      await sweepLetterFiles(after(0));
      expect(await exists(orphans[0] ?? "")).toBe(true);

      await sweepLetterFiles(after(DAY_MS + 60_000));
      await sweepLetterFiles(after(DAY_MS + 60_000));
      const left = await Promise.all(orphans.map(exists));
      expect(left.filter(Boolean)).toEqual([]);
      expect(await exists(owned)).toBe(true);
    },
  );
});
