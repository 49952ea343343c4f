import { type Context, Hono } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { FactPlace } from "../api/fact-schemas";
import { TranscriptId } from "../api/schemas";
import { transcriptError } from "../errors";
import { acceptFact, takeFactBack } from "../facts/accept-fact";
import { listFacts } from "../facts/list-facts";
import { transcriptFlashes } from "../messages/flashes";
import { factMessages } from "./messages/facts";
import { FactsPage } from "./views/facts-page";

const unknown = () => transcriptError("TRANSCRIPT_NOT_FOUND");
const knownTranscript = valid("param", TranscriptId, { refuse: unknown });
const knownFact = valid("param", FactPlace, { refuse: unknown });

/** The choice that nobody has made yet is an empty one. */
const speaker = z
  .string()
  .max(200)
  .default("")
  .transform((name) => (name === "" ? undefined : name));
const FactsForm = z.object({ speaker: speaker.catch(undefined) });
const AcceptForm = FactPlace.pick({ fact: true }).extend({
  speaker,
  revision: z.coerce.number().int().min(1),
});
const TakeBackForm = z.object({ speaker });

/** `/transcripts/:id/facts` lets a person take over into their profile what a recording tells of them. */
export const factPages = new Hono<AppEnv>()
  .get("/:id/facts", knownTranscript, (c) => {
    const chosen = FactsForm.parse(c.req.query());
    return respondWithFacts(c, { ...c.req.valid("param"), ...chosen });
  })
  .post("/:id/facts", knownTranscript, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, AcceptForm, {
      guards: [smallBody],
      work: (form) => acceptFact(c.var.ctx, { id, ...form }),
      done: ({ speaker: chosen }, { fact }) => ({
        path: pathOf(id, chosen, fact),
        flashes: [transcriptFlashes.flash("factAccepted")],
      }),
      again: (form) =>
        respondWithFacts(c, { id, speaker: form.values["speaker"] || undefined }, form),
    });
  })
  .post("/:id/facts/:fact/undo", knownFact, (c) => {
    const { id, fact } = c.req.valid("param");
    return onSubmit(c, TakeBackForm, {
      guards: [smallBody],
      work: (form) => takeFactBack(c.var.ctx, { id, fact, ...form }),
      done: ({ speaker: chosen }) => ({
        path: pathOf(id, chosen, fact),
        flashes: [transcriptFlashes.flash("factTakenBack")],
      }),
      again: (form) =>
        respondWithFacts(c, { id, speaker: form.values["speaker"] || undefined }, form),
    });
  });

/** It leads back to the fact, so that the next one is near. */
function pathOf(id: string, chosen: string | null, fact: string): string {
  const query = chosen === null ? "" : `?${new URLSearchParams({ speaker: chosen }).toString()}`;
  return `/transcripts/${id}/facts${query}#${fact}`;
}

type Wanted = { readonly id: string; readonly speaker?: string | undefined };

async function respondWithFacts(c: Context<AppEnv>, wanted: Wanted, form: FormState = emptyForm) {
  const language = c.get("language");
  const told = await listFacts(c.var.ctx, wanted);
  const { title } = factMessages[language];
  const children = <FactsPage language={language} told={told} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}
