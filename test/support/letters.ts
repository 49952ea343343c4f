import { exports } from "cloudflare:workers";
import { eventually, ORIGIN } from "./context";

type Headers = Record<string, string>;
type Init = Omit<RequestInit, "headers"> & { headers?: Headers };

export function api(path: string, headers: Headers = {}, init: Init = {}) {
  return exports.default.fetch(`${ORIGIN}${path}`, {
    ...init,
    headers: { ...headers, ...init.headers },
  });
}

export function postJson(path: string, headers: Headers, body: unknown) {
  return api(path, headers, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

export function askForLetters(headers: Headers, company: string, language = "en") {
  return postJson("/api/letters/generate", headers, { company_name: company, language });
}

type Ended = { status: string; letter_id?: number; error?: string };

/** The job's last word. */
export function endOf(headers: Headers, jobId: string): Promise<Ended> {
  return eventually(async () => {
    const response = await api(`/api/letters/jobs/${jobId}`, headers);
    const job = (await response.json()) as Ended;
    return job.status === "completed" || job.status === "failed" ? job : null;
  });
}

/** A pair of letters made through the API, and whose it is. */
export async function aLetter(
  headers: Headers,
  company = `Company ${crypto.randomUUID()}`,
): Promise<number> {
  const accepted = (await (await askForLetters(headers, company)).json()) as { job_id: string };
  const { letter_id } = await endOf(headers, accepted.job_id);
  if (letter_id === undefined) throw new Error("The job made no letter");
  return letter_id;
}
