import type { ZodError } from "zod";
import { type AppError, platformError } from "../../platform/errors";

/** The refusal of values that a schema does not take, field by field. */
export function invalidFields({ issues }: ZodError): AppError {
  const details = {
    issues: issues.map(({ path, message }) => ({ field: path.join("."), message })),
  };
  return platformError("VALIDATION_ERROR", { details });
}
