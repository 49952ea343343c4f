import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  drawPeaks,
  type LoudnessMap,
  measureAudio,
  peaksAsDat,
  peaksAsJson,
  quietRanges,
  readPeaksDat,
} from "../../../src/engines/media";
import { sampleOf } from "../../support/depth";
import { mediumPeaks, mediumSource, shortMedia } from "../../support/media";

const accepted = shortMedia.filter((medium) => medium.expect === "accept");
const withPeaks = accepted.filter(({ peaks }) => peaks !== undefined);

describe("the measure of a recording", () => {
  it.for(sampleOf(withPeaks))(
    "draws $name as the BBC's own program does",
    async (medium, { expect }) => {
      expect(env).toBeDefined();
      const measure = await measureAudio(await mediumSource(medium.name));
      if (medium.codec === "aac") {
        expect(measure).toMatchObject({ state: "pending_client", peaks: null });
        return;
      }
      if (measure.state !== "measured") throw new Error(measure.state);
      const { duration_ms: durationMs = 0, duration_slack_ms: slackMs } = medium;
      expect(Math.abs(measure.durationMs - durationMs)).toBeLessThanOrEqual(slackMs);
      const wanted = await mediumPeaks(medium.peaks ?? "");
      expect(measure.peaks.sampleRate).toBe(wanted.sample_rate);
      const length = Math.min(wanted.data.length, measure.peaks.values.length);
      const tolerance = medium.peaks_tolerance ?? 0;
      let inside = 0;
      for (let at = 0; at < length; at += 1) {
        const difference = Math.abs((wanted.data[at] ?? 0) - (measure.peaks.values[at] ?? 0));
        if (difference <= tolerance) inside += 1;
      }
      expect(inside / length).toBeGreaterThanOrEqual(medium.peaks_share ?? 1);
    },
  );

  it("differs in no block from the BBC's program for WAV, FLAC, MP3 and Vorbis", async ({
    expect,
  }) => {
    const names = [
      "speech/fr-voice.wav",
      "speech/fr-voice.flac",
      "speech/fr-voice.mp3",
      "speech/fr-voice.ogg",
    ];
    for (const name of names) {
      const { peaks } = await measured(name);
      const wanted = await mediumPeaks(`peaks/${name.replace("/", "__")}.json`);
      expect([...peaks.values]).toEqual(wanted.data);
    }
  });

  it("knows that nothing is heard in ten seconds of silence, and that a voice is heard", async ({
    expect,
  }) => {
    const silence = await measured("wrapped/silence-10s.mp3");
    expect(silence.isSilent).toBe(true);
    expect(quietRanges(silence.loudness)).toEqual([{ startMs: 0, endMs: 10_000 }]);
    expect((await measured("speech/fr-voice.mp3")).isSilent).toBe(false);
  });

  it("finds the pauses between sounds, and no shorter ones than asked for", ({ expect }) => {
    const levels = Int8Array.from([-20, -90, -90, -20, -90, -90, -90, -90, -90, -20]);
    const loudness: LoudnessMap = { cellMs: 100, levels };
    expect(quietRanges(loudness)).toEqual([{ startMs: 400, endMs: 900 }]);
    expect(quietRanges(loudness, 200)).toHaveLength(2);
  });

  it("tells how far it is, never backwards, and refuses what goes on for too long", async ({
    expect,
  }) => {
    const source = await mediumSource("speech/two-voices.mp3");
    const told: number[] = [];
    await measureAudio(source, { onProgress: (doneMs) => void told.push(doneMs) });
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    await expect(measureAudio(source, { maxMs: 5000 })).rejects.toMatchObject({ code: "too_long" });
  });

  it("writes peaks in the BBC's two forms, and reads its own back", async ({ expect }) => {
    const { peaks } = await measured("tones/stairs-16-mono.wav");
    const wanted = await mediumPeaks("peaks/tones__stairs-16-mono.wav.json");
    expect(JSON.parse(peaksAsJson(peaks))).toEqual(wanted);
    const dat = peaksAsDat(peaks);
    expect(dat).toHaveLength(24 + 80);
    expect(readPeaksDat(dat)).toEqual(peaks);
    expect(readPeaksDat(dat.subarray(1))).toBe(null);
  });

  it("draws a small picture, the same each time", async ({ expect }) => {
    const { peaks } = await measured("speech/fr-voice.mp3");
    const colours = { ground: [255, 255, 255], wave: [20, 40, 80] } as const;
    const picture = drawPeaks(peaks, colours);
    expect(drawPeaks(peaks, colours)).toEqual(picture);
    expect(picture.length).toBeLessThan(8 * 1024);
    const view = new DataView(picture.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1800, 280]);
  });
});

async function measured(name: string) {
  const measure = await measureAudio(await mediumSource(name));
  if (measure.state !== "measured") throw new Error(measure.state);
  return measure;
}
