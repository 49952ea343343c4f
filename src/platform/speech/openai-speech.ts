import * as z from "zod";
import type { SpeechCalls, SpeechOutside, SpeechTerms, TranscriptionRequest } from "../speech";
import { SpeechFailure } from "../speech";
import { languageTagOf } from "./language-tag";
import { collectAudio, speechCost, msOf, readSpeechJson, sendSpeech } from "./speech-http";

const heard = z.object({
  language: z.string().nullish(),
  words: z.array(z.object({ word: z.string(), start: z.number(), end: z.number() })).nullish(),
  segments: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })).nullish(),
});

/** Any server that speaks the OpenAI API, one on this machine among them. */
export function openAiSpeech(terms: SpeechTerms, outside: SpeechOutside): SpeechCalls {
  return {
    async transcribe(request) {
      const bytes = await collectAudio(request.audio.open);
      let response = await post(
        outside,
        formOf(request, { terms, bytes, hasWords: true }),
        request,
      );
      // Some servers know no times of words; they refuse before any work, and are asked for phrases.
      if (response.status === 400) {
        await response.body?.cancel();
        response = await post(outside, formOf(request, { terms, bytes, hasWords: false }), request);
      }
      const { language, words, segments } = await readSpeechJson(response, heard);
      const timed = (words ?? []).map(({ word, start, end }) => ({
        text: word.trim(),
        startMs: msOf(start),
        endMs: msOf(end),
      }));
      const phrases = (segments ?? []).map(({ text, start, end }) => ({
        text: text.trim(),
        startMs: msOf(start),
        endMs: msOf(end),
      }));
      return {
        state: "done",
        transcript: {
          language: languageTagOf(language),
          words: timed.filter(({ text }) => text !== ""),
          phrases,
          costMicroUsd: speechCost(terms.microUsdAMinute, request.audio.durationMs),
        },
      };
    },
    // It answers at once, so that nothing of it is ever waited for.
    readTranscript: () => Promise.reject(new SpeechFailure("refused", 0)),
  };
}

function post(
  { config, fetch }: SpeechOutside,
  body: FormData,
  { callId }: TranscriptionRequest,
): Promise<Response> {
  return sendSpeech({
    url: `${config.SPEECH_BASE_URL}/audio/transcriptions`,
    init: {
      method: "POST",
      body,
      headers: {
        "Idempotency-Key": callId,
        ...(config.SPEECH_API_KEY !== "" && { Authorization: `Bearer ${config.SPEECH_API_KEY}` }),
      },
    },
    timeoutMs: config.SPEECH_TIMEOUT_SECONDS * 1000,
    fetch,
  });
}

type Sent = {
  readonly terms: SpeechTerms;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hasWords: boolean;
};

function formOf(
  { audio, language, vocabulary = [] }: TranscriptionRequest,
  { terms, bytes, hasWords }: Sent,
): FormData {
  const form = new FormData();
  form.set("file", new File([bytes], `audio.${audio.extension}`, { type: audio.mediaType }));
  form.set("model", terms.model);
  form.set("response_format", "verbose_json");
  if (hasWords) form.append("timestamp_granularities[]", "word");
  form.append("timestamp_granularities[]", "segment");
  if (language !== null) form.set("language", language.split("-")[0] ?? language);
  if (vocabulary.length > 0) form.set("prompt", vocabulary.join(", "));
  return form;
}
