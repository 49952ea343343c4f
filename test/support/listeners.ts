import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Origins of two servers on this machine: one that tests allow, and one that nobody may reach. */
    listeners: { allowed: string; forbidden: string };
  }
}

const HTML = { "content-type": "text/html; charset=utf-8" };

/** Connections made to the forbidden server, and requests on them: a connection that is kept carries many. */
let reached = 0;

const forbidden = createServer((_, response) => {
  reached++;
  response.writeHead(200, HTML).end("reached");
});
forbidden.on("connection", () => reached++);

/** Tests have put these here: a body and its type by path. */
const kept = new Map<string, { readonly type: string; readonly body: Buffer }>();

type Pushed = { readonly headers: IncomingMessage["headers"]; readonly body: string };

/** What a push service has taken, by the name of the browser. */
const pushed = new Map<string, Pushed[]>();

async function takePush(path: string, request: IncomingMessage): Promise<number> {
  const body = Buffer.concat(await Array.fromAsync(request)).toString("base64");
  const before = pushed.get(path) ?? [];
  pushed.set(path, [...before, { headers: request.headers, body }]);
  return before.length;
}

const allowed = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (request.method === "POST" && pathname.startsWith("/push/")) {
    const answers = (searchParams.get("answers") ?? "201").split(",");
    void takePush(pathname, request).then((count) => {
      const [status = "201", wait] = (answers[count] ?? answers.at(-1) ?? "201").split("~");
      response.writeHead(Number(status), wait ? { "retry-after": wait } : {}).end();
    });
  } else if (pathname.startsWith("/pushed/")) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(pushed.get(pathname.replace("/pushed", "/push")) ?? []));
  } else if (request.method === "PUT") {
    void keep(pathname, request).then(() => response.end("kept"));
  } else if (kept.has(pathname)) {
    const { type, body } = kept.get(pathname) ?? { type: "text/plain", body: "" };
    response.writeHead(200, { "content-type": type }).end(body);
  } else if (pathname === "/robots.txt" || pathname.startsWith("/kept/")) {
    response.writeHead(404).end();
  } else if (pathname === "/reached") {
    response.writeHead(200, { "content-type": "application/json" }).end(String(reached));
  } else if (pathname === "/redirect") {
    response.writeHead(302, { location: searchParams.get("to") ?? "" }).end();
  } else if (pathname === "/bomb") {
    const packed = gzipSync(Buffer.alloc(20_000_000));
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(packed);
  } else if (pathname.startsWith("/endless")) {
    response.writeHead(200, HTML);
    const timer = setInterval(() => response.write("x"), 10);
    response.on("close", () => clearInterval(timer));
  } else if (pathname !== "/silent") {
    response.writeHead(200, HTML).end(JSON.stringify(request.headers));
  }
});

async function keep(path: string, request: IncomingMessage): Promise<void> {
  const type = request.headers["content-type"] ?? "text/plain";
  kept.set(path, { type, body: Buffer.concat(await Array.fromAsync(request)) });
}

/** Real servers for the guarded fetch: what a fake `fetch` does is no proof of what workerd does. */
export async function setup(project: TestProject): Promise<void> {
  const [allowedOrigin, forbiddenOrigin] = [await listen(allowed), await listen(forbidden)];
  project.provide("listeners", { allowed: allowedOrigin, forbidden: forbiddenOrigin });
}

export function teardown(): void {
  for (const server of [forbidden, allowed]) {
    server.closeAllConnections();
    server.close();
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
