import { describe, it } from "vitest";
import { features } from "../../src/features";
import { buildDocument } from "../../src/platform/openapi/build-document";
import { definitionOf } from "../../src/platform/openapi/error-responses";
import { statusIn } from "../../src/platform/envelopes";
import { AppError } from "../../src/platform/errors";
import { familyOf } from "../../src/platform/wire-families";
import { apiRoutes } from "../support/routes";
import built from "../../dist/openapi.json";

const operations = (
  await Promise.all(features.map(async (feature) => (await feature.operations?.()) ?? []))
).flat();
const familyOfPath = (path: string) =>
  familyOf(
    features.flatMap(({ api }) => api ?? []),
    path,
  );
const info = { title: "t", version: "0", description: "d" };
const document = buildDocument(info, operations, familyOfPath);
const documented = operations.flatMap((feature) => Object.keys(feature.operations)).toSorted();

describe("the documentation", () => {
  it("has an operation for every route of the API, and a route for every operation", async ({
    expect,
  }) => {
    expect(documented).toEqual(await apiRoutes());
  });

  it("is built from these very operations", ({ expect }) => {
    expect(Object.keys(built.paths)).toEqual(Object.keys(document.paths));
    expect(built.openapi).toBe("3.1.0");
  });

  it("names only errors that a table knows, under the table's status", ({ expect }) => {
    for (const feature of operations) {
      for (const [route, operation] of Object.entries(feature.operations)) {
        const [method = "", pattern = ""] = route.split(" ");
        const path = pattern.replaceAll(/:(\w+)/g, "{$1}");
        const responses = document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
        for (const code of operation.errors) {
          const error = new AppError(code, definitionOf(feature, code));
          const status = statusIn(familyOfPath(path), error);
          expect(responses[status]?.content?.["application/json"]?.examples, route).toHaveProperty(
            code,
          );
        }
      }
    }
  });

  it("lists every code of the features' own tables", ({ expect }) => {
    const told = new Set(
      Object.values(document.paths)
        .flatMap((methods) => Object.values(methods))
        .flatMap(({ responses }) => Object.values(responses))
        .flatMap(({ content }) => Object.keys(content?.["application/json"]?.examples ?? {})),
    );
    const codes = operations.flatMap(({ errors }) =>
      errors.flatMap(({ table }) => Object.keys(table)),
    );
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });

  it("has an example for every body, which its own schema accepts", ({ expect }) => {
    const all = operations.flatMap(({ operations: described }) => Object.entries(described));
    const refused = all.flatMap(([route, { body, responses }]) =>
      [...(body ? [body] : []), ...Object.values(responses)]
        .filter(({ schema, example }) => schema && !schema.safeParse(example).success)
        .map(() => route),
    );
    expect(refused).toEqual([]);
  });

  it("has no sentence with a missing value", ({ expect }) => {
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|\[object/);
  });

  it("names every operation once", ({ expect }) => {
    const ids = operations.flatMap(({ operations: all }) => Object.values(all).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
