import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { letterPersonalData } from "../../../../src/features/letters/store/personal-data";
import {
  findKeptRequest,
  keepRequest,
  purgeKeptRequests,
} from "../../../../src/features/letters/store/kept-requests";
import { GenerateLetters } from "../../../../src/features/letters/api/request-schema";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { aPerson, aSessionOf } from "../../../support/accounts";
import { aLetter, api, askForLetters, endOf } from "../../../support/letters";

beforeAll(seedProfile);

type Headers = Record<string, string>;

const page = async (path: string, headers: Headers) =>
  (await api(path, { accept: "text/html", ...headers })).text();

const post = (path: string, headers: Headers, fields: Record<string, string> = {}) =>
  api(path, headers, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });

const wish = { language: "en", job_title: "Technical Lead", job_offer: "We need <b>care</b>." };

/** A visitor whose gate is closed, with a request kept until it opens. */
async function aKeptRequest(company = `Company ${crypto.randomUUID()}`) {
  const guest = await aGuest({ visits: 1 });
  const response = await post("/letters/kept", guest.headers, { company_name: company, ...wish });
  return { ...guest, company, response };
}

const openGate = (sessionId: string) =>
  env.VISITS.put(`visitor:${sessionId}`, JSON.stringify({ visits: 3, lastSeenAt: Date.now() }));

describe("a request that is kept while the gate is closed", () => {
  it("is told on the visitor’s card, fills the form in, and leaves the contract as it is", async ({
    expect,
  }) => {
    const { headers, company, response } = await aKeptRequest();
    expect([response.status, response.headers.get("location")]).toEqual([303, "/letters"]);
    const html = await page("/letters", headers);
    expect(html).toContain(`Your request for ${company} is kept`);
    expect(html).toContain(`value="${company}"`);
    expect(html).toContain("We need &lt;b&gt;care&lt;/b&gt;.");
    expect(html).toContain('action="/letters/kept" data-request="keep"');
    expect((await askForLetters(headers, company)).status).toBe(403);
    expect((await post("/letters/kept/write", headers)).status).toBe(403);
    expect(await page("/letters", headers)).toContain(`Your request for ${company} is kept`);
  });

  it("is written once the gate is open, with nothing to type again", async ({ expect }) => {
    const { headers, sessionId, company } = await aKeptRequest();
    await openGate(sessionId);
    expect(await page("/letters", headers)).toContain('data-write-kept="true"');
    const answers = await Promise.all([
      post("/letters/kept/write", headers),
      post("/letters/kept/write", headers),
    ]);
    const paths = answers.map((answer) => answer.headers.get("location") ?? "").toSorted();
    expect(paths[0]).toBe("/letters");
    expect(paths[1]).toMatch(/^\/letters\/jobs\//);
    const { letter_id: id } = await endOf(headers, paths[1]?.split("/").at(-1) ?? "");
    const letter = await (await api(`/api/letters/${id}`, headers)).json();
    expect(letter).toMatchObject({ company_name: company, ...wish });
    expect(await page("/letters", headers)).not.toContain("data-write-kept");
  });

  it("stays kept when it is refused, and says why", async ({ expect }) => {
    const { headers, sessionId, company } = await aKeptRequest();
    await openGate(sessionId);
    await aLetter(headers);
    expect(await page("/letters", headers)).toContain('data-write-kept="false"');
    const refused = await post("/letters/kept/write", headers);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("A short pause");
    expect(await page("/letters", headers)).toContain(`value="${company}"`);
  });

  it("is forgotten when its visitor says so, and after thirty days", async ({ expect }) => {
    const { headers, ctx, sessionId } = await aKeptRequest();
    await post("/letters/kept/forget", headers);
    expect(await findKeptRequest(ctx, sessionId)).toBeNull();
    await keepRequest(ctx, GenerateLetters.parse({ company_name: "Airbus" }));
    const in29Days = { now: () => new Date(Date.now() + 29 * 86_400_000) };
    await purgeKeptRequests(testCtx(ctx.actor, in29Days));
    expect(await findKeptRequest(ctx, sessionId)).not.toBeNull();
    const in31Days = { now: () => new Date(Date.now() + 31 * 86_400_000) };
    await purgeKeptRequests(testCtx(ctx.actor, in31Days));
    expect(await findKeptRequest(ctx, sessionId)).toBeNull();
  });

  it("comes back with what is wrong, and is not kept", async ({ expect }) => {
    const { headers, ctx, sessionId } = await aGuest({ visits: 1 });
    const response = await post("/letters/kept", headers, { company_name: "<b>", ...wish });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('aria-invalid="true"');
    expect(await findKeptRequest(ctx, sessionId)).toBeNull();
  });

  it("is adopted, exported and removed with the rest of a person", async ({ expect }) => {
    const [first, second] = [await aKeptRequest("First"), await aKeptRequest("Second")];
    const to = `user:${crypto.randomUUID()}`;
    const ctx = testCtx();
    await letterPersonalData.adopt?.(ctx, { from: first.sessionId, to });
    await letterPersonalData.adopt?.(ctx, { from: second.sessionId, to });
    expect((await findKeptRequest(ctx, to))?.company_name).toBe("First");
    expect(await findKeptRequest(ctx, second.sessionId)).toBeNull();
    const files = [];
    for await (const file of letterPersonalData.exportFor(ctx, { userId: 0, key: to }))
      files.push(file);
    expect(files.map(({ path }) => path)).toEqual(["letters/kept-request.json"]);
    await letterPersonalData.removeFor(ctx, { userId: 0, key: to }, null);
    expect(await findKeptRequest(ctx, to)).toBeNull();
  });
});

describe("the page of a closed gate", () => {
  it("asks the owner for an invitation, who grants it in the administration with one press", async ({
    expect,
  }) => {
    const { headers } = await aGuest({ visits: 1 });
    const name = `Ada ${crypto.randomUUID()}`;
    const wrong = await post("/letters/invitation", headers, { name: "A", message: "Hello" });
    expect(wrong.status).toBe(400);
    const html = await wrong.text();
    expect(html).toContain('<details class="options ask-invitation" open');
    expect(html).toContain("Hello</textarea>");
    const asked = await post("/letters/invitation", headers, { name, message: "Hello" });
    expect(asked.headers.get("location")).toBe("/letters");
    expect(await page("/letters", headers)).toContain("request for an invitation has been sent");
    const admin = await aSessionOf((await aPerson({ role: "admin" })).id);
    const overview = await page("/admin", admin.headers);
    const [, grant = ""] =
      new RegExp(`action="(/admin/invitations/\\d+/grant)"[^>]*>[^<]*<button[^>]*${name}`).exec(
        overview,
      ) ?? [];
    expect((await post(grant, admin.headers)).headers.get("location")).toBe("/admin");
    expect(await page("/letters", headers)).toContain("The door is open");
    expect((await askForLetters(headers, `Company ${name}`)).status).toBe(202);
    expect(await page("/admin", admin.headers)).not.toContain(name);
  });

  it("offers a whole pair for an invented company, which is nobody’s and is not stored", async ({
    expect,
  }) => {
    const { headers } = await aGuest({ visits: 1 });
    const html = await page("/letters/sample", headers);
    expect(html).toContain("This company does not exist");
    expect(html.match(/<article class="sheet/g)).toHaveLength(2);
    expect(html).toContain("Moonrise Bakery");
    expect(await page("/letters/sample?lang=fr", headers)).toContain("Fournil de la Lune");
    expect(await (await api("/api/letters/history", headers)).json()).toMatchObject({ total: 0 });
  });

  it("is told on the CV before the first press", async ({ expect }) => {
    const closed = await aGuest({ visits: 0 });
    expect(await page("/", closed.headers)).toContain("this is visit 1");
    const open = await aGuest();
    expect(await page("/", open.headers)).not.toContain('id="invitation-gate"');
  });
});
