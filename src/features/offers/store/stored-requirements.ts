import * as z from "zod";
import type { Requirement } from "../../../engines/matching";

const common = {
  level: z.enum(["must", "nice"]),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  weight: z.number(),
};
const cefr = z.enum(["A1", "A2", "B1", "B2", "C1", "C2"]);

const StoredRequirements: z.ZodType<Requirement[]> = z.array(
  z.discriminatedUnion("kind", [
    z.object({
      ...common,
      kind: z.literal("skill"),
      skills: z.array(z.string()),
      isOpen: z.boolean(),
    }),
    z.object({
      ...common,
      kind: z.literal("years"),
      years: z.number(),
      field: z.string().exactOptional(),
      trade: z.string().exactOptional(),
    }),
    z.object({
      ...common,
      kind: z.literal("degree"),
      degreeYears: z.number(),
      title: z.string().exactOptional(),
      trade: z.string().exactOptional(),
    }),
    z.object({ ...common, kind: z.literal("language"), language: z.string(), cefr }),
    z.object({
      ...common,
      kind: z.literal("licence"),
      licence: z.string(),
      exam: z
        .object({
          language: z.string(),
          score: z.number().exactOptional(),
          cefr: cefr.exactOptional(),
        })
        .exactOptional(),
    }),
    z.object({ ...common, kind: z.literal("place"), place: z.string() }),
    z.object({ ...common, kind: z.literal("contract"), contract: z.string() }),
  ]),
);

/** It is null for requirements of another shape than those of the present reader. */
export const readRequirements = (json: string): Requirement[] | null =>
  StoredRequirements.safeParse(JSON.parse(json)).data ?? null;
