import { AppError } from "../../../platform/errors";

/** What the person is told in the page; anything else stays an error. */
export function asRefusal(error: unknown): AppError {
  if (error instanceof AppError && error.status < 500) return error;
  throw error;
}

/** Null where nothing was refused. */
export const refusalIn = (work: Promise<unknown>): Promise<AppError | null> =>
  work.then(() => null, asRefusal);
