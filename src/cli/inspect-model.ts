import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  MODEL_HEAD_BYTES,
  type ModelProblem,
  readModelHead,
} from "../engines/speech/read-model-head";
import { MOST_MODEL_BYTES, type SpeechModel } from "../engines/speech/speech-model";

const explanations: Readonly<Record<ModelProblem, string>> = {
  truncated: "It ends within its head: it was not downloaded whole.",
  gguf: "It is a model in the GGUF form; whisper.cpp takes models in the ggml form, named ggml-….bin.",
  no_ggml: "It is no model in the ggml form: its first bytes are not those of ggml.",
  no_whisper: "It is a ggml model, but none of Whisper.",
};

export type ModelVerdict =
  | { readonly isAccepted: true; readonly model: Omit<SpeechModel, "name"> }
  | { readonly isAccepted: false; readonly why: string };

const refused = (why: string): ModelVerdict => ({ isAccepted: false, why });

/** It reads a file once, as a stream, and says what model it is, or why it is none that can be used. */
export async function inspectModel(file: string, expected?: string): Promise<ModelVerdict> {
  const hash = createHash("sha256");
  let [head, sizeBytes] = [new Uint8Array(), 0];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (head.length < MODEL_HEAD_BYTES) head = Buffer.concat([head, chunk]);
  }
  const sha256 = hash.digest("hex");
  if (expected !== undefined && sha256 !== expected.toLowerCase()) {
    return refused(`Its SHA-256 is ${sha256}, not ${expected.toLowerCase()}.`);
  }
  const found = readModelHead(head);
  if (!found.isModel) return refused(explanations[found.problem]);
  if (sizeBytes > MOST_MODEL_BYTES) {
    const [size, most] = [sizeBytes, MOST_MODEL_BYTES].map((bytes) => Math.ceil(bytes / 1_048_576));
    return refused(`It has ${size} MiB; a browser is given ${most} at most. Take a smaller one.`);
  }
  return { isAccepted: true, model: { sizeBytes, sha256, languages: found.languages } };
}
