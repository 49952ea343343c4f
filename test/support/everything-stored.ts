import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";

const asText = (value: unknown) =>
  value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : String(value);
const textOf = (rows: readonly Record<string, unknown>[]) =>
  rows.flatMap((row) => Object.values(row).map(asText)).join("\n");

const TABLES =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'";

/** The tables behind a full-text index are among them: its blocks hold the words. */
async function textOfDatabase(): Promise<string> {
  const { results } = await env.DB.prepare(TABLES).all<{ name: string }>();
  const tables = await env.DB.batch<Record<string, unknown>>(
    results.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`)),
  );
  const blobs = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) =>
      // D1 gives a blob as an array of its bytes.
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          Array.isArray(value) ? String.fromCharCode(...(value as number[])) : value,
        ]),
      ),
    );
  return tables
    .map(({ results: rows }, index) => `table ${results[index]?.name}\n${textOf(blobs(rows))}`)
    .join("\n");
}

async function textOfObjects(namespace: DurableObjectNamespace): Promise<string> {
  const ids = await listDurableObjectIds(namespace);
  const texts = ids.map((id) =>
    runInDurableObject(namespace.get(id), async (_, { storage }) => {
      const names = storage.sql.exec<{ name: string }>(TABLES).toArray();
      const rows = names.map(
        ({ name }) =>
          `table ${name}\n${textOf(storage.sql.exec(`SELECT * FROM "${name}"`).toArray())}`,
      );
      return [...rows, JSON.stringify([...storage.kv.list()])].join("\n");
    }),
  );
  return (await Promise.all(texts)).join("\n");
}

async function textOfKeys(namespace: KVNamespace): Promise<string> {
  const { keys } = await namespace.list();
  const values = await Promise.all(keys.map(({ name }) => namespace.get(name)));
  return [...keys.map(({ name }) => name), ...values].join("\n");
}

async function textOfFiles(): Promise<string> {
  const { objects } = await env.FILES.list();
  const bodies = objects.map(
    async ({ key }) => `${key}\n${await (await env.FILES.get(key))?.text()}`,
  );
  return (await Promise.all(bodies)).join("\n");
}

/** All that is stored anywhere: it asks each binding for what it is, so that a new one is read as well. */
export async function everythingStored(): Promise<string> {
  const stores = Object.values(env).flatMap((binding: unknown): Promise<string> | [] => {
    // A binding to another Worker has every property that it is asked for.
    const kind = (binding as object | null)?.constructor?.name;
    if (kind === "DurableObjectNamespace") return textOfObjects(binding as DurableObjectNamespace);
    return kind === "KvNamespace" ? textOfKeys(binding as KVNamespace) : [];
  });
  const count = Object.values(env).filter(
    (binding: unknown) =>
      (binding as object | null)?.constructor?.name === "DurableObjectNamespace",
  ).length;
  if (count < 6 || stores.length < count + 2) throw new Error("Some store was not recognised");
  return (await Promise.all([textOfDatabase(), textOfFiles(), ...stores])).join("\n");
}
