import { describe, it } from "vitest";
import {
  aName,
  aPerson,
  bearer,
  PASSWORD,
  postForm as postFormTo,
  putJson,
} from "../../../support/accounts";
import { anAddress } from "../../../support/context";
import { api, postJson as postJsonTo } from "../../../support/letters";

type Headers = Record<string, string>;

/** The limits per network have tests of their own. */
const fromAnywhere = (headers: Headers) => ({ "cf-connecting-ip": anAddress(), ...headers });
const postJson = (path: string, headers: Headers, body: unknown) =>
  postJsonTo(path, fromAnywhere(headers), body);
const postForm = (path: string, fields: Headers, headers: Headers = {}) =>
  postFormTo(path, fields, fromAnywhere(headers));

const en = { "accept-language": "en" };

describe("the OAuth2 API", () => {
  it("registers, signs in by form, says who is signed in, renews and signs out", async ({
    expect,
  }) => {
    const email = `${aName()}@example.test`;
    const registered = await postJson("/api/auth/register", en, {
      email,
      password: "Test123!x",
      full_name: "Nora Example",
    });
    expect(registered.status).toBe(201);
    expect(await registered.json()).toMatchObject({
      id: expect.any(Number),
      email,
      full_name: "Nora Example",
      role: "user",
      is_active: true,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });

    const login = await postForm("/api/auth/login", { username: email, password: "Test123!x" });
    expect(login.status).toBe(200);
    expect(login.headers.get("cache-control")).toBe("no-store");
    const tokens = await login.json<{ access_token: string; refresh_token: string }>();
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 1800 });

    const me = await api("/api/auth/me", bearer(tokens.access_token));
    expect(me.status).toBe(200);
    expect(await me.json()).toMatchObject({ email });

    const { refresh_token } = tokens;
    const renewed = await postJson("/api/auth/refresh", en, { refresh_token });
    expect(renewed.status).toBe(200);
    const next = await renewed.json<{ access_token: string; refresh_token: string }>();
    expect(next.refresh_token).not.toBe(refresh_token);

    const logout = await api("/api/auth/logout", bearer(next.access_token), { method: "POST" });
    expect(logout.status).toBe(204);
    for (const token of [tokens.access_token, next.access_token]) {
      const after = await api("/api/auth/me", bearer(token));
      expect(after.status).toBe(401);
      expect(await after.json()).toMatchObject({ code: "SESSION_ENDED" });
    }
    const dead = await postJson("/api/auth/refresh", en, { refresh_token: next.refresh_token });
    expect(dead.status).toBe(401);
  });

  it("accepts a user name or JSON as well", async ({ expect }) => {
    const { username } = await aPerson();
    const byName = await postForm("/api/auth/login", {
      grant_type: "password",
      username: username.toUpperCase(),
      password: PASSWORD,
    });
    expect(byName.status).toBe(200);
    const byJson = await postJson("/api/auth/login", en, { username, password: PASSWORD });
    expect(byJson.status).toBe(200);
  });

  it("makes a free user name from an address whose local part others have too", async ({
    expect,
  }) => {
    const local = aName();
    const names = await Promise.all(
      ["a", "b", "c"].map(async (host) => {
        const body = { email: `${local}+tag@${host}.example.test`, password: PASSWORD };
        const response = await postJson("/api/auth/register", en, body);
        expect(response.status).toBe(201);
        return (await response.json<{ username: string }>()).username;
      }),
    );
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name.startsWith(local)).toBe(true);
  });

  it.for([
    [{ email: "not an address", password: PASSWORD }, "VALIDATION_ERROR"],
    [{ password: PASSWORD }, "VALIDATION_ERROR"],
    [{ email: "short@example.test", password: "a1" }, "PASSWORD_WEAK"],
    [{ email: "no-digit@example.test", password: "abcdefghij" }, "PASSWORD_WEAK"],
    [{ email: "no-letter@example.test", password: "1234567890123" }, "PASSWORD_WEAK"],
    [{ email: "long@example.test", password: `a1${"x".repeat(99)}` }, "PASSWORD_WEAK"],
    [{ email: "common@example.test", password: "Trustno1" }, "PASSWORD_COMMON"],
    ["{", "INVALID_REQUEST"],
  ])("answers 422 to %j", async ([body, code], { expect }) => {
    const response = await postJson("/api/auth/register", en, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual(
      expect.objectContaining({ detail: expect.any(String), code, request_id: expect.any(String) }),
    );
  });

  it("refuses an unknown name and a wrong password in the same words", async ({ expect }) => {
    const { email } = await aPerson();
    const answers = await Promise.all(
      [email, `nobody-${email}`].map((username) =>
        postForm("/api/auth/login", { username, password: "Wrong-pass-1" }, en),
      ),
    );
    const [known, unknown] = await Promise.all(
      answers.map(async (answer) => {
        expect(answer.status).toBe(401);
        expect(answer.headers.get("www-authenticate")).toBe("Bearer");
        const { request_id: _, ...body } = await answer.json<Record<string, unknown>>();
        return body;
      }),
    );
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ code: "CREDENTIALS_INVALID" });
  });
});

describe("the community API", () => {
  it("answers as the examples of its contract do", async ({ expect }) => {
    const username = aName();
    const account = { username, email: `${username}@example.test`, password: "SecurePass123!" };
    const registered = await postJson("/api/v1/auth/register", en, account);
    expect(registered.status).toBe(201);
    expect(await registered.json()).toEqual({
      success: true,
      message: "User registered successfully",
      data: {
        user_id: expect.any(Number),
        username,
        email: account.email,
        recovery_codes: Array.from({ length: 10 }, () => expect.any(String)),
      },
    });

    const login = await postJson("/api/v1/auth/login", en, {
      email: account.email.toUpperCase(),
      password: account.password,
    });
    expect(login.status).toBe(200);
    const signedIn = await login.json<{
      data: { access_token: string; refresh_token: string; user: { id: number } };
    }>();
    expect(signedIn).toMatchObject({
      success: true,
      message: "Login successful",
      data: { expires_in: 86_400, user: { username, email: account.email, role: "user" } },
    });
    const { access_token, refresh_token, user } = signedIn.data;
    const headers = bearer(access_token);

    for (const path of ["/api/v1/auth/me", "/api/v1/users/me"]) {
      const me = await api(path, headers);
      expect(await me.json()).toMatchObject({
        success: true,
        data: {
          id: user.id,
          username,
          email: account.email,
          role: "user",
          first_name: null,
          last_name: null,
          bio: null,
          avatar: null,
          created_at: expect.any(String),
          updated_at: expect.any(String),
        },
      });
    }

    const profile = { first_name: "Sam", last_name: "Sample", bio: "Updated bio" };
    const updated = await putJson("/api/v1/users/me", headers, profile);
    expect(await updated.json()).toMatchObject({
      success: true,
      message: "Profile updated successfully",
      data: { id: user.id, username, ...profile },
    });

    const refreshed = await postJson("/api/v1/auth/refresh", en, { refresh_token });
    expect(await refreshed.json()).toMatchObject({
      success: true,
      data: { access_token: expect.any(String), expires_in: 86_400 },
    });

    const logout = await api("/api/v1/auth/logout", headers, { method: "POST" });
    expect(await logout.json()).toEqual({ success: true, message: "Logout successful" });
  });

  it("shows others without their addresses, and shows them to admins with their addresses", async ({
    expect,
  }) => {
    const [one, other, admin] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ role: "admin" }),
    ];
    const seen = await (await api(`/api/v1/users/${other.id}`, one.headers)).json();
    expect(seen).toMatchObject({ success: true, data: { id: other.id, username: other.username } });
    expect(JSON.stringify(seen)).not.toContain(other.email);
    const byAdmin = await (await api(`/api/v1/users/${other.id}`, admin.headers)).json();
    expect(byAdmin).toMatchObject({ data: { email: other.email } });
  });

  it.for([
    ["/api/v1/users/0", 404],
    ["/api/v1/users/x", 404],
    ["/api/v1/users/999999999", 404],
    ["/api/v1/users?limit=101", 400],
    ["/api/v1/users?page=0", 400],
    ["/api/v1/users?page=5000&limit=100", 400],
    ["/api/v1/users/me/nothing", 404],
  ] as const)("answers %s with %i", async ([path, status], { expect }) => {
    const { headers } = await aPerson();
    const response = await api(path, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      success: false,
      error: expect.any(String),
      code: expect.any(String),
      request_id: expect.any(String),
    });
  });

  it("answers 400 to an invalid request and 401 to one without an account", async ({ expect }) => {
    const invalid = await postJson("/api/v1/auth/register", en, { username: "x y" });
    expect(invalid.status).toBe(400);
    const missing = await api("/api/v1/auth/me", en);
    expect(missing.status).toBe(401);
    expect(await missing.json()).toMatchObject({ error: "Missing authorization header" });
    const wrong = await api("/api/v1/auth/me", bearer("x.y.z"));
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ error: "Invalid token", code: "TOKEN_INVALID" });
  });
});

it("a taken address or name is refused with 409 by both APIs", async ({ expect }) => {
  const taken = await aPerson();
  const free = aName();
  const attempts = [
    postJson("/api/auth/register", en, { email: taken.email.toUpperCase(), password: PASSWORD }),
    postJson("/api/v1/auth/register", en, { ...taken, username: free, password: PASSWORD }),
    postJson("/api/v1/auth/register", en, {
      username: taken.username.toUpperCase(),
      email: `${free}@example.test`,
      password: PASSWORD,
    }),
  ];
  const codes = await Promise.all(
    attempts.map(async (attempt) => {
      const response = await attempt;
      expect(response.status).toBe(409);
      return (await response.json<{ code: string }>()).code;
    }),
  );
  expect(codes).toEqual(["EMAIL_TAKEN", "EMAIL_TAKEN", "USERNAME_TAKEN"]);
});

it("of eight registrations of one name at once, one succeeds", async ({ expect }) => {
  const username = aName();
  const statuses = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const email = `${username}-${index}@example.test`;
      return (await postJson("/api/v1/auth/register", en, { username, email, password: PASSWORD }))
        .status;
    }),
  );
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => status === 409)).toHaveLength(7);
});
