import { describe, it } from "vitest";
import { aPerson, type Person } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aTailoredResume } from "../../../support/tailored-resume";
import { saveOffer, saveResume } from "../../../support/tailoring";

const pageHeaders = ({ headers }: Person) => ({ ...headers, accept: "text/html" });

async function see(person: Person, path: string) {
  const answer = await api(path, pageHeaders(person));
  return { status: answer.status, html: await answer.text() };
}

const send = (person: Person, path: string, fields: Record<string, string>) =>
  api(path, pageHeaders(person), {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
  });

const settings = { minScore: "50", pages: "1", maxExperiences: "6", maxBulletsPerExperience: "6" };

async function aMember() {
  const person = await aPerson();
  await saveResume(person, aTailoredResume());
  return { person, analysisId: await saveOffer(person) };
}

async function aCv() {
  const { person, analysisId } = await aMember();
  const answer = await send(person, "/cv", { analysisId, template: "tech", ...settings });
  return { person, analysisId, path: answer.headers.get("location") ?? "" };
}

/** It finds what a button for the move of a line sends. */
const moveIn = (html: string, to: string, text: string) =>
  [...html.matchAll(/name="move" value="([^"]+)"[^>]*>[^<]*<span class="visually-hidden">([^<]*)/g)]
    .filter(([, move = "", told = ""]) => move.startsWith(`${to} `) && told.includes(text))
    .map(([, move = ""]) => move.replaceAll("&amp;", "&"))[0] ?? "";

const DEED = "Organisé le déménagement du bureau";

describe("the page of tailored CVs", () => {
  it("leads to the profile and to the offers while they are missing", async ({ expect }) => {
    const person = await aPerson();
    const { status, html } = await see(person, "/cv");
    expect(status).toBe(200);
    expect(html).toContain('href="/profile"');
    expect(html).toContain('class="quiet leading" href="/offers"');
    expect(html).not.toContain('name="analysisId"');
  });

  it("tailors a CV, leads to it and lists it", async ({ expect }) => {
    const { person, path } = await aCv();
    expect(path).toMatch(/^\/cv\/[0-9a-f-]{36}$/);
    const list = await see(person, "/cv");
    expect(list.html).toContain(`href="${path}"`);
    expect(list.html).toContain("Développeuse ou développeur React</a>");
  });

  it("says in the form what is wrong with a number, and keeps what was typed", async ({
    expect,
  }) => {
    const { person, analysisId } = await aMember();
    const sent = { analysisId, template: "compact", ...settings, minScore: "700" };
    const answer = await send(person, "/cv", sent);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('id="minScore-error"');
    expect(html).toContain('value="700"');
    expect(html).toMatch(/value="compact" checked/);
  });

  it("says beside the field that an offer is gone", async ({ expect }) => {
    const { person } = await aMember();
    const sent = { analysisId: crypto.randomUUID(), template: "tech", ...settings };
    const answer = await send(person, "/cv", sent);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('id="analysisId-error"');
  });

  it("says how long to wait when the hour is used up, and leads to the plans", async ({
    expect,
  }) => {
    const { person, analysisId } = await aMember();
    const order = () => send(person, "/cv", { analysisId, template: "tech", ...settings });
    let answer = await order();
    for (let asked = 0; asked < 12 && answer.status === 303; asked++) answer = await order();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    const html = await answer.text();
    expect(html).toContain("data-countdown");
    expect(html).toContain('href="/account/plan"');
  });

  it("draws the profile in every template", async ({ expect }) => {
    const { person } = await aMember();
    for (const template of ["modern", "tech", "compact", "spacious"]) {
      const picture = await api(`/cv/preview/${template}`, pageHeaders(person));
      expect(picture.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
      expect(await picture.text()).toContain("Camille Exemple");
    }
    expect((await api("/cv/preview/purple", pageHeaders(person))).status).toBe(400);
  });
});

describe("the page of one tailored CV", () => {
  it("draws what is printed, and says why each line is there", async ({ expect }) => {
    const { person, path } = await aCv();
    const { status, html } = await see(person, path);
    expect(status).toBe(200);
    expect(html).toContain("drawn-page");
    expect(html).toMatch(/<q>React/);
    expect(html).toContain("data-lines=");
    expect(moveIn(html, "out", "50 000 abonnés")).not.toBe("");
  });

  it("takes a line out and in, and takes the last move back", async ({ expect }) => {
    const { person, path } = await aCv();
    const before = await see(person, path);
    const out = moveIn(before.html, "out", "Réduit de 40");
    const left = await send(person, `${path}/moves`, { move: out });
    expect(left.status).toBe(303);
    const without = await see(person, left.headers.get("location") ?? "");
    const into = moveIn(without.html, "in", "Réduit de 40");
    expect(into).not.toBe("");
    const change = /name="change" value="([^"]*)"/.exec(without.html)?.[1] ?? "";
    await send(person, `${path}/undo`, { change: change.replaceAll("&amp;", "&") });
    expect(moveIn((await see(person, path)).html, "out", "Réduit de 40")).toBe(out);
    await send(person, `${path}/moves`, { move: out });
    await send(person, `${path}/moves`, { move: into });
    const again = await see(person, path);
    expect(moveIn(again.html, "free", "Réduit de 40")).not.toBe("");
  });

  it("switches the template without counting as a new CV", async ({ expect }) => {
    const { person, path } = await aCv();
    for (let turn = 0; turn < 12; turn++) {
      const answer = await send(person, `${path}/template`, { template: "spacious" });
      expect(answer.status).toBe(303);
    }
    const { html } = await see(person, path);
    expect(html).toMatch(/value="spacious" aria-pressed="true"/);
  });

  it("keeps lines of a lower score when the minimum is lowered", async ({ expect }) => {
    const { person, path } = await aCv();
    await send(person, `${path}/choices`, { ...settings, minScore: "0", pages: "2" });
    expect(moveIn((await see(person, path)).html, "out", DEED)).not.toBe("");
    const refused = await send(person, `${path}/choices`, { ...settings, minScore: "-1" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('id="minScore-error"');
  });

  it("says that its files were read again with all their fields", async ({ expect }) => {
    const { person, path } = await aCv();
    const { html } = await see(person, path);
    expect(html).toMatch(/PDF: our reader|PDF\u00a0: notre lecteur/);
    expect(html).toMatch(/Word: our reader|Word\u00a0: notre lecteur/);
  });

  it("is compared with another one, line by line", async ({ expect }) => {
    const { person, analysisId, path } = await aCv();
    const answer = await send(person, "/cv", { analysisId, template: "compact", ...settings });
    const other = answer.headers.get("location") ?? "";
    const before = await see(person, other);
    await send(person, `${other}/moves`, { move: moveIn(before.html, "out", "Réduit de 40") });
    const { html } = await see(person, `${path}/compare?with=${other.slice(4)}`);
    const [, , first = ""] = html.split("compared-side");
    expect(html).toContain("compared");
    expect(html.match(/<svg class="drawn-page"/g)).toHaveLength(2);
    expect(first).not.toContain("<li>Réduit de 40");
    expect(html).toContain("<li>Réduit de 40");
  });

  it("is deleted once more is asked", async ({ expect }) => {
    const { person, path } = await aCv();
    expect((await see(person, `${path}/delete`)).html).toContain(`action="${path}/delete"`);
    const gone = await send(person, `${path}/delete`, {});
    expect(gone.headers.get("location")).toBe("/cv");
    expect((await see(person, path)).status).toBe(404);
  });

  it("is not there for another person", async ({ expect }) => {
    const { path } = await aCv();
    const stranger = await aPerson();
    for (const own of ["", "/delete", "/preview/tech"]) {
      expect((await see(stranger, `${path}${own}`)).status).toBe(404);
    }
    const moved = await send(stranger, `${path}/moves`, { move: "out basics:summary" });
    expect(moved.status).toBe(404);
  });
});
