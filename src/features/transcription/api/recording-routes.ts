import { createMiddleware } from "hono/factory";
import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { createFromRecording } from "../creating/create-from-recording";
import { transcriptError } from "../errors";
import { getTranscript } from "../keeping/get-transcript";
import { attachRecording } from "../receiving/attach-recording";
import { playRecording } from "../recording/play-recording";
import { isJsonBody, postedRecording } from "./posted-recording";
import { RecordingQuery } from "./recording-schemas";
import { TranscriptId } from "./schemas";
import { toTranscriptRecord } from "./wire";

const knownTranscript = valid("param", TranscriptId, {
  refuse: () => transcriptError("TRANSCRIPT_NOT_FOUND"),
});

/** A recording may be large, and a few fields may not. */
const smallJson = createMiddleware<AppEnv>((c, next) =>
  isJsonBody(c) ? smallBody(c, next) : next(),
);

/** `/api/transcription/upload` and `/:id/media`: how recordings come in, and are heard again. */
export const recordingRoutes = new Hono<AppEnv>()
  .post("/upload", smallJson, valid("query", RecordingQuery), async (c) => {
    const { posted, language = "auto" } = await postedRecording(c, c.req.valid("query"));
    const view = await createFromRecording(c.var.ctx, { posted, language });
    return c.json(toTranscriptRecord(view, c.get("language")), 201);
  })
  .post("/:id/media", knownTranscript, smallJson, valid("query", RecordingQuery), async (c) => {
    const { id } = c.req.valid("param");
    const sent = await postedRecording(c, c.req.valid("query"));
    await attachRecording(c.var.ctx, { id, ...sent });
    const view = await getTranscript(c.var.ctx, id);
    return c.json(toTranscriptRecord(view, c.get("language")));
  })
  .get("/:id/media", knownTranscript, (c) =>
    playRecording(c.var.ctx, { id: c.req.valid("param").id, request: c.req.raw }),
  );
