import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  checkPassword,
  hashPassword,
  requireGoodPassword,
} from "../../../../src/features/accounts/passwords";
import { commonPasswords } from "../../../../src/features/accounts/passwords/common-passwords";
import { aPerson, signInAs } from "../../../support/accounts";

describe("a password", () => {
  it("is kept as scrypt with its parameters, salted, and checked", async ({ expect }) => {
    const [one, other] = await Promise.all([hashPassword("Sample-1"), hashPassword("Sample-1")]);
    expect(one).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await checkPassword("Sample-1", one)).toEqual({ isRight: true, isOutdated: false });
    expect(await checkPassword("sample-1", one)).toEqual({ isRight: false, isOutdated: false });
    for (const stored of [undefined, "", "Sample-1", "$scrypt$ln=14,r=8,p=5$$"]) {
      expect((await checkPassword("Sample-1", stored)).isRight).toBe(false);
    }
  });

  it("is the same however the keyboard composes it", async ({ expect }) => {
    const stored = await hashPassword("Caf\u00e9-2026");
    expect((await checkPassword("Cafe\u0301-2026", stored)).isRight).toBe(true);
  });

  it("of an unknown person takes as long to check as one of a known person", async ({ expect }) => {
    const stored = await hashPassword("Sample-1");
    const timed = async (hash: string | undefined) => {
      const started = performance.now();
      await checkPassword("Wrong-pass-1", hash);
      return performance.now() - started;
    };
    const best = async (hash: string | undefined) =>
      Math.min(await timed(hash), await timed(hash), await timed(hash), await timed(hash));
    const [known, unknown] = [await best(stored), await best(undefined)];
    expect(Math.abs(known - unknown)).toBeLessThan(0.5 * Math.max(known, unknown) + 5);
  });

  it("hashed with other parameters still opens, and is hashed anew", async ({ expect }) => {
    const person = await aPerson();
    const older = await hashPassword("Older-Pass-1", { ln: 12, r: 8, p: 1 });
    await env.DB.prepare("update users set password_hash = ? where id = ?")
      .bind(older, person.id)
      .run();
    await signInAs(person.email, "Older-Pass-1");
    const now = await env.DB.prepare("select password_hash from users where id = ?")
      .bind(person.id)
      .first<string>("password_hash");
    expect(now).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$/);
    expect(await signInAs(person.email, "Older-Pass-1")).toBeTruthy();
  });

  it.for(["Abcdef12", "x".repeat(99) + "1", "пароль-12", "🔑🔑🔑🔑🔑🔑a1"])(
    "may be chosen as %s",
    (password, { expect }) => {
      expect(() => requireGoodPassword(password)).not.toThrow();
    },
  );

  it("is refused where it is among the commonest, whatever its case", ({ expect }) => {
    expect(commonPasswords.size).toBeGreaterThan(500);
    for (const common of ["trustno1", "TRUSTNO1", "1qaz2wsx", "q1w2e3r4t5"]) {
      expect(commonPasswords.has(common.toLowerCase())).toBe(true);
      expect(() => requireGoodPassword(common)).toThrow("PASSWORD_COMMON");
    }
  });
});
