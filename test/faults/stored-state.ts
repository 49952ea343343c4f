import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import * as z from "zod";
import { configuredWorker } from "../../src/cli/configured-worker";

const JobRow = z.object({
  id: z.string(),
  owner_id: z.string(),
  status: z.enum(["queued", "processing", "completed", "failed"]),
  result_id: z.string().nullable(),
  error: z.string().nullable(),
  created_at: z.number(),
  ended_at: z.number().nullable(),
});
export type JobRow = z.infer<typeof JobRow>;

const LetterRow = z.object({
  id: z.number(),
  job_id: z.string(),
  visitor_id: z.string(),
  ai_models: z.preprocess((json) => JSON.parse(String(json)) as unknown, z.array(z.string())),
  pdf_motivation_path: z.string(),
  pdf_anti_motivation_path: z.string(),
  pdf_dual_path: z.string(),
});
export type LetterRow = z.infer<typeof LetterRow>;

export type StoredState = {
  readonly jobs: readonly JobRow[];
  readonly letters: readonly LetterRow[];
  readonly pdfKeys: readonly string[];
};

/** A stopped app has left its D1 rows and its R2 objects on the disk; they are reached through the same bindings. */
export async function withStored<T>(
  folder: string,
  work: (miniflare: Miniflare) => Promise<T>,
): Promise<T> {
  const { d1Databases, r2Buckets, compatibilityDate } = configuredWorker();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      compatibilityDate,
      d1Databases,
      r2Buckets,
      resourcePersistencePath: join(folder, "v3"),
    }),
  );
  try {
    return await work(miniflare);
  } finally {
    await miniflare.dispose();
  }
}

export const readStoredState = (folder: string): Promise<StoredState> =>
  withStored(folder, async (miniflare) => {
    const db = await miniflare.getD1Database("DB");
    const [jobs, letters] = await Promise.all([
      db.prepare("SELECT * FROM jobs").all(),
      db.prepare("SELECT * FROM generated_letters").all(),
    ]);
    return {
      jobs: z.array(JobRow).parse(jobs.results),
      letters: z.array(LetterRow).parse(letters.results),
      pdfKeys: await allKeys(miniflare, "letters/"),
    };
  });

export async function allKeys(miniflare: Miniflare, prefix: string): Promise<string[]> {
  const bucket = await miniflare.getR2Bucket("FILES");
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ prefix, ...(cursor && { cursor }) });
    keys.push(...page.objects.map(({ key }) => key));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return keys;
}
