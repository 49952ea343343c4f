import { exports } from "cloudflare:workers";
import { eventually, ORIGIN } from "./context";

type HeaderMap = Record<string, string>;

export function api(path: string, headers: HeaderMap = {}, init: RequestInit = {}) {
  const all = new Headers(init.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return exports.default.fetch(`${ORIGIN}${path}`, { ...init, headers: all });
}

export function postJson(path: string, headers: HeaderMap, body: unknown) {
  return api(path, headers, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

export function askForLetters(headers: HeaderMap, company: string, language = "en") {
  return postJson("/api/letters/generate", headers, { company_name: company, language });
}

type Ended = { status: string; letter_id?: number; error?: string };

/** The job's last word. */
export function endOf(headers: HeaderMap, jobId: string): Promise<Ended> {
  return eventually(async () => {
    const response = await api(`/api/letters/jobs/${jobId}`, headers);
    const job = (await response.json()) as Ended;
    return job.status === "completed" || job.status === "failed" ? job : null;
  });
}

/** A pair of letters made through the API, and whose it is. */
export async function aLetter(
  headers: HeaderMap,
  company = `Company ${crypto.randomUUID()}`,
): Promise<number> {
  const accepted = (await (await askForLetters(headers, company)).json()) as { job_id: string };
  const { letter_id } = await endOf(headers, accepted.job_id);
  if (letter_id === undefined) throw new Error("The job made no letter");
  return letter_id;
}
