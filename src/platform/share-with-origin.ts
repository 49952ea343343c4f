import { cors } from "hono/cors";

/** Asked only for origins that the configuration lists; loaded on use, since most ateliers list none. */
export const share = cors({
  origin: (origin) => origin,
  credentials: true,
  allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
  allowHeaders: ["authorization", "content-type", "accept-language", "x-d1-bookmark"],
  exposeHeaders: [
    "content-disposition",
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
    "x-d1-bookmark",
    "x-ratelimit-limit",
    "x-request-id",
  ],
  maxAge: 600,
});
