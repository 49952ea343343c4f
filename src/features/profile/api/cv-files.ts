import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { contentDispositionOf } from "../../../platform/file-name";
import type { Profile } from "../get-profile";

type CvFile = { readonly stem: string; readonly extension: string; readonly type: string };

export const cvFiles = {
  pdf: { stem: "cv", extension: "pdf", type: "application/pdf" },
  json: { stem: "cv", extension: "json", type: "application/json" },
  vcard: { stem: "contact", extension: "vcf", type: "text/vcard; charset=utf-8" },
} satisfies Readonly<Record<string, CvFile>>;

type Download = {
  readonly profile: Profile;
  readonly file: CvFile;
  readonly body: string | Uint8Array | ArrayBuffer;
};

/** A file of the CV is public and depends on the language alone; a cache revalidates it by its ETag. */
export function respondWithFile(c: Context<AppEnv>, { profile, file, body }: Download): Response {
  const { stem, extension, type } = file;
  const named = { stem, name: profile.resume.basics.name, nameless: "atelier", extension };
  c.header("Content-Type", type);
  c.header("Content-Language", profile.language);
  c.header("Content-Disposition", contentDispositionOf(named, "attachment"));
  c.header("Cache-Control", "no-cache");
  c.header("Vary", "Accept-Language, Cookie");
  return c.body(typeof body === "string" ? body : new Uint8Array(body));
}
