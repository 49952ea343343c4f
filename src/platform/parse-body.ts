import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ZodType } from "zod";
import type { AppEnv } from "./context";
import { platformError } from "./errors";
import { invalidValue } from "./invalid-value";

/** For bodies of a few fields; counted while it arrives. */
export const smallBody = bodyLimit({
  maxSize: 64 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

/** A form or JSON, whichever the request says it is; absent counts as JSON. Failures take the road of `valid`. */
export async function parseFormOrJson<T>(c: Context<AppEnv>, schema: ZodType<T>): Promise<T> {
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    c.req.header("content-type") ?? "",
  );
  const body: unknown = isForm ? await readForm(c) : await readJson(c);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw await invalidValue(schema, body, c.get("language"));
}

/** What calls itself a form and is none is refused like JSON that is none. */
export function readForm(c: Context<AppEnv>): Promise<Readonly<Record<string, unknown>>> {
  return c.req.parseBody().catch((cause: unknown) => {
    // Anything else is not about the form: a body that outgrows its limit while it arrives, for one.
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
