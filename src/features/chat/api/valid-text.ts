import type { ZodType } from "zod";
import type { AppError } from "../../../platform/errors";
import { valid } from "../../../platform/http";
import { TOO_LONG } from "../socket/client-event";
import { chatError } from "../errors";

/** A text that is too long gets the same code as on the socket. */
export const refuseTooLong = (
  issues: readonly { readonly message: string }[],
): AppError | undefined =>
  issues.some(({ message }) => message === TOO_LONG) ? chatError("MESSAGE_TOO_LONG") : undefined;

/** Validates a body with a message text. */
export const validText = <S extends ZodType>(schema: S) =>
  valid("json", schema, { refuse: refuseTooLong });
