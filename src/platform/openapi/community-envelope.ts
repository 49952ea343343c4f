import * as z from "zod";

/** It is the form in which the community's API answers. */
const success = z.literal(true);

export const done = z.object({ success });
export const succeeded = z.object({ success, message: z.string() });
export const withData = <T extends z.ZodType>(data: T) => z.object({ success, data });
export const withMessage = <T extends z.ZodType>(data: T) =>
  z.object({ success, message: z.string(), data });
export const withPages = <T extends z.ZodType, P extends z.ZodType>(item: T, pagination: P) =>
  z.object({ success, data: z.array(item), pagination });
