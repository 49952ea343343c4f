import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { aName, PASSWORD } from "../../../support/accounts";
import { aGuest, seedProfile } from "../../../support/context";
import { receiptAt } from "../../../support/erasure";
import { aLetter } from "../../../support/letters";
import {
  aMember,
  anotherDevice,
  cookieHeader,
  cookiesOf,
  page,
  post,
  textOf,
} from "../../../support/members";

beforeAll(seedProfile);

const OTHER = "Another-Orchard-7";

describe("the pages of accounts", () => {
  it("open an account, greet once, and are never stored", async ({ expect }) => {
    const username = aName();
    const fields = { username, email: `${username}@example.test`, password: PASSWORD };
    const answer = await post("/register", {}, { ...fields, next: "/letters" });
    expect(answer.status).toBe(200);
    expect(await answer.clone().text()).toContain('href="/letters"');
    const line = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("__Host-"));
    expect(line).toMatch(/^__Host-account=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const first = await page("/account", cookieHeader(cookiesOf(answer)));
    expect(first.headers.get("cache-control")).toBe("no-store");
    const text = await first.text();
    expect(text).toContain("You are registered");
    expect(text).toContain(username);
    expect(cookiesOf(first)["flash"]).toBe("");
  });

  it("lead nowhere but onwards while they show recovery codes, which no address has again", async ({
    expect,
  }) => {
    const username = aName();
    const fields = { username, email: `${username}@example.test`, password: PASSWORD };
    const text = await textOf(post("/register", {}, { ...fields, next: "/letters" }));
    const ways = [...text.matchAll(/<(?:a|form)\s[^>]*?(?:href|action)="([^"]*)"/g)].flatMap(
      ([, way = ""]) => (way.startsWith("data:") ? [] : way),
    );
    expect(ways).toEqual(["#content", "/letters"]);
  });

  it("keep what the middleware sets: session, language, request id and policy", async ({
    expect,
  }) => {
    const answer = await page("/login?lang=fr");
    expect(await answer.clone().text()).toContain('<html lang="fr">');
    expect(cookiesOf(answer)).toMatchObject({ session_id: expect.any(String), language: "fr" });
    expect(answer.headers.get("x-request-id")).toBeTruthy();
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it("sign in by name or address and out again", async ({ expect }) => {
    const { email, username } = await aMember();
    for (const identifier of [email, username.toUpperCase()]) {
      const answer = await post("/login", {}, { identifier, password: PASSWORD });
      expect(answer.headers.get("location")).toBe("/account");
      const headers = cookieHeader(cookiesOf(answer));
      expect(await textOf(page("/letters", headers))).toContain(username);
      const out = await post("/logout", headers);
      expect(out.headers.get("location")).toBe("/");
      expect(cookiesOf(out)["__Host-account"]).toBe("");
      expect((await page("/account", headers)).headers.get("location")).toMatch(/^\/login/);
    }
  });

  // The first letters of an isolate load the PDF's parts, on whatever machine this is.
  it("take the letters of the browser's session along", async ({ expect }) => {
    const { email } = await aMember();
    const { headers } = await aGuest();
    await aLetter(headers, "Airbus");
    expect(await textOf(page("/login", headers))).toContain("One pair of letters waits");
    const answer = await post("/login", headers, { identifier: email, password: PASSWORD });
    const signedIn = cookieHeader(cookiesOf(answer));
    const letters = await textOf(page("/letters", signedIn));
    expect(letters).toContain("Your pair of letters is now in your account");
    expect(letters).toContain("Airbus");
    expect(await textOf(page("/letters", headers))).not.toContain("Airbus</a>");
  });

  it("bring the language of the account to each device", async ({ expect }) => {
    const { email, headers } = await aMember();
    const saved = await post("/account/language", headers, { language: "fr" });
    expect(saved.headers.get("location")).toBe("/account#language");
    const answer = await post("/login", {}, { identifier: email, password: PASSWORD });
    expect(cookiesOf(answer)["language"]).toBe("fr");
  });

  it("change the profile and show the name on every page", async ({ expect }) => {
    const { headers } = await aMember();
    const fields = { first_name: "Nora", last_name: "Example", bio: "Two\r\nlines <b>" };
    expect((await post("/account/profile", headers, fields)).status).toBe(303);
    const account = await textOf(page("/account", headers));
    expect(account).toContain("Two\nlines &lt;b&gt;");
    expect(await textOf(page("/", headers))).toContain("Nora Example");
  });

  it("change the password and end every other device", async ({ expect }) => {
    const { email, headers } = await aMember();
    const elsewhere = await anotherDevice(email);
    const fields = { current_password: PASSWORD, new_password: OTHER };
    const answer = await post("/account/password", headers, fields);
    expect(answer.headers.get("location")).toBe("/account#password");
    expect((await page("/account", headers)).status).toBe(200);
    expect((await page("/account", elsewhere)).headers.get("location")).toContain("why=ended");
    expect((await post("/login", {}, { identifier: email, password: OTHER })).status).toBe(303);
  });

  it("end one device, or all others", async ({ expect }) => {
    const { email, headers } = await aMember();
    const devices = [await anotherDevice(email), await anotherDevice(email)];
    const text = await textOf(page("/account", headers));
    const [path = ""] = /\/account\/sessions\/[\w-]{22}\/end/.exec(text) ?? [];
    expect((await post(path, headers)).headers.get("location")).toBe("/account#devices");
    const live = async () =>
      (await Promise.all(devices.map((device) => page("/account", device)))).filter(
        ({ status }) => status === 200,
      ).length;
    expect(await live()).toBe(1);
    const others = await post("/account/sessions/end-others", headers);
    expect(await live()).toBe(0);
    const told = await textOf(page("/account", { ...headers, ...withCookies(headers, others) }));
    expect(told).toContain("One other device was signed out");
  });

  it("keep a picture without its metadata, and remove it", async ({ expect }) => {
    const { id, headers } = await aMember();
    const body = new FormData();
    body.set("avatar", new File([PIXEL], "me.png", { type: "image/png" }));
    const answer = await page("/account/picture", headers, { method: "POST", body });
    expect(answer.headers.get("location")).toBe("/account#picture");
    const [src = ""] =
      new RegExp(`/api/v1/users/${id}/avatar\\?v=[\\w-]+`).exec(
        await textOf(page("/account", headers)),
      ) ?? [];
    const picture = await page(src, headers);
    expect(picture.headers.get("content-type")).toBe("image/png");
    await picture.body?.cancel();
    await post("/account/picture/remove", headers);
    expect(await textOf(page("/account", headers))).not.toContain(src);
  });

  it("delete everything after the password, and say goodbye", async ({ expect }) => {
    const { id, email, headers } = await aMember();
    const asked = await textOf(page("/account/delete", headers));
    expect(asked).toContain("Your letters: there are none.");
    const wrong = await post("/account/delete", headers, { password: OTHER });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('id="password-error"');
    const answer = await post("/account/delete", headers, { password: PASSWORD });
    const goodbye = answer.headers.get("location") ?? "";
    expect(goodbye).toMatch(/^\/goodbye\/[\w-]{43}$/);
    expect(cookiesOf(answer)["__Host-account"]).toBe("");
    const row = await env.DB.prepare("select status, email from users where id = ?")
      .bind(id)
      .first();
    expect(row).toEqual({ status: "deleted", email: null });
    const again = await post("/login", {}, { identifier: email, password: PASSWORD });
    expect(again.status).toBe(401);
    expect((await page("/goodbye")).status).toBe(200);
    await receiptAt(goodbye.replace("/goodbye", "/api/v1/users/erasures"));
    for (const [language, words] of [
      ["en", "Everything was erased by"],
      ["en", "everything in it was erased."],
      ["fr", "Tout était effacé le"],
      ["fr", "tout ce qu’il contenait a été effacé."],
    ] as const)
      expect(await textOf(page(goodbye, { "accept-language": language }))).toContain(words);
    expect((await page(`/goodbye/${"x".repeat(43)}`)).status).toBe(404);
  });

  it("hand out the archive", async ({ expect }) => {
    const { headers } = await aMember();
    const answer = await page("/account/export", headers);
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe("PK");
  });
});

describe("the pages of accounts, given invalid input,", () => {
  it("keep what was typed in the fields, except passwords", async ({ expect }) => {
    const fields = { email: "no <address>", username: "!", password: "short", next: "/letters" };
    const answer = await post("/register", {}, fields);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain("<title>Error: Register");
    expect(text).toContain('value="no &lt;address&gt;"');
    expect(text).toContain('id="email-error"');
    expect(text).toContain('id="username-error"');
    expect(text).toContain('name="next" value="/letters"');
    expect(text).not.toContain("short");
  });

  it.for([
    ["short-1", "password", "8 to 100 characters"],
    ["password1", "password", "among the most used"],
  ])("refuse the password %s", async ([password = "", field = "", message = ""], { expect }) => {
    const email = `${aName()}@example.test`;
    const text = await textOf(post("/register", {}, { email, password }));
    expect(text).toContain(`id="${field}-error"`);
    expect(text).toContain(message);
  });

  it("report a taken address beside its field", async ({ expect }) => {
    const { email } = await aMember();
    const answer = await post("/register", {}, { email, password: PASSWORD });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("There is an account with this e-mail address");
  });

  it("give the same answer for an unknown name and a wrong password", async ({ expect }) => {
    const { email } = await aMember();
    const answers = [
      await post("/login", {}, { identifier: email, password: OTHER }),
      await post("/login", {}, { identifier: `no-${email}`, password: OTHER }),
    ];
    const [known = "", unknown = ""] = await Promise.all(answers.map(textOf));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(known).toContain("Sign-in refused");
    expect(known.replaceAll(email, "")).toBe(unknown.replaceAll(`no-${email}`, ""));
  });

  it.for(["//evil.example", "https://evil.example", "/\\evil.example"])(
    "never redirect to %s",
    async (next, { expect }) => {
      const { email } = await aMember();
      const answer = await post("/login", {}, { identifier: email, password: PASSWORD, next });
      expect(answer.headers.get("location")).toBe("/account");
    },
  );

  it("refuse a file that is no picture or too heavy", async ({ expect }) => {
    const { headers } = await aMember();
    for (const [bytes, status] of [
      [new TextEncoder().encode("<svg onload=alert(1)>"), 415],
      [new Uint8Array(2 * 1024 * 1024 + 20_000), 413],
    ] as const) {
      const body = new FormData();
      body.set("avatar", new File([bytes], "me.png", { type: "image/png" }));
      const answer = await page("/account/picture", headers, { method: "POST", body });
      expect(answer.status).toBe(status);
      expect(await answer.text()).toContain('id="avatar-error"');
    }
  });

  it("show no flash that is not one of theirs", async ({ expect }) => {
    for (const flash of ["constructor", "accounts.toString.1", "<script>", "nobody.signedIn"]) {
      const text = await textOf(page("/login", { cookie: `flash=${encodeURIComponent(flash)}` }));
      expect(text).not.toContain("data-flash");
    }
  });
});

describe("the pages of accounts, opened by strangers,", () => {
  const mine = ["/account", "/account/delete", "/account/export"];
  const posts = ["profile", "picture", "picture/remove", "language", "password", "delete"];

  it.for(mine)("lead from %s to sign in and back", async (path, { expect }) => {
    const answer = await page(path);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(
      `/login?why=needed&next=${encodeURIComponent(path)}`,
    );
  });

  it.for(posts)("refuse a post to /account/%s", async (path, { expect }) => {
    const answer = await post(`/account/${path}`, {}, { password: PASSWORD });
    expect(answer.headers.get("location")).toBe("/login?why=needed&next=%2Faccount");
  });

  it("refuse a form on another site, which would use the person's cookie", async ({ expect }) => {
    const { headers } = await aMember();
    for (const from of ["https://evil.example", "null"]) {
      const fields = { first_name: "Mallory" };
      const answer = await post("/account/profile", { ...headers, origin: from }, fields);
      expect(answer.status).toBe(403);
      const json = await page(
        "/api/v1/users/me",
        {
          ...headers,
          origin: from,
          "content-type": "application/json",
        },
        { method: "PUT", body: JSON.stringify(fields) },
      );
      expect(json.status).toBe(403);
    }
    expect(await textOf(page("/account", headers))).not.toContain("Mallory");
  });

  it("refuse to end another person's device", async ({ expect }) => {
    const victim = await aMember();
    const { headers } = await aMember();
    const session = await env.DB.prepare("select id from account_sessions where user_id = ?")
      .bind(victim.id)
      .first<{ id: string }>();
    const answer = await post(`/account/sessions/${session?.id ?? ""}/end`, headers);
    expect(answer.status).toBe(404);
    expect((await page("/account", victim.headers)).status).toBe(200);
  });

  it("refuse a suspended person on the next request", async ({ expect }) => {
    const { id, email, headers } = await aMember();
    await env.DB.prepare("update users set status = 'suspended' where id = ?").bind(id).run();
    const answer = await page("/account", headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("suspended");
    const login = await post("/login", {}, { identifier: email, password: PASSWORD });
    expect(login.status).toBe(403);
    expect(cookiesOf(login)["__Host-account"]).toBeUndefined();
  });
});

/** The account cookie and whatever else an answer has set. */
function withCookies(headers: Record<string, string>, answer: Response) {
  const { cookie } = cookieHeader(cookiesOf(answer));
  return { cookie: `${headers["cookie"] ?? ""}; ${cookie}` };
}

const PIXEL_BASE64 =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
const PIXEL = Uint8Array.from(atob(PIXEL_BASE64), (character) => character.charCodeAt(0));
