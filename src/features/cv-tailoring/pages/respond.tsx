import type { Context } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState } from "../../../platform/form";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { choiceDefaults, CvChoices } from "../cv/cv-choices";
import { keepReceipts, makeReceipts } from "../keeping/make-receipts";
import { listCvs } from "../keeping/list-cvs";
import { type KeptCv, requireCv } from "../keeping/own-cv";
import type { DrawnPage } from "../page-data/drawn-cv";
import { drawKeptCv } from "../page-data/drawn-previews";
import { partLinesOf, type PartLines, linesIn } from "../page-data/part-lines";
import { measureLines } from "../page-data/measure-lines";
import { tailoringStart } from "../page-data/tailoring-start";
import { UndoInQuery } from "./choices-in-form";
import { cvTitle } from "./cv-name";
import { tailoringMessages } from "./messages";
import { ComparePage } from "./views/compare-page";
import { CvPage } from "./views/cv-page";
import { CvsPage } from "./views/cvs-page";
import { PagePicture } from "./views/drawn-page";

const scripts = ["cv-tailoring.js"];

/** A page that is asked for with nonsense is the first one, and an unknown offer is none. */
const StartQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
  offer: z.string().max(100).nullable().catch(null),
});

/** It answers with `/cv`, or with the same page and its form as it was refused. */
export async function respondWithCvs(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { page, offer } = StartQuery.parse(c.req.query());
  const start = await tailoringStart(c.var.ctx, page);
  const { title, lead } = tailoringMessages[language];
  const template = CvChoices.shape.template
    .catch(choiceDefaults.template)
    .parse(form.values["template"]);
  const props = { language, start, page, offerId: offer, template, form };
  const children = <CvsPage {...props} />;
  return respondWithForm(c, { title, description: lead, isPrivate: true, scripts, children }, form);
}

export async function respondWithCv(c: Context<AppEnv>, id: string, form: FormState = emptyForm) {
  const language = c.get("language");
  const { ctx } = c.var;
  const { undo = null } = UndoInQuery.parse(c.req.query());
  const [found, others] = await Promise.all([requireCv(ctx, id), listCvs(ctx)]);
  // After a move the page comes first; its files are read again when it is asked for without one.
  const cv = undo || form.error ? found : await withReceipts(c, found);
  const drawn = await drawKeptCv(ctx, cv);
  const groups = partLinesOf(cv);
  const measured = await measuredIn(c, cv, groups);
  const title = cvTitle(cv, language);
  const children = <CvPage {...{ language, cv, drawn, groups, measured, others, undo, form }} />;
  return respondWithForm(c, { title, isPrivate: true, scripts, children }, form);
}

/** An unknown line is measured by nobody. */
const MeasureQuery = z.object({ measure: z.string().max(200).nullable().catch(null) });

/** The lines that the person took out, and one that is asked for, are measured; the others have their price already. */
async function measuredIn(c: Context<AppEnv>, cv: KeptCv, groups: readonly PartLines[]) {
  const { measure } = MeasureQuery.parse(c.req.query());
  const unpriced = linesIn(groups).filter(
    ({ isKept, costPoints }) => !isKept && costPoints === null,
  );
  const asked = unpriced.filter(({ id }) => id === measure);
  const taken = unpriced.filter(({ reason }) => reason === "excluded");
  const ids = [...new Set([...asked, ...taken].map(({ id }) => id))];
  return measureLines(c.var.ctx, cv, ids);
}

async function withReceipts(c: Context<AppEnv>, cv: KeptCv): Promise<KeptCv> {
  if (cv.receipts !== null) return cv;
  const receipts = await makeReceipts(c.var.ctx, cv);
  c.var.ctx.later(keepReceipts(c.var.ctx, { ...cv, receipts }));
  return { ...cv, receipts };
}

const CompareQuery = z.object({ with: z.uuid() });

/** Without another CV there is nothing to compare, and the CV itself is shown. */
export async function respondWithComparison(c: Context<AppEnv>, id: string) {
  const language = c.get("language");
  const { ctx } = c.var;
  const asked = CompareQuery.safeParse(c.req.query());
  if (!asked.success) return c.redirect(`/cv/${(await requireCv(ctx, id)).id}`);
  const cvs = await Promise.all([requireCv(ctx, id), requireCv(ctx, asked.data.with)]);
  const [first, second] = await Promise.all([drawnOf(c, cvs[0]), drawnOf(c, cvs[1])]);
  const { title } = tailoringMessages[language].compare;
  const children = <ComparePage language={language} first={first} second={second} />;
  return respondWithPage(c, { title, isPrivate: true, scripts, children });
}

const drawnOf = async (c: Context<AppEnv>, cv: KeptCv) => ({
  cv,
  drawn: await drawKeptCv(c.var.ctx, cv),
});

export async function respondWithPicture(c: Context<AppEnv>, page: DrawnPage) {
  const answer = await c.html(<PagePicture page={page} />);
  answer.headers.set("Content-Type", "image/svg+xml; charset=utf-8");
  answer.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
  return answer;
}
