import {
  captionMediaTypes,
  type CaptionTextFormat,
  type CaptionWriting,
  type Cue,
  loadTranscriptDocx,
  writeCaptions,
} from "../../../engines/captions";
import { cuesFromSegments } from "../../../engines/transcript";
import type { Ctx } from "../../../platform/context";
import { contentDispositionOf } from "../../../platform/file-name";
import { transcriptError } from "../errors";
import { parseWords } from "../store/stored-words";
import { getTranscript, type TranscriptView } from "./get-transcript";

export type TranscriptExport = CaptionWriting & {
  readonly id: string;
  readonly format: CaptionTextFormat | "docx";
};

/** It answers with the transcript as a file, always as an attachment that nothing can run in. */
export async function exportTranscript(
  ctx: Ctx,
  { id, format, ...writing }: TranscriptExport,
): Promise<Response> {
  const { row, segments } = await getTranscript(ctx, id);
  if (segments.length === 0) throw transcriptError("TRANSCRIPT_NOT_READY");
  const cues = cuesOf(segments);
  const title = row.title ?? row.fileName ?? row.videoId ?? "";
  const body =
    format === "docx"
      ? await docxOf({ title, cues, language: ctx.language })
      : writeCaptions(cues, format, writing);
  const download = { stem: "transcript", name: title, nameless: id, extension: format };
  return new Response(body, {
    headers: {
      "Content-Type": captionMediaTypes[format],
      "Content-Disposition": contentDispositionOf(download, "attachment"),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

export const cuesOf = (segments: TranscriptView["segments"]): Cue[] =>
  cuesFromSegments(
    segments.map(({ startMs, endMs, speaker, words }) => ({
      startMs,
      endMs,
      ...(speaker !== null && { speaker }),
      words: parseWords(words),
    })),
  );

async function docxOf(
  transcript: Parameters<Awaited<ReturnType<typeof loadTranscriptDocx>>["writeTranscriptDocx"]>[0],
): Promise<ArrayBuffer> {
  const { writeTranscriptDocx } = await loadTranscriptDocx();
  return writeTranscriptDocx(transcript);
}
