import { storeFile } from "../../src/features/files";
import { testCtx } from "./context";
import { api } from "./letters";

type HeaderMap = Record<string, string>;

const RATE = 8_000;

/** A tone, different for each pitch. */
export function aTone({ seconds = 1, hertz = 440 } = {}): Uint8Array<ArrayBuffer> {
  const samples = Math.round(seconds * RATE);
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  for (let at = 0; at < samples; at += 1) {
    view.setInt16(44 + at * 2, Math.sin((at * 2 * Math.PI * hertz) / RATE) * 12_000, true);
  }
  return bytes;
}

type Sent = {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly type?: string;
  readonly language?: string;
  /** It is the transcript that the recording is for; without it a new one is made. */
  readonly id?: string;
};

/** The recording is the whole body, of an announced length. */
export function sendRecording(headers: HeaderMap, { bytes, id, ...sent }: Sent) {
  const { name = "a.wav", type = "application/octet-stream", language } = sent;
  const query = new URLSearchParams({ name, ...(language && { language }) });
  const path = id === undefined ? "upload" : `${id}/media`;
  return api(
    `/api/transcription/${path}?${query.toString()}`,
    { ...headers, "content-type": type, "content-length": String(bytes.length) },
    { method: "POST", body: bytes as Uint8Array<ArrayBuffer> },
  );
}

/** A file among those of this person, as an upload in parts leaves it. */
export async function aStoredRecording({ id: userId }: { readonly id: number }, bytes = aTone()) {
  const actor = { kind: "user", userId, username: "", role: "user", accountSessionId: "" } as const;
  const posted = { body: new Blob([bytes]).stream(), announcedBytes: null, name: "a.wav" };
  return storeFile(testCtx(actor), { ...posted, purpose: "recording" });
}
