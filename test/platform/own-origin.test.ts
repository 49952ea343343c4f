import { beforeAll, describe, it } from "vitest";
import { aPerson } from "../support/accounts";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aLetter, api } from "../support/letters";
import { aMember } from "../support/members";
import { env } from "cloudflare:workers";

beforeAll(seedProfile);

const evil = { origin: "https://evil.example" };
const rename = (headers: Record<string, string>) =>
  api("/account/profile", headers, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ first_name: "Mallory" }),
  });

describe("a write from a foreign page", () => {
  it.for([{}, { authorization: "Basic eDp5" }, { authorization: "Bearer forged" }])(
    "is refused with the cookie, whatever %o comes along",
    async (authorization, { expect }) => {
      const { headers } = await aMember();
      expect((await rename({ ...headers, ...evil, ...authorization })).status).toBe(403);
    },
  );

  it("is accepted where the token alone made the actor", async ({ expect }) => {
    const { headers } = await aPerson();
    expect((await rename({ ...headers, ...evil })).status).toBe(303);
  });

  it("is refused with a token that proves nothing, for a visitor's session too", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const answer = await api(
      "/api/letters/1",
      { ...headers, ...evil, authorization: "Bearer forged" },
      { method: "DELETE" },
    );
    expect(answer.status).toBe(403);
  });
});

describe("the socket of a job", () => {
  it("opens for our own pages, and for a foreign one never with the cookie", async ({ expect }) => {
    const { headers } = await aGuest();
    const letterId = await aLetter(headers);
    const jobId = await env.DB.prepare("select job_id from generated_letters where id = ?")
      .bind(letterId)
      .first<string>("job_id");
    const open = (more: Record<string, string>) =>
      api(`/api/letters/jobs/${jobId}/live`, { ...headers, upgrade: "websocket", ...more });
    for (const refused of [
      evil,
      { origin: "null" },
      {},
      { ...evil, authorization: "Basic eDp5" },
    ]) {
      expect((await open(refused as Record<string, string>)).status).toBe(403);
    }
    const own = await open({ origin: ORIGIN });
    expect(own.status).toBe(101);
    own.webSocket?.accept();
    own.webSocket?.close();
  });
});
