/** It is what a reader may find out about a stored object before it asks for bytes. */
export type ObjectFacts = {
  readonly size: number;
  /** It is strong and quoted. */
  readonly etag: string;
};

export type RangePlan =
  | { readonly status: 200 }
  | { readonly status: 206; readonly offset: number; readonly length: number }
  | { readonly status: 304 }
  | { readonly status: 416 };

/**
 * It decides what a request for an object is answered with (RFC 9110, 13.2.2): If-None-Match counts before a range, and a
 * range counts only while If-Range names the very same bytes.
 */
export function decideRange(headers: Headers, { size, etag }: ObjectFacts): RangePlan {
  const known = headers.get("if-none-match");
  if (known !== null && namesEtag(known, etag)) return { status: 304 };
  const range = headers.get("range");
  if (range === null || !mayBeCut(headers.get("if-range"), etag)) return { status: 200 };
  return decideBytes(range, size);
}

/** A weak comparison is right here, because a proxy may have weakened the tag. */
function namesEtag(list: string, etag: string): boolean {
  if (list.trim() === "*") return true;
  return list.split(",").some((each) => each.trim().replace(/^W\//, "") === etag);
}

/** A weak tag or a date does not prove that the bytes are the same, and dates are never sent. */
const mayBeCut = (condition: string | null, etag: string): boolean =>
  condition === null || condition.trim() === etag;

/** Several ranges, another unit and nonsense are answered with the whole, which RFC 9110, 14.2 allows. */
function decideBytes(range: string, size: number): RangePlan {
  const [, first, last] = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(range) ?? [];
  if (first === undefined || last === undefined || first + last === "") return { status: 200 };
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? { status: 416 } : { status: 206, offset: size - length, length };
  }
  const [offset, end] = [Number(first), last === "" ? size - 1 : Number(last)];
  if (last !== "" && end < offset) return { status: 200 };
  // The bucket would throw here, and at any range of an object without bytes.
  if (offset >= size) return { status: 416 };
  return { status: 206, offset, length: Math.min(end, size - 1) - offset + 1 };
}
