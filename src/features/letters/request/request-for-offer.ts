import type { Ctx } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { findOffer } from "../../offers";

/** A link from an offer that the member keeps fills the request in: to its company, for its post, from their profile. */
export async function requestForOffer(
  ctx: Ctx,
  offerId: string | undefined,
): Promise<FormState | null> {
  if (offerId === undefined || ctx.actor.kind !== "user") return null;
  const offer = await findOffer(ctx, offerId.slice(0, 100));
  if (!offer) return null;
  const { company, title, text, language } = offer;
  return {
    ...emptyForm,
    values: {
      company_name: company ?? "",
      job_title: title ?? "",
      job_offer: text,
      language,
      profile: "own",
    },
  };
}
