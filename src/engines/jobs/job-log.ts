import { DurableObject } from "cloudflare:workers";
import { configOf } from "../../platform/config";
import { createLog, describeError } from "../../platform/log";
import { writeEvent } from "../../platform/metrics";
import { sendJobOpened } from "./job-message";
import { listAndMeasure, projectJob } from "./job-projection";
import { hasEnded, type JobOrder, type JobRecord, openedRecord, visibleOf } from "./job-record";
import { confirmSlot, releaseSlot } from "./job-slot";
import {
  appendEvent,
  eventsSince,
  migrateJobStore,
  readJob,
  readStep,
  writeJob,
  writeStep,
} from "./job-store";
import type { JobEvent, JobStatus } from "./job-status";
import { type LiveFrame, PROTOCOL_VERSION } from "./protocol";
import { decideWatch, nextWatch } from "./watchdog";
import { watchdogRulesOf } from "./watchdog-rules";

export type Claim =
  | {
      readonly ok: true;
      readonly lease: string;
      readonly kind: string;
      readonly ownerId: string;
      readonly input: string;
      readonly attempt: number;
      readonly createdAt: number;
    }
  /** `gone`: unknown or long forgotten. `held`: another run is at it. */
  | { readonly ok: false; readonly code: "gone" | "ended" | "held" };

export type StepState =
  | { readonly state: "fresh" | "in_doubt" | "lost" }
  | { readonly state: "done"; readonly result: string };

type End = {
  status: "completed" | "failed";
  resultId: string | null;
  error: string | null;
  refund: boolean;
};

/**
 * One instance per job: the truth about it. Everything is stored before it is told; eviction loses nothing, and the
 * stored alarm brings back a job whose queue message or whose run was lost.
 */
export class JobLog extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => migrateJobStore(ctx.storage));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** RPC. Accepts the job: from here on it ends as completed or failed. False: its reservation had lapsed. */
  async open(order: JobOrder): Promise<boolean> {
    if (readJob(this.ctx.storage)?.isAccepted) return true;
    this.#save(this.#withEvent(openedRecord(order, Date.now())));
    if (!(await confirmSlot(this.env, order))) {
      // One of the two may have said yes, and would wait for this job for ever. Should that fail, the watchdog does it.
      if (await this.#releaseSlot(order, { refund: true })) await this.#forget();
      return false;
    }
    this.#change({ isAccepted: true });
    await Promise.all([this.#measure(), this.#send()]);
    return true;
  }

  /** RPC. A job that needs no work: its result exists already. */
  async openCompleted(order: JobOrder, resultId: string): Promise<void> {
    if (readJob(this.ctx.storage)) return;
    const now = Date.now();
    const opened = openedRecord({ ...order, slot: null }, now);
    await this.#end(
      { ...opened, isAccepted: true, startedAt: now },
      { status: "completed", resultId, error: null, refund: false },
    );
  }

  /** RPC. Null when there is no such job for this owner. */
  status(ownerId: string): JobStatus | null {
    const job = readJob(this.ctx.storage);
    if (!job || job.ownerId !== ownerId) return null;
    return { job_id: job.jobId, ...visibleOf(job, Date.now()) };
  }

  /** RPC, for one run at a time. */
  claim(): Claim {
    const job = readJob(this.ctx.storage);
    const now = Date.now();
    if (!job?.isAccepted) return { ok: false, code: "gone" };
    if (hasEnded(job)) return { ok: false, code: "ended" };
    if (job.lease !== null && job.leaseUntil > now) return { ok: false, code: "held" };
    if (job.attempts >= watchdogRulesOf(this.env).maxAttempts) return { ok: false, code: "held" };
    const lease = crypto.randomUUID();
    const claimed: JobRecord = {
      ...job,
      lease,
      leaseUntil: this.#leaseEnd(),
      attempts: job.attempts + 1,
      startedAt: job.startedAt ?? now,
      status: "processing",
      step: job.step === "queued" ? "claimed" : job.step,
      progress: Math.max(10, job.progress),
    };
    this.#save(job.status === "queued" ? this.#withEvent(claimed) : claimed);
    if (job.status === "queued")
      this.ctx.waitUntil(this.#attempt("projection", projectJob(this.env, claimed)));
    const { kind, ownerId, input, createdAt } = job;
    return { ok: true, lease, kind, ownerId, input, createdAt, attempt: claimed.attempts };
  }

  /** RPC. `in_doubt`: a run that died had begun it, and nobody knows how far it came. */
  begin(lease: string, step: string): StepState {
    const job = this.#heldBy(lease);
    if (!job) return { state: "lost" };
    this.#save({ ...job, leaseUntil: this.#leaseEnd() });
    const known = readStep(this.ctx.storage, step);
    if (known?.state === "done") return { state: "done", result: known.result ?? "null" };
    if (known) return { state: "in_doubt" };
    writeStep(this.ctx.storage, step, { state: "begun", result: null });
    return { state: "fresh" };
  }

  /** RPC. Stores the result and tells the subscribers. False: the run has lost the job and must stop. */
  finish(lease: string, step: { name: string; progress: number; result: string }): boolean {
    const job = this.#heldBy(lease);
    if (!job) return false;
    writeStep(this.ctx.storage, step.name, { state: "done", result: step.result });
    const progress = Math.max(job.progress, step.progress);
    this.#save(
      this.#withEvent({ ...job, step: step.name, progress, leaseUntil: this.#leaseEnd() }),
    );
    return true;
  }

  /** RPC. */
  async complete(lease: string, resultId: string): Promise<void> {
    const job = this.#heldBy(lease);
    if (job) await this.#end(job, { status: "completed", resultId, error: null, refund: false });
  }

  /** RPC. `lease` null: whoever speaks for the platform, such as the dead-letter consumer. */
  async fail(lease: string | null, failure: { error: string; refund: boolean }): Promise<void> {
    const job = lease === null ? readJob(this.ctx.storage) : this.#heldBy(lease);
    if (job && !hasEnded(job))
      await this.#end(job, { status: "failed", resultId: null, ...failure });
  }

  /** RPC. A run that failed lets the next one in at once instead of leaving its lease to run out. */
  release(lease: string): void {
    const job = this.#heldBy(lease);
    if (job) this.#save({ ...job, lease: null, leaseUntil: 0 });
  }

  /** RPC. The job of a session becomes that of the person who signed in there. Safe to repeat. */
  adopt(from: string, to: string): void {
    const job = readJob(this.ctx.storage);
    if (!job || job.ownerId !== from) return;
    const slot = job.slot && { ...job.slot, sessionId: to };
    this.#save({ ...job, ownerId: to, slot });
  }

  /** RPC. Tells the limiters of the end once more, where there has been one. */
  async settleAgain(): Promise<void> {
    const job = readJob(this.ctx.storage);
    if (job && hasEnded(job)) await this.#settle(job);
  }

  /** RPC. A failed job begins anew, without a slot: whoever retries it answers for it. False: it has not failed. */
  async retry(): Promise<boolean> {
    const job = readJob(this.ctx.storage);
    if (job?.status !== "failed") return false;
    const order = { jobId: job.jobId, kind: job.kind, ownerId: job.ownerId, input: job.input };
    const fresh = { ...openedRecord({ ...order, slot: null }, Date.now()), seq: job.seq };
    this.#save(this.#withEvent({ ...fresh, isAccepted: true }));
    await this.#send();
    return true;
  }

  /** RPC. Whose the job is now; null when it is gone. */
  owner(): string | null {
    return readJob(this.ctx.storage)?.ownerId ?? null;
  }

  /** RPC. Everything about the job, its slot given back; a run that is at it has lost it. */
  async erase(ownerId: string): Promise<void> {
    const job = readJob(this.ctx.storage);
    if (!job || job.ownerId !== ownerId) return;
    for (const socket of this.ctx.getWebSockets()) socket.close(1000, "ended");
    await this.#forget();
    await this.#releaseSlot(job, { refund: false });
  }

  /** Only WebSocket upgrades arrive here; the Worker has already decided who the owner is. */
  override async fetch(request: Request): Promise<Response> {
    const job = readJob(this.ctx.storage);
    if (!job || job.ownerId !== request.headers.get("x-owner-id"))
      return new Response(null, { status: 404 });
    const since = Number(new URL(request.url).searchParams.get("since"));
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    // One turn: what is sent here and what #withEvent broadcasts later leave neither a gap nor a repeat.
    send(server, { type: "hello", protocol: PROTOCOL_VERSION, job_id: job.jobId });
    for (const body of eventsSince(this.ctx.storage, since)) {
      send(server, { type: "event", ...(JSON.parse(body) as JobEvent) });
    }
    if (hasEnded(job)) server.close(1000, "ended");
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    // 1005 and 1006 are synthesised by the runtime and may not be sent back.
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  }

  /** The watchdog. Re-armed before anything that may fail: an alarm that throws is retried a few times, then dropped. */
  override async alarm(): Promise<void> {
    const job = readJob(this.ctx.storage);
    if (!job) return;
    const action = decideWatch(job, Date.now(), watchdogRulesOf(this.env));
    this.#save(job);
    if (action.do === "forget") await this.#forget();
    // Never accepted, so that no list has it.
    if (action.do === "abandon" && (await this.#releaseSlot(job, { refund: true })))
      await this.#forget();
    if (action.do === "settle") await this.#settle(job);
    if (action.do === "send") await this.#send();
    if (action.do === "fail") {
      const { error } = action;
      await this.#end(job, { status: "failed", resultId: null, error, refund: true });
    }
  }

  /** Settled first, told last: who hears of the end may at once ask for the next job. */
  async #end(job: JobRecord, end: End): Promise<void> {
    const endedAt = Date.now();
    const ended: JobRecord = { ...job, ...end, endedAt, lease: null, leaseUntil: 0 };
    const isSettled = await this.#reachesOthers(ended);
    // While the others were told, somebody else may have ended the job: the first end counts.
    const current = readJob(this.ctx.storage);
    if (current && hasEnded(current)) return;
    const progress = end.status === "completed" ? 100 : job.progress;
    const step = end.status === "completed" ? "done" : job.step;
    // Somebody may have signed in: then the slot is the person's, and the watchdog settles again.
    const { ownerId, slot, seq } = current ?? ended;
    const isTold = isSettled && slot?.sessionId === ended.slot?.sessionId;
    const last = { ...ended, ownerId, slot, seq, progress, step, isSettled: isTold };
    const told = this.#withEvent(last);
    this.#save(told);
    for (const socket of this.ctx.getWebSockets()) socket.close(1000, "ended");
    const { status, error, attempts, kind } = told;
    const durationMs = endedAt - job.createdAt;
    writeEvent(this.env, "job_ended", {
      labels: [kind, status, error ?? ""],
      numbers: [durationMs],
    });
    this.#log.info("job_ended", {
      job_id: job.jobId,
      kind,
      status,
      error,
      attempts,
      duration_ms: durationMs,
    });
  }

  async #settle(job: JobRecord): Promise<void> {
    const isSettled = await this.#reachesOthers(job);
    this.#change({ isSettled });
  }

  async #reachesOthers(job: JobRecord): Promise<boolean> {
    const told = await Promise.all([
      this.#attempt("projection", projectJob(this.env, job)),
      this.#releaseSlot(job, job),
    ]);
    return told.every(Boolean);
  }

  /** False when it failed. */
  #releaseSlot(job: JobRecord | JobOrder, { refund }: { refund: boolean }): Promise<boolean> {
    const { jobId, slot } = job;
    return this.#attempt("release", releaseSlot(this.env, { jobId, slot }, { refund }));
  }

  async #measure(): Promise<void> {
    const job = readJob(this.ctx.storage);
    if (!job) return;
    const measured = listAndMeasure(this.env, job).then(({ ahead, meanMs }) => {
      this.#change({ ahead, expectedMs: meanMs ?? job.expectedMs });
      const { QUEUE_DEPTH_ALERT: alertAbove } = configOf(this.env);
      if (ahead > alertAbove) this.#log.warn("queue_depth_high", { kind: job.kind, depth: ahead });
    });
    await this.#attempt("projection", measured);
  }

  async #send(): Promise<void> {
    const job = readJob(this.ctx.storage);
    if (!job) return;
    this.#save({ ...job, sends: job.sends + 1, lastSentAt: Date.now() });
    await this.#attempt("send", sendJobOpened(this.env, job.jobId));
  }

  /** False when it failed: the watchdog tries again, so the caller need not. */
  #attempt(what: string, work: Promise<unknown>): Promise<boolean> {
    return work.then(
      () => true,
      (error: unknown) => {
        this.#log.error("job_log_retry", { what, error: describeError(error) });
        return false;
      },
    );
  }

  async #forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    migrateJobStore(this.ctx.storage);
  }

  #heldBy(lease: string): JobRecord | null {
    const job = readJob(this.ctx.storage);
    return job && !hasEnded(job) && job.lease === lease ? job : null;
  }

  /** Stores the record and arms the alarm for it, in one write. */
  #save(job: JobRecord): void {
    writeJob(this.ctx.storage, job);
    void this.ctx.storage.setAlarm(nextWatch(job, Date.now(), watchdogRulesOf(this.env)));
  }

  /** Reads and writes in one turn, so that nothing another call stored meanwhile is undone. */
  #change(changes: Partial<JobRecord>): void {
    const job = readJob(this.ctx.storage);
    if (job) this.#save({ ...job, ...changes });
  }

  /** Appends what the record now says as the next event and tells the subscribers. */
  #withEvent(job: JobRecord): JobRecord {
    const event: JobEvent = { seq: job.seq + 1, at: Date.now(), ...visibleOf(job, Date.now()) };
    appendEvent(this.ctx.storage, event);
    for (const socket of this.ctx.getWebSockets()) send(socket, { type: "event", ...event });
    return { ...job, seq: event.seq };
  }

  #leaseEnd = () => Date.now() + configOf(this.env).JOB_LEASE_SECONDS * 1000;

  #log = createLog({ object: "job_log" });
}

function send(socket: WebSocket, frame: LiveFrame): void {
  socket.send(JSON.stringify(frame));
}
