import type * as z from "zod";
import type { SpeechModel } from "../../../engines/speech";
import type { DevicePlan } from "../device/device-plan";
import type { ChunkPlanAnswer, SpeechModelAnswer } from "./device-schemas";
import { donePercentOf } from "./wire";

export function toChunkPlan({ row, parts }: DevicePlan): z.infer<typeof ChunkPlanAnswer> {
  const isCompleted = row.status === "completed";
  return {
    status: row.status,
    done_percent: donePercentOf(row),
    duration_ms: row.durationMs,
    language: row.language,
    chunks: (isCompleted ? [] : parts).map(({ n, startMs, endMs, state, code }) => ({
      n,
      start_ms: startMs,
      end_ms: endMs,
      state,
      code,
    })),
  };
}

export const modelAddress = (sha256: string): string => `/api/speech/model/${sha256}`;

export const toSpeechModel = ({
  name,
  sizeBytes,
  sha256,
  languages,
}: SpeechModel): z.infer<typeof SpeechModelAnswer> => ({
  name,
  size_bytes: sizeBytes,
  sha256,
  languages: languages === "any" ? null : languages,
  url: modelAddress(sha256),
});
