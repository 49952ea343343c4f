import type { SoundCut } from "../../../../../engines/media/chunks/cut-sound";
import type { ChunkPlanAnswer } from "../../../api/device-schemas";
import type * as z from "zod";
import { DeviceRefusal, type ListeningOutside, type ListeningParts } from "../../hear-here";

type Plan = z.infer<typeof ChunkPlanAnswer>;

/** It is where the parts of a recording and their words are kept: `/api/transcription/…/chunks`. */
export const recordingParts = (path: string): Pick<ListeningOutside, "plan" | "keep"> => ({
  plan: async (cuts: readonly SoundCut[], language) => {
    const chunks = cuts.map(toWire);
    return partsOf(await put(path, { language, chunks }));
  },
  keep: async (n, { language, words, phrases }) =>
    partsOf(
      await put(`${path}/${n}`, {
        language,
        words: words.map(({ text, confidence, ...at }) => ({ text, confidence, ...toWire(at) })),
        phrases: phrases.map(({ text, ...at }) => ({ text, ...toWire(at) })),
      }),
    ),
});

const toWire = ({ startMs, endMs }: SoundCut) => ({
  start_ms: Math.round(startMs),
  end_ms: Math.round(endMs),
});

const partsOf = ({ status, chunks }: Plan): ListeningParts => ({
  isDone: status === "completed",
  parts: chunks.map(({ n, start_ms: startMs, end_ms: endMs, state }) => ({
    n,
    startMs,
    endMs,
    isHeard: state === "heard" || state === "silent",
  })),
});

const TRIES = 4;
const FIRST_PAUSE_MS = 1_000;

/** What was heard has taken minutes: a connection that is lost for a moment must not lose it. */
async function put(path: string, body: object): Promise<Plan> {
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(path, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (response?.ok) return (await response.json()) as Plan;
    const isBusy = response === null || response.status === 429 || response.status >= 500;
    if (!isBusy) throw await refusalOf(response);
    if (tries === TRIES) throw new DeviceRefusal("offline");
    await later(FIRST_PAUSE_MS * 2 ** tries);
  }
}

async function refusalOf(response: Response): Promise<DeviceRefusal> {
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  if (code === "language_unsupported") return new DeviceRefusal("language");
  if (code === "SPEECH_MODEL_NOT_FOUND") return new DeviceRefusal("model_gone");
  return new DeviceRefusal(response.status === 409 ? "taken" : "refused");
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
