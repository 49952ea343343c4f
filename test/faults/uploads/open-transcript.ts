import { setTimeout as sleep } from "node:timers/promises";
import type { Sender } from "../sender";
import type { Verdict } from "../verdict";

const WITHIN_MS = 4 * 60_000;
const POLL_MS = 1_000;

type Waveform = {
  readonly sample_rate: number;
  readonly samples_per_pixel: number;
  readonly length: number;
};
type Opened = { readonly id: string; readonly duration_seconds: number };

/** A file that has come in parts is transcribed: its transcript opens, and the waveform of all of it is measured. */
export async function openTranscript(
  { ask }: Sender,
  { fileId, seconds }: { readonly fileId: number; readonly seconds: number },
): Promise<Verdict> {
  const answer = await ask("/api/transcription/upload", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ file_id: fileId }),
  });
  if (answer?.status !== 201) {
    const violations = [`the transcript did not open: ${answer?.status} ${await answer?.text()}`];
    return { figures: {}, violations };
  }
  const { id, duration_seconds: known } = (await answer.json()) as Opened;
  const begun = Date.now();
  const waveform = await measuredWaveform(ask, id);
  const drawn = waveform
    ? (waveform.length * waveform.samples_per_pixel) / waveform.sample_rate
    : 0;
  return {
    figures: {
      "seconds of the recording": Math.round(known),
      "milliseconds until its waveform": Date.now() - begun,
    },
    violations: [
      ...(Math.abs(known - seconds) < 1 ? [] : [`it was taken for ${known} seconds`]),
      ...(Math.abs(drawn - seconds) < 1 ? [] : [`its waveform has ${drawn} seconds`]),
    ],
  };
}

async function measuredWaveform(ask: Sender["ask"], id: string): Promise<Waveform | null> {
  const giveUpAt = Date.now() + WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const answer = await ask(`/api/transcription/${id}/waveform`);
    if (answer?.ok) return (await answer.json()) as Waveform;
    await answer?.body?.cancel();
    await sleep(POLL_MS);
  }
  return null;
}
