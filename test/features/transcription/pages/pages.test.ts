import { describe, it } from "vitest";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import {
  aStoredTranscript,
  aVideoId,
  aVideoUrl,
  endedTranscript,
} from "../../../support/transcripts";

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

describe("the page of transcripts", () => {
  it("says that there is none yet, and asks for a video", async ({ expect }) => {
    const { status, html } = await see(await aPerson(), "/transcripts");
    expect(status).toBe(200);
    expect(html).toContain('class="empty-title"');
    expect(html).toContain('name="video_url"');
  });

  it("asks for the captions of a video, leads to the transcript and lists it", async ({
    expect,
  }) => {
    const person = await aPerson();
    const answer = await send(person, "/transcripts", { video_url: aVideoUrl() });
    expect(answer.status).toBe(303);
    const path = answer.headers.get("location") ?? "";
    expect(path).toMatch(/^\/transcripts\/[0-9a-f-]{36}$/);
    await endedTranscript(person.headers, path.slice("/transcripts/".length));
    const { html } = await see(person, path);
    expect(html).toContain("simulée");
    expect(html).toContain('class="segments"');
    expect((await see(person, "/transcripts")).html).toContain(`href="${path}"`);
  });

  it("says beside the field that a link is none of YouTube, and keeps it", async ({ expect }) => {
    const video_url = "https://video.example.test/7";
    const answer = await send(await aPerson(), "/transcripts", { video_url });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('id="video-error"');
    expect(html).toContain(`value="${video_url}"`);
  });

  it("does not show the transcripts of another person", async ({ expect }) => {
    const id = await aStoredTranscript(await aPerson(), { title: "A talk at the harbour" });
    const stranger = await aPerson();
    expect((await see(stranger, "/transcripts")).html).not.toContain(id);
    expect((await see(stranger, `/transcripts/${id}`)).status).toBe(404);
    expect((await send(stranger, `/transcripts/${id}/delete`)).status).toBe(404);
  });

  it("deletes a transcript once it was asked whether that is meant", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { title: "A talk at the harbour" });
    const asked = await see(person, `/transcripts/${id}/delete`);
    expect(asked.html).toContain("A talk at the harbour");
    const answer = await send(person, `/transcripts/${id}/delete`);
    expect(answer.headers.get("location")).toBe("/transcripts");
    expect((await see(person, `/transcripts/${id}`)).status).toBe(404);
  });
});

describe("the page of a transcript", () => {
  it("tells who says what at which moment, and marks the one that is asked for", async ({
    expect,
  }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { title: "A talk at the harbour" });
    const { html } = await see(person, `/transcripts/${id}?t=3`);
    expect(html).toMatch(/<title>A talk at the harbour/);
    expect(html).toContain("The café opens at seven.");
    expect(html).toContain('href="?t=5#n3"');
    expect([...html.matchAll(/id="(n\d)"[^>]*data-asked/g)].map(([, n]) => n)).toEqual(["n2"]);
    expect((await see(person, `/transcripts/${id}?t=soon`)).html).not.toContain("data-asked");
  });

  it("leads from each moment to the video at that moment", async ({ expect }) => {
    const person = await aPerson();
    const videoId = aVideoId();
    const id = await aStoredTranscript(person, { source: "youtube", videoId });
    const { html } = await see(person, `/transcripts/${id}`);
    expect(html).toContain(`href="https://www.youtube.com/watch?v=${videoId}&amp;t=5s"`);
  });

  it("underlines the words that nobody is sure of, and no others", async ({ expect }) => {
    const person = await aPerson();
    const word = { startMs: 0, endMs: 500 };
    const words = [
      { ...word, text: "The", confidence: 0.9 },
      { ...word, text: "mole", confidence: 0.3 },
      { ...word, text: "closes", confidence: 0.4, edited: true },
    ];
    const id = await aStoredTranscript(person, {
      segments: [{ startMs: 0, endMs: 500, speaker: "Nora", words }],
    });
    const { html } = await see(person, `/transcripts/${id}`);
    expect(html).toContain('The <span class="doubt">mole</span> closes');
  });

  it("says why there is no text, and offers to ask again", async ({ expect }) => {
    const person = await aPerson();
    const [videoId, code] = [aVideoId(), "captions_none"] as const;
    const videoUrl = aVideoUrl(videoId);
    const failed = { source: "youtube", videoId, videoUrl, status: "failed", code } as const;
    const id = await aStoredTranscript(person, failed);
    const { html } = await see(person, `/transcripts/${id}`);
    expect(html).toContain('class="refusal"');
    expect(html).not.toContain('class="segments"');
    const again = await send(person, "/transcripts", { video_url: videoUrl });
    expect(again.headers.get("location")).toBe(`/transcripts/${id}`);
  });

  it("waits for words, and reloads by itself without scripts", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { status: "pending" });
    const { html } = await see(person, `/transcripts/${id}`);
    expect(html).toContain("data-waiting");
    expect(html).toContain('http-equiv="refresh"');
  });
});

describe("the chapters of a long recording", () => {
  it("lead to their first segments, and a short recording has none", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredTranscript(person, { segments: aLongTalk() });
    const { html } = await see(person, `/transcripts/${id}`);
    const chapters = /<ol class="chapters">(.*?)<\/ol>/s.exec(html)?.[1] ?? "";
    const targets = [...chapters.matchAll(/href="#(n\d+)"/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(1);
    expect(targets[0]).toBe("n1");
    for (const target of targets) expect(html).toContain(`<li id="${target}"`);
    const short = await aStoredTranscript(person);
    expect((await see(person, `/transcripts/${short}`)).html).not.toContain('class="chapters"');
  });
});

/** It is ten minutes about bread, and then ten about boats. */
function aLongTalk() {
  const bread = "The baker kneads dough with flour, yeast and salt before the oven is warm enough.";
  const boats =
    "A sailor hoists the canvas while wind and waves push that vessel past the lighthouse.";
  return Array.from({ length: 120 }, (_, index) => {
    const [startMs, text] = [index * 10_000, index < 60 ? bread : boats];
    const words = text.split(" ").map((word, place) => ({
      text: word,
      startMs: startMs + place * 500,
      endMs: startMs + (place + 1) * 500,
    }));
    return { startMs, endMs: startMs + words.length * 500, speaker: "Nora", words };
  });
}
