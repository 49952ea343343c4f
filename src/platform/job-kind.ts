import type { ZodType } from "zod";
import type { Ctx } from "./context";

/** One step of a kind of job, in the order in which a run goes through them. */
export type JobStep<Name extends string = string> = {
  readonly name: Name;
  /** 0–100: how far the job is when this step is done. */
  readonly progress: number;
  /** The step leaves something behind: once it has begun, the owner can no longer cancel the job. */
  readonly isBinding?: true;
};

/** The names that `run.step` takes and that the progress texts have to cover. */
export type StepName<Steps extends readonly JobStep[]> = Steps[number]["name"];

/**
 * A Durable Object that holds a slot for a job, by its binding and its name. `{owner}` in the name stands for whose job it is
 * by then: a visitor may sign in while it is made.
 */
export type SlotAddress = { readonly binding: string; readonly name: string };

/** What such an object offers over RPC. Both methods are safe to repeat. */
export type SlotHolder = {
  /** False: the reservation had lapsed. */
  confirm(jobId: string): boolean;
  /** The job has ended; a refund gives back what was counted for it. */
  release(jobId: string, outcome: { refund: boolean }): void;
};

/** `in_doubt`: an earlier run began the step and died, so that its work may have been done. */
export type StepStart = "fresh" | "in_doubt";

export type StepOptions<T> = {
  /** Parses the stored result: an older version of the code may have written it in another shape. */
  readonly result: ZodType<T>;
  /** Makes it one attempt at the step, stored under a name of its own; several attempts make one step. */
  readonly attempt?: string;
};

/** What a runner sees of the job that it carries out. */
export type JobRun<Input = unknown, Step extends string = string> = {
  readonly jobId: string;
  /** Who owned the job when this run began. */
  readonly ownerId: string;
  readonly input: Input;
  /** Counts the runs of the job, from 1. */
  readonly attempt: number;
  readonly createdAt: number;
  /** Asks who owns the job by now: a visitor may sign in while it is made. */
  owner(): Promise<string>;
  /**
   * Runs `work` unless an earlier run has done it, and stores its JSON result. Work that must not happen twice takes
   * another way when its start is `in_doubt`.
   */
  step<T>(
    name: Step,
    options: StepOptions<T>,
    work: (start: StepStart) => Promise<T> | T,
  ): Promise<T>;
  /** Reports how far the step under way is, from 0 to 1. */
  progress(share: number): Promise<void>;
  /**
   * Parks the job until `completeWait` brings the event of this name and token, then gives its value. The run ends here and a
   * later one goes on, so that this belongs between steps and never inside the work of one.
   */
  waitFor<T>(name: Step, token: string, options: { readonly result: ZodType<T> }): Promise<T>;
};

/** Carries a job to its result's id. Safe to run again at any point: done steps are not repeated. */
export type JobRunner<Input = unknown, Step extends string = string> = (
  ctx: Ctx,
  run: JobRun<Input, Step>,
) => Promise<string>;

/** How a feature declares one kind of long work, in one place; `defineJob` of the jobs engine makes a `JobKind` of it. */
export type JobDeclaration<Input, Steps extends readonly JobStep[]> = JobTerms & {
  readonly steps: Steps;
  readonly input: () => Promise<ZodType<Input>>;
  readonly run: () => Promise<JobRunner<Input, StepName<Steps>>>;
};

export type JobTerms = {
  /** Unique in the product; stored with every job. */
  readonly name: string;
  readonly steps: readonly JobStep[];
  /** Seconds after which a job that has not ended fails. */
  readonly deadlineSeconds: number;
  /** Seconds without a sign of life after which a run is replaced; a run that lives renews its lease three times as often. */
  readonly leaseSeconds?: number;
  /** What a job takes, as long as none of its kind has been measured. */
  readonly expectedSeconds: number;
  /** The objects that hold a slot for each job; absent: jobs of this kind are not counted. */
  readonly slots?: (client: { readonly addressKey: string }) => readonly SlotAddress[];
};

/** A declared kind. `Input` is what a job of it is opened with. */
export type JobKind<Input = unknown> = JobTerms & {
  readonly leaseSeconds: number;
  readonly input: () => Promise<ZodType<Input>>;
  /** Loads the kind's code, parses the stored input and carries the job out. */
  readonly carryOut: JobRunner;
};

/** Every kind that the product knows. */
export type JobKinds = readonly JobKind[];
