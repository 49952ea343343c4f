import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "../platform/context";
import { noticeTexts, type NoticeName } from "./notice-texts";

const COOKIE = "notice";

/** Long enough for a redirect; a notice that nobody fetched is not told tomorrow. */
const LIFETIME_SECONDS = 60;

const SHAPE = /^([a-zA-Z]{1,40})(?:\.(\d{1,6}))?$/;

/** What the next page says, once: the form has been answered with a redirect. `count` where the text has a number. */
export function leaveNotice(c: Context<AppEnv>, name: NoticeName, count?: number): void {
  setCookie(c, COOKIE, count === undefined ? name : `${name}.${count}`, {
    path: "/",
    maxAge: LIFETIME_SECONDS,
    httpOnly: true,
    sameSite: "Lax",
    secure: new URL(c.req.url).protocol === "https:",
  });
}

/** The notice that was left, in the language of the page; it is gone with this answer. Null for none of ours. */
export function takeNotice(c: Context<AppEnv>): string | null {
  const left = getCookie(c, COOKIE);
  if (left === undefined) return null;
  deleteCookie(c, COOKIE, { path: "/" });
  const [, name = "", count = "0"] = SHAPE.exec(left) ?? [];
  const texts = noticeTexts[c.get("language")];
  return isNotice(name) ? texts[name](Number(count)) : null;
}

const isNotice = (name: string): name is NoticeName => Object.hasOwn(noticeTexts.en, name);
