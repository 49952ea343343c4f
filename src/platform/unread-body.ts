/** Bytes. Whoever sends more than this for nothing may lose the connection. */
const WORTH_READING = 64 * 1024;

/**
 * Reads what was sent and not looked at: a refusal, or a route that needs no body. workerd closes a connection whose body
 * nobody has read, which a proxy before it may be using for the next request by then; the one of `wrangler dev` ends there.
 */
export async function readUnreadBody(request: Request): Promise<void> {
  if (request.method === "GET" || request.method === "HEAD") return;
  if (request.bodyUsed || !request.body) return;
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  // A client that is gone by now has nothing to lose.
  if (announced <= WORTH_READING) await request.arrayBuffer().catch(() => undefined);
}
