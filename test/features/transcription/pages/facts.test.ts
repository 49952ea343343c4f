import { describe, it } from "vitest";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aStoredTranscript, said } from "../../../support/transcripts";

const pageHeaders = ({ headers }: Person, language = "en") => ({
  ...headers,
  accept: "text/html",
  "accept-language": language,
});

const talk = [
  said("Nora", 0, "What do you do?"),
  said("Sacha", 61_000, "I write Python every day."),
];

async function aTalk(changes: Parameters<typeof aStoredTranscript>[1] = {}) {
  const person = await aPerson();
  const id = await aStoredTranscript(person, { segments: talk, title: "An interview", ...changes });
  const path = `/transcripts/${id}/facts`;
  const see = async (query = "", language = "en") => {
    const answer = await api(path + query, pageHeaders(person, language));
    return { status: answer.status, html: await answer.text() };
  };
  const send = (address: string, fields: Record<string, string>) =>
    api(address, pageHeaders(person), {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
  return { person, id, path, see, send };
}

describe("/transcripts/:id/facts", () => {
  it("asks first which voice is the member's, in both languages", async ({ expect }) => {
    const { see } = await aTalk();
    const { html } = await see();
    expect(html).toContain("Which voice is yours?");
    expect(html).toContain('<option value="Sacha">Sacha</option>');
    expect(html).not.toContain("Python");
    expect((await see("", "fr")).html).toContain("Quelle voix est la vôtre\u202F?");
  });

  it("quotes each sentence with a link to its moment, and says what it would fill", async ({
    expect,
  }) => {
    const { id, see } = await aTalk();
    const { html } = await see("?speaker=Sacha");
    expect(html).toContain("“I write Python every day.”");
    expect(html).toContain(`href="/transcripts/${id}?t=61#n2" aria-label="Go to 1:01`);
    expect(html).toContain('aria-label="Add to my profile: Python"');
    expect(html).toMatch(/<p class="label">Skill<\/p>/);
    expect((await see("?speaker=Sacha", "fr")).html).toContain(
      "«\u00A0I write Python every day.\u00A0»",
    );
  });

  it("adds a fact and takes it back without scripts, and leads back to it", async ({ expect }) => {
    const { path, see, send } = await aTalk();
    const fields = { fact: "skill-python", speaker: "Sacha", revision: "1" };
    const added = await send(path, fields);
    const back = `${path}?speaker=Sacha#skill-python`;
    expect([added.status, added.headers.get("location")]).toEqual([303, back]);
    const { html } = await see("?speaker=Sacha");
    expect(html).toContain("Added to your profile");
    expect(html).not.toContain("Add to my profile");
    const taken = await send(`${path}/skill-python/undo`, { speaker: "Sacha" });
    expect([taken.status, taken.headers.get("location")]).toEqual([303, back]);
    expect((await see("?speaker=Sacha")).html).toContain("Add to my profile");
  });

  it("says what was in the way, beside the facts as they are", async ({ expect }) => {
    const { path, send } = await aTalk();
    const fields = { fact: "skill-python", speaker: "Sacha", revision: "7" };
    const late = await send(path, fields);
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("Transcript changed meanwhile");
    expect(html).toContain('name="revision" value="1"');
  });

  it("offers nothing of a simulated text, and says why", async ({ expect }) => {
    const { see } = await aTalk({ engine: "mock" });
    const { html } = await see();
    expect(html).toContain("This text is simulated");
    expect(html).not.toContain("Which voice is yours?");
  });

  it("says so where no sentence tells anything", async ({ expect }) => {
    const { see } = await aTalk();
    expect((await see("?speaker=Nora")).html).toContain("No sentence tells a fact");
  });

  it("is linked from the transcript", async ({ expect }) => {
    const { id, path, person } = await aTalk();
    const answer = await api(`/transcripts/${id}`, pageHeaders(person));
    expect(await answer.text()).toContain(`href="${path}"`);
  });
});
