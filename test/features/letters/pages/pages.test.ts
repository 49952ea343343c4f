import { beforeAll, describe, it } from "vitest";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api, endOf } from "../../../support/letters";

beforeAll(seedProfile);

type Headers = Record<string, string>;

const page = (path: string, headers: Headers, init: { method?: string; body?: BodyInit } = {}) =>
  api(path, { accept: "text/html", ...headers }, { redirect: "manual", ...init });

const post = (path: string, headers: Headers, fields: Record<string, string> = {}) =>
  page(path, headers, { method: "POST", body: new URLSearchParams(fields) });

const textOf = async (response: Response | Promise<Response>) => (await response).text();

describe("the pages of the letters", () => {
  it("carry a visitor without scripts from the form to the pair", async ({ expect }) => {
    const { headers } = await aGuest();
    const posted = await post("/letters", headers, { company_name: "Airbus", language: "fr" });
    expect(posted.status).toBe(303);
    const jobPath = posted.headers.get("location") ?? "";
    expect(jobPath).toMatch(/^\/letters\/jobs\/[0-9a-f-]{36}$/);
    await endOf(headers, jobPath.slice("/letters/jobs/".length));
    const done = await page(jobPath, headers);
    expect(done.status).toBe(303);
    const pair = await textOf(page(done.headers.get("location") ?? "", headers));
    expect(pair).toContain("<h1");
    expect(pair).toContain("For Airbus");
    // The letters speak French on an English page, and say so.
    expect(pair.match(/<article class="sheet[^>]*lang="fr"/g)).toHaveLength(2);
  });

  it("fill in the company that the invitation carried over", async ({ expect }) => {
    const { headers } = await aGuest();
    expect(await textOf(page("/letters?company=Thal%C3%A8s%20%26%20fils", headers))).toContain(
      'value="Thalès &amp; fils"',
    );
  });

  it("delete a pair, offer to undo, and restore it", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Airbus");
    const deleted = await post(`/letters/${id}/delete`, headers);
    expect(deleted.headers.get("location")).toBe(`/letters?deleted=${id}`);
    const desk = await textOf(page(`/letters?deleted=${id}`, headers));
    expect(desk).toContain(`action="/letters/${id}/restore"`);
    expect((await page(`/letters/${id}`, headers)).status).toBe(404);
    const restored = await post(`/letters/${id}/restore`, headers);
    expect(restored.headers.get("location")).toBe(`/letters/${id}`);
    expect((await page(`/letters/${id}`, headers)).status).toBe(200);
  });

  it("offer to undo nothing but a deletion of one’s own", async ({ expect }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers, "Airbus");
    const offersUndo = async (headers: Headers, deleted: number) =>
      (await textOf(page(`/letters?deleted=${deleted}`, headers))).includes("data-restore");
    expect(await offersUndo(owner.headers, id)).toBe(false);
    await post(`/letters/${id}/delete`, owner.headers);
    expect(await offersUndo(owner.headers, id)).toBe(true);
    expect(await offersUndo(stranger.headers, id)).toBe(false);
    expect(await offersUndo(owner.headers, 424_242)).toBe(false);
    await post(`/letters/${id}/restore`, owner.headers);
    expect(await offersUndo(owner.headers, id)).toBe(false);
  });

  it("show the drawer of letters page by page", async ({ expect }) => {
    const { headers } = await aGuest();
    const company = `Company ${crypto.randomUUID()}`;
    for (let count = 0; count < 11; count += 1) await aLetter(headers, company);
    const first = await textOf(page("/letters", headers));
    expect(first).toContain("11 pairs");
    expect(first).toContain('href="/letters?page=2"');
    const second = await textOf(page("/letters?page=2", headers));
    expect(second.match(/data-delete=/g)).toHaveLength(1);
    expect(await textOf(page("/letters?page=9", headers))).toContain("nothing on this page");
  });

  it("are in French where it was chosen, and declare it", async ({ expect }) => {
    const { headers } = await aGuest();
    const french = await textOf(page("/letters?lang=fr", headers));
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain("Le tiroir est vide");
  });
});

describe("the pages of the letters, given invalid input,", () => {
  it("lead to the letters under way when asked twice at once", async ({ expect }) => {
    const { headers } = await aGuest();
    const fields = { company_name: `Company ${crypto.randomUUID()}`, language: "fr" };
    const answers = await Promise.all([
      post("/letters", headers, fields),
      post("/letters", headers, fields),
    ]);
    const [accepted, refused] = answers.toSorted((a, b) => a.status - b.status);
    expect([accepted?.status, refused?.status]).toEqual([303, 409]);
    const jobPath = accepted?.headers.get("location") ?? "";
    expect(await refused?.text()).toContain(`href="${jobPath}"`);
    await endOf(headers, jobPath.slice("/letters/jobs/".length));
  });

  it.for([["A"], ["<script>alert(1)</script>"], ["  "], [""]])(
    "keep %s in the form, and say what is wrong with it",
    async ([company = ""], { expect }) => {
      const { headers } = await aGuest();
      const response = await post("/letters", headers, { company_name: company, language: "en" });
      expect(response.status).toBe(400);
      const html = await response.text();
      expect(html).not.toContain("<script>alert");
      expect(html).toContain('aria-invalid="true"');
      expect(html).toMatch(/id="company-error">It takes 2 to 200/);
    },
  );

  it.for([
    ["website", "not a site", "This is not an address"],
    ["job_title", "x", "2 to 200 characters, or none"],
    ["job_offer", "x".repeat(20_001), "over 20,000 characters"],
  ])("say beside %s what is wrong, and keep every option", async (wrong, { expect }) => {
    const [field = "", value = "", error = ""] = wrong;
    const { headers } = await aGuest();
    const options = {
      length: "long",
      tone: "direct",
      job_title: "Architect",
      website: "www.airbus.com",
      job_offer: "Design <b>wings</b>",
    };
    const fields = { company_name: "Airbus", language: "fr", ...options, [field]: value };
    const response = await post("/letters", headers, fields);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('<details class="options" open');
    expect(html).toContain('<option value="long" selected');
    expect(html).toContain('<option value="direct" selected');
    expect(html).toContain(`aria-describedby="${field.replace("_", "-")}-error`);
    expect(html.match(/aria-invalid/g)).toHaveLength(1);
    expect(html).toContain(error);
    expect(html).toContain('value="Airbus"');
    if (field !== "job_title") expect(html).toContain('value="Architect"');
    if (field !== "website") expect(html).toContain('value="www.airbus.com"');
    if (field !== "job_offer") expect(html).toContain("Design &lt;b&gt;wings&lt;/b&gt;");
  });

  it("keep a picked company and the wish for another draft in sight", async ({ expect }) => {
    const { headers } = await aGuest();
    const fields = { company_name: "A", company_pick: "wikidata:Q67", again: "1" };
    const html = await textOf(post("/letters", headers, fields));
    expect(html).toMatch(/type="checkbox" name="company_pick" value="wikidata:Q67" checked/);
    expect(html).toMatch(/type="checkbox" name="again" value="1" checked/);
  });

  it("say when the next letters can be asked for, and keep the input", async ({ expect }) => {
    const { headers } = await aGuest();
    // Names that no other test asks for: a cached pair is served without a pause.
    await aLetter(headers, `Company ${crypto.randomUUID()}`);
    const response = await post("/letters", headers, {
      company_name: "Thales & Co",
      language: "fr",
    });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    const html = await response.text();
    expect(html).toContain('value="Thales &amp; Co"');
    expect(html).toContain('<option value="fr" selected');
    expect(html).toContain("A short pause");
  });

  it("answer with a page for a letter or job that is not there", async ({ expect }) => {
    const { headers } = await aGuest();
    for (const path of [
      "/letters/4000000000",
      "/letters/x",
      `/letters/jobs/${crypto.randomUUID()}`,
    ]) {
      const response = await page(path, headers);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toContain("<h1>");
    }
  });

  it("refuse a form of unreasonable size with a page", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await post("/letters", headers, { company_name: "x".repeat(300_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain("<h1>");
  });
});

describe("the pages of the letters, opened by strangers,", () => {
  it("show the form to a newcomer, with the reason why it is closed", async ({ expect }) => {
    const html = await textOf(page("/letters", { "accept-language": "en" }));
    expect(html).toContain("The door is still closed");
    expect(html).toMatch(/<form class="request" id="request" action="\/letters\/kept"/);
    expect(html).toMatch(/<button type="submit" id="request-submit"[^>]*>Keep my request</);
    const refused = await post("/letters", { "accept-language": "en" }, { company_name: "Airbus" });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Not open yet");
  });

  it("hide another visitor’s letters", async ({ expect }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers, "Airbus");
    expect((await page(`/letters/${id}`, stranger.headers)).status).toBe(404);
    expect((await post(`/letters/${id}/delete`, stranger.headers)).status).toBe(404);
    expect((await page(`/letters/${id}`, owner.headers)).status).toBe(200);
  });

  it("refuse a form that another site posts", async ({ expect }) => {
    const { headers } = await aGuest();
    const foreign = { ...headers, origin: "https://elsewhere.test" };
    expect((await post("/letters", foreign, { company_name: "Airbus" })).status).toBe(403);
  });
});
