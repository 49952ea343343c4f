import { env } from "cloudflare:workers";
import { afterEach, describe, inject, it, vi } from "vitest";
import { startShout } from "../../../src/features/transcription/pages/client/device/start-shout";
import {
  hearHere,
  type ListeningOutside,
} from "../../../src/features/transcription/pages/hear-here";
import type { DeviceHeard } from "../../../src/features/transcription/pages/whisper-words";
import { configOf } from "../../../src/platform/config";
import type { Speech, SpeechName, Transcript } from "../../../src/platform/speech";
import { speechOf } from "../../../src/platform/speech-engines";
import { aModelFile } from "../../support/model-file";
import { type FakeBehaviour, fakeVendor } from "../../support/speech-fakes";
import { aFakeWhisper, aSegment, heardAs } from "../../support/whisper";

afterEach(() => vi.restoreAllMocks());

const DURATION_MS = 90_000;
const audio = crypto.getRandomValues(new Uint8Array(5_000));
const words = [
  { text: "Bonjour", startMs: 120, endMs: 640 },
  { text: "Nora.", startMs: 700, endMs: 1_250 },
];

/** What happens to a recording, whichever engine it is sent to. */
type Situation =
  | "words"
  | "silence"
  | "key refused"
  | "too many calls"
  | "broken down"
  | "too late"
  | "nonsense"
  | "cut off"
  | "endless";

type Listener = {
  readonly hear: () => Promise<Transcript>;
  readonly calls: () => number;
  readonly microUsdAMinute: number;
};

type Subject = {
  readonly name: string;
  readonly situations: readonly Situation[];
  readonly listenerIn: (situation: Situation) => Listener;
};

const listenerWith = (speech: Speech, calls: () => number): Listener => ({
  hear: () => heardBy(speech),
  calls,
  microUsdAMinute: speech.microUsdAMinute,
});

const behaviours: Readonly<Record<Situation, FakeBehaviour>> = {
  words: { does: "hear", words },
  silence: { does: "hear", words: [] },
  "key refused": { does: "refuse", status: 401 },
  "too many calls": { does: "refuse", status: 429 },
  "broken down": { does: "refuse", status: 503 },
  "too late": { does: "hang" },
  nonsense: { does: "garble" },
  "cut off": { does: "cut" },
  endless: { does: "flood", taken: 0 },
};

const every = Object.keys(behaviours) as Situation[];
/** A binding has neither statuses nor bodies. */
const ofBinding: readonly Situation[] = ["words", "silence", "broken down", "too late", "nonsense"];

const faked = (name: SpeechName, situations = every): Subject => ({
  name,
  situations,
  listenerIn: (situation) => {
    const vendor = fakeVendor(name);
    vendor.behaviour = { ...behaviours[situation] };
    return listenerWith(vendor.speech, () => vendor.calls.length);
  },
});

/** The endpoint knows by the name of the model what it is to do. */
const models: Readonly<Partial<Record<Situation, string>>> = {
  words: "whisper-1",
  silence: "silence",
  "key refused": "refuse-401",
  "too many calls": "refuse-429",
  "broken down": "refuse-503",
  "too late": "slow",
  nonsense: "garbled",
};

/** Another program on this machine speaks the OpenAI API over the loopback. */
const overLoopback: Subject = {
  name: "openai over the loopback",
  situations: every.filter((situation) => situation in models),
  listenerIn: (situation) => {
    let calls = 0;
    const variables = {
      ASSEMBLYAI_API_KEY: "",
      SPEECH_BASE_URL: inject("speechUrl"),
      SPEECH_MODEL: models[situation] ?? "",
      SPEECH_API_KEY: "a key of the tests",
      SPEECH_TIMEOUT_SECONDS: "1",
    };
    const counted: typeof fetch = (input, init) => {
      calls += 1;
      expectLoopback(input);
      return fetch(input, init);
    };
    const config = configOf({ ...env, ...variables });
    const [speech] = speechOf({ env, config, fetch: counted });
    if (!speech) throw new Error("It is not configured");
    return listenerWith(speech, () => calls);
  },
};

/** A browser with the owner's model: it costs nothing, and there is neither a key nor a limit to be refused by. */
const onDevice: Subject = {
  name: "device",
  situations: ["words", "silence"],
  listenerIn: (situation) => {
    const said = situation === "words" ? words : [];
    const tokens = said.map(({ text, startMs, endMs }) => [` ${text}`, startMs, endMs] as const);
    const whisper = aFakeWhisper(() => heardAs("fr", tokens.length > 0 ? [aSegment(tokens)] : []));
    return {
      hear: () => heardOnDevice(whisper),
      calls: () => whisper.calls.length,
      microUsdAMinute: 0,
    };
  },
};

async function heardOnDevice({ create }: ReturnType<typeof aFakeWhisper>): Promise<Transcript> {
  const rate = 100;
  const values = Float32Array.from({ length: (DURATION_MS / 1000) * rate }, (_, at) =>
    Math.sin(at),
  );
  let heard: DeviceHeard | undefined;
  const outside: ListeningOutside = {
    loadSound: async () => ({ values, rate }),
    loadModel: async () => new Blob([aModelFile()]),
    startEngine: (model) => startShout(create, model),
    plan: async (cuts) => ({
      isDone: false,
      parts: cuts.map((cut, n) => ({ ...cut, n, isHeard: false })),
    }),
    keep: async (_, part) => {
      heard = part;
      return { isDone: true, parts: [] };
    },
  };
  await hearHere(outside, {
    language: "fr",
    languages: null,
    durationMs: DURATION_MS,
    signal: new AbortController().signal,
    tell: () => undefined,
  });
  if (!heard) throw new Error("It has heard nothing");
  return { ...heard, costMicroUsd: 0 };
}

function expectLoopback(input: RequestInfo | URL) {
  const { hostname } = new URL(new Request(input).url);
  if (!["127.0.0.1", "localhost"].includes(hostname)) throw new Error(`It went to ${hostname}`);
}

async function heardBy(speech: Speech): Promise<Transcript> {
  const request = {
    callId: "job:engine:0",
    audio: {
      open: async () => new Blob([audio]).stream(),
      sizeBytes: audio.length,
      mediaType: "audio/mpeg",
      extension: "mp3",
      durationMs: DURATION_MS,
    },
    language: "fr",
    tellsSpeakersApart: false,
    vocabulary: ["Nora"],
  };
  let answer = await speech.transcribe(request);
  for (let reads = 0; answer.state === "waiting" && reads < 5; reads += 1) {
    answer = await speech.readTranscript(answer.vendorId, DURATION_MS);
  }
  if (answer.state === "waiting") throw new Error("It is still waiting");
  return answer.transcript;
}

/** What refuses before any work costs nothing; of the others nobody knows what they have cost. */
const refusals: Readonly<Partial<Record<Situation, readonly [reason: string, cost: 0 | null]>>> = {
  "key refused": ["refused", 0],
  "too many calls": ["rate_limited", 0],
  "broken down": ["unavailable", null],
  "too late": ["timeout", null],
  nonsense: ["malformed", null],
  "cut off": ["malformed", null],
  endless: ["malformed", null],
};

const subjects = [
  faked("assemblyai"),
  faked("openai"),
  faked("workers-ai", ofBinding as Situation[]),
  overLoopback,
  onDevice,
];

describe.for(subjects)("the engine $name", ({ listenerIn, situations }) => {
  it("gives words one after the other and inside the recording, at its price", async ({
    expect,
  }) => {
    const { hear, calls, microUsdAMinute } = listenerIn("words");
    const heard = await hear();
    expect(heard.words).toMatchObject(words);
    expect(heard.language).toBe("fr");
    expect(heard.costMicroUsd).toBe(Math.ceil((microUsdAMinute * DURATION_MS) / 60_000));
    expect(heard.words.every(({ endMs }) => endMs <= DURATION_MS)).toBe(true);
    expect(calls()).toBe(1);
  });

  it("gives no text where nothing is said", async ({ expect }) => {
    const heard = await listenerIn("silence").hear();
    expect(heard.words).toEqual([]);
    expect((heard.phrases ?? []).map(({ text }) => text).join("")).toBe("");
  });

  it.for(situations.filter((situation) => situation in refusals))(
    "says why it gave nothing and what that cost, and asks once: %s",
    async (situation, { expect }) => {
      const { hear, calls } = listenerIn(situation);
      const [message, costMicroUsd] = refusals[situation] ?? ["", 0];
      await expect(hear()).rejects.toMatchObject({
        name: "SpeechFailure",
        message,
        costMicroUsd,
      });
      expect(calls()).toBe(1);
    },
  );

  it("writes nothing of a recording to the log", async ({ expect }) => {
    const written = (["log", "info", "warn", "error", "debug"] as const).map((method) =>
      vi.spyOn(console, method),
    );
    for (const situation of ["words", "broken down"] as const) {
      await listenerIn(situation)
        .hear()
        .catch(() => null);
    }
    expect(written.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe("an answer that never ends", () => {
  it.for(["assemblyai", "openai"] as const)(
    "of %s is read up to its bound alone",
    async (name, { expect }) => {
      const vendor = fakeVendor(name);
      const behaviour = { does: "flood", taken: 0 } as const satisfies FakeBehaviour;
      const counted = { ...behaviour };
      vendor.behaviour = counted;
      await expect(heardBy(vendor.speech)).rejects.toMatchObject({ message: "malformed" });
      expect(counted.taken).toBeLessThan(40);
    },
  );
});
