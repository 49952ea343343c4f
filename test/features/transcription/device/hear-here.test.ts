import { describe, it } from "vitest";
import { loadModel } from "../../../../src/features/transcription/pages/client/device/load-model";
import { startShout } from "../../../../src/features/transcription/pages/client/device/start-shout";
import {
  DeviceRefusal,
  hearHere,
  type ListeningAsked,
  type ListeningOutside,
  type ListeningStep,
} from "../../../../src/features/transcription/pages/hear-here";
import type { DeviceHeard } from "../../../../src/features/transcription/pages/whisper-words";
import { aModelFile, sha256Of } from "../../../support/model-file";
import { aFakeWhisper, aSegment, heardAs, tokensOf } from "../../../support/whisper";

const RATE = 100;
const MINUTE = 60_000;
const sayHello = () => heardAs("en", [aSegment(tokensOf(["Hello"]))]);

/** So many minutes of a tone; the silent ones are still. */
function aSound(minutes: number, silent: readonly number[] = []) {
  const values = new Float32Array(minutes * 60 * RATE);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = silent.includes(Math.floor(at / (60 * RATE))) ? 0 : Math.sin(at) / 2;
  }
  return { values, rate: RATE };
}

/** An atelier that keeps parts and words, as its API does. */
function anAtelier(known: readonly number[] = []) {
  const kept = new Map<number, DeviceHeard | null>(known.map((n) => [n, null]));
  let cuts: Parameters<ListeningOutside["plan"]>[0] = [];
  const state = () => ({
    isDone: kept.size === cuts.length,
    parts: cuts.map((cut, n) => ({ ...cut, n, isHeard: kept.has(n) })),
  });
  const plan: ListeningOutside["plan"] = async (planned) => {
    cuts = planned;
    return state();
  };
  const keep: ListeningOutside["keep"] = async (n, heard) => {
    kept.set(n, heard);
    return state();
  };
  return { kept, plan, keep };
}

type World = {
  readonly whisper?: ReturnType<typeof aFakeWhisper>;
  readonly atelier?: ReturnType<typeof anAtelier>;
  readonly sound?: ReturnType<typeof aSound>;
  readonly asked?: Partial<ListeningAsked>;
  readonly signal?: AbortSignal;
};

async function listen({
  whisper = aFakeWhisper(sayHello),
  atelier = anAtelier(),
  sound = aSound(25),
  asked = {},
  signal = new AbortController().signal,
}: World = {}) {
  const told: ListeningStep[] = [];
  let loads = 0;
  const outside: ListeningOutside = {
    ...atelier,
    loadSound: () => Promise.resolve(sound),
    loadModel: () => {
      loads += 1;
      return Promise.resolve(new Blob([aModelFile()]));
    },
    startEngine: (model) => startShout(whisper.create, model),
  };
  const durationMs = (sound.values.length / sound.rate) * 1000;
  const tell = (step: ListeningStep) => {
    told.push(step);
  };
  const end = await hearHere(outside, {
    language: "auto",
    languages: null,
    durationMs,
    signal,
    tell,
    ...asked,
  }).then(
    () => "heard",
    (error: unknown) => (error instanceof DeviceRefusal ? error.reason : String(error)),
  );
  return { end, told, loads, kept: atelier.kept, whisper };
}

describe("a browser that listens by itself", () => {
  it("hears each part with one start of the model, and hands over its words in the time of the recording", async ({
    expect,
  }) => {
    const { end, kept, whisper, loads } = await listen();
    expect(end).toBe("heard");
    expect(loads).toBe(1);
    expect(whisper.model).toEqual(aModelFile());
    expect(whisper.calls).toHaveLength(3);
    for (const { samples } of whisper.calls) expect(samples).toBeLessThanOrEqual(600 * RATE);
    expect([...kept.keys()]).toEqual([0, 1, 2]);
    const starts = [...kept.values()].map((heard) => heard?.words[0]?.startMs ?? -1);
    expect(starts[0]).toBe(0);
    expect(starts[1]).toBeGreaterThan(9 * MINUTE);
    expect(starts[2]).toBeGreaterThan(19 * MINUTE);
    expect(whisper.isFreed).toBe(true);
  });

  it("tells what it does, and how far it is within each part", async ({ expect }) => {
    const { told } = await listen({ sound: aSound(1) });
    expect(told).toEqual([
      { step: "sound" },
      { step: "model", share: 0 },
      { step: "start" },
      { step: "part", place: 1, of: 1, share: 0 },
      { step: "part", place: 1, of: 1, share: 0.5 },
    ]);
  });

  it("goes on with the parts that an earlier visit has not heard", async ({ expect }) => {
    const { kept, whisper } = await listen({ atelier: anAtelier([0, 2]) });
    expect(whisper.calls).toHaveLength(1);
    expect(kept.get(1)?.words[0]?.text).toBe("Hello");
    expect(kept.get(0)).toBeNull();
  });

  it("does nothing where everything was heard by an earlier visit", async ({ expect }) => {
    const { end, loads, kept } = await listen({ sound: aSound(1), atelier: anAtelier([0]) });
    expect([end, loads, kept.get(0)]).toEqual(["heard", 0, null]);
  });

  it("asks no model about parts in which nothing is heard, and downloads none for them", async ({
    expect,
  }) => {
    const all = Array.from({ length: 5 }, (_, minute) => minute);
    const { end, loads, kept } = await listen({ sound: aSound(5, all) });
    expect([end, loads]).toEqual(["heard", 0]);
    expect(kept.get(0)).toEqual({ language: null, words: [], phrases: [] });
  });

  it("stops at once when it is told to, and keeps what it has heard", async ({ expect }) => {
    const stopping = new AbortController();
    let heard = 0;
    const whisper = aFakeWhisper(() => {
      heard += 1;
      if (heard === 1) return sayHello();
      setTimeout(() => stopping.abort(), 0);
      return "never";
    });
    const { end, kept } = await listen({ whisper, signal: stopping.signal });
    expect(end).toBe("stopped");
    expect([...kept.keys()]).toEqual([0]);
    expect([whisper.isCanceled, whisper.isFreed]).toEqual([true, true]);
  });

  it("is refused French at once where the model knows English alone", async ({ expect }) => {
    const asked = { language: "fr-FR", languages: ["en"] };
    const { end, told, loads } = await listen({ asked });
    expect([end, told, loads]).toEqual(["language", [], 0]);
  });

  it.for([
    ["auto", ["en"], "en"],
    ["en-GB", ["en"], "en"],
    ["fr-CA", null, "fr"],
    ["auto", null, "auto"],
  ] as const)("tells the model what is spoken: %s", async (each, { expect }) => {
    const [language, languages, told] = each;
    const { whisper } = await listen({ sound: aSound(1), asked: { language, languages } });
    expect(whisper.calls.map((call) => call.language)).toEqual([told]);
  });

  it("says so where whisper.cpp does not start", async ({ expect }) => {
    const whisper = aFakeWhisper(sayHello);
    const broken = { ...whisper, create: () => Promise.reject(new Error("no memory")) };
    const { end, kept } = await listen({ whisper: Object.assign(whisper, broken) });
    expect([end, kept.size]).toEqual(["engine", 0]);
  });
});

describe("the model of a browser", () => {
  async function aDownload({ isWrong = false, status = 200 } = {}) {
    const bytes = aModelFile();
    const kept: Blob[] = [];
    const shares: number[] = [];
    const asked: unknown[] = [];
    const sha256 = isWrong ? "0".repeat(64) : await sha256Of(bytes);
    const loading = {
      signal: new AbortController().signal,
      onShare: (share: number) => void shares.push(share),
      fetch: async (url: unknown) => {
        asked.push(url);
        return new Response(bytes, { status });
      },
      store: {
        find: async () => kept[0] ?? null,
        keep: async (blob: Blob) => void kept.push(blob),
      },
    };
    const load = () => loadModel({ url: "/model", sizeBytes: bytes.length, sha256 }, loading);
    return { load, kept, shares, asked, bytes };
  }

  it("is thrown away where its bytes are not those that the owner has put there", async ({
    expect,
  }) => {
    const { load, kept } = await aDownload({ isWrong: true });
    await expect(load()).rejects.toMatchObject({ reason: "model_damaged" });
    expect(kept).toEqual([]);
  });

  it("is downloaded once, and comes from the browser from then on", async ({ expect }) => {
    const { load, asked, shares, bytes } = await aDownload();
    for (let visit = 0; visit < 2; visit += 1) {
      const model = await load();
      expect(new Uint8Array(await model.arrayBuffer())).toEqual(bytes);
    }
    expect(asked).toEqual(["/model"]);
    expect(shares.at(-1)).toBe(1);
  });

  it("is gone where the owner has put another one there", async ({ expect }) => {
    const { load } = await aDownload({ status: 404 });
    await expect(load()).rejects.toMatchObject({ reason: "model_gone" });
  });
});
