import type { Language } from "../../../platform/language";
import type { ChatPlace, ClientId, ServerEvent } from "../protocol";
import type { AppError } from "../../../platform/errors";
import { chatError, type DenialReason } from "../errors";

type SocketCode = Exclude<ErrorData["code"], "INTERNAL_ERROR">;
type ErrorData = Extract<ServerEvent, { type: "error" }>["data"];

type ErrorContext = {
  readonly language: Language;
  readonly clientId?: ClientId["client_id"];
  readonly place?: ChatPlace | undefined;
  readonly reason?: DenialReason | undefined;
  readonly retryAfterSeconds?: number | undefined;
};

/** Makes the event by which a socket hears of a refusal. */
export function errorEvent(code: SocketCode, to: ErrorContext): ServerEvent {
  const { reason, retryAfterSeconds } = to;
  const error = chatError(code, {
    ...(reason !== undefined && { details: { reason } }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
  return toErrorEvent(error, { ...to, code });
}

export function toErrorEvent(
  { title, advice, retryAfterSeconds, details }: AppError,
  { language, clientId, place, code }: ErrorContext & { readonly code: ErrorData["code"] },
): ServerEvent {
  return {
    type: "error",
    data: {
      message: title[language],
      ...(advice && { advice: advice[language] }),
      code,
      ...(typeof details?.["reason"] === "string" && { reason: details["reason"] }),
      ...place,
      ...(clientId !== undefined && { client_id: clientId }),
      ...(retryAfterSeconds !== undefined && { retry_after: retryAfterSeconds }),
    },
  };
}
