import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { roleGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { Language } from "../../../platform/language";
import { noStore } from "../../../platform/no-store";
import { parseFormOrJson } from "../../../platform/parse-body";
import { presentOrRedirectToSignIn } from "../../accounts";
import { getPublished, listProfileVersions, type ResumeNote } from "../../profile";
import { editorError } from "../errors";
import { formAfter } from "../form/acts";
import { emptyResumeForm, formOf } from "../form/resume-form";
import { resumesOf } from "../form/resumes-of-form";
import { compareStates } from "../store/compare-states";
import { getDraft, replaceDraft, saveDraft, takeBackDraft } from "../store/drafts";
import { importResume } from "../store/import-resume";
import { publishDraft } from "../store/publish-draft";
import { getProfileVersion, restoreProfileVersion } from "../store/restore-version";
import { editorMessages } from "./messages";
import { editorFlashes } from "./messages/flashes";
import * as views from "./views/answers";

/** It suits both languages of a long career, with what a form adds to them. */
const draftBody = bodyLimit({
  maxSize: 2 * 1024 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

const Reviewed = z.object({
  revision: z.coerce.number().int().min(0),
  state: z.string().max(100),
});
const DraftPost = z
  .looseObject({
    ...Reviewed.shape,
    overwrites: z.literal("1").optional(),
    act: z.string().optional(),
  })
  .transform(({ revision, state, overwrites, act, ...posted }) => ({
    revision,
    seenState: state,
    overwrites: overwrites === "1",
    act: act ?? "save",
    form: formAfter({ ...posted, act }),
  }));
const Upload = z.object({
  // A form without a chosen file sends an empty one.
  file: z.instanceof(File).refine(({ size }) => size > 0),
  language: Language,
});
const VersionNumber = z.object({ number: z.coerce.number().int().min(1) });
const ShownLanguage = z.object({ of: Language.optional() });
const Nothing = z.looseObject({});

const validVersion = valid("param", VersionNumber, {
  refuse: () => editorError("VERSION_NOT_FOUND"),
});

/** `/admin/profile…` is for admins; visitors are led to sign in. */
export const profileEditorPages = new Hono<AppEnv>()
  .basePath("/admin/profile")
  .use(noStore)
  .use(roleGuard("admin"))
  .use(draftBody)
  .get("/", async (c) => {
    const draft = await getDraft(c.var.ctx);
    const problems = c.req.query("check") === undefined ? [] : resumesOf(draft.form).problems;
    return views.respondWithResumeEditor(c, {
      draft,
      shown: draft.form,
      problems,
      state: emptyForm,
    });
  })
  .post("/", (c) =>
    onSubmit(c, DraftPost, {
      work: (save) => saveDraft(c.var.ctx, save),
      done: (_, { act }) => {
        if (act === "preview") return { path: "/admin/profile/preview" };
        const [verb, path] = act.split(" ");
        if (verb === "save" || !path) {
          return { path: "/admin/profile", flashes: [editorFlashes.flash("saved")] };
        }
        const flashes = verb === "remove" ? [editorFlashes.flash("removed")] : [];
        return { path: `/admin/profile#${path.split(".")[0] ?? ""}`, flashes };
      },
      again: async (state) => {
        const draft = await getDraft(c.var.ctx);
        return views.respondWithResumeEditor(c, {
          draft,
          shown: formOf(state.values),
          problems: [],
          state,
        });
      },
    }),
  )
  .post("/draft", async (c) => {
    const save = await parseFormOrJson(c, DraftPost);
    return c.json({ revision: await saveDraft(c.var.ctx, save) });
  })
  .post("/discard", async (c) =>
    onSubmit(c, Nothing, {
      work: async () => {
        const { state } = await getPublished(c.var.ctx);
        await replaceDraft(c.var.ctx, { form: null, seenState: state });
      },
      done: () => ({ path: "/admin/profile", flashes: [editorFlashes.flash("discarded")] }),
      again: (state) => respondWithDraft(c, state),
    }),
  )
  .post("/empty", async (c) =>
    onSubmit(c, Nothing, {
      work: async () => {
        const { state } = await getPublished(c.var.ctx);
        await replaceDraft(c.var.ctx, { form: emptyResumeForm, seenState: state });
      },
      done: () => ({ path: "/admin/profile", flashes: [editorFlashes.flash("emptied")] }),
      again: (state) => respondWithDraft(c, state),
    }),
  )
  .post("/take-back", async (c) =>
    onSubmit(c, Nothing, {
      work: () => takeBackDraft(c.var.ctx),
      done: () => ({ path: "/admin/profile", flashes: [editorFlashes.flash("takenBack")] }),
      again: (state) => respondWithDraft(c, state),
    }),
  )
  .get("/import", (c) => views.respondWithImport(c, { state: emptyForm, problems: [] }))
  .post("/import", (c) =>
    onSubmit(c, Upload, {
      fields: { file: editorMessages[c.get("language")].import.missing },
      work: async ({ file, language }) =>
        importResume(c.var.ctx, { bytes: new Uint8Array(await file.arrayBuffer()), language }),
      done: (reading, { language }) =>
        "problems" in reading
          ? respondWithProblems(c, language, reading.problems)
          : { path: "/admin/profile", flashes: [editorFlashes.flash("imported")] },
      again: (state) => views.respondWithImport(c, { state, problems: [] }),
    }),
  )
  .get("/preview", valid("query", ShownLanguage), (c) => respondWithPreview(c, emptyForm))
  // A refused publication leaves this address in the window, and it may be asked for again.
  .get("/publish", (c) => c.redirect("/admin/profile/preview", 303))
  .post("/publish", (c) =>
    onSubmit(c, Reviewed, {
      work: ({ revision, state }) => publishDraft(c.var.ctx, { revision, seenState: state }),
      done: () => ({
        path: "/admin/profile/versions",
        flashes: [editorFlashes.flash("published")],
      }),
      again: (state) => respondWithPreview(c, state),
    }),
  )
  .get("/versions", async (c) => {
    const [versions, { state }] = await Promise.all([
      listProfileVersions(c.var.ctx),
      getPublished(c.var.ctx),
    ]);
    return views.respondWithVersions(c, { versions, state });
  })
  .get("/versions/:number", validVersion, valid("query", ShownLanguage), async (c) => {
    const [version, { resumes: before }] = await Promise.all([
      getProfileVersion(c.var.ctx, c.req.valid("param").number),
      getPublished(c.var.ctx),
    ]);
    const comparison = await compareStates(c.var.ctx, { before, after: version.resumes });
    const shown = c.req.valid("query").of ?? c.get("language");
    return views.respondWithVersion(c, { version, comparison, shown });
  })
  .post("/versions/:number/restore", validVersion, (c) => {
    const { number } = c.req.valid("param");
    return onSubmit(c, Nothing, {
      work: () => restoreProfileVersion(c.var.ctx, number),
      done: () => ({
        path: "/admin/profile/preview",
        flashes: [editorFlashes.flash("restored", number)],
      }),
      again: (state) => respondWithDraft(c, state),
    });
  })
  .notFound(() => {
    throw platformError("NOT_FOUND");
  })
  .onError(respondWith(presentOrRedirectToSignIn));

async function respondWithDraft(c: Context<AppEnv>, state: FormState) {
  const draft = await getDraft(c.var.ctx);
  return views.respondWithResumeEditor(c, { draft, shown: draft.form, problems: [], state });
}

const respondWithProblems = (
  c: Context<AppEnv>,
  language: Language,
  problems: readonly ResumeNote[],
) => views.respondWithImport(c, { state: { ...emptyForm, values: { language } }, problems });

/** A draft that cannot be read is corrected before it is reviewed. */
async function respondWithPreview(c: Context<AppEnv>, state: FormState): Promise<Response> {
  const draft = await getDraft(c.var.ctx);
  const { resumes } = resumesOf(draft.form);
  if (!resumes) return c.redirect("/admin/profile?check", 303);
  const before = draft.published.resumes;
  const comparison = await compareStates(c.var.ctx, { before, after: resumes });
  const shown = ShownLanguage.parse({ of: c.req.query("of") }).of ?? c.get("language");
  return views.respondWithPreview(c, { draft, resumes, comparison, shown, state });
}
