import {
  type ChunkBounds,
  cutChunk,
  type MediaBytes,
  measureAudio,
  peaksAsDat,
  planChunks,
} from "../../../src/engines/media";
import rows from "./rows";

export { GenerationLimit, JobLog, RateWindows } from "../../../src/index";

/** The product, with what is done to a stored recording: its measure, its plan, one of its chunks. */
export default {
  ...rows,
  async fetch(request, env, execution) {
    const { pathname, searchParams } = new URL(request.url);
    const key = searchParams.get("key") ?? "";
    if (!pathname.startsWith("/bench/media/")) return rows.fetch(request, env, execution);
    const source = await storedSource(env.FILES, key);
    if (pathname.endsWith("/measure")) {
      const measure = await measureAudio(source);
      return new Response(measure.peaks ? peaksAsDat(measure.peaks) : null);
    }
    if (pathname.endsWith("/plan")) {
      const limits = { maxMs: 120_000, maxBytes: 4_000_000, overlapMs: 5000 };
      return Response.json(await planChunks(source, limits));
    }
    const bounds = await request.json<ChunkBounds>();
    const chunk = await cutChunk(source, bounds);
    return new Response(chunk.bytes);
  },
} satisfies ExportedHandler<Env, never>;

async function storedSource(bucket: R2Bucket, key: string): Promise<MediaBytes> {
  const head = await bucket.head(key);
  if (!head) throw new Error(`No object ${key}`);
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const object = await bucket.get(key, { range: { offset: start, length: end - start } });
    if (!object) throw new Error(`No object ${key}`);
    return new Uint8Array(await object.arrayBuffer());
  };
  return { size: head.size, read };
}
