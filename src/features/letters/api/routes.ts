import { type Context, Hono } from "hono";
import { clientOf } from "../../../platform/client";
import type { AppEnv } from "../../../platform/context";
import { presentLettersError } from "../../../platform/envelopes";
import { platformError } from "../../../platform/errors";
import { respondWith, valid } from "../../../platform/http";
import { invalidValue } from "../../../platform/invalid-value";
import { requireOwnOriginForUpgrade } from "../../../platform/own-origin";
import { sessionGuard } from "../../../platform/session";
import { siteOriginOf } from "../../../platform/site-origin";
import { checkSources } from "../versions/check-sources";
import { letterError } from "../errors";
import { followLetterJob, getLetterJob } from "../request/get-letter-job";
import { getAccess } from "../request/get-access";
import { getLetter } from "../store/get-letter";
import { getLetterPdf } from "../print/get-letter-pdf";
import { listLetters } from "../store/list-letters";
import { contentDisposition } from "../print/pdf-filename";
import { removeLetter, restoreLetter } from "../store/remove-letter";
import { updateLetter } from "../store/update-letter";
import { requestLetters } from "../request/request-letters";
import { requireAccess } from "../request/require-access";
import { GenerateLetters } from "./request-schema";
import {
  DOCX_TYPE,
  DocxQuery,
  LetterHistoryPage,
  LetterId,
  LetterJobId,
  PdfQuery,
  SinceEvent,
  UpdateLetter,
  VersionNumber,
  VersionQuery,
} from "./schemas";
import { FindAlternatives } from "./save-schema";
import type { SavedVersion } from "../versions/save-version";

const loadVersions = () => import("../versions");

const validId = valid("param", LetterId, { refuse: () => letterError("INVALID_ID") });
const validVersion = valid("param", LetterId.extend({ version: VersionNumber }), {
  refuse: () => letterError("INVALID_VERSION"),
});

const routes = new Hono<AppEnv>()
  .use(sessionGuard)
  .get("/access", async (c) => c.json(await getAccess(c.var.ctx)))
  .post(
    "/generate",
    valid("json", GenerateLetters, { before: (c) => requireAccess(c.var.ctx) }),
    async (c) => {
      const request = c.req.valid("json");
      return c.json(await requestLetters(c.var.ctx, { request, client: clientOf(c) }), 202);
    },
  )
  .get("/jobs/:jobId", valid("param", LetterJobId), async (c) =>
    c.json(await getLetterJob(c.var.ctx, c.req.valid("param").jobId)),
  )
  .get("/jobs/:jobId/live", valid("param", LetterJobId), valid("query", SinceEvent), async (c) => {
    if (c.req.header("upgrade") !== "websocket") throw letterError("UPGRADE_REQUIRED");
    requireOwnOriginForUpgrade(c);
    const { since } = c.req.valid("query");
    return followLetterJob(c.var.ctx, { ...c.req.valid("param"), since, upgrade: c.req.raw });
  })
  .get("/history", valid("query", LetterHistoryPage), async (c) =>
    c.json(await listLetters(c.var.ctx, c.req.valid("query"))),
  )
  .get("/:id", validId, async (c) => {
    const query = { ...c.req.valid("param"), origin: siteOriginOf(c), version: versionIn(c) };
    return c.json(await getLetter(c.var.ctx, query));
  })
  .get("/:id/versions", validId, async (c) => {
    const { listVersions } = await loadVersions();
    return c.json(await listVersions(c.var.ctx, c.req.valid("param").id));
  })
  .post("/:id/versions", validId, async (c) => {
    const { saveVersion, SaveVersion } = await loadVersions();
    const { id } = c.req.valid("param");
    const body: unknown = await c.req.json().catch(refuseBody);
    const save = SaveVersion.safeParse(body);
    if (!save.success) throw await invalidValue(SaveVersion, body, c.get("language"));
    const saved = await saveVersion(c.var.ctx, { id, save: save.data });
    return respondWithVersion(c, id, saved);
  })
  .post("/:id/versions/:version/restore", validId, validVersion, async (c) => {
    const { id, version } = c.req.valid("param");
    const { restoreVersion } = await loadVersions();
    return respondWithVersion(c, id, await restoreVersion(c.var.ctx, { id, version }));
  })
  .post("/:id/alternatives", validId, valid("json", FindAlternatives), async (c) => {
    const { findAlternatives } = await loadVersions();
    const { id } = c.req.valid("param");
    const asked = c.req.valid("json");
    return c.json({ alternatives: await findAlternatives(c.var.ctx, { id, asked }) });
  })
  .post("/:id/sources/check", validId, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await checkSources(c.var.ctx, { id, origin: siteOriginOf(c) }));
  })
  .get(
    "/:id/pdf",
    validId,
    valid("query", PdfQuery, { refuse: () => letterError("INVALID_TYPE") }),
    async (c) => {
      const { type: kind, inline, sources } = c.req.valid("query");
      const { company, body } = await getLetterPdf(c.var.ctx, {
        id: c.req.valid("param").id,
        kind,
        version: versionIn(c),
        withSources: sources === "1",
      });
      return c.body(body as ReadableStream, 200, {
        "content-type": "application/pdf",
        "content-disposition": contentDisposition(
          { kind, company, ending: "pdf" },
          inline === "1" ? "inline" : "attachment",
        ),
      });
    },
  )
  .get(
    "/:id/docx",
    validId,
    valid("query", DocxQuery, { refuse: () => letterError("INVALID_TYPE") }),
    async (c) => {
      const { type } = c.req.valid("query");
      const { id } = c.req.valid("param");
      const { getLetterDocx } = await import("../print/get-letter-docx");
      const { company, body } = await getLetterDocx(c.var.ctx, { id, type, version: versionIn(c) });
      return c.body(body, 200, {
        "content-type": DOCX_TYPE,
        "content-disposition": contentDisposition({ kind: type, company, ending: "docx" }),
      });
    },
  )
  .patch("/:id", validId, valid("json", UpdateLetter), async (c) => {
    const { id } = c.req.valid("param");
    return c.json(await updateLetter(c.var.ctx, { id, changes: c.req.valid("json") }));
  })
  .delete("/:id", validId, async (c) => {
    await removeLetter(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  })
  .post("/:id/restore", validId, async (c) => {
    await restoreLetter(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  });

export type LetterRoutes = typeof routes;
export const letterRoutes = new Hono<AppEnv>().route(
  "/api/letters",
  routes.onError(respondWith(presentLettersError)),
);

/** The version that a save or a restore ended with: 201 when it made one. */
async function respondWithVersion(c: Context<AppEnv>, id: number, saved: SavedVersion) {
  const query = { id, origin: siteOriginOf(c), version: saved.version };
  const letter = await getLetter(c.var.ctx, query);
  return c.json(letter, saved.isNew ? 201 : 200);
}

function versionIn(c: Context<AppEnv>): number | undefined {
  const query = VersionQuery.safeParse(c.req.query());
  if (!query.success) throw letterError("INVALID_VERSION");
  return query.data.version;
}

function refuseBody(cause: unknown): never {
  throw platformError("INVALID_REQUEST", { cause });
}
