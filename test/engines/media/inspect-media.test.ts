import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  cutChunk,
  inspectMedia,
  MEDIA_CODES,
  planChunks,
  sourceOfBytes,
} from "../../../src/engines/media";
import { mediumBytes, mediumSource, shortMedia } from "../../support/media";

const accepted = shortMedia.filter((medium) => medium.expect === "accept");
const refused = shortMedia.filter((medium) => medium.expect !== "accept");

describe("the inspection of a recording", () => {
  it.for(accepted)("tells what $name is, whatever it claims", async (medium, { expect }) => {
    expect(env).toBeDefined();
    const verdict = await inspectMedia(await mediumSource(medium.name));
    if (!verdict.isAccepted) throw new Error(verdict.code);
    const { facts } = verdict;
    const { duration_ms: durationMs = 0, duration_slack_ms: slackMs } = medium;
    expect(Math.abs(facts.durationMs - durationMs)).toBeLessThanOrEqual(slackMs);
    expect(facts.sampleRate).toBe(medium.sample_rate ?? facts.sampleRate);
    expect(facts.channels).toBe(medium.channels ?? facts.channels);
    expect(facts.isTruncated).toBe(medium.truncated ?? false);
    if (medium.codec) expect(pcmName(medium.codec)).toBe(facts.codec);
    if (medium.container) expect(medium.container.split(",")).toContain(facts.container);
  });

  it.for(refused)("refuses $name with its code and status", async (medium, { expect }) => {
    const verdict = await inspectMedia(await mediumSource(medium.name));
    if (verdict.isAccepted) throw new Error("accepted");
    expect(verdict.code).toBe(medium.code);
    expect(MEDIA_CODES[verdict.code]).toBe(medium.status);
  });

  it("refuses a recording that is longer than allowed", async ({ expect }) => {
    const source = await mediumSource("speech/en-read.mp3");
    expect(await inspectMedia(source, { maxMs: 13_000 })).toEqual({
      isAccepted: false,
      code: "too_long",
    });
    expect(await inspectMedia(source, { maxMs: 14_000 })).toMatchObject({ isAccepted: true });
  });

  it("reads the title of a tag and says that a video has pictures", async ({ expect }) => {
    const tagged = await inspectMedia(await mediumSource("wrapped/id3v2-cover-id3v1.mp3"));
    expect(tagged).toMatchObject({ facts: { title: "Title", hasVideo: false } });
    const video = await inspectMedia(await mediumSource("wrapped/video.mp4"));
    expect(video).toMatchObject({ facts: { hasVideo: true, mimeType: "video/mp4" } });
  });

  it("takes an MP4 whose index stands first up to where it is cut off", async ({ expect }) => {
    const whole = await mediumBytes("tones/sine-faststart.m4a");
    const source = sourceOfBytes(whole.slice(0, Math.floor(whole.length * 0.6)));
    const verdict = await inspectMedia(source);
    if (!verdict.isAccepted) throw new Error(verdict.code);
    const { isTruncated, durationMs } = verdict.facts;
    expect(isTruncated).toBe(true);
    expect(durationMs).toBeGreaterThan(1000);
    expect(durationMs).toBeLessThan(2000);
    const limits = { maxMs: 800, maxBytes: 1_000_000, overlapMs: 0 };
    for (const bounds of await planChunks(source, limits)) {
      expect((await cutChunk(source, bounds)).bytes.length).toBeGreaterThan(1000);
    }
  });

  it("passes on an outage of the store, and does not call the file damaged", async ({ expect }) => {
    const bytes = await mediumBytes("speech/en-read.webm");
    const outage = new Error("the store is away");
    const read = (start: number, end: number) =>
      start > 4096 || end > 4096
        ? Promise.reject(outage)
        : Promise.resolve(bytes.slice(start, end));
    await expect(inspectMedia({ size: bytes.length, read })).rejects.toBe(outage);
  });
});

const pcmName = (codec: string): string => codec.replace(/^pcm_(\w+?)(le)?$/, "pcm-$1");
