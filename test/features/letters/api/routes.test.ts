import { beforeAll, describe, it } from "vitest";
import { aGuest, ORIGIN, seedProfile } from "../../../support/context";
import { aLetter, api, askForLetters, endOf, postJson } from "../../../support/letters";
import { refusesStrangers } from "../../../support/refuses-strangers";

beforeAll(seedProfile);

describe("the letters API", () => {
  it("answers 202, makes the pair, and serves it with three PDFs", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await askForLetters(headers, "Airbus");
    expect(response.status).toBe(202);
    const accepted = (await response.json()) as { job_id: string };
    expect(accepted).toMatchObject({ status: "queued", remaining: 4 });

    const job = await endOf(headers, accepted.job_id);
    expect(job).toMatchObject({ status: "completed", progress: 100, job_id: accepted.job_id });

    const letter = await (await api(`/api/letters/${job.letter_id}`, headers)).json();
    expect(letter).toMatchObject({
      company_name: "Airbus",
      motivation_letter: expect.stringContaining("Airbus"),
      anti_motivation_letter: expect.stringContaining("Airbus"),
      pdf_dual_url: `https://atelier.test/api/letters/${job.letter_id}/pdf?type=dual`,
    });
    for (const [type, name] of [
      ["motivation", "lettre_motivation_Airbus.pdf"],
      ["anti_motivation", "lettre_anti_motivation_Airbus.pdf"],
      ["dual", "lettres_Airbus.pdf"],
    ]) {
      const pdf = await api(`/api/letters/${job.letter_id}/pdf?type=${type}`, headers);
      expect(pdf.headers.get("content-type")).toBe("application/pdf");
      expect(pdf.headers.get("content-disposition")).toMatch(/^attachment/);
      expect(pdf.headers.get("content-disposition")).toContain(name);
      expect(new TextDecoder().decode(await pdf.arrayBuffer())).toMatch(/^%PDF-1\./);
    }
  });

  it("lists the newest first and counts only what is there", async ({ expect }) => {
    const { headers } = await aGuest();
    // A company that was asked for before comes from the cache and needs no pause.
    const company = `Company ${crypto.randomUUID()}`;
    const first = await aLetter(headers, company);
    const second = await aLetter(headers, company);
    const history = await (await api("/api/letters/history?per_page=1", headers)).json();
    expect(history).toMatchObject({ letters: [{ id: second }], total: 2, page: 1, per_page: 1 });
    const next = await (await api("/api/letters/history?per_page=1&page=2", headers)).json();
    expect(next).toMatchObject({ letters: [{ id: first }], total: 2, page: 2 });
  });

  it.for([
    ["page=0&per_page=51", 1, 10],
    ["page=-3&per_page=0", 1, 10],
    ["page=x&per_page=1e9", 1, 10],
    ["page=2&per_page=50", 2, 50],
    ["", 1, 10],
  ])("reads %s as the contract does", async ([query, page, perPage], { expect }) => {
    const { headers } = await aGuest();
    const history = await (await api(`/api/letters/history?${query}`, headers)).json();
    expect(history).toEqual({ letters: [], total: 0, page, per_page: perPage });
  });

  it("serves a pair again from the cache, without a slot, without waiting, as a row of one's own", async ({
    expect,
  }) => {
    const first = await aGuest();
    const letterId = await aLetter(first.headers, "Cache & Fils");
    const second = await aGuest();
    const response = await askForLetters(second.headers, "  Cache   & Fils ");
    expect(response.status).toBe(202);
    const accepted = (await response.json()) as { job_id: string };
    expect(accepted).toMatchObject({ status: "completed", remaining: 5 });
    const { letter_id } = await endOf(second.headers, accepted.job_id);
    expect(letter_id).not.toBe(letterId);
    expect(await (await api(`/api/letters/${letter_id}`, second.headers)).json()).toMatchObject({
      company_name: "Cache & Fils",
    });
    expect(await (await api("/api/letters/access", second.headers)).json()).toMatchObject({
      daily_used: 0,
      cooldown_remaining: 0,
    });
  });

  it("hides a removed letter and brings it back", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    expect((await api(`/api/letters/${id}`, headers, { method: "DELETE" })).status).toBe(204);
    expect((await api(`/api/letters/${id}`, headers)).status).toBe(404);
    expect((await api(`/api/letters/${id}/pdf`, headers)).status).toBe(404);
    expect((await api(`/api/letters/${id}`, headers, { method: "DELETE" })).status).toBe(404);
    expect((await postJson(`/api/letters/${id}/restore`, headers, "")).status).toBe(204);
    expect((await api(`/api/letters/${id}`, headers)).status).toBe(200);
  });

  it("reports everything that the page shows before a letter is asked for", async ({ expect }) => {
    const { headers } = await aGuest({ visits: 1 });
    expect(await (await api("/api/letters/access", headers)).json()).toMatchObject({
      has_access: false,
      access_granted_by: null,
      current_visits: 1,
      required_visits: 3,
      visits_remaining: 2,
      daily_limit: 5,
      daily_remaining: 5,
      active_job_id: null,
    });
  });
});

describe("the letters API, given invalid input,", () => {
  it.for([
    ["{", "INVALID_REQUEST"],
    ["", "INVALID_REQUEST"],
    ["[]", "VALIDATION_ERROR"],
    ["{}", "VALIDATION_ERROR"],
    ['{"company_name": 12}', "VALIDATION_ERROR"],
    ['{"company_name": " A "}', "VALIDATION_ERROR"],
    ['{"company_name": "a\\u0000b"}', "VALIDATION_ERROR"],
    ['{"company_name": "a\\u202eb"}', "VALIDATION_ERROR"],
    ['{"company_name": "<b>Acme</b>"}', "VALIDATION_ERROR"],
    ['{"company_name": "???"}', "VALIDATION_ERROR"],
    [JSON.stringify({ company_name: "a".repeat(201) }), "VALIDATION_ERROR"],
    ['{"company_name": "Acme", "language": "de"}', "VALIDATION_ERROR"],
    ['{"company_name": "Acme", "company_pick": "Q1"}', "VALIDATION_ERROR"],
    ['{"company_name": "Acme", "company_pick": "wikidata:Q0"}', "VALIDATION_ERROR"],
    ['{"company_name": "Acme", "company_pick": "wikipedia:en:a|b"}', "VALIDATION_ERROR"],
  ])("answers the body %s with %s", async ([body, code], { expect }) => {
    const { headers } = await aGuest();
    const response = await postJson("/api/letters/generate", headers, body ?? "");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code,
      error: expect.any(String),
      request_id: expect.any(String),
    });
  });

  it("refuses a body that is not declared as JSON", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await api("/api/letters/generate", headers, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: '{"company_name": "Acme"}',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "INVALID_REQUEST" });
  });

  it("names the field that is wrong", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await postJson("/api/letters/generate", headers, { company_name: "x" });
    expect(await response.json()).toMatchObject({
      details: { issues: [{ field: "company_name" }] },
    });
  });

  it("refuses a body over 128 KiB", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await postJson("/api/letters/generate", headers, {
      company_name: "a".repeat(140_000),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  });

  it("asks the gate before it looks at the body", async ({ expect }) => {
    const { headers } = await aGuest({ visits: 2 });
    const response = await postJson("/api/letters/generate", headers, { company_name: "" });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      code: "INSUFFICIENT_VISITS",
      details: { current_visits: 2, required_visits: 3, visits_remaining: 1 },
      message: expect.any(String),
      teaser: expect.any(String),
    });
  });

  it.for([
    ["/api/letters/abc", 400, "INVALID_ID"],
    ["/api/letters/0", 400, "INVALID_ID"],
    ["/api/letters/4294967296", 400, "INVALID_ID"],
    ["/api/letters/1.5/pdf", 400, "INVALID_ID"],
    ["/api/letters/999999", 404, "LETTER_NOT_FOUND"],
    ["/api/letters/999999/pdf", 404, "LETTER_NOT_FOUND"],
    ["/api/letters/999999/pdf?type=epub", 400, "INVALID_TYPE"],
    ["/api/letters/jobs/not-a-uuid", 404, "JOB_NOT_FOUND"],
    ["/api/letters/jobs/00000000-0000-4000-8000-000000000000", 404, "JOB_NOT_FOUND"],
    ["/api/letters/jobs/00000000-0000-4000-8000-000000000000/live", 426, "UPGRADE_REQUIRED"],
    ["/api/letters/1/nothing", 404, "NOT_FOUND"],
  ] as const)("answers %s with %i %s", async ([path, status, code], { expect }) => {
    const { headers } = await aGuest();
    const response = await api(path, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it("answers in the language that was asked for", async ({ expect }) => {
    const { headers } = await aGuest();
    const inEnglish = await api("/api/letters/999999", headers);
    const inFrench = await api("/api/letters/999999", { ...headers, "accept-language": "fr-CA" });
    expect(await inEnglish.json()).toMatchObject({ error: "Letter not found" });
    expect(await inFrench.json()).toMatchObject({ error: "Lettre introuvable" });
  });
});

describe("the letters API, called by strangers,", () => {
  refusesStrangers({
    method: "POST",
    path: "/api/letters/generate",
    body: { company_name: "Acme" },
  });
  refusesStrangers({ method: "GET", path: "/api/letters/access" });
  refusesStrangers({ method: "GET", path: "/api/letters/history" });
  refusesStrangers({ method: "GET", path: "/api/letters/1" });
  refusesStrangers({ method: "GET", path: "/api/letters/1/pdf" });
  refusesStrangers({ method: "DELETE", path: "/api/letters/1" });
  refusesStrangers({ method: "POST", path: "/api/letters/1/restore" });
  refusesStrangers({
    method: "GET",
    path: "/api/letters/jobs/00000000-0000-4000-8000-000000000000",
  });
  refusesStrangers({
    method: "GET",
    path: "/api/letters/jobs/00000000-0000-4000-8000-000000000000/live",
  });

  it("hides one visitor's letter, PDF and job from another, whatever they try", async ({
    expect,
  }) => {
    const owner = await aGuest();
    const accepted = (await (await askForLetters(owner.headers, "Mine Alone")).json()) as {
      job_id: string;
    };
    const { letter_id } = await endOf(owner.headers, accepted.job_id);
    const { headers } = await aGuest();
    const attempts = [
      api(`/api/letters/${letter_id}`, headers),
      api(`/api/letters/${letter_id}/pdf`, headers),
      api(`/api/letters/${letter_id}`, headers, { method: "DELETE" }),
      postJson(`/api/letters/${letter_id}/restore`, headers, ""),
      api(`/api/letters/jobs/${accepted.job_id}`, headers),
      api(`/api/letters/jobs/${accepted.job_id}/live`, {
        ...headers,
        upgrade: "websocket",
        origin: ORIGIN,
      }),
    ];
    for (const response of await Promise.all(attempts)) expect(response.status).toBe(404);
    expect((await api(`/api/letters/${letter_id}`, owner.headers)).status).toBe(200);
  });

  it("refuses a post that another site makes the browser send", async ({ expect }) => {
    const { headers } = await aGuest();
    const foreign = { ...headers, origin: "https://elsewhere.test" };
    const response = await askForLetters(foreign, "Acme");
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "FOREIGN_ORIGIN" });
  });
});
