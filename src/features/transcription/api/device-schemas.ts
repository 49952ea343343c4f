import * as z from "zod";
import { transcriptFailureCodes } from "../failure-codes";
import { LanguageTag, TranscriptId } from "./schemas";

/** Ten hours have two hundred parts even where each is short. */
const MOST_PARTS = 240;
/** Nobody says more in ten minutes. */
const MOST_WORDS = 6_000;

const ms = z.number().int().min(0).max(40_000_000);
const TextOfWord = z.string().trim().min(1).max(200);

export const PlanChunks = z.object({
  /** It takes the place of the language that was given with the recording. */
  language: LanguageTag.optional(),
  chunks: z
    .array(z.object({ start_ms: ms, end_ms: ms }))
    .min(1)
    .max(MOST_PARTS),
});

export const ChunkPlace = TranscriptId.extend({ n: z.coerce.number().int().min(0).max(100_000) });

/** Their times are those of the recording. An empty list says that nobody speaks. */
export const ChunkWords = z.object({
  language: LanguageTag.nullable().default(null),
  words: z
    .array(
      z.object({
        text: TextOfWord,
        start_ms: ms,
        end_ms: ms,
        confidence: z.number().min(0).max(1).optional(),
      }),
    )
    .max(MOST_WORDS),
  /** They stand in the place of words where only phrases have times. */
  phrases: z
    .array(z.object({ text: z.string().trim().min(1).max(2_000), start_ms: ms, end_ms: ms }))
    .max(MOST_WORDS)
    .default([]),
});

export const ChunkPlanAnswer = z.object({
  status: z.enum(["pending", "processing", "waiting", "completed", "failed"]),
  done_percent: z.number().int().min(0).max(100),
  duration_ms: z.number().int().nullable(),
  language: z.string(),
  /** They are empty before somebody has planned them, and once the words are put together. */
  chunks: z.array(
    z.object({
      n: z.number().int(),
      start_ms: z.number().int(),
      end_ms: z.number().int(),
      state: z.enum(["planned", "heard", "silent", "failed"]),
      code: z.enum(transcriptFailureCodes).nullable(),
    }),
  ),
});

export const SpeechModelAnswer = z.object({
  name: z.string(),
  size_bytes: z.number().int(),
  sha256: z.string(),
  /** Null where it knows a hundred languages. */
  languages: z.array(z.string()).readonly().nullable(),
  url: z.string(),
});

export const SpeechModelDigest = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
