import { describe, it } from "vitest";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aStoredTranscript, transcriptOf } from "../../../support/transcripts";

const pageHeaders = ({ headers }: Person) => ({ ...headers, accept: "text/html" });

async function see(person: Person, path: string) {
  const answer = await api(path, pageHeaders(person));
  return { status: answer.status, html: await answer.text() };
}

const send = (person: Person, path: string, fields: Record<string, string> = {}) =>
  api(path, pageHeaders(person), {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
  });

async function aTalk() {
  const person = await aPerson();
  const id = await aStoredTranscript(person, { title: "A talk at the harbour" });
  return { person, id, path: `/transcripts/${id}` };
}

describe("the bar that finds and replaces", () => {
  it("tells how often a text is said before anything is replaced, and marks it", async ({
    expect,
  }) => {
    const { person, path } = await aTalk();
    const { html } = await see(person, `${path}?find=MORNING&replace=evening&revision=1`);
    expect(html).toContain("1 hit in 1 segment");
    expect(html).toContain("Good <mark>morning</mark>, everybody.");
    expect(html).toMatch(/<details class="find"[^>]* open/);
    expect((await see(person, `${path}?find=night`)).html).toContain("Not found");
    expect((await see(person, path)).html).not.toMatch(/<details class="find"[^>]* open/);
  });

  it("replaces everywhere without scripts, and says how often", async ({ expect }) => {
    const { person, id, path } = await aTalk();
    const fields = { act: "all", find: "the", replace: "our", whole_words: "1", revision: "1" };
    const answer = await send(person, `${path}/replacements`, fields);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
    const { segments } = await transcriptOf(person.headers, id);
    expect(segments.map(({ text }) => text)).toEqual([
      "Good morning, everybody.",
      "We begin with our harbour.",
      "our café opens at seven.",
    ]);
  });

  it("comes back with what was typed where the transcript has changed, and replaces at the second attempt", async ({
    expect,
  }) => {
    const { person, id, path } = await aTalk();
    const replace = (revision: string) =>
      send(person, `${path}/replacements`, {
        act: "all",
        find: "harbour",
        replace: "quay",
        revision,
      });
    await send(person, `${path}/segments/1`, { act: "remove", revision: "1" });
    const late = await replace("1");
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toMatch(/<input id="replace"[^>]*value="quay"/);
    expect(html).toContain("<mark>harbour</mark>");
    const revision = /name="revision" value="(\d+)" form="find-form"/.exec(html)?.[1] ?? "";
    expect((await replace(revision)).status).toBe(303);
    const { segments } = await transcriptOf(person.headers, id);
    expect(segments[0]?.text).toBe("We begin with the quay.");
  });

  it("says beside the field that there is nothing to find", async ({ expect }) => {
    const { person, path } = await aTalk();
    const answer = await send(person, `${path}/replacements`, { find: " ", revision: "1" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('id="find-error"');
  });
});

describe("the form of a segment", () => {
  it("stores other words under their times, and leads back to the segment", async ({ expect }) => {
    const { person, id, path } = await aTalk();
    const form = await see(person, `${path}/segments/2`);
    expect(form.html).toContain("We begin with the harbour.</textarea>");
    const answer = await send(person, `${path}/segments/2`, {
      act: "save",
      revision: "1",
      text: "We begin with the quay.",
      speaker: "Sacha",
    });
    expect(answer.headers.get("location")).toBe(`${path}#n2`);
    const { segments } = await transcriptOf(person.headers, id);
    expect(segments[1]).toMatchObject({ n: 2, text: "We begin with the quay.", revision: 2 });
    expect(segments[1]?.words[0]).toMatchObject({ text: "We", start_ms: 2_000, end_ms: 2_500 });
  });

  it("shows the words of the faster one and keeps one's own, and stores these at the second attempt", async ({
    expect,
  }) => {
    const { person, id, path } = await aTalk();
    const saved = (text: string, revision: string) =>
      send(person, `${path}/segments/2`, { act: "save", revision, text, speaker: "Sacha" });
    await saved("We start with the harbour.", "1");
    const late = await saved("We begin with the bridge.", "1");
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toMatch(/<blockquote[^>]*><b>Sacha: <\/b>We start with the harbour\./);
    expect(html).toContain("We begin with the bridge.</textarea>");
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
    expect((await saved("We begin with the bridge.", revision)).status).toBe(303);
    const { segments } = await transcriptOf(person.headers, id);
    expect(segments[1]?.text).toBe("We begin with the bridge.");
  });

  it("says beside the field that a segment cannot be empty", async ({ expect }) => {
    const { person, path } = await aTalk();
    const fields = { act: "save", revision: "1", text: " ", speaker: "Sacha" };
    const answer = await send(person, `${path}/segments/2`, fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="segment-text-error"');
  });

  it("splits, merges and removes", async ({ expect }) => {
    const { person, id, path } = await aTalk();
    await send(person, `${path}/segments/2`, { act: "split", revision: "1", word: "2" });
    const texts = async () => (await transcriptOf(person.headers, id)).segments.map((s) => s.text);
    expect(await texts()).toEqual([
      "Good morning, everybody.",
      "We begin",
      "with the harbour.",
      "The café opens at seven.",
    ]);
    await send(person, `${path}/segments/2`, { act: "merge", revision: "2" });
    expect((await texts())[1]).toBe("We begin with the harbour.");
    await send(person, `${path}/segments/1`, { act: "remove", revision: "1" });
    expect(await texts()).toEqual(["We begin with the harbour.", "The café opens at seven."]);
  });

  it("is not there for another person", async ({ expect }) => {
    const { id, path } = await aTalk();
    const [{ person: stranger }, owner] = [await aTalk(), id];
    expect(owner).toBe(id);
    expect((await see(stranger, `${path}/segments/2`)).status).toBe(404);
    const fields = { act: "remove", revision: "1" };
    expect((await send(stranger, `${path}/segments/2`, fields)).status).toBe(404);
    expect((await see(stranger, `${path}/history`)).status).toBe(404);
  });
});

describe("the tools of a transcript", () => {
  it("rename a speaker everywhere, tell so in the history, and take it back", async ({
    expect,
  }) => {
    const { person, id, path } = await aTalk();
    const answer = await send(person, `${path}/speakers`, {
      speaker: "Nora",
      name: "Nora Exemple",
    });
    expect(answer.headers.get("location")).toBe(path);
    expect((await transcriptOf(person.headers, id)).speakers).toEqual(["Nora Exemple", "Sacha"]);
    const history = await see(person, `${path}/history`);
    expect(history.html).toContain("Speaker renamed");
    expect(history.html).toContain("<b>Nora Exemple: </b>");
    await send(person, `${path}/undo`);
    expect((await transcriptOf(person.headers, id)).speakers).toEqual(["Nora", "Sacha"]);
    expect((await see(person, `${path}/history`)).html).toContain('class="tag"');
  });

  it("leave nobody named where the new name is empty", async ({ expect }) => {
    const { person, id, path } = await aTalk();
    await send(person, `${path}/speakers`, { speaker: "Nora", name: " " });
    expect((await transcriptOf(person.headers, id)).speakers).toEqual(["Sacha"]);
  });

  it("lead to files that are there", async ({ expect }) => {
    const { person, path } = await aTalk();
    const { html } = await see(person, path);
    const links = [...html.matchAll(/href="(\/api\/transcription\/[^"]+)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    expect(links).toHaveLength(7);
    for (const link of links) {
      const answer = await api(link, person.headers);
      expect(answer.status, link).toBe(200);
      expect(answer.headers.get("content-disposition"), link).toMatch(/^attachment/);
      await answer.body?.cancel();
    }
  });
});
