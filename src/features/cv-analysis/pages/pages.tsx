import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { readForm, smallBody } from "../../../platform/parse-body";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { CvFormFields, cvInForm } from "../api/posted-cv";
import { AnalysisId } from "../api/schemas";
import { cvError } from "../errors";
import { type CvAnalysisView, getAnalysis } from "../keeping/get-analysis";
import { listAnalyses } from "../keeping/list-analyses";
import { requireAnalysis } from "../keeping/own-analysis";
import { removeAnalysis } from "../keeping/remove-analysis";
import type { formatReceipts } from "../optimised/format-receipts";
import { acceptChanges } from "../optimised/accept-changes";
import { optimisedOf, requireOptimised } from "../optimised/require-optimised";
import { MAX_CV_BYTES } from "../upload/cv-purpose";
import { uploadCv } from "../upload/upload-cv";
import { markAnalysisSeen } from "../work/ready-notice";
import { analysisMessages } from "./messages";
import { cvFlashes } from "./messages/flashes";
import { acceptedIn, profileImportPages } from "./profile-import-pages";
import { respondWithAnalyses, respondWithAnalysis, respondWithoutAnalysis } from "./respond";
import { ReceiptPage, AnalysisRemovalPage } from "./views/removal-page";

const { flash } = cvFlashes;

const knownAnalysis = valid("param", AnalysisId, { refuse: () => cvError("ANALYSIS_NOT_FOUND") });
const UploadForm = CvFormFields.extend({ cv: z.unknown() });
/** An analysis to compare with that is asked for with nonsense is none. */
const CompareQuery = z.object({ with: z.uuid().optional().catch(undefined) });

/** It covers the file, an offer and the form around them. */
const cvLimit = bodyLimit({
  maxSize: MAX_CV_BYTES + 160 * 1024,
  onError: () => {
    throw cvError("CV_TOO_LARGE", { details: { max_bytes: MAX_CV_BYTES } });
  },
});

/** These errors are about the chosen file, and are shown beside its field. */
const fieldsOfCode = Object.fromEntries(
  Object.keys(cvError.table)
    .filter((code) => code.startsWith("CV_"))
    .map((code) => [code, ["cv"]]),
);

/** `/analyses…` is for signed-in people; others are led to sign in and back. */
export const analysisPages = new Hono<AppEnv>()
  .basePath("/analyses")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithAnalyses(c))
  .post("/", (c) =>
    onSubmit(c, UploadForm, {
      guards: [cvLimit],
      fields: { cv: null, offer: analysisMessages[c.get("language")].form.offerHint },
      fieldsOfCode,
      work: ({ cv, ...fields }) => uploadCv(c.var.ctx, cvInForm(cv, fields)),
      done: ({ id, status }) => ({
        path: `/analyses/${id}`,
        flashes: status === "completed" ? [flash("known")] : [],
      }),
      again: (form) => respondWithAnalyses(c, form),
    }),
  )
  .get("/:id", knownAnalysis, async (c) => {
    const { id } = c.req.valid("param");
    const { with: other } = CompareQuery.parse(c.req.query());
    const [view, history, compared] = await Promise.all([
      getAnalysis(c.var.ctx, id),
      listAnalyses(c.var.ctx),
      other === undefined ? null : getAnalysis(c.var.ctx, other),
    ]);
    markAnalysisSeen(c.var.ctx, id);
    return respondWithView(c, { view, others: history.analyses, compared });
  })
  .post("/:id/optimised", smallBody, knownAnalysis, async (c) => {
    const { id } = c.req.valid("param");
    const form = await readForm(c);
    const accepted = acceptedIn(form);
    const path = `/analyses/${id}#optimised`;
    if (form["chosen"] === undefined) {
      await requireOptimised(c.var.ctx, id);
      return redirectToNextPage(c, { path });
    }
    await acceptChanges(c.var.ctx, { id, accepted });
    return redirectToNextPage(c, { path, flashes: [flash("accepted", accepted.length)] });
  })
  .get("/:id/delete", knownAnalysis, async (c) => {
    const language = c.get("language");
    const { id, fileName } = await requireAnalysis(c.var.ctx, c.req.valid("param").id);
    const { title } = analysisMessages[language].removal;
    const children = <AnalysisRemovalPage language={language} id={id} fileName={fileName} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .post("/:id/delete", smallBody, knownAnalysis, async (c) => {
    const language = c.get("language");
    const receipt = await removeAnalysis(c.var.ctx, c.req.valid("param").id);
    const { receiptTitle: title } = analysisMessages[language].removal;
    const children = <ReceiptPage language={language} receipt={receipt} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .route("/", profileImportPages)
  .onError(respondWith(presentOrRedirectToSignIn));

/** The code that writes and reads files is loaded for those who have an optimised version. */
const receiptsOf: typeof formatReceipts = async (ctx, exported) =>
  (await import("../optimised/format-receipts")).formatReceipts(ctx, exported);

type Seen = {
  readonly view: CvAnalysisView;
  readonly others: Awaited<ReturnType<typeof listAnalyses>>["analyses"];
  readonly compared: CvAnalysisView | null;
};

async function respondWithView(c: Context<AppEnv>, { view, others, compared }: Seen) {
  const language = c.get("language");
  const { row, analyses, reading } = view;
  if (!analyses) return respondWithoutAnalysis(c, view);
  const optimised = row.optimised !== null && reading ? await optimisedOf(row, reading) : null;
  const receipts = optimised ? await receiptsOf(c.var.ctx, { id: row.id, view: optimised }) : [];
  return respondWithAnalysis(c, {
    language,
    row,
    analysis: analyses[language],
    reading,
    optimised,
    receipts,
    others,
    compared: compared?.analyses
      ? {
          row: compared.row,
          analysis: compared.analyses[language],
          isLater: compared.row.createdAt > row.createdAt,
        }
      : null,
  });
}
