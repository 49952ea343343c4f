import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
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
    expect(completeness.percent).toBe(20);
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
