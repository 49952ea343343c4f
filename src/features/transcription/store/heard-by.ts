import * as z from "zod";
import { lazily } from "../../../platform/lazily";
import type { StoredChunk } from "./tables";

/** An engine has heard a stretch of a recording. */
export type HeardStretch = {
  readonly engine: string;
  readonly startMs: number;
  readonly endMs: number;
};

const stretches = lazily(() =>
  z.array(z.object({ engine: z.string(), startMs: z.number(), endMs: z.number() })),
);

export const parseHeardBy = (json: string | null): readonly HeardStretch[] =>
  json === null ? [] : stretches().parse(JSON.parse(json));

type HeardPart = Pick<StoredChunk, "state" | "engine" | "startMs" | "endMs">;

/** It tells which engine has heard what; what two parts have in common belongs to the first one. */
export function heardByOf(
  parts: readonly HeardPart[],
  durationMs: number,
): readonly HeardStretch[] {
  const heard: HeardStretch[] = [];
  for (const { state, engine, startMs, endMs: partEndMs } of parts) {
    if (state !== "heard" || engine === null) continue;
    const endMs = Math.min(partEndMs, Math.round(durationMs));
    const last = heard.at(-1);
    if (last?.engine === engine && startMs <= last.endMs) {
      heard[heard.length - 1] = { ...last, endMs };
    } else {
      heard.push({ engine, startMs: Math.max(startMs, last?.endMs ?? 0), endMs });
    }
  }
  return heard;
}

/** It is the engine that has heard the most. */
export function mainEngineOf(heard: readonly HeardStretch[]): string | null {
  const lengths = new Map<string, number>();
  for (const { engine, startMs, endMs } of heard) {
    lengths.set(engine, (lengths.get(engine) ?? 0) + endMs - startMs);
  }
  const [main] = [...lengths].toSorted(([, one], [, other]) => other - one);
  return main?.[0] ?? null;
}
