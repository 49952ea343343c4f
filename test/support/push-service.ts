import { inject } from "vitest";
import { toBase64Url } from "../../src/platform/signature";

/** A browser that takes pushes from the local push service, and decrypts what arrived there. */
export type PushBrowser = Awaited<ReturnType<typeof aBrowser>>;

export type Arrived = {
  readonly headers: Readonly<Record<string, string>>;
  /** In base64. */
  readonly body: string;
};

const CURVE = { name: "ECDH", namedCurve: "P-256" } as const;

/** The service answers each of its pushes with the next of these statuses; the last one stays. */
export async function aBrowser(...statuses: readonly (number | string)[]) {
  const pair = (await crypto.subtle.generateKey(CURVE, true, ["deriveBits"])) as CryptoKeyPair;
  const auth = crypto.getRandomValues(new Uint8Array(16));
  const point = new Uint8Array(
    (await crypto.subtle.exportKey("raw", pair.publicKey)) as ArrayBuffer,
  );
  const name = crypto.randomUUID();
  const { allowed } = inject("listeners");
  const endpoint = `${allowed}/push/${name}?answers=${(statuses.length > 0 ? statuses : [201]).join(",")}`;
  const keys = { p256dh: toBase64Url(point), auth: toBase64Url(auth) };
  const arrived = async () => (await fetch(`${allowed}/pushed/${name}`)).json<Arrived[]>();
  return {
    endpoint,
    keys,
    arrived,
    /** The messages in clear, in the order of their arrival. */
    messages: async () =>
      Promise.all(
        (await arrived()).map(async ({ body }) => {
          const bytes = Uint8Array.from(atob(body), (char) => char.charCodeAt(0));
          return JSON.parse(await decrypt(bytes, { pair, auth, point })) as unknown;
        }),
      ),
  };
}

type Keys = {
  readonly pair: CryptoKeyPair;
  readonly auth: Uint8Array<ArrayBuffer>;
  readonly point: Uint8Array<ArrayBuffer>;
};

/** RFC 8188 and RFC 8291, from the side of the browser. */
export async function decrypt(
  bytes: Uint8Array<ArrayBuffer>,
  { pair, auth, point }: Keys,
): Promise<string> {
  const [salt, idLength = 0] = [bytes.slice(0, 16), bytes[20]];
  const sender = bytes.slice(21, 21 + idLength);
  const publicKey = await crypto.subtle.importKey("raw", sender, CURVE, false, []);
  const ecdh = { name: "ECDH", public: publicKey } as unknown as SubtleCryptoDeriveKeyAlgorithm;
  const shared = await crypto.subtle.deriveBits(ecdh, pair.privateKey, 256);
  const encoder = new TextEncoder();
  const info = [...encoder.encode("WebPush: info\0"), ...point, ...sender];
  const key = await hkdf(shared, { salt: auth, info: new Uint8Array(info), bits: 256 });
  const labelled = (label: string) =>
    Uint8Array.from(encoder.encode(`Content-Encoding: ${label}\0`));
  const contentKey = await hkdf(key, { salt, info: labelled("aes128gcm"), bits: 128 });
  const iv = await hkdf(key, { salt, info: labelled("nonce"), bits: 96 });
  const aes = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["decrypt"]);
  const sealed = bytes.slice(21 + idLength);
  const record = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, aes, sealed));
  if (record.at(-1) !== 2) throw new Error("The last record does not end in 2");
  return new TextDecoder().decode(record.slice(0, -1));
}

type Derivation = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly info: Uint8Array<ArrayBuffer>;
  readonly bits: number;
};

async function hkdf(material: ArrayBuffer, { salt, info, bits }: Derivation): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", material, "HKDF", false, ["deriveBits"]);
  return crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, bits);
}
