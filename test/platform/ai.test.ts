import { afterEach, describe, inject, it, vi } from "vitest";
import * as z from "zod";
import { type AiRequest, openAiCompatible } from "../../src/platform/ai";
import { configOf } from "../../src/platform/config";
import { callsTo, journalOf } from "../support/model-journal";

afterEach(() => {
  vi.restoreAllMocks();
});

const variables = {
  SIGNING_SECRET: "x".repeat(32),
  OPENAI_API_KEY: "key-of-the-first",
  OPENAI_BASE_URL: inject("modelUrl"),
  SECOND_API_KEY: "key-of-the-second",
  SECOND_BASE_URL: inject("secondUrl"),
};
const ai = openAiCompatible(configOf(variables));

const Answer = z.object({ subject: z.string().min(1).max(200) });
type Answer = z.infer<typeof Answer>;

const aQuestion = (overrides: Partial<AiRequest<Answer>> = {}): AiRequest<Answer> => ({
  model: "model-a",
  provider: "primary",
  callId: `${crypto.randomUUID()}:motivation:primary:model-a`,
  system: "You write in English",
  prompt: '<data name="company">"Acme"</data>',
  schema: Answer,
  schemaName: "letter",
  maxTokens: 500,
  ...overrides,
});

const answering = (body: string, status = 200) =>
  vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(
      async () => new Response(body, { status, headers: { "content-type": "application/json" } }),
    );

const completion = (usage?: object) =>
  JSON.stringify({
    choices: [{ message: { content: '```json\n{"subject":"Hello there"}\n```' } }],
    ...(usage && { usage }),
  });

describe("a question to a model", () => {
  it("is answered in the shape that was asked for, through the SDK and a real socket", async ({
    expect,
  }) => {
    const reply = await ai.complete(aQuestion());
    expect(reply.value.subject.length).toBeGreaterThan(5);
    expect(reply.usage?.tokensIn).toBeGreaterThan(0);
    expect(reply.usage?.tokensOut).toBeGreaterThan(0);
  });

  it("is put once, under a key of its own: a failing endpoint sees one request", async ({
    expect,
  }) => {
    const fetched = answering("{}", 500);
    const question = aQuestion();
    await expect(ai.complete(question)).rejects.toMatchObject({ reason: "unavailable" });
    expect(fetched).toHaveBeenCalledTimes(1);
    const [, init] = fetched.mock.calls[0] ?? [];
    expect(new Headers(init?.headers).get("idempotency-key")).toBe(question.callId);
  });

  it.for([
    ["primary", "modelUrl", "secondUrl", "key-of-the-first"],
    ["second", "secondUrl", "modelUrl", "key-of-the-second"],
  ] as const)(
    "to the %s provider reaches it, with its key, and not the other one",
    async ([provider, own, other, key], { expect }) => {
      const question = aQuestion({ provider });
      // The journal keeps no keys.
      const fetched = vi.spyOn(globalThis, "fetch");
      await ai.complete(question);
      const [, init] = fetched.mock.calls[0] ?? [];
      expect(new Headers(init?.headers).get("authorization")).toBe(`Bearer ${key}`);
      expect(await callsTo(inject(own), question.callId)).toEqual([question.callId]);
      expect(await callsTo(inject(other), question.callId)).toEqual([]);
    },
  );

  it("asks the endpoint only for what strict mode knows, and still checks the whole schema", async ({
    expect,
  }) => {
    const question = aQuestion();
    await ai.complete(question);
    const [entry] = (await journalOf(inject("modelUrl"))).filter(
      ({ headers }) => headers["idempotency-key"] === question.callId,
    );
    expect(entry?.body?.response_format).toEqual({
      type: "json_schema",
      json_schema: {
        name: "letter",
        strict: true,
        schema: {
          type: "object",
          properties: { subject: { type: "string" } },
          required: ["subject"],
          additionalProperties: false,
        },
      },
    });
    answering('{"choices":[{"message":{"content":"{\\"subject\\":\\"\\"}"}}]}');
    await expect(ai.complete(aQuestion())).rejects.toMatchObject({ reason: "malformed" });
  });
});

describe("an answer", () => {
  it.for([
    [429, "{}", "rate_limited"],
    [401, '{"error":{"message":"no"}}', "refused"],
    [503, "away", "unavailable"],
    [200, "not json", "malformed"],
    [200, "{}", "malformed"],
    [200, '{"choices":[]}', "malformed"],
    [200, '{"choices":[{"message":{"content":"{\\"other\\":1}"}}]}', "malformed"],
    [200, '{"choices":[{"message":{"content":"Here is your letter!"}}]}', "malformed"],
    [200, '{"choices":[{"message":{"content":null,"refusal":"I cannot"}}]}', "refused"],
  ] as const)(
    "of %i with the body %s fails as %3$s",
    async ([status, body, reason], { expect }) => {
      answering(body, status);
      await expect(ai.complete(aQuestion())).rejects.toMatchObject({ name: "AiFailure", reason });
    },
  );

  it("is read out of the Markdown fence that a server wrapped it into", async ({ expect }) => {
    answering(completion({ prompt_tokens: 3, completion_tokens: 5 }));
    expect(await ai.complete(aQuestion())).toEqual({
      value: { subject: "Hello there" },
      usage: { tokensIn: 3, tokensOut: 5 },
    });
  });

  it.for([
    ["nothing", undefined],
    ["zeros", { prompt_tokens: 0, completion_tokens: 0 }],
    ["half of it", { prompt_tokens: 12 }],
    ["nonsense", { prompt_tokens: "many", completion_tokens: null }],
  ] as const)(
    "whose endpoint counts %s is an answer of unknown cost",
    async ([, usage], { expect }) => {
      answering(completion(usage));
      expect(await ai.complete(aQuestion())).toEqual({
        value: { subject: "Hello there" },
        usage: null,
      });
    },
  );

  it.for([401, 403, 404, 429, 521, 530])(
    "of status %i costs nothing, as no work was done",
    async (status, { expect }) => {
      answering("{}", status);
      await expect(ai.complete(aQuestion())).rejects.toMatchObject({
        usage: { tokensIn: 0, tokensOut: 0 },
      });
    },
  );

  it.for([400, 408, 500, 502, 503, 524])(
    "of status %i may have been paid",
    async (status, { expect }) => {
      answering("{}", status);
      await expect(ai.complete(aQuestion())).rejects.toMatchObject({ usage: null });
    },
  );

  it("that never came may have been paid, unless the connection was refused", async ({
    expect,
  }) => {
    const fails = (cause: object) =>
      vi.spyOn(globalThis, "fetch").mockRejectedValue(Object.assign(new Error("fetch"), cause));
    fails({ code: "ECONNRESET" });
    await expect(ai.complete(aQuestion())).rejects.toMatchObject({
      reason: "unavailable",
      usage: null,
    });
    fails({ code: "ECONNREFUSED" });
    await expect(ai.complete(aQuestion())).rejects.toMatchObject({
      reason: "unavailable",
      usage: { tokensIn: 0, tokensOut: 0 },
    });
  });
});

describe("a slow model", () => {
  const impatient = (baseUrl: string) =>
    openAiCompatible(configOf({ ...variables, OPENAI_BASE_URL: baseUrl, AI_TIMEOUT_SECONDS: "1" }));

  it("is given up when its time is over", async ({ expect }) => {
    const startedAt = Date.now();
    const asked = impatient(inject("modelUrl")).complete(aQuestion({ model: "slow" }));
    await expect(asked).rejects.toMatchObject({ reason: "timeout", usage: null });
    expect(Date.now() - startedAt).toBeLessThan(10_000);
  });

  it("is given up too when it has begun to answer and never ends", async ({ expect }) => {
    const asked = impatient(`${inject("listeners").allowed}/endless`).complete(aQuestion());
    await expect(asked).rejects.toMatchObject({ reason: "timeout", usage: null });
  });
});
