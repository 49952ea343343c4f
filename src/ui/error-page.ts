import type { Presenter } from "../platform/envelopes";

/** Pages write refusals with it. Views load on use, so that an isolate that serves only programs never parses them. */
export const respondWithErrorPage: Presenter = async (c, error) => {
  const { respondWithErrorView } = await import("./error-view");
  return respondWithErrorView(c, error);
};
