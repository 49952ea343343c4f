import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { fileError } from "../errors";
import { downloadFile, getFile } from "../keeping/get-file";
import { listFiles } from "../keeping/list-files";
import { removeFile } from "../keeping/remove-file";
import { storeFile } from "../receiving/store-file";
import { postedFile } from "./posted-file";
import { FileId, FilesQuery, FileToStore } from "./schemas";
import { toFileAnswer, toFileList } from "./wire";

const knownFile = valid("param", FileId, { refuse: () => fileError("FILE_NOT_FOUND") });

/** `/api/v1/files…` is what a person keeps. */
export const fileRoutes = new Hono<AppEnv>()
  .use(userGuard)
  .get("/", valid("query", FilesQuery), async (c) => {
    const data = toFileList(await listFiles(c.var.ctx, c.req.valid("query")));
    return c.json({ success: true, data });
  })
  .post("/", valid("query", FileToStore), async (c) => {
    const posted = await postedFile(c, c.req.valid("query"));
    const data = toFileAnswer(await storeFile(c.var.ctx, posted));
    return c.json({ success: true, message: "File uploaded successfully", data }, 201);
  })
  .get("/:id/download", knownFile, (c) =>
    downloadFile(c.var.ctx, { id: c.req.valid("param").id, request: c.req.raw }),
  )
  .get("/:id", knownFile, async (c) => {
    const data = toFileAnswer(await getFile(c.var.ctx, c.req.valid("param").id));
    return c.json({ success: true, data });
  })
  .delete("/:id", knownFile, async (c) => {
    await removeFile(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, message: "File deleted successfully" });
  });
