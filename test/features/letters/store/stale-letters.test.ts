import { beforeAll, beforeEach, describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import { recordReadings } from "../../../../src/engines/companies/readings";
import { LetterOrigin } from "../../../../src/features/letters/request/letter-origin";
import { insertLetter } from "../../../../src/features/letters/store/save-letter";
import {
  type CitedFact,
  type LetterDetail,
  type LetterHistory,
  LetterPair,
} from "../../../../src/features/letters/api/schemas";
import { Resume, storeProfile, versionOf } from "../../../../src/features/profile";
import { aGuest, cookieOf, newSessionId, seedProfile, testCtx } from "../../../support/context";
import { aLetter, api, endOf, postJson } from "../../../support/letters";
import { aLetterDetail } from "../sample-letter";

beforeEach(seedProfile);
// The first pair loads the writers and the fonts.
beforeAll(async () => {
  await seedProfile();
  await aLetter((await aGuest()).headers);
});

type Headers = Record<string, string>;

const detailOf = async (id: number, headers: Headers) =>
  (await (await api(`/api/letters/${id}`, headers)).json()) as LetterDetail;

const historyOf = async (headers: Headers) =>
  ((await (await api("/api/letters/history", headers)).json()) as LetterHistory).letters;

const pageOf = async (path: string, headers: Headers) =>
  (await api(path, { ...headers, accept: "text/html" })).text();

/** The English resume with one line of it rewritten. */
async function editProfile(from: string, to: string) {
  const edited = JSON.stringify(sampleEn).replace(from, to);
  const resume = Resume.parse(JSON.parse(edited));
  await storeProfile(testCtx({ kind: "system", name: "test" }), { language: "en", resume });
}

/** Every line that the sample has, so that whatever a pair cites is gone. */
async function emptyProfile() {
  const resume = Resume.parse({ basics: { name: "Camille Verdanne" } });
  await storeProfile(testCtx({ kind: "system", name: "test" }), { language: "en", resume });
}

const seat: CitedFact = {
  id: "company:wikidata:seat:1",
  of: "company",
  text: "headquarters: Lyon",
  quote: "headquarters location: Lyon",
  source_name: "Wikidata",
  source_url: "https://www.wikidata.org/wiki/Q1",
  retrieved_at: "2026-11-01T08:00:00.000Z",
};

/** A pair that took no slot of the visitor's. */
async function aStoredPair(origin: Partial<LetterOrigin> = {}) {
  const guest = await aGuest();
  const { id } = await insertLetter(guest.ctx, {
    jobId: crypto.randomUUID(),
    ownerId: guest.sessionId,
    companyName: "Orange",
    companyInfo: { name: "Orange", facts: [] },
    language: "en",
    profileVersion: await versionOf(Resume.parse(sampleEn)),
    documents: citingTheSeat(),
    aiModels: ["built-in", "built-in"],
    origin: { ...LetterOrigin.parse(null), ...origin },
    generationTimeMs: 1,
    writingTimeMs: 1,
    hasPdfs: false,
  });
  return { ...guest, id };
}

/** The sample pair, whose sentence about the company rests on the seat. */
function citingTheSeat(): LetterPair {
  const stored = JSON.stringify(aLetterDetail().documents);
  return LetterPair.parse(JSON.parse(stored.replace('"company:1"', `"${seat.id}"`)));
}

/** From now on, the Wikidata item says these seats. */
async function sourceSays(url: string, seats: readonly string[]) {
  const facts = seats.map((value) => ({
    ...seat,
    kind: "seat" as const,
    text: `headquarters: ${value}`,
    quote: `headquarters location: ${value}`,
    language: "en" as const,
    source_url: url,
    source_name: "Wikidata",
    retrieved_at: new Date().toISOString(),
  }));
  await recordReadings(testCtx(), {
    language: "en",
    readings: [{ source: "wikidata", url, facts }],
  });
}

const anItem = () => `https://www.wikidata.org/wiki/Q${Math.floor(Math.random() * 1e10)}`;

describe("when the owner's profile changes,", () => {
  it("a pair that cites the line shows what it was and is, in the API, the page and the history", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    const before = await detailOf(id, headers);
    expect(before.stale).toBeNull();
    expect(await historyOf(headers)).toMatchObject([{ id, stale: false }]);
    const cited = before.cited_facts.find(({ id: fact }) => fact.includes(":highlight:"));
    await editProfile(cited?.text ?? "", "Something <else> altogether");
    const reason = {
      kind: "profile_changed",
      fact_id: cited?.id,
      was: cited?.text,
      now: "Something <else> altogether",
    };
    expect((await detailOf(id, headers)).stale).toEqual({ reasons: [reason] });
    expect(await historyOf(headers)).toMatchObject([{ id, stale: true }]);
    const page = await pageOf(`/letters/${id}`, headers);
    expect(page).toContain("These letters no longer hold");
    expect(page).toContain("Something &lt;else&gt; altogether</ins>");
    expect(await pageOf("/letters", headers)).toContain("stale-mark");
  });

  it("a pair that does not cite the line still holds", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await editProfile("12 rue du Colimaçon", "14 rue du Colimaçon");
    expect((await detailOf(id, headers)).stale).toBeNull();
    expect(await historyOf(headers)).toMatchObject([{ stale: false }]);
    expect(await pageOf(`/letters/${id}`, headers)).not.toContain('class="writing stale"');
  });

  it("every fact that is gone is reported, the first three without unfolding a list", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await emptyProfile();
    const { stale, cited_facts: facts } = await detailOf(id, headers);
    const gone = facts.filter(({ id: fact }) => fact !== "basics:name");
    expect(stale?.reasons).toHaveLength(gone.length);
    expect(new Set(stale?.reasons.map(({ kind }) => kind))).toEqual(new Set(["profile_removed"]));
    const page = await pageOf(`/letters/${id}`, headers);
    expect(page).toContain(`${gone.length - 3} more changes</summary>`);
  });
});

describe("when a source takes a fact back,", () => {
  it("the pairs that cite it say so, and others do not", async ({ expect }) => {
    const [cited, other] = [anItem(), anItem()];
    const pair = await aStoredPair({ citedFacts: [{ ...seat, source_url: cited }] });
    const bystander = await aStoredPair({ citedFacts: [{ ...seat, source_url: other }] });
    await sourceSays(cited, ["Lyon"]);
    expect((await detailOf(pair.id, pair.headers)).stale).toBeNull();
    await sourceSays(cited, []);
    expect((await detailOf(pair.id, pair.headers)).stale?.reasons).toMatchObject([
      { kind: "source_retracted", source_url: cited, was: "headquarters: Lyon" },
    ]);
    expect(await historyOf(pair.headers)).toMatchObject([{ stale: true }]);
    expect((await detailOf(bystander.id, bystander.headers)).stale).toBeNull();
    expect(await historyOf(bystander.headers)).toMatchObject([{ stale: false }]);
    await sourceSays(cited, ["Paris"]);
    expect((await detailOf(pair.id, pair.headers)).stale?.reasons).toMatchObject([
      { kind: "source_changed", now: "headquarters: Paris" },
    ]);
  });

  it("the sources can be asked again by the owner of the pair alone", async ({ expect }) => {
    const pair = await aStoredPair({ citedFacts: [seat] });
    const path = `/api/letters/${pair.id}/sources/check`;
    const checked = await postJson(path, pair.headers, "");
    expect(checked.status).toBe(200);
    expect(await checked.json()).toEqual({ silent_sources: [], stale: null });
    const stranger = { cookie: await cookieOf(newSessionId()) };
    expect((await postJson(path, stranger, "")).status).toBe(404);
    expect((await postJson("/api/letters/x/sources/check", pair.headers, "")).status).toBe(400);
    const page = await pageOf(`/letters/${pair.id}`, pair.headers);
    expect(page).toContain(`action="/letters/${pair.id}/check"`);
    const asked = await api(`/letters/${pair.id}/check`, pair.headers, {
      method: "POST",
      redirect: "manual",
    });
    expect(asked.headers.get("location")).toBe(`/letters/${pair.id}?checked=answered#checked`);
    expect(await pageOf(`/letters/${pair.id}?checked=answered`, pair.headers)).toContain(
      "still says so",
    );
    const plain = await aStoredPair();
    expect(await pageOf(`/letters/${plain.id}`, plain.headers)).not.toContain("/check");
  });
});

describe("writing letters anew", () => {
  const wish = {
    length: "long" as const,
    tone: "direct" as const,
    jobTitle: "Architect",
    website: "https://www.example.com/",
    companyPick: "wikidata:Q1431486",
    jobOffer: 'We need "someone"\nwho draws.',
  };
  const wished = {
    length: "long",
    tone: "direct",
    job_title: "Architect",
    website: "https://www.example.com/",
    company_pick: "wikidata:Q1431486",
    job_offer: wish.jobOffer,
  };

  /** Presses the button of a form as a browser without scripts does. */
  async function press(page: string, headers: Headers, label: string) {
    const form = (page.match(/<form.*?<\/form>/gs) ?? []).find((each) => each.includes(label));
    const fields = [...(form ?? "").matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, unescape(value)],
    );
    return api("/letters", headers, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(fields),
    });
  }

  const unescape = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

  it.for(["Write them anew", "Write another draft"])(
    "by “%s” resends every option, keeps the earlier pair and counts like any request",
    async (label, { expect }) => {
      const { id, headers } = await aStoredPair({
        wish,
        citedFacts: [{ id: "work:gone", of: "candidate", text: "Once upon a time" }],
      });
      await editProfile("12 rue du Colimaçon", "14 rue du Colimaçon");
      expect(await detailOf(id, headers)).toMatchObject({ ...wished, company_name: "Orange" });
      const posted = await press(await pageOf(`/letters/${id}`, headers), headers, label);
      expect(posted.status).toBe(303);
      const jobId = posted.headers.get("location")?.split("/").at(-1) ?? "";
      const { letter_id: renewed = 0 } = await endOf(headers, jobId);
      expect(await detailOf(renewed, headers)).toMatchObject({
        ...wished,
        company_name: "Orange",
        language: "en",
        stale: null,
      });
      expect((await historyOf(headers)).map((each) => [each.id, each.stale])).toEqual([
        [renewed, false],
        [id, true],
      ]);
      expect(await (await api("/api/letters/access", headers)).json()).toMatchObject({
        daily_used: 1,
      });
    },
  );

  it("never hands one visitor's job offer to the next", async ({ expect }) => {
    const body = { company_name: `Company ${crypto.randomUUID()}`, language: "en" };
    const first = await aGuest();
    const offer = { ...body, job_offer: "A secret offer" };
    const asked = await (await postJson("/api/letters/generate", first.headers, offer)).json();
    await endOf(first.headers, (asked as { job_id: string }).job_id);
    const second = await aGuest();
    const next = await (await postJson("/api/letters/generate", second.headers, body)).json();
    const { letter_id: id = 0 } = await endOf(second.headers, (next as { job_id: string }).job_id);
    expect((await detailOf(id, second.headers)).job_offer).toBeNull();
  });

  it("drops a pick that was stored before picks were checked", async ({ expect }) => {
    const { id, headers } = await aStoredPair({ wish: { ...wish, companyPick: "nonsense" } });
    expect((await detailOf(id, headers)).company_pick).toBeNull();
  });
});
