import { describe, it } from "vitest";
import { readCaptions } from "../../../src/engines/captions";

function partsOf(text: string) {
  const reading = readCaptions(text);
  if (!reading.ok) throw new Error(reading.error.code);
  const { format, cues, headings } = reading;
  return {
    format,
    headings,
    parts: cues.map(({ startMs, endMs, text: said }) => [startMs, endMs, said]),
  };
}

const three = [
  [0, 5000, "hello and welcome"],
  [5000, 3_723_000, "to the show"],
];

describe("a pasted panel", () => {
  it.for([
    ["0:00\nhello and welcome\n0:05\nto the show\n1:02:03\nbye"],
    ["Transcript\n\n0:00\nhello and welcome\n\n0:05\nto the show\n\n1:02:03\nbye\n"],
    ["0:00 hello and welcome\r\n0:05 to the show\r\n1:02:03 bye"],
    ["0:00hello and welcome\n0:05to the show\n1:02:03bye"],
    [
      "0:00\n0 seconde\nhello and welcome\n0:05\n5 secondes\nto the show\n1:02:03\n1 heure, 2 minutes et 3 secondes\nbye",
    ],
    [
      "0:000 seconds\nhello and welcome\n0:055 seconds\nto the show\n1:02:031 hour, 2 minutes, 3 seconds\nbye",
    ],
    [
      "0 seconde\nhello and welcome\n5 secondes\nto the show\n1 heure, 2 minutes et 3 secondes\nbye",
    ],
    [
      "0:00 0 secondes hello and welcome\n0:05 5 secondes to the show\n1:02:03 1 heure, 2 minutes et 3 secondes bye",
    ],
  ])("is read from %j", ([text = ""], { expect }) => {
    const { format, headings, parts } = partsOf(text);
    expect({ format, headings, parts }).toEqual({
      format: "panel",
      headings: [],
      parts: [...three, [3_723_000, 3_724_000, "bye"]],
    });
  });

  it("has the titles of its chapters apart from what is said", ({ expect }) => {
    const text =
      "Transcription\nRechercher dans la vidéo\nIntroduction\n0:00\nbonjour\n0:04\nà tous\nChapitre 2 : Le jardin\n1:05\nparlons des tomates\n1:09\net des courges\nFrançais (générés automatiquement)";
    const { headings, parts } = partsOf(text);
    expect(headings).toEqual([
      { atMs: 0, title: "Introduction" },
      { atMs: 65_000, title: "Le jardin" },
    ]);
    expect(parts.map(([, , said]) => said)).toEqual([
      "bonjour",
      "à tous",
      "parlons des tomates",
      "et des courges",
    ]);
  });

  it("keeps what is said about seconds", ({ expect }) => {
    const { parts } = partsOf("0:00\nwait\n0:05\n10 seconds are left\n0:09\n5 minutes");
    expect(parts.map(([, , said]) => said)).toEqual(["wait", "10 seconds are left", "5 minutes"]);
  });
});

describe("a text with time marks", () => {
  it("is read with its speakers, paragraph by paragraph", ({ expect }) => {
    const reading = readCaptions(
      "[00:00:01] ADA: Hello\nthere\n\n(0:05) Bob: Hi\n[00:01:00.5] Bob: So: no",
    );
    expect(reading).toMatchObject({
      format: "marked",
      cues: [
        { startMs: 1000, endMs: 5000, text: "Hello\nthere", speaker: "ADA" },
        { startMs: 5000, endMs: 60_500, text: "Hi", speaker: "Bob" },
        { startMs: 60_500, text: "So: no", speaker: "Bob" },
      ],
    });
  });

  it("is a plain text where it only mentions times", ({ expect }) => {
    for (const text of [
      "We met.\n10:30 was early.\nThen we left.",
      "18:00 late\n17:00 early\n16:00 noon\n",
    ]) {
      expect(readCaptions(text)).toMatchObject({ format: "text", cues: [], text: text.trim() });
    }
  });
});

describe("a caption", () => {
  const speakersOf = (text: string) => {
    const reading = readCaptions(text, "srt");
    return reading.ok ? reading.cues.map(({ speaker, text: said }) => [speaker, said]) : [];
  };
  const srt = (...texts: string[]) =>
    texts
      .map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`)
      .join("\n");

  it("has the speaker whose name stands before several of them, or in capitals", ({ expect }) => {
    expect(speakersOf(srt("Ada: one", "Émile Roy: two", "Ada: three", "Note: four"))).toEqual([
      ["Ada", "one"],
      [undefined, "Émile Roy: two"],
      ["Ada", "three"],
      [undefined, "Note: four"],
    ]);
    expect(speakersOf(srt("ADA: one", "- DR. ROY : two"))).toEqual([
      ["ADA", "one"],
      ["DR. ROY", "two"],
    ]);
  });

  it("of two voices is one for each of them", ({ expect }) => {
    const reading = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Hi</v>\n<v Bob>Yo");
    expect(reading).toMatchObject({
      cues: [
        { text: "Hi", speaker: "Ada" },
        { text: "Yo", speaker: "Bob" },
      ],
    });
  });

  it("goes word by word where it has stamps, and claims no word between two of them", ({
    expect,
  }) => {
    const text = "WEBVTT\n\n00:01.000 --> 00:04.000\none <00:02.000>two three <00:03.500>four";
    expect(readCaptions(text)).toMatchObject({
      cues: [
        {
          text: "one two three four",
          words: [
            { text: "one", startMs: 1000, endMs: 2000 },
            { text: "two", startMs: 2000, timed: "cue" },
            { text: "three", endMs: 3500, timed: "cue" },
            { text: "four", startMs: 3500, endMs: 4000 },
          ],
        },
      ],
    });
  });

  it("that rolls up is read once", ({ expect }) => {
    const text = [
      "WEBVTT\nKind: captions",
      "00:00:00.120 --> 00:00:02.600 align:start position:0%\n \nhello<00:00:00.600><c> world</c>",
      "00:00:02.600 --> 00:00:02.610 align:start position:0%\nhello world\n ",
      "00:00:02.610 --> 00:00:05.000 align:start position:0%\nhello world\nagain<00:00:03.000><c> and</c>",
      "00:00:05.000 --> 00:00:06.000 align:start position:0%\nagain and\nagain",
    ].join("\n\n");
    const reading = readCaptions(text);
    expect(reading.ok && reading.cues.map((cue) => cue.text)).toEqual([
      "hello world",
      "again and",
      "again",
    ]);
  });

  it("keeps its text behind a blank line, and its file says where", ({ expect }) => {
    const reading = readCaptions(
      "1\n00:00:01,000 --> 00:00:02,000\none\n\ntwo\n\n2\n00:00:03,000 --> 00:00:04,000\nx",
    );
    expect(reading).toMatchObject({
      cues: [{ text: "one\n\ntwo" }, { text: "x" }],
      warnings: [{ code: "blank_line_in_cue", line: 5 }],
    });
  });

  it("may follow another without a blank line", ({ expect }) => {
    expect(
      speakersOf("1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\n3"),
    ).toEqual([
      [undefined, "one"],
      [undefined, "3"],
    ]);
  });
});

describe("an export in JSON", () => {
  it("that is broken is refused with its line", ({ expect }) => {
    const reading = readCaptions('{"segments": [\n{"start_ms": 0,\noops}]}');
    expect(reading).toMatchObject({ ok: false, error: { code: "bad_json", line: 3 } });
  });

  it("of somebody else is refused by its name", ({ expect }) => {
    expect(readCaptions('{"a": 1}')).toMatchObject({ ok: false, error: { code: "unknown_json" } });
  });
});

describe("captions as the owner of a video downloads them", () => {
  it("are read with both times of each line", ({ expect }) => {
    const { parts } = partsOf(
      "0:00:01.000,0:00:03.500\nGood morning[br]everybody\n\n0:00:04.000,0:00:06.000\nWe begin\n",
    );
    expect(parts).toEqual([
      [1_000, 3_500, "Good morning\neverybody"],
      [4_000, 6_000, "We begin"],
    ]);
  });
});

describe("captions of a format that is not read", () => {
  it.for([
    [
      "[Script Info]\nTitle: x\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello\n",
    ],
    [
      '<?xml version="1.0"?><tt><body><p begin="00:00:01.000" end="00:00:02.000">Hello</p></body></tt>',
    ],
    ['<transcript><text start="1" dur="2">Hello</text></transcript>'],
  ])("are refused, and no markup is taken for words: %j", ([text = ""], { expect }) => {
    expect(readCaptions(text)).toMatchObject({ ok: false, error: { code: "unknown_captions" } });
  });
});

describe("captions of which none can be read", () => {
  it("are refused with the first line that is none", ({ expect }) => {
    expect(readCaptions("WEBVTT\n\n00:01.000 -> 00:02.000\nHello\n")).toMatchObject({
      ok: false,
      error: { code: "no_cues", line: 3, detail: "00:01.000 -> 00:02.000" },
    });
  });
});
