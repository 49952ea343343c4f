import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { runJob } from "../../../../src/engines/jobs";
import { lettersJob } from "../../../../src/features/letters/request/letters-job";
import { getLetter } from "../../../../src/features/letters/store/get-letter";
import { configOf } from "../../../../src/platform/config";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { endOf, postJson } from "../../../support/letters";
import {
  aKnownWorld,
  aName,
  claim,
  itemSnak,
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
async function carryOut(world: World, body: object) {
  const guest = await aGuest();
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
