import { describe, it } from "vitest";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aStoredTranscript, aVideoId, aVideoUrl } from "../../../support/transcripts";

const pageHeaders = ({ headers }: Person) => ({ ...headers, accept: "text/html" });

async function see(person: Person, path: string) {
  const answer = await api(path, pageHeaders(person));
  return { status: answer.status, html: await answer.text() };
}

type Captions = { readonly file?: File; readonly panel?: string };

function give(person: Person, path: string, { file, panel = "" }: Captions) {
  const body = new FormData();
  // A browser sends a file without a name where none is chosen.
  body.set("file", file ?? new File([], ""));
  body.set("panel", panel);
  return api(path, pageHeaders(person), { method: "POST", body, redirect: "manual" });
}

const srt = "1\n00:00:01,000 --> 00:00:03,000\nGood morning from the harbour\n";
const panel = "0:00\nGood morning\n1:23\nThe lighthouse is closed\n";

describe("captions", () => {
  it("make a transcript of a file, which has the file's name", async ({ expect }) => {
    const person = await aPerson();
    const file = new File([srt], "Morning.srt");
    const answer = await give(person, "/transcripts/captions", { file });
    expect(answer.status).toBe(303);
    const { html } = await see(person, answer.headers.get("location") ?? "");
    expect(html).toContain("Good morning from the harbour");
    expect(html).toMatch(/<h1[^>]*><bdi>Morning<\/bdi>/);
  });

  it("make a transcript of a pasted panel", async ({ expect }) => {
    const person = await aPerson();
    const answer = await give(person, "/transcripts/captions", { panel });
    const { html } = await see(person, answer.headers.get("location") ?? "");
    expect(html).toContain("The lighthouse is closed");
    expect(html).toContain('href="?t=83#');
  });

  it("that cannot be read are refused with the line, and the text stays in its field", async ({
    expect,
  }) => {
    const broken = '{"events": [\n{"tStartMs": 0,}\n';
    const answer = await give(await aPerson(), "/transcripts/captions", { panel: broken });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/class="refusal"[\s\S]*line \d/);
    expect(html).toContain("tStartMs");
  });

  it("give a failed transcript its words", async ({ expect }) => {
    const person = await aPerson();
    const videoId = aVideoId();
    const path = `/transcripts/${await aStoredTranscript(person, {
      source: "youtube",
      videoId,
      videoUrl: aVideoUrl(videoId),
      status: "failed",
      code: "captions_gated",
    })}`;
    expect((await see(person, path)).html).toContain(`action="${path}/captions"`);
    const refused = await give(person, `${path}/captions`, {});
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`action="${path}/captions"`);
    const answer = await give(person, `${path}/captions`, { panel });
    expect(answer.headers.get("location")).toBe(path);
    expect((await see(person, path)).html).toContain("The lighthouse is closed");
  });
});

describe("the search", () => {
  it("leads to the second at which a word is said, in one's own recordings alone", async ({
    expect,
  }) => {
    const person = await aPerson();
    const answer = await give(person, "/transcripts/captions", { panel });
    const path = answer.headers.get("location") ?? "";
    const { html } = await see(person, "/transcripts?q=LIGHTHOUSE");
    expect(html).toMatch(new RegExp(`href="${path}\\?t=83#n\\d+"`));
    const stranger = await see(await aPerson(), "/transcripts?q=lighthouse");
    expect(stranger.html).not.toContain("is closed");
    expect(stranger.html).toContain("Nobody says this");
  });
});
