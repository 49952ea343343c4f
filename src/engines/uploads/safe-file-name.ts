import type { FileKind, UploadPurpose } from "../../platform/upload-purpose";
import { cleanName } from "./clean-name";
import { extensionIn, kindNamed, kinds } from "./kinds";

export const MAX_NAME_CHARACTERS = 255;

/**
 * It keeps the last part of a path, without control and direction characters, in at most 255 characters of which the
 * extension is kept. A name without an extension gets the one of its kind.
 */
export function safeFileName(name: string, kind: FileKind): string {
  const trimmed = cleanName(name);
  const known = extensionIn(trimmed);
  const extension = known === "" ? kinds[kind].extensions[0] : trimmed.slice(-known.length);
  const stem = known === "" ? trimmed : trimmed.slice(0, -known.length - 1);
  const room = MAX_NAME_CHARACTERS - extension.length - 1;
  return `${cutTo(stem, room).replaceAll(/[. ]+$/g, "") || "file"}.${extension}`;
}

/** It is null for a name without an extension of an allowed kind. */
export function agreedName(
  name: string,
  { kinds: allowed }: Pick<UploadPurpose, "kinds">,
): string | null {
  const kind = kindNamed(name, allowed);
  return kind && safeFileName(name, kind);
}

/** The cut falls between two characters, never within one. */
function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
