import { Hono } from "hono";
import * as z from "zod";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { clientOf } from "../../../platform/client";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { TranscriptId } from "../api/schemas";
import { createFromCaptions, importCaptions } from "../captions/import-captions";
import { createFromAddress } from "../creating/create-from-address";
import { createTranscript } from "../creating/create-transcript";
import { transcriptError } from "../errors";
import { getTranscript } from "../keeping/get-transcript";
import { requireTranscript } from "../keeping/require-transcript";
import { removeTranscript } from "../keeping/remove-transcript";
import { retryTranscript } from "../keeping/retry-transcript";
import { transcriptFlashes } from "../messages/flashes";
import { markTranscriptSeen } from "../work/ready-notice";
import { videoIdOf } from "../youtube/video-id";
import { captionLimit, captionsInForm, PostedCaptionForm } from "./captions-in-form";
import { devicePages } from "./device-pages";
import { editPages } from "./edit-pages";
import { factPages } from "./fact-pages";
import { transcriptMessages } from "./messages";
import { respondWithTranscript, respondWithTranscripts } from "./respond";
import { TranscriptRemovalPage } from "./views/removal-page";

const { flash } = transcriptFlashes;

const flashOfReading = ([line]: readonly number[]) =>
  line === undefined ? flash("read") : flash("readInPart", line);

const knownTranscript = valid("param", TranscriptId, {
  refuse: () => transcriptError("TRANSCRIPT_NOT_FOUND"),
});

/** A moment that is asked for with nonsense is none. */
const MomentQuery = z.object({
  t: z.coerce.number().min(0).max(1_000_000).optional().catch(undefined),
});

/** One field takes the address of a video and that of a recording. */
const LinkForm = z.object({ video_url: z.string().trim().min(1).max(2_048) });

/** `/transcripts…` is for signed-in people; others are led to sign in and back. */
export const transcriptPages = new Hono<AppEnv>()
  .basePath("/transcripts")
  .use(noStore)
  .use(userGuard)
  .get("/", (c) => respondWithTranscripts(c))
  .post("/", (c) =>
    onSubmit(c, LinkForm, {
      guards: [smallBody],
      fields: { video_url: null },
      fieldsOfCode: { not_youtube: ["video_url"], address_refused: ["video_url"] },
      refuse: () => transcriptError("not_youtube"),
      work: ({ video_url: link }) => {
        const language = "auto";
        if (videoIdOf(link) !== null) {
          return createTranscript(c.var.ctx, { videoUrl: link, language });
        }
        const { origin: ownOrigin } = clientOf(c);
        return createFromAddress(c.var.ctx, { mediaUrl: link, language, ownOrigin });
      },
      done: ({ row, isKnown }) => ({
        path: `/transcripts/${row.id}`,
        flashes: isKnown && row.status === "completed" ? [flash("known")] : [],
      }),
      again: (video) => respondWithTranscripts(c, { video }),
    }),
  )
  .post("/captions", (c) =>
    onSubmit(c, PostedCaptionForm, {
      guards: [captionLimit],
      work: async (posted) =>
        createFromCaptions(c.var.ctx, {
          ...(await captionsInForm(posted)),
          title: null,
          language: "auto",
        }),
      done: ({ row, unreadLines }) => ({
        path: `/transcripts/${row.id}`,
        flashes: [flashOfReading(unreadLines)],
      }),
      again: (captions) => respondWithTranscripts(c, { captions }),
    }),
  )
  .get("/:id", knownTranscript, async (c) => {
    const { t } = MomentQuery.parse(c.req.query());
    const { id } = c.req.valid("param");
    const view = await getTranscript(c.var.ctx, id);
    markTranscriptSeen(c.var.ctx, id);
    return respondWithTranscript(c, { view, at: t === undefined ? null : t * 1000 });
  })
  .post("/:id/captions", knownTranscript, (c) => {
    const { id } = c.req.valid("param");
    return onSubmit(c, PostedCaptionForm, {
      guards: [captionLimit],
      work: async (posted) => importCaptions(c.var.ctx, { id, ...(await captionsInForm(posted)) }),
      done: ({ unreadLines }) => ({
        path: `/transcripts/${id}`,
        flashes: [flashOfReading(unreadLines)],
      }),
      again: async (form) =>
        respondWithTranscript(c, { view: await getTranscript(c.var.ctx, id), at: null, form }),
    });
  })
  .post("/:id/retry", smallBody, knownTranscript, async (c) => {
    const { id } = c.req.valid("param");
    await retryTranscript(c.var.ctx, id);
    return redirectToNextPage(c, { path: `/transcripts/${id}`, flashes: [] });
  })
  .get("/:id/delete", knownTranscript, async (c) => {
    const language = c.get("language");
    const row = await requireTranscript(c.var.ctx, c.req.valid("param").id);
    const { title } = transcriptMessages[language].removal;
    const children = <TranscriptRemovalPage language={language} row={row} />;
    return respondWithPage(c, { title, isPrivate: true, children });
  })
  .post("/:id/delete", smallBody, knownTranscript, async (c) => {
    await removeTranscript(c.var.ctx, c.req.valid("param").id);
    return redirectToNextPage(c, { path: "/transcripts", flashes: [flash("removed")] });
  })
  .route("/", devicePages)
  .route("/", editPages)
  .route("/", factPages)
  .onError(respondWith(presentOrRedirectToSignIn));
