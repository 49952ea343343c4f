import { Agent, request } from "node:http";

const CONNECTIONS = 4;

export type KeepAliveClient = {
  /** Sends `count` requests over a few open connections and throws unless every answer is 200. */
  hammer(count: number): Promise<void>;
  close(): void;
};

export function keepAliveClient(url: string, headers: Record<string, string>): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const sent = request(url, { agent, headers }, (response) => {
        response.on("error", reject).on("end", resolve).resume();
        if (response.statusCode !== 200)
          reject(new Error(`${url} answered ${response.statusCode}`));
      });
      sent.on("error", reject).end();
    });
  return {
    async hammer(count) {
      const lanes = Array.from({ length: CONNECTIONS }, async () => {
        for (let sent = 0; sent < count / CONNECTIONS; sent += 1) await once();
      });
      await Promise.all(lanes);
    },
    close: () => agent.destroy(),
  };
}
