import { Validator } from "@cfworker/json-schema";
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { beforeAll, describe, it } from "vitest";
import built from "../../dist/openapi.json";
import { createApp } from "../../src/app";
import { routeLimits } from "../../src/features/limits";
import type { DocumentedOperation, OpenApiDocument } from "../../src/platform/openapi/document";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aLetter } from "../support/letters";
import { valuesOf } from "./support/arbitrary-values";

const CASES = 200;
const document = built as unknown as OpenApiDocument;
const app = createApp();
const METRICS_TOKEN = "a token that only the tests know";
const vars = {
  METRICS_TOKEN,
  COOLDOWN_SECONDS: "0",
  // Nobody here is to meet a limit: its refusals have tests of their own.
  RATE_LIMITS: routeLimits.map(({ name }) => `${name}=100000000/second`).join(","),
};

type Case = {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): Case => ({ method, path, operation })),
);

/** Values that exist, so that not every case ends at "not found"; a feature adds what its operations name. */
let existing: Record<string, readonly string[]> = {};
let callers: readonly Record<string, string>[] = [];

beforeAll(async () => {
  await seedProfile();
  const guest = await aGuest();
  const letterId = await aLetter(guest.headers);
  existing = { id: [String(letterId)], jobId: [crypto.randomUUID()] };
  callers = [
    guest.headers,
    (await aGuest()).headers,
    (await aGuest({ visits: 0 })).headers,
    { cookie: "session_id=forged", authorization: "Bearer forged" },
    { authorization: `Bearer ${METRICS_TOKEN}` },
    {},
  ];
}, 60_000);

describe("whatever a program sends, the answer is one the document knows", () => {
  it.for(operations.map((each) => [`${each.method.toUpperCase()} ${each.path}`, each] as const))(
    "%s",
    { timeout: 60_000 },
    async ([, operation], { expect }) => {
      await fc.assert(
        fc.asyncProperty(requestsOf(operation), async (request) => {
          const response = await send(request);
          const problem = await problemOf(response, operation.operation);
          expect(problem, `${request.method} ${request.url}`).toBeNull();
        }),
        { numRuns: CASES },
      );
    },
  );
});

type Sent = {
  readonly method: string;
  readonly url: string;
  readonly caller: number;
  readonly body: string | undefined;
  readonly type: string;
};

function requestsOf({ method, path, operation }: Case): fc.Arbitrary<Sent> {
  const parameters = operation.parameters ?? [];
  const text = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const pathValues = Object.fromEntries(
    parameters
      .filter((each) => each.in === "path")
      .map(({ name, schema }) => [
        name,
        fc.oneof(
          fc.constantFrom(...(existing[name] ?? ["1"])),
          valuesOf(schema).map((value) => text(value).replaceAll(/^\.*$/g, "x") || "x"),
        ),
      ]),
  );
  const queryValues = Object.fromEntries(
    parameters
      .filter((each) => each.in === "query")
      .map((each) => [each.name, valuesOf(each.schema)]),
  );
  const [type = "application/json", media] =
    Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return fc.record({
    method: fc.constant(method.toUpperCase()),
    url: fc
      .tuple(fc.record(pathValues), fc.record(queryValues, { requiredKeys: [] }))
      .map(([inPath, inQuery]) => {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(wellFormed(inPath[name] ?? "x")),
        );
        const query = new URLSearchParams(
          Object.entries(inQuery).map(([name, value]) => [name, wellFormed(text(value))]),
        );
        return `${filled}?${query.toString()}`;
      }),
    caller: fc.nat(callers.length - 1),
    body: media
      ? fc.oneof(
          {
            weight: 6,
            arbitrary: valuesOf(resolve(media.schema)).map((value) => JSON.stringify(value)),
          },
          { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
        )
      : fc.constant(undefined),
    type: fc.oneof({ weight: 9, arbitrary: fc.constant(type) }, fc.constantFrom("text/plain", "")),
  });
}

/** Unpaired surrogates cannot stand in a URL; browsers write U+FFFD for them too. */
const wellFormed = (text: string) => text.toWellFormed();

function resolve(schema: Readonly<Record<string, unknown>>) {
  const { $ref: ref } = schema;
  const name = typeof ref === "string" ? ref.replace("#/components/schemas/", "") : "";
  return document.components.schemas[name] ?? schema;
}

async function send({ method, url, caller, body, type }: Sent): Promise<Response> {
  const headers = {
    ...callers[caller],
    ...(body !== undefined && { "content-type": type }),
    "cf-connecting-ip": "2001:db8:9::1",
  };
  const execution = createExecutionContext();
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await app.fetch(new Request(ORIGIN + url, init), { ...env, ...vars }, execution);
  await waitOnExecutionContext(execution);
  return response;
}

/** Null when the document foresees the status, the type and the shape of the answer. */
async function problemOf(response: Response, operation: DocumentedOperation) {
  const { status } = response;
  const text = await response.text();
  const foreseen = operation.responses[String(status)];
  if (!foreseen) return `${status} is not documented: ${text.slice(0, 300)}`;
  if (status >= 500 && status !== 503) return `${status}: ${text.slice(0, 300)}`;
  const [type] = (response.headers.get("content-type") ?? "").split(";");
  const media = foreseen.content?.[type ?? ""];
  if (!foreseen.content) return text === "" ? null : `${status} has a body`;
  if (!media) return `${status} with ${type}`;
  if (type !== "application/json") return null;
  const body: unknown = JSON.parse(text);
  const schema = { ...media.schema, components: document.components };
  const { valid, errors } = new Validator(schema, "2020-12", false).validate(body);
  if (!valid) return `${status}: ${JSON.stringify(errors.slice(0, 5))} in ${text.slice(0, 300)}`;
  const code =
    (body as { code?: string; errorCode?: string }).code ??
    (body as { errorCode?: string }).errorCode;
  if (status >= 400 && media.examples && !(code && media.examples[code]))
    return `${status} with the code ${code}`;
  return null;
}
