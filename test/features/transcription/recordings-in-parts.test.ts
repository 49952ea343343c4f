import { describe, it } from "vitest";
import { aPerson, type Person } from "../../support/accounts";
import { codeOf, storageOf } from "../../support/files/store";
import { api, postJson } from "../../support/letters";
import { aStoredRecording, aTone } from "../../support/sent-recordings";
import type { TranscriptWire } from "../../support/transcripts";

type Record = TranscriptWire & {
  recording: { file_id: number; url: string } | null;
};

const remove = ({ headers }: Person, path: string) => api(path, headers, { method: "DELETE" });

describe("a recording that has come in parts", () => {
  it("is transcribed by the number of its file", async ({ expect }) => {
    const person = await aPerson();
    const file = await aStoredRecording(person);
    const body = { file_id: file.id, language: "de" };
    const answer = await postJson("/api/transcription/upload", person.headers, body);
    expect(answer.status).toBe(201);
    const record = await answer.json<Record>();
    expect(record).toMatchObject({ language: "de", recording: { file_id: file.id } });
    const again = await (
      await postJson("/api/transcription/upload", person.headers, body)
    ).json<Record>();
    expect((await remove(person, `/api/transcription/${record.id}`)).status).toBe(204);
    // The other transcript uses it.
    expect((await api(again.recording?.url ?? "", person.headers)).status).toBe(200);
  });

  it("is heard as it was sent, though its parts broke off five times", async ({ expect }) => {
    const person = await aPerson();
    const bytes = aTone({ seconds: 530 });
    const wanted = { purpose: "recording", name: "a.wav", size: bytes.length };
    const begun = await postJson("/api/v1/uploads", person.headers, wanted);
    const { data } = await begun.json<{ data: { id: string; part_size: number } }>();
    const send = (number: number, lost: number) => {
      const part = bytes.slice((number - 1) * data.part_size, number * data.part_size);
      const headers = { ...person.headers, "content-length": String(part.length) };
      const init = { method: "PUT", body: part.slice(0, part.length - lost) };
      return api(`/api/v1/uploads/${data.id}/parts/${number}`, headers, init);
    };
    const have = async () =>
      (
        await (
          await api(`/api/v1/uploads/${data.id}`, person.headers)
        ).json<{ data: { have: number[] } }>()
      ).data.have;
    for (const lost of [1, 10, 100, 1_000, 10_000]) {
      expect((await send(1, lost)).status).toBe(400);
      expect(await have()).toEqual([]);
    }
    expect([(await send(2, 0)).status, (await send(1, 0)).status]).toEqual([200, 200]);
    expect(await have()).toEqual([1, 2]);
    const path = `/api/v1/uploads/${data.id}/complete`;
    const ended = await api(path, person.headers, { method: "POST" });
    const file = await ended.json<{ data: { id: number } }>();
    const answer = await postJson("/api/transcription/upload", person.headers, {
      file_id: file.data.id,
    });
    const record = await answer.json<Record>();
    expect(record).toMatchObject({ status: "pending", duration_seconds: 530 });
    const played = await api(record.recording?.url ?? "", person.headers);
    const heard = new Uint8Array(await played.arrayBuffer());
    expect(heard.length).toBe(bytes.length);
    expect(heard.every((byte, at) => byte === bytes[at])).toBe(true);
  });

  it("is not another person's, and stays where it is refused", async ({ expect }) => {
    const [person, stranger] = [await aPerson(), await aPerson()];
    const file = await aStoredRecording(person);
    const foreign = await postJson("/api/transcription/upload", stranger.headers, {
      file_id: file.id,
    });
    expect([foreign.status, await codeOf(foreign)]).toEqual([404, "FILE_NOT_FOUND"]);
    const header = await aStoredRecording(person, aTone({ seconds: 0 }));
    const silent = await postJson("/api/transcription/upload", person.headers, {
      file_id: header.id,
    });
    expect([silent.status, await codeOf(silent)]).toEqual([422, "no_audio"]);
    expect(await storageOf(person.id)).toMatchObject({ files: 2 });
    const wrong = await postJson("/api/transcription/upload", person.headers, { file_id: "x" });
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, "VALIDATION_ERROR"]);
  });
});
