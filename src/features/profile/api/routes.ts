import { Hono } from "hono";
import { etag } from "hono/etag";
import { roleGuard, userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCvError } from "../../../platform/envelopes";
import { noStore } from "../../../platform/no-store";
import { respondWith, valid } from "../../../platform/http";
import { servePicture } from "../../../engines/uploads";
import { vcardOf } from "../contact/vcard";
import { profileError } from "../errors";
import { getProfile } from "../get-profile";
import { findMyProfile, listMyVersions } from "../mine/get-my-profile";
import { replaceMyProfile } from "../mine/replace-my-profile";
import { getMyPhoto, removeMyPhoto, setMyPhoto } from "../photo/my-photo";
import { getCvPdf } from "../print/get-cv-pdf";
import { replaceProfile } from "../versions/replace-profile";
import { cvFiles, respondWithFile } from "./cv-files";
import { respondWithMyFile } from "./my-files";
import { toMyProfile, toMyVersions } from "./my-profile-wire";
import { photoLimit, photoOf } from "./posted-photo";
import { ReplaceMyProfile, ReplaceProfile } from "./schemas";

const mine = new Hono<AppEnv>()
  .use(noStore)
  .use(userGuard)
  .get("/", async (c) => c.json(toMyProfile(await findMyProfile(c.var.ctx))))
  .put("/", valid("json", ReplaceMyProfile), async (c) =>
    c.json(toMyProfile(await replaceMyProfile(c.var.ctx, c.req.valid("json")))),
  )
  .get("/versions", async (c) => c.json(toMyVersions(await listMyVersions(c.var.ctx))))
  .get("/json", async (c) => respondWithMyFile(c, "json"))
  .get("/markdown", async (c) => respondWithMyFile(c, "markdown"))
  .get("/photo", async (c) => servePicture(await getMyPhoto(c.var.ctx), "private, no-cache"))
  .put("/photo", photoLimit(), async (c) => {
    const { sizeBytes, setAt } = await setMyPhoto(c.var.ctx, await photoOf(c));
    const photo = { sizeBytes, setAt: new Date(setAt).toISOString() };
    return c.json({ success: true as const, photo });
  })
  .delete("/photo", async (c) => {
    if (!(await removeMyPhoto(c.var.ctx))) throw profileError("PHOTO_NOT_FOUND");
    return c.json({ success: true as const });
  });

const routes = new Hono<AppEnv>()
  .route("/me", mine)
  .use(etag())
  .get("/", async (c) => {
    const { resume, version, language } = await getProfile(c.var.ctx, c.var.ctx.language);
    // The answer is public but depends on the language, so a cache must revalidate it.
    c.header("Cache-Control", "no-cache");
    c.header("Vary", "Accept-Language, Cookie");
    return c.json({ success: true as const, profile: { language, version, resume } });
  })
  .put("/", roleGuard("admin"), valid("json", ReplaceProfile), async (c) => {
    const { resume, version, language } = await replaceProfile(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true as const, profile: { language, version, resume } });
  })
  .get("/pdf", async (c) => {
    const { profile, bytes } = await getCvPdf(c.var.ctx, c.var.ctx.language);
    return respondWithFile(c, { profile, file: cvFiles.pdf, body: bytes });
  })
  .get("/json", async (c) => {
    const profile = await getProfile(c.var.ctx, c.var.ctx.language);
    return respondWithFile(c, {
      profile,
      file: cvFiles.json,
      body: JSON.stringify(profile.resume, null, 2),
    });
  })
  .get("/vcard", async (c) => {
    const profile = await getProfile(c.var.ctx, c.var.ctx.language);
    return respondWithFile(c, { profile, file: cvFiles.vcard, body: vcardOf(profile.resume) });
  });

export const profileRoutes = new Hono<AppEnv>().route(
  "/api/profile",
  routes.onError(respondWith(presentCvError)),
);
