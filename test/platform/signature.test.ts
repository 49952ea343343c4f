import { describe, it } from "vitest";
import { fromBase64Url, isSignedBy, sign, toBase64Url } from "../../src/platform/signature";

describe("a signature", () => {
  it("holds for its secret, its purpose and its value only", async ({ expect }) => {
    const signature = await sign("secret", "session", "value");
    expect(await isSignedBy("secret", "session", { value: "value", signature })).toBe(true);
    expect(await isSignedBy("other", "session", { value: "value", signature })).toBe(false);
    expect(await isSignedBy("secret", "invitation", { value: "value", signature })).toBe(false);
    expect(await isSignedBy("secret", "session", { value: "values", signature })).toBe(false);
  });

  it("is accepted in one spelling only", async ({ expect }) => {
    const signature = await sign("secret", "session", "value");
    const last = signature.at(-1) ?? "";
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const twin = signature.slice(0, -1) + (alphabet[alphabet.indexOf(last) ^ 1] ?? "");
    expect(fromBase64Url(twin)).toEqual(fromBase64Url(signature));
    for (const spelling of [twin, `${signature}=`, ` ${signature}`, signature.slice(0, -1), ""]) {
      expect(
        await isSignedBy("secret", "session", { value: "value", signature: spelling }),
        spelling,
      ).toBe(false);
    }
  });
});

it("a value in base64url is decoded to the bytes that were encoded", ({ expect }) => {
  for (let length = 0; length < 40; length++) {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  }
  expect(fromBase64Url("a+b")).toBeNull();
  expect(fromBase64Url("abcde")).toBeNull();
});
