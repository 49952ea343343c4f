import { env } from "cloudflare:workers";
import { MODEL_DESCRIPTION_KEY, modelKey, type SpeechModel } from "../../src/engines/speech";
import { aModelFile, sha256Of } from "./model-file";

/** The bucket has a model, as `npm run speech:model` leaves it there. */
export async function aSpeechModel(changes: Partial<SpeechModel> = {}): Promise<SpeechModel> {
  const bytes = aModelFile();
  const sha256 = await sha256Of(bytes);
  const model: SpeechModel = {
    name: "ggml-tiny",
    sizeBytes: bytes.length,
    sha256,
    languages: "any",
    ...changes,
  };
  await env.FILES.put(modelKey(sha256), bytes);
  await env.FILES.put(MODEL_DESCRIPTION_KEY, JSON.stringify(model));
  return model;
}

export const noSpeechModel = () => env.FILES.delete(MODEL_DESCRIPTION_KEY);
