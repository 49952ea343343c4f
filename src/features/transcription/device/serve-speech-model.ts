import { findSpeechModel, modelKey, type SpeechModel } from "../../../engines/speech";
import { serveObject } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { attachmentNamed } from "../../../platform/file-name";
import { deviceError } from "./device-error";

export async function getSpeechModel({ env }: Pick<Ctx, "env">): Promise<SpeechModel> {
  const model = await findSpeechModel(env.FILES);
  if (!model) throw deviceError("SPEECH_MODEL_NOT_FOUND");
  return model;
}

type Asked = { readonly sha256: string; readonly request: Request };

/** The address bears the digest of the bytes, so that they never change under it. */
export async function serveSpeechModel(
  { env }: Pick<Ctx, "env">,
  { sha256, request }: Asked,
): Promise<Response> {
  const key = modelKey(sha256);
  const head = await env.FILES.head(key);
  const response =
    head &&
    (await serveObject(env.FILES, request, {
      key,
      size: head.size,
      etag: head.etag,
      type: "application/octet-stream",
      disposition: attachmentNamed(`${sha256}.bin`),
      cacheControl: "private, max-age=31536000, immutable, no-transform",
    }));
  if (!response) throw deviceError("SPEECH_MODEL_NOT_FOUND");
  return response;
}
