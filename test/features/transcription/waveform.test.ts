import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  measureAudio,
  type Peaks,
  peaksAsDat,
  peaksAsJson,
  readPeaksDat,
  sourceOfBytes,
} from "../../../src/engines/media";
import {
  storeWaveform,
  sweepWaveforms,
} from "../../../src/features/transcription/recording/waveform-store";
import { transcriptionPersonalData } from "../../../src/features/transcription/store/personal-data";
import { ownerKey } from "../../../src/platform/owner";
import { aPerson, type Person } from "../../support/accounts";
import { eventually, testCtx } from "../../support/context";
import { codeOf } from "../../support/files/store";
import { api } from "../../support/letters";
import { mediumBytes } from "../../support/media";
import { aStoredRecording, aTone } from "../../support/sent-recordings";
import { aStoredTranscript } from "../../support/transcripts";

const system = testCtx({ kind: "system", name: "test" });

async function withRecording(bytes: Uint8Array) {
  const person = await aPerson();
  const { id: fileId } = await aStoredRecording(person, Uint8Array.from(bytes));
  const id = await aStoredTranscript(person, { fileId });
  return { person, id, fileId, key: `waveforms/${id}-${fileId}` };
}

const see = ({ headers }: Pick<Person, "headers">, id: string, query = "") =>
  api(`/api/transcription/${id}/waveform${query}`, headers);

const knowing = ({ headers }: Person, etag: string) => ({
  headers: { ...headers, "if-none-match": etag },
});

/** The first request has it measured by a job. */
const seen = (person: Person, id: string, query = "") =>
  eventually(async () => {
    const answer = await see(person, id, query);
    if (answer.status === 200) return answer;
    const code = await codeOf(answer);
    if (code !== "waveform_pending") throw new Error(code);
    return null;
  });

const keep = ({ headers }: Person, id: string, body: Uint8Array | string) =>
  api(
    `/api/transcription/${id}/waveform`,
    {
      ...headers,
      "content-type": typeof body === "string" ? "application/json" : "application/octet-stream",
    },
    { method: "PUT", body: body as Uint8Array<ArrayBuffer> | string },
  );

/** As a browser would hear a recording of so many milliseconds. */
function peaksOf(durationMs: number, changes: Partial<Peaks> = {}): Peaks {
  const [sampleRate, samplesPerPixel] = [44_100, 256];
  const pixels = Math.ceil((durationMs * sampleRate) / 1000 / samplesPerPixel);
  const values = Int8Array.from({ length: pixels * 2 }, (_, at) => (at % 2 === 0 ? -40 : 40));
  return { sampleRate, samplesPerPixel, values, ...changes };
}

describe("the waveform of a recording", () => {
  it("is measured when it is first asked for, and kept beside the recording", async ({
    expect,
  }) => {
    const bytes = aTone({ seconds: 2 });
    const { person, id, key } = await withRecording(bytes);
    const first = await see(person, id);
    expect([first.status, first.headers.get("retry-after"), await codeOf(first)]).toEqual([
      409,
      "2",
      "waveform_pending",
    ]);
    const answer = await seen(person, id);
    const measure = await measureAudio(sourceOfBytes(bytes));
    if (measure.peaks === null) throw new Error("not measured");
    expect(await answer.text()).toBe(peaksAsJson(measure.peaks));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/json",
      "cache-control": "private, no-cache, no-transform",
    });
    const kept = await env.FILES.get(key);
    expect(kept?.customMetadata).toMatchObject({ state: "measured", durationMs: "2000" });
  });

  it("comes as the binary form and as a picture in two themes, and not twice", async ({
    expect,
  }) => {
    const { person, id } = await withRecording(aTone());
    const dat = await seen(person, id, "?format=dat");
    expect(readPeaksDat(new Uint8Array(await dat.arrayBuffer()))?.sampleRate).toBe(8_000);
    const light = await see(person, id, "?format=png");
    const dark = await see(person, id, "?format=png&theme=dark");
    expect(light.headers.get("content-type")).toBe("image/png");
    const [day, night] = [await light.arrayBuffer(), await dark.arrayBuffer()];
    expect(new Uint8Array(day).slice(1, 4)).toEqual(new TextEncoder().encode("PNG"));
    expect(new Uint8Array(day)).not.toEqual(new Uint8Array(night));
    const etag = light.headers.get("etag") ?? "";
    expect(dark.headers.get("etag")).not.toBe(etag);
    const again = await see(knowing(person, etag), id, "?format=png");
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is nobody else's, and there is none without a recording", async ({ expect }) => {
    const { id } = await withRecording(aTone());
    const stranger = await aPerson();
    expect((await see(stranger, id)).status).toBe(404);
    const without = await aStoredTranscript(stranger);
    const answer = await see(stranger, without);
    expect([answer.status, await codeOf(answer)]).toEqual([404, "RECORDING_NOT_FOUND"]);
    const wrong = await see(stranger, without, "?format=gif");
    expect(wrong.status).toBe(422);
  });

  it("goes with its transcript, with its person and with the night", async ({ expect }) => {
    const kept = async ({ person, id, key }: Awaited<ReturnType<typeof withRecording>>) => {
      await (await seen(person, id)).body?.cancel();
      return key;
    };
    const deleted = await withRecording(aTone());
    const deletedKey = await kept(deleted);
    const { headers } = deleted.person;
    await api(`/api/transcription/${deleted.id}`, headers, { method: "DELETE" });
    expect(await env.FILES.head(deletedKey)).toBeNull();
    const erased = await withRecording(aTone());
    const erasedKey = await kept(erased);
    const key = ownerKey(erased.person.id);
    await transcriptionPersonalData.removeFor(system, { key, userId: erased.person.id }, null);
    expect(await env.FILES.head(erasedKey)).toBeNull();
    const live = await withRecording(aTone());
    const liveKey = await kept(live);
    await env.FILES.put(`waveforms/${crypto.randomUUID()}-1`, "");
    await env.FILES.put(`waveforms/${live.id}-${live.fileId + 1}`, "");
    const tomorrow = () => new Date(Date.now() + 2 * 86_400_000);
    await sweepWaveforms(testCtx({ kind: "system", name: "test" }, { now: tomorrow }));
    const left = await env.FILES.list({ prefix: `waveforms/${live.id}` });
    expect(left.objects.map((object) => object.key)).toEqual([liveKey]);
  });

  it("is not kept for a transcript that was deleted while it was measured", async ({ expect }) => {
    const place = { transcriptId: crypto.randomUUID(), fileId: 1 };
    await storeWaveform(system, place, { durationMs: 1_000, peaks: peaksOf(1_000) });
    expect(await env.FILES.head(`waveforms/${place.transcriptId}-1`)).toBeNull();
  });
});

describe("the waveform that a browser has measured", () => {
  const aac = async () => withRecording(await mediumBytes("speech/en-read.m4a"));
  const LENGTH_MS = 13_440;

  it("is kept where nothing here decodes the sound, before and after it was asked for", async ({
    expect,
  }) => {
    const asked = await aac();
    const pending = await eventually(async () => {
      const answer = await see(asked.person, asked.id);
      const code = await codeOf(answer);
      return code === "waveform_pending" ? null : [answer.status, code];
    });
    expect(pending).toEqual([409, "waveform_pending_client"]);
    const dat = peaksAsDat(peaksOf(LENGTH_MS));
    expect((await keep(asked.person, asked.id, dat)).status).toBe(204);
    const kept = await see(asked.person, asked.id, "?format=dat");
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(dat);
    const twice = await keep(asked.person, asked.id, dat);
    expect([twice.status, await codeOf(twice)]).toEqual([409, "WAVEFORM_KNOWN"]);
    const unasked = await aac();
    const json = peaksAsJson(peaksOf(LENGTH_MS + 400));
    expect((await keep(unasked.person, unasked.id, json)).status).toBe(204);
    expect(await (await see(unasked.person, unasked.id)).text()).toBe(json);
  });

  it("is refused where it cannot be that of this recording", async ({ expect }) => {
    const { person, id, key } = await aac();
    const turned = peaksOf(LENGTH_MS);
    const wrong: readonly (readonly [Uint8Array | string, string])[] = [
      [peaksAsDat(peaksOf(LENGTH_MS / 2)), "length"],
      [peaksAsDat(peaksOf(LENGTH_MS * 2)), "length"],
      [peaksAsDat(peaksOf(0)), "length"],
      [peaksAsDat(peaksOf(LENGTH_MS, { sampleRate: 1 })), "rate"],
      [peaksAsDat(peaksOf(LENGTH_MS, { samplesPerPixel: 1 })), "rate"],
      [peaksAsDat({ ...turned, values: turned.values.map((value) => -value) }), "shape"],
      [new Uint8Array(10), "unreadable"],
      [new Uint8Array(), "unreadable"],
      ["{", "unreadable"],
      ["{}", "unreadable"],
      [peaksAsJson(turned).replace('"bits":8', '"bits":16'), "unreadable"],
      [peaksAsJson(turned).replace("[-40", "[-400"), "unreadable"],
    ];
    for (const [body, reason] of wrong) {
      const answer = await keep(person, id, body);
      expect([answer.status, await answer.json()]).toMatchObject([
        422,
        { code: "waveform_refused", details: { reason } },
      ]);
    }
    expect(await env.FILES.head(key)).toBeNull();
  });

  it("is not taken where the atelier listens by itself, or from somebody else", async ({
    expect,
  }) => {
    const { person, id } = await withRecording(aTone());
    const answer = await keep(person, id, peaksAsDat(peaksOf(1_000)));
    expect([answer.status, await codeOf(answer)]).toEqual([409, "WAVEFORM_KNOWN"]);
    const other = await aac();
    const foreign = await keep(await aPerson(), other.id, peaksAsDat(peaksOf(LENGTH_MS)));
    expect(foreign.status).toBe(404);
  });
});
