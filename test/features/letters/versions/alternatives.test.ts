import { beforeAll, describe, it } from "vitest";
import { flagsBySentence } from "../../../../src/features/letters/versions/editing";
import type { LetterPair } from "../../../../src/features/letters/api/schemas";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api, postJson } from "../../../support/letters";

beforeAll(seedProfile);

type Headers = Record<string, string>;

async function alternativesTo(
  id: number,
  headers: Headers,
  asked: { letter: string; sentence: string },
): Promise<string[]> {
  const response = await postJson(`/api/letters/${id}/alternatives`, headers, asked);
  return (await response.json<{ alternatives: string[] }>()).alternatives;
}

const documentsOf = async (id: number, headers: Headers) =>
  (await (await api(`/api/letters/${id}`, headers)).json<{ documents: LetterPair }>()).documents;

describe("other words for a sentence", () => {
  it("are new to the letter, and pass the checker in its place", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Boulangerie Lune");
    const { motivation, anti_motivation: anti } = await documentsOf(id, headers);
    const texts = motivation.paragraphs.flat().map(({ text }) => text);
    const proof = motivation.paragraphs.flat().find(({ kind }) => kind === "candidate");
    const sentence = proof?.text ?? "";
    const offered = await alternativesTo(id, headers, { letter: "motivation", sentence });
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(3);
    for (const text of offered) {
      expect(texts).not.toContain(text);
      const replace = (words: string) => (words === sentence ? text : words);
      const save = {
        base_version: 1,
        save_id: crypto.randomUUID(),
        motivation: {
          subject: motivation.subject,
          salutation: motivation.salutation,
          paragraphs: motivation.paragraphs.map((each) =>
            each.map(({ text: words }) => replace(words)).join(" "),
          ),
          closing: motivation.closing.text,
        },
      };
      const other = await aLetter(headers, "Boulangerie Lune");
      const saved = await postJson(`/api/letters/${other}/versions`, headers, save);
      const { flags } = await saved.json<{ flags: { severity: string; excerpt: string }[] }>();
      const wrong = flags.filter(({ severity }) => severity === "error");
      expect(wrong, text).toEqual([]);
    }
    const joke = anti.paragraphs.flat()[0]?.text ?? "";
    const jokes = await alternativesTo(id, headers, { letter: "anti_motivation", sentence: joke });
    expect(jokes).not.toContain(joke);
  });

  it("take the place of an invented claim with one that rests on something", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    const sentence = "I have cut the costs of Initech by 87%.";
    const offered = await alternativesTo(id, headers, { letter: "motivation", sentence });
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.join(" ")).not.toMatch(/Initech|87/);
  });

  it("are refused for nonsense, and for another person’s letter", async ({ expect }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers);
    const path = `/api/letters/${id}/alternatives`;
    const asked = { letter: "motivation", sentence: "A word." };
    expect((await postJson(path, stranger.headers, asked)).status).toBe(404);
    expect((await postJson(path, owner.headers, { ...asked, letter: "dual" })).status).toBe(400);
    expect((await postJson(path, owner.headers, { ...asked, sentence: " " })).status).toBe(400);
  });
});

describe("the remarks on a letter", () => {
  it("come sentence by sentence, in reading order, what is wrong before what is style", ({
    expect,
  }) => {
    const flag = (sentence: number, severity: "error" | "warning", letter = "motivation") => ({
      letter,
      severity,
      where: { part: "paragraph" as const, paragraph: 0, sentence },
    });
    const [style, wrong, next, anti] = [
      flag(1, "warning"),
      flag(1, "error"),
      flag(2, "warning"),
      flag(1, "error", "anti_motivation"),
    ];
    expect(flagsBySentence([style, wrong, next, anti])).toEqual([[wrong, style], [next], [anti]]);
    expect(flagsBySentence([])).toEqual([]);
  });
});
