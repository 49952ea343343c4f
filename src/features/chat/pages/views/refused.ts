import type { AppError } from "../../../../platform/errors";

/** A form of a place's page that was refused: it comes back with what was in it. */
export type Refused = {
  /** The composer, or one of those in the details. */
  readonly form: "message" | "panel";
  readonly error: AppError;
  readonly draft: string;
};
