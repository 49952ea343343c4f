import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv, Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { emptyForm, type NextPage, onSubmit } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { Language } from "../../../platform/language";
import { noStore } from "../../../platform/no-store";
import { parseFormOrJson } from "../../../platform/parse-body";
import { presentOrRedirectToSignIn } from "../../accounts";
import { photoLimit, photoOf, removeMyPhoto, setMyPhoto } from "../../profile";
import { editorError } from "../errors";
import { formAfter } from "../form/acts";
import { dropMyDraft, saveMyDraft } from "../member/my-drafts";
import { restoreMyVersion, saveMyForm } from "../member/save-my-form";
import { editorFlashes } from "./messages/flashes";
import { myProfileMessages } from "./messages/my-profile";
import { myImportPages } from "./my-import-pages";
import { respondWithMyEditor } from "./views/my-answers";

/** It suits both languages of a long career, with what a form adds to them. */
const draftBody = bodyLimit({
  maxSize: 2 * 1024 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

const DraftPost = z
  .looseObject({
    revision: z.coerce.number().int().min(0),
    version: z.string().max(40),
    act: z.string().optional(),
  })
  .transform(({ revision, version, act, ...posted }) => ({
    revision,
    version: version === "" ? null : version,
    act: act ?? "save",
    form: formAfter({ ...posted, act }),
  }));
const Nothing = z.looseObject({});
const VersionNumber = z.object({ number: z.coerce.number().int().min(1) });
const knownVersion = valid("param", VersionNumber, {
  refuse: () => editorError("VERSION_NOT_FOUND"),
});
const Shown = z.object({ with: Language.optional(), check: z.string().optional() });

/** `/profile` is for signed-in people; others are led to sign in and back. */
export const myProfilePages = new Hono<AppEnv>()
  .basePath("/profile")
  .use(noStore)
  .use(userGuard)
  .get("/", valid("query", Shown), (c) => {
    const { with: further, check } = c.req.valid("query");
    return respondWithMyEditor(c, { state: emptyForm, further, isChecked: check !== undefined });
  })
  .post("/", (c) =>
    onSubmit(c, DraftPost, {
      guards: [draftBody],
      work: (save) => keepForm(c.var.ctx, save),
      done: pageAfter,
      again: (state) => respondWithMyEditor(c, { state }),
    }),
  )
  .post("/draft", draftBody, async (c) => {
    const save = await parseFormOrJson(c, DraftPost);
    return c.json({ revision: await saveMyDraft(c.var.ctx, save) });
  })
  .post("/discard", (c) =>
    onSubmit(c, Nothing, {
      work: () => dropMyDraft(c.var.ctx),
      done: () => ({ path: "/profile", flashes: [editorFlashes.flash("dropped")] }),
      again: (state) => respondWithMyEditor(c, { state }),
    }),
  )
  .post("/versions/:number/restore", knownVersion, (c) =>
    onSubmit(c, Nothing, {
      work: () => restoreMyVersion(c.var.ctx, c.req.valid("param").number),
      done: () => ({ path: "/profile", flashes: [editorFlashes.flash("broughtBack")] }),
      again: (state) => respondWithMyEditor(c, { state }),
    }),
  )
  .post("/photo", (c) =>
    onSubmit(c, Nothing, {
      guards: [photoLimit()],
      fields: { photo: myProfileMessages[c.get("language")].photo.missing },
      fieldsOfCode: {
        PHOTO_UNSUPPORTED: ["photo"],
        PHOTO_TOO_LARGE: ["photo"],
        PHOTO_TOO_MANY_PIXELS: ["photo"],
      },
      work: async () => setMyPhoto(c.var.ctx, await photoOf(c)),
      done: () => ({ path: "/profile#photo-part", flashes: [editorFlashes.flash("photoKept")] }),
      again: (photoState) => respondWithMyEditor(c, { state: emptyForm, photoState }),
    }),
  )
  .post("/photo/remove", (c) =>
    onSubmit(c, Nothing, {
      work: () => removeMyPhoto(c.var.ctx),
      done: () => ({ path: "/profile#photo-part", flashes: [editorFlashes.flash("photoRemoved")] }),
      again: (state) => respondWithMyEditor(c, { state }),
    }),
  )
  .route("/import", myImportPages)
  .onError(respondWith(presentOrRedirectToSignIn));

type Save = z.output<typeof DraftPost>;
type Outcome = "saved" | "wrong" | "kept";

/** Saving makes the profile of the form; the buttons of an entry keep the form as a draft. */
async function keepForm(ctx: Ctx, save: Save): Promise<Outcome> {
  if (save.act === "save") return (await saveMyForm(ctx, save)) ? "saved" : "wrong";
  await saveMyDraft(ctx, save);
  return "kept";
}

function pageAfter(outcome: Outcome, { act }: Save): NextPage {
  if (outcome === "wrong") return { path: "/profile?check" };
  if (outcome === "saved") {
    return { path: "/profile", flashes: [editorFlashes.flash("profileSaved")] };
  }
  const [verb, path = ""] = act.split(" ");
  const flashes = verb === "remove" ? [editorFlashes.flash("entryRemoved")] : [];
  return { path: `/profile#${path.split(".")[0] ?? ""}`, flashes };
}
