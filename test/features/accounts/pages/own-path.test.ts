import { describe, it } from "vitest";
import { ownPath } from "../../../../src/features/accounts/pages/own-path";

describe("the way on after sign-in", () => {
  it.for(["/letters", "/letters/12?lang=en#top", "/account", "/admin/users?search=a%2Fb"])(
    "leads to %s",
    (path, { expect }) => expect(ownPath(path)).toBe(path),
  );

  it.for([
    "",
    "letters",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/letters\\..\\",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/letters/..//evil.example",
    "https://evil.example/",
    "https:/evil.example",
    "javascript:alert(1)",
    "/login?next=/login",
    "/logout",
    "/register",
    "/goodbye",
    "/api/v1/users/me/export",
    `/${"a".repeat(600)}`,
    undefined,
    42,
    ["/letters"],
  ])("never leads to %j", (path, { expect }) => expect(ownPath(path)).toBe("/account"));
});
