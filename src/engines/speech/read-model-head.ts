/** A model begins with its magic number and eleven numbers that say what it is. */
export const MODEL_HEAD_BYTES = 48;

/** A model that knows English alone has one token less than those that know a hundred languages. */
const ENGLISH_TOKENS = 51_864;
const MOST_TOKENS = 60_000;
const MOST_FRAMES = 10_000;
/** The large models of 2023 and later have the second number. */
const BANDS = [80, 128];

export type ModelProblem = "truncated" | "gguf" | "no_ggml" | "no_whisper";

export type ModelHead =
  | { readonly isModel: true; readonly languages: "any" | readonly ["en"] }
  | { readonly isModel: false; readonly problem: ModelProblem };

const problem = (found: ModelProblem): ModelHead => ({ isModel: false, problem: found });

/** It tells by the first bytes of a file whether whisper.cpp can load it, and which languages it knows. */
export function readModelHead(bytes: Uint8Array): ModelHead {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic === "GGUF") return problem("gguf");
  // The word `ggml` as a number whose lowest byte comes first.
  if (magic !== "lmgg") return problem("no_ggml");
  if (bytes.length < MODEL_HEAD_BYTES) return problem("truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numberAt = (place: number) => view.getInt32(4 + place * 4, true);
  const [tokens, frames, bands] = [numberAt(0), numberAt(1), numberAt(9)];
  const isWhisper =
    tokens >= ENGLISH_TOKENS &&
    tokens <= MOST_TOKENS &&
    frames > 0 &&
    frames <= MOST_FRAMES &&
    BANDS.includes(bands);
  if (!isWhisper) return problem("no_whisper");
  return { isModel: true, languages: tokens === ENGLISH_TOKENS ? ["en"] : "any" };
}
