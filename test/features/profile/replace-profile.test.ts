import { describe, it } from "vitest";
import { aPerson, putJson } from "../../support/accounts";
import { seedProfile } from "../../support/context";
import { api } from "../../support/letters";

type Answer = { profile: { language: string; version: string; resume: { basics: object } } };

const replacement = (version: string | null, name: string) => ({
  language: "en",
  version,
  resume: { basics: { name } },
});

const current = async () => {
  const answer = await api("/api/profile", { "accept-language": "en" });
  return (await answer.json<Answer>()).profile;
};

describe("PUT /api/profile", () => {
  it("publishes the resume of one language and leaves the other as it is", async ({ expect }) => {
    await seedProfile();
    const { headers } = await aPerson({ role: "admin" });
    const { version } = await current();
    const answer = await putJson("/api/profile", headers, replacement(version, "Robin Sample"));
    expect(answer.status).toBe(200);
    const { profile } = await answer.json<Answer>();
    expect(await current()).toEqual(profile);
    expect(profile.resume.basics).toMatchObject({ name: "Robin Sample" });
    const french = await api("/api/profile", { "accept-language": "fr" });
    expect((await french.json<Answer>()).profile).toMatchObject({
      language: "fr",
      resume: { basics: { name: "Camille Verdanne" } },
    });
  });

  it("refuses a resume that was made from another version, and names the present one", async ({
    expect,
  }) => {
    await seedProfile();
    const { headers } = await aPerson({ role: "admin" });
    const { version } = await current();
    for (const stale of ["0123456789abcdef", null]) {
      const answer = await putJson("/api/profile", headers, replacement(stale, "Too Late"));
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({
        errorCode: "PROFILE_CHANGED",
        details: { version },
      });
    }
    expect((await current()).version).toBe(version);
  });

  it("names each field of a resume that it cannot take", async ({ expect }) => {
    const { headers } = await aPerson({ role: "admin" });
    const answer = await putJson("/api/profile", headers, {
      language: "en",
      version: null,
      resume: { basics: { name: "X" }, awards: [{ title: "Prize", date: "last spring" }] },
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain("resume.awards.0.date");
  });

  it("is closed to everybody but admins", async ({ expect }) => {
    const body = replacement(null, "Nobody");
    expect((await putJson("/api/profile", {}, body)).status).toBe(401);
    const { headers } = await aPerson({ role: "moderator" });
    expect((await putJson("/api/profile", headers, body)).status).toBe(403);
  });
});
