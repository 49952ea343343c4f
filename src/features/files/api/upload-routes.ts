import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { fileError } from "../errors";
import { beginUpload } from "../receiving/begin-upload";
import { cancelUpload } from "../receiving/cancel-upload";
import { completeUpload } from "../receiving/complete-upload";
import { getUpload } from "../receiving/find-upload";
import { listUploads } from "../receiving/list-uploads";
import { storePart } from "../receiving/store-part";
import { announcedBytes } from "./posted-file";
import { BeginUpload, PartHash, PartNumber, UploadId } from "./schemas";
import { toFileAnswer, toUploadAnswer, toUploadList } from "./wire";

const knownUpload = valid("param", UploadId, { refuse: () => fileError("UPLOAD_NOT_FOUND") });
const knownPart = valid("param", PartNumber, { refuse: () => fileError("UPLOAD_NOT_FOUND") });
const partHash = valid("header", PartHash, { refuse: () => fileError("PART_REFUSED") });

/** `/api/v1/uploads…` takes large files in parts, which a sender may go on with after any break. */
export const uploadRoutes = new Hono<AppEnv>()
  .use(userGuard)
  .get("/", async (c) => {
    const uploads = await listUploads(c.var.ctx);
    return c.json({ success: true, data: toUploadList(uploads) });
  })
  .post("/", smallBody, valid("json", BeginUpload), async (c) => {
    const upload = await beginUpload(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true, data: toUploadAnswer(upload, []) }, 201);
  })
  .get("/:id", knownUpload, async (c) => {
    const { upload, have } = await getUpload(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, data: toUploadAnswer(upload, have) });
  })
  .put("/:id/parts/:n", knownPart, partHash, async (c) => {
    const { id, n } = c.req.valid("param");
    const { sha256 } = await storePart(c.var.ctx, {
      id,
      number: n,
      body: c.req.raw.body,
      announcedBytes: announcedBytes(c),
      sha256: c.req.valid("header")["x-part-sha256"],
    });
    return c.json({ success: true, data: { part: n, sha256 } });
  })
  .post("/:id/complete", knownUpload, async (c) => {
    const data = toFileAnswer(await completeUpload(c.var.ctx, c.req.valid("param").id));
    return c.json({ success: true, message: "File uploaded successfully", data });
  })
  .delete("/:id", knownUpload, async (c) => {
    await cancelUpload(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, message: "Upload cancelled successfully" });
  });
