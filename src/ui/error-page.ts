import type { Presenter } from "../platform/envelopes";

/** How pages write a refusal. Views are loaded on use: an isolate that serves programs only never parses them. */
export const respondWithErrorPage: Presenter = async (c, error) => {
  const { respondWithErrorView } = await import("./error-view");
  return respondWithErrorView(c, error);
};
