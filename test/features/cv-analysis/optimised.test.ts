import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
import { eventually } from "../../support/context";
import { aStoredAnalysis } from "../../support/cv-existing";
import { api } from "../../support/letters";
import { aMember, page, post } from "../../support/members";

type Change = { id: string; after: string; isAccepted: boolean };
type Optimised = { optimizedVersion: string; changes: Change[] };

const optimise = async (headers: Record<string, string>, id: string) =>
  (await api(`/api/cv/optimize/${id}`, headers, { method: "POST" })).json<Optimised>();

const accept = (headers: Record<string, string>, id: string, accepted: readonly string[]) =>
  api(`/api/cv/optimize/${id}`, headers, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ accepted }),
  });

describe("an optimised version", () => {
  it("is the same however often it is asked for, and names the person", async ({ expect }) => {
    const person = await aPerson();
    const id = await aStoredAnalysis(person);
    const first = await optimise(person.headers, id);
    expect(first.optimizedVersion).toContain("Camille Exemple");
    expect(await optimise(person.headers, id)).toEqual(first);
  });

  it("keeps what was accepted, and refuses a change that it does not propose", async ({
    expect,
  }) => {
    const person = await aPerson();
    const id = await aStoredAnalysis(person);
    await optimise(person.headers, id);
    const answer = await accept(person.headers, id, []);
    const { changes } = await answer.json<Optimised>();
    expect(changes.filter(({ isAccepted }) => isAccepted)).toEqual([]);
    const again = await optimise(person.headers, id);
    expect(again.changes.filter(({ isAccepted }) => isAccepted)).toEqual([]);
    const refused = await accept(person.headers, id, ["nothing-of-the-kind"]);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errorCode: "CHANGE_UNKNOWN" });
  });

  it.for([
    ["md", "text/markdown"],
    ["pdf", "application/pdf"],
    ["docx", "application/vnd.openxmlformats"],
  ] as const)("can be taken along as %s", async ([format, type], { expect }) => {
    const person = await aPerson();
    const id = await aStoredAnalysis(person);
    const answer = await api(`/api/cv/${id}/optimized?format=${format}`, person.headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });
});

describe("the receipt beside the downloads", () => {
  it.for([
    ["en", /PDF: all \d+ fields come back as they were written\./],
    ["fr", /PDF\u00a0: les \d+ champs sont relus tels qu’ils ont été écrits\./],
  ] as const)("tells that each file is read whole, in %s", async ([language, told], { expect }) => {
    const member = await aMember();
    const id = await aStoredAnalysis(member);
    await optimise(member.headers, id);
    const headers = { ...member.headers, "accept-language": language };
    const once = await (await page(`/analyses/${id}`, headers)).text();
    expect(once).toMatch(told);
    // The second page has them from the bucket.
    expect(await (await page(`/analyses/${id}`, headers)).text()).toMatch(told);
  });

  it("names the fields that do not come back", async ({ expect }) => {
    const member = await aMember();
    const id = await aStoredAnalysis(member);
    await optimise(member.headers, id);
    await page(`/analyses/${id}`, member.headers);
    const key = `cvs/${id}/receipts.json`;
    const stored = await eventually(async () => (await env.FILES.get(key))?.text());
    const lost = [{ path: "phone", value: "+33 6 39 98 12 34", reread: null }];
    const { receipts, ...kept } = JSON.parse(stored) as { receipts: object[] };
    const [pdf, ...others] = receipts;
    const less = { ...kept, receipts: [{ ...pdf, same: 1, total: 2, lost }, ...others] };
    await env.FILES.put(key, JSON.stringify(less));
    const html = await (await page(`/analyses/${id}`, member.headers)).text();
    expect(html).toContain("1 of 2 fields");
    expect(html).toMatch(/Phone<\/span> <q>\+33 6 39 98 12 34<\/q> is not found\./);
  });
});

describe("a CV that becomes a profile", () => {
  it("is taken over field by field, and only where it was ticked", async ({ expect }) => {
    const member = await aMember();
    const id = await aStoredAnalysis(member);
    const proposal = await (await page(`/analyses/${id}/profile`, member.headers)).text();
    expect(proposal).toContain('name="accept.email"');
    const answer = await post(`/analyses/${id}/profile`, member.headers, {
      version: "",
      "accept.name": "1",
      "accept.email": "1",
    });
    expect(answer.status).toBe(303);
    const { profile, completeness } = await (
      await api("/api/profile/me", member.headers)
    ).json<{
      profile: { resume: { basics: Record<string, unknown>; skills: unknown[] }; origins: object };
      completeness: { percent: number };
    }>();
    expect(profile.resume.basics).toMatchObject({ email: "camille@exemple.example" });
    expect(profile.resume.skills).toEqual([]);
    expect(profile.origins).toMatchObject({
      "basics.email": { source: "imported", analysisId: id },
    });
    expect(completeness.percent).toBe(5);
  });

  it("is refused where the profile has changed since it was shown", async ({ expect }) => {
    const member = await aMember();
    const id = await aStoredAnalysis(member);
    const fields = { version: "", "accept.name": "1" };
    await post(`/analyses/${id}/profile`, member.headers, fields);
    const again = await post(`/analyses/${id}/profile`, member.headers, {
      version: "another",
      "accept.email": "1",
    });
    expect(again.status).toBe(409);
  });
});
