import type { HonoRequest } from "hono";
import type { Presenter } from "../platform/envelopes";
import { respondWithPage } from "./layout";
import { uiMessages } from "./messages";

/** A person with two accounts may have come with the wrong one; a posted form is lost, so its page is not asked for. */
const otherSignIn = ({ method, path }: HonoRequest) =>
  `/login?${new URLSearchParams({ as: "other", ...(method === "GET" && { next: path }) }).toString()}`;

/** The page shows what happened, what to do next, and links to other pages. */
export const respondWithErrorView: Presenter = (c, error) => {
  const language = c.get("language");
  const texts = uiMessages[language];
  const canRetry = error.status >= 500 || error.status === 429;
  return respondWithPage(
    c,
    {
      title: error.title[language],
      isPrivate: true,
      children: (
        <div class="error-page">
          <p class="status">{texts.errorStatus(error.status)}</p>
          <h1>{error.title[language]}</h1>
          {error.advice && <p class="lead">{error.advice[language]}</p>}
          {error.teaser && <p>{error.teaser[language]}</p>}
          <p class="actions">
            {canRetry && c.req.method === "GET" && (
              <a class="quiet" href={c.req.path}>
                {texts.tryAgain}
              </a>
            )}
            {error.status === 403 && c.var.ctx.actor.kind === "user" && (
              <a class="quiet" href={otherSignIn(c.req)}>
                {texts.signInAsOther}
              </a>
            )}
            <a class="quiet" href="/letters">
              {texts.toLetters}
            </a>
            <a class="quiet" href="/">
              {texts.backHome}
            </a>
          </p>
          {error.status >= 500 && <p class="hint">{texts.reference(c.get("requestId"))}</p>}
        </div>
      ),
    },
    error.status,
  );
};
