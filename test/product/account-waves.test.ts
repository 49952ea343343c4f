import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, describe, it, vi } from "vitest";
import { createApp } from "../../src/app";
import { aPerson, PASSWORD } from "../support/accounts";
import { ORIGIN } from "../support/context";
import { erasuresAreOver } from "../support/erasure";
import { observeEnv } from "./support/observed-env";

afterAll(erasuresAreOver);

vi.setConfig({ testTimeout: 30_000 });

const app = createApp();

async function wavesOf(path: string, init: RequestInit) {
  const observed = observeEnv(env);
  const execution = createExecutionContext();
  const response = await app.fetch(new Request(`${ORIGIN}${path}`, init), observed.env, execution);
  await response.arrayBuffer();
  const waves = observed.waves();
  await waitOnExecutionContext(execution);
  return { status: response.status, waves };
}

describe("an account request", () => {
  it.for([
    "/api/auth/me",
    "/api/v1/users/me",
    "/api/v1/users",
    "/api/v1/users?search=sample",
    "/api/v1/users/me/sessions",
    "/api/v1/admin/dashboard",
    "/api/v1/admin/users?status=active",
    "/api/v1/admin/jobs",
    "/api/letters/history",
    "/api/letters/access",
  ])(
    "is answered one wave of binding calls after the session was read: %s",
    async (path, { expect }) => {
      const { headers } = await aPerson({ role: "admin" });
      expect(await wavesOf(path, { headers })).toEqual({ status: 200, waves: 2 });
    },
  );

  it("is answered by a deletion in four waves, whatever there is to erase", async ({ expect }) => {
    const deletion = async () => {
      const { headers } = await aPerson();
      const json = { ...headers, "content-type": "application/json" };
      const body = JSON.stringify({ password: PASSWORD });
      return wavesOf("/api/v1/users/me", { method: "DELETE", headers: json, body });
    };
    // The first one loads what the second one needs.
    await deletion();
    const { status, waves } = await deletion();
    expect(status).toBe(200);
    expect(waves - 1).toBeLessThanOrEqual(4);
  });

  it("costs one call of the limiter where its token is refused, and one wave more for a refresh", async ({
    expect,
  }) => {
    const { headers, refreshToken } = await aPerson();
    const forged = { authorization: `${headers["authorization"]}A` };
    expect(await wavesOf("/api/v1/users/me", { headers: forged })).toEqual({
      status: 401,
      waves: 1,
    });
    const refresh = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ refresh_token: refreshToken }),
    };
    expect(await wavesOf("/api/auth/refresh", refresh)).toEqual({ status: 200, waves: 2 });
  });
});
