import type { MediaFacts } from "../../../engines/media";
import type { Ctx } from "../../../platform/context";
import { AppError } from "../../../platform/errors";
import { UrlRefusal } from "../../../platform/fetch-refusal";
import { guardedOpen, type OpenedVisit, type OutsideCtx } from "../../../platform/guarded-fetch";
import { whenAborted } from "../../../platform/read-capped";
import { findOutsideFile, storedBytes, type StoredFile, storeOutsideFile } from "../../files";
import { type FetchFailureCode, fetchFailureCodes } from "../failure-codes";
import {
  inspectRecording,
  type InspectedRecording,
  refuseRecording,
  soundOfHead,
} from "./inspect-recording";
import { BrokenBody, patientBody } from "./patient-body";

/** The recording of an address comes no larger. */
export const MOST_FETCHED_BYTES = 500 * 1024 * 1024;
const LONGEST_MS = 10 * 60_000;
/** A body may fall silent for so many times as long as a whole visit takes. */
const IDLE_VISITS = 6;

export type FetchedRecording =
  | { readonly ok: true; readonly file: StoredFile; readonly facts: MediaFacts }
  | { readonly ok: false; readonly code: FetchFailureCode };

type Asked = {
  readonly ownerId: string;
  readonly url: string;
  /** It is unique to the job, so that a run which takes over finds what an earlier one has kept. */
  readonly jobId: string;
};

/**
 * It fetches the recording at an address that a person named, and keeps it among their files. Each address on the way is
 * checked, and what comes is judged by its bytes. Refusals are values; an outage of our own store is thrown.
 */
export async function fetchRecording(
  ctx: Ctx & OutsideCtx,
  asked: Asked,
): Promise<FetchedRecording> {
  const known = await findOutsideFile(ctx, { id: asked.jobId, ownerId: asked.ownerId });
  if (known) return { ok: true, file: known, facts: await factsOf(ctx, known) };
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), LONGEST_MS);
  return visit(ctx, asked, ending).finally(() => clearTimeout(timer));
}

async function visit(
  ctx: Ctx & OutsideCtx,
  { ownerId, url, jobId: id }: Asked,
  ending: AbortController,
): Promise<FetchedRecording> {
  const { signal } = ending;
  const opened = await open(ctx, url, signal);
  if (!opened.ok || opened.response.status !== 200 || opened.response.body === null) {
    ending.abort();
    return { ok: false, code: opened.ok ? "media_unreachable" : codeOf(opened.code) };
  }
  const fetched = await keep(ctx, { ...opened, id, ownerId, signal });
  if (!fetched.ok) ending.abort();
  return fetched;
}

/** The head has as long as any other visit, and the body longer. */
async function open(ctx: Ctx & OutsideCtx, url: string, signal: AbortSignal): Promise<OpenedVisit> {
  const timeout = AbortSignal.timeout(ctx.config.FETCH_TIMEOUT_MS);
  const work = guardedOpen(ctx, { url, expects: "media" }, signal);
  const opened = await Promise.race([work, whenAborted(timeout)]);
  return opened === "aborted" ? { ok: false, code: "TIMED_OUT" } : opened;
}

type Kept = Extract<OpenedVisit, { readonly ok: true }> & {
  readonly id: string;
  readonly ownerId: string;
  readonly signal: AbortSignal;
};

async function keep(ctx: Ctx, { url, response, id, ownerId, signal }: Kept) {
  const { body } = response;
  let found: InspectedRecording | null = null;
  let isPage = false;
  const inspection = {
    refuse: refuseRecording,
    kindOfHead: (head: Uint8Array) => {
      isPage = looksLikePage(head);
      return isPage ? null : soundOfHead(head);
    },
    kindOfStored: async (bytes: Parameters<typeof inspectRecording>[0]) => {
      found = await inspectRecording(bytes);
      return found.kind;
    },
  };
  return storeOutsideFile(ctx, {
    id,
    ownerId,
    purpose: "recording",
    name: nameIn(url),
    body: body && patientBody(body, { signal, idleMs: IDLE_VISITS * ctx.config.FETCH_TIMEOUT_MS }),
    announcedBytes: announcedIn(response.headers),
    maxBytes: MOST_FETCHED_BYTES,
    inspection,
  }).then(
    async (file): Promise<FetchedRecording> => ({
      ok: true,
      file,
      facts: (found as InspectedRecording | null)?.facts ?? (await factsOf(ctx, file)),
    }),
    (error: unknown): FetchedRecording => ({
      ok: false,
      code: isPage ? "not_media" : codeOfError(error),
    }),
  );
}

async function factsOf(ctx: Ctx, { objectKey: key, size }: StoredFile): Promise<MediaFacts> {
  return (await inspectRecording(storedBytes(ctx.env.FILES, { key, size }))).facts;
}

/** A packed body has another length than the one that is told. */
function announcedIn(headers: Headers): number | null {
  const length = headers.get("content-length");
  if (length === null || headers.has("content-encoding")) return null;
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** It is the last part of the path, as a person would name the file. */
function nameIn({ pathname, hostname }: URL): string {
  const last = pathname.split("/").findLast((part) => part !== "") ?? "";
  return decoded(last).slice(0, 200) || hostname;
}

function decoded(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text)
    ? text
    : new TextDecoder().decode(
        Uint8Array.from(unescaped(text), (letter) => letter.charCodeAt(0) & 0xff),
      );
}

/** The bytes of a name whose signs are escaped, one to a letter. */
const unescaped = (text: string): string =>
  text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const looksLikePage = (head: Uint8Array): boolean =>
  /^[\s\ufeff]{0,1000}<(!doctype|html|head|body|script|\?xml|!--)/i.test(
    new TextDecoder().decode(head.subarray(0, 2_000)),
  );

const codeOf = (code: Extract<OpenedVisit, { readonly ok: false }>["code"]): FetchFailureCode =>
  UrlRefusal.safeParse(code).success || code === "REDIRECT_REFUSED"
    ? "address_refused"
    : "media_unreachable";

const codeByError: Readonly<Record<string, FetchFailureCode>> = {
  recording_too_large: "media_too_large",
  incomplete_upload: "media_unreachable",
  QUOTA_EXCEEDED: "storage_full",
};

/** Anything else is an outage of ours, after which the job tries again. */
function codeOfError(error: unknown): FetchFailureCode {
  if (error instanceof BrokenBody) return "media_unreachable";
  if (!(error instanceof AppError)) throw error;
  const code = codeByError[error.code] ?? fetchFailureCodes.find((each) => each === error.code);
  if (code === undefined) throw error;
  return code;
}
