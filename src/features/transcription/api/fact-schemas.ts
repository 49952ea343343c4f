import * as z from "zod";
import { factPaths, factStates } from "../facts/proposed-fact";

/** It is made of the fact, such as `skill-python`. */
const FactName = z.string().regex(/^[a-z]{4,12}(-[a-z0-9]{1,40}){1,30}$/);
const Speaker = z.string().min(1).max(200);

export const FactSpeaker = z.object({ speaker: Speaker.optional() });

/** `revision` is that of the transcript in which the fact was read. */
export const AcceptFact = z.object({
  fact: FactName,
  speaker: Speaker.optional(),
  revision: z.number().int().min(1),
});

export const FactPlace = z.object({ id: z.uuid(), fact: FactName });

const FactAnswer = z.object({
  id: z.string(),
  kind: z.enum(["skill", "post", "language", "certificate", "degree", "years"]),
  /** It is the part of the profile that it would fill. */
  path: z.enum(factPaths),
  /** These are the fields of the new entry; a summary gets one more sentence. */
  entry: z.record(z.string(), z.string()),
  /** `present`: the profile had it before. `accepted`: it came from this recording, and can be taken back. */
  state: z.enum(factStates),
  /** It is the sentence, word by word. */
  quote: z.string(),
  start_ms: z.number().int(),
  /** It is the number of the segment in which the sentence begins. */
  n: z.number().int(),
  speaker: z.string().nullable(),
});

export const FactsAnswer = z.object({
  revision: z.number().int(),
  /** Where there are some, no fact is told until one is chosen. */
  speakers: z.array(z.string()).readonly(),
  speaker: z.string().nullable(),
  facts: z.array(FactAnswer),
});
