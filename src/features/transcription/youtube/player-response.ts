import * as z from "zod";
import { jsonOrNull } from "./json-or-null";

const track = z.object({
  baseUrl: z.string(),
  languageCode: z.string(),
  /** `asr` marks captions that a recogniser wrote. */
  kind: z.string().optional(),
});
export type CaptionTrack = z.infer<typeof track>;

const playerResponse = z.object({
  playabilityStatus: z
    .object({ status: z.string(), reason: z.string().optional() })
    .default({ status: "" }),
  videoDetails: z
    .object({
      title: z.string().optional(),
      isLive: z.boolean().optional(),
      isPrivate: z.boolean().optional(),
    })
    .default({}),
  captions: z
    .object({
      playerCaptionsTracklistRenderer: z.object({ captionTracks: z.array(track).default([]) }),
    })
    .optional(),
});
export type PlayerResponse = z.infer<typeof playerResponse>;

const ASSIGNMENT = /ytInitialPlayerResponse\s{0,4}=\s{0,4}(?=\{)/;

/** Finds what the page of a video tells its player; null where it tells nothing that can be read. */
export function readPlayerResponse(page: string): PlayerResponse | null {
  const found = ASSIGNMENT.exec(page);
  if (!found) return null;
  const json = objectAt(page, found.index + found[0].length);
  return json === null ? null : (playerResponse.safeParse(jsonOrNull(json)).data ?? null);
}

/** The text of the object that begins there, up to the brace that closes it. */
function objectAt(text: string, start: number): string | null {
  let [depth, isText] = [0, false];
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (isText) {
      if (character === "\\") at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return null;
}
