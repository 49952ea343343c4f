import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { CALLBACK_HEADER } from "../../../platform/speech";
import { takeSpeechCallback } from "../work/take-speech-callback";

/** Engines call here. The secret of the job that they name is all that lets them in; their body is not read. */
export const callbackRoutes = new Hono<AppEnv>().post("/webhooks/assemblyai", async (c) => {
  const jobId = c.req.query("job") ?? "";
  const token = c.req.header(CALLBACK_HEADER) ?? "";
  await takeSpeechCallback(c.var.ctx, { jobId, token });
  return c.body(null, 204);
});
