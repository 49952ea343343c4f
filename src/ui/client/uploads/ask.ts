export type UploadReply<T> = {
  readonly ok: boolean;
  readonly status: number;
  readonly data: T | null;
  readonly reason: string;
};

/** It is null where no answer came. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<UploadReply<T> | null> {
  const response = await fetch(path, init).catch(() => null);
  return response && answerOf<T>(response);
}

type Body<T> = { data?: T; error?: string; advice?: string; message?: string };

/** An answer that is no JSON comes from something between the page and the server. */
export async function answerOf<T>(response: Response): Promise<UploadReply<T>> {
  const body = (await response.json().catch(() => ({}))) as Body<T>;
  const { ok, status } = response;
  const reason = body.message ?? body.advice ?? body.error ?? String(status);
  return { ok, status, data: body.data ?? null, reason };
}
