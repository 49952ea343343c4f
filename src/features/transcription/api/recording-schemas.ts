import * as z from "zod";
import { LanguageTag } from "./schemas";

/** The body is the recording itself, so that what is said about it stands in the address. */
export const RecordingQuery = z.object({
  name: z.string().trim().max(255).default(""),
  language: LanguageTag.optional(),
});

/** It names one of the person's own files, such as one that has come in parts. */
export const RecordingFile = z.object({
  file_id: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  language: LanguageTag.optional(),
});
