import { describe, it } from "vitest";
import { watchRotation } from "../../../src/platform/limits";
import { testCtx } from "../../support/context";

describe("many new sessions from one address", () => {
  it("are reported once, without the address, and not before the configured number", async ({
    expect,
  }) => {
    const told: [string, unknown][] = [];
    const log = {
      info: () => undefined,
      warn: (event: string, fields?: object) => void told.push([event, fields]),
      error: () => undefined,
    };
    const base = testCtx();
    const config = { ...base.config, SESSION_ROTATION_ALERT: 3 };
    const ctx = { ...base, config, log };
    const address = "2001:db8:77:1::5";
    for (let i = 0; i < 3; i += 1) await watchRotation(ctx, address);
    expect(told).toEqual([]);
    for (let i = 0; i < 4; i += 1) await watchRotation(ctx, address);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject(["session_rotation_suspected", { new_sessions: 4 }]);
    expect(JSON.stringify(told)).not.toContain("2001");
  });
});
