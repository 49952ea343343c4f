import { createECDH, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toBase64Url } from "../../../src/platform/signature";

export type PushListener = {
  readonly origin: string;
  /** It is what a browser would register. */
  readonly subscription: {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
  };
  /** It counts the pushes that arrived, by topic. */
  readonly arrived: ReadonlyMap<string, number>;
  readonly stop: () => Promise<void>;
};

/** It is a push service on this machine that takes everything. */
export async function startPushListener(): Promise<PushListener> {
  const arrived = new Map<string, number>();
  const server = createServer((request, response) => {
    const topic = String(request.headers["topic"]);
    request.resume().on("end", () => {
      arrived.set(topic, (arrived.get(topic) ?? 0) + 1);
      response.writeHead(201).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const p256dh = toBase64Url(new Uint8Array(createECDH("prime256v1").generateKeys()));
  return {
    origin,
    subscription: {
      endpoint: `${origin}/push/device`,
      keys: { p256dh, auth: toBase64Url(new Uint8Array(randomBytes(16))) },
    },
    arrived,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
