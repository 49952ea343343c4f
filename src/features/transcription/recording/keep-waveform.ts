import { inspectMedia, type Peaks, readPeaksDat } from "../../../engines/media";
import type { Ctx } from "../../../platform/context";
import { storedBytes, type StoredFile } from "../../files";
import { recordingError } from "../receiving/recording-error";
import { jsonOrNull } from "../youtube/json-or-null";
import { requireRecording } from "./find-recording";
import { PeaksJson } from "./peaks-json";
import { recordingBytes } from "./recording-bytes";
import { findWaveformMark, putWaveform } from "./waveform-store";

/** A browser hears the silence that an encoder puts before and after the sound. */
const LEAST_SLACK_MS = 500;
const SLACK_SHARE = 0.02;
/** Longer ones come in the binary form. */
const MOST_JSON_BYTES = 4 * 1024 * 1024;
const PIXEL_SAMPLES = { least: 64, most: 65_536 };
const RATES = { least: 8_000, most: 192_000 };

type Kept = {
  readonly id: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly isJson: boolean;
};

/**
 * It keeps the waveform that a browser has measured of a sound which nothing here decodes. It has to be as long as the
 * recording, and to look like one.
 */
export async function keepWaveform(ctx: Ctx, { id, body, isJson }: Kept): Promise<void> {
  const file = await requireRecording(ctx, id);
  const place = { transcriptId: id, fileId: file.id };
  const found = await findWaveformMark(ctx, place);
  if (found && found.state !== "pending_client") throw recordingError("WAVEFORM_KNOWN");
  const durationMs = found ? found.durationMs : await durationOf(ctx, file);
  const peaks = isJson ? readPeaksJson(body) : readPeaksDat(body);
  if (!peaks) throw refused("unreadable");
  const reason = implausible(peaks, durationMs);
  if (reason !== null) throw refused(reason);
  await putWaveform(ctx, place, { state: "measured", durationMs, peaks });
}

const refused = (reason: "unreadable" | Implausible) =>
  recordingError("waveform_refused", { details: { reason } });

/** Where a recording was not looked at yet, that happens here; what can be measured here is not taken from a browser. */
async function durationOf(ctx: Ctx, { objectKey: key, size }: StoredFile): Promise<number> {
  const bytes = recordingBytes(storedBytes(ctx.env.FILES, { key, size }));
  const verdict = await inspectMedia(bytes);
  if (!verdict.isAccepted) throw recordingError("waveform_unmeasurable");
  if (verdict.facts.codec !== "aac") throw recordingError("WAVEFORM_KNOWN");
  return verdict.facts.durationMs;
}

type Implausible = "rate" | "length" | "shape";

function implausible(
  { sampleRate, samplesPerPixel, values }: Peaks,
  durationMs: number,
): Implausible | null {
  const isUsual =
    sampleRate >= RATES.least &&
    sampleRate <= RATES.most &&
    samplesPerPixel >= PIXEL_SAMPLES.least &&
    samplesPerPixel <= PIXEL_SAMPLES.most;
  if (!isUsual) return "rate";
  const pixelMs = (samplesPerPixel * 1000) / sampleRate;
  const slackMs = Math.max(LEAST_SLACK_MS, durationMs * SLACK_SHARE) + pixelMs;
  if (Math.abs((values.length / 2) * pixelMs - durationMs) > slackMs) return "length";
  for (let at = 0; at < values.length; at += 2) {
    if ((values[at] ?? 0) > (values[at + 1] ?? 0)) return "shape";
  }
  return null;
}

function readPeaksJson(body: Uint8Array): Peaks | null {
  if (body.length > MOST_JSON_BYTES) return null;
  const parsed = PeaksJson.safeParse(jsonOrNull(new TextDecoder().decode(body)));
  if (!parsed.success) return null;
  const { sample_rate: sampleRate, samples_per_pixel: samplesPerPixel, data } = parsed.data;
  return { sampleRate, samplesPerPixel, values: Int8Array.from(data) };
}
