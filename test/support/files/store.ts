import { env } from "cloudflare:workers";
import { ownerKey } from "../../../src/platform/owner";
import { api } from "../letters";

type HeaderMap = Record<string, string>;

export type SentFile = {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly purpose?: string;
};

export type FileData = {
  readonly id: number;
  readonly filename: string;
  readonly url: string;
  readonly type: string;
  readonly mime_type: string;
  readonly size: number;
  readonly digest: string;
  readonly scan: string;
};

/** The file is the whole body. */
export const sendFile = (
  headers: HeaderMap,
  { bytes, name = "notice.pdf", purpose = "document" }: SentFile,
) =>
  api(
    `/api/v1/files?${new URLSearchParams({ purpose, name }).toString()}`,
    { ...headers, "content-length": String(bytes.length), "content-type": "application/x-any" },
    { method: "POST", body: bytes as Uint8Array<ArrayBuffer> },
  );

/** The file is a field of a form, beside its purpose. */
export function sendForm(headers: HeaderMap, { bytes, name = "a", purpose = "" }: SentFile) {
  const form = new FormData();
  form.set("purpose", purpose);
  form.set("file", new File([bytes as Uint8Array<ArrayBuffer>], name));
  return api("/api/v1/files", headers, { method: "POST", body: form });
}

export async function storedFile(headers: HeaderMap, file: SentFile): Promise<FileData> {
  const answer = await sendFile(headers, file);
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json<{ data: FileData }>()).data;
}

export const codeOf = async (answer: Response) => (await answer.json<{ code: string }>()).code;

/** What the rows of one person add up to, and what the counter says. */
export async function storageOf(userId: number) {
  const owner = ownerKey(userId);
  const row = await env.DB.prepare(
    `select
      coalesce((select bytes from storage_use where owner_id = ?1), 0) as counted,
      coalesce((select sum(size) from files where owner_id = ?1), 0) as settled,
      coalesce((select sum(size) from uploads where owner_id = ?1), 0) as reserved,
      coalesce((select files from storage_use where owner_id = ?1), 0) as files`,
  )
    .bind(owner)
    .first<{ counted: number; settled: number; reserved: number; files: number }>();
  return row ?? { counted: 0, settled: 0, reserved: 0, files: 0 };
}

/** The keys under which a person's rows say that objects are. */
export async function objectKeysOf(userId: number): Promise<string[]> {
  const { results } = await env.DB.prepare(
    "select distinct object_key as key from files where owner_id = ? order by key",
  )
    .bind(ownerKey(userId))
    .all<{ key: string }>();
  return results.map(({ key }) => key);
}

export async function storedKeys(prefix = "files/"): Promise<string[]> {
  const { objects } = await env.FILES.list({ prefix });
  return objects.map(({ key }) => key).toSorted();
}
