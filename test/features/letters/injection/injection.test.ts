import { env } from "cloudflare:workers";
import { beforeAll, describe, inject, it, vi } from "vitest";
import { jobLog, runJob } from "../../../../src/engines/jobs";
import { quotableJob } from "../../../../src/features/letters/compose";
import { lettersJob } from "../../../../src/features/letters/request/letters-job";
import { getLetter } from "../../../../src/features/letters/store/get-letter";
import { requestLetters } from "../../../../src/features/letters/request/request-letters";
import { GenerateLetters } from "../../../../src/features/letters/api/request-schema";
import { factsOf } from "../../../../src/features/profile";
import { type Ai, openAiCompatible } from "../../../../src/platform/ai";
import { configOf } from "../../../../src/platform/config";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { samples } from "../compose/letters";
import { injections } from "./cases";
import { aHostileRequest, type HostileRequest } from "./hostile-sources";
import type { Injection } from "./injection-type";
import { sampleOf } from "../../../support/depth";

beforeAll(async () => {
  await seedProfile();
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

/** From the request of a visitor to the stored letters, with what the model was shown and what it answered. */
async function carryOut({ language }: Injection, request: HostileRequest) {
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    AI_MODELS: "model-a",
    AI_PRICES: "model-a=0.0001/0.0001",
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: inject("obedientUrl"),
    ...request.vars,
  });
  const shown: string[] = [];
  const answered: Answer[] = [];
  const endpoint = openAiCompatible(config);
  const ai: Ai = {
    async complete(question) {
      shown.push(question.prompt);
      const reply = await endpoint.complete(question);
      answered.push({ isTwin: question.prompt.includes('name="twin"'), text: textOf(reply.value) });
      return reply;
    },
  };
  const guest = await aGuest();
  const body = GenerateLetters.parse({
    company_name: request.company,
    language,
    ...(request.jobOffer !== null && { job_offer: request.jobOffer }),
    ...(request.jobTitle !== null && { job_title: request.jobTitle }),
    ...(request.website !== null && { website: request.website }),
  });
  const client = { origin: "http://localhost:8787", address: crypto.randomUUID() };
  const own = testCtx(guest.ctx.actor, { config });
  const { job_id: jobId } = await requestLetters(own, {
    request: body,
    client: client as Parameters<typeof requestLetters>[1]["client"],
  });
  const system = testCtx({ kind: "system", name: "test" }, { config, ai });
  await runJob(system, jobId, [lettersJob]);
  const job = (await jobLog(env, jobId).status(guest.sessionId)) as {
    status: string;
    result_id?: string;
  };
  const letter = job.result_id
    ? await getLetter(guest.ctx, { id: Number(job.result_id), origin: "https://atelier.test" })
    : null;
  return { status: job.status, letter, shown: shown.join("\n"), answered };
}

type Answer = { readonly isTwin: boolean; readonly text: string };

const textOf = (value: unknown) => JSON.stringify(value).replaceAll(String.raw`\"`, '"');

/** As a person would read it, so that neither a no-break space nor a hidden character can hide what is said. */
const visible = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/gu, " ");

describe("a model that obeys an attacker, through a whole job,", () => {
  it("is tested in both languages, through every way in", ({ expect }) => {
    expect(injections.length).toBeGreaterThanOrEqual(80);
    expect(new Set(injections.map(({ surface }) => surface)).size).toBe(16);
  });

  it.for(sampleOf(injections).map((each) => [each.surface, each.attack, each] as const))(
    "puts nothing of the attack into a letter: %s, %s",
    async ([, , injection], { expect }) => {
      const request = await aHostileRequest(injection);
      const { status, letter, shown, answered } = await carryOut(injection, request);
      // Otherwise the test would prove nothing: the attack was read and obeyed, or it was cleaned away.
      const obeyed = answered
        .filter(({ isTwin }) => !isTwin || injection.letter === null)
        .some(({ text }) => injection.never.test(visible(text)));
      if (injection.reaches !== null) expect(obeyed, "obeyed").toBe(injection.reaches);
      expect(shown).not.toMatch(/[\u200B-\u200F\u202A-\u202E]|\p{Co}|[\u{E0000}-\u{E007F}]/u);
      if (injection.reaches === false)
        expect(injection.never.test(visible(shown)), "shown").toBe(false);

      expect(status).toBe("completed");
      if (!letter) throw new Error("A completed job has a letter");
      const { motivation, anti_motivation: anti } = letter.documents;
      const concerned = injection.letter === null ? [motivation, anti] : [motivation];
      for (const document of concerned) {
        const said = [
          document.subject,
          document.salutation,
          ...document.paragraphs.flat().map(({ text }) => text),
          document.closing.text,
        ].join("\n");
        // Both are the visitor's own words, and a letter may name them as such.
        const post = quotableJob(request.jobTitle ?? undefined) ?? request.company;
        const own = visible(said)
          .replaceAll(visible(request.company), "…")
          .replaceAll(visible(post), "…");
        expect(own).not.toMatch(injection.never);
        const known = new Set(factsOf(samples[injection.language]).map(({ id }) => id));
        const cited = document.paragraphs.flat().flatMap(({ facts }) => facts);
        expect(cited.filter((id) => !known.has(id) && !id.startsWith("company:"))).toEqual([]);
        expect(document.language).toBe(injection.language);
      }
      expect(letter.cited_facts.length).toBeGreaterThan(3);
    },
  );
});
