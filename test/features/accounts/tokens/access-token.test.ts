import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { readAccessToken, signAccessToken } from "../../../../src/features/accounts/tokens";
import { configOf } from "../../../../src/platform/config";

const secret = (letter: string) => letter.repeat(40);
const withKeys = (JWT_SECRETS: string, JWT_EXPIRY = "24h") =>
  configOf({ ...env, JWT_SECRETS, JWT_EXPIRY });
const subject = { userId: 7, username: "sample", role: "user", sessionId: "A".repeat(22) } as const;
const now = new Date();

describe("the keys and lifetime of access tokens", () => {
  it("can be rotated: the first key signs, the others still verify, the removed ones do not", async ({
    expect,
  }) => {
    const old = withKeys(`old:${secret("a")}`);
    const both = withKeys(`new:${secret("b")},old:${secret("a")}`);
    const renewed = withKeys(`new:${secret("b")}`);
    const token = await signAccessToken(old, { subject, api: "community", now });
    const next = await signAccessToken(both, { subject, api: "community", now });
    expect(await readAccessToken(both, token, now)).toEqual({
      userId: 7,
      sessionId: "A".repeat(22),
    });
    expect(await readAccessToken(renewed, next, now)).not.toBeNull();
    expect(await readAccessToken(renewed, token, now)).toBeNull();
    expect(await readAccessToken(old, next, now)).toBeNull();
    // The same name for another secret is another key.
    expect(await readAccessToken(withKeys(`old:${secret("c")}`), token, now)).toBeNull();
  });

  it.for(["short:abc", "no-colon", `:${"a".repeat(40)}`, `bad kid:${"a".repeat(40)}`])(
    "are refused under the name of their variable: %s",
    (keys, { expect }) => {
      expect(() => withKeys(keys)).toThrow("JWT_SECRETS");
    },
  );

  it.for([
    ["90", 90],
    ["15m", 900],
    ["24h", 86_400],
    ["7d", 604_800],
  ] as const)("follow JWT_EXPIRY when it says %s", ([text, seconds], { expect }) => {
    expect(withKeys("", text).JWT_EXPIRY).toBe(seconds);
  });

  it("end a token's validity on time", async ({ expect }) => {
    const config = withKeys("");
    const token = await signAccessToken(config, { subject, api: "oauth", now });
    const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    expect(await readAccessToken(config, token, at(1_790))).not.toBeNull();
    expect(await readAccessToken(config, token, at(1_801))).toBeNull();
    expect(await readAccessToken(config, token, at(-3_600))).toBeNull();
  });
});
