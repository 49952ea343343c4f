import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { AppEnv } from "../../../../platform/context";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import { displayName } from "../../../accounts";
import { adminMessages } from "../messages";
import { JobPage, type JobProps } from "./job-page";
import { JobsPage, type JobsProps } from "./jobs-page";
import { OverviewPage, type OverviewProps } from "./overview-page";
import { RecoveryLinkPage, type RecoveryLinkProps } from "./recovery-link-page";
import { ConfirmationPage, type ConfirmationProps, UserPage, type UserProps } from "./user-page";
import { UsersPage, type UsersProps } from "./users-page";

export function respondWithOverview(c: Context<AppEnv>, overview: Omit<OverviewProps, "language">) {
  const language = c.get("language");
  return respondWith(c, "overview", <OverviewPage language={language} {...overview} />);
}

export function respondWithUsers(c: Context<AppEnv>, users: Omit<UsersProps, "language">) {
  return respondWith(c, "users", <UsersPage language={c.get("language")} {...users} />);
}

export function respondWithJobs(c: Context<AppEnv>, jobs: Omit<JobsProps, "language">) {
  return respondWith(c, "jobs", <JobsPage language={c.get("language")} {...jobs} />);
}

export function respondWithJob(c: Context<AppEnv>, job: Omit<JobProps, "language">) {
  return respondWith(c, "jobs", <JobPage language={c.get("language")} {...job} />);
}

export function respondWithUser(c: Context<AppEnv>, user: Omit<UserProps, "language">) {
  const title = displayName(user.account);
  const children = <UserPage language={c.get("language")} {...user} />;
  const page = { title, isPrivate: true, children };
  return respondWithForm(c, page, user.form);
}

export function respondWithConfirmation(
  c: Context<AppEnv>,
  confirmation: Omit<ConfirmationProps, "language">,
) {
  const language = c.get("language");
  const title = adminMessages[language].confirm.title(displayName(confirmation.account));
  const children = <ConfirmationPage language={language} {...confirmation} />;
  return respondWithPage(c, { title, isPrivate: true, children });
}

/** The link is in this answer alone. */
export function respondWithRecoveryLink(
  c: Context<AppEnv>,
  link: Omit<RecoveryLinkProps, "language">,
) {
  const language = c.get("language");
  const title = adminMessages[language].recovery.title(displayName(link.account));
  const children = <RecoveryLinkPage language={language} {...link} />;
  return respondWithPage(c, { title, isPrivate: true, children });
}

function respondWith(c: Context<AppEnv>, part: "overview" | "users" | "jobs", children: Child) {
  const texts = adminMessages[c.get("language")];
  const title = `${texts[part]} · ${texts.title}`;
  return respondWithPage(c, { title, isPrivate: true, children });
}
