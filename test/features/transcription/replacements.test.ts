import { describe, it } from "vitest";
import { splitWords } from "../../../src/engines/captions";
import { aPerson, type Person } from "../../support/accounts";
import { api, postJson } from "../../support/letters";
import { aStoredTranscript, transcriptOf, type TranscriptWire } from "../../support/transcripts";

/** Each word takes half a second. */
const segment = (fromMs: number, text: string) => {
  const words = splitWords(text).map((word, at) => ({
    ...word,
    startMs: fromMs + at * 500,
    endMs: fromMs + (at + 1) * 500,
  }));
  return { startMs: fromMs, endMs: words.at(-1)?.endMs ?? fromMs, words };
};

async function aTalk(...texts: string[]) {
  const person = await aPerson();
  const segments = texts.map((text, at) => segment(at * 10_000, text));
  const id = await aStoredTranscript(person, { segments });
  const replace = (body: object) =>
    postJson(`/api/transcription/${id}/replacements`, person.headers, { revision: 1, ...body });
  return { person, id, replace, read: () => transcriptOf(person.headers, id) };
}

const texts = ({ segments }: TranscriptWire) => segments.map(({ text }) => text);

const undo = ({ headers }: Person, id: string) =>
  api(`/api/transcription/${id}/undo`, headers, { method: "POST" });

const said = ({ segments }: TranscriptWire) => segments.map((each) => ({ ...each, revision: 0 }));

describe("a text that is replaced in a transcript", () => {
  it("is replaced wherever it is said, as one edit that one undo takes back", async ({
    expect,
  }) => {
    const { person, id, replace, read } = await aTalk(
      "The harbor, a harbor.",
      "We wait.",
      "Harbor!",
    );
    const before = await read();
    const answer = await replace({ find: "harbor", replace: "old harbour" });
    expect([answer.status, await answer.json()]).toEqual([200, { replaced: 3, revision: 2 }]);
    const after = await read();
    expect(texts(after)).toEqual(["The old harbour, a old harbour.", "We wait.", "old harbour!"]);
    expect(after.segments.map(({ revision }) => revision)).toEqual([2, 1, 2]);
    expect(after.segments[0]?.words.map(({ start_ms: at }) => at)).toEqual([
      0, 500, 636, 1_000, 1_500, 1_636,
    ]);
    await undo(person, id);
    expect(said(await read())).toEqual(said(before));
    expect((await undo(person, id)).status).toBe(409);
  });

  it.for<[asked: object, text: string]>([
    [{}, "Xs, X, X, X"],
    [{ whole_words: true }, "elans, X, X, X"],
    [{ match_accents: true }, "Xs, élan, X, X"],
    [{ match_case: true }, "Xs, X, X, Elan"],
    [{ match_case: true, match_accents: true, whole_words: true }, "elans, élan, X, Elan"],
  ])("is looked for as it is asked: %j", async ([asked, text], { expect }) => {
    const { replace, read } = await aTalk("elans, élan, elan, Elan");
    await replace({ find: "elan", replace: "X", ...asked });
    expect(texts(await read())).toEqual([text]);
  });

  it("is deleted by an empty text, and a segment without words is gone until the undo", async ({
    expect,
  }) => {
    const { person, id, replace, read } = await aTalk("Well, um, yes.", "Um.", "No.");
    const before = await read();
    const answer = await replace({ find: "um", replace: "", whole_words: true });
    expect(await answer.json()).toEqual({ replaced: 2, revision: 2 });
    expect(texts(await read())).toEqual(["Well, yes.", "No."]);
    await undo(person, id);
    expect(said(await read())).toEqual(said(before));
  });

  it("is replaced at one place alone where one is named", async ({ expect }) => {
    const { replace, read } = await aTalk("no no no", "no");
    const answer = await replace({ find: "no", replace: "yes", only: { n: 1, hit: 2 } });
    expect(await answer.json()).toEqual({ replaced: 1, revision: 2 });
    expect(texts(await read())).toEqual(["no no yes", "no"]);
  });

  it("leaves everything as it is where it is not said", async ({ expect }) => {
    const { person, id, replace, read } = await aTalk("Good morning.");
    const answer = await replace({ find: "evening", replace: "night" });
    expect(await answer.json()).toEqual({ replaced: 0, revision: 1 });
    expect((await read()).revision).toBe(1);
    expect((await undo(person, id)).status).toBe(409);
  });

  it("is refused in another revision than the one it was looked for in", async ({ expect }) => {
    const { replace, read } = await aTalk("one one");
    const all = await Promise.all(
      [1, 2, 3].map((n) => replace({ find: "one", replace: `no ${n}` })),
    );
    const statuses = all.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([200, 409, 409]);
    const late = await replace({ find: "one", replace: "x" });
    expect([late.status, await late.json()]).toMatchObject([409, { code: "TRANSCRIPT_CHANGED" }]);
    expect((await read()).revision).toBe(2);
  });

  it("is refused where it would make the transcript far longer", async ({ expect }) => {
    const { replace, read } = await aTalk("a ".repeat(300));
    const answer = await replace({ find: "a", replace: "b".repeat(1_000) });
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: "REPLACEMENT_TOO_LONG" },
    ]);
    expect((await read()).revision).toBe(1);
  });

  it.for<object>([{ find: "" }, { find: "  " }, { find: "x".repeat(201) }, {}])(
    "cannot be looked for as %j",
    async (body, { expect }) => {
      const { replace } = await aTalk("Good morning.");
      expect((await replace({ replace: "x", ...body })).status).toBe(422);
    },
  );
});
