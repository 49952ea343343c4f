import type { ZodType } from "zod";
import type { Ctx } from "./context";
import type { JobDescription } from "./job-description";

/** It is one step of a kind of job, in the order in which a run goes through them. */
export type JobStep<Name extends string = string> = {
  readonly name: Name;
  /** It is how far the job is when this step is done, from 0 to 100. */
  readonly progress: number;
  /** The step has lasting effects: once it has begun, the owner can no longer cancel the job. */
  readonly isBinding?: true;
};

/** These are the names that `run.step` accepts and that the progress texts must cover. */
export type StepName<Steps extends readonly JobStep[]> = Steps[number]["name"];

/**
 * It names a Durable Object that holds a slot for a job. `{owner}` in the name stands for the job's owner at that time,
 * since a visitor may sign in while the job runs.
 */
export type SlotAddress = { readonly binding: string; readonly name: string };

/** Such an object offers these methods over RPC. All are safe to repeat. */
export type SlotHolder = {
  /** It returns false when the reservation had lapsed. */
  confirm(jobId: string): boolean;
  /** The job counts as nothing and its pause ends; it returns false where that may not be. */
  waive(jobId: string): boolean;
  /** The job has ended; a refund gives back what was counted for it. */
  release(jobId: string, outcome: { refund: boolean }): void;
};

/** `in_doubt` means that an earlier run began the step and died, so that its work may have been done. */
export type StepStart = "fresh" | "in_doubt";

export type StepOptions<T> = {
  /** It parses the stored result, since an older version of the code may have written it in another shape. */
  readonly result: ZodType<T>;
  /** It names one attempt at the step, stored by itself; several attempts make one step. */
  readonly attempt?: string;
  /** It is how much of the step is done with it, from 0 to 1; without it, all of a step and half of an attempt. */
  readonly share?: number;
};

/** It is what a runner sees of the job that it carries out. */
export type JobRun<Input = unknown, Step extends string = string> = {
  readonly jobId: string;
  /** It is the owner of the job when this run began. */
  readonly ownerId: string;
  readonly input: Input;
  /** It counts the runs of the job, from 1. */
  readonly attempt: number;
  readonly createdAt: number;
  /** It returns the present owner of the job, since a visitor may sign in while the job runs. */
  owner(): Promise<string>;
  /**
   * It runs `work` unless an earlier run has done it, and stores its JSON result. Work that must not happen twice must
   * check whether its start is `in_doubt`.
   */
  step<T>(
    name: Step,
    options: StepOptions<T>,
    work: (start: StepStart) => Promise<T> | T,
  ): Promise<T>;
  /** It reports how far the current step is, from 0 to 1. */
  progress(share: number): Promise<void>;
  /**
   * It gives the job away for nothing, pause included, because something outside kept it from being what was asked for. It
   * returns false where its slots do not allow that.
   */
  waive(): Promise<boolean>;
  /**
   * It parks the job until `completeWait` brings the event of this name and token, then returns the event's value. The run
   * ends here and a later one goes on, so it belongs between steps, never inside the work of one. After `wakeAfterMs` the
   * next run begins without the event, and may wait again.
   */
  waitFor<T>(
    name: Step,
    token: string,
    options: { readonly result: ZodType<T>; readonly wakeAfterMs?: number },
  ): Promise<T>;
  /**
   * The run ends here and a message asks for the next one at once, so that long work has as many invocations, each with its
   * own limits, as it needs. It belongs between steps, once a step is done.
   */
  continueLater(): Promise<never>;
};

/** It carries a job to its result's id. It is safe to run again at any point, as done steps are not repeated. */
export type JobRunner<Input = unknown, Step extends string = string> = (
  ctx: Ctx,
  run: JobRun<Input, Step>,
) => Promise<string>;

/** A feature declares one kind of long work with it; `defineJob` of the jobs engine turns it into a `JobKind`. */
export type JobDeclaration<Input, Steps extends readonly JobStep[]> = JobTerms & {
  readonly steps: Steps;
  readonly input: () => Promise<ZodType<Input>>;
  readonly run: () => Promise<JobRunner<Input, StepName<Steps>>>;
  /** Without it, the administration shows the kind's name. */
  readonly description?: () => Promise<JobDescription<Input>>;
};

export type JobTerms = {
  /** It is unique in the product and stored with every job. */
  readonly name: string;
  readonly steps: readonly JobStep[];
  /** A job that has not ended after so many seconds fails. */
  readonly deadlineSeconds: number;
  /** A run without a sign of life for so many seconds is replaced; a live run renews its lease three times as often. */
  readonly leaseSeconds?: number;
  /** It is how long a job takes, until one of its kind has been measured. */
  readonly expectedSeconds: number;
  /** These objects hold a slot for each job; when it is absent, jobs of this kind are not counted. */
  readonly slots?: (client: { readonly addressKey: string }) => readonly SlotAddress[];
};

/** It is a declared kind of job. `Input` is the value that a job of this kind is opened with. */
export type JobKind<Input = unknown> = JobTerms & {
  readonly leaseSeconds: number;
  readonly input: () => Promise<ZodType<Input>>;
  /** It describes stored inputs of this kind, even such as its schema no longer takes. */
  readonly description?: () => Promise<JobDescription>;
  /** It loads the kind's code, parses the stored input and carries the job out. */
  readonly carryOut: JobRunner;
};

/** It lists every kind of job that the product knows. */
export type JobKinds = readonly JobKind[];
