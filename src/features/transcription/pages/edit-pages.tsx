import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { emptyForm, type FormState, onSubmit, redirectToNextPage } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { SegmentPlace, TranscriptId } from "../api/schemas";
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
import { getTranscript } from "../keeping/get-transcript";
import { transcriptFlashes } from "../messages/flashes";
import { clockTime } from "./clock-time";
import { ReplaceForm, replacementIn } from "./find-in-text";
import { transcriptMessages } from "./messages";
import { respondWithTranscript } from "./respond";
import { shownSegments, speakersOf } from "./shown-segments";
import { SegmentPage } from "./views/segment-page";
import { HistoryPage } from "./views/history-page";

const { flash } = transcriptFlashes;
const SHOWN_EDITS = 20;

const unknown = () => transcriptError("TRANSCRIPT_NOT_FOUND");
const knownTranscript = valid("param", TranscriptId, { refuse: unknown });
const knownSegment = valid("param", SegmentPlace, { refuse: unknown });

/** A form writes one character of a text of 20,000 as up to nine bytes. */
const segmentLimit = bodyLimit({
  maxSize: 256 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

/** An empty name is none. */
const optionalName = z
  .string()
  .trim()
  .max(100)
  .default("")
  .transform((name) => (name === "" ? null : name));

const SegmentForm = z.object({
  act: z.enum(["save", "split", "merge", "remove"]).default("save"),
  revision: z.coerce.number().int().min(1),
  text: z.string().max(20_000).default(""),
  speaker: optionalName,
  word: z.coerce.number().int().min(1).max(100_000).default(1),
});
type SegmentForm = z.output<typeof SegmentForm>;

const SpeakerForm = z.object({ speaker: z.string().min(1).max(200), name: optionalName });

/** A page that is asked for with nonsense is the first one. */
const HistoryQuery = z.object({ page: z.coerce.number().int().min(1).max(50_000).catch(1) });

/** They change a transcript, and tell what has changed it. */
export const editPages = new Hono<AppEnv>()
  .get("/:id/segments/:n", knownSegment, (c) => respondWithSegment(c, c.req.valid("param")))
  .post("/:id/segments/:n", knownSegment, (c) => {
    const place = c.req.valid("param");
    return onSubmit(c, SegmentForm, {
      guards: [segmentLimit],
      fields: { text: null, speaker: null },
      fieldsOfCode: { SEGMENT_EMPTY: ["text"] },
      work: (form) => carryOut(c, place, form),
      done: () => ({
        path: `/transcripts/${place.id}#n${place.n}`,
        flashes: [flash("changed")],
      }),
      again: (form) => respondWithSegment(c, place, form),
    });
  })
  .post("/:id/speakers", knownTranscript, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, SpeakerForm, {
      guards: [smallBody],
      fields: { name: null },
      fieldsOfCode: { SPEAKER_NOT_FOUND: ["name"] },
      work: (form) => renameSpeaker(c.var.ctx, { id, ...form }),
      done: ({ segments }) => ({
        path: `/transcripts/${id}`,
        flashes: [flash("renamed", segments.length)],
      }),
      again: async (form) =>
        respondWithTranscript(c, { view: await getTranscript(c.var.ctx, id), at: null, form }),
    });
  })
  .post("/:id/replacements", knownTranscript, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, ReplaceForm, {
      guards: [smallBody],
      fields: { find: transcriptMessages[c.get("language")].find.findError, replace: null },
      fieldsOfCode: { REPLACEMENT_TOO_LONG: ["replace"] },
      work: (form) => replaceWords(c.var.ctx, { id, ...replacementIn(form) }),
      done: ({ replaced }) => ({
        path: `/transcripts/${id}`,
        flashes: [flash("replaced", replaced)],
      }),
      again: async (findForm) =>
        respondWithTranscript(c, { view: await getTranscript(c.var.ctx, id), at: null, findForm }),
    });
  })
  .post("/:id/undo", smallBody, knownTranscript, async (c) => {
    const { id } = c.req.valid("param");
    const { segments } = await undoEdit(c.var.ctx, id);
    const first = segments[0];
    const path = first ? `/transcripts/${id}#n${first.n}` : `/transcripts/${id}`;
    return redirectToNextPage(c, { path, flashes: [flash("undone")] });
  })
  .get("/:id/history", knownTranscript, async (c) => {
    const language = c.get("language");
    const { id } = c.req.valid("param");
    const { page } = HistoryQuery.parse(c.req.query());
    const skip = (page - 1) * SHOWN_EDITS;
    const { edits, total } = await listEdits(c.var.ctx, { id, skip, limit: SHOWN_EDITS });
    const pages = Math.ceil(total / SHOWN_EDITS);
    return respondWithPage(c, {
      title: transcriptMessages[language].history.title,
      isPrivate: true,
      scripts: ["transcription.js"],
      children: <HistoryPage language={language} id={id} edits={edits} page={page} pages={pages} />,
    });
  });

type Place = z.output<typeof SegmentPlace>;

function carryOut(c: Context<AppEnv>, place: Place, form: SegmentForm) {
  const { act, revision, text, speaker, word } = form;
  const named = { ...place, revision };
  if (act === "split") return splitTranscriptSegment(c.var.ctx, { ...named, word });
  if (act === "merge") return mergeTranscriptSegment(c.var.ctx, named);
  if (act === "remove") return removeSegment(c.var.ctx, named);
  return changeSegment(c.var.ctx, { ...named, text, speaker });
}

/** It answers with the form of a segment as it stands, and with what was typed where that was refused. */
async function respondWithSegment(
  c: Context<AppEnv>,
  { id, n }: Place,
  form: FormState = emptyForm,
) {
  const language = c.get("language");
  const view = await getTranscript(c.var.ctx, id);
  const segments = shownSegments(view.segments, null);
  const segment = segments.find((each) => each.n === n);
  if (!segment) throw transcriptError("SEGMENT_NOT_FOUND");
  const children = (
    <SegmentPage
      language={language}
      id={id}
      segment={segment}
      speakers={speakersOf(segments)}
      form={form}
    />
  );
  const title = transcriptMessages[language].edit.title(clockTime(segment.startMs));
  return respondWithForm(
    c,
    { title, isPrivate: true, scripts: ["transcription.js"], children },
    form,
  );
}
