import * as z from "zod";
import { type CvReading, cvFileKinds } from "../../../engines/cv-reading/read-cv-result";
import type { Ctx } from "../../../platform/context";
import { cvReadingKey } from "./cv-keys";

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
const textOrNull = z.string().nullable();
const texts = z.array(z.string()).readonly();
const piece = { text: z.string(), box: Box, size: z.number() };
const style = { isBold: z.boolean(), isItalic: z.boolean() };

const StoredLine = z.object({
  text: z.string(),
  parts: z.array(z.object({ ...piece, ...style })),
  box: Box,
  page: z.number(),
  region: z.number(),
  hasBullet: z.boolean(),
  isMarkedHeading: z.boolean(),
  urls: texts,
});

const StoredSheet = z.object({
  number: z.number(),
  width: z.number(),
  height: z.number(),
  items: z.array(z.object({ ...piece, ...style })),
  links: z.array(z.object({ url: z.string(), box: Box })),
});

/** They are the fields of a CV as the file tells them. */
export const ReadCvFields = z.object({
  name: textOrNull,
  email: textOrNull,
  phone: textOrNull,
  city: textOrNull,
  links: texts,
  title: textOrNull,
  summary: textOrNull,
  skills: texts,
  languages: z.array(z.object({ name: z.string(), level: textOrNull })).readonly(),
  sections: texts,
  experience: z
    .array(
      z.object({
        title: textOrNull,
        company: textOrNull,
        city: textOrNull,
        start: textOrNull,
        end: textOrNull,
        isCurrent: z.boolean(),
        bullets: texts,
      }),
    )
    .readonly(),
  education: z
    .array(z.object({ degree: textOrNull, school: textOrNull, start: textOrNull, end: textOrNull }))
    .readonly(),
  certificates: texts,
  interests: texts,
});

export const ReadField = z.object({
  path: z.string(),
  value: z.string(),
  page: z.number(),
  box: Box,
  quote: z.string(),
  confidence: z.number(),
  alternatives: texts,
});

export const ReadWarning = z.object({
  code: z.enum([
    "HIDDEN_TEXT",
    "TINY_TEXT",
    "OFF_PAGE_TEXT",
    "TYPE3_FONT",
    "RIGHT_TO_LEFT",
    "SCANNED_PAGE",
    "TABLE_LAYOUT",
    "COLUMNS",
    "HEADER_TEXT",
    "TEXT_BOX",
    "IMAGES",
    "TEXT_CUT",
  ]),
  page: z.number(),
  box: Box.nullable(),
  quote: textOrNull,
});

const StoredReading = z.object({
  kind: z.enum(cvFileKinds),
  language: z.enum(["fr", "en"]),
  cv: ReadCvFields,
  fields: z.array(ReadField),
  warnings: z.array(ReadWarning),
  lines: z.array(StoredLine),
  sheets: z.array(StoredSheet),
});

const httpMetadata = { contentType: "application/json" };

/** A row of the database is too small for some readings, so they lie in the bucket. It is safe to repeat. */
export async function storeReading(ctx: Ctx, id: string, reading: CvReading): Promise<void> {
  await ctx.env.FILES.put(cvReadingKey(id), JSON.stringify(reading), { httpMetadata });
}

/** It is null where there is none, or none of the present shape. */
export async function findReading(ctx: Ctx, id: string): Promise<CvReading | null> {
  const stored = await ctx.env.FILES.get(cvReadingKey(id));
  if (stored === null) return null;
  return StoredReading.safeParse(await stored.json()).data ?? null;
}
