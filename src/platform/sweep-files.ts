import type { Ctx } from "./context";

export type FileFamily = {
  /** It is the prefix of the keys, with the final slash. */
  readonly prefix: string;
  /** It returns those keys that a row still names. It is asked about at most 80 keys at once. */
  readonly findReferenced: (ctx: Ctx, keys: readonly string[]) => Promise<ReadonlySet<string>>;
};

const PAGE = 240;
/** A statement of D1 takes a hundred values. */
const KEYS_AT_ONCE = 80;
const PAGES_PER_RUN = 20;
const DAY_MS = 86_400_000;
const CURSOR_SECONDS = 7 * 86_400;

/**
 * It deletes files that no row names and that are older than a day, left by a run that died between file and row. A run
 * looks at some thousands of keys and the next goes on from there; it is safe to repeat.
 */
export async function sweepFiles(ctx: Ctx, { prefix, findReferenced }: FileFamily): Promise<void> {
  const memory = `sweep:${prefix}`;
  let cursor = await ctx.env.CACHE.get(memory);
  let [seen, removed] = [0, 0];
  for (let page = 0; page < PAGES_PER_RUN; page += 1) {
    const list = await ctx.env.FILES.list({ prefix, limit: PAGE, ...(cursor && { cursor }) });
    const oldest = ctx.now().getTime() - DAY_MS;
    const old = list.objects.filter(({ uploaded }) => uploaded.getTime() < oldest);
    const keys = old.map(({ key }) => key);
    const orphans: string[] = [];
    for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
      const some = keys.slice(start, start + KEYS_AT_ONCE);
      const referenced = await findReferenced(ctx, some);
      orphans.push(...some.filter((key) => !referenced.has(key)));
    }
    if (orphans.length > 0) await ctx.env.FILES.delete(orphans);
    seen += list.objects.length;
    removed += orphans.length;
    cursor = list.truncated ? list.cursor : null;
    if (!cursor) break;
  }
  if (cursor) await ctx.env.CACHE.put(memory, cursor, { expirationTtl: CURSOR_SECONDS });
  else await ctx.env.CACHE.delete(memory);
  ctx.log.info("files_swept", { prefix, seen, removed, is_complete: !cursor });
}
