import { readFile, writeFile } from "node:fs/promises";
import { toBase64Url } from "../platform/signature";

const FILE = ".dev.vars";

/** It writes an uncommitted .dev.vars with a fresh secret where there is none. */
export async function ensureSecrets(): Promise<void> {
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const text = `SIGNING_SECRET="${secret}"\n`;
  await writeFile(FILE, text, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

/** The local server signs with this secret; for the cloud it comes from an environment variable. */
export async function readSigningSecret(): Promise<string> {
  const fromEnvironment = process.env["SIGNING_SECRET"];
  if (fromEnvironment) return fromEnvironment;
  await ensureSecrets();
  const secret = /^SIGNING_SECRET\s*=\s*"?([^"\n]+)"?/m.exec(await readFile(FILE, "utf8"))?.[1];
  if (!secret) throw new Error(`SIGNING_SECRET is missing from ${FILE}`);
  return secret;
}
