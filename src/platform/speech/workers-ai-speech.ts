import * as z from "zod";
import type { SpeechCalls, SpeechOutside, SpeechTerms, TranscriptionRequest } from "../speech";
import { SpeechFailure } from "../speech";
import { collectAudio, speechCost, msOf } from "./speech-http";

type AiBinding = { run(model: string, input: object): Promise<unknown> };

/** The binding is optional, so that the generated `Env` does not have it. */
const bound = z.object({
  AI: z.custom<AiBinding>((value) => typeof value === "object" && value !== null),
});

const word = z.object({ word: z.string(), start: z.number(), end: z.number() });
const heard = z.object({
  segments: z
    .array(
      z.object({
        text: z.string(),
        start: z.number(),
        end: z.number(),
        words: z.array(word).nullish(),
      }),
    )
    .nullish(),
  transcription_info: z.object({ language: z.string().nullish() }).nullish(),
});

/** Whisper in the data centre that the Worker runs in. It answers at once. */
export function workersAiSpeech(terms: SpeechTerms, { env, config }: SpeechOutside): SpeechCalls {
  return {
    async transcribe(request) {
      const { AI } = bound.parse(env);
      const input = await inputOf(request);
      const limit = config.SPEECH_TIMEOUT_SECONDS * 1000;
      const late = scheduler.wait(limit).then(() => {
        throw new SpeechFailure("timeout", null);
      });
      const answered = AI.run(terms.model, input).catch((error: unknown) => {
        throw new SpeechFailure("unavailable", null, error);
      });
      const { data, error } = heard.safeParse(await Promise.race([answered, late]));
      if (!data) throw new SpeechFailure("malformed", null, error);
      return { state: "done", transcript: transcriptOf(data, { terms, request }) };
    },
    readTranscript: () => Promise.reject(new SpeechFailure("refused", 0)),
  };
}

async function inputOf({ audio, language, vocabulary = [] }: TranscriptionRequest) {
  const bytes = await collectAudio(audio.open);
  return {
    audio: bytes.toBase64(),
    vad_filter: true,
    ...(language !== null && { language: language.split("-")[0] }),
    ...(vocabulary.length > 0 && { initial_prompt: vocabulary.join(", ") }),
  };
}

type Asked = { readonly terms: SpeechTerms; readonly request: TranscriptionRequest };

function transcriptOf(
  { segments, transcription_info: info }: z.infer<typeof heard>,
  { terms, request }: Asked,
) {
  const words = (segments ?? []).flatMap((segment) =>
    (segment.words ?? []).map(({ word: text, start, end }) => ({
      text: text.trim(),
      startMs: msOf(start),
      endMs: msOf(end),
    })),
  );
  const phrases = (segments ?? []).map(({ text, start, end }) => ({
    text: text.trim(),
    startMs: msOf(start),
    endMs: msOf(end),
  }));
  return {
    language: info?.language ?? null,
    words: words.filter(({ text }) => text !== ""),
    ...(words.length === 0 && { phrases }),
    costMicroUsd: speechCost(terms.microUsdAMinute, request.audio.durationMs),
  };
}
