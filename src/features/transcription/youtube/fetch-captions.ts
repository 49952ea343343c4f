import * as z from "zod";
import { readCaptions, type Cue } from "../../../engines/captions";
import { guardedFetch, type OutsideCtx } from "../../../platform/guarded-fetch";
import type { TranscriptFailureCode } from "../failure-codes";
import { jsonOrNull } from "./json-or-null";
import { type CaptionTrack, type PlayerResponse, readPlayerResponse } from "./player-response";

/** All requests for one video together may take so long. */
const WITHIN_MS = 2_000;
const MOST_TITLE = 300;

export type FoundCaptions = { readonly title: string | null } & (
  | { readonly ok: true; readonly cues: readonly Cue[]; readonly language: string }
  | { readonly ok: false; readonly code: TranscriptFailureCode }
);

type Video = { readonly videoId: string; readonly language: string };

/** Tries once to get the captions of a video. From a data centre most tries fail, and the reason says what can be done. */
export async function fetchVideoCaptions(ctx: OutsideCtx, video: Video): Promise<FoundCaptions> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  const base = ctx.config.YOUTUBE_BASE_URL;
  const url = `${base}/watch?v=${video.videoId}`;
  const [page, known] = await Promise.all([
    guardedFetch(ctx, { url, expects: "html", signal }),
    fetchTitle(ctx, url, signal),
  ]);
  const player = page.ok ? readPlayerResponse(page.text) : null;
  const title = known ?? player?.videoDetails.title?.slice(0, MOST_TITLE) ?? null;
  if (!player) return { ok: false, code: "youtube_refused", title };
  const tracks = player.captions?.playerCaptionsTracklistRenderer.captionTracks ?? [];
  const code = refusalOf(player, tracks.length);
  const track = chosen(tracks, video.language);
  if (code || !track) return { ok: false, code: code ?? "captions_none", title };
  const cues = await fetchTrack(ctx, track, signal);
  if (!cues) return { ok: false, code: "captions_gated", title };
  return { ok: true, cues, language: track.languageCode.slice(0, 10), title };
}

function refusalOf(
  { playabilityStatus: { status, reason = "" }, videoDetails }: PlayerResponse,
  tracks: number,
): TranscriptFailureCode | null {
  if (videoDetails.isPrivate || /private/i.test(reason) || status === "ERROR")
    return "video_private";
  if (videoDetails.isLive || status === "LIVE_STREAM_OFFLINE") return "video_live";
  if (status === "LOGIN_REQUIRED") return "youtube_refused";
  return tracks === 0 ? "captions_none" : null;
}

/** The language that was asked for comes first, and what a person wrote comes before what a recogniser wrote. */
function chosen(tracks: readonly CaptionTrack[], language: string): CaptionTrack | undefined {
  const wanted = tracks.filter(({ languageCode }) => languageCode.split("-")[0] === language);
  const written = (each: CaptionTrack) => each.kind !== "asr";
  return wanted.find(written) ?? wanted[0] ?? tracks.find(written) ?? tracks[0];
}

/** Null where YouTube answers with nothing, which it does with the status 200. */
async function fetchTrack(
  ctx: OutsideCtx,
  { baseUrl }: CaptionTrack,
  signal: AbortSignal,
): Promise<readonly Cue[] | null> {
  const base = ctx.config.YOUTUBE_BASE_URL;
  if (!URL.canParse(baseUrl, base)) return null;
  const url = new URL(baseUrl, base);
  if (url.origin !== new URL(base).origin) return null;
  url.searchParams.set("fmt", "json3");
  const answer = await guardedFetch(ctx, { url: url.href, expects: "json", signal });
  if (!answer.ok) return null;
  const reading = readCaptions(answer.text, "json3");
  return reading.ok && reading.cues.length > 0 ? reading.cues : null;
}

const oembed = z.object({ title: z.string() });

async function fetchTitle(
  ctx: OutsideCtx,
  videoUrl: string,
  signal: AbortSignal,
): Promise<string | null> {
  const url = `${ctx.config.YOUTUBE_BASE_URL}/oembed?format=json&url=${encodeURIComponent(videoUrl)}`;
  const answer = await guardedFetch(ctx, { url, expects: "json", signal });
  if (!answer.ok) return null;
  const { data } = oembed.safeParse(jsonOrNull(answer.text));
  return data?.title.slice(0, MOST_TITLE) ?? null;
}
