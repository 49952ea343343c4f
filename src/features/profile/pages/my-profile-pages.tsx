import { type Context, Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { emptyForm, type FormState, onSubmit } from "../../../platform/form";
import { respondWith } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { respondWithForm } from "../../../ui/form-answer";
import { presentOrRedirectToSignIn } from "../../accounts";
import { BasicsForm, withBasics } from "../mine/basics-form";
import { findMyProfile, listMyVersions } from "../mine/get-my-profile";
import { replaceMyProfile } from "../mine/replace-my-profile";
import { myProfileMessages } from "./messages/my-profile";
import { profileFlashes } from "./messages/flashes";
import { MyProfilePage } from "./views/my-profile-page";

/** `/profile` is for signed-in people; others are led to sign in and back. */
export const myProfilePages = new Hono<AppEnv>()
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithMyProfile(c))
  .post("/", (c) => {
    const { wrong } = myProfileMessages[c.get("language")];
    return onSubmit(c, BasicsForm, {
      guards: [smallBody],
      fields: {
        name: wrong,
        label: wrong,
        email: wrong,
        phone: wrong,
        city: wrong,
        url: wrong,
        summary: wrong,
      },
      work: (form) => saveBasics(c, form),
      done: () => ({ path: "/profile", flashes: [profileFlashes.flash("saved")] }),
      again: (form) => respondWithMyProfile(c, form),
    });
  })
  .onError(respondWith(presentOrRedirectToSignIn));

async function saveBasics(c: Context<AppEnv>, form: BasicsForm) {
  const { ctx } = c.var;
  const before = await findMyProfile(ctx);
  const version = form.version === "" ? null : form.version;
  return replaceMyProfile(ctx, { resume: withBasics(before?.resume ?? null, form), version });
}

async function respondWithMyProfile(c: Context<AppEnv>, form: FormState = emptyForm) {
  const language = c.get("language");
  const [profile, versions] = await Promise.all([
    findMyProfile(c.var.ctx),
    listMyVersions(c.var.ctx),
  ]);
  const { title } = myProfileMessages[language];
  const children = (
    <MyProfilePage language={language} profile={profile} versions={versions} form={form} />
  );
  return respondWithForm(c, { title, isPrivate: true, children }, form);
}
