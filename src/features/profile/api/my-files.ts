import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { contentDispositionOf } from "../../../platform/file-name";
import { profileError } from "../errors";
import { findMyProfile } from "../mine/get-my-profile";
import { markdownOf } from "../mine/markdown";
import { resumeIn } from "../mine/resume-in";

const formats = {
  json: { extension: "json", type: "application/json" },
  markdown: { extension: "md", type: "text/markdown; charset=utf-8" },
} as const;

/** A member takes their own resume along: in the language asked for where they have it, else in the one there is. */
export async function respondWithMyFile(c: Context<AppEnv>, format: keyof typeof formats) {
  const { ctx } = c.var;
  const profile = await findMyProfile(ctx);
  if (!profile) throw profileError("NO_PROFILE_YET");
  const { language, resume } = resumeIn(profile, ctx.language);
  const { extension, type } = formats[format];
  const named = { stem: "cv", name: resume.basics.name, nameless: "profile", extension };
  c.header("Content-Type", type);
  c.header("Content-Language", language);
  c.header("Content-Disposition", contentDispositionOf(named, "attachment"));
  const text = format === "json" ? JSON.stringify(resume, null, 2) : markdownOf(resume, language);
  return c.body(text);
}
