import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { type Claim, jobLog } from "../../../../src/engines/jobs";
import { aGuest, eventually, ORIGIN, seedProfile } from "../../../support/context";
import { api, askForLetters, endOf } from "../../../support/letters";

beforeAll(seedProfile);

type Frame = {
  type: string;
  seq?: number;
  status?: string;
  step?: string;
  progress?: number;
  job_id?: string;
  protocol?: number;
};

async function follow(headers: Record<string, string>, jobId: string, since = 0) {
  const response = await api(`/api/letters/jobs/${jobId}/live?since=${since}`, {
    ...headers,
    upgrade: "websocket",
    origin: ORIGIN,
  });
  const socket = response.webSocket;
  if (!socket) throw new Error(`Expected a socket, got ${response.status}`);
  const frames: Frame[] = [];
  const texts: string[] = [];
  let closed: number | null = null;
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    if (text.startsWith("{")) frames.push(JSON.parse(text) as Frame);
    else texts.push(text);
  });
  socket.addEventListener("close", ({ code }) => {
    closed = code;
  });
  socket.accept();
  const seqs = () => frames.flatMap(({ seq }) => seq ?? []);
  return { socket, frames, texts, seqs, isClosed: () => closed !== null };
}

/** A job that waits: its message never arrives, the test plays the consumer. */
async function aWaitingJob() {
  const { headers } = await aGuest();
  const send = vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
  const accepted = (await (await askForLetters(headers, `Live ${crypto.randomUUID()}`)).json()) as {
    job_id: string;
  };
  send.mockRestore();
  const log = jobLog(env, accepted.job_id);
  const claim = (await log.claim()) as Claim;
  if (!claim.ok) throw new Error(`Not claimed: ${claim.code}`);
  const step = async (name: string, progress: number) => {
    await log.begin(claim.lease, { key: name, isBinding: false });
    await log.finish(claim.lease, { key: name, name, progress, result: "null" });
  };
  return { headers, jobId: accepted.job_id, log, lease: claim.lease, step };
}

describe("following a job", () => {
  it("reports every step from the start and closes at the end", async ({ expect }) => {
    const { headers } = await aGuest();
    const { job_id } = (await (await askForLetters(headers, "Followed Ltd")).json()) as {
      job_id: string;
    };
    const live = await follow(headers, job_id);
    await eventually(async () => live.isClosed());
    expect(live.frames[0]).toEqual({ type: "hello", protocol: 1, job_id });
    expect(live.seqs()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(live.frames.at(-1)).toMatchObject({ status: "completed", progress: 100, step: "done" });
    expect(live.frames.slice(1).map(({ step, progress }) => [step, progress])).toEqual([
      ["queued", 0],
      ["claimed", 10],
      ["research", 15],
      ["plan", 20],
      ["motivation", 40],
      ["anti_motivation", 60],
      ["save", 70],
      ["pdfs", 80],
      ["done", 100],
    ]);
  });

  it("resumes after a cut with neither a gap nor a repeat, across eviction", async ({ expect }) => {
    const job = await aWaitingJob();
    const first = await follow(job.headers, job.jobId);
    await job.step("plan", 20);
    await eventually(async () => first.seqs().length === 3);
    const since = first.seqs().at(-1) ?? 0;
    first.socket.close(1000, "cut");
    await job.step("motivation", 40);
    await evictDurableObject(job.log);

    const second = await follow(job.headers, job.jobId, since);
    await job.step("anti_motivation", 60);
    await job.log.complete(job.lease, "1");
    await eventually(async () => second.isClosed());
    expect([...first.seqs(), ...second.seqs()]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("wakes a sleeping log without losing its subscribers", async ({ expect }) => {
    const job = await aWaitingJob();
    const live = await follow(job.headers, job.jobId);
    await evictDurableObject(job.log);
    await job.step("plan", 20);
    await eventually(async () => live.seqs().length === 3);
    expect(live.seqs()).toEqual([1, 2, 3]);
    live.socket.close(1000, "done");
  });

  it("answers a ping", async ({ expect }) => {
    const job = await aWaitingJob();
    const live = await follow(job.headers, job.jobId);
    live.socket.send("ping");
    expect(await eventually(async () => live.texts[0])).toBe("pong");
    live.socket.close(1000, "done");
  });

  it("shows every step from the start to a client that comes late", async ({ expect }) => {
    const { headers } = await aGuest();
    const { job_id } = (await (await askForLetters(headers, "Latecomer Ltd")).json()) as {
      job_id: string;
    };
    await endOf(headers, job_id);
    const live = await follow(headers, job_id);
    await eventually(async () => live.isClosed());
    expect(live.seqs()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
