import { describe, it } from "vitest";
import { wordsOfWhisper } from "../../../../src/features/transcription/pages/whisper-words";
import { aSegment, heardAs, tokensOf } from "../../../support/whisper";

const at = { startMs: 60_000, endMs: 120_000 };

describe("what whisper.cpp gives", () => {
  it("becomes words in the time of the recording, with how sure each is", ({ expect }) => {
    const heard = heardAs("fr", [
      aSegment([
        ["[_BEG_]", 0, 0],
        [" L", 0, 100, 0.9],
        ["'", 100, 120, 0.8],
        ["am", 120, 300, 0.7],
        ["i", 300, 400, 0.6],
        [" rit", 500, 900, 1],
        [".", 900, 950, 0.5],
        ["[_TT_50]", 1_000, 1_000],
      ]),
    ]);
    expect(wordsOfWhisper(heard, at)).toEqual({
      language: "fr",
      words: [
        { text: "L'ami", startMs: 60_000, endMs: 60_400, confidence: 0.75 },
        { text: "rit.", startMs: 60_500, endMs: 60_950, confidence: 0.75 },
      ],
      phrases: [],
    });
  });

  it.for(["[BLANK_AUDIO]", " (music)", "*sighs*", " [Musique] ", "♪ la la ♪", "  "])(
    "is no word where it only describes: %s",
    (text, { expect }) => {
      const heard = heardAs("en", [aSegment(tokensOf([text]), text)]);
      expect(wordsOfWhisper(heard, at)).toMatchObject({ words: [], phrases: [] });
    },
  );

  it("never goes back in time, and never leaves its part", ({ expect }) => {
    const heard = heardAs("en", [
      aSegment([
        [" one", 900, 1_000],
        [" two", 400, 300],
        [" three", 70_000, 80_000],
      ]),
    ]);
    const { words } = wordsOfWhisper(heard, at);
    expect(words.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [60_900, 61_000],
      [60_900, 60_900],
      [120_000, 120_000],
    ]);
  });

  it("stays a phrase where tokens split letters, or no spaces part words", ({ expect }) => {
    const split = aSegment(
      [
        [" \uFFFD", 0, 100],
        ["\uFFFD", 100, 200],
      ],
      " 港",
    );
    const joined = aSegment([[`${"港".repeat(70)}`, 0, 2_000]]);
    for (const segment of [split, joined]) {
      const heard = wordsOfWhisper(heardAs("zh", [segment]), at);
      expect(heard.words).toEqual([]);
      expect(heard.phrases).toEqual([
        { text: segment.text.trim(), startMs: 60_000, endMs: 60_000 + segment.offsets.to },
      ]);
    }
  });

  it("names no language where it has none", ({ expect }) => {
    expect(wordsOfWhisper(heardAs("", []), at).language).toBeNull();
  });
});
