import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { fileInForm } from "../api/posted-file";
import { FileId, UploadId } from "../api/schemas";
import { fileError } from "../errors";
import { getFile } from "../keeping/get-file";
import { listFiles } from "../keeping/list-files";
import { removeFile } from "../keeping/remove-file";
import { MAX_FORM_FILE_BYTES } from "../purposes";
import { cancelUpload } from "../receiving/cancel-upload";
import { listUploads } from "../receiving/list-uploads";
import { storeFile } from "../receiving/store-file";
import { filesMessages } from "./messages";
import { fileFlashes } from "./messages/flashes";
import { FilesPage } from "./views/files-page";
import { RemovalPage } from "./views/removal-page";

const SHOWN = 50;
const { flash } = fileFlashes;

const knownFile = valid("param", FileId, { refuse: () => fileError("FILE_NOT_FOUND") });
const knownUpload = valid("param", UploadId, { refuse: () => fileError("UPLOAD_NOT_FOUND") });
/** A page that is asked for with nonsense is the first one. */
const PageQuery = z.object({ after: z.coerce.number().int().min(1).optional().catch(undefined) });
const UploadForm = z.object({ purpose: z.string(), file: z.unknown() });

/** It covers the file and the form around it. */
const fileLimit = bodyLimit({
  maxSize: MAX_FORM_FILE_BYTES + 64 * 1024,
  onError: () => {
    throw fileError("FILE_TOO_LARGE", { details: { max_bytes: MAX_FORM_FILE_BYTES } });
  },
});

/** These errors are about the chosen file, and are shown beside its field. */
const fieldsOfCode = Object.fromEntries(
  Object.keys(fileError.table).map((code) => [code, ["file"]]),
);

async function respondWithFiles(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const { after } = PageQuery.parse(c.req.query());
  const [page, uploads] = await Promise.all([
    listFiles(c.var.ctx, { after, limit: SHOWN }),
    listUploads(c.var.ctx),
  ]);
  const { title } = filesMessages[language];
  const children = <FilesPage language={language} page={page} uploads={uploads} form={form} />;
  return respondWithForm(c, { title, isPrivate: true, scripts: ["files.js"], children }, form);
}

/** `/files…` is for signed-in people; others are led to sign in and back. */
export const filesPages = new Hono<AppEnv>()
  .basePath("/files")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithFiles(c))
  .post("/", (c) =>
    onSubmit(c, UploadForm, {
      guards: [fileLimit],
      fields: { file: null },
      fieldsOfCode,
      work: (form) => storeFile(c.var.ctx, fileInForm(form, {})),
      done: () => ({ path: "/files", flashes: [flash("stored")] }),
      again: (form) => respondWithFiles(c, form),
    }),
  )
  .post("/uploads/:id/cancel", smallBody, knownUpload, async (c) => {
    await cancelUpload(c.var.ctx, c.req.valid("param").id);
    return redirectToNextPage(c, { path: "/files", flashes: [flash("cancelled")] });
  })
  .get("/:id/delete", knownFile, async (c) => {
    const language = c.get("language");
    const file = await getFile(c.var.ctx, c.req.valid("param").id);
    const { title } = filesMessages[language].removal;
    const children = <RemovalPage language={language} file={file} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .post("/:id/delete", smallBody, knownFile, async (c) => {
    await removeFile(c.var.ctx, c.req.valid("param").id);
    return redirectToNextPage(c, { path: "/files", flashes: [flash("removed")] });
  })
  .onError(respondWith(presentOrRedirectToSignIn));
