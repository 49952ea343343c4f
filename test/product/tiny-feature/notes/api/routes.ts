import { Hono } from "hono";
import { userGuard } from "../../../../../src/platform/auth";
import type { AppEnv } from "../../../../../src/platform/context";
import { presentCommunityError } from "../../../../../src/platform/envelopes";
import { respondWith, valid } from "../../../../../src/platform/http";
import { noteError } from "../errors";
import { countWords, getWordCount } from "../count-words/count-words";
import { createNote, listNotes, removeNote } from "../store/notes";
import { CountId, CreateNote, NoteId } from "./schemas";

const unknown = () => noteError("NOTE_NOT_FOUND");

export const noteRoutes = new Hono<AppEnv>()
  .basePath("/api/v1/notes")
  .use(userGuard)
  .get("/", async (c) => c.json({ success: true, data: await listNotes(c.var.ctx) }))
  .post("/", valid("json", CreateNote), async (c) => {
    const data = await createNote(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true, data }, 201);
  })
  .delete("/:id", valid("param", NoteId, { refuse: unknown }), async (c) => {
    await removeNote(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true });
  })
  .post("/counts", async (c) => {
    const data = { job_id: await countWords(c.var.ctx) };
    return c.json({ success: true, data }, 202);
  })
  .get("/counts/:jobId", valid("param", CountId, { refuse: unknown }), async (c) => {
    const data = await getWordCount(c.var.ctx, c.req.valid("param").jobId);
    return c.json({ success: true, data });
  })
  .onError(respondWith(presentCommunityError));
