import { cors } from "hono/cors";

/** It runs only for origins that the configuration lists, and it loads on use, since most installations list none. */
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
