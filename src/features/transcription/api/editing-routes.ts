import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import {
  changeSegment,
  mergeTranscriptSegment,
  removeSegment,
  splitTranscriptSegment,
} from "../editing/edit-segment";
import { listEdits } from "../editing/list-edits";
import { renameSpeaker } from "../editing/rename-speaker";
import { replaceWords } from "../editing/replace-words";
import { undoEdit } from "../editing/undo-edit";
import { transcriptError } from "../errors";
import {
  ChangeSegment,
  EditsPage,
  MergeSegment,
  RemoveSegmentQuery,
  RenameSpeaker,
  ReplaceWords,
  SegmentPlace,
  SplitSegment,
  TranscriptId,
} from "./schemas";
import { toEditHistory, toSegmentEdits } from "./wire";

const unknown = () => transcriptError("TRANSCRIPT_NOT_FOUND");
const knownTranscript = valid("param", TranscriptId, { refuse: unknown });
const knownSegment = valid("param", SegmentPlace, { refuse: unknown });

/** `/api/transcription/:id/…`: what changes the words of a transcript, and what has changed them. */
export const editingRoutes = new Hono<AppEnv>()
  .patch("/:id/segments/:n", knownSegment, valid("json", ChangeSegment), async (c) => {
    const change = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(toSegmentEdits(await changeSegment(c.var.ctx, change)));
  })
  .delete("/:id/segments/:n", knownSegment, valid("query", RemoveSegmentQuery), async (c) => {
    const named = { ...c.req.valid("param"), ...c.req.valid("query") };
    return c.json(toSegmentEdits(await removeSegment(c.var.ctx, named)));
  })
  .post("/:id/segments/:n/split", knownSegment, valid("json", SplitSegment), async (c) => {
    const split = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(toSegmentEdits(await splitTranscriptSegment(c.var.ctx, split)));
  })
  .post("/:id/segments/:n/merge", knownSegment, valid("json", MergeSegment), async (c) => {
    const named = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(toSegmentEdits(await mergeTranscriptSegment(c.var.ctx, named)));
  })
  .patch("/:id/speakers", knownTranscript, valid("json", RenameSpeaker), async (c) => {
    const renamed = { ...c.req.valid("param"), ...c.req.valid("json") };
    return c.json(toSegmentEdits(await renameSpeaker(c.var.ctx, renamed)));
  })
  .post("/:id/replacements", knownTranscript, valid("json", ReplaceWords), async (c) => {
    const { match_case, match_accents, whole_words, ...wanted } = c.req.valid("json");
    const replaced = await replaceWords(c.var.ctx, {
      ...c.req.valid("param"),
      ...wanted,
      isCaseSensitive: match_case,
      isAccentSensitive: match_accents,
      isWholeWords: whole_words,
    });
    return c.json(replaced);
  })
  .get("/:id/edits", knownTranscript, valid("query", EditsPage), async (c) => {
    const page = c.req.valid("query");
    const listed = await listEdits(c.var.ctx, { ...c.req.valid("param"), ...page });
    return c.json(toEditHistory(listed, page));
  })
  .post("/:id/undo", knownTranscript, async (c) => {
    const { edit, ...undone } = await undoEdit(c.var.ctx, c.req.valid("param").id);
    return c.json({ ...toSegmentEdits(undone), edit });
  });
