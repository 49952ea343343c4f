import { exports } from "cloudflare:workers";
import { hc } from "hono/client";
import { beforeAll, describe, it } from "vitest";
import type { LetterRoutes } from "../../../../src/features/letters/api/routes";
import { aGuest, ORIGIN, seedProfile } from "../../../support/context";
import { endOf } from "../../../support/letters";

beforeAll(seedProfile);

describe("a client that knows the types of the routes", () => {
  it("requests letters, reads them, removes them and brings them back", async ({ expect }) => {
    const { headers } = await aGuest();
    const letters = hc<LetterRoutes>(`${ORIGIN}/api/letters`, {
      headers,
      fetch: exports.default.fetch.bind(exports.default),
    });
    const wish = { company_name: "Typed Sample", language: "en" as const };
    const accepted = await letters.generate.$post({ json: wish });
    expect(accepted.status).toBe(202);
    const { job_id: jobId } = await accepted.json();
    const { letter_id: id = 0 } = await endOf(headers, jobId);
    const job = await (await letters.jobs[":jobId"].$get({ param: { jobId } })).json();
    expect(job).toMatchObject({ status: "completed", letter_id: id });
    const param = { id: String(id) };
    const letter = await (await letters[":id"].$get({ param })).json();
    expect(letter.company_name).toBe("Typed Sample");
    expect((await letters[":id"].$delete({ param })).status).toBe(204);
    expect((await letters[":id"].$get({ param })).status).toBe(404);
    expect((await letters[":id"].restore.$post({ param })).status).toBe(204);
    const history = await (
      await letters.history.$get({ query: { page: "1", per_page: "10" } })
    ).json();
    expect(history.letters.map((each) => each.id)).toEqual([id]);
  });
});
