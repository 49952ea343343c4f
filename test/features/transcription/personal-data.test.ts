import { describe, it } from "vitest";
import { transcriptionPersonalData } from "../../../src/features/transcription/store/personal-data";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { everythingStored } from "../../support/everything-stored";
import { aStoredTranscript, spoken, transcriptOf } from "../../support/transcripts";

const ctx = testCtx({ kind: "system", name: "test" });
const ownerOf = ({ id }: { readonly id: number }) => ({ userId: id, key: `user:${id}` });

describe("the transcripts of a person", () => {
  it("are counted, and exported with every word and its time", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person);
    expect(await transcriptionPersonalData.count?.(ctx, `user:${person.id}`)).toMatchObject({
      total: 1,
      goes: { en: "Your transcript." },
    });
    const files = await Array.fromAsync(transcriptionPersonalData.exportFor(ctx, ownerOf(person)));
    expect(files.map(({ path }) => path)).toEqual([`transcripts/${id}.json`]);
    expect(await new Response(files[0]?.body).json()).toMatchObject({
      id,
      status: "completed",
      segments: spoken.map(({ speaker, startMs, words }, index) => ({
        n: index + 1,
        speaker,
        startMs,
        words,
      })),
      edits: [],
    });
  });

  it("are removed with all that is said in them, and nobody else's are", async ({ expect }) => {
    const [person, other] = [await aPerson(), await aPerson()];
    const mark = `m${crypto.randomUUID().replaceAll("-", "")}`;
    const marked = spoken.map((segment) => ({
      ...segment,
      words: segment.words.map((word) => ({ ...word, text: mark })),
    }));
    await aStoredTranscript(person, { segments: marked, title: mark });
    const kept = await aStoredTranscript(other);
    expect(await everythingStored()).toContain(mark);
    let next: string | null = null;
    do {
      ({ next } = await transcriptionPersonalData.removeFor(ctx, ownerOf(person), next));
    } while (next !== null);
    // The words are gone from the blocks of the index too.
    expect(await everythingStored()).not.toContain(mark);
    expect(await transcriptOf(other.headers, kept)).toMatchObject({ segments: { length: 3 } });
  });
});
