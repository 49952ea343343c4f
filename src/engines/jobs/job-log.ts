import { DurableObject } from "cloudflare:workers";
import { attempt } from "./attempt";
import { countEnd } from "./count-end";
import { visibleOf } from "./estimate";
import type { Cancelled, Claim, EventTaken, StepState, WaitState } from "./job-answers";
import { sendJobOpened } from "./job-message";
import { JobRow } from "./job-projection";
import {
  completedWith,
  type Failure,
  failedWith,
  hasEnded,
  type JobEnd,
  type JobOrder,
  type JobRecord,
  openedRecord,
  type Wait,
} from "./job-record";
import {
  cancelled,
  decideClaim,
  heldBy,
  ownedBy,
  parked,
  passedOn,
  reached,
  type Reached,
  released,
  renewed,
  resumed,
  woken,
} from "./job-rules";
import type { JobEvent, JobStatus } from "./job-status";
import {
  type AwaitedEvent,
  keepEarlyEvent,
  migrateJobStore,
  readJobHistory,
  readJob,
  readStep,
  takeEarlyEvent,
  writeJob,
  writeStep,
} from "./job-store";
import { confirmSlots, releaseSlots, waiveSlots } from "./slots";
import { closeAll, publish, subscribe } from "./subscribers";
import { decideWatch, nextWatch } from "./watchdog";
import { watchdogRulesOf } from "./watchdog-rules";

/** Only this file knows how a job becomes its log. */
export const jobLog = (env: Env, jobId: string) => env.JOB_LOGS.getByName(`job:${jobId}`);

/**
 * There is one instance per job, and it holds the truth about it. Everything is stored before it is sent, so that eviction
 * loses nothing; the stored alarm brings back a job whose queue message or run was lost.
 */
export class JobLog extends DurableObject<Env> {
  readonly #bornAt = Date.now();
  readonly #row = new JobRow(this.env);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    void ctx.blockConcurrencyWhile(async () => migrateJobStore(ctx.storage));
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** It accepts the job: from here on it ends as completed or failed. It returns false when the reservation had lapsed. */
  async open(order: JobOrder): Promise<boolean> {
    if (this.#read()?.isAccepted) return true;
    this.#save(this.#withEvent(openedRecord(order, Date.now())));
    if (!(await confirmSlots(this.env, order))) {
      // One object may have said yes and would keep the slot for ever. If this fails, the watchdog does it.
      if (await this.#releaseSlots(order, { refund: true })) await this.#forget();
      return false;
    }
    this.#change({ isAccepted: true });
    await Promise.all([this.#measure(), this.#send()]);
    // It may have been erased meanwhile.
    return this.#read() !== null;
  }

  /** It stores a job that needs no work, because its result exists already. */
  async openCompleted(order: JobOrder, resultId: string): Promise<void> {
    if (this.#read()) return;
    const now = Date.now();
    const opened = openedRecord({ ...order, slots: [] }, now);
    await this.#end({ ...opened, isAccepted: true, startedAt: now }, completedWith(resultId));
  }

  /** It returns null when there is no such job for this owner. */
  status(ownerId: string): JobStatus | null {
    const job = this.#ownedBy(ownerId);
    return job && { job_id: job.jobId, ...this.#visible(job) };
  }

  /** It admits one run at a time. */
  claim(): Claim {
    const { maxAttempts } = watchdogRulesOf(this.env);
    const before = this.#read();
    const claiming = { lease: crypto.randomUUID(), now: Date.now(), maxAttempts };
    const decision = decideClaim(before, claiming);
    if (!decision.ok) return decision;
    const { job } = decision;
    const isFirst = before?.status === "queued";
    this.#save(isFirst ? this.#withEvent(job) : job);
    if (isFirst) this.ctx.waitUntil(this.#row.project(job));
    const { kind, ownerId, input, createdAt, attempts } = job;
    return { ok: true, lease: claiming.lease, kind, ownerId, input, createdAt, attempt: attempts };
  }

  /** It says that the run is alive. It returns false when the run has lost the job and must stop. */
  renew(lease: string): boolean {
    const job = this.#heldBy(lease);
    if (job) this.#save(renewed(job, Date.now()));
    return job !== null;
  }

  /** `in_doubt` means that a run that died had begun the step, so that its state is unknown. */
  begin(lease: string, { key, isBinding }: { key: string; isBinding: boolean }): StepState {
    const job = this.#heldBy(lease);
    if (!job) return { state: "lost" };
    this.#save({ ...renewed(job, Date.now()), isBound: job.isBound || isBinding });
    const known = readStep(this.ctx.storage, key);
    if (known?.state === "done") return { state: "done", result: known.result ?? "null" };
    if (known) return { state: "in_doubt" };
    writeStep(this.ctx.storage, key, { state: "begun", result: null });
    return { state: "fresh" };
  }

  /** It stores the result and reports the progress. It returns false when the run has lost the job and must stop. */
  finish(lease: string, step: Reached & { key: string; result: string }): boolean {
    const job = this.#heldBy(lease);
    if (!job) return false;
    writeStep(this.ctx.storage, step.key, { state: "done", result: step.result });
    const now = Date.now();
    this.#saveMoved(job, reached(renewed(job, now), step, now));
    return true;
  }

  /** It reports how far the present step has come. It returns false when the run has lost the job and must stop. */
  report(lease: string, { name, progress }: Reached): boolean {
    const job = this.#heldBy(lease);
    if (!job) return false;
    const moved = { step: name, progress: Math.max(job.progress, progress) };
    this.#saveMoved(job, { ...renewed(job, Date.now()), ...moved });
    return true;
  }

  /** The job costs its owner nothing. It returns false where the run has lost the job or the slots do not allow it. */
  async waive(lease: string): Promise<boolean> {
    const job = this.#heldBy(lease);
    return job !== null && waiveSlots(this.env, job);
  }

  /** It parks the job until the event comes, unless it has come already. */
  wait(lease: string, wait: Wait): WaitState {
    const job = this.#heldBy(lease);
    if (!job) return { state: "lost" };
    const known = readStep(this.ctx.storage, wait.name);
    if (known) return { state: "done", result: known.result ?? "null" };
    const early = takeEarlyEvent(this.ctx.storage, wait.name, wait.token);
    if (early === null) {
      this.#save(parked(job, wait));
      return { state: "parked" };
    }
    this.finish(lease, { ...wait, key: wait.name, result: early });
    return { state: "done", result: early };
  }

  /** An event that a job waits for, or will wait for, has happened. It is safe to repeat. */
  async takeEvent(event: AwaitedEvent): Promise<EventTaken> {
    const job = this.#read();
    if (!job?.isAccepted) return { ok: false, code: "gone" };
    if (hasEnded(job) || job.isCancelled) return { ok: false, code: "ended" };
    if (readStep(this.ctx.storage, event.name)) return { ok: true };
    const isEarly = job.wait?.name !== event.name;
    if (isEarly && keepEarlyEvent(this.ctx.storage, event)) return { ok: true };
    if (isEarly || job.wait?.token !== event.token) return { ok: false, code: "wrong_token" };
    writeStep(this.ctx.storage, event.name, { state: "done", result: event.value });
    this.#save(this.#withEvent(resumed(job, job.wait, Date.now())));
    await this.#send();
    return { ok: true };
  }

  async complete(lease: string, resultId: string): Promise<void> {
    const job = this.#heldBy(lease);
    if (!job) return;
    this.#change({ isBound: true });
    await this.#end(job, completedWith(resultId));
  }

  /** A null `lease` means that the platform itself gives the job up, as the dead-letter consumer does. */
  async fail(lease: string | null, failure: Failure): Promise<void> {
    const job = lease === null ? this.#read() : this.#heldBy(lease);
    if (job && !hasEnded(job)) await this.#end(job, failedWith(failure));
  }

  /** The owner cancels the job, and its run loses it at once. */
  async cancel(ownerId: string): Promise<Cancelled> {
    const job = this.#ownedBy(ownerId);
    if (!job) return { ok: false, code: "gone" };
    if (hasEnded(job)) return { ok: false, code: "ended" };
    const stopped = cancelled(job);
    if (!stopped) return { ok: false, code: "too_late" };
    this.#save(stopped);
    await this.#end(stopped, failedWith({ error: "CANCELLED", refund: true }));
    return { ok: true };
  }

  /** A failed run admits the next one at once instead of leaving its lease to run out. */
  release(lease: string): void {
    const job = this.#heldBy(lease);
    if (job) this.#save(released(job));
  }

  /** The run ends between two steps, and the next one is sent for. It returns false when the run has lost the job. */
  async passOn(lease: string): Promise<boolean> {
    const job = this.#heldBy(lease);
    if (job) this.#save(passedOn(job));
    if (job) await this.#send();
    return job !== null;
  }

  /** It gives a session's job to the person who signed in there. It is safe to repeat. */
  adopt(from: string, to: string): void {
    const job = this.#ownedBy(from);
    if (job) this.#save({ ...job, ownerId: to });
  }

  /** It gives the slots back once more, where the job has ended. */
  async settleAgain(): Promise<void> {
    const job = this.#read();
    if (job && hasEnded(job)) await this.#settle(job);
  }

  /**
   * A failed job begins anew, without a slot, as the admin who retries it decides. It returns false when the job has not
   * failed, or has not yet given its slot back.
   */
  async retry(): Promise<boolean> {
    const job = this.#read();
    if (job?.status !== "failed" || !job.isSettled) return false;
    const opened = openedRecord({ ...job, slots: [] }, Date.now());
    const fresh = this.#withEvent({ ...opened, seq: job.seq, isAccepted: true });
    this.#save(fresh);
    await Promise.all([this.#row.project(fresh), this.#send()]);
    return true;
  }

  /** It returns what was asked for and the events so far, as JSON texts; it is null when the job is gone. */
  history() {
    return readJobHistory(this.ctx.storage);
  }

  /** It returns the present owner; it is null when the job is gone. */
  owner(): string | null {
    return this.#read()?.ownerId ?? null;
  }

  /** It removes everything about the job and gives its slots back; a run that works on it loses it. */
  async erase(ownerId: string): Promise<void> {
    const job = this.#ownedBy(ownerId);
    if (!job) return;
    closeAll(this.ctx);
    await this.#forget();
    // A row on its way to the database would come after the removal of its owner's rows.
    await Promise.all([this.#row.isWritten(), this.#releaseSlots(job, { refund: false })]);
  }

  /** Only WebSocket upgrades arrive here; the Worker has already decided who the owner is. */
  override async fetch(request: Request): Promise<Response> {
    const job = this.#ownedBy(request.headers.get("x-owner-id"));
    if (!job) return new Response(null, { status: 404 });
    const since = Number(new URL(request.url).searchParams.get("since"));
    return subscribe(this.ctx, { jobId: job.jobId, hasEnded: hasEnded(job), since });
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    // 1005 and 1006 are synthesised by the runtime and may not be sent back.
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  }

  /**
   * The watchdog re-arms before anything that may fail, because a failing alarm is retried a few times and then dropped.
   */
  override async alarm(): Promise<void> {
    const job = this.#read();
    if (!job) return;
    const action = decideWatch(job, Date.now(), watchdogRulesOf(this.env));
    this.#save(job);
    // An abandoned job was never accepted, so that no list has it.
    const isOver = action.do === "abandon" && (await this.#releaseSlots(job, { refund: true }));
    if (isOver || action.do === "forget") await this.#forget();
    if (action.do === "settle") await this.#settle(job);
    if (action.do === "wake") this.#save(woken(job));
    if (action.do === "send" || action.do === "wake") await this.#send();
    if (action.do === "fail")
      await this.#end(job, failedWith({ error: action.error, refund: true }));
  }

  /** The end is settled before it is sent, because a person who sees the end may at once ask for the next job. */
  async #end(job: JobRecord, end: JobEnd): Promise<void> {
    const endedAt = Date.now();
    const ended: JobRecord = { ...released(job), ...end, endedAt, wait: null };
    const isStored = this.#read() !== null;
    const isSettled = await this.#reachesOthers(ended);
    // Another call may have ended the job meanwhile, and the first end counts. An erased job stays erased.
    const current = this.#read();
    if (current ? hasEnded(current) : isStored) return;
    // A visitor may have signed in: then the slot is the person's, and the watchdog settles again.
    const { ownerId, seq } = current ?? ended;
    const isSettledForAll = isSettled && ownerId === ended.ownerId;
    const last = { ...ended, ownerId, seq, isSettled: isSettledForAll };
    this.#save(this.#withEvent(last));
    closeAll(this.ctx);
    countEnd(this.env, last);
  }

  async #settle(job: JobRecord): Promise<void> {
    this.#change({ isSettled: await this.#reachesOthers(job) });
  }

  async #reachesOthers(job: JobRecord): Promise<boolean> {
    const written = [this.#row.project(job), this.#releaseSlots(job, job)];
    return (await Promise.all(written)).every(Boolean);
  }

  /** It resolves to false when it failed. */
  #releaseSlots(job: JobRecord | JobOrder, { refund }: { refund: boolean }): Promise<boolean> {
    return attempt("release", releaseSlots(this.env, job, { refund }));
  }

  async #measure(): Promise<void> {
    const job = this.#read();
    if (!job) return;
    await this.#row.listAndMeasure(job, ({ ahead, meanMs }) =>
      this.#change({ ahead, expectedMs: meanMs ?? job.expectedMs }),
    );
  }

  async #send(): Promise<void> {
    const job = this.#read();
    if (!job) return;
    this.#save({ ...job, sends: job.sends + 1, lastSentAt: Date.now() });
    await attempt("send", sendJobOpened(this.env, job.jobId));
  }

  async #forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    migrateJobStore(this.ctx.storage);
  }

  #read = () => readJob(this.ctx.storage);

  #ownedBy = (ownerId: string | null) => ownedBy(this.#read(), ownerId);
  #heldBy = (lease: string) => heldBy(this.#read(), lease);

  /** It stores the record and arms the alarm for it, in one write. */
  #save(job: JobRecord): void {
    writeJob(this.ctx.storage, job);
    void this.ctx.storage.setAlarm(nextWatch(job, Date.now(), watchdogRulesOf(this.env)));
  }

  /** It saves with an event where the subscribers have something new to see. */
  #saveMoved(before: JobRecord, job: JobRecord): void {
    const hasMoved = job.progress > before.progress || job.step !== before.step;
    this.#save(hasMoved ? this.#withEvent(job) : job);
  }

  /** It reads and writes in one turn, so that nothing another call stored meanwhile is undone. */
  #change(changes: Partial<JobRecord>): void {
    const job = this.#read();
    if (job) this.#save({ ...job, ...changes });
  }

  /** It appends the record's present state as the next event and sends it to the subscribers. */
  #withEvent(job: JobRecord): JobRecord {
    const event: JobEvent = { seq: job.seq + 1, at: Date.now(), ...this.#visible(job) };
    publish(this.ctx, event);
    return { ...job, seq: event.seq };
  }

  #visible(job: JobRecord) {
    const rules = watchdogRulesOf(this.env);
    return visibleOf(job, { now: Date.now(), bornAt: this.#bornAt, rules });
  }
}
