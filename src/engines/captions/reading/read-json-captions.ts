import type { CaptionProblem, Cue } from "../cue";
import { cuesOfJson, transcriptJsonSchema } from "../transcript-json";
import { json3Schema, readJson3 } from "./read-json3";

type JsonCaptions =
  | { readonly ok: true; readonly format: "json3" | "json"; readonly cues: Cue[] }
  | { readonly ok: false; readonly error: CaptionProblem };

const MOST_QUOTED = 80;

/** Reads the captions of a player or the export of this product. */
export function readJsonCaptions(text: string): JsonCaptions {
  const parsed = parseCaptionJson(text);
  if (!parsed.ok) return { ok: false, error: brokenJson(text, parsed.at) };
  const own = transcriptJsonSchema.safeParse(parsed.value);
  if (own.success) return { ok: true, format: "json", cues: cuesOfJson(own.data) };
  const json3 = json3Schema.safeParse(parsed.value);
  if (json3.success) return { ok: true, format: "json3", cues: readJson3(json3.data) };
  const [issue] = own.error.issues;
  return {
    ok: false,
    error: { code: "unknown_json", line: 1, detail: issue?.path.join(".") ?? "" },
  };
}

type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: number };

/** It is a port: what the parser throws becomes the place where it stopped. */
function parseCaptionJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const place =
      error instanceof Error ? /position (\d{1,12})/.exec(error.message)?.[1] : undefined;
    return { ok: false, at: place === undefined ? text.length : Number(place) };
  }
}

function brokenJson(text: string, at: number): CaptionProblem {
  const before = text.slice(0, at).split("\n");
  const from = Math.max(0, at - MOST_QUOTED / 2);
  return { code: "bad_json", line: before.length, detail: text.slice(from, from + MOST_QUOTED) };
}
