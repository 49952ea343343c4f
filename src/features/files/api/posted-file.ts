import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { readForm } from "../../../platform/parse-body";
import { fileError } from "../errors";
import type { PostedFile } from "../receiving/store-file";

type Said = { readonly purpose?: string | undefined; readonly name?: string | undefined };

/** The file is the field `file` of a form, or the whole body; what the address says of it counts before the form. */
export async function postedFile(c: Context<AppEnv>, said: Said): Promise<PostedFile> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  if (isForm) return fileInForm(await readForm(c), said);
  return {
    purpose: said.purpose ?? "",
    name: said.name ?? "",
    body: c.req.raw.body,
    announcedBytes: announcedBytes(c),
  };
}

/** It is null where a sender streams without knowing the length; hono's own limit has wrapped such a body. */
export function announcedBytes(c: Context<AppEnv>): number | null {
  const length = c.req.header("content-length");
  return length === undefined || c.req.header("transfer-encoding") ? null : Number(length);
}

export function fileInForm(form: Readonly<Record<string, unknown>>, said: Said): PostedFile {
  const { file, purpose } = form;
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) {
    throw fileError("FILE_MISSING");
  }
  return {
    purpose: said.purpose ?? (typeof purpose === "string" ? purpose : ""),
    name: said.name ?? file.name,
    body: file.stream(),
    announcedBytes: null,
  };
}
