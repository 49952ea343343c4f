import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { respondWithPage } from "../../../ui/layout";
import { TranscriptId } from "../api/schemas";
import { findDeviceOffer } from "../device/device-offer";
import { transcriptError } from "../errors";
import { getTranscript } from "../keeping/get-transcript";
import { deviceMessages } from "./messages/device";
import { DevicePage } from "./views/device-page";

const knownTranscript = valid("param", TranscriptId, {
  refuse: () => transcriptError("TRANSCRIPT_NOT_FOUND"),
});

/** The page has headers of its own (`isolatedAt` of the feature), which no other page needs. */
export const devicePages = new Hono<AppEnv>().get("/:id/device", knownTranscript, async (c) => {
  const language = c.get("language");
  const view = await getTranscript(c.var.ctx, c.req.valid("param").id);
  const { row } = view;
  const model = await findDeviceOffer(c.var.ctx, view);
  // Where there is nothing to listen to by then, the transcript says how it stands.
  if (!model) return c.redirect(`/transcripts/${row.id}`, 303);
  const { title } = deviceMessages[language];
  const children = <DevicePage language={language} row={row} model={model} />;
  return respondWithPage(c, { title, isPrivate: true, scripts: ["transcription.js"], children });
});
