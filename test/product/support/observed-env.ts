/** One SQL statement as it went to D1. */
export type Statement = { readonly sql: string; readonly params: readonly unknown[] };

export type Observed = {
  /** The bindings as they were, each call through them written down. */
  readonly env: Env;
  /**
   * How often the code waited for bindings one after the other. A wave is a maximal set of calls of which each began
   * before any had ended: what runs side by side is one.
   */
  readonly waves: () => number;
  /** `JOB_LOGS.status`, `DB.batch`, in the order of their beginnings. */
  readonly calls: () => readonly string[];
  readonly statements: () => readonly Statement[];
};

type Method = (...args: unknown[]) => unknown;
/** It may fail a call, or hold it back. */
export type Intercept = <T>(call: string, run: () => T) => T;
type Watch = <T>(call: string, run: () => T) => T;

/** Wraps every binding of an environment: KV, R2, D1 with its statements, queues, Durable Objects with their stubs. */
export function observeEnv(env: Env, intercept: Intercept = (_, run) => run()): Observed {
  const calls: string[] = [];
  const statements: Statement[] = [];
  let waves = 0;
  let isWaveOver = true;
  const watch: Watch = (call, run) => {
    calls.push(call);
    if (isWaveOver) waves += 1;
    isWaveOver = false;
    const mine = waves;
    const end = () => {
      if (mine === waves) isWaveOver = true;
    };
    const result = intercept(call, run);
    if (isThenable(result)) result.then(end, end);
    else end();
    return result;
  };
  const wrapped = Object.entries(env).map(([name, binding]: [string, unknown]) => [
    name,
    wrapBinding(name, binding, { watch, statements }),
  ]);
  return {
    env: Object.fromEntries(wrapped) as Env,
    waves: () => waves,
    calls: () => calls,
    statements: () => statements,
  };
}

/** Rows that D1 reads for these statements; they are run once more, so they must only read. */
export async function rowsReadBy(
  db: D1Database,
  statements: readonly Statement[],
): Promise<number> {
  const results = await db.batch(
    statements.map(({ sql, params }) => db.prepare(sql).bind(...params)),
  );
  return results.reduce((sum, { meta }) => sum + meta.rows_read, 0);
}

type Notes = { readonly watch: Watch; readonly statements: Statement[] };

function wrapBinding(name: string, binding: unknown, notes: Notes): unknown {
  if (typeof binding !== "object" || binding === null || Array.isArray(binding)) return binding;
  // A data point is written and forgotten: nobody waits for it.
  if ("writeDataPoint" in binding) return binding;
  if ("idFromName" in binding) return wrapNamespace(name, binding, notes);
  if ("prepare" in binding) return wrapDatabase(name, binding as D1Database, notes);
  if ("createMultipartUpload" in binding) return wrapBucket(name, binding, notes);
  return wrapCalls(name, binding, notes);
}

/** Naming an upload in parts costs nothing; what is called on it does. */
function wrapBucket(name: string, bucket: object, notes: Notes): object {
  const calls = wrapCalls(name, bucket, notes);
  return new Proxy(bucket, {
    get(_target, key) {
      if (key !== "resumeMultipartUpload") return Reflect.get(calls, key, calls);
      return (...args: unknown[]) =>
        wrapCalls(name, methods(bucket)[key]?.(...args) as object, notes);
    },
  });
}

/** Every method is a call of the binding. */
function wrapCalls<T extends object>(name: string, target: T, { watch }: Notes): T {
  return new Proxy(target, {
    get(_target, key) {
      if (typeof key !== "string" || typeof methods(target)[key] !== "function") {
        return Reflect.get(target, key, target);
      }
      return (...args: unknown[]) => watch(`${name}.${key}`, () => methods(target)[key]?.(...args));
    },
  });
}

/** Called in place: what a stub hands out as a method turns `.apply` into one more remote call. */
const methods = (target: object) => target as Record<string, Method | undefined>;

/** Finding an object costs nothing; what is called on it does. */
function wrapNamespace(name: string, namespace: object, notes: Notes): object {
  return new Proxy(namespace, {
    get(_target, key) {
      if (typeof key !== "string") return Reflect.get(namespace, key, namespace);
      return (...args: unknown[]) => {
        const found = methods(namespace)[key]?.(...args);
        const isStub = key === "get" || key === "getByName";
        return isStub ? wrapCalls(name, found as object, notes) : found;
      };
    },
  });
}

function wrapDatabase(name: string, db: D1Database, { watch, statements }: Notes): D1Database {
  type Known = { readonly raw: D1PreparedStatement; readonly note: Statement };
  const known = new WeakMap<object, Known>();
  const wrapStatement = (raw: D1PreparedStatement, note: Statement): D1PreparedStatement => {
    const proxy = new Proxy(raw, {
      get(_target, key) {
        if (key === "bind") {
          return (...params: unknown[]) => wrapStatement(raw.bind(...params), { ...note, params });
        }
        if (typeof key !== "string") return Reflect.get(raw, key, raw);
        return (...args: unknown[]) => {
          statements.push(note);
          return watch(`${name}.${key}`, () => methods(raw)[key]?.(...args));
        };
      },
    });
    known.set(proxy, { raw, note });
    return proxy;
  };
  const batch = (batched: D1PreparedStatement[]) => {
    const inner = batched.flatMap((statement) => known.get(statement) ?? []);
    statements.push(...inner.map(({ note }) => note));
    return watch(`${name}.batch`, () => db.batch(inner.map(({ raw }) => raw)));
  };
  const prepare = (sql: string) => wrapStatement(db.prepare(sql), { sql, params: [] });
  return new Proxy(db, {
    get: (_target, key) =>
      key === "prepare" ? prepare : key === "batch" ? batch : Reflect.get(db, key, db),
  });
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === "function";
