import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { deviceError } from "../device/device-error";
import { getDevicePlan } from "../device/device-plan";
import { keepDeviceWords } from "../device/keep-device-words";
import { planOnDevice } from "../device/plan-on-device";
import { transcriptError } from "../errors";
import { ChunkPlace, ChunkWords, PlanChunks } from "./device-schemas";
import { toChunkPlan } from "./device-wire";
import { TranscriptId } from "./schemas";

const knownTranscript = valid("param", TranscriptId, {
  refuse: () => transcriptError("TRANSCRIPT_NOT_FOUND"),
});
const knownChunk = valid("param", ChunkPlace, { refuse: () => deviceError("CHUNK_NOT_FOUND") });

type Timed = { readonly start_ms: number; readonly end_ms: number };

const inMs = <T extends Timed>({ start_ms: startMs, end_ms: endMs, ...rest }: T) => ({
  ...rest,
  startMs,
  endMs,
});

/** `/api/transcription/:id/chunks…`: a browser listens to a recording by itself. */
export const deviceRoutes = new Hono<AppEnv>()
  .get("/:id/chunks", knownTranscript, async (c) =>
    c.json(toChunkPlan(await getDevicePlan(c.var.ctx, c.req.valid("param").id))),
  )
  .put("/:id/chunks", knownTranscript, valid("json", PlanChunks), async (c) => {
    const { chunks, language } = c.req.valid("json");
    const planned = { ...c.req.valid("param"), cuts: chunks.map(inMs), language };
    return c.json(toChunkPlan(await planOnDevice(c.var.ctx, planned)));
  })
  .put("/:id/chunks/:n", knownChunk, valid("json", ChunkWords), async (c) => {
    const { words, phrases, language } = c.req.valid("json");
    const kept = await keepDeviceWords(c.var.ctx, {
      ...c.req.valid("param"),
      language,
      words: words.map(({ confidence, ...word }) => ({
        ...inMs(word),
        ...(confidence !== undefined && { confidence }),
      })),
      phrases: phrases.map(inMs),
    });
    return c.json(toChunkPlan(kept));
  });
