import { fromBase64Url } from "../../../platform/signature";

/** It is what a browser has registered: its public key and its secret, in base64url. */
export type PushKeys = { readonly p256dh: string; readonly auth: string };

/** They are random for each message; the test of the standard's example fixes them. */
export type MessageSecrets = {
  readonly pair: CryptoKeyPair;
  readonly salt: Uint8Array<ArrayBuffer>;
};

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;
const RECORD_BYTES = 4_096;
/** It ends the last record of a message. */
const LAST_RECORD = 2;

export async function newMessageSecrets(): Promise<MessageSecrets> {
  const pair = (await crypto.subtle.generateKey(CURVE, true, ["deriveBits"])) as CryptoKeyPair;
  return { pair, salt: crypto.getRandomValues(new Uint8Array(16)) };
}

/** It encrypts a message for one browser: `aes128gcm` of RFC 8188, with the keys of RFC 8291. It is null for keys that are none. */
export async function encryptPush(
  text: string,
  { p256dh, auth }: PushKeys,
  { pair, salt }: MessageSecrets,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [theirs, secret] = [fromBase64Url(p256dh), fromBase64Url(auth)];
  const publicKey = theirs && (await importPublicKey(theirs));
  if (!theirs || !secret || !publicKey) return null;
  const ours = await exportPublicKey(pair.publicKey);
  const shared = await crypto.subtle.deriveBits(ecdhWith(publicKey), pair.privateKey, 256);
  const info = join(bytesOf("WebPush: info\0"), theirs, ours);
  const key = await hkdf(shared, { salt: secret, info, bytes: 32 });
  const contentKey = await hkdf(key, { salt, info: label("aes128gcm"), bytes: 16 });
  const nonce = await hkdf(key, { salt, info: label("nonce"), bytes: 12 });
  const aes = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["encrypt"]);
  const record = join(bytesOf(text), new Uint8Array([LAST_RECORD]));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, aes, record);
  return join(salt, recordSize(), new Uint8Array([ours.length]), ours, new Uint8Array(sealed));
}

export const importPublicKey = (point: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> =>
  crypto.subtle.importKey("raw", point, CURVE, true, []).catch(() => null);

/** The generated types write the member as `$public`, and workerd reads `public`. */
const ecdhWith = (key: CryptoKey) =>
  ({ name: "ECDH", public: key }) as unknown as SubtleCryptoDeriveKeyAlgorithm;

// The generated types do not know that a raw export is a buffer.
const exportPublicKey = async (key: CryptoKey) =>
  new Uint8Array((await crypto.subtle.exportKey("raw", key)) as ArrayBuffer);

type Derivation = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly info: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
};

async function hkdf(
  material: ArrayBuffer,
  { salt, info, bytes }: Derivation,
): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", material, "HKDF", false, ["deriveBits"]);
  return crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, bytes * 8);
}

const label = (name: string) => bytesOf(`Content-Encoding: ${name}\0`);

const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

function recordSize(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, RECORD_BYTES);
  return bytes;
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
