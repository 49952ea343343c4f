import type { Context } from "hono";
import type { AppEnv } from "../platform/context";
import type { FormState } from "../platform/form";
import { type PageProps, respondWithPage } from "./layout";
import { uiMessages } from "./messages";

/** It answers with a page that has a form. After a refusal the title says so first, and the status is that of the error. */
export function respondWithForm(c: Context<AppEnv>, page: PageProps, { error }: FormState) {
  const { errorPrefix } = uiMessages[c.get("language")];
  const title = error ? `${errorPrefix} ${page.title}` : page.title;
  return respondWithPage(c, { ...page, title }, error?.status);
}
