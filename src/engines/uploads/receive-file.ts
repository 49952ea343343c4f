import { joinBytes } from "../../platform/join-bytes";
import type { FileKind, UploadPurpose } from "../../platform/upload-purpose";
import { BodyReader } from "./body-reader";
import { inspectWhole } from "./inspect-whole";
import { agreedKind, kinds } from "./kinds";
import type { RefuseUpload, UploadRefusal } from "./refusal";
import { sniffKind } from "./sniff";
import { type Checked, type PutBody, storeBytes, storeStream } from "./store-checked";
import { TextCheck } from "./text-check";

/** It is a file that arrives. */
export type IncomingFile = {
  readonly body: ReadableStream<Uint8Array> | null;
  /** It is what the sender announces; null where nobody knows before the end. */
  readonly announcedBytes: number | null;
  readonly name: string;
  /** The body is made here, and not the stream of a request. */
  readonly isMade?: true;
};

/** It is a file whose beginning was looked at, or all of it where that is necessary. */
export type ReceivedFile = {
  readonly kind: FileKind;
  /** It is exact: an announced length that proves wrong is refused while the file is stored. */
  readonly size: number;
  /** It hands the bytes over, counted and hashed on the way, and may be called once. */
  readonly store: <T>(put: PutBody<T>) => Promise<Checked<T>>;
  /** It ends the sending of a file that is not stored. */
  readonly drop: () => void;
};

/** It decides about most formats, and holds the size of every picture. */
export const HEAD_BYTES = 64 * 1024;

type Rules = {
  readonly purpose: UploadPurpose;
  readonly refuse: RefuseUpload;
  /** It takes the place of the purpose's kinds and of the name, and returns null for a head that is refused. */
  readonly kindOfHead?: ((head: Uint8Array) => FileKind | null) | undefined;
};

/**
 * It takes a file in: its head is read before anything is stored, so that most refusals cost 64 KB. Pictures, archives and
 * files of unknown length are read whole, within the limit of their purpose; all others pass through to the store.
 */
export async function receiveFile(
  { body, announcedBytes, name, isMade }: IncomingFile,
  { purpose, refuse, kindOfHead }: Rules,
): Promise<ReceivedFile> {
  if (announcedBytes === 0) throw refuse("EMPTY");
  if (announcedBytes !== null && announcedBytes > purpose.maxBytes) throw refuse("TOO_LARGE");
  const reader = new BodyReader(body, { isNative: announcedBytes !== null && !isMade });
  const head = await reader.read(HEAD_BYTES);
  if (head.length === 0) throw refuse("EMPTY");
  const kind = kindOfHead ? kindOfHead(head) : kindOfFile(head, name, purpose);
  if (kind === null) {
    reader.release();
    throw refuse("KIND_REFUSED");
  }
  if (announcedBytes === null || kinds[kind].isReadWhole) {
    const bytes = await readWhole({ reader, head, kind }, { purpose, refuse });
    return {
      kind,
      size: bytes.length,
      store: (put) => storeBytes(bytes, put),
      drop: () => undefined,
    };
  }
  const check = checkOf(kind, head);
  if (check && !check.isSound) {
    reader.release();
    throw refuse("KIND_REFUSED");
  }
  const stream = { reader, head, size: announcedBytes, ...(check && { check: check.add }) };
  return {
    kind,
    size: announcedBytes,
    store: (put) => storeStream(stream, { put, refuse }),
    drop: () => reader.release(),
  };
}

/** It is null for a head of no kind that the purpose allows under this name. */
export function kindOfFile(
  head: Uint8Array,
  name: string,
  { kinds: allowed }: Pick<UploadPurpose, "kinds">,
): FileKind | null {
  const sniffed = sniffKind(head);
  if (sniffed === null) return null;
  // A document of Word and one of LibreOffice begin as any archive does.
  const candidates: FileKind[] = sniffed === "zip" ? ["docx", "odt", "zip"] : [sniffed];
  for (const candidate of candidates) {
    const agreed = agreedKind(candidate, name, allowed);
    if (agreed !== null) return agreed;
  }
  return null;
}

type Beginning = {
  readonly reader: BodyReader;
  readonly head: Uint8Array;
  readonly kind: FileKind;
};

async function readWhole(
  { reader, head, kind }: Beginning,
  { purpose, refuse }: Rules,
): Promise<Uint8Array> {
  const chunks = [head];
  let size = head.length;
  for (let chunk = await reader.read(); chunk.length > 0; chunk = await reader.read()) {
    size += chunk.length;
    if (size > purpose.maxBytes) {
      reader.release();
      throw refuse("TOO_LARGE");
    }
    chunks.push(chunk);
  }
  const bytes = joinBytes(chunks);
  const inspection = await inspectWhole(bytes, kind, purpose);
  if (inspection.ok) return inspection.bytes;
  throw refuse(inspection.refusal);
}

/** A text must be one to its end; the other kinds that are not read whole are known by their head. */
function checkOf(kind: FileKind, head: Uint8Array) {
  if (kinds[kind].group !== "text") return null;
  const text = new TextCheck();
  const isSound = text.add(head);
  const add = (chunk: Uint8Array | null): UploadRefusal | null =>
    (chunk === null ? text.end() : text.add(chunk)) ? null : "KIND_REFUSED";
  return { isSound, add };
}
