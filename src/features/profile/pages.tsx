import { Hono } from "hono";
import type { AppEnv } from "../../platform/context";
import { respondWithPage } from "../../ui/layout";
import { getProfile } from "./get-profile";
import { profileMessages } from "./messages";
import { ResumeView } from "./views/resume-view";

/** `/`: the owner's CV, and the invitation to ask for a letter. */
export const profilePages = new Hono<AppEnv>().get("/", async (c) => {
  const language = c.get("language");
  const profile = await getProfile(c.var.ctx, language);
  const { name, label } = profile.resume.basics;
  const title = label ? `${name}, ${label}` : name;
  return respondWithPage(c, {
    title,
    description: profileMessages[language].description(title),
    section: "cv",
    children: (
      <ResumeView resume={profile.resume} language={language} resumeLanguage={profile.language} />
    ),
  });
});
