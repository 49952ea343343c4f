import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { myProfilePages } from "./my-profile-pages";
import { profileEditorPages } from "./pages";

/** The owner's resume is edited in the administration, a member's at `/profile`. */
export const resumePages = new Hono<AppEnv>()
  .route("/", profileEditorPages)
  .route("/", myProfilePages);
