import { env } from "cloudflare:workers";
import { base64url, SignJWT } from "jose";
import { beforeAll, describe, it } from "vitest";
import { configOf } from "../../../../src/platform/config";
import { sign } from "../../../../src/platform/signature";
import { aPerson, type Person } from "../../../support/accounts";
import { cookieOf, newSessionId } from "../../../support/context";
import { api } from "../../../support/letters";

const encoder = new TextEncoder();
const encode = (value: unknown) => base64url.encode(JSON.stringify(value));
const now = () => Math.floor(Date.now() / 1000);

let person: Person;
let other: Person;
let header: Record<string, unknown>;
let claims: Record<string, unknown>;
/** The genuine key: what is refused under it is refused for what it says. */
let key: Uint8Array;

beforeAll(async () => {
  [person, other] = [await aPerson(), await aPerson()];
  const [head = "", payload = ""] = person.accessToken.split(".");
  const parse = (part: string) =>
    JSON.parse(new TextDecoder().decode(base64url.decode(part))) as Record<string, unknown>;
  [header, claims] = [parse(head), parse(payload)];
  key = encoder.encode(await sign(env.SIGNING_SECRET, "access-token-key", "1"));
});

type Changes = { header?: Record<string, unknown>; claims?: Record<string, unknown> };

/** The genuine token with something changed, signed with HMAC under `secret`. */
async function forged(changes: Changes, secret: Uint8Array = key, hash = "SHA-256") {
  const body = `${encode({ ...header, ...changes.header })}.${encode({ ...claims, ...changes.claims })}`;
  const algorithm = { name: "HMAC", hash };
  const imported = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", imported, encoder.encode(body));
  return `${body}.${base64url.encode(new Uint8Array(mac))}`;
}

const withClaims = (changes: Record<string, unknown>) => () => forged({ claims: changes });
const withHeader = (changes: Record<string, unknown>) => () => forged({ header: changes });
const parts = () => person.accessToken.split(".") as [string, string, string];

type Forgery = readonly [name: string, token: () => string | Promise<string>];

const bySignature: Forgery[] = [
  ["no signature", () => `${parts()[0]}.${parts()[1]}.`],
  ["two parts", () => `${parts()[0]}.${parts()[1]}`],
  ["four parts", () => `${person.accessToken}.AAAA`],
  ["alg none, unsigned", () => `${encode({ ...header, alg: "none" })}.${parts()[1]}.`],
  ["alg None, unsigned", () => `${encode({ ...header, alg: "None" })}.${parts()[1]}.`],
  [
    "alg none, with the old signature",
    () => `${encode({ alg: "none" })}.${parts()[1]}.${parts()[2]}`,
  ],
  ["alg HS512 under the genuine key", () => forged({ header: { alg: "HS512" } }, key, "SHA-512")],
  ["alg HS384 under the genuine key", () => forged({ header: { alg: "HS384" } }, key, "SHA-384")],
  ["alg RS256", withHeader({ alg: "RS256" })],
  ["alg ES256", withHeader({ alg: "ES256" })],
  ["alg EdDSA", withHeader({ alg: "EdDSA" })],
  ["alg hs256", withHeader({ alg: "hs256" })],
  ["alg missing", withHeader({ alg: undefined })],
  ["alg a number", withHeader({ alg: 256 })],
  ["alg a list", withHeader({ alg: ["HS256"] })],
  ["another kid", withHeader({ kid: "other" })],
  ["no kid", withHeader({ kid: undefined })],
  ["an empty kid", withHeader({ kid: "" })],
  ["a kid that is a path", withHeader({ kid: "../../dev/null" })],
  ["a kid that is a property", withHeader({ kid: "constructor" })],
  ["a kid that is SQL", withHeader({ kid: "' or 1=1 --" })],
  ["header typ JWT", withHeader({ typ: "JWT" })],
  ["header typ missing", withHeader({ typ: undefined })],
  ["header typ of another token", withHeader({ typ: "logout+jwt" })],
  ["a critical header we do not know", withHeader({ crit: ["exp"], exp: 1 })],
  ["b64 false", withHeader({ b64: false, crit: ["b64"] })],
  ["an embedded key", withHeader({ kid: undefined, jwk: { kty: "oct", k: "AAAA" } })],
  ["an empty key", () => forged({}, new Uint8Array(1))],
  ["the signing secret itself as key", () => forged({}, encoder.encode(env.SIGNING_SECRET))],
  ["the secret of a sample", () => forged({}, encoder.encode("your-secret-key-here"))],
  [
    "a key for another purpose",
    async () => forged({}, encoder.encode(await sign(env.SIGNING_SECRET, "session", "1"))),
  ],
  [
    "a signature of another purpose",
    async () =>
      `${parts()[0]}.${parts()[1]}.${await sign(env.SIGNING_SECRET, "account-cookie", `${parts()[0]}.${parts()[1]}`)}`,
  ],
  [
    "a signature of the session cookie's purpose",
    async () =>
      `${parts()[0]}.${parts()[1]}.${await sign(env.SIGNING_SECRET, "session", `${parts()[0]}.${parts()[1]}`)}`,
  ],
  ["a signature cut short", () => person.accessToken.slice(0, -2)],
  ["a signature of zeros", () => `${parts()[0]}.${parts()[1]}.${"A".repeat(43)}`],
  ["another's signature", () => `${parts()[0]}.${parts()[1]}.${other.accessToken.split(".")[2]}`],
  ["another's payload", () => `${parts()[0]}.${other.accessToken.split(".")[1]}.${parts()[2]}`],
];

const bySpelling: Forgery[] = [
  ["a trailing byte", () => `${person.accessToken}A`],
  ["a trailing =", () => `${person.accessToken}=`],
  ["a trailing dot", () => `${person.accessToken}.`],
  ["a trailing NUL, escaped", () => `${person.accessToken}%00`],
  ["other trailing bits", () => person.accessToken.slice(0, -1) + twinOf(person.accessToken)],
  ["padding in the header", () => `${parts()[0]}=.${parts()[1]}.${parts()[2]}`],
  ["plain base64", () => `${btoa(JSON.stringify(header))}.${parts()[1]}.${parts()[2]}`],
  ["a space inside", () => person.accessToken.replace(".", ". ")],
  ["a tab in front of the payload", () => person.accessToken.replace(".", ".\t")],
  ["two tokens", () => `${person.accessToken} ${person.accessToken}`],
  ["two tokens by comma", () => `${person.accessToken},${person.accessToken}`],
  ["quotes", () => `"${person.accessToken}"`],
  ["a second Bearer", () => `Bearer ${person.accessToken}`],
  ["upper case", () => person.accessToken.toUpperCase()],
  ["nothing", () => ""],
  ["dots", () => ".."],
  ["null", () => "null"],
  ["undefined", () => "undefined"],
  [
    "a JSON serialisation",
    () =>
      JSON.stringify({
        payload: parts()[1],
        signatures: [{ protected: parts()[0], signature: parts()[2] }],
      }),
  ],
  ["an encrypted token's shape", () => "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA"],
  ["a header that is no object", () => `${encode([])}.${parts()[1]}.${parts()[2]}`],
  ["a header that is no JSON", () => `${base64url.encode("{")}.${parts()[1]}.${parts()[2]}`],
  ["100,000 dots", () => ".".repeat(10_000)],
  ["a token of 20 kB", () => forged({ claims: { padding: "x".repeat(20_000) } })],
];

const byClaims: Forgery[] = [
  ["no exp", withClaims({ exp: undefined })],
  ["exp null", withClaims({ exp: null })],
  ["exp as text", withClaims({ exp: String(now() + 600) })],
  ["exp that has passed", withClaims({ iat: now() - 7200, exp: now() - 3600 })],
  ["exp just passed", withClaims({ iat: now() - 60, exp: now() - 1 })],
  ["exp in ten years", withClaims({ exp: now() + 315_360_000 })],
  [
    "exp a second past the longest life",
    () => forged({ claims: { exp: Number(claims["iat"]) + 86_401 } }),
  ],
  ["exp without end", withClaims({ exp: 1e300 })],
  ["exp below zero", withClaims({ exp: -1 })],
  ["the OAuth2 type with the community's life", withClaims({ typ: "access+oauth" })],
  ["no iat", withClaims({ iat: undefined })],
  ["iat in the future", withClaims({ iat: now() + 3600, exp: now() + 7200 })],
  ["nbf in the future", withClaims({ nbf: now() + 3600 })],
  ["another aud", withClaims({ aud: "elsewhere" })],
  ["no aud", withClaims({ aud: undefined })],
  ["aud a list of others", withClaims({ aud: ["elsewhere"] })],
  ["another iss", withClaims({ iss: "https://elsewhere.test" })],
  ["no iss", withClaims({ iss: undefined })],
  ["typ refresh", withClaims({ typ: "refresh" })],
  ["typ access alone", withClaims({ typ: "access" })],
  ["no typ", withClaims({ typ: undefined })],
  ["no sub", withClaims({ sub: undefined })],
  ["sub a number", () => forged({ claims: { sub: person.id } })],
  ["another's sub", () => forged({ claims: { sub: String(other.id) } })],
  ["sub with a zero in front", () => forged({ claims: { sub: `0${person.id}` } })],
  ["sub an address", () => forged({ claims: { sub: person.email } })],
  ["no sid", withClaims({ sid: undefined })],
  ["a sid of nobody", withClaims({ sid: "A".repeat(22) })],
  ["a sid that is SQL", withClaims({ sid: "' or 1=1 -- aaaaaaaaaa" })],
  ["no jti", withClaims({ jti: undefined })],
  ["jti of another shape", withClaims({ jti: "1" })],
  [
    "a payload that is a list",
    async () => {
      const token = new SignJWT({}).setProtectedHeader({
        alg: "HS256",
        kid: "derived",
        typ: "at+jwt",
      });
      return token.sign(key);
    },
  ],
];

const misused: Forgery[] = [
  ["the refresh token", () => person.refreshToken],
  ["a session cookie", async () => (await cookieOf(newSessionId())).slice("session_id=".length)],
  ["the user's id", () => String(person.id)],
];

const me = (headers: Record<string, string>) => api("/api/v1/users/me", headers);

it("a genuine token is accepted, and so is one that this test signs itself", async ({ expect }) => {
  expect((await me({ authorization: `Bearer ${person.accessToken}` })).status).toBe(200);
  expect((await me({ authorization: `Bearer ${await forged({})}` })).status).toBe(200);
  expect((await me({ authorization: `bearer ${person.accessToken}` })).status).toBe(200);
});

describe("the check of an access token", () => {
  it.for([...bySignature, ...bySpelling, ...byClaims, ...misused])(
    "refuses a token that is no genuine access token: %s",
    async ([, token], { expect }) => {
      const response = await me({ authorization: `Bearer ${await token()}` });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    },
  );

  it("refuses every such token in the account cookie too", async ({ expect }) => {
    for (const [name, token] of [...bySignature, ...byClaims, ...misused]) {
      const response = await me({ cookie: `__Host-account=${encodeURIComponent(await token())}` });
      expect(response.status, name).toBe(401);
    }
  });

  it("refuses a token of 3 MB", async ({ expect }) => {
    // Longer than an HTTP server lets a header be: asked of the reader itself.
    const { readAccessToken } =
      await import("../../../../src/features/accounts/tokens/access-token");
    const token = await forged({ claims: { padding: "x".repeat(3_000_000) } });
    const response = await me({ authorization: `Bearer ${token}` });
    expect(response.status).toBe(401);
    expect(
      await readAccessToken(configOf(env), `${person.accessToken}${"A".repeat(100)}`, new Date()),
    ).toBeNull();
  });

  it("refuses a genuine token in another place", async ({ expect }) => {
    const { accessToken } = person;
    for (const headers of [
      { authorization: `Basic ${accessToken}` },
      { authorization: accessToken },
      { "x-access-token": accessToken },
      { cookie: `access_token=${accessToken}` },
    ]) {
      expect((await me(headers as Record<string, string>)).status).toBe(401);
    }
    expect((await api(`/api/v1/users/me?token=${accessToken}`)).status).toBe(401);
  });
});

/** The last character's twin: it differs in bits that base64url throws away. */
function twinOf(token: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return alphabet[alphabet.indexOf(token.at(-1) ?? "") ^ 1] ?? "";
}
