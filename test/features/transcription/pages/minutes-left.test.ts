import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../../src/app";
import { planMonthOf } from "../../../../src/features/transcription/store/minute-statements";
import { ownerKey } from "../../../../src/platform/owner";
import { aPerson, type Person } from "../../../support/accounts";
import { ORIGIN } from "../../../support/context";

async function pageOf({ headers }: Person, given: object): Promise<string> {
  const asked = { ...headers, accept: "text/html", "accept-language": "en" };
  const execution = createExecutionContext();
  const request = new Request(`${ORIGIN}/transcripts`, { headers: asked });
  const answer = await createApp().fetch(request, { ...env, ...given }, execution);
  await waitOnExecutionContext(execution);
  return answer.text();
}

describe("the minutes of a plan", () => {
  it("stand on the page where an engine listens, and nowhere else", async ({ expect }) => {
    const person = await aPerson();
    await env.DB.prepare("insert into transcript_minutes values (?, ?, ?, 12, 720000)")
      .bind(crypto.randomUUID(), ownerKey(person.id), planMonthOf(new Date()))
      .run();
    const listening = { SPEECH_BASE_URL: "http://localhost:1/v1" };
    expect(await pageOf(person, listening)).toContain("48 of 60 minutes left this month");
    expect(await pageOf(person, {})).not.toContain("minutes left");
  });
});
