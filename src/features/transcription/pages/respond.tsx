import type { Context } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import type { TranscriptView } from "../keeping/get-transcript";
import { listTranscripts } from "../keeping/list-transcripts";
import { transcriptMessages } from "./messages";
import { transcriptName } from "./transcript-name";
import { FailedPage } from "./views/failed-page";
import { TranscriptPage } from "./views/transcript-page";
import { TranscriptsPage } from "./views/transcripts-page";
import { WaitingPage } from "./views/waiting-page";

const scripts = ["transcription.js"];
const REFRESH_SECONDS = 4;
const SHOWN = 20;

/** A page that is asked for with nonsense is the first one. */
const ListQuery = z.object({ page: z.coerce.number().int().min(1).max(50_000).catch(1) });

/** It answers with `/transcripts`, or with the same page and its form as it was refused. */
export async function respondWithTranscripts(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { page } = ListQuery.parse(c.req.query());
  const listed = await listTranscripts(c.var.ctx, { skip: (page - 1) * SHOWN, limit: SHOWN });
  const pages = Math.ceil(listed.total / SHOWN);
  const { title, lead } = transcriptMessages[language];
  const children = (
    <TranscriptsPage language={language} listed={listed} page={page} pages={pages} form={form} />
  );
  return respondWithForm(c, { title, description: lead, isPrivate: true, scripts, children }, form);
}

type Shown = {
  readonly view: TranscriptView;
  /** It is the moment that the address asks for, in milliseconds. */
  readonly at: number | null;
};

/** It answers with a transcript in whatever state it is. */
export function respondWithTranscript(c: Context<AppEnv>, { view, at }: Shown) {
  const language = c.get("language");
  const { row } = view;
  const page = { title: transcriptName(row, language), isPrivate: true, scripts };
  if (row.status === "completed") {
    const children = <TranscriptPage language={language} view={view} at={at} />;
    return respondWithPage(c, { ...page, children });
  }
  if (row.status === "failed") {
    return respondWithPage(c, { ...page, children: <FailedPage language={language} row={row} /> });
  }
  const children = <WaitingPage language={language} row={row} />;
  return respondWithPage(c, { ...page, refreshSeconds: REFRESH_SECONDS, children });
}
