import { type Context, Hono } from "hono";
import { describe, it, vi } from "vitest";
import * as z from "zod";
import type { AppEnv } from "../../src/platform/context";
import { defineErrors } from "../../src/platform/errors";
import { type FormState, type NextPage, onSubmit } from "../../src/platform/form";
import { respondWith } from "../../src/platform/http";
import { testCtx } from "../support/context";

const error = defineErrors({
  NAME_TAKEN: {
    status: 409,
    title: { fr: "Pris", en: "Taken" },
    advice: () => ({ fr: "Choisissez-en un autre.", en: "Choose another one." }),
  },
  TOO_MANY: { status: 429, title: { fr: "Trop", en: "Too many" } },
  TOO_LARGE: { status: 413, title: { fr: "Trop gros", en: "Too large" } },
  BROKEN: { status: 503, title: { fr: "En panne", en: "Out of order" } },
});

const Registration = z.object({
  name: z.string().min(2).max(5),
  password: z.string().min(1),
});

type Overrides = Partial<Parameters<typeof onSubmit<typeof Registration, string>>[2]>;

const post = (overrides: Overrides, fields: Record<string, string>) => {
  const form = {
    fields: { name: null, password: "Type your password." },
    fieldsOfCode: { NAME_TAKEN: ["username", "name"] },
    work: async () => "made",
    done: () => ({ path: "/next" }),
    again: (state: FormState) => Response.json(state, { status: state.error?.status ?? 200 }),
    ...overrides,
  };
  const app = new Hono<AppEnv>()
    .onError(respondWith((_, { status, code }) => new Response(`page ${code}`, { status })))
    .post("/", (c: Context<AppEnv>) => {
      c.set("ctx", testCtx());
      c.set("language", "en");
      return onSubmit(c, Registration, form);
    });
  return app.request("/", { method: "POST", body: new URLSearchParams(fields) });
};

const good = { name: "nora", password: "secret-1" };

const stateOf = async (answer: Response) =>
  (await answer.json()) as { values: object; errors: object; error: { code: string } };

describe("a form that is posted", () => {
  it("goes on with a redirect once its work is done", async ({ expect }) => {
    const flashes = [{ feature: "people", name: "registered", count: undefined }];
    const done = vi.fn<() => NextPage>(() => ({ path: "/next", flashes }));
    const answer = await post({ done }, good);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/next");
    expect(answer.headers.get("set-cookie")).toContain("flash=people.registered;");
    expect(done).toHaveBeenCalledWith("made", good);
  });

  it("may go on with an answer of its own", async ({ expect }) => {
    const answer = await post({ done: () => new Response("sure?") }, good);
    expect(await answer.text()).toBe("sure?");
  });

  it("comes back with what was typed but no password, and the first thing wrong with each field", async ({
    expect,
  }) => {
    const work = vi.fn<() => Promise<string>>(async () => "made");
    const answer = await post({ work }, { name: "n", password: "", new_Password: "secret-2" });
    expect(answer.status).toBe(400);
    const { values, errors, error: refusal } = await stateOf(answer);
    expect(values).toEqual({ name: "n" });
    expect(errors).toEqual({ name: "At least 2 characters.", password: "Type your password." });
    expect(refusal.code).toBe("VALIDATION_ERROR");
    expect(work).not.toHaveBeenCalled();
  });

  it("shows an error of its work beside the first field that it is about and that the form has", async ({
    expect,
  }) => {
    const work = () => Promise.reject(error("NAME_TAKEN"));
    const answer = await post({ work }, good);
    expect(answer.status).toBe(409);
    expect((await stateOf(answer)).errors).toEqual({ name: "Choose another one." });
    const elsewhere = await stateOf(await post({ work, fields: {} }, good));
    expect(elsewhere.errors).toEqual({});
    expect(elsewhere.values).toEqual({ name: "nora" });
  });

  it("leaves an issue of a field that it does not show to the refusal above", async ({
    expect,
  }) => {
    const { errors } = await stateOf(await post({ fields: {} }, { ...good, name: "n" }));
    expect(errors).toEqual({});
  });

  it("names fields differently from its schema where it says so", async ({ expect }) => {
    const fieldOf = (path: string) => (path === "name" ? "person_name" : undefined);
    const fields = { person_name: "Two to five." };
    const { errors } = await stateOf(await post({ fields, fieldOf }, { ...good, name: "n" }));
    expect(errors).toEqual({ person_name: "Two to five." });
  });

  it("answers a bad value with the error that it declares for one", async ({ expect }) => {
    const refuse = () => error("NAME_TAKEN");
    expect((await post({ refuse }, { ...good, name: "n" })).status).toBe(409);
  });

  it("comes back from a guard that refuses it, with the time to wait", async ({ expect }) => {
    const guard = () => {
      throw error("TOO_MANY", { retryAfterSeconds: 42 });
    };
    const answer = await post({ guards: [guard] }, good);
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("42");
    expect((await stateOf(answer)).values).toEqual({ name: "nora" });
  });

  it("comes back empty where its body was too large to be read", async ({ expect }) => {
    const guard = () => {
      throw error("TOO_LARGE");
    };
    const { values } = await stateOf(await post({ guards: [guard] }, good));
    expect(values).toEqual({});
  });

  it("passes its guards in order, before its work", async ({ expect }) => {
    const order: string[] = [];
    const step = (name: string) => async () => void order.push(name);
    const work = async () => String(order.push("work"));
    await post({ guards: [step("size"), step("rate")], work }, good);
    expect(order).toEqual(["size", "rate", "work"]);
  });

  it("leaves internal failures and bugs to the error page", async ({ expect }) => {
    const again = vi.fn<() => Response>(() => new Response("form"));
    const broken = await post({ again, work: () => Promise.reject(error("BROKEN")) }, good);
    expect(await broken.text()).toBe("page BROKEN");
    const bug = await post({ again, work: () => Promise.reject(new Error("oops")) }, good);
    expect(await bug.text()).toBe("page INTERNAL_ERROR");
    expect(again).not.toHaveBeenCalled();
  });
});
