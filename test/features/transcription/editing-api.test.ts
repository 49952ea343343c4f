import { describe, it } from "vitest";
import { aPerson, type Person } from "../../support/accounts";
import { api } from "../../support/letters";
import { aStoredTranscript, transcriptOf, type TranscriptWire } from "../../support/transcripts";

type Segment = TranscriptWire["segments"][number];
type Edited = { revision: number; segments: Segment[]; removed: number[]; edit?: object };

/** The request is written `PATCH <path below the transcripts>`. */
function ask(person: Person, request: string, body?: unknown) {
  const [method = "", path = ""] = request.split(" ");
  return api(`/api/transcription/${path}`, person.headers, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
}

const done = async (answer: Promise<Response>) => (await answer).json<Edited>();

async function aTranscript() {
  const person = await aPerson();
  const id = await aStoredTranscript(person);
  const read = () => transcriptOf(person.headers, id);
  const undo = () => ask(person, `POST ${id}/undo`);
  return { person, id, read, undo };
}

/** What a transcript says, without the revisions. */
const said = ({ segments }: Pick<TranscriptWire, "segments">) =>
  segments.map((segment) => ({ ...segment, revision: 0 }));

describe("a segment that is changed", () => {
  it("keeps the times of the words that stay, and names a new revision", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    const answer = await ask(person, `PATCH ${id}/segments/2`, {
      revision: 1,
      text: "We begin near the old harbour!",
    });
    expect(answer.status).toBe(200);
    const edited = await answer.json<Edited>();
    expect(edited).toMatchObject({ revision: 2, removed: [], segments: [{ n: 2, revision: 2 }] });
    const words = edited.segments[0]?.words ?? [];
    expect(
      words.map(({ text, start_ms, edited: isEdited }) => [text, start_ms, isEdited === true]),
    ).toEqual([
      ["We", 2_000, false],
      ["begin", 2_500, false],
      ["near", 3_000, true],
      ["the", 3_500, false],
      ["old", 4_000, true],
      ["harbour!", 4_000, true],
    ]);
    const record = await read();
    expect(record.segments[1]).toEqual(edited.segments[0]);
    expect(record).toMatchObject({ revision: 2, text: expect.stringContaining("old harbour!") });
    expect(record.segments.map(({ revision }) => revision)).toEqual([1, 2, 1]);
  });

  it("gets another speaker, or none", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    await ask(person, `PATCH ${id}/segments/2`, { revision: 1, speaker: "Camille" });
    expect((await read()).speakers).toEqual(["Nora", "Camille"]);
    await ask(person, `PATCH ${id}/segments/2`, { revision: 2, speaker: null });
    expect((await read()).segments[1]).toMatchObject({
      speaker: null,
      text: "We begin with the harbour.",
    });
  });

  it("is refused from an older revision, and the answer tells its present text", async ({
    expect,
  }) => {
    const { person, id } = await aTranscript();
    await ask(person, `PATCH ${id}/segments/1`, {
      revision: 1,
      text: "Good evening, everybody.",
    });
    const late = await ask(person, `PATCH ${id}/segments/1`, { revision: 1, text: "Mine" });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: "SEGMENT_CHANGED",
      details: { n: 1, revision: 2, text: "Good evening, everybody.", speaker: "Nora" },
    });
  });

  it("takes one of many changes that come at once", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        ask(person, `PATCH ${id}/segments/1`, { revision: 1, text: `Version ${at}` }),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
    const winner = await answers.find(({ status }) => status === 200)?.json<Edited>();
    expect((await read()).segments[0]).toEqual(winner?.segments[0]);
  });

  it("does not stand in the way of a change of another segment", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        ask(person, `PATCH ${id}/segments/${n}`, { revision: 1, text: `Segment ${n}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const record = await read();
    expect(record).toMatchObject({ revision: 4, text: "Segment 1 Segment 2 Segment 3" });
  });

  it.for<[status: number, code: string, path: string, body: object]>([
    [422, "SEGMENT_EMPTY", "segments/1", { revision: 1, text: " \n " }],
    [422, "VALIDATION_ERROR", "segments/1", { revision: 1 }],
    [422, "VALIDATION_ERROR", "segments/1", { text: "No revision" }],
    [422, "VALIDATION_ERROR", "segments/1", { revision: 1, speaker: "" }],
    [404, "SEGMENT_NOT_FOUND", "segments/99", { revision: 1, text: "x" }],
    [404, "TRANSCRIPT_NOT_FOUND", "segments/x", { revision: 1, text: "x" }],
    [404, "SPEAKER_NOT_FOUND", "speakers", { speaker: "Nobody", name: "Somebody" }],
  ])("is refused with %i %s: %s %j", async ([status, code, path, body], { expect }) => {
    const { person, id, read } = await aTranscript();
    const before = await read();
    const answer = await ask(person, `PATCH ${id}/${path}`, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(await read()).toEqual(before);
  });
});

describe("segments that are split and merged", () => {
  it("keep every word and its time, and a half gets a number of its own", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    const before = await read();
    const split = await done(ask(person, `POST ${id}/segments/2/split`, { revision: 1, word: 2 }));
    expect(split).toMatchObject({
      revision: 2,
      removed: [],
      segments: [
        { n: 2, revision: 2, start_ms: 2_000, end_ms: 3_000, text: "We begin", speaker: "Sacha" },
        { n: 4, revision: 2, start_ms: 3_000, end_ms: 4_500, text: "with the harbour." },
      ],
    });
    expect((await read()).segments.map(({ n }) => n)).toEqual([1, 2, 4, 3]);
    const merged = await done(ask(person, `POST ${id}/segments/2/merge`, { revision: 2 }));
    expect(merged).toMatchObject({ revision: 3, removed: [4] });
    expect(said(await read())).toEqual(said(before));
    const again = await done(ask(person, `POST ${id}/segments/2/split`, { revision: 3, word: 1 }));
    expect(again.segments.map(({ n }) => n)).toEqual([2, 5]);
  });

  it("are refused where nothing would be left, and where nothing follows", async ({ expect }) => {
    const { person, id } = await aTranscript();
    const split = await ask(person, `POST ${id}/segments/1/split`, { revision: 1, word: 3 });
    expect(split.status).toBe(422);
    expect(await split.json()).toMatchObject({ code: "SPLIT_IMPOSSIBLE" });
    const merge = await ask(person, `POST ${id}/segments/3/merge`, { revision: 1 });
    expect(merge.status).toBe(422);
    expect(await merge.json()).toMatchObject({ code: "MERGE_IMPOSSIBLE" });
  });

  it("are removed one by one", async ({ expect }) => {
    const { person, id, read } = await aTranscript();
    const removed = await done(ask(person, `DELETE ${id}/segments/2?revision=1`));
    expect(removed).toMatchObject({ revision: 2, removed: [2], segments: [] });
    expect((await read()).segments.map(({ n }) => n)).toEqual([1, 3]);
    expect((await ask(person, `DELETE ${id}/segments/1?revision=9`)).status).toBe(409);
  });
});

describe("a speaker who is renamed", () => {
  it("has the new name everywhere, at once, in exports and after an undo the old one", async ({
    expect,
  }) => {
    const { person, id, read, undo } = await aTranscript();
    const renamed = await done(
      ask(person, `PATCH ${id}/speakers`, { speaker: "Nora", name: "Nora Exemple" }),
    );
    expect(renamed).toMatchObject({ revision: 2, segments: [{ n: 1 }, { n: 3 }] });
    expect(renamed.segments.every(({ speaker }) => speaker === "Nora Exemple")).toBe(true);
    const vtt = await api(`/api/transcription/${id}/export?format=vtt`, person.headers);
    expect(await vtt.text()).toContain("<v Nora Exemple>");
    expect((await read()).speakers).toEqual(["Nora Exemple", "Sacha"]);
    expect((await undo()).status).toBe(200);
    expect((await read()).speakers).toEqual(["Nora", "Sacha"]);
  });
});

describe("an undo", () => {
  it("takes back every kind of edit, one by one, down to the beginning", async ({ expect }) => {
    const { person, id, read, undo } = await aTranscript();
    const states = [said(await read())];
    const edits: [method: string, path: string, body?: object][] = [
      ["PATCH", "segments/1", { revision: 1, text: "Good evening, all of you." }],
      ["POST", "segments/1/split", { revision: 2, word: 2 }],
      ["PATCH", "speakers", { speaker: "Nora", name: "Sacha" }],
      ["POST", "segments/1/merge", { revision: 4 }],
      ["DELETE", "segments/2?revision=1"],
      ["PATCH", "segments/3", { revision: 4, speaker: null }],
    ];
    for (const [method, path, body] of edits) {
      expect((await ask(person, `${method} ${id}/${path}`, body)).status).toBe(200);
      states.push(said(await read()));
    }
    const captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nAll new\n";
    await api(`/api/transcription/${id}/captions`, person.headers, {
      method: "POST",
      body: captions,
    });
    expect(said(await read())).toMatchObject([{ text: "All new" }]);
    for (const state of states.toReversed()) {
      expect((await undo()).status).toBe(200);
      expect(said(await read())).toEqual(state);
    }
    const end = await undo();
    expect(end.status).toBe(409);
    expect(await end.json()).toMatchObject({ code: "NOTHING_TO_UNDO" });
  });

  it("says what it took back, and refuses what was typed before it", async ({ expect }) => {
    const { person, id, undo } = await aTranscript();
    await ask(person, `POST ${id}/segments/2/split`, { revision: 1, word: 2 });
    const undone = await (await undo()).json<Edited>();
    expect(undone).toMatchObject({
      edit: { revision: 2, kind: "split" },
      revision: 3,
      removed: [4],
      segments: [{ n: 2, revision: 3, text: "We begin with the harbour." }],
    });
    const stale = await ask(person, `PATCH ${id}/segments/2`, { revision: 2, text: "Stale" });
    expect(stale.status).toBe(409);
  });

  it("happens as often as it is asked for, and no oftener, when it is asked for at once", async ({
    expect,
  }) => {
    const { person, id, read, undo } = await aTranscript();
    const before = said(await read());
    for (const revision of [1, 2, 3]) {
      await ask(person, `PATCH ${id}/segments/1`, { revision, text: `Version ${revision}` });
    }
    const answers = await Promise.all([undo(), undo(), undo()]);
    const undone = answers.filter(({ status }) => status === 200).length;
    for (let left = 3 - undone; left > 0; left -= 1) await undo();
    expect(said(await read())).toEqual(before);
  });
});

describe("the history", () => {
  it("tells each edit with the words before and after, the latest first", async ({ expect }) => {
    const { person, id, undo } = await aTranscript();
    await ask(person, `PATCH ${id}/segments/1`, { revision: 1, text: "Hello." });
    await ask(person, `POST ${id}/segments/2/split`, { revision: 1, word: 2 });
    await undo();
    const answer = await ask(person, `GET ${id}/edits`);
    expect(await answer.json()).toMatchObject({
      total: 2,
      has_more: false,
      items: [
        {
          revision: 3,
          kind: "split",
          total: 2,
          undone_at: expect.any(String),
          segments: [
            { n: 2, before: { text: "We begin with the harbour." }, after: { text: "We begin" } },
            { n: 4, before: null, after: { text: "with the harbour.", speaker: "Sacha" } },
          ],
        },
        {
          revision: 2,
          kind: "text",
          undone_at: null,
          segments: [
            { n: 1, before: { text: "Good morning, everybody." }, after: { text: "Hello." } },
          ],
        },
      ],
    });
    const page = await (await ask(person, `GET ${id}/edits?limit=1`)).json();
    expect(page).toMatchObject({ items: [{ revision: 3 }], has_more: true });
  });
});

describe("what was edited", () => {
  it("is found by its new words, and no longer by the old ones", async ({ expect }) => {
    const { person, id, undo } = await aTranscript();
    const found = async (q: string) => {
      const answer = await api(`/api/transcription/search?q=${q}`, person.headers);
      return (await answer.json<{ items: unknown[] }>()).items.length;
    };
    await ask(person, `PATCH ${id}/segments/2`, { revision: 1, text: "We begin at the quay." });
    expect([await found("quay"), await found("harbour")]).toEqual([1, 0]);
    await undo();
    expect([await found("quay"), await found("harbour")]).toEqual([0, 1]);
  });

  it("is another person's business in none of its routes", async ({ expect }) => {
    const { id, read } = await aTranscript();
    const stranger = await aPerson();
    const before = await read();
    const requests: [string, string, object?][] = [
      ["PATCH", "segments/1", { revision: 1, text: "x" }],
      ["DELETE", "segments/1?revision=1"],
      ["POST", "segments/1/split", { revision: 1, word: 1 }],
      ["POST", "segments/1/merge", { revision: 1 }],
      ["PATCH", "speakers", { speaker: "Nora", name: "x" }],
      ["GET", "edits"],
      ["POST", "undo"],
    ];
    for (const [method, path, body] of requests) {
      const answer = await ask(stranger, `${method} ${id}/${path}`, body);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: "TRANSCRIPT_NOT_FOUND" });
    }
    expect(await read()).toEqual(before);
  });
});
