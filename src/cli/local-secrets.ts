import { appendFile, readFile, writeFile } from "node:fs/promises";
import { toBase64Url } from "../platform/signature";

const FILE = ".dev.vars";

/** It writes an uncommitted .dev.vars with fresh secrets, or adds those that an older file lacks. */
export async function ensureSecrets(file = FILE): Promise<void> {
  const before = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return null;
  });
  const missing = [
    ...(before === null ? [["SIGNING_SECRET", randomSecret()] as const] : []),
    ...(before?.includes("VAPID_") ? [] : await pushKeys()),
  ];
  const lines = missing.map(([name, value]) => `${name}="${value}"\n`).join("");
  if (before === null) {
    // Two starts at once agree on the file of the first.
    await writeFile(file, lines, { flag: "wx", mode: 0o600 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  } else if (lines !== "") {
    await appendFile(file, `${before === "" || before.endsWith("\n") ? "" : "\n"}${lines}`);
  }
}

const randomSecret = () => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** They are a pair of keys for pushes to devices (VAPID). */
async function pushKeys() {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(
    { name: "ECDSA", namedCurve: "P-256" },
    true,
    ["sign"],
  )) as CryptoKeyPair;
  const point = new Uint8Array((await crypto.subtle.exportKey("raw", publicKey)) as ArrayBuffer);
  const { d = "" } = (await crypto.subtle.exportKey("jwk", privateKey)) as JsonWebKey;
  return [
    ["VAPID_PUBLIC_KEY", toBase64Url(point)],
    ["VAPID_PRIVATE_KEY", d],
  ] as const;
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
