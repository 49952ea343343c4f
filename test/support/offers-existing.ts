import { addOffer } from "../../src/features/offers/adding/add-offer";
import { ORIGIN, testCtx } from "./context";
import { offerText } from "./offers";

type Keeper = { readonly id: number; readonly username: string };

/** It is an offer that this person keeps, by the store. */
export async function aStoredOffer({ id: userId, username }: Keeper, text = offerText) {
  const ctx = testCtx({ kind: "user", userId, username, role: "user", accountSessionId: "none" });
  return addOffer(ctx, { text, ownOrigin: ORIGIN });
}

/** It is whether a path names an offer. */
export const isOfOffers = (pattern: string) => /^(\/api)?\/offers\b/.test(pattern);
