import * as z from "zod";

/** They say who listens to recordings. */
export const transcriptionVariables = {
  ASSEMBLYAI_API_KEY: z
    .string()
    .default("")
    .describe(
      "`MOCK`: transcriptions of videos are simulated, and say so. Empty: nothing is made up.",
    ),
  YOUTUBE_CAPTIONS: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .default(true)
    .describe("Whether the captions of a video are asked for, once, before media are."),
  YOUTUBE_BASE_URL: z
    .url()
    .transform((value) => value.replace(/\/+$/, ""))
    .default("https://www.youtube.com")
    .describe("Where the captions of a video come from."),
};
