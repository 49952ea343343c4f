import type { JobStatus } from "../job-status";
import type { LiveFrame } from "../protocol";

/** It is the state of a job at one moment, from the socket or from a poll. */
export type JobNews = Pick<JobStatus, "status" | "progress" | "step" | "estimated_time">;

type Listener = {
  readonly onNews: (news: JobNews) => void;
  readonly onConnection: (isConnected: boolean) => void;
};

const PING_MS = 25_000;
const FIRST_DELAY_MS = 400;
const LONGEST_DELAY_MS = 5_000;

/**
 * It follows a job until it ends, over a socket that reconnects with the last event it saw. Without a socket, each wait for
 * the next attempt begins with a poll over HTTP, so that a network without sockets works too.
 */
export function followJob(statusUrl: string, { onNews, onConnection }: Listener): void {
  let seen = 0;
  let failures = 0;
  let hasEnded = false;

  const tell = (news: JobNews) => {
    if (hasEnded) return;
    hasEnded = news.status === "completed" || news.status === "failed";
    onNews(news);
  };

  const connect = () => {
    const url = new URL(`${statusUrl}/live?since=${seen}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    const pings = setInterval(() => socket.send("ping"), PING_MS);
    socket.addEventListener("open", () => {
      failures = 0;
      onConnection(true);
    });
    socket.addEventListener("message", ({ data }) => {
      const frame = readFrame(data);
      if (frame?.type !== "event" || frame.seq <= seen) return;
      seen = frame.seq;
      tell(frame);
      if (hasEnded) socket.close(1000);
    });
    socket.addEventListener("close", () => {
      clearInterval(pings);
      if (!hasEnded) void waitAndReturn();
    });
  };

  const waitAndReturn = async () => {
    onConnection(false);
    const status = await pollJob(statusUrl);
    if (status) tell(status);
    if (hasEnded) return;
    const delayMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);
    failures += 1;
    setTimeout(connect, delayMs * (0.75 + Math.random() / 2));
  };

  connect();
}

/** It returns null when the server cannot be reached; a job that is gone counts as failed. */
async function pollJob(statusUrl: string): Promise<JobNews | null> {
  const response = await fetch(statusUrl).catch(() => null);
  if (response?.status === 404) return { status: "failed", progress: 0, step: "" };
  return response?.ok ? ((await response.json()) as JobNews) : null;
}

/** It reads a frame of our own server; anything else, above all `pong`, gives null. */
function readFrame(data: unknown): LiveFrame | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  return JSON.parse(data) as LiveFrame;
}
