import * as z from "zod";

const withoutSlash = (value: string) => value.replace(/\/+$/, "");
const address = (usual: string) => z.url().transform(withoutSlash).default(usual);

/** They say who listens to recordings. */
export const transcriptionVariables = {
  ASSEMBLYAI_API_KEY: z
    .string()
    .default("")
    .describe(
      "Key of AssemblyAI. `MOCK`: transcriptions are simulated, and say so. Empty: nothing is made up.",
    ),
  ASSEMBLYAI_BASE_URL: address("https://api.assemblyai.com").describe(
    "Endpoint of AssemblyAI; another one for Europe.",
  ),
  SPEECH_BASE_URL: z
    .union([z.literal(""), z.url()])
    .default("")
    .transform(withoutSlash)
    .describe(
      "Any endpoint that transcribes as the OpenAI API does, such as `https://api.openai.com/v1` or a server on this machine. Empty: none.",
    ),
  SPEECH_API_KEY: z.string().default("").describe("Its key, where it wants one."),
  SPEECH_MODEL: z.string().default("whisper-1").describe("Its model."),
  SPEECH_USD_A_MINUTE: z.coerce
    .number()
    .min(0)
    .default(0.006)
    .describe("What it costs, for the daily budget; 0 for a server of one's own."),
  SPEECH_TIMEOUT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .default(180)
    .describe("Seconds that one call of an engine may take."),
  YOUTUBE_CAPTIONS: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .default(true)
    .describe("Whether the captions of a video are asked for, once, before media are."),
  YOUTUBE_BASE_URL: address("https://www.youtube.com").describe(
    "Where the captions of a video come from.",
  ),
};
