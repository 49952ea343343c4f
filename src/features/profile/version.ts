import type { Resume } from "./api/schemas";

/** It is 16 hexadecimal digits of the SHA-256 of the resume's JSON. */
export async function versionOf(resume: Resume): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(resume));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
