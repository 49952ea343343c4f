import type { Language } from "../../../platform/language";
import type { TranscriptView } from "../keeping/get-transcript";
import { transcriptMessages } from "./messages";

type Named = Pick<TranscriptView["row"], "title" | "fileName" | "videoId">;

/** It is what a person knows the recording by. */
export const transcriptName = (row: Named, language: Language): string =>
  row.title ??
  row.fileName ??
  (row.videoId === null ? transcriptMessages[language].untitled : `YouTube ${row.videoId}`);

/** The address of the video at a moment of it; null where there is no video. */
export function videoAddress({ videoId }: Pick<Named, "videoId">, ms = 0): string | null {
  if (videoId === null) return null;
  const url = new URL("https://www.youtube.com/watch");
  url.searchParams.set("v", videoId);
  const seconds = Math.floor(ms / 1000);
  if (seconds > 0) url.searchParams.set("t", `${seconds}s`);
  return url.href;
}
