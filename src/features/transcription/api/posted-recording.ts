import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { parseFormOrJson } from "../../../platform/parse-body";
import { announcedBytes } from "../../files";
import type { PostedRecording } from "../receiving/receive-recording";
import { recordingError } from "../receiving/recording-error";
import { RecordingFile } from "./recording-schemas";

export type SaidOfRecording = {
  readonly name: string;
  readonly language?: string | undefined;
};

type Posted = { readonly posted: PostedRecording; readonly language: string | undefined };

export const isJsonBody = (c: Context<AppEnv>): boolean =>
  /^application\/json\b/i.test(c.req.header("content-type") ?? "");

/** The recording is the whole body, whatever its type says; JSON names a file that has come in parts. */
export async function postedRecording(c: Context<AppEnv>, said: SaidOfRecording): Promise<Posted> {
  if (isJsonBody(c)) {
    const { file_id: fileId, language } = await parseFormOrJson(c, RecordingFile);
    return { posted: { fileId }, language: language ?? said.language };
  }
  if (/^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "")) {
    throw recordingError("recording_in_form");
  }
  const posted = { body: c.req.raw.body, announcedBytes: announcedBytes(c), name: said.name };
  return { posted, language: said.language };
}
