import { type Context, Hono } from "hono";
import * as z from "zod";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { AnalysisId } from "../api/schemas";
import { cvError } from "../errors";
import { importIntoProfile, proposeProfile } from "../import/import-into-profile";
import { analysisMessages } from "./messages";
import { cvFlashes } from "./messages/flashes";
import { ProfileImportPage } from "./views/import-page";

const knownAnalysis = valid("param", AnalysisId, { refuse: () => cvError("ANALYSIS_NOT_FOUND") });
const ImportForm = z.looseObject({ version: z.string().max(40).default("") });

/** `/analyses/:id/profile` lets a person take fields of a CV over into their own profile. */
export const profileImportPages = new Hono<AppEnv>()
  .get("/:id/profile", knownAnalysis, (c) => respondWithImport(c, c.req.valid("param").id))
  .post("/:id/profile", knownAnalysis, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, ImportForm, {
      guards: [smallBody],
      work: ({ version, ...form }) =>
        importIntoProfile(c.var.ctx, {
          id,
          accepted: acceptedIn(form),
          version: version === "" ? null : version,
        }),
      done: (count) => ({ path: "/profile", flashes: [cvFlashes.flash("imported", count)] }),
      again: (form) => respondWithImport(c, id, form),
    });
  });

/** The boxes of a form are named by what they accept. */
export const acceptedIn = (form: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(form).flatMap((name) => /^accept\.(.{1,200})$/.exec(name)?.[1] ?? []);

async function respondWithImport(c: Context<AppEnv>, id: string, form: FormState = emptyForm) {
  const language = c.get("language");
  const proposal = await proposeProfile(c.var.ctx, id);
  const { title } = analysisMessages[language].profile;
  const children = (
    <ProfileImportPage language={language} id={id} proposal={proposal} form={form} />
  );
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}
