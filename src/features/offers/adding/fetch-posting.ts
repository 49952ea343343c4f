import { removeHidden } from "../../../engines/companies/hidden-parts";
import { readPage } from "../../../engines/companies/read-page";
import { robotsOf } from "../../../engines/companies/robots-of";
import type { Ctx } from "../../../platform/context";
import { UrlRefusal } from "../../../platform/fetch-refusal";
import { guardedFetch, type OutsideCtx } from "../../../platform/guarded-fetch";
import { offerError } from "../errors";
import { findJobPosting, type JobPosting } from "../reading/job-posting";
import { mainText } from "../reading/main-text";

/** `ownOrigin` is the origin of the request, which is not fetched from itself. */
type Asked = { readonly url: string; readonly ownOrigin: string };

/** It fetches the page of an offer: its structured data if it has any, else the text of its main part. */
export async function fetchPosting(ctx: Ctx, { url, ownOrigin }: Asked): Promise<JobPosting> {
  const html = await fetchHtml(ctx, { url, ownOrigin });
  const page = await readPage(html).catch(() => null);
  if (!page) throw offerError("OFFER_NOT_A_JOB");
  const posting = await findJobPosting(page.structured);
  if (posting) return posting;
  const text = await removeHidden(html).then(mainText);
  return { title: null, company: null, location: null, contract: null, text };
}

async function fetchHtml(ctx: OutsideCtx & Ctx, { url, ownOrigin }: Asked): Promise<string> {
  const signal = AbortSignal.timeout(ctx.config.FETCH_TIMEOUT_MS);
  const { mayVisit } = robotsOf({ ctx, signal, ownOrigin });
  const { language } = ctx;
  const result = await guardedFetch(ctx, {
    url,
    expects: "html",
    language,
    signal,
    ownOrigin,
    mayVisit,
  });
  if (result.ok) return result.text;
  const isUrlRefused = UrlRefusal.safeParse(result.code).success;
  const code = isUrlRefused ? "OFFER_URL_REFUSED" : "OFFER_URL_UNREACHABLE";
  const { status } = result;
  throw offerError(code, {
    details: { reason: result.code, ...(status !== undefined && { status }) },
  });
}
