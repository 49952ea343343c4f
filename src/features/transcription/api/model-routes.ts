import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentOauthError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { deviceError } from "../device/device-error";
import { getSpeechModel, serveSpeechModel } from "../device/serve-speech-model";
import { SpeechModelDigest } from "./device-schemas";
import { toSpeechModel } from "./device-wire";

const known = valid("param", SpeechModelDigest, {
  refuse: () => deviceError("SPEECH_MODEL_NOT_FOUND"),
});

/** `/api/speech/model…`: the model with which members' browsers listen by themselves. */
export const modelRoutes = new Hono<AppEnv>()
  .basePath("/api/speech")
  .use(userGuard)
  .get("/model", async (c) =>
    c.json(toSpeechModel(await getSpeechModel(c.var.ctx)), 200, {
      "Cache-Control": "private, no-cache",
    }),
  )
  .get("/model/:sha256", known, (c) =>
    serveSpeechModel(c.var.ctx, { ...c.req.valid("param"), request: c.req.raw }),
  )
  .onError(respondWith(presentOauthError));
