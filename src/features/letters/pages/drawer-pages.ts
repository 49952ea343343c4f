import { Hono } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { onSubmit } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { LetterId, LetterStatus, UpdateLetter } from "../api/schemas";
import { letterError } from "../errors";
import { updateLetter } from "../store/update-letter";
import { drawerMessages } from "./messages/drawer";
import { letterFlashes } from "./messages/flashes";
import { respondWithLetters } from "./respond-with-letters";

const validId = valid("param", LetterId, { refuse: () => letterError("LETTER_NOT_FOUND") });

/** A page of letters, and no address that somebody else has put there. */
const Back = z
  .string()
  .regex(/^\/letters(?:\/\d{1,10})?(?:\?[\w%&+=.-]*)?$/)
  .catch("/letters");

const StatusForm = z.object({
  status: LetterStatus,
  was: LetterStatus.optional().catch(undefined),
  back: Back,
});
const NoteForm = z.object({ note: UpdateLetter.shape.note.unwrap(), back: Back });

/** They hold what a person says of a pair, from the drawer or from the pair's own page. */
export const drawerPages = new Hono<AppEnv>()
  .post("/:id/status", smallBody, validId, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, StatusForm, {
      work: ({ status }) => updateLetter(c.var.ctx, { id, changes: { status } }),
      done: (_, { status, was, back }) => ({ path: withUndo(back, { id, status, was }) }),
      again: ({ error }) => respondWithLetters(c, { refusal: error }),
    });
  })
  .post("/:id/note", smallBody, validId, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, NoteForm, {
      fields: { note: drawerMessages[c.get("language")].noteError },
      work: ({ note }) => updateLetter(c.var.ctx, { id, changes: { note } }),
      done: (_, { back }) => ({ path: back, flashes: [letterFlashes.flash("noteKept")] }),
      again: ({ error }) => respondWithLetters(c, { refusal: error }),
    });
  });

type Change = {
  readonly id: number;
  readonly status: LetterStatus;
  readonly was: LetterStatus | undefined;
};

/** The next page says what has changed, and offers to undo it. */
function withUndo(back: string, { id, status, was }: Change): string {
  if (was === undefined || was === status) return back;
  const [path = "/letters", query] = back.split("?");
  const params = new URLSearchParams(query);
  params.set("changed", String(id));
  params.set("was", was);
  return `${path}?${params.toString()}`;
}
