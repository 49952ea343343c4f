import { DeviceRefusal } from "../../hear-here";

/** It is where a browser keeps the model from one visit to the next. */
export type ModelStore = {
  find(): Promise<Blob | null>;
  keep(model: Blob): Promise<void>;
};

export type WantedModel = {
  readonly url: string;
  readonly sizeBytes: number;
  readonly sha256: string;
};

type Loading = {
  readonly store: ModelStore;
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
  readonly fetch: typeof fetch;
};

/** The model is downloaded once, and kept only if its bytes are those that its owner has put there. */
export async function loadModel(wanted: WantedModel, loading: Loading): Promise<Blob> {
  const kept = await loading.store.find().catch(() => null);
  if (kept?.size === wanted.sizeBytes) return kept;
  const model = await download(wanted, loading);
  const digest = await crypto.subtle.digest("SHA-256", await model.arrayBuffer());
  if (toHexText(digest) !== wanted.sha256) throw new DeviceRefusal("model_damaged");
  // A browser without room for it listens all the same.
  await loading.store.keep(model).catch(() => undefined);
  return model;
}

const toHexText = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function download({ url, sizeBytes }: WantedModel, loading: Loading): Promise<Blob> {
  const { signal, onShare } = loading;
  const offline = (cause: unknown) => {
    signal.throwIfAborted();
    throw new DeviceRefusal("offline", cause);
  };
  const response = await loading.fetch(url, { signal }).catch(offline);
  if (response.status === 404) throw new DeviceRefusal("model_gone");
  if (!response.ok || !response.body) throw new DeviceRefusal("offline");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  let had = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(offline);
    if (done) break;
    parts.push(new Uint8Array(value));
    had += value.length;
    onShare(Math.min(1, had / sizeBytes));
  }
  return new Blob(parts);
}
