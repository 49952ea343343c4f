import type { Context } from "hono";
import * as z from "zod";
import { requireUser } from "../../../platform/auth";
import type { AppEnv, Ctx } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { ownerKey } from "../../../platform/owner";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { findDeviceOffer } from "../device/device-offer";
import type { TranscriptView } from "../keeping/get-transcript";
import { listTranscripts } from "../keeping/list-transcripts";
import { searchTranscripts, type TranscriptSearch } from "../keeping/search-transcripts";
import { minutesLeft } from "../minutes/minutes-left";
import { findingOf } from "./find-in-text";
import { transcriptMessages } from "./messages";
import { shownChapters } from "./shown-chapters";
import { shownSegments } from "./shown-segments";
import { transcriptName } from "./transcript-name";
import { TextlessPage } from "./views/textless-page";
import { TranscriptPage } from "./views/transcript-page";
import type { ShownSearch } from "./views/search-part";
import { type TranscriptForms, TranscriptsPage } from "./views/transcripts-page";
import { WaitingPage } from "./views/waiting-page";

const scripts = ["transcription.js"];
const REFRESH_SECONDS = 4;
const SHOWN = 20;

/** A page that is asked for with nonsense is the first one, and a search for nothing is none. */
const ListQuery = z.object({
  page: z.coerce.number().int().min(1).max(50_000).catch(1),
  q: z.string().trim().max(200).catch(""),
  after: z.coerce.number().int().min(1).optional().catch(undefined),
});

/** It answers with `/transcripts`, or with the same page and one of its forms as it was refused. */
export async function respondWithTranscripts(
  c: Context<AppEnv>,
  refused: Partial<TranscriptForms> = {},
) {
  const language = c.get("language");
  const { page, q, after } = ListQuery.parse(c.req.query());
  const forms = { video: emptyForm, captions: emptyForm, ...refused };
  const { ctx } = c.var;
  const { userId } = requireUser(ctx);
  const [listed, search, minutes] = await Promise.all([
    listTranscripts(ctx, { skip: (page - 1) * SHOWN, limit: SHOWN }),
    q === "" ? null : shownSearch(ctx, { q, limit: SHOWN, cursor: after }),
    ctx.speech.length > 0 ? minutesLeft(ctx, ownerKey(userId)) : null,
  ]);
  const pages = Math.ceil(listed.total / SHOWN);
  const { title, lead } = transcriptMessages[language];
  const children = (
    <TranscriptsPage
      language={language}
      listed={listed}
      page={page}
      pages={pages}
      userId={userId}
      search={search}
      forms={forms}
      minutes={minutes}
    />
  );
  const shown = { title, description: lead, isPrivate: true, scripts, children };
  return respondWithForm(c, shown, forms.video.error ? forms.video : forms.captions);
}

async function shownSearch(ctx: Ctx, query: TranscriptSearch): Promise<ShownSearch> {
  const found = await searchTranscripts(ctx, query);
  const next = found.length === query.limit ? (found.at(-1)?.cursor ?? null) : null;
  return { q: query.q, found, next };
}

type Shown = {
  readonly view: TranscriptView;
  /** It is the moment that the address asks for, in milliseconds. */
  readonly at: number | null;
  /** It is the one form of the page as it was refused. */
  readonly form?: FormState;
  /** It is the bar that finds and replaces, as it was refused. */
  readonly findForm?: FormState;
};

/** It answers with a transcript in whatever state it is. */
export async function respondWithTranscript(
  c: Context<AppEnv>,
  { view, at, form = emptyForm, findForm = emptyForm }: Shown,
) {
  const language = c.get("language");
  const { row } = view;
  const page = { title: transcriptName(row, language), isPrivate: true, scripts };
  if (row.status === "completed") {
    const segments = shownSegments(view.segments, at);
    const { userId } = requireUser(c.var.ctx);
    const shown = {
      row,
      file: view.file,
      userId,
      segments,
      chapters: await shownChapters(segments),
      finding: findingOf(c.req.query(), { form: findForm, segments }),
    };
    const children = <TranscriptPage language={language} {...shown} form={form} />;
    return respondWithForm(c, { ...page, children }, findForm.error ? findForm : form);
  }
  if (row.status === "failed" || row.status === "waiting") {
    const { userId } = requireUser(c.var.ctx);
    const segments = shownSegments(view.segments, at);
    const offer = await findDeviceOffer(c.var.ctx, view);
    const { file, failedChunks: missing } = view;
    const shown = { row, file, userId, segments, offer, ...(missing && { missing }) };
    const children = <TextlessPage language={language} {...shown} form={form} />;
    return respondWithForm(c, { ...page, children }, form);
  }
  const shown = { row, file: view.file, segments: shownSegments(view.segments, at) };
  const children = <WaitingPage language={language} {...shown} />;
  return respondWithPage(c, { ...page, refreshSeconds: REFRESH_SECONDS, children });
}
