import { strFromU8, unzipSync } from "fflate";
import { describe, it } from "vitest";
import { loadTranscriptDocx } from "../../../src/engines/captions";

describe("a transcript for word processors", () => {
  it("has a heading where the speaker changes, and a time mark before each part", async ({
    expect,
  }) => {
    const { writeTranscriptDocx } = await loadTranscriptDocx();
    const said = [
      ["Ada", "Hello & <welcome>\u0000"],
      ["Ada", "to the show"],
      ["Bob", "line one\nline two"],
    ] as const;
    const cues = said.map(([speaker, text], at) => ({
      startMs: at * 61_000,
      endMs: at * 61_000 + 5000,
      text,
      speaker,
    }));
    const file = await writeTranscriptDocx({ title: "The show", language: "en", cues });
    const xml = strFromU8(unzipSync(new Uint8Array(file))["word/document.xml"] ?? new Uint8Array());
    const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      "The show",
      "Ada",
      "[00:00:00] ",
      "Hello &amp; &lt;welcome&gt;",
      "[00:01:01] ",
      "to the show",
      "Bob",
      "[00:02:02] ",
      "line one",
      "line two",
    ]);
    expect(xml.match(/w:val="Heading2"/g)).toHaveLength(2);
  });
});
