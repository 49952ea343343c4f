import * as z from "zod";

/** An address is refused for one of these reasons before it is visited. */
export const UrlRefusal = z.enum([
  "URL_INVALID",
  "SCHEME_REFUSED",
  "USERINFO_REFUSED",
  "PORT_REFUSED",
  "ADDRESS_REFUSED",
  "HOST_REFUSED",
  "OWN_HOST_REFUSED",
]);
export type UrlRefusal = z.infer<typeof UrlRefusal>;

/** A visit to an outside address ends with a body or with one of these refusals. */
export const FetchRefusal = z.enum([
  ...UrlRefusal.options,
  "ROBOTS_REFUSED",
  "REDIRECT_REFUSED",
  "TOO_MANY_REDIRECTS",
  "STATUS_REFUSED",
  "TYPE_REFUSED",
  "BODY_TOO_LARGE",
  "TIMED_OUT",
  "NETWORK_FAILED",
]);
export type FetchRefusal = z.infer<typeof FetchRefusal>;
