import { kinds, serveObject } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { attachmentNamed } from "../../../platform/file-name";
import { recordingError } from "../receiving/recording-error";
import { requireRecording } from "./own-recording";

type Asked = { readonly id: string; readonly request: Request };

/** It answers a player with the bytes of a recording, or with the part that it asks for. */
export async function playRecording(ctx: Ctx, { id, request }: Asked): Promise<Response> {
  const { file } = await requireRecording(ctx, id);
  const { objectKey: key, size, etag, kind, name } = file;
  const served = { key, size, etag, type: kinds[kind].type, disposition: attachmentNamed(name) };
  const response = await serveObject(ctx.env.FILES, request, served);
  if (!response) throw recordingError("RECORDING_NOT_FOUND");
  return response;
}
