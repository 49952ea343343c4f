import * as z from "zod";
import { GenerationAccepted, LetterDetail, type PdfKind } from "../features/letters/api/schemas";
import { JobEvent } from "../engines/jobs/job-status";
import type { Language } from "../platform/language";

/** It is the demo's request; everything else has defaults. */
export type LettersRequest = { readonly company_name: string; readonly language?: Language };

type VisitorRequest = { method?: string; headers?: Record<string, string>; body?: string };

/**
 * It is a client of the public HTTP API that behaves like a browser: cookies stay from one request to the next.
 */
export type Visitor = {
  readonly cookie: () => string;
  fetch(path: string, init?: VisitorRequest): Promise<Response>;
};

/** It means that the API refused a request. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly status: number,
    readonly body: string,
  ) {
    super(`The API answered ${status}. ${reasonIn(body)}`);
  }
}

/** `origin` is asked at every request, because a restarted server may listen elsewhere. */
export function createVisitor(origin: () => string, language: Language = "fr"): Visitor {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies.values()].join("; ");
  return {
    cookie,
    async fetch(path, init = {}) {
      const headers = new Headers({ "accept-language": language });
      for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
      if (cookies.size > 0) headers.set("cookie", cookie());
      const response = await fetch(origin() + path, { ...init, headers, redirect: "manual" });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        cookies.set(pair.split("=")[0] ?? "", pair);
      }
      return response;
    },
  };
}

/** These page visits open the letters, where no gap between them is asked for. */
export async function visitPages(visitor: Visitor, visits = 3): Promise<void> {
  for (let visit = 0; visit < visits; visit += 1) {
    const response = await visitor.fetch("/");
    await response.arrayBuffer();
    if (response.status >= 500) throw new Refused(response.status, "the page failed");
  }
  if (!visitor.cookie()) throw new Error("The page has set no session cookie");
}

export async function requestLetters(
  visitor: Visitor,
  request: LettersRequest,
): Promise<GenerationAccepted> {
  const response = await visitor.fetch("/api/letters/generate", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  return GenerationAccepted.parse(await bodyOf(response));
}

export async function readLetters(visitor: Visitor, id: number): Promise<LetterDetail> {
  return LetterDetail.parse(await bodyOf(await visitor.fetch(`/api/letters/${id}`)));
}

export async function downloadPdf(
  visitor: Visitor,
  { id, kind }: { id: number; kind: PdfKind },
): Promise<{ filename: string; bytes: Uint8Array }> {
  const response = await visitor.fetch(`/api/letters/${id}/pdf?type=${kind}`);
  if (!response.ok) throw new Refused(response.status, await response.text());
  const filename = filenameOf(response.headers.get("content-disposition") ?? "");
  return {
    filename: filename ?? `${kind}.pdf`,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** The extended form (RFC 8187) wins over the plain one; a folder in either is ignored. */
export function filenameOf(disposition: string): string | null {
  const extended = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = /filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
  const name = extended ? decodeURIComponent(extended) : plain?.replaceAll(/\\(.)/g, "$1");
  return name?.split(/[/\\]/).at(-1) || null;
}

type Followed = {
  readonly origin: string;
  /** It is what the site is configured to be called, where that is not its origin. */
  readonly siteOrigin?: string;
  readonly jobId: string;
  readonly tell?: (event: JobEvent) => void;
};

const RECONNECTS = 5;

/** It follows a job over its socket to its last event; a broken socket is opened again where it left off. */
export async function followJob(visitor: Visitor, followed: Followed): Promise<JobEvent> {
  let since = 0;
  for (let attempt = 0; attempt <= RECONNECTS; attempt += 1) {
    const last = await followOnce(visitor, { ...followed, since });
    if (last?.status === "completed" || last?.status === "failed") return last;
    since = last?.seq ?? since;
  }
  throw new Error(`The live progress of job ${followed.jobId} broke off`);
}

function followOnce(
  visitor: Visitor,
  { origin, siteOrigin = origin, jobId, tell, since }: Followed & { since: number },
): Promise<JobEvent | null> {
  const url = `${origin.replace(/^http/, "ws")}/api/letters/jobs/${jobId}/live?since=${since}`;
  const socket = openSocket(url, { cookie: visitor.cookie(), origin: siteOrigin });
  let last: JobEvent | null = null;
  return new Promise((resolve) => {
    socket.addEventListener("message", ({ data }) => {
      const frame = JSON.parse(String(data)) as { type?: string };
      if (frame.type !== "event") return;
      last = JobEvent.parse(frame);
      tell?.(last);
      if (last.status === "completed" || last.status === "failed") resolve(last);
    });
    socket.addEventListener("close", () => resolve(last));
    socket.addEventListener("error", () => resolve(last));
  });
}

/** Node's own WebSocket takes headers, which neither the standard nor the Workers types know. */
function openSocket(url: string, headers: Record<string, string>): WebSocket {
  const NodeSocket = WebSocket as unknown as new (url: string, init: object) => WebSocket;
  return new NodeSocket(url, { headers });
}

const ErrorBody = z.object({
  error: z.string(),
  message: z.string().optional(),
  details: z
    .object({ issues: z.array(z.object({ field: z.string(), message: z.string() })) })
    .optional()
    .catch(undefined),
});

/** It returns the refusal in the words for a person. */
function reasonIn(body: string): string {
  const parsed = ErrorBody.safeParse(jsonOrNull(body));
  if (!parsed.success) return body.slice(0, 500);
  const { error, message, details } = parsed.data;
  const issues = details?.issues.map((issue) => `${issue.field}: ${issue.message}.`) ?? [];
  return [`${error}.`, message, ...issues].filter(Boolean).join(" ");
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, text);
  return JSON.parse(text) as unknown;
}
