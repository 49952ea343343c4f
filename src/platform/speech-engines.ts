import type { Config } from "./config";
import type { Speech, SpeechCalls, SpeechName, SpeechOutside, SpeechTerms } from "./speech";

const MB = 1024 * 1024;
const MINUTE_MS = 60_000;
const inChunks = { languages: "any", tellsSpeakersApart: false, takesWhole: false } as const;

type SpeechConfig = Pick<
  Config,
  "ASSEMBLYAI_API_KEY" | "SPEECH_BASE_URL" | "SPEECH_MODEL" | "SPEECH_USD_A_MINUTE"
>;

/** Every engine that there is, in the order in which they are asked. */
const speechTable = (config: SpeechConfig): readonly SpeechTerms[] => [
  {
    name: "assemblyai",
    model: "universal-2",
    languages: "any",
    tellsSpeakersApart: true,
    takesWhole: true,
    limits: { sizeBytes: 2_200 * MB, durationMs: 600 * MINUTE_MS },
    microUsdAMinute: 2_500,
  },
  {
    ...inChunks,
    name: "openai",
    model: config.SPEECH_MODEL,
    limits: { sizeBytes: 20 * MB, durationMs: 10 * MINUTE_MS },
    microUsdAMinute: Math.ceil(config.SPEECH_USD_A_MINUTE * 1_000_000),
  },
  {
    ...inChunks,
    name: "workers-ai",
    model: "@cf/openai/whisper-large-v3-turbo",
    limits: { sizeBytes: 4 * MB, durationMs: 10 * MINUTE_MS },
    microUsdAMinute: 510,
  },
  // The browser of a recording's owner, where they ask for it. It decodes the recording whole, and costs nothing here.
  {
    ...inChunks,
    name: "device",
    model: "whisper.cpp",
    limits: { sizeBytes: 200 * MB, durationMs: 10 * MINUTE_MS },
    microUsdAMinute: 0,
  },
];

/** These engines are configured. Their code loads with the first recording. */
export function speechOf(outside: SpeechOutside): readonly Speech[] {
  return speechTable(outside.config)
    .filter(({ name }) => isConfigured[name](outside))
    .map((terms) => ({
      ...terms,
      transcribe: async (request) => (await loaded(terms, outside)).transcribe(request),
      readTranscript: async (vendorId, durationMs) =>
        (await loaded(terms, outside)).readTranscript(vendorId, durationMs),
    }));
}

const isConfigured: Readonly<Record<SpeechName, (outside: SpeechOutside) => boolean>> = {
  assemblyai: ({ config }) => !["", "MOCK"].includes(config.ASSEMBLYAI_API_KEY),
  openai: ({ config }) => config.SPEECH_BASE_URL !== "",
  "workers-ai": ({ env }) => "AI" in env,
  // No job can ask it.
  device: () => false,
};

const loaders: Readonly<Record<SpeechName, () => Promise<LoadSpeech>>> = {
  assemblyai: async () => (await import("./speech/assemblyai-speech")).assemblyAiSpeech,
  openai: async () => (await import("./speech/openai-speech")).openAiSpeech,
  "workers-ai": async () => (await import("./speech/workers-ai-speech")).workersAiSpeech,
  device: () => Promise.reject(new Error("A device listens by itself")),
};

type LoadSpeech = (terms: SpeechTerms, outside: SpeechOutside) => SpeechCalls;

async function loaded(terms: SpeechTerms, outside: SpeechOutside): Promise<SpeechCalls> {
  return (await loaders[terms.name]())(terms, outside);
}
