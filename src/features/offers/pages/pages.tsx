import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { addOffer, KEPT_OFFER_CHARACTERS } from "../adding/add-offer";
import { OfferId } from "../api/schemas";
import { offerError } from "../errors";
import { getOffer } from "../keeping/get-offer";
import { removeOffer } from "../keeping/remove-offer";
import { getMatchedOffer, listMatchedOffers } from "../match/matched-offer";
import { offersMessages } from "./messages";
import { offerFlashes } from "./messages/flashes";
import { offerTitle } from "./offer-name";
import { MatrixPage } from "./views/matrix-page";
import { OfferPage } from "./views/offer-page";
import { OfferRemovalPage } from "./views/removal-page";
import { OffersPage } from "./views/offers-page";

const SHOWN = 20;
const scripts = ["offers.js"];
const { flash } = offerFlashes;

const knownOffer = valid("param", OfferId, { refuse: () => offerError("OFFER_NOT_FOUND") });
/** A page that is asked for with nonsense is the first one. */
const PageQuery = z.object({ page: z.coerce.number().int().min(1).max(1_000).catch(1) });

/** An address may be typed without its protocol. */
const typedUrl = (value: unknown) => {
  const typed = typeof value === "string" ? value.trim() : "";
  return typed === "" || /^[a-z][a-z\d+.-]*:/iu.test(typed) ? typed : `https://${typed}`;
};
const OfferForm = z.object({
  text: z.string().default(""),
  url: z.preprocess(typedUrl, z.string().max(2_000)),
});

/** A copied page may be far longer than the text in it. */
const offerLimit = bodyLimit({
  maxSize: 512 * 1024,
  onError: () => {
    throw offerError("OFFER_TOO_LONG", { details: { limit: KEPT_OFFER_CHARACTERS } });
  },
});

const fieldsOfCode = {
  OFFER_TEXT_REQUIRED: ["text"],
  OFFER_TOO_SHORT: ["text"],
  OFFER_TOO_LONG: ["text"],
  OFFER_URL_REFUSED: ["url"],
  OFFER_URL_UNREACHABLE: ["url"],
  OFFER_NOT_A_JOB: ["url"],
};

async function respondWithOffers(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { page } = PageQuery.parse(c.req.query());
  const listed = await listMatchedOffers(c.var.ctx, { page, limit: SHOWN });
  const pages = Math.max(1, Math.ceil(listed.total / SHOWN));
  const { title, lead } = offersMessages[language];
  const children = (
    <OffersPage language={language} listed={listed} page={page} pages={pages} form={form} />
  );
  return respondWithForm(c, { title, description: lead, isPrivate: true, scripts, children }, form);
}

/** `/offers…` is for signed-in people; others are led to sign in and back. */
export const offerPages = new Hono<AppEnv>()
  .basePath("/offers")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithOffers(c))
  .post("/", (c) =>
    onSubmit(c, OfferForm, {
      guards: [offerLimit],
      fields: { text: null, url: null },
      fieldsOfCode,
      work: (form) => addOffer(c.var.ctx, { ...form, ownOrigin: clientOf(c).origin }),
      done: ({ id }) => ({ path: `/offers/${id}`, flashes: [flash("added")] }),
      again: (form) => respondWithOffers(c, form),
    }),
  )
  .get("/matrix", async (c) => {
    const language = c.get("language");
    const { compareOffers } = await import("../match/offer-matrix");
    const matrix = await compareOffers(c.var.ctx);
    const { title } = offersMessages[language].matrix;
    const children = <MatrixPage language={language} matrix={matrix} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .get("/:id", knownOffer, async (c) => {
    const language = c.get("language");
    const matched = await getMatchedOffer(c.var.ctx, c.req.valid("param").id);
    const title = offerTitle(matched.offer, language);
    const children = <OfferPage language={language} matched={matched} />;
    return respondWithPage(c, { title, isPrivate: true, scripts, children });
  })
  .get("/:id/delete", knownOffer, async (c) => {
    const language = c.get("language");
    const offer = await getOffer(c.var.ctx, c.req.valid("param").id);
    const { title } = offersMessages[language].removal;
    const children = <OfferRemovalPage language={language} offer={offer} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .post("/:id/delete", smallBody, knownOffer, async (c) => {
    await removeOffer(c.var.ctx, c.req.valid("param").id);
    return redirectToNextPage(c, { path: "/offers", flashes: [flash("removed")] });
  })
  .onError(respondWith(presentOrRedirectToSignIn));
