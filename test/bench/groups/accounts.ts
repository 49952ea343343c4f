import * as z from "zod";
import { accountsSql, SEARCH_ALLOWANCE } from "../../product/support/account-crowd";
import { prepareState } from "../local-state";
import { type Served, serveEntry } from "../serve";
import { median } from "../statistics";
import { atMost, type Row } from "../table";
import { cpuMsOf, peakMemoryMbOf, forgetPeakMemory, memoryMbOf } from "../workerd-process";

const SIZES = [100, 10_000, 100_000];
const AT_ONCE = 5_000;
const CHECKS = 3_000;
const HASHES = 5;
const ROUNDS = 5;

const LISTS = {
  "a page of people": "/api/v1/users",
  "a page of accounts by role and standing": "/api/v1/admin/users?role=user&status=active",
  "a search of a name that one in ten has": "/api/v1/users?search=crowd-7",
};

const Tokens = z.object({ access_token: z.string() });
const Counted = z.object({ rowsRead: z.number() });

/** Measures what a session's check and a password's hash cost, and what lists read as accounts become many. */
export async function benchAccounts(): Promise<Row[]> {
  const product = await serveEntry("test/bench/workers/accounts.ts");
  try {
    await prepareState(product);
    // First: memory that a hash has once taken stays with the process.
    const passwords = await passwordRows(product);
    const headers = { authorization: `Bearer ${await anAdminsToken(product)}` };
    const sessions = await sessionRows(product, headers);
    return [...sessions, ...passwords, ...(await listRows(product, headers))];
  } finally {
    await product.dispose();
  }
}

async function anAdminsToken({ origin, miniflare }: Served): Promise<string> {
  const account = { email: "admin@example.test", password: "Correct-Horse-7" };
  const post = (path: string, body: object) =>
    fetch(`${origin}/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  await post("register", account);
  const db = await miniflare.getD1Database("DB");
  await db.prepare("update users set role = 'admin'").run();
  const signedIn = await post("login", { username: account.email, password: account.password });
  return Tokens.parse(await signedIn.json()).access_token;
}

type Headers = Record<string, string>;

async function ask({ origin }: Served, path: string, headers: Headers = {}): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, { headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Measures the check of signature and claims under a known key; its one read of the store is a wave, tested elsewhere. */
async function sessionRows(product: Served, headers: Headers): Promise<Row[]> {
  const path = `/bench/sessions?count=${CHECKS}`;
  await ask(product, path, headers);
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = cpuMsOf(product.pid);
    await ask(product, path, headers);
    costs.push((cpuMsOf(product.pid) - before) / CHECKS);
  }
  const cost = median(costs);
  const goal = atMost(cost, 0.15, " ms");
  return [{ what: "CPU of a session's check", figure: `${cost.toFixed(3)} ms`, goal }];
}

async function passwordRows(product: Served): Promise<Row[]> {
  await ask(product, "/bench/hashes?count=0");
  forgetPeakMemory(product.pid);
  const memoryBefore = memoryMbOf(product.pid);
  await ask(product, "/bench/hashes?count=1");
  const memory = Math.max(0, peakMemoryMbOf(product.pid) - memoryBefore);
  const cpuBefore = cpuMsOf(product.pid);
  await ask(product, `/bench/hashes?count=${HASHES}`);
  const cpu = (cpuMsOf(product.pid) - cpuBefore) / HASHES;
  return [
    {
      what: "CPU of a password's hash",
      figure: `${cpu.toFixed(0)} ms`,
      goal: atMost(cpu, 150, " ms"),
    },
    {
      what: "memory that the first one takes",
      figure: `${memory.toFixed(1)} MB`,
      goal: atMost(memory, 20, " MB"),
    },
  ];
}

async function listRows(product: Served, headers: Headers): Promise<Row[]> {
  const db = await product.miniflare.getD1Database("DB");
  const counts: Record<string, number[]> = {};
  for (const [index, size] of SIZES.entries()) {
    const first = (SIZES[index - 1] ?? 0) + 1;
    for (let from = first; from <= size; from += AT_ONCE) {
      await db.prepare(accountsSql({ from, to: Math.min(size, from + AT_ONCE - 1) })).run();
    }
    for (const [what, path] of Object.entries(LISTS)) {
      const answer = await ask(product, path, { ...headers, "x-count-rows": "1" });
      (counts[what] ??= []).push(Counted.parse(answer).rowsRead);
    }
  }
  const sizes = SIZES.map((size) => size.toLocaleString("en")).join(" / ");
  return [
    { what: "accounts", figure: sizes },
    ...Object.entries(counts).map(([what, read]): Row => {
      const allowance = what.includes("search") ? SEARCH_ALLOWANCE : 0;
      const [few = 0] = read;
      const goal = allowance === 0 ? "flat" : "flat from 1,000 matches on";
      const isMet = read.every((count) => count <= few + allowance);
      return {
        what: `rows read by ${what}`,
        figure: read.join(" / "),
        goal: { text: goal, isMet },
      };
    }),
  ];
}
