import { describe, it } from "vitest";
import { encryptPush, newMessageSecrets } from "../../../src/features/notices/push/encrypt";
import { fromBase64Url, toBase64Url } from "../../../src/platform/signature";

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** Appendix A of RFC 8291. */
const example = {
  text: "When I grow up, I want to be a watermelon",
  senderPublic:
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
  senderPrivate: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
  keys: {
    p256dh:
      "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  },
  salt: "DGv6ra1nlYgDCS1FRnbzlw",
  message:
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
};

async function pairOf(publicText: string, d: string): Promise<CryptoKeyPair> {
  const point = bytes(publicText);
  const [x, y] = [toBase64Url(point.slice(1, 33)), toBase64Url(point.slice(33))];
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const jwk = { kty: "EC", crv: "P-256", x, y };
  return {
    publicKey: await crypto.subtle.importKey("jwk", jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey("jwk", { ...jwk, d }, curve, true, ["deriveBits"]),
  };
}

describe("the encryption of pushes", () => {
  it("gives the bytes of the standard's own example", async ({ expect }) => {
    const pair = await pairOf(example.senderPublic, example.senderPrivate);
    const secrets = { pair, salt: bytes(example.salt) };
    const sealed = await encryptPush(example.text, example.keys, secrets);
    expect(toBase64Url(sealed ?? new Uint8Array())).toBe(example.message);
  });

  it("refuses keys that are none", async ({ expect }) => {
    const secrets = await newMessageSecrets();
    for (const p256dh of ["", "abc", "!!!", example.keys.auth]) {
      expect(await encryptPush("text", { ...example.keys, p256dh }, secrets), p256dh).toBeNull();
    }
  });
});
