import {
  type Cue,
  readCaptions,
  type TimedWord,
  writeCaptions,
} from "../../../src/engines/captions";
import {
  alignEdit,
  loadChapters,
  segmentsFromCues,
  segmentWords,
  stitchChunks,
} from "../../../src/engines/transcript";
import { atMost, type Row } from "../table";

const ROUNDS = 7;
const CUES = 5000;
const MOST_READ_MS = 150;
const MOST_EDIT_MS = 120;
/** Eight times the text takes some eight times as long where the reader is linear, and 64 times where it is not. */
const TIMES = 8;
const MOST_GROWTH = 24;
const HOSTILE_CHARACTERS = 80_000;

const hostile = [
  "<v ",
  "<v a>",
  "<00:01.000>x ",
  "&#",
  "{\\an",
  "0:00\n",
  "0:05 5 seconds",
  "00:00:01,000 --> 00:00:02,000\nA: b\n\n",
  "1\n",
  "\n",
  "A: ",
  "私は学生です",
  "-->",
];

const talk = "so we walked over to the old station and nobody was there, but the train came. ";
const spoken = (count: number): TimedWord[] => {
  const texts = talk.trim().split(" ");
  return Array.from({ length: count }, (_, at) => ({
    text: `${texts[at % texts.length] ?? ""}${at % 5 === 0 ? at % 97 : ""}`,
    startMs: at * 400,
    endMs: at * 400 + 350,
  }));
};

/** The figures of reading, writing, editing and putting together, each the best of several times. */
export async function benchCaptions(): Promise<Row[]> {
  const cues = Array.from({ length: CUES }, (_, at): Cue => {
    const startMs = at * 2000;
    return { startMs, endMs: startMs + 1900, text: `line ${at} & <more>\n${talk}`, speaker: "Ada" };
  });
  const [vtt, srt, json] = (["vtt", "srt", "json"] as const).map((format) =>
    writeCaptions(cues, format, { isReadable: false }),
  );
  const files = { WebVTT: vtt, SRT: srt, JSON: json };
  const readings = Object.entries(files).map(([name, file = ""]): Row => {
    const bytes = new TextEncoder().encode(file);
    const took = leastMs(() => readCaptions(bytes));
    return timed(`${CUES} captions are read from ${name}`, took, MOST_READ_MS);
  });
  const written = leastMs(() => writeCaptions(cues, "srt"));
  return [
    ...readings,
    timed(`${CUES} captions are broken for reading and written as SRT`, written),
    growthRow(),
    ...editRows(),
    ...(await recordingRows()),
  ];
}

function leastMs(work: () => unknown): number {
  const once = () => {
    const begunAt = performance.now();
    work();
    return performance.now() - begunAt;
  };
  return Math.min(...Array.from({ length: ROUNDS }, once));
}

const timed = (what: string, tookMs: number, mostMs?: number): Row => ({
  what,
  figure: `${tookMs.toFixed(1)} ms`,
  ...(mostMs !== undefined && { goal: atMost(tookMs, mostMs, " ms") }),
});

function growthRow(): Row {
  const heads = ["", "WEBVTT\n\n00:01.000 --> 09:00.000\n", "1\n00:00:01,000 --> 00:00:02,000\n"];
  const growths = hostile.flatMap((part) => {
    const text = part.repeat(HOSTILE_CHARACTERS / part.length);
    return heads.map((head) => {
      const short = leastMs(() => readCaptions(head + text.slice(0, text.length / TIMES)));
      return leastMs(() => readCaptions(head + text)) / Math.max(0.2, short);
    });
  });
  const worst = Math.max(...growths);
  return {
    what: `a hostile text ${TIMES} times as long, the worst of ${growths.length}`,
    figure: `${worst.toFixed(1)} times as long`,
    goal: atMost(worst, MOST_GROWTH, " times"),
  };
}

function editRows(): Row[] {
  const words = spoken(20_000);
  const textOf = (from: readonly TimedWord[]) => from.map(({ text }) => text);
  const some = words.slice(0, 2000);
  const edited = textOf(some).map((text, at) => (at % 50 === 7 ? `new${at}` : text));
  const fixed = textOf(words).with(9000, "fixed");
  const strange = textOf(words).map((text, at) => `${text}${at % 3 === 0 ? "x" : ""}`);
  const hull = { startMs: 0, endMs: 8_000_000 };
  const align = (own: readonly TimedWord[], texts: readonly string[]) => {
    const text = texts.join(" ");
    return leastMs(() => alignEdit(own, text, hull));
  };
  return [
    timed("40 edits in a segment of 2,000 words", align(some, edited), MOST_EDIT_MS),
    timed("one word is mended among 20,000", align(words, fixed), MOST_EDIT_MS),
    timed("every third of 20,000 words is another", align(words, strange)),
  ];
}

async function recordingRows(): Promise<Row[]> {
  const words = spoken(27_000);
  const chunks = Array.from({ length: 18 }, (_, at) => {
    const [startMs, endMs] = [at * 600_000, at * 600_000 + 605_000];
    const own = words.filter((word) => word.startMs >= startMs && word.endMs <= endMs);
    return { startMs, endMs, words: own };
  });
  const { findChapters } = await loadChapters();
  const segments = segmentWords(words);
  const cues = segments.map(({ startMs, endMs, words: own }) => ({
    startMs,
    endMs,
    text: own.map(({ text }) => text).join(" "),
  }));
  return [
    timed(
      "18 cuts of three hours are stitched",
      leastMs(() => stitchChunks(chunks)),
    ),
    timed(
      "their words become segments",
      leastMs(() => segmentWords(words)),
    ),
    timed(
      "captions of three hours become segments",
      leastMs(() => segmentsFromCues(cues)),
    ),
    timed(
      "chapters of three hours are found",
      leastMs(() => findChapters(segments)),
    ),
  ];
}
