import { UnreadableCv } from "../unreadable-cv";

/** It is a port: what the parser throws becomes a code. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableCv("CV_CORRUPT", { cause });
  }
}
