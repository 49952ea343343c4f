import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { configOf } from "../../../src/platform/config";
import type { SpeechName, Transcript, TranscriptionRequest } from "../../../src/platform/speech";
import { speechOf } from "../../../src/platform/speech-engines";
import { wordsOfWhisper } from "../../../src/features/transcription/pages/whisper-words";
import { type FakeVendor, fakeVendor } from "../../support/speech-fakes";
import { aSegment, heardAs } from "../../support/whisper";

const names: readonly SpeechName[] = ["assemblyai", "openai", "workers-ai"];
const audio = crypto.getRandomValues(new Uint8Array(5_000));
const words = [
  { text: "Bonjour", startMs: 120, endMs: 640 },
  { text: "Nora.", startMs: 700, endMs: 1_250 },
];

const aRequest = (changes: Partial<TranscriptionRequest> = {}): TranscriptionRequest => ({
  callId: "job:0:engine",
  audio: {
    open: async () => new Blob([audio]).stream(),
    sizeBytes: audio.length,
    mediaType: "audio/mpeg",
    extension: "mp3",
    durationMs: 90_000,
  },
  language: null,
  tellsSpeakersApart: true,
  ...changes,
});

/** Asked for what it was waiting for, as its job would. */
async function heardBy({ speech }: FakeVendor, request = aRequest()): Promise<Transcript> {
  let answer = await speech.transcribe(request);
  for (let reads = 0; answer.state === "waiting" && reads < 5; reads += 1) {
    answer = await speech.readTranscript(answer.vendorId, request.audio.durationMs);
  }
  if (answer.state === "waiting") throw new Error("It is still waiting");
  return answer.transcript;
}

type Failure = [does: FakeVendor["behaviour"], reason: RegExp, price: "unknown" | "free"];

/** A binding has no statuses. */
const refusals: Failure[] = [
  [{ does: "refuse", status: 401 }, /refused/, "free"],
  [{ does: "refuse", status: 429 }, /rate_limited/, "free"],
  [{ does: "refuse", status: 413 }, /too_large/, "free"],
];

describe.for(names)("the engine %s", (name) => {
  it("gives the words of a recording with their times, asks once and says what it cost", async ({
    expect,
  }) => {
    const vendor = fakeVendor(name);
    vendor.behaviour = { does: "hear", words };
    vendor.patience = 2;
    const transcript = await heardBy(vendor);
    expect(transcript.words).toMatchObject(words);
    // Where both are given, the phrases say how the words are written.
    const said = words.map(({ text }) => text).join(" ");
    expect(transcript.phrases?.map(({ text }) => text).join(" ") ?? said).toBe(said);
    expect(transcript.language).toBe("fr");
    expect(transcript.costMicroUsd).toBe(Math.ceil(vendor.speech.microUsdAMinute * 1.5));
    expect(vendor.calls).toHaveLength(1);
    expect(vendor.calls[0]?.audio).toEqual(audio);
  });

  it("passes on the language and the names to expect", async ({ expect }) => {
    const vendor = fakeVendor(name);
    vendor.behaviour = { does: "hear", words };
    await heardBy(vendor, aRequest({ language: "fr-FR", vocabulary: ["Nora", "Sacha"] }));
    await heardBy(vendor, aRequest());
    expect(vendor.calls.map(({ language }) => language)).toEqual(["fr", null]);
    expect(vendor.calls[0]?.vocabulary).toBe("Nora, Sacha");
  });

  it("hears nothing in a recording in which nothing is said", async ({ expect }) => {
    const vendor = fakeVendor(name);
    expect((await heardBy(vendor)).words).toEqual([]);
  });

  it.for<Failure>([
    [{ does: "garble" }, /malformed/, "unknown"],
    [{ does: "hang" }, /timeout/, "unknown"],
    [{ does: "refuse", status: 500 }, /unavailable/, "unknown"],
    ...(name === "workers-ai" ? [] : refusals),
  ])("fails with a reason and a price, and does not ask again: %j", async (each, { expect }) => {
    const [behaviour, reason, price] = each;
    const vendor = fakeVendor(name);
    vendor.behaviour = behaviour;
    await expect(heardBy(vendor)).rejects.toMatchObject({
      name: "SpeechFailure",
      message: expect.stringMatching(reason),
      costMicroUsd: price === "free" ? 0 : null,
    });
    expect(vendor.calls).toHaveLength(1);
  });
});

describe("the engine of a device", () => {
  const at = { startMs: 0, endMs: 90_000 };
  const tokens: Parameters<typeof aSegment>[0] = [
    [" Bonjour", 120, 640],
    [" Nora", 700, 1_100],
    [".", 1_100, 1_250],
  ];

  it("gives the words of a recording with their times, as every other one does", ({ expect }) => {
    const heard = wordsOfWhisper(heardAs("fr", [aSegment(tokens)]), at);
    expect(heard.words).toMatchObject(words);
    expect([heard.language, heard.phrases]).toEqual(["fr", []]);
  });

  it("hears nothing in a recording in which nothing is said", ({ expect }) => {
    const heard = wordsOfWhisper(heardAs("fr", [aSegment([[" [BLANK_AUDIO]", 0, 90_000]])]), at);
    expect([heard.words, heard.phrases]).toEqual([[], []]);
  });

  it("gives phrases where words have no times, as every other one does", ({ expect }) => {
    const broken: typeof tokens = [
      [" Bonjour \uFFFD", 120, 640],
      [" Nora.", 700, 1_250],
    ];
    const heard = wordsOfWhisper(heardAs("fr", [aSegment(broken, " Bonjour Nora.")]), at);
    expect(heard.words).toEqual([]);
    expect(heard.phrases).toEqual([{ text: "Bonjour Nora.", startMs: 120, endMs: 1_250 }]);
  });

  it("stands in the table, and is never one that a job asks", ({ expect }) => {
    expect(names).not.toContain("device");
    const everything = { ...env, ASSEMBLYAI_API_KEY: "k", AI: { run: () => null } };
    const speech = speechOf({ env: everything, config: configOf(everything), fetch });
    expect(speech.map(({ name }) => name)).not.toContain("device");
  });
});

describe.for(["openai", "workers-ai"] as const)("the engine %s without times of words", (name) => {
  it("gives phrases instead, and is paid once", async ({ expect }) => {
    const vendor = fakeVendor(name);
    vendor.behaviour = { does: "hear", words, hasWords: false };
    const { words: heard, phrases } = await heardBy(vendor);
    expect(heard).toEqual([]);
    expect(phrases).toEqual([{ text: "Bonjour Nora.", startMs: 120, endMs: 1_250 }]);
    expect(vendor.calls).toHaveLength(1);
  });
});

describe("the engine that takes recordings whole", () => {
  it("tells speakers apart, and how sure it is", async ({ expect }) => {
    const vendor = fakeVendor("assemblyai");
    vendor.behaviour = { does: "hear", words };
    expect((await heardBy(vendor)).words[0]).toEqual({
      ...words[0],
      confidence: 0.9,
      speaker: "A",
    });
    expect(vendor.calls[0]?.key).toBe("a key of the tests");
  });
});

describe("an atelier", () => {
  const configured = (variables: object) => {
    const outside = { ...env, ...variables };
    return speechOf({ env: outside, config: configOf(outside), fetch }).map(({ name }) => name);
  };

  it("has the engines that are configured, and none by itself or for a simulation", ({
    expect,
  }) => {
    expect(configured({ ASSEMBLYAI_API_KEY: "" })).toEqual([]);
    expect(configured({ ASSEMBLYAI_API_KEY: "MOCK" })).toEqual([]);
    expect(
      configured({ ASSEMBLYAI_API_KEY: "k", SPEECH_BASE_URL: "http://localhost:9000/v1" }),
    ).toEqual(["assemblyai", "openai"]);
    expect(configured({ ASSEMBLYAI_API_KEY: "", AI: { run: () => null } })).toEqual(["workers-ai"]);
  });
});
