import * as z from "zod";
import { lazily } from "../../platform/lazily";

/** The model with which browsers listen lies in the bucket of files, under its digest; this object names it. */
export const MODEL_DESCRIPTION_KEY = "speech/model.json";

export const modelKey = (sha256: string): string => `speech/${sha256}.bin`;

/** Wrangler puts no larger object into a bucket, and a browser holds it twice in its memory. */
export const MOST_MODEL_BYTES = 300 * 1024 * 1024;

const speechModel = lazily(() =>
  z.object({
    name: z.string().min(1).max(100),
    sizeBytes: z.number().int().min(1).max(MOST_MODEL_BYTES),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** These are the first parts of BCP 47 tags. */
    languages: z.union([z.literal("any"), z.array(z.string())]),
  }),
);

export type SpeechModel = {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly languages: "any" | readonly string[];
};

/** It is null where the owner has put none into the bucket. */
export async function findSpeechModel(bucket: Pick<R2Bucket, "get">): Promise<SpeechModel | null> {
  const object = await bucket.get(MODEL_DESCRIPTION_KEY);
  return object && speechModel().parse(await object.json());
}
