import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { runJob } from "../../../../src/engines/jobs";
import { lettersJob } from "../../../../src/features/letters/request/letters-job";
import { getLetter } from "../../../../src/features/letters/store/get-letter";
import { configOf } from "../../../../src/platform/config";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { api, endOf, postJson } from "../../../support/letters";
import {
  aKnownWorld,
  aName,
  claim,
  itemSnak,
  json,
  never,
  serverError,
  timeSnak,
  World,
} from "../../../engines/companies/world";

beforeAll(async () => {
  await seedProfile();
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

type Guest = Awaited<ReturnType<typeof aGuest>>;

async function request({ headers }: Guest, body: object) {
  const response = await postJson("/api/letters/generate", headers, { language: "fr", ...body });
  return (await response.json()) as { job_id: string; status: string };
}

/** A guest's job in a world, to the letter and the cache that is written after it. */
async function carryOut(world: World, body: object, visitor?: Guest) {
  const guest = visitor ?? (await aGuest());
  const { job_id: jobId } = await request(guest, body);
  const later: Promise<unknown>[] = [];
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    SITE_ORIGIN: "https://atelier.example.com",
    COMPANY_RESEARCH_TIMEOUT_MS: "300",
  });
  const system = testCtx(
    { kind: "system", name: "test" },
    { config, later: (work) => void later.push(work) },
  );
  await runJob({ ...system, fetch: world.fetch } as typeof system, jobId, [lettersJob]);
  await Promise.all(later);
  const { letter_id: id } = await endOf(guest.headers, jobId);
  if (id === undefined) throw new Error("The job made no letter");
  return getLetter(guest.ctx, { id, origin: "https://atelier.test" });
}

const company = { P31: [claim(itemSnak("Q4830453"))] };

/** A bank and a brewery of one name. */
function aSharedName() {
  const name = aName();
  const world = new World().items(
    {
      id: "Q930001",
      labels: { fr: name, en: name },
      descriptions: { fr: "banque suisse" },
      claims: { ...company, P571: [claim(timeSnak("1871-01-01"))] },
    },
    {
      id: "Q930002",
      labels: { fr: name, en: name },
      descriptions: { fr: "brasserie belge" },
      claims: {
        ...company,
        P571: [claim(timeSnak("1934-01-01"))],
        P452: [claim(itemSnak("Q930003"))],
      },
    },
    { id: "Q930003", labels: { fr: "brasserie", en: "brewing" } },
  );
  return { name, world };
}

describe("a pair to a company that was picked among several", () => {
  it("rests on that very company", async ({ expect }) => {
    const { name, world } = aSharedName();
    const asked = await carryOut(world, { company_name: name });
    expect(asked.notices).toContain("company_ambiguous");
    expect(asked.cited_facts.filter(({ of }) => of === "company")).toEqual([]);
    const pick = asked.company_candidates.find(
      ({ description }) => description === "brasserie belge",
    )?.id;
    const letter = await carryOut(world, { company_name: name, company_pick: pick });
    const cited = letter.cited_facts.filter(({ of }) => of === "company");
    expect(cited.length).toBeGreaterThan(0);
    expect(new Set(cited.map(({ source_url: url }) => url))).toEqual(
      new Set(["https://www.wikidata.org/wiki/Q930002"]),
    );
    expect(letter.company_pick).toBe(pick);
    expect(letter.notices).toEqual([]);
  });
});

describe("a pair that was just written", () => {
  const isServedAgain = async (name: string) => {
    const { status } = await request(await aGuest(), { company_name: name });
    return status === "completed";
  };

  it("serves the next one who asks when every source has answered", async ({ expect }) => {
    const { world, name } = aKnownWorld();
    await carryOut(world, { company_name: name });
    expect(await isServedAgain(name)).toBe(true);
  });

  it("serves the next one too about a company that no source knows", async ({ expect }) => {
    const name = aName();
    const { notices } = await carryOut(new World(), { company_name: name });
    expect(notices).toEqual(["company_unknown"]);
    expect(await isServedAgain(name)).toBe(true);
  });

  it.for([
    ["all sources are down", "https://", serverError],
    ["one source is down", "https://www.wikidata.org/", serverError],
    ["one source says nothing in its time", "https://fr.wikipedia.org/", never],
  ] as const)("serves nobody else when %s", async ([, prefix, respond], { expect }) => {
    const { world, name } = aKnownWorld();
    world.on(prefix, respond);
    await carryOut(world, { company_name: name });
    expect(await isServedAgain(name)).toBe(false);
  });

  it("serves nobody else when its company was ambiguous for want of a source", async ({
    expect,
  }) => {
    const { world, name } = aSharedName();
    world.on("https://fr.wikipedia.org/", serverError);
    const { notices } = await carryOut(world, { company_name: name });
    expect(notices).toEqual(["company_ambiguous"]);
    expect(await isServedAgain(name)).toBe(false);
  });
});

describe("a pair that was written while sources did not answer", () => {
  it.for([
    ["every source is down", "https://", serverError, ["wikipedia", "wikidata"]],
    ["one is down", "https://www.wikidata.org/", serverError, ["wikidata"]],
    ["one is overloaded", "https://www.wikidata.org/", () => json({}, 429), ["wikidata"]],
    ["one says nothing in its time", "https://fr.wikipedia.org/", never, ["wikipedia"]],
    ["one speaks nonsense", "https://fr.wikipedia.org/", () => json({ pages: 7 }), ["wikipedia"]],
  ] as const)("says which, and not that nobody speaks of it: %s", async (row, { expect }) => {
    const [, prefix, respond, silent] = row;
    const { world, name } = aKnownWorld();
    world.on(prefix, respond);
    const letter = await carryOut(world, { company_name: name });
    expect(letter.notices).toEqual(["sources_silent"]);
    expect(letter.sources_without_answer).toEqual(silent);
    expect(letter.is_counted).toBe(false);
  });

  it.for<readonly [string, () => Response, boolean]>([
    ["is in trouble", () => new Response("down", { status: 502 }), true],
    ["asks for patience", () => new Response("slow down", { status: 429 }), true],
    ["cannot be reached", () => Response.error(), true],
    ["is not there", () => new Response("no", { status: 404 }), false],
    ["admits nobody", () => new Response("no", { status: 403 }), false],
    [
      "is a PDF",
      () => new Response("%PDF", { headers: { "content-type": "application/pdf" } }),
      false,
    ],
  ])(
    "names the company’s site only where it is away: it %s",
    async ([, respond, isAway], { expect }) => {
      const name = aName();
      const website = `https://${name.toLowerCase()}.com`;
      const world = new World()
        .on(`${website}/`, () => {
          const response = respond();
          if (response.type === "error") throw new TypeError("unreachable");
          return response;
        })
        .on(`${website}/robots.txt`, () => new Response("", { status: 404 }));
      const letter = await carryOut(world, { company_name: name, website });
      expect(letter.notices).toEqual([isAway ? "sources_silent" : "company_unknown"]);
      expect(letter.sources_without_answer).toEqual(isAway ? ["site"] : []);
      expect(letter.is_counted).toBe(!isAway);
    },
  );

  it("names a site whose robots.txt is in trouble, and none that forbids the visit", async ({
    expect,
  }) => {
    for (const [robots, silent] of [
      [() => new Response("down", { status: 503 }), ["site"]],
      [() => new Response("User-agent: *\nDisallow: /"), []],
    ] as const) {
      const name = aName();
      const website = `https://${name.toLowerCase()}.com`;
      const world = new World().on(`${website}/robots.txt`, robots);
      const letter = await carryOut(world, { company_name: name, website });
      expect(letter.sources_without_answer).toEqual(silent);
    }
  });

  it("costs neither a pair nor a pause, and trying again asks the sources again", async ({
    expect,
  }) => {
    const { world, name } = aKnownWorld();
    const guest = await aGuest();
    await carryOut(aKnownWorld().world.on("https://", serverError), { company_name: name }, guest);
    expect(await accessOf(guest)).toMatchObject({ daily_used: 0, cooldown_remaining: 0 });
    const letter = await carryOut(world, { company_name: name }, guest);
    expect(letter).toMatchObject({ notices: [], is_counted: true });
    expect(letter.cited_facts.some(({ of }) => of === "company")).toBe(true);
    expect(await accessOf(guest)).toMatchObject({
      daily_used: 1,
      cooldown_remaining: expect.any(Number),
    });
    const paused = await postJson("/api/letters/generate", guest.headers, {
      company_name: name + "y",
    });
    expect(paused.status).toBe(429);
  });
});

const accessOf = async ({ headers }: Guest) => (await api("/api/letters/access", headers)).json();
