import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { ZodType } from "zod";
import type { AppEnv } from "./context";
import { platformError } from "./errors";
import { invalidValue } from "./invalid-value";

/** It suits bodies of a few fields, and counts bytes as they arrive. */
export const smallBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

const isForm = (c: Context<AppEnv>) =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    c.req.header("content-type") ?? "",
  );

/** It guards forms where an absent field changes something: a body of another type would read as a form without fields. */
export const formBody = createMiddleware<AppEnv>(async (c, next) => {
  if (!isForm(c)) throw platformError("INVALID_REQUEST");
  await next();
});

/** The body is a form or JSON, as its content type says; an absent type counts as JSON. Failures are those of `valid`. */
export async function parseFormOrJson<T>(c: Context<AppEnv>, schema: ZodType<T>): Promise<T> {
  const body: unknown = isForm(c) ? await readForm(c) : await readJson(c);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw await invalidValue(schema, body, c.get("language"));
}

/** A body that claims to be a form and is not is refused like malformed JSON. */
export function readForm(c: Context<AppEnv>): Promise<Readonly<Record<string, unknown>>> {
  return c.req.parseBody().catch((cause: unknown) => {
    // Any other error is not about the form: the body may have outgrown its limit while it arrived.
    if (!(cause instanceof TypeError)) throw cause;
    throw platformError("INVALID_REQUEST", { cause });
  });
}

async function readJson(c: Context<AppEnv>): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw platformError("INVALID_REQUEST", { cause });
  }
}
