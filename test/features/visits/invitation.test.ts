import { env } from "cloudflare:workers";
import { describe, it, vi } from "vitest";
import { readInvitation, writeInvitation } from "../../../src/features/visits/invitation";
import { sign, toBase64Url } from "../../../src/platform/signature";
import { aGuest } from "../../support/context";
import { api } from "../../support/letters";

const now = new Date("2026-03-01T00:00:00Z");
const inAnHour = now.getTime() / 1000 + 3600;
const invitation = { profile: "cto", invitee: "hiring team", expiresAt: inAnHour } as const;

describe("an invitation", () => {
  it("is read back as it was written until it expires", async ({ expect }) => {
    const token = await writeInvitation("secret", invitation);
    expect(await readInvitation("secret", token, now)).toEqual(invitation);
    expect(await readInvitation("secret", token, new Date(inAnHour * 1000))).toBeNull();
  });

  it("is worthless when forged", async ({ expect }) => {
    const token = await writeInvitation("secret", invitation);
    const [value = "", signature = ""] = token.split(".");
    const other = toBase64Url(
      new TextEncoder().encode(JSON.stringify({ ...invitation, profile: "ceo" })),
    );
    const forgeries = [
      `${other}.${signature}`,
      `${value}.${await sign("another secret", "invitation", value)}`,
      `${value}.${await sign("secret", "session", value)}`,
      `${value}.${signature}.`,
      `${value}.${signature}A`,
      value,
      ".",
      "",
    ];
    for (const forged of forgeries)
      expect(await readInvitation("secret", forged, now), forged).toBeNull();
  });

  it("opens the gate for the visitor who follows it, and says why", async ({ expect }) => {
    const { headers } = await aGuest({ visits: 0 });
    const expiresAt = Math.floor(Date.now() / 1000) + 60;
    const token = await writeInvitation(env.SIGNING_SECRET, { ...invitation, expiresAt });
    const put = vi.spyOn(env.VISITS, "put");
    const response = await api(`/i/${token}`, headers, { redirect: "manual" });
    // KV takes one write a second for a key: the visit and the open gate are one value.
    expect(put).toHaveBeenCalledTimes(1);
    put.mockRestore();
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/letters/);
    expect(await (await api("/api/letters/access", headers)).json()).toMatchObject({
      has_access: true,
      access_granted_by: "profile",
      profile_detected: "cto",
      current_visits: 1,
    });
  });

  it("opens the gate when a browser fetches the link ahead", async ({ expect }) => {
    const { headers } = await aGuest({ visits: 0 });
    const expiresAt = Math.floor(Date.now() / 1000) + 60;
    const token = await writeInvitation(env.SIGNING_SECRET, { ...invitation, expiresAt });
    await api(`/i/${token}`, { ...headers, "sec-purpose": "prefetch" }, { redirect: "manual" });
    expect(await (await api("/api/letters/access", headers)).json()).toMatchObject({
      has_access: true,
    });
  });

  it("that is unknown opens nothing", async ({ expect }) => {
    const { headers } = await aGuest({ visits: 0 });
    expect((await api("/i/nonsense", headers)).status).toBe(404);
    expect(await (await api("/api/letters/access", headers)).json()).toMatchObject({
      has_access: false,
    });
  });
});
