/** It is an upload as the API answers with it. */
export type UploadState = {
  readonly id: string;
  readonly size: number;
  readonly part_size: number;
  readonly parts: number;
  readonly have: readonly number[];
};

type Answer<T> = {
  readonly ok: boolean;
  readonly status: number;
  readonly data: T | null;
  readonly reason: string;
};

/** It is null where no answer came. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T> | null> {
  const response = await fetch(path, init).catch(() => null);
  if (!response) return null;
  const body = (await response.json().catch(() => ({}))) as {
    data?: T;
    error?: string;
    advice?: string;
    message?: string;
  };
  const { ok, status } = response;
  const reason = body.message ?? body.advice ?? body.error ?? String(status);
  return { ok, status, data: body.data ?? null, reason };
}

export type SendingEnd =
  | { readonly kind: "done" }
  | { readonly kind: "paused" }
  | { readonly kind: "gone" }
  | { readonly kind: "signed out" }
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
    sending.progress(have.size / upload.parts);
    if (have.has(number)) {
      number += 1;
      continue;
    }
    const answer = await sendPart(upload, number, sending);
    if (sending.signal.aborted) return { kind: "paused" };
    if (answer?.ok) have.add(number);
    else if (!mayPass(answer)) return refusalOf(answer);
    else await pauseFor(sending);
  }
  sending.progress(1);
  return complete(upload, sending);
}

async function sendPart(upload: UploadState, number: number, { file, signal }: Sending) {
  const start = (number - 1) * upload.part_size;
  const body = await file.slice(start, start + upload.part_size).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return ask(`/api/v1/uploads/${upload.id}/parts/${number}`, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream", "x-part-sha256": digits },
    body,
    signal,
  });
}

async function complete(upload: UploadState, sending: Sending): Promise<SendingEnd> {
  for (;;) {
    const answer = await ask(`/api/v1/uploads/${upload.id}/complete`, { method: "POST" });
    if (answer?.ok) return { kind: "done" };
    if (!mayPass(answer)) return refusalOf(answer);
    await pauseFor(sending);
  }
}

/** No answer, too many requests and failures of the server may pass; a refusal stays one. */
const mayPass = (answer: Answer<unknown> | null): boolean =>
  answer === null || answer.status === 429 || answer.status >= 500;

function refusalOf(answer: Answer<unknown> | null): SendingEnd {
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
