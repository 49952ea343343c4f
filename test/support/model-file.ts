type Head = { readonly magic?: string; readonly tokens?: number; readonly bands?: number };

/** A model file with the head of a real one, and nothing that could listen behind it. */
export function aModelFile({ magic = "lmgg", tokens = 51_865, bands = 80 }: Head = {}) {
  const bytes = new Uint8Array(4_096);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  const numbers = [tokens, 1_500, 384, 6, 4, 448, 384, 6, 4, bands, 1];
  for (const [place, value] of numbers.entries()) view.setInt32(4 + place * 4, value, true);
  return bytes;
}

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
