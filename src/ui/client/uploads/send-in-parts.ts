import { type UploadReply, ask } from "./ask";
import { putPart } from "./put-part";

/** It is an upload as the API answers with it. */
export type UploadState = {
  readonly id: string;
  readonly size: number;
  readonly part_size: number;
  readonly parts: number;
  readonly have: readonly number[];
};

export type SendingEnd =
  | { readonly kind: "done"; readonly fileId: number }
  | { readonly kind: "paused" }
  | { readonly kind: "gone" }
  | { readonly kind: "signed out" }
  /** The browser cannot read the file any more: it was moved, changed or deleted. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "failed"; readonly reason: string };

type Sending = {
  readonly file: File;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
  readonly retrying: () => void;
};

const RETRY_MS = 3_000;

/** It sends what the server does not have yet, part by part, and tries again for as long as the line is down. */
export async function sendParts(upload: UploadState, sending: Sending): Promise<SendingEnd> {
  const have = new Set(upload.have);
  for (let number = 1; number <= upload.parts;) {
    sending.progress(shareOf(upload, have));
    if (have.has(number)) {
      number += 1;
      continue;
    }
    const body = await readPart(upload, number, sending.file);
    if (body === null) return { kind: "unreadable" };
    const sent = (bytes: number) => sending.progress(shareOf(upload, have, bytes));
    const answer = await sendPart(upload, { number, body, sent }, sending);
    if (sending.signal.aborted) return { kind: "paused" };
    if (answer?.ok) have.add(number);
    else if (!mayPass(answer)) return refusalOf(answer);
    else await pauseFor(sending);
  }
  sending.progress(1);
  return complete(upload, sending);
}

/** It is the share that the server has, as far as it has told. */
export const knownShare = (upload: UploadState): number => shareOf(upload, new Set(upload.have));

/** It adds what has left of the present part to those that have arrived, of which the last one is shorter. */
function shareOf(upload: UploadState, have: ReadonlySet<number>, bytes = 0): number {
  const { size, parts, part_size: partBytes } = upload;
  const missing = have.has(parts) ? parts * partBytes - size : 0;
  return Math.min(1, (have.size * partBytes - missing + bytes) / size);
}

/** It is null for a file that is gone from the disk or has changed since it was chosen. */
function readPart(upload: UploadState, number: number, file: File): Promise<ArrayBuffer | null> {
  const start = (number - 1) * upload.part_size;
  const part = file.slice(start, start + upload.part_size);
  return part.arrayBuffer().catch(() => null);
}

type Part = {
  readonly number: number;
  readonly body: ArrayBuffer;
  readonly sent: (bytes: number) => void;
};

async function sendPart(upload: UploadState, { number, body, sent }: Part, { signal }: Sending) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return putPart(`/api/v1/uploads/${upload.id}/parts/${number}`, { body, hash, signal, sent });
}

async function complete(upload: UploadState, sending: Sending): Promise<SendingEnd> {
  for (;;) {
    const path = `/api/v1/uploads/${upload.id}/complete`;
    const answer = await ask<{ readonly id: number }>(path, { method: "POST" });
    if (answer?.ok) return { kind: "done", fileId: answer.data?.id ?? 0 };
    if (!mayPass(answer)) return refusalOf(answer);
    await pauseFor(sending);
  }
}

/** No answer, too many requests and failures of the server may pass; a refusal stays one. */
const mayPass = (answer: UploadReply<unknown> | null): boolean =>
  answer === null || answer.status === 429 || answer.status >= 500;

function refusalOf(answer: UploadReply<unknown> | null): SendingEnd {
  if (answer?.status === 404) return { kind: "gone" };
  if (answer?.status === 401) return { kind: "signed out" };
  return { kind: "failed", reason: answer?.reason ?? "" };
}

/** It asks until it is told: a passing failure never counts as the end of an upload. */
export async function askForState(
  id: string,
  waiting: Pick<Sending, "retrying">,
): Promise<UploadState | "gone" | "refused"> {
  for (;;) {
    const answer = await ask<UploadState>(`/api/v1/uploads/${id}`);
    if (answer?.data) return answer.data;
    if (answer?.status === 404) return "gone";
    if (!mayPass(answer)) return "refused";
    await pauseFor(waiting);
  }
}

async function pauseFor({ retrying }: Pick<Sending, "retrying">): Promise<void> {
  retrying();
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
}
