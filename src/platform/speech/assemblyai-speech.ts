import * as z from "zod";
import type {
  SpeechCalls,
  SpeechOutside,
  SpeechTerms,
  TranscriptionAnswer,
  TranscriptionRequest,
} from "../speech";
import { SpeechFailure } from "../speech";
import { speechCost, readSpeechJson, sendSpeech } from "./speech-http";

/** The vendor sends it back with its callback, so that nobody else's wakes a job. */
export const CALLBACK_HEADER = "X-Atelier-Callback";

const uploaded = z.object({ upload_url: z.string() });
const vendorId = z.string().regex(/^[\w-]{1,100}$/);
const status = z.enum(["queued", "processing", "completed", "error"]);
const accepted = z.object({ id: vendorId, status });

const heard = z.object({
  status,
  language_code: z.string().nullish(),
  audio_duration: z.number().nullish(),
  words: z
    .array(
      z.object({
        text: z.string(),
        start: z.number(),
        end: z.number(),
        confidence: z.number().nullish(),
        speaker: z.string().nullish(),
      }),
    )
    .nullish(),
});

const UPLOAD_TIMEOUT_MS = 600_000;

/** It takes a recording whole, streamed from the store, and works on it for minutes. */
export function assemblyAiSpeech(terms: SpeechTerms, outside: SpeechOutside): SpeechCalls {
  return {
    async transcribe(request) {
      const audioUrl = await upload(outside, request);
      const response = await ask(outside, "/v2/transcript", {
        method: "POST",
        body: JSON.stringify(orderOf(request, terms, audioUrl)),
        headers: { "content-type": "application/json" },
      });
      const { id } = await readSpeechJson(response, accepted);
      return { state: "waiting", vendorId: id };
    },

    async readTranscript(id, durationMs) {
      const response = await ask(outside, `/v2/transcript/${encodeURIComponent(id)}`, {});
      const answer = await readSpeechJson(response, heard);
      return answerOf(answer, { id, cost: speechCost(terms.microUsdAMinute, durationMs) });
    },
  };
}

function ask(outside: SpeechOutside, path: string, init: RequestInit): Promise<Response> {
  const { config, fetch } = outside;
  const timeoutMs =
    path === "/v2/upload" ? UPLOAD_TIMEOUT_MS : config.SPEECH_TIMEOUT_SECONDS * 1000;
  const headers = new Headers(init.headers);
  headers.set("Authorization", config.ASSEMBLYAI_API_KEY);
  const url = `${config.ASSEMBLYAI_BASE_URL}${path}`;
  return sendSpeech({ url, init: { ...init, headers }, timeoutMs, fetch });
}

/** Nothing of the recording is held in memory. An upload without an order costs nothing. */
async function upload(outside: SpeechOutside, { audio }: TranscriptionRequest): Promise<string> {
  const { readable, writable } = new FixedLengthStream(audio.sizeBytes);
  const stream = await audio.open();
  const piped = stream.pipeTo(writable).catch(() => undefined);
  const response = await ask(outside, "/v2/upload", { method: "POST", body: readable }).catch(
    (error: unknown) => {
      throw error instanceof SpeechFailure ? new SpeechFailure(error.reason, 0, error) : error;
    },
  );
  const { upload_url: url } = await readSpeechJson(response, uploaded);
  await piped;
  return url;
}

function orderOf(
  { language, tellsSpeakersApart, vocabulary = [], callback }: TranscriptionRequest,
  { model }: SpeechTerms,
  audioUrl: string,
) {
  return {
    audio_url: audioUrl,
    speech_models: [model],
    ...(language === null ? { language_detection: true } : { language_code: codeOf(language) }),
    speaker_labels: tellsSpeakersApart,
    ...(vocabulary.length > 0 && { keyterms_prompt: vocabulary }),
    ...(callback && {
      webhook_url: callback.url,
      webhook_auth_header_name: CALLBACK_HEADER,
      webhook_auth_header_value: callback.token,
    }),
  };
}

/** It writes `en-GB` as `en_uk` and knows few variants; the language alone is known for all. */
const codeOf = (language: string): string => language.split("-")[0]?.toLowerCase() ?? language;

type Waited = { readonly id: string; readonly cost: number };

function answerOf(
  { status: state, language_code: language, words }: z.infer<typeof heard>,
  { id, cost }: Waited,
): TranscriptionAnswer {
  if (state === "error") throw new SpeechFailure("refused", 0);
  if (state !== "completed") return { state: "waiting", vendorId: id };
  return {
    state: "done",
    transcript: {
      language: language?.replace("_", "-") ?? null,
      words: (words ?? []).map(({ text, start, end, confidence, speaker }) => ({
        text,
        startMs: Math.round(start),
        endMs: Math.round(end),
        ...(typeof confidence === "number" && { confidence }),
        ...(typeof speaker === "string" && { speaker }),
      })),
      costMicroUsd: cost,
    },
  };
}
