import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { respondWithPage } from "../../../../ui/layout";
import type { Profile } from "../../get-profile";
import { profileMessages } from "../messages";
import type { ClosedGate } from "./letter-invitation";
import { ResumeView } from "./resume-view";

type ResumeAnswer = { readonly profile: Profile; readonly gate: ClosedGate | null };

export function respondWithResume(c: Context<AppEnv>, { profile, gate }: ResumeAnswer) {
  const language = c.get("language");
  const { name, label } = profile.resume.basics;
  const title = label ? `${name}, ${label}` : name;
  return respondWithPage(c, {
    title,
    description: profileMessages[language].description(title),
    children: (
      <ResumeView
        resume={profile.resume}
        language={language}
        resumeLanguage={profile.language}
        gate={gate}
      />
    ),
  });
}
