import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasVisible } from "../../../platform/visible-text";
import { offerError } from "../errors";
import { isProvable } from "../match/match-offer";
import type { Offer } from "../offer";
import { offerTextHash } from "../reading/offer-text-hash";
import { readOffer } from "../reading/read-offer";
import { textOfPaste } from "../reading/text-of-paste";
import { insertOffer, MAX_OFFERS } from "../store/insert-offer";
import type { JobPosting } from "../reading/job-posting";

export const KEPT_OFFER_CHARACTERS = 20_000;
export const FEWEST_OFFER_CHARACTERS = 20;

/** Exactly one of both is given. */
export type OfferToAdd = { readonly text?: string | undefined; readonly url?: string | undefined };

/** `ownOrigin` is the origin of the request, which is not fetched from itself. */
export async function addOffer(
  ctx: Ctx,
  { text, url, ownOrigin }: OfferToAdd & { readonly ownOrigin: string },
): Promise<Offer> {
  requireUser(ctx);
  const [pasted, address] = [given(text), given(url)];
  if ((pasted === null) === (address === null)) throw offerError("OFFER_TEXT_REQUIRED");
  if (pasted !== null) return keepOffer(ctx, { ...plain, text: await pastedText(pasted) }, null);
  const { fetchPosting } = await import("./fetch-posting");
  const posting = await fetchPosting(ctx, { url: address ?? "", ownOrigin });
  return keepOffer(ctx, { ...posting, text: cutAtLine(posting.text) }, address);
}

const given = (value: string | undefined) =>
  value === undefined || !hasVisible(value) ? null : value;

const plain = { title: null, company: null, location: null, contract: null };

async function pastedText(pasted: string): Promise<string> {
  const text = await textOfPaste(pasted);
  if (text.length > KEPT_OFFER_CHARACTERS)
    throw offerError("OFFER_TOO_LONG", { details: { limit: KEPT_OFFER_CHARACTERS } });
  if (text.trim().length < FEWEST_OFFER_CHARACTERS)
    throw offerError("OFFER_TOO_SHORT", { details: { limit: FEWEST_OFFER_CHARACTERS } });
  return text;
}

/** A page may be longer than an offer: whole lines are kept. */
function cutAtLine(text: string): string {
  if (text.length <= KEPT_OFFER_CHARACTERS) return text;
  const head = text.slice(0, KEPT_OFFER_CHARACTERS);
  const end = head.lastIndexOf("\n");
  return (end > 0 ? head.slice(0, end) : head).toWellFormed().trimEnd();
}

async function keepOffer(ctx: Ctx, known: JobPosting, url: string | null): Promise<Offer> {
  const { text } = known;
  const [read, textHash] = await Promise.all([readOffer(text, known), offerTextHash(text)]);
  const isNamed = known.title !== null && known.company !== null;
  if (url !== null && !isNamed && !read.requirements.some(isProvable))
    throw offerError("OFFER_NOT_A_JOB");
  const offer = {
    id: crypto.randomUUID(),
    ...read,
    text,
    url,
    createdAt: ctx.now().getTime(),
  };
  if (!(await insertOffer(ctx, offer, textHash)))
    throw offerError("OFFER_LIMIT_REACHED", { details: { limit: MAX_OFFERS } });
  return offer;
}
