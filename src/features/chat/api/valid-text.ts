import type { ZodType } from "zod";
import { valid } from "../../../platform/http";
import { TOO_LONG } from "../socket/client-event";
import { chatError } from "../errors";

/** A body that says something: too much of it has the code that the socket gives it. */
export const validText = <S extends ZodType>(schema: S) =>
  valid("json", schema, {
    refuse: (issues) =>
      issues.some(({ message }) => message === TOO_LONG)
        ? chatError("MESSAGE_TOO_LONG")
        : undefined,
  });
