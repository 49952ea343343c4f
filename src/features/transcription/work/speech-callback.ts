import type { Ctx } from "../../../platform/context";
import { sign } from "../../../platform/signature";

/** It is the purpose of the signatures of callbacks. */
export const SPEECH_CALLBACK = "speech-callback";
const WEBHOOK_PATH = "/api/transcription/webhooks/assemblyai";

/** Each job has a secret of its own, which nobody can make without the key of the site. */
export const callbackToken = ({ config }: Pick<Ctx, "config">, jobId: string): Promise<string> =>
  sign(config.SIGNING_SECRET, SPEECH_CALLBACK, jobId);

/** It is null where nothing from outside can arrive, as on a machine of one's own: then the engine is asked from time to time. */
export async function speechCallback(ctx: Pick<Ctx, "config">, jobId: string) {
  const { SITE_ORIGIN } = ctx.config;
  if (!SITE_ORIGIN.startsWith("https://")) return null;
  const url = new URL(WEBHOOK_PATH, SITE_ORIGIN);
  url.searchParams.set("job", jobId);
  return { url: url.href, token: await callbackToken(ctx, jobId) };
}
