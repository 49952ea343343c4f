import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { onSubmit } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { siteOriginOf } from "../../../platform/site-origin";
import { respondWithErrorPage } from "../../../ui/error-page";
import { checkSources } from "../versions/check-sources";
import { letterError } from "../errors";
import { RequestLettersForm } from "./form-schemas";
import { drawerPages } from "./drawer-pages";
import { gatePages } from "./gate-pages";
import { letterMessages } from "./messages";
import { cancelLetterJob } from "../request/cancel-letter-job";
import { getAccess } from "../request/get-access";
import { getLetter } from "../store/get-letter";
import { getLetterJob } from "../request/get-letter-job";
import { respondWithLetters, undoableStatus } from "./respond-with-letters";
import { removeLetter, restoreLetter } from "../store/remove-letter";
import { requestLetters } from "../request/request-letters";
import { LetterHistoryPage, LetterId, VersionNumber, VersionQuery } from "../api/schemas";
import type { CheckOutcome } from "./views/source-check";

/** An offer of 20,000 characters that a form spells in nine bytes each, and the other fields. */
const MAX_FORM_BYTES = 200 * 1024;
/** Two letters of 20,000 characters, spelt the same way. */
const MAX_EDIT_BYTES = 400 * 1024;
const validId = valid("param", LetterId, { refuse: () => letterError("LETTER_NOT_FOUND") });
const validVersion = valid("param", LetterId.extend({ version: VersionNumber }), {
  refuse: () => letterError("VERSION_NOT_FOUND"),
});

/** A link may be old or made up. */
const Checked = z.enum(["answered", "silent"]).optional().catch(undefined);

/** Loaded on use: an isolate that serves programs only never parses a view. */
const loadViews = () => import("./views/answers");
const loadVersions = () => import("../versions");

const pages = new Hono<AppEnv>()
  .get("/", valid("query", LetterHistoryPage), (c) =>
    respondWithLetters(c, { query: { ...c.req.valid("query"), per_page: 10 } }),
  )
  .route("/", gatePages)
  .route("/", drawerPages)
  .post("/", bodyLimit({ maxSize: MAX_FORM_BYTES, onError: refuseSize }), (c) =>
    onSubmit(c, RequestLettersForm, {
      fields: letterMessages[c.get("language")].form.errors,
      work: (request) => requestLetters(c.var.ctx, { request, client: clientOf(c) }),
      done: ({ job_id: jobId }) => ({ path: `/letters/jobs/${jobId}` }),
      again: (form) => respondWithLetters(c, { form }),
    }),
  )
  .get("/jobs/:jobId", async (c) => {
    const { ctx } = c.var;
    const job = await getLetterJob(ctx, c.req.param("jobId"));
    if (job.status === "completed") return c.redirect(`/letters/${job.letter_id ?? ""}`, 303);
    const { respondWithFailure, respondWithProgress } = await loadViews();
    if (job.status !== "failed") return respondWithProgress(c, job);
    return respondWithFailure(c, job, await getAccess(ctx));
  })
  .post("/jobs/:jobId/cancel", async (c) => {
    const jobId = c.req.param("jobId");
    await cancelLetterJob(c.var.ctx, jobId);
    return c.redirect(`/letters/jobs/${jobId}`, 303);
  })
  .get("/:id", validId, async (c) => {
    const { ctx } = c.var;
    const { id } = c.req.valid("param");
    const version = VersionQuery.safeParse(c.req.query());
    if (!version.success) throw letterError("VERSION_NOT_FOUND");
    const [views, letter, access] = await Promise.all([
      loadViews(),
      getLetter(ctx, { id, origin: siteOriginOf(c), version: version.data.version }),
      getAccess(ctx),
    ]);
    const hasOthers = letter.current_version > 1;
    const list = hasOthers ? await (await loadVersions()).listVersions(ctx, id) : null;
    const checked = Checked.parse(c.req.query("checked"));
    const versions = list?.versions ?? [];
    const undoable = undoableStatus(letter, { was: c.req.query("was"), back: `/letters/${id}` });
    return views.respondWithLetter(c, letter, { access, versions, checked, undoable });
  })
  .get("/:id/edit", validId, async (c) => {
    const { getEditor, respondWithEditor } = await loadVersions();
    return respondWithEditor(c, await getEditor(c.var.ctx, c.req.valid("param").id));
  })
  .post(
    "/:id/edit",
    bodyLimit({ maxSize: MAX_EDIT_BYTES, onError: refuseSize }),
    validId,
    async (c) => {
      const { id } = c.req.valid("param");
      const versions = await loadVersions();
      return onSubmit(c, versions.EditLettersForm, {
        ...versions.editRulesOf(c.get("language")),
        work: (save) => versions.saveVersion(c.var.ctx, { id, save }),
        done: () => ({ path: `/letters/${id}` }),
        again: async (form) =>
          versions.respondWithEditor(c, await versions.getEditor(c.var.ctx, id), form),
      });
    },
  )
  .post("/:id/versions/:version/restore", validId, validVersion, async (c) => {
    const { id, version } = c.req.valid("param");
    const { restoreVersion } = await loadVersions();
    await restoreVersion(c.var.ctx, { id, version });
    return c.redirect(`/letters/${id}`, 303);
  })
  .post("/:id/check", validId, async (c) => {
    const { id } = c.req.valid("param");
    const origin = siteOriginOf(c);
    const { silent_sources: silent } = await checkSources(c.var.ctx, { id, origin });
    const outcome: CheckOutcome = silent.length > 0 ? "silent" : "answered";
    return c.redirect(`/letters/${id}?checked=${outcome}#checked`, 303);
  })
  .post("/:id/delete", validId, async (c) => {
    const { id } = c.req.valid("param");
    await removeLetter(c.var.ctx, id);
    return c.redirect(`/letters?deleted=${id}`, 303);
  })
  .post("/:id/restore", validId, async (c) => {
    const { id } = c.req.valid("param");
    await restoreLetter(c.var.ctx, id);
    return c.redirect(`/letters/${id}`, 303);
  });

export const letterPages = new Hono<AppEnv>().route(
  "/letters",
  pages.onError(respondWith(respondWithErrorPage)),
);

function refuseSize(): never {
  throw platformError("PAYLOAD_TOO_LARGE");
}
