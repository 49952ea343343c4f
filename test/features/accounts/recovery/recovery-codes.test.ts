import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import {
  hashRecoveryCode,
  newRecoveryCodes,
  plainRecoveryCode,
} from "../../../../src/features/accounts/recovery/recovery-codes";
import { configOf } from "../../../../src/platform/config";

describe("recovery codes", () => {
  it("are ten, each of sixteen symbols of five random bits", ({ expect }) => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it("are read however a person writes them", async ({ expect }) => {
    const config = configOf(env);
    const typed = ["7Q2M-0KXE-91TB-CWZ4", "7q2moKxe9ITBcwz4", " 7q2m oKXE 9lTB-CWZ4 "];
    expect(new Set(typed.map(plainRecoveryCode)).size).toBe(1);
    const hashes = await Promise.all(typed.map((code) => hashRecoveryCode(config, code)));
    expect(new Set(hashes).size).toBe(1);
    const other = { ...config, SIGNING_SECRET: `${config.SIGNING_SECRET}!` };
    expect(await hashRecoveryCode(other, "7Q2M-0KXE-91TB-CWZ4")).not.toBe(hashes[0]);
  });
});
