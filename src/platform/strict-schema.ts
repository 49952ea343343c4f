import * as z from "zod";

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/**
 * These keywords are documented for the strict mode of OpenAI's structured outputs. Lengths of texts, `$schema` and
 * defaults are not, and some compatible servers answer 400 to others; the schema itself still parses the answer.
 */
const documented: ReadonlySet<string> = new Set([
  "type",
  "description",
  "enum",
  "const",
  "anyOf",
  "$ref",
  "pattern",
  "format",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
]);

/** It gives a JSON schema that strict mode accepts: every object is closed, and all of its properties are required. */
export function strictSchemaOf(schema: z.ZodType): JsonObject {
  return strict(z.toJSONSchema(schema) as JsonObject) as JsonObject;
}

function strict(schema: Json | undefined): Json {
  if (!isObject(schema)) return schema ?? null;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (key === "items") return [[key, strict(value)]];
    if (key === "anyOf" && Array.isArray(value)) return [[key, value.map(strict)]];
    if ((key === "properties" || key === "$defs") && isObject(value)) return [[key, each(value)]];
    return documented.has(key) ? [[key, value]] : [];
  });
  const { properties } = schema;
  return {
    ...Object.fromEntries(entries),
    ...(isObject(properties) && {
      required: Object.keys(properties),
      additionalProperties: false,
    }),
  };
}

const each = (schemas: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schemas).map(([name, value]) => [name, strict(value)]));

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
