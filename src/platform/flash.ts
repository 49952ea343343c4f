import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./context";
import type { Flash } from "./flash-texts";

const COOKIE = "flash";

/** It is long enough for a redirect; a flash that no page has shown by then is not shown at all. */
const LIFETIME_SECONDS = 60;

/**
 * A flash is written `accounts.devicesEnded.3`, several are separated by `~`, and a cookie may hold all of it as it is.
 */
const SHAPE = /^([a-z-]{1,40})\.([a-zA-Z]{1,40})(?:\.(\d{1,6}))?$/;
const SEPARATOR = "~";
const MAX_FLASHES = 5;

/** The next page shows these, one after the other. */
export function leaveFlashes(c: Context<AppEnv>, ...flashes: readonly Flash[]): void {
  const written = flashes.map(({ feature, name, count }) =>
    [feature, name, ...(count === undefined ? [] : [count])].join("."),
  );
  setCookie(c, COOKIE, written.join(SEPARATOR), {
    path: "/",
    maxAge: LIFETIME_SECONDS,
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(c.req.url).protocol === "https:",
  });
}

/**
 * It takes the flashes that were left, in the language of the page; this answer removes them. It returns null where none is
 * known.
 */
export async function takeFlashes(c: Context<AppEnv>): Promise<string | null> {
  const left = getCookie(c, COOKIE);
  if (left === undefined) return null;
  deleteCookie(c, COOKIE, { path: "/" });
  const texts = await Promise.all(
    left
      .split(SEPARATOR)
      .slice(0, MAX_FLASHES)
      .map((written) => textOf(c, written)),
  );
  return texts.filter((text) => text !== null).join(" ") || null;
}

async function textOf(c: Context<AppEnv>, written: string): Promise<string | null> {
  const [, feature = "", name = "", count = "0"] = SHAPE.exec(written) ?? [];
  const texts = (await c.get("features").findFlashes(feature))?.texts ?? {};
  return Object.hasOwn(texts, name)
    ? (texts[name]?.[c.get("language")](Number(count)) ?? null)
    : null;
}
