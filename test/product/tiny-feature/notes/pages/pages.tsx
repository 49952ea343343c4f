import { Hono } from "hono";
import { presentOrRedirectToSignIn } from "../../../../../src/features/accounts";
import { userGuard } from "../../../../../src/platform/auth";
import type { AppEnv } from "../../../../../src/platform/context";
import { onSubmit } from "../../../../../src/platform/form";
import { respondWith } from "../../../../../src/platform/http";
import { noStore } from "../../../../../src/platform/no-store";
import { smallBody } from "../../../../../src/platform/parse-body";
import { CreateNote } from "../api/schemas";
import { createNote } from "../store/notes";
import { notesMessages, notesFlashes } from "./messages";
import { respondWithNotes } from "./notes-page";

/** `/notes`: for signed-in people; others are led to sign in and back. */
export const notePages = new Hono<AppEnv>()
  .basePath("/notes")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithNotes(c))
  .post("/", (c) =>
    onSubmit(c, CreateNote, {
      guards: [smallBody],
      fields: { text: notesMessages[c.get("language")].textError },
      work: (note) => createNote(c.var.ctx, note),
      done: () => ({ path: "/notes", flashes: [notesFlashes.flash("saved")] }),
      again: (form) => respondWithNotes(c, form),
    }),
  )
  .onError(respondWith(presentOrRedirectToSignIn));
