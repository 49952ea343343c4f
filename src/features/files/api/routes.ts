import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { respondWith } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { fileRoutes } from "./file-routes";
import { uploadRoutes } from "./upload-routes";

export const filesApi = new Hono<AppEnv>()
  .basePath("/api/v1")
  .use(noStore)
  .route("/files", fileRoutes)
  .route("/uploads", uploadRoutes)
  .onError(respondWith(presentCommunityError));
