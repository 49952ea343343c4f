import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { clientOf } from "../../../platform/client";
import { presentOauthError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { createFromAddress } from "../creating/create-from-address";
import { createTranscript } from "../creating/create-transcript";
import { transcriptError } from "../errors";
import { getTranscript } from "../keeping/get-transcript";
import { listTranscripts } from "../keeping/list-transcripts";
import { removeTranscript } from "../keeping/remove-transcript";
import { exportTranscript } from "../keeping/export-transcript";
import { retryTranscript } from "../keeping/retry-transcript";
import { searchTranscripts } from "../keeping/search-transcripts";
import { createFromCaptions, importCaptions } from "../captions/import-captions";
import { callbackRoutes } from "./callback-routes";
import { minuteRoutes } from "./minute-routes";
import { deviceRoutes } from "./device-routes";
import { editingRoutes } from "./editing-routes";
import { factRoutes } from "./fact-routes";
import { recordingRoutes } from "./recording-routes";
import { postedCaptions } from "./posted-captions";
import {
  CreateCaptionsQuery,
  CreateTranscription,
  ExportQuery,
  ImportQuery,
  TranscriptSearchQuery,
  TranscriptId,
  TranscriptionsQuery,
} from "./schemas";
import { toSearchAnswer, toTranscriptList, toImportedRecord, toTranscriptRecord } from "./wire";

const knownTranscript = valid("param", TranscriptId, {
  refuse: () => transcriptError("TRANSCRIPT_NOT_FOUND"),
});

/** `/api/transcription…` is for members, each for their own recordings. */
export const transcriptionRoutes = new Hono<AppEnv>()
  .basePath("/api/transcription")
  .use(noStore)
  .route("/", callbackRoutes)
  .use(userGuard)
  .post("/", valid("json", CreateTranscription), async (c) => {
    const { video_url: videoUrl, media_url: mediaUrl = "", language } = c.req.valid("json");
    const { origin: ownOrigin } = clientOf(c);
    const { row, isKnown } =
      videoUrl === undefined
        ? await createFromAddress(c.var.ctx, { mediaUrl, language, ownOrigin })
        : await createTranscript(c.var.ctx, { videoUrl, language });
    const record = toTranscriptRecord({ row, segments: [] }, c.get("language"));
    return c.json(record, isKnown ? 200 : 201);
  })
  .get("/", valid("query", TranscriptionsQuery), async (c) => {
    const query = c.req.valid("query");
    const listed = await listTranscripts(c.var.ctx, query);
    return c.json(toTranscriptList(listed, query, c.get("language")));
  })
  .post("/captions", valid("query", CreateCaptionsQuery), async (c) => {
    const { name, title = null, language } = c.req.valid("query");
    const posted = await postedCaptions(c, name);
    const view = await createFromCaptions(c.var.ctx, { ...posted, title, language });
    return c.json(toImportedRecord(view, c.get("language")), 201);
  })
  .get("/search", valid("query", TranscriptSearchQuery), async (c) => {
    const query = c.req.valid("query");
    return c.json(toSearchAnswer(await searchTranscripts(c.var.ctx, query), query.limit));
  })
  .route("/", minuteRoutes)
  .get("/:id", knownTranscript, async (c) => {
    const view = await getTranscript(c.var.ctx, c.req.valid("param").id);
    return c.json(toTranscriptRecord(view, c.get("language")));
  })
  .delete("/:id", knownTranscript, async (c) => {
    await removeTranscript(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  })
  .post("/:id/retry", knownTranscript, async (c) => {
    const row = await retryTranscript(c.var.ctx, c.req.valid("param").id);
    return c.json(toTranscriptRecord({ row, segments: [] }, c.get("language")), 202);
  })
  .post("/:id/captions", knownTranscript, valid("query", ImportQuery), async (c) => {
    const posted = await postedCaptions(c, c.req.valid("query").name);
    const view = await importCaptions(c.var.ctx, { ...c.req.valid("param"), ...posted });
    return c.json(toImportedRecord(view, c.get("language")), 201);
  })
  .get("/:id/export", knownTranscript, valid("query", ExportQuery), async (c) => {
    const { format, marks, words, readable } = c.req.valid("query");
    return exportTranscript(c.var.ctx, {
      ...c.req.valid("param"),
      format,
      hasMarks: marks === "true",
      hasWordTimes: words === "true",
      isReadable: readable === "true",
    });
  })
  .route("/", deviceRoutes)
  .route("/", editingRoutes)
  .route("/", factRoutes)
  .route("/", recordingRoutes)
  .onError(respondWith(presentOauthError));
