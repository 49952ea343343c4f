import { Hono } from "hono";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { parseFormOrJson, smallBody } from "../../../platform/parse-body";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { CvId } from "../api/generation-schemas";
import { refusedOrder } from "../api/refused-body";
import { CvChoices } from "../cv/cv-choices";
import { generateCv } from "../cv/generate-cv";
import { tailoringError } from "../errors";
import { requireCv } from "../keeping/own-cv";
import { removeCv } from "../keeping/remove-cv";
import { changeCv, moveLine } from "../page-data/change-cv";
import { previewOfCv, previewOfProfile } from "../page-data/drawn-previews";
import { afterChange } from "./after-change";
import { SettingsInForm, GenerateInForm, MoveInForm, UndoInForm } from "./choices-in-form";
import { cvTitle } from "./cv-name";
import { tailoringMessages } from "./messages";
import { tailoringFlashes } from "./messages/flashes";
import {
  respondWithComparison,
  respondWithCv,
  respondWithCvs,
  respondWithPicture,
} from "./respond";
import { CvRemovalPage } from "./views/removal-page";

const { flash } = tailoringFlashes;
const knownCv = valid("param", CvId, { refuse: () => tailoringError("CV_NOT_FOUND") });
const { template } = CvChoices.shape;
const TemplateName = z.object({ template });
const refuseTemplate = { refuse: () => tailoringError("INVALID_TEMPLATE") };
const knownTemplate = valid("param", TemplateName, refuseTemplate);
const knownPreview = valid("param", CvId.extend({ template }), refuseTemplate);
const settingFields = { minScore: null, maxExperiences: null, maxBulletsPerExperience: null };

/** `/cv…` is for signed-in people; others are led to sign in and back. */
export const tailoringPages = new Hono<AppEnv>()
  .basePath("/cv")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithCvs(c))
  .post("/", (c) =>
    onSubmit(c, GenerateInForm, {
      guards: [smallBody],
      fields: { analysisId: null, ...settingFields },
      fieldsOfCode: { ANALYSIS_NOT_FOUND: ["analysisId"], MISSING_ANALYSIS_ID: ["analysisId"] },
      refuse: refusedOrder,
      work: ({ analysisId, ...choices }) =>
        generateCv(c.var.ctx, { analysisId, choices: { ...choices, pinned: [], excluded: [] } }),
      done: ({ id }) => ({ path: `/cv/${id}`, flashes: [flash("made")] }),
      again: (form) => respondWithCvs(c, form),
    }),
  )
  .get("/preview/:template", knownTemplate, async (c) =>
    respondWithPicture(c, await previewOfProfile(c.var.ctx, c.req.valid("param").template)),
  )
  .get("/:cvId", knownCv, (c) => respondWithCv(c, c.req.valid("param").cvId))
  .get("/:cvId/preview/:template", knownPreview, async (c) => {
    const { cvId: id, template: name } = c.req.valid("param");
    return respondWithPicture(c, await previewOfCv(c.var.ctx, { id, template: name }));
  })
  .get("/:cvId/compare", knownCv, (c) => respondWithComparison(c, c.req.valid("param").cvId))
  .post("/:cvId/moves", smallBody, knownCv, async (c) => {
    const { cvId: id } = c.req.valid("param");
    const { move } = await parseFormOrJson(c, MoveInForm);
    const changed = await moveLine(c.var.ctx, { id, move });
    return redirectToNextPage(c, afterChange(changed, move.to));
  })
  .post("/:cvId/template", smallBody, knownCv, async (c) => {
    const { cvId: id } = c.req.valid("param");
    const change = await parseFormOrJson(c, TemplateName);
    return redirectToNextPage(
      c,
      afterChange(await changeCv(c.var.ctx, { id, change }), "refitted"),
    );
  })
  .post("/:cvId/undo", smallBody, knownCv, async (c) => {
    const { cvId: id } = c.req.valid("param");
    const { change } = await parseFormOrJson(c, UndoInForm);
    return redirectToNextPage(c, afterChange(await changeCv(c.var.ctx, { id, change }), "undone"));
  })
  .post("/:cvId/choices", knownCv, (c) => {
    const { cvId: id } = c.req.valid("param");
    return onSubmit(c, SettingsInForm, {
      guards: [smallBody],
      fields: settingFields,
      work: (change) => changeCv(c.var.ctx, { id, change }),
      done: (changed) => afterChange(changed, "refitted"),
      again: (form) => respondWithCv(c, id, form),
    });
  })
  .get("/:cvId/delete", knownCv, async (c) => {
    const language = c.get("language");
    const cv = await requireCv(c.var.ctx, c.req.valid("param").cvId);
    const { title } = tailoringMessages[language].removal;
    const children = <CvRemovalPage language={language} id={cv.id} title={cvTitle(cv, language)} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .post("/:cvId/delete", smallBody, knownCv, async (c) => {
    await removeCv(c.var.ctx, c.req.valid("param").cvId);
    return redirectToNextPage(c, { path: "/cv", flashes: [flash("removed")] });
  })
  .onError(respondWith(presentOrRedirectToSignIn));
