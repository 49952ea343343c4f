import { decodeJwt, importJWK, jwtVerify } from "jose";
import { describe, inject, it } from "vitest";
import { endSubscription, subscribeDevice } from "../../../src/features/notices/push/subscriptions";
import type { Ctx } from "../../../src/platform/context";
import { fromBase64Url, toBase64Url } from "../../../src/platform/signature";
import { testCtx } from "../../support/context";
import { vapidKeys } from "../../support/notices";
import { aBrowser } from "../../support/push-service";
import { aListener, pushConfig } from "./world";

describe("a push", () => {
  it("reaches every device of the person, encrypted for each, and says no more than the title", async ({
    expect,
  }) => {
    const ana = await aListener(["push"]);
    const browsers = [await aBrowser(), await aBrowser()];
    for (const browser of browsers) await ana.add(browser);
    const actor = { id: 7, name: "Zoé" };
    const facts = { room: "Café", preview: "the key is under the mat" };
    await ana.hear({ actor, facts, link: "/chat/rooms/Caf%C3%A9" });
    await ana.deliver();
    for (const browser of browsers) {
      expect(await browser.messages()).toEqual([
        {
          kind: "mention",
          id: expect.any(Number) as number,
          title: "Zoé mentioned you in Café",
          link: "/chat/rooms/Caf%C3%A9",
        },
      ]);
    }
  });

  it("names its sender to the push service, by a signature that holds", async ({ expect }) => {
    const ana = await aListener(["push"]);
    const browser = await aBrowser();
    await ana.add(browser);
    await ana.hear();
    await ana.deliver();
    const headers = (await browser.arrived())[0]?.headers ?? {};
    expect(headers).toMatchObject({ "content-encoding": "aes128gcm", urgency: "normal" });
    expect(Number(headers["ttl"])).toBeGreaterThan(0);
    const [, token = "", key = ""] =
      /^vapid t=([^,]+), k=(.+)$/.exec(headers["authorization"] ?? "") ?? [];
    expect(key).toBe(vapidKeys.VAPID_PUBLIC_KEY);
    const point = fromBase64Url(key) ?? new Uint8Array();
    const [x, y] = [toBase64Url(point.slice(1, 33)), toBase64Url(point.slice(33))];
    const { payload } = await jwtVerify(
      token,
      await importJWK({ kty: "EC", crv: "P-256", x, y }, "ES256"),
    );
    expect(payload.aud).toBe(inject("listeners").allowed);
    expect(decodeJwt(token).sub).toMatch(/^mailto:/);
    expect((payload.exp ?? 0) * 1_000).toBeLessThan(Date.now() + 86_400_000);
  });

  it("that the service turned away for now comes again under the same topic, until it is taken", async ({
    expect,
  }) => {
    const ana = await aListener(["push"]);
    const browser = await aBrowser("429~120", 503, 201);
    await ana.add(browser);
    await ana.hear();
    for (let turn = 0; turn < 5; turn += 1) await ana.deliver();
    const arrived = await browser.arrived();
    expect(arrived).toHaveLength(3);
    const topics = new Set(arrived.map(({ headers }) => headers["topic"]));
    expect(topics.size).toBe(1);
    expect([...topics][0]).toMatch(/^[\w-]{32}$/);
  });

  it("is given up after six attempts", async ({ expect }) => {
    const ana = await aListener(["push"]);
    const browser = await aBrowser(500);
    await ana.add(browser);
    await ana.hear();
    for (let turn = 0; turn < 9; turn += 1) await ana.deliver();
    expect(await browser.arrived()).toHaveLength(6);
  });

  it.for([404, 410])(
    "that answers %i removes the device, and the others stay",
    async (status, { expect }) => {
      const ana = await aListener(["push"]);
      const [gone, there] = [await aBrowser(status), await aBrowser()];
      for (const browser of [gone, there]) await ana.add(browser);
      for (const _ of ["first", "second"]) {
        await ana.hear();
        await ana.deliver();
      }
      expect(await gone.arrived()).toHaveLength(1);
      expect(await there.arrived()).toHaveLength(2);
      expect((await ana.inbox.devices()).map(({ endpoint }) => endpoint)).toEqual([there.endpoint]);
    },
  );

  it("leaves only where the person has chosen it", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    const browser = await aBrowser();
    await ana.add(browser);
    await ana.hear();
    await ana.deliver();
    expect(await browser.arrived()).toEqual([]);
    expect(ana.mails).toHaveLength(1);
  });
});

describe("the devices of a person", () => {
  const asPerson = ({ id, sessionId }: { id: number; sessionId: string }): Ctx =>
    testCtx(
      { kind: "user", userId: id, username: "ana", role: "user", accountSessionId: sessionId },
      { config: pushConfig() },
    );

  it("are ten at most, and the eleventh takes the place of the oldest", async ({ expect }) => {
    const ana = await aListener(["push"]);
    const browsers = await Promise.all(Array.from({ length: 11 }, () => aBrowser()));
    for (const { endpoint, keys } of browsers) {
      await subscribeDevice(asPerson(ana), { endpoint, ...keys });
    }
    // A known device is no further one.
    const last = browsers[10];
    if (last) await subscribeDevice(asPerson(ana), { endpoint: last.endpoint, ...last.keys });
    const kept = (await ana.inbox.devices()).map(({ endpoint }) => endpoint);
    expect(kept).toEqual(browsers.slice(1).map(({ endpoint }) => endpoint));
    await endSubscription(asPerson(ana), kept[0] ?? "");
    expect(await ana.inbox.devices()).toHaveLength(9);
  });

  it.for([
    "http://push.example.com/x",
    "https://127.0.0.1/x",
    "https://localhost/x",
    "https://[::1]/x",
    "https://169.254.169.254/latest",
    "https://metadata.google.internal/x",
    "https://push.example.com:8443/x",
    "https://user@push.example.com/x",
    "https://2130706433/x",
    "ftp://push.example.com/x",
    "x",
  ])("may not be at %s", async (endpoint, { expect }) => {
    const ana = await aListener(["push"]);
    const { keys } = await aBrowser();
    const subscribed = subscribeDevice(asPerson(ana), { endpoint, ...keys });
    await expect(subscribed).rejects.toMatchObject({ code: "PUSH_ENDPOINT_REFUSED" });
    expect(await ana.inbox.devices()).toEqual([]);
  });

  it("are never asked at an address that was refused later, even when it is stored", async ({
    expect,
  }) => {
    const ana = await aListener(["push"]);
    const browser = await aBrowser();
    await ana.add({ ...browser, endpoint: inject("listeners").forbidden });
    await ana.hear();
    await ana.deliver();
    expect(await ana.inbox.devices()).toEqual([]);
  });

  it("need keys that are a point of the curve and a secret", async ({ expect }) => {
    const ana = await aListener(["push"]);
    const { endpoint, keys } = await aBrowser();
    for (const wrong of [
      { ...keys, p256dh: keys.auth },
      { ...keys, auth: "abc" },
    ]) {
      const subscribed = subscribeDevice(asPerson(ana), { endpoint, ...wrong });
      await expect(subscribed).rejects.toMatchObject({ code: "PUSH_KEYS_REFUSED" });
    }
  });
});
