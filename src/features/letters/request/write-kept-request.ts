import { AppError } from "../../../platform/errors";
import type { Client } from "../../../platform/client";
import type { Ctx } from "../../../platform/context";
import type { GenerationAccepted } from "../api/schemas";
import { keepRequest, takeKeptRequest } from "../store/kept-requests";
import { requestLetters } from "./request-letters";

/** Asks for the letters of the kept request, which stays kept where it is refused; null where there is none. */
export async function writeKeptRequest(
  ctx: Ctx,
  { client }: { readonly client: Client },
): Promise<GenerationAccepted | null> {
  const request = await takeKeptRequest(ctx);
  if (!request) return null;
  return requestLetters(ctx, { request, client }).catch(async (error: unknown) => {
    await keepRequest(ctx, request);
    if (error instanceof AppError) ctx.log.info("kept_request_refused", { code: error.code });
    throw error;
  });
}
