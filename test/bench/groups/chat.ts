import { ask, startChild } from "../chat/child";
import { type DialectName, dialectNames } from "../chat/dialects";
import type { LoadRequest } from "../chat/load";
import { prepareState } from "../local-state";
import { serveEntry } from "../serve";
import { median } from "../statistics";
import { atLeast, atMost, type Row } from "../table";
import { cpuMsOf } from "../workerd-process";

const ROUNDS = 5;
const ROUND_MS = 600;
const WARM_UP_MS = 400;
/** Long enough for a room to count as quiet. */
const PAUSE_MS = 30;
const WHISPERS = 20;
const BURST = 32;
const BURSTS = 6;

const audiences = [50, 500] as const;
const flights = [32, 256] as const;

type Talk = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly missing: number;
  readonly disorder: number;
  /** CPU of the server for a thousand deliveries. */
  readonly cpuMs: number;
};
type Contenders = Record<DialectName, { readonly origin: string; readonly pid: number }>;
type Stage = {
  readonly contenders: Contenders;
  readonly command: <T>(request: LoadRequest) => Promise<T>;
};
type Samples<T> = Record<DialectName, T[]>;

const eachOf = <T>(): Samples<T> => ({ atelier: [], ws: [], "socket.io": [] });

/**
 * One room of ours, its history on the disk, against a minimal `ws` server and socket.io, which keep nothing. The clients are the
 * same for all three and run in a process of their own; the contenders take turns, and ratios are taken within a turn.
 */
export async function benchChat(): Promise<Row[]> {
  const product = await serveEntry("test/bench/workers/chat.ts");
  const [ws, socketIo, load] = await Promise.all([
    startChild("test/bench/chat/ws-server.ts"),
    startChild("test/bench/chat/socketio-server.ts"),
    startChild("test/bench/chat/load.ts"),
  ]);
  const served = ({ child, hello }: typeof ws) => ({
    origin: `http://127.0.0.1:${String(hello)}`,
    pid: child.pid ?? 0,
  });
  const stage: Stage = {
    contenders: { atelier: product, ws: served(ws), "socket.io": served(socketIo) },
    command: (request) => ask(load.child, request),
  };
  try {
    await prepareState(product);
    const rows: Row[] = [];
    for (const sockets of audiences) rows.push(...(await benchAudience(stage, sockets)));
    return rows;
  } finally {
    for (const { child } of [ws, socketIo, load]) child.kill();
    await product.dispose();
  }
}

async function benchAudience(stage: Stage, sockets: number): Promise<Row[]> {
  const { contenders, command } = stage;
  for (const name of dialectNames) {
    const { origin } = contenders[name];
    const options = { name, origin, room: String(sockets), sockets };
    await command({ do: "open", key: name, options });
    await command({ do: "talk", key: name, inFlight: 32, ms: WARM_UP_MS });
  }
  const rows: Row[] = [];
  for (const inFlight of flights) {
    const talks = await talkByTurns(stage, inFlight);
    rows.push(...talkRows(talks, { sockets, inFlight }));
  }
  if (sockets === audiences[0]) rows.push(...(await benchSilence(stage, sockets)));
  for (const name of dialectNames) await command({ do: "close", key: name });
  return rows;
}

async function talkByTurns({ contenders, command }: Stage, inFlight: number) {
  const talks = eachOf<Talk>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of dialectNames) {
      const { pid } = contenders[name];
      const [cpuBefore, began] = [cpuMsOf(pid), performance.now()];
      const talk = await command<Talk>({ do: "talk", key: name, inFlight, ms: ROUND_MS });
      const deliveries = (talk.perSecond * (performance.now() - began)) / 1_000;
      talks[name].push({ ...talk, cpuMs: ((cpuMsOf(pid) - cpuBefore) / deliveries) * 1_000 });
    }
  }
  return talks;
}

type Setting = { readonly sockets: number; readonly inFlight: number };

function talkRows(talks: Samples<Talk>, { sockets, inFlight }: Setting): Row[] {
  const where = `${sockets} sockets, ${inFlight} in flight`;
  const overWs = ratio(talks, "ws");
  const overSocketIo = ratio(talks, "socket.io");
  const goals: Readonly<Record<string, { ws?: number; socketIo?: number }>> = {
    "50/32": { ws: 3, socketIo: 4 },
    "500/32": { socketIo: 2.5 },
    "50/256": { ws: 8 },
    "500/256": { ws: 8 },
  };
  const goal = goals[`${sockets}/${inFlight}`];
  const lost = dialectNames.map((name) =>
    Math.max(...talks[name].map(({ missing, disorder }) => missing + disorder)),
  );
  return [
    ...dialectNames.map((name) => ({ what: `${where}: ${name}`, figure: figureOf(talks[name]) })),
    {
      what: `${where}: deliveries, to those of ws`,
      figure: `${overWs.toFixed(1)} times`,
      ...(goal?.ws !== undefined && { goal: atLeast(overWs, goal.ws, " times") }),
    },
    {
      what: `${where}: deliveries, to those of socket.io`,
      figure: `${overSocketIo.toFixed(1)} times`,
      ...(goal?.socketIo !== undefined && { goal: atLeast(overSocketIo, goal.socketIo, " times") }),
    },
    {
      what: `${where}: deliveries of ours missing, repeated or in another order`,
      figure: `${lost[0]} (ws ${lost[1]}, socket.io ${lost[2]})`,
      goal: atMost(lost[0] ?? Number.NaN, 0),
    },
  ];
}

/** Median of the rounds: in each, all three ran one after the other. */
const ratio = (talks: Samples<Talk>, other: DialectName) =>
  median(
    talks.atelier.map(({ perSecond }, round) => perSecond / (talks[other][round]?.perSecond ?? 0)),
  );

function figureOf(talks: readonly Talk[]): string {
  const of = (pick: (talk: Talk) => number) => median(talks.map(pick));
  const perSecond = Math.round(of((talk) => talk.perSecond) / 1_000);
  const times = `p50 ${of((talk) => talk.p50).toFixed(1)} ms, p99 ${of((talk) => talk.p99).toFixed(1)} ms`;
  return `${perSecond}k/s, ${times}, ${of((talk) => talk.cpuMs).toFixed(1)} µs CPU each`;
}

type Whisper = { readonly p50: number; readonly p99: number };

async function benchSilence({ command }: Stage, sockets: number): Promise<Row[]> {
  const whispers = eachOf<Whisper>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const key of dialectNames) {
      whispers[key].push(await command({ do: "whisper", key, times: WHISPERS, pauseMs: PAUSE_MS }));
    }
  }
  const overWs = median(
    whispers.atelier.map(({ p50 }, round) => p50 / (whispers.ws[round]?.p50 ?? 0)),
  );
  const told = dialectNames.map(
    (name) => `${name} ${median(whispers[name].map(({ p50 }) => p50)).toFixed(2)} ms`,
  );
  const frames = await command<number[]>({
    do: "burst",
    key: "atelier",
    size: BURST,
    times: BURSTS,
    pauseMs: PAUSE_MS,
  });
  const most = Math.max(...frames);
  return [
    { what: `${sockets} sockets, silence: p50 of one message`, figure: told.join(", ") },
    {
      what: `${sockets} sockets, silence: that of ours, to that of ws`,
      figure: `${overWs.toFixed(2)} times`,
      goal: atMost(overWs, 2.5, " times"),
    },
    {
      what: `frames in which a burst of ${BURST} reaches a client, the most of ${BURSTS}`,
      figure: String(most),
      goal: atMost(most, 2),
    },
  ];
}
