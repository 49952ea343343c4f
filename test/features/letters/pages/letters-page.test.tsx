import { html } from "hono/html";
import { describe, it } from "vitest";
import { type AccessStatus } from "../../../../src/features/letters/api/schemas";
import {
  LettersPage,
  type LettersPageProps,
} from "../../../../src/features/letters/pages/views/letters-page";
import { letterError } from "../../../../src/features/letters/errors";
import { letterMessages } from "../../../../src/features/letters/pages/messages";
import { AppError, platformError } from "../../../../src/platform/errors";
import { emptyForm, toFormState } from "../../../../src/platform/form";

const JOB_ID = "3f0b7a60-5d2c-4a52-9a53-0d1c9a4c7a11";

const access: AccessStatus = {
  has_access: true,
  access_granted_by: "visits",
  current_visits: 3,
  required_visits: 3,
  visits_remaining: 0,
  visit_gap_minutes: 30,
  next_visit_in: 0,
  profile_detected: null,
  invitation: null,
  daily_limit: 5,
  daily_used: 0,
  daily_remaining: 5,
  reset_in: 3_600,
  cooldown_remaining: 0,
  active_job_id: null,
};

const props: LettersPageProps = {
  language: "en",
  access,
  history: { letters: [], total: 0, page: 1, per_page: 10 },
  form: emptyForm,
  activeJob: null,
  query: { search: "", status: undefined },
  undoable: null,
  isInvited: false,
  kept: null,
  invitationForm: emptyForm,
  ownerEmail: "",
};

/** The form as it comes back with an error. */
const refusedWith = (error: AppError) =>
  toFormState({ error, posted: {}, language: "en" }, { fields: letterMessages.en.form.errors });

const render = async (overrides: Partial<LettersPageProps>) => {
  const page = await html`${<LettersPage {...props} {...overrides} />}`;
  return page.replaceAll("\u00a0", " ");
};

const submitOf = (page: string) =>
  /<button type="submit" id="request-submit".*?<\/form>/s.exec(page)?.[0] ?? "";

const withAccess = (overrides: Partial<AccessStatus>) =>
  render({ access: { ...access, ...overrides } });

describe("the page with the request form", () => {
  it("says how many visits are missing and when the next one counts", async ({ expect }) => {
    const page = await withAccess({
      has_access: false,
      access_granted_by: null,
      current_visits: 1,
      visits_remaining: 2,
      next_visit_in: 1_500,
    });
    expect(page).toContain("1 visit out of 3");
    expect(page).toContain("2 more visits");
    expect(page).toContain("25 min 00 s");
    expect(page.match(/punch punched/g)).toHaveLength(1);
  });

  it("welcomes visitors whom a profile or an invitation has let in", async ({ expect }) => {
    const cto = { ...access, access_granted_by: "profile", profile_detected: "cto" } as const;
    const page = await render({ access: cto, isInvited: true });
    expect(page).toContain("head of technology");
    expect(page).toContain("your invitation has opened the door");
  });

  it("shows how many letters are left for the day, and blocks the request when none are", async ({
    expect,
  }) => {
    const page = await withAccess({ daily_used: 5, daily_remaining: 0, cooldown_remaining: 107 });
    expect(page).toContain("All 5 pairs of the day are written");
    expect(page).toContain("1 h 00 min");
    expect(submitOf(page)).toMatch(/aria-disabled="true" aria-describedby="request-hold"/);
    expect(submitOf(page)).toContain("The day’s pairs are written");
  });

  it("blocks the request during a pause, with the time left beside it and nowhere else", async ({
    expect,
  }) => {
    const page = await withAccess({ daily_used: 1, daily_remaining: 4, cooldown_remaining: 107 });
    expect(submitOf(page)).toMatch(/aria-disabled="true" aria-describedby="request-hold"/);
    expect(submitOf(page)).toContain("The ink is still drying");
    expect(page.match(/1 min 47 s/g)).toHaveLength(1);
    // Without scripts the button must still work when the pause is over.
    expect(submitOf(page)).not.toContain(" disabled");
  });

  it("blocks the request while letters are being written", async ({ expect }) => {
    const page = await withAccess({ active_job_id: JOB_ID, cooldown_remaining: 107 });
    expect(submitOf(page)).toContain('aria-disabled="true"');
    expect(submitOf(page)).toContain("A pair is being written");
    expect(submitOf(await withAccess({}))).not.toMatch(/disabled|describedby/);
  });

  it("shows the time left of a refusal once, counting down", async ({ expect }) => {
    const error = letterError("COOLDOWN_ACTIVE", {
      details: { seconds: 29 },
      retryAfterSeconds: 29,
    });
    const page = await render({ form: refusedWith(error) });
    expect(page).toContain("A short pause");
    expect(page).toContain('data-countdown="29"');
    expect(page).not.toContain("29 seconds");
  });

  it("shows a refusal above the form where no field has a message for it", async ({ expect }) => {
    const wrong = (field: string) => {
      const details = { issues: [{ field, message: "no" }] };
      return refusedWith(platformError("VALIDATION_ERROR", { details }));
    };
    expect(await render({ form: wrong("tone") })).toContain("Values refused");
    const page = await render({ form: wrong("website") });
    expect(page).not.toContain("Values refused");
    expect(page).toContain('aria-describedby="website-error');
  });

  it("draws a bar where a punch card would need too many holes", async ({ expect }) => {
    expect(await withAccess({ daily_limit: 40, daily_remaining: 40 })).toContain(
      '<progress class="meter" max="40"',
    );
  });

  it("follows the letters under way, with a link for a browser without scripts", async ({
    expect,
  }) => {
    const activeJob = { id: JOB_ID, progress: 40, step: "motivation", estimatedTime: 12 };
    const [stage = ""] =
      /<div class="stage".*?<section class="history"/s.exec(await render({ activeJob })) ?? [];
    expect(stage).toContain(`data-job="${JOB_ID}"`);
    expect(stage).toContain('<progress max="100" value="40"');
    expect(stage).toContain("about 12 s");
    expect(stage).toMatch(/data-step="motivation" data-state="current" aria-current="step"/);
    expect(stage.match(/data-state="done"/g)).toHaveLength(4);
    expect(stage).toContain(`<noscript><p><a href="/letters/jobs/${JOB_ID}"`);
  });

  it("links a refusal to the job that stands in the way", async ({ expect }) => {
    const definition = { status: 409, title: { fr: "Déjà", en: "Already" } } as const;
    const error = new AppError("JOB_ALREADY_ACTIVE", definition, { fields: { job_id: JOB_ID } });
    const page = await render({ form: refusedWith(error) });
    expect(page).toContain("Already");
    expect(page).toMatch(new RegExp(`href="/letters/jobs/${JOB_ID}" data-slot="job">`));
  });

  it("escapes what the visitor typed", async ({ expect }) => {
    const values = { company_name: `"><img src=x>` };
    const page = await render({ form: { ...emptyForm, values } });
    expect(page).not.toContain("<img");
  });
});
