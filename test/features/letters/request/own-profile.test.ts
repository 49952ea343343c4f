import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import type { LetterDetail } from "../../../../src/features/letters/api/schemas";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import { aPerson, type Person, putJson } from "../../../support/accounts";
import { aGuest, seedProfile } from "../../../support/context";
import { api, askForLetters, endOf, postJson } from "../../../support/letters";
import { offerText } from "../../../support/offers";
import { aStoredOffer } from "../../../support/offers-existing";

beforeAll(seedProfile);

type Headers = Record<string, string>;

const mine = {
  basics: { name: "Imane Brumeval", label: "Web developer" },
  work: [
    {
      id: "quay",
      name: "Quay Maps",
      position: "Web developer",
      startDate: "2019-01",
      highlights: [
        "Rebuilt the booking site in React and TypeScript",
        "Halved the waiting time of the tide pages",
        "Trained three apprentices in testing",
      ],
    },
  ],
};

/** A member whose browser has come often enough, with a profile of their own. */
async function aWriter(resume: object | null = mine) {
  const person = await aPerson();
  const { headers } = person;
  await env.VISITS.put(
    `visitor:user:${person.id}`,
    JSON.stringify({ visits: 3, lastSeenAt: Date.now() - 3_600_000 }),
  );
  const version = resume ? await save(headers, resume, null) : null;
  return { person, headers, version };
}

async function save(headers: Headers, resume: object, version: string | null): Promise<string> {
  const answer = await putJson("/api/profile/me", headers, { version, resume });
  return (await answer.json<{ profile: { version: string } }>()).profile.version;
}

const ask = (headers: Headers, more: object = {}) =>
  postJson("/api/letters/generate", headers, {
    company_name: `Company ${crypto.randomUUID()}`,
    language: "en",
    profile: "own",
    ...more,
  });

async function written(headers: Headers, more: object = {}): Promise<LetterDetail> {
  const { job_id: jobId } = await (await ask(headers, more)).json<{ job_id: string }>();
  const { letter_id: id } = await endOf(headers, jobId);
  return detailOf(headers, id ?? 0);
}

const detailOf = async (headers: Headers, id: number) =>
  (await api(`/api/letters/${id}`, headers)).json<LetterDetail>();

const toldIn = ({ cited_facts: facts }: LetterDetail) =>
  facts.filter(({ of }) => of === "candidate").map(({ text }) => text);

describe("letters from one's own profile", () => {
  it("tell the member's facts and none of the site's owner", async ({ expect }) => {
    const { headers } = await aWriter();
    const letter = await written(headers, { job_offer: offerText });
    expect(letter).toMatchObject({ profile: "own", stale: null });
    expect(toldIn(letter).join()).toMatch(/React|tide|apprentices/);
    const text = letter.motivation_letter + letter.anti_motivation_letter;
    expect(text).not.toContain(sampleEn.basics.name);
    const own = JSON.stringify(mine);
    for (const { name } of sampleEn.work.filter(({ name }) => !own.includes(name)))
      expect(text).not.toContain(name);
  });

  it("are outdated by an edit of that profile, and by no edit of the owner's", async ({
    expect,
  }) => {
    const { headers, version } = await aWriter();
    const { id } = await written(headers);
    await seedProfile();
    expect((await detailOf(headers, id)).stale).toBeNull();
    await save(headers, { basics: mine.basics }, version);
    expect((await detailOf(headers, id)).stale).not.toBeNull();
    const list = await (await api("/api/letters/history", headers)).json();
    expect(list).toMatchObject({ letters: [{ id, stale: true }] });
  });

  it("are refused where there is no such profile, and take no place of the day", async ({
    expect,
  }) => {
    for (const { headers } of [await aWriter(null), await aGuest()]) {
      const refused = await ask(headers);
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ code: "OWN_PROFILE_MISSING" });
      const access = await (await api("/api/letters/access", headers)).json();
      expect(access).toMatchObject({ daily_used: 0 });
    }
  });

  it("are never handed to the next who asks for the same company", async ({ expect }) => {
    const company = `Company ${crypto.randomUUID()}`;
    const { headers } = await aWriter();
    await written(headers, { company_name: company });
    const other = await aGuest();
    const { job_id: jobId } = await (
      await askForLetters(other.headers, company)
    ).json<{ job_id: string }>();
    const { letter_id: id } = await endOf(other.headers, jobId);
    const letter = await detailOf(other.headers, id ?? 0);
    expect(letter.profile).toBeNull();
    expect(letter.motivation_letter).toContain(sampleEn.basics.name);
  });

  it("are asked for by a form that an offer fills in", async ({ expect }) => {
    const { person, headers } = await aWriter();
    const offer = await aStoredOffer(person);
    const page = await formOf(headers, offer.id);
    expect(page).toContain("Atelier Brumeval");
    expect(page).toMatch(/name="profile" value="own"[^>]*checked/);
    const stranger: Person = await aPerson();
    expect(await formOf(stranger.headers, offer.id)).not.toContain("Atelier Brumeval");
  });
});

const formOf = async (headers: Headers, offer: string) =>
  (await api(`/letters?offer=${offer}`, { ...headers, accept: "text/html" })).text();
