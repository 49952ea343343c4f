import { env } from "cloudflare:workers";
import { configOf } from "../../src/platform/config";
import type { Speech, SpeechName } from "../../src/platform/speech";
import { speechOf } from "../../src/platform/speech-engines";

export type FakeWord = { readonly text: string; readonly startMs: number; readonly endMs: number };

/** What the vendor does when it is asked. */
export type FakeBehaviour =
  | { readonly does: "hear"; readonly words: readonly FakeWord[]; readonly hasWords?: boolean }
  | { readonly does: "refuse"; readonly status: number }
  | { readonly does: "garble" }
  /** Its answer breaks off. */
  | { readonly does: "cut" }
  /** Its answer never ends; `taken` counts the megabytes that were read of it. */
  | { readonly does: "flood"; taken: number }
  | { readonly does: "hang" };

/** What a vendor was sent, as it understood it. */
export type FakeCall = {
  readonly audio: Uint8Array;
  readonly language: string | null;
  readonly vocabulary: string;
  readonly key: string | null;
};

export type FakeVendor = {
  readonly speech: Speech;
  /** Each of them would be paid for. */
  readonly calls: FakeCall[];
  behaviour: FakeBehaviour;
  /** Of an engine that is waited for: how often it answers that it is still at work. */
  patience: number;
};

const variables = {
  ASSEMBLYAI_API_KEY: "a key of the tests",
  ASSEMBLYAI_BASE_URL: "https://assembly.test",
  SPEECH_BASE_URL: "https://speech.test/v1/",
  SPEECH_API_KEY: "another key of the tests",
  SPEECH_TIMEOUT_SECONDS: "1",
};

/** An engine whose vendor is in this file. */
export function fakeVendor(name: SpeechName): FakeVendor {
  const vendor: Omit<FakeVendor, "speech"> = {
    calls: [],
    behaviour: { does: "hear", words: [] },
    patience: 0,
  };
  const outside = { ...env, ...variables, AI: { run: workersAi(vendor) } };
  const fetch = name === "assemblyai" ? assemblyAi(vendor) : openAi(vendor);
  const speech = speechOf({ env: outside, config: configOf(outside), fetch }).find(
    (each) => each.name === name,
  );
  if (!speech) throw new Error(`${name} is not configured`);
  return Object.assign(vendor, { speech });
}

type Vendor = Omit<FakeVendor, "speech">;

const never = (signal?: AbortSignal | null) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

async function answered(
  { behaviour }: Vendor,
  signal: AbortSignal | null | undefined,
  heard: (words: readonly FakeWord[], hasWords: boolean) => object,
): Promise<Response> {
  if (behaviour.does === "hang") return never(signal);
  if (behaviour.does === "refuse") return new Response("{}", { status: behaviour.status });
  if (behaviour.does === "garble") return new Response("<html>");
  if (behaviour.does === "cut") return new Response('{"id": "vendor-1", "words": [{"text":');
  if (behaviour.does === "flood") return new Response(flood(behaviour));
  return Response.json(heard(behaviour.words, behaviour.hasWords !== false));
}

const MB_OF_BLANKS = new Uint8Array(1024 * 1024).fill(32);

function flood(behaviour: { taken: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      behaviour.taken += 1;
      controller.enqueue(MB_OF_BLANKS);
    },
  });
}

const seconds = ({ startMs, endMs }: FakeWord) => ({ start: startMs / 1000, end: endMs / 1000 });

const asPhrases = (words: readonly FakeWord[]) => [
  {
    text: ` ${words.map(({ text }) => text).join(" ")}`,
    start: (words[0]?.startMs ?? 0) / 1000,
    end: (words.at(-1)?.endMs ?? 0) / 1000,
  },
];

const openAi =
  (vendor: Vendor): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const form = await request.formData();
    const wantsWords = form.getAll("timestamp_granularities[]").includes("word");
    const { behaviour } = vendor;
    if (behaviour.does === "hear" && behaviour.hasWords === false && wantsWords) {
      return Response.json({ error: "no times of words" }, { status: 400 });
    }
    const file = form.get("file");
    vendor.calls.push({
      audio: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
      language: stringOf(form.get("language")),
      vocabulary: stringOf(form.get("prompt")) ?? "",
      key: request.headers.get("authorization"),
    });
    return answered(vendor, init?.signal, (words, hasWords) => ({
      language: "french",
      segments: asPhrases(words),
      ...(hasWords && {
        words: words.map((word) => ({ word: ` ${word.text}`, ...seconds(word) })),
      }),
    }));
  };

const stringOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function workersAi(vendor: Vendor) {
  return async (
    _: string,
    input: { audio: string; language?: string; initial_prompt?: string },
  ) => {
    vendor.calls.push({
      audio: Uint8Array.fromBase64(input.audio),
      language: input.language ?? null,
      vocabulary: input.initial_prompt ?? "",
      key: null,
    });
    const answer = await answered(vendor, null, (words, hasWords) => ({
      transcription_info: { language: "fr" },
      segments: asPhrases(words).map((phrase) => ({
        ...phrase,
        ...(hasWords && { words: words.map((word) => ({ word: word.text, ...seconds(word) })) }),
      })),
    }));
    if (!answer.ok) throw new Error(`InferenceUpstreamError: ${answer.status}`);
    return answer.text().then((text): unknown => (text.startsWith("{") ? JSON.parse(text) : text));
  };
}

/** It takes an upload, then an order, and is asked until it is done. */
function assemblyAi(vendor: Vendor): typeof fetch {
  let uploaded = new Uint8Array();
  return async (input, init) => {
    const { url } = new Request(input);
    const headers = new Headers(init?.headers);
    if (url.endsWith("/v2/upload")) {
      uploaded = new Uint8Array(await new Response(init?.body).arrayBuffer());
      return Response.json({ upload_url: "https://cdn.assembly.test/upload/1" });
    }
    if (init?.method === "POST") {
      const order = JSON.parse(stringOf(init.body) ?? "{}") as Record<string, unknown>;
      vendor.calls.push({
        audio: uploaded,
        language: stringOf(order["language_code"]),
        vocabulary: ((order["keyterms_prompt"] ?? []) as string[]).join(", "),
        key: headers.get("authorization"),
      });
      return answered(vendor, init.signal, () => ({ id: "vendor-1", status: "queued" }));
    }
    if (vendor.patience > 0) {
      vendor.patience -= 1;
      return Response.json({ id: "vendor-1", status: "processing" });
    }
    return answered(vendor, init?.signal, (words) => ({
      id: "vendor-1",
      status: "completed",
      language_code: "fr",
      words: words.map(({ text, startMs, endMs }) => ({
        text,
        start: startMs,
        end: endMs,
        confidence: 0.9,
        speaker: "A",
      })),
    }));
  };
}
