import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import type { Ctx } from "../../src/platform/context";
import type { Speech } from "../../src/platform/speech";

/** The run was killed here: nothing that it does afterwards reaches anything. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** It counts what a run asks of the outside, before and behind each call, and kills the run at one of these places. */
export class Killer {
  crossed = 0;
  /** At these places of its runs an engine was called. */
  readonly called: number[] = [];
  #at = Number.POSITIVE_INFINITY;
  #isDead = false;

  /** A new run begins; without a place it lives. */
  begin(at = Number.POSITIVE_INFINITY): void {
    [this.crossed, this.#at, this.#isDead] = [0, at, false];
  }

  get hasKilled(): boolean {
    return this.#isDead;
  }

  async around<T>(work: () => Promise<T>): Promise<T> {
    this.#cross();
    const result = await work();
    this.#cross();
    return result;
  }

  #cross(): void {
    this.crossed += 1;
    if (this.crossed >= this.#at) this.#isDead = true;
    if (this.#isDead) throw new Killed();
  }
}

type Methods = Readonly<Record<string, (...input: unknown[]) => Promise<unknown>>>;

/** Objects and buckets: each method is a place to be killed at. */
const killable = <T extends object>(real: T, killer: Killer): T =>
  new Proxy(real, {
    get: (target, name) => {
      const methods = target as unknown as Methods;
      return (...input: unknown[]) => killer.around(async () => methods[String(name)]?.(...input));
    },
  });

const killableObjects = <T extends object>(namespace: T, killer: Killer): T =>
  ({
    getByName: (name: string) =>
      killable((namespace as { getByName(name: string): object }).getByName(name), killer),
  }) as unknown as T;

function killableDatabase(real: D1Database, killer: Killer): D1Database {
  const inner = new WeakMap<object, D1PreparedStatement>();
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const methods = statement as unknown as Methods;
    const ask =
      (name: string) =>
      (...input: unknown[]) =>
        killer.around(async () => methods[name]?.(...input));
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: ask("all"),
      first: ask("first"),
      raw: ask("raw"),
      run: ask("run"),
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, statement);
    return wrapped;
  };
  return {
    prepare: (query: string) => wrap(real.prepare(query)),
    batch: (statements: D1PreparedStatement[]) =>
      killer.around(() => real.batch(statements.map((each) => inner.get(each) ?? each))),
  } as unknown as D1Database;
}

const killableEngine = (engine: Speech, killer: Killer): Speech => ({
  ...engine,
  transcribe: (request) =>
    killer.around(() => {
      killer.called.push(killer.crossed);
      return engine.transcribe(request);
    }),
  readTranscript: (id, durationMs) => killer.around(() => engine.readTranscript(id, durationMs)),
});

/** A context whose every way to the outside may kill the run. */
export function killableCtx(ctx: Ctx, killer: Killer): Ctx {
  const DB = killableDatabase(env.DB, killer);
  return {
    ...ctx,
    env: {
      ...env,
      DB,
      FILES: killable(env.FILES, killer),
      JOB_LOGS: killableObjects(env.JOB_LOGS, killer),
      MODEL_LEDGERS: killableObjects(env.MODEL_LEDGERS, killer),
      INBOXES: killableObjects(env.INBOXES, killer),
    },
    db: drizzle(DB),
    speech: ctx.speech.map((engine) => killableEngine(engine, killer)),
  };
}
