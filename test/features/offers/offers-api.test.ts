import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson, bearer } from "../../support/accounts";
import { api, postJson } from "../../support/letters";
import { savedProfiles } from "../../support/member-profiles";
import { offerText } from "../../support/offers";

type Requirement = {
  type: string;
  level: string;
  value: unknown;
  quote: string;
  start: number;
  end: number;
};
type Answer = {
  success: boolean;
  code?: string;
  offer: {
    id: string;
    text: string;
    requirements: Requirement[];
    match_score: number | null;
    gaps: { severity: string; profile_link: string }[];
    warnings: string[];
    strengths: { proof: string }[];
  };
};

const post = async (headers: Record<string, string>, body: unknown) => {
  const response = await postJson("/api/offers", headers, body);
  return { status: response.status, body: await response.json<Answer>() };
};

describe("an offer that is posted", () => {
  it("is kept with what it asks, as quotes of its text", async ({ expect }) => {
    const { headers } = await aPerson();
    const { status, body } = await post(headers, { text: offerText });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      success: true,
      offer: {
        title: "Développeuse ou développeur React",
        company: "Atelier Brumeval",
        location: "Nantes",
        contract: "permanent",
        language: "fr",
        text: offerText,
        url: null,
        match_score: null,
        match_level: null,
        strengths: [],
        gaps: [],
      },
    });
    const { text, requirements } = body.offer;
    const asked = requirements.map(({ type, level, value }) => [type, level, value]);
    expect(asked).toContainEqual(["years", "must", 3]);
    expect(asked).toContainEqual(["degree", "must", "bac+5"]);
    expect(asked).toContainEqual(["language", "must", "en B2"]);
    expect(asked.some(([type, level]) => type === "skill" && level === "nice")).toBe(true);
    for (const { quote, start, end } of requirements) expect(text.slice(start, end)).toBe(quote);
  });

  it("is matched with the member's profile as it is at each request", async ({ expect }) => {
    const { headers } = await aPerson();
    const { body } = await post(headers, { text: offerText });
    await savedProfiles(headers, ["Ten years of React and TypeScript, English C1."]);
    const answer = await api(`/api/offers/${body.offer.id}`, headers);
    const { offer } = await answer.json<Answer>();
    expect(offer.match_score).toBeGreaterThan(0);
    expect(offer.strengths.length).toBeGreaterThan(0);
    for (const { severity } of offer.gaps) expect(severity).toMatch(/^(blocking|important|minor)$/);
    const list = await (await api("/api/offers", headers)).json();
    expect(list).toMatchObject({ offers: [{ match_score: offer.match_score }] });
  });

  it("that is rather a recipe is kept with a doubt and without a score", async ({ expect }) => {
    const { headers } = await aPerson();
    await savedProfiles(headers, ["Ten years of baking cakes."]);
    const recipe =
      "Gâteau de Lise\nIngrédients : 200 g de farine, 3 œufs. Mélangez, laissez reposer.\nCela demande 2 ans d’expérience.";
    const { status, body } = await post(headers, { text: recipe });
    expect([status, body.offer]).toMatchObject([
      201,
      { warnings: ["not_an_offer"], match_score: null, match_level: null, gaps: [] },
    ]);
    const page = await (await api(`/offers/${body.offer.id}`, headers)).text();
    expect(page).toContain("This is perhaps no job offer");
  });

  it("leads from each gap to the part of the profile that would fill it", async ({ expect }) => {
    const { headers } = await aPerson();
    await savedProfiles(headers, ["Ten years of baking cakes."]);
    const text =
      "Roofer wanted, Derby.\nRequirements:\n- SolidWorks\n- CKA certification\n- German";
    const { body } = await post(headers, { text });
    expect(body.offer.gaps.map((gap) => gap.profile_link).toSorted()).toEqual([
      "/profile#certificates",
      "/profile#languages",
      "/profile#skills",
    ]);
    expect(body.offer.warnings).toEqual([]);
    const page = await (await api(`/offers/${body.offer.id}`, headers)).text();
    expect(page).toContain('href="/profile#certificates"');
  });

  it("stands first in the list, which has pages and a total", async ({ expect }) => {
    const { headers } = await aPerson();
    const ids: string[] = [];
    for (const skill of ["Rust", "Python", "Docker"]) {
      const { body } = await post(headers, { text: `${offerText}\n- ${skill}` });
      ids.unshift(body.offer.id);
    }
    const first = await (
      await api("/api/offers?limit=2", headers)
    ).json<{ offers: { id: string }[] }>();
    expect(first).toMatchObject({ success: true, total: 3, page: 1, limit: 2 });
    const second = await (await api("/api/offers?limit=2&page=2", headers)).json<typeof first>();
    const listed = [...first.offers, ...second.offers].map(({ id }) => id);
    expect(listed).toHaveLength(3);
    expect(new Set(listed)).toEqual(new Set(ids));
    expect((await api("/api/offers?limit=0", headers)).status).toBe(400);
  });

  it("is gone once it is deleted", async ({ expect }) => {
    const { headers } = await aPerson();
    const { body } = await post(headers, { text: offerText });
    const path = `/api/offers/${body.offer.id}`;
    const deleted = await api(path, headers, { method: "DELETE" });
    expect([deleted.status, await deleted.json()]).toEqual([200, { success: true }]);
    expect((await api(path, headers)).status).toBe(404);
    expect((await api(path, headers, { method: "DELETE" })).status).toBe(404);
  });
});

describe("what is no offer", () => {
  it.for([
    [{}, 400, "OFFER_TEXT_REQUIRED"],
    [{ text: " \n\u00A0 " }, 400, "OFFER_TEXT_REQUIRED"],
    [{ text: offerText, url: "https://jobs.example.com/1" }, 400, "OFFER_TEXT_REQUIRED"],
    [{ text: 7 }, 400, "VALIDATION_ERROR"],
    [{ text: "Serveur" }, 422, "OFFER_TOO_SHORT"],
    [{ text: "a".repeat(20_001) }, 413, "OFFER_TOO_LONG"],
    [{ url: "jobs" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "ftp://jobs.example.com/1" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "http://127.0.0.1/1" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "http://[::1]/" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "http://2130706433/" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "http://169.254.169.254/latest/meta-data" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "https://someone:secret@jobs.example.com/" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "https://jobs.example.com:8443/" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "http://localhost/" }, 422, "OFFER_URL_REFUSED"],
    [{ url: "https://atelier.test/offers" }, 422, "OFFER_URL_REFUSED"],
  ] as const)("is refused with its code: %j", async ([sent, status, code], { expect }) => {
    const { headers } = await aPerson();
    const answer = await post(headers, sent);
    expect(answer).toMatchObject({ status, body: { success: false, code } });
  });

  it("is refused as unreadable where the body is no JSON", async ({ expect }) => {
    const { headers } = await aPerson();
    const answer = await post(headers, "{");
    expect(answer).toMatchObject({ status: 400, body: { code: "INVALID_REQUEST" } });
  });

  it("may be 20,000 characters long, and no longer", async ({ expect }) => {
    const { headers } = await aPerson();
    const text = offerText.padEnd(20_000, " ");
    expect((await post(headers, { text })).status).toBe(201);
  });
});

describe("somebody else's offer", () => {
  it("is not there, for reading as for deleting", async ({ expect }) => {
    const [{ headers }, other] = await Promise.all([aPerson(), aPerson()]);
    const { body } = await post(headers, { text: offerText });
    const path = `/api/offers/${body.offer.id}`;
    for (const init of [{}, { method: "DELETE" }]) {
      const answer = await api(path, other.headers, init);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: "OFFER_NOT_FOUND" });
    }
    expect((await api(path, headers)).status).toBe(200);
    expect(await (await api("/api/offers", other.headers)).json()).toMatchObject({ total: 0 });
    expect((await api("/api/offers/no-such-id", headers)).status).toBe(404);
  });

  it("is asked for by nobody who is not signed in", async ({ expect }) => {
    for (const headers of [{}, bearer("nonsense")])
      expect((await api("/api/offers", headers)).status).toBe(401);
    expect((await post({}, { text: offerText })).status).toBe(401);
  });
});

describe("a member's offers", () => {
  it("are a hundred at most, however many are sent at once", async ({ expect }) => {
    const { headers, id } = await aPerson();
    await env.DB.prepare(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < 98)
       insert into offers (id, owner_id, language, text, text_hash, requirements, reader_version, created_at)
       select ? || '-' || i, ?, 'fr', 'Offre', '', '[]', 1, i from n`,
    )
      .bind(crypto.randomUUID(), `user:${id}`)
      .run();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(headers, { text: offerText })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([201, 201, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: "OFFER_LIMIT_REACHED", details: { limit: 100 } });
  });

  it("are read anew where an older reader has read them", async ({ expect }) => {
    const { headers } = await aPerson();
    const { body } = await post(headers, { text: offerText });
    await env.DB.prepare("update offers set reader_version = 0, requirements = '[]' where id = ?")
      .bind(body.offer.id)
      .run();
    const answer = await api(`/api/offers/${body.offer.id}`, headers);
    expect((await answer.json<Answer>()).offer.requirements).toEqual(body.offer.requirements);
  });
});
