import type { ZodType } from "zod";
import { type AppError, platformError } from "./errors";
import type { Language } from "./language";

/** It refuses a value that its schema does not accept, field by field, in the language of the sender. */
export async function invalidValue(
  schema: ZodType,
  value: unknown,
  language: Language,
): Promise<AppError> {
  const { explainIssue } = await import("./explain-issue");
  const { error } = await schema.safeParseAsync(value, { error: explainIssue(language) });
  const issues = (error?.issues ?? []).map(({ path, message }) => ({
    field: path.join("."),
    message,
  }));
  return platformError("VALIDATION_ERROR", { details: { issues } });
}
