/** It is 16 hexadecimal digits of the SHA-256 of the JSON of a resume, or of one in two languages. */
export async function versionOf(resume: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(resume));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
