import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { onSubmit } from "../../../platform/form";
import { smallBody } from "../../../platform/parse-body";
import { requireOwnerId } from "../../../platform/session";
import { getProfile } from "../../profile";
import { AskForInvitation, askForInvitation } from "../../visits";
import { writeKeptRequest } from "../request/write-kept-request";
import { keepRequest, removeKeptRequest } from "../store/kept-requests";
import { RequestLettersForm } from "./form-schemas";
import { letterMessages } from "./messages";
import { gateMessages } from "./messages/gate";
import { letterFlashes } from "./messages/flashes";
import { respondWithLetters } from "./respond-with-letters";
import * as z from "zod";

/** An offer of 20,000 characters that a form spells in nine bytes each, and the other fields. */
const MAX_FORM_BYTES = 200 * 1024;

/** They hold what a visitor may do while the gate is closed: keep a request, ask for an invitation, read a sample. */
export const gatePages = new Hono<AppEnv>()
  .get("/sample", async (c) => {
    const { ctx } = c.var;
    const language = c.get("language");
    const { company } = gateMessages[language].sample;
    const [{ respondWithSample }, { composeSample }, candidate] = await Promise.all([
      import("./views/answers"),
      import("../compose"),
      getProfile(ctx, language),
    ]);
    const asked = { companyName: company, language, candidate, date: ctx.now() };
    return respondWithSample(c, { company, letters: composeSample(asked) });
  })
  .post("/kept", bodyLimit({ maxSize: MAX_FORM_BYTES, onError: refuseSize }), (c) =>
    onSubmit(c, RequestLettersForm, {
      fields: letterMessages[c.get("language")].form.errors,
      work: (request) => keepRequest(c.var.ctx, request),
      done: () => ({ path: "/letters", flashes: [letterFlashes.flash("requestKept")] }),
      again: (form) => respondWithLetters(c, { form }),
    }),
  )
  .post("/kept/write", smallBody, (c) =>
    onSubmit(c, z.unknown(), {
      work: () => writeKeptRequest(c.var.ctx, { client: clientOf(c) }),
      done: (accepted) => ({
        path: accepted === null ? "/letters" : `/letters/jobs/${accepted.job_id}`,
      }),
      again: ({ error }) => respondWithLetters(c, { refusal: error }),
    }),
  )
  .post("/kept/forget", smallBody, async (c) => {
    await removeKeptRequest(c.var.ctx, requireOwnerId(c.var.ctx));
    return c.redirect("/letters", 303);
  })
  .post("/invitation", smallBody, (c) =>
    onSubmit(c, AskForInvitation, {
      fields: gateMessages[c.get("language")].invitation.errors,
      work: (asked) => askForInvitation(c.var.ctx, asked),
      done: () => ({ path: "/letters", flashes: [letterFlashes.flash("invitationAsked")] }),
      again: (invitationForm) => respondWithLetters(c, { invitationForm }),
    }),
  );

function refuseSize(): never {
  throw platformError("PAYLOAD_TOO_LARGE");
}
