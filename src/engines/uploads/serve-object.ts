import { decideRange, type ObjectFacts, type RangePlan } from "./byte-range";

/** It is an object of the bucket, and how a browser is to take it. */
export type ServedObject = {
  readonly key: string;
  readonly size: number;
  /** It is the bucket's tag of these bytes, without quotes. */
  readonly etag: string;
  /** It is the type that the bytes have, never the one that somebody declared. */
  readonly type: string;
  readonly disposition: string;
  /** When it is absent, the object is asked for again each time. */
  readonly cacheControl?: string;
};

/** Nothing of it can run, be framed by other sites or be taken for another type, even when it is opened as a document. */
const SAFE = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'self'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Accept-Ranges": "bytes",
} as const;

/** A proxy that packs an answer would take its length and its ranges away. */
const PRIVATE = "private, no-cache, no-transform";

type Bucket = Pick<R2Bucket, "get" | "head">;

/**
 * It answers a request for a stored object: with all of it, a range, or nothing where the reader has it already. It is null
 * where the object is gone. An object that was replaced since its facts were read is served as it is now.
 */
export async function serveObject(
  bucket: Bucket,
  request: Pick<Request, "method" | "headers">,
  object: ServedObject,
): Promise<Response | null> {
  const facts = { size: object.size, etag: `"${object.etag}"` };
  const plan = decideRange(headersOf(request), facts);
  if (plan.status === 304 || plan.status === 416) return answer(object, facts, { plan });
  const found = await read(bucket, { request, object, plan });
  if (found === null) return null;
  if (found.isSame) return answer(object, facts, { plan, body: found.body });
  const { size, etag } = found;
  return serveObject(bucket, request, { ...object, size, etag });
}

/** A range counts in a GET alone (RFC 9110, 14.2). */
function headersOf({ method, headers }: Pick<Request, "method" | "headers">): Headers {
  if (method === "GET" || !headers.has("range")) return headers;
  const others = new Headers(headers);
  others.delete("range");
  return others;
}

type Wanted = {
  readonly request: Pick<Request, "method">;
  readonly object: ServedObject;
  readonly plan: RangePlan;
};
type Found =
  | { readonly isSame: true; readonly body: ReadableStream | null }
  | { readonly isSame: false; readonly size: number; readonly etag: string };

async function read(bucket: Bucket, { request, object, plan }: Wanted): Promise<Found | null> {
  const { key, etag } = object;
  if (request.method === "HEAD") {
    const head = await bucket.head(key);
    if (head === null) return null;
    return head.etag === etag ? { isSame: true, body: null } : { isSame: false, ...factsOf(head) };
  }
  const range = plan.status === 206 ? { offset: plan.offset, length: plan.length } : undefined;
  const found = await bucket.get(key, {
    onlyIf: { etagMatches: etag },
    ...(range && { range }),
  });
  if (found === null) return null;
  return "body" in found
    ? { isSame: true, body: found.body as ReadableStream }
    : { isSame: false, ...factsOf(found) };
}

const factsOf = ({ size, etag }: R2Object) => ({ size, etag });

type Planned = { readonly plan: RangePlan; readonly body?: ReadableStream | null };

function answer(
  object: ServedObject,
  facts: ObjectFacts,
  { plan, body = null }: Planned,
): Response {
  const headers = new Headers({
    ...SAFE,
    ETag: facts.etag,
    "Cache-Control": object.cacheControl ?? PRIVATE,
  });
  if (plan.status === 304) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", object.type);
  headers.set("Content-Disposition", object.disposition);
  if (plan.status === 416) {
    headers.set("Content-Range", `bytes */${facts.size}`);
    return new Response(null, { status: 416, headers });
  }
  const length = plan.status === 206 ? plan.length : facts.size;
  headers.set("Content-Length", String(length));
  if (plan.status === 206) {
    const last = plan.offset + plan.length - 1;
    headers.set("Content-Range", `bytes ${plan.offset}-${last}/${facts.size}`);
  }
  return new Response(body, { status: plan.status, headers });
}

/** It answers with a picture that was read already, which pages of ours show. */
export function servePicture(picture: R2ObjectBody, cacheControl: string): Response {
  const type = picture.httpMetadata?.contentType ?? "application/octet-stream";
  const headers = { ...SAFE, ETag: picture.httpEtag, "Cache-Control": cacheControl };
  return new Response(picture.body as ReadableStream, {
    headers: { ...headers, "Accept-Ranges": "none", "Content-Type": type },
  });
}
