import { drawPeaks, peaksAsJson, readPeaksDat, type WaveformColours } from "../../../engines/media";
import type { Ctx } from "../../../platform/context";
import { recordingError } from "../receiving/recording-error";
import { requireRecording } from "./find-recording";
import { openWaveformJob } from "./open-waveform-job";
import { findWaveform, type StoredWaveform } from "./waveform-store";

const RETRY_SECONDS = 2;

export type WaveformFormat = "json" | "dat" | "png";
type Theme = "light" | "dark";

type Asked = {
  readonly id: string;
  readonly format: WaveformFormat;
  readonly theme: Theme;
  /** It names what the reader has already. */
  readonly knownEtag: string | undefined;
};

/** They are those of the pages. */
const colours: Readonly<Record<Theme, WaveformColours>> = {
  light: { ground: [0xf5, 0xef, 0xe4], wave: [0xbb, 0x31, 0x16] },
  dark: { ground: [0x17, 0x14, 0x10], wave: [0xff, 0x84, 0x65] },
};

const types: Readonly<Record<WaveformFormat, string>> = {
  json: "application/json",
  dat: "application/octet-stream",
  png: "image/png",
};

/** It gives the waveform of a recording. The first who asks has it measured; a sound that only browsers decode waits for one. */
export async function getWaveform(ctx: Ctx, { id, ...asked }: Asked): Promise<Response> {
  const { id: fileId, ownerId } = await requireRecording(ctx, id);
  const place = { transcriptId: id, fileId };
  const found = await findWaveform(ctx, place);
  if (found) return answer(found, asked);
  if (await openWaveformJob(ctx, { ...place, ownerId })) {
    throw recordingError("waveform_pending", { retryAfterSeconds: RETRY_SECONDS });
  }
  throw recordingError("waveform_unmeasurable");
}

async function answer(
  { state, object }: StoredWaveform,
  { format, theme, knownEtag }: Omit<Asked, "id">,
): Promise<Response> {
  if (state !== "measured") await object.body.cancel();
  if (state === "pending_client") throw recordingError("waveform_pending_client");
  if (state === "failed") throw recordingError("waveform_unmeasurable");
  const etag = `"${object.etag}-${format}${format === "png" ? `-${theme}` : ""}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache, no-transform" };
  if (knownEtag === etag) {
    await object.body.cancel();
    return new Response(null, { status: 304, headers });
  }
  const dat = new Uint8Array(await object.arrayBuffer());
  return new Response(drawn(dat, format, theme), {
    headers: { ...headers, "Content-Type": types[format] },
  });
}

function drawn(dat: Uint8Array<ArrayBuffer>, format: WaveformFormat, theme: Theme): BodyInit {
  if (format === "dat") return dat;
  const peaks = readPeaksDat(dat);
  if (!peaks) throw recordingError("waveform_unmeasurable");
  return format === "json" ? peaksAsJson(peaks) : new Uint8Array(drawPeaks(peaks, colours[theme]));
}
