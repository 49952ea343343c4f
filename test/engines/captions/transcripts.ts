import fc from "fast-check";
import { type Cue, joinWords, splitWords, type TimedWord } from "../../../src/engines/captions";

/** Pieces of text that readers of captions stumble over. */
export const awkward = [
  "-->",
  "00:00:01,000 --> 00:00:02,000",
  "<i>",
  "</v>",
  "<v Ada>",
  "<3",
  "a<b and c>d",
  "&amp;",
  "&lt;b&gt;",
  "{\\an8}",
  "AT&T",
  "",
  " ",
  "\n\n",
  "\n",
  "42",
  "\n7\n",
  "1\n00:00:01,000 --> 00:00:02,000\nX",
  "NOTE",
  "WEBVTT",
  "STYLE",
  "ADA:",
  "ADA: ",
  "Ada : ",
  "\u2060",
  "\u2060\u2060",
  ":\u2060 ",
  "👩🏽‍💻",
  "e\u0301",
  "مرحبا بالعالم",
  "\u200Fשלום",
  "東京へ行きました。",
  "«\u00A0Oui\u202F!\u00A0»",
  "\uD83D",
  "\u0000",
  "\u0085",
  "\t",
  "\r",
  "=1+1",
  '"',
  "[00:00:05]",
] as const;

const piece = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("Hello,", "world.", " so ", " câbles "),
);

export const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

const stretch = fc.tuple(
  fc.integer({ min: 0, max: 400_000_000 }),
  fc.integer({ min: 0, max: 60_000 }),
);

export const anyCue: fc.Arbitrary<Cue> = fc
  .record({ stretch, text: anyText, speaker: fc.option(anyText, { nil: undefined }) })
  .map(({ stretch: [startMs, length], text, speaker }) => ({
    startMs,
    endMs: startMs + length,
    text,
    ...(speaker !== undefined && { speaker }),
  }));

export const anyCues = fc.array(anyCue, { minLength: 1, maxLength: 8 });

/** A part of a recording as a recogniser hears it, each word with times of its own. */
export const heardCue: fc.Arbitrary<Cue> = fc
  .record({
    text: anyText,
    startMs: fc.integer({ min: 0, max: 1_000_000 }),
    lengths: fc.array(fc.integer({ min: 20, max: 2500 }), { minLength: 1, maxLength: 20 }),
  })
  .map(({ text, startMs, lengths }) => {
    let at = startMs;
    const words = splitWords(`so ${text.toWellFormed().replaceAll(/\p{Cc}/gu, " ")}`).map(
      (word, index): TimedWord => {
        const begin = at;
        at += lengths[index % lengths.length] ?? 20;
        return { ...word, startMs: begin, endMs: at, confidence: 0.5 };
      },
    );
    return { startMs, endMs: at, text: joinWords(words), words };
  });
