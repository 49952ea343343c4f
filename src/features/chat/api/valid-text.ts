import type { ZodType } from "zod";
import { valid } from "../../../platform/http";
import { TOO_LONG } from "../socket/client-event";
import { chatError } from "../errors";

/** Validates a body with a message text. A text that is too long gets the same code as on the socket. */
export const validText = <S extends ZodType>(schema: S) =>
  valid("json", schema, {
    refuse: (issues) =>
      issues.some(({ message }) => message === TOO_LONG)
        ? chatError("MESSAGE_TOO_LONG")
        : undefined,
  });
