import * as z from "zod";
import manifestJson from "../fixtures/audio/manifest.json";
import { type MediaBytes, sourceOfBytes } from "../../src/engines/media";

const Medium = z.object({
  expect: z.enum(["accept", "reject", "either"]),
  code: z.string().optional(),
  status: z.number().optional(),
  codec: z.string().optional(),
  container: z.string().optional(),
  duration_ms: z.number().optional(),
  duration_slack_ms: z.number(),
  sample_rate: z.number().optional(),
  channels: z.number().optional(),
  truncated: z.boolean().optional(),
  peaks: z.string().optional(),
  peaks_tolerance: z.number().optional(),
  peaks_share: z.number().optional(),
  beeps_ms: z.array(z.number()).optional(),
});

export type Medium = z.infer<typeof Medium> & { readonly name: string };

const files = z.object({ files: z.record(z.string(), Medium) }).parse(manifestJson).files;

export const media: readonly Medium[] = Object.entries(files).map(([name, medium]) => ({
  name,
  ...medium,
}));

export const longMedia = media.filter(({ name }) => name.startsWith("long/"));
export const shortMedia = media.filter(({ name }) => !name.startsWith("long/"));

const urls = import.meta.glob<string>("../fixtures/audio/{broken,long,speech,tones,wrapped}/*", {
  query: "?url&inline",
  import: "default",
});

export async function mediumBytes(name: string): Promise<Uint8Array> {
  const load = urls[`../fixtures/audio/${name}`];
  if (!load) throw new Error(`No medium ${name}`);
  const url = await load();
  return new Uint8Array(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
}

export const mediumSource = async (name: string): Promise<MediaBytes> =>
  sourceOfBytes(await mediumBytes(name));

const peaks = import.meta.glob<{ data: number[]; sample_rate: number }>(
  "../fixtures/audio/peaks/*.json",
  { import: "default" },
);

export async function mediumPeaks(path: string): Promise<{ data: number[]; sample_rate: number }> {
  const load = peaks[`../fixtures/audio/${path}`];
  if (!load) throw new Error(`No peaks ${path}`);
  return load();
}
