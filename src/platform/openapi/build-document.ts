import { toJSONSchema, type ZodType } from "zod";
import type {
  DocumentedOperation,
  DocumentedResponse,
  OpenApiDocument,
  Parameter,
} from "./document";
import type { Family } from "../wire-families";
import { errorResponses, errorSchemas, impliedCodes } from "./error-responses";
import type {
  FeatureOperations,
  JsonSchema,
  Operation,
  OperationResponse,
  ParameterSet,
  Security,
  UploadedFile,
} from "./operations";

type Info = { readonly title: string; readonly version: string; readonly description: string };

/** It returns the family that writes the errors of a path. */
type FamilyOfPath = (path: string) => Family;

/** It builds the OpenAPI 3.1 document of all features together, and throws an error where they contradict themselves. */
export function buildDocument(
  info: Info,
  features: readonly FeatureOperations[],
  familyOfPath: FamilyOfPath,
): OpenApiDocument {
  const paths: Record<string, Record<string, DocumentedOperation>> = {};
  const names = new Map<ZodType, string>();
  const schemas: Record<string, JsonSchema> = { ...errorSchemas };
  for (const feature of features) {
    for (const [name, schema] of Object.entries(feature.schemas)) {
      if (schemas[name]) throw new Error(`OpenAPI: two schemas are called ${name}`);
      names.set(schema, name);
      schemas[name] = toSchema(schema, isRequest(feature, schema) ? "input" : "output");
    }
  }
  for (const feature of features) {
    for (const [route, operation] of Object.entries(feature.operations)) {
      const [method = "", pattern = ""] = route.split(" ");
      const path = pattern.replaceAll(/:(\w+)/g, "{$1}");
      paths[path] ??= {};
      paths[path][method.toLowerCase()] = describe({
        feature,
        operation,
        method,
        family: familyOfPath(path),
        names,
        schemas,
      });
    }
  }
  return {
    openapi: "3.1.0",
    info: { ...info, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "/", description: "This atelier" }],
    tags: features.map(({ tag }) => tag),
    paths,
    components: usedBy(paths, schemas),
  };
}

/** A component that nothing refers to is left out, as it only makes the document longer. */
function usedBy(
  paths: OpenApiDocument["paths"],
  schemas: Readonly<Record<string, JsonSchema>>,
): OpenApiDocument["components"] {
  const text = JSON.stringify(paths);
  const pick = <T>(all: Readonly<Record<string, T>>, marks: (name: string) => string) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => text.includes(marks(name))));
  return {
    schemas: pick(schemas, (name) => `"#/components/schemas/${name}"`),
    securitySchemes: pick(securitySchemes, (name) => `{"${name}":[]}`),
  };
}

const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "session_id",
    description: "Signed; any page of the atelier sets it.",
  },
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "An access token; those of both families of APIs are good everywhere.",
  },
  metrics: { type: "http", scheme: "bearer", description: "The METRICS_TOKEN." },
};

const requirements: Readonly<Record<Security, readonly object[]>> = {
  none: [],
  session: [{ session: [] }],
  bearer: [{ bearer: [] }],
  metrics: [{ metrics: [] }],
  "session-or-bearer": [{ session: [] }, { bearer: [] }],
};

type Described = {
  readonly feature: FeatureOperations;
  readonly operation: Operation;
  readonly method: string;
  readonly family: Family;
  readonly names: ReadonlyMap<ZodType, string>;
  readonly schemas: Record<string, JsonSchema>;
};

function describe(described: Described): DocumentedOperation {
  const { feature, operation, method, family } = described;
  const security = operation.security ?? feature.security;
  const codes = [...operation.errors, ...impliedCodes(method, operation, security)];
  const parameters = [
    ...parametersOf("path", operation.params),
    ...parametersOf("query", operation.query),
  ];
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    tags: [feature.tag.name],
    security: requirements[security],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(described),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status,
          responseOf(response, described.names),
        ]),
      ),
      ...errorResponses({ feature, codes, family }),
    },
  };
}

function parametersOf(where: Parameter["in"], set?: ParameterSet): Parameter[] {
  if (!set) return [];
  const { properties, required } = fieldsOf(toSchema(set.schema, "input"));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: where,
    required: where === "path" || (required.includes(name) && !("default" in schema)),
    ...(set.descriptions?.[name] && { description: set.descriptions[name] }),
    schema,
    ...(set.example[name] !== undefined && { example: set.example[name] }),
  }));
}

type Fields = { readonly properties: Record<string, JsonSchema>; readonly required: string[] };

/** It merges the fields of one object, or of several that are one. */
function fieldsOf({ properties = {}, required = [], allOf = [] }: JsonSchema): Fields {
  const parts = (allOf as readonly JsonSchema[]).map(fieldsOf);
  return {
    properties: Object.assign({}, properties, ...parts.map((part) => part.properties)),
    required: [...(required as string[]), ...parts.flatMap((part) => part.required)],
  };
}

/** The component gets the fields that a transform hides too, because it is the same schema. */
function bodyOf({ operation, names, schemas }: Described) {
  const { body, file } = operation;
  const ofFile = file ? contentOf(file) : {};
  if (!body) return file ? { requestBody: { required: true, content: ofFile } } : {};
  const name = names.get(body.schema);
  const schema = withFields(name ? schemas[name] : toSchema(body.schema, "input"), body.fields);
  if (name) schemas[name] = schema;
  const media = {
    schema: name ? { $ref: `#/components/schemas/${name}` } : schema,
    example: body.example,
  };
  const content = Object.fromEntries(
    (body.types ?? ["application/json"]).map((type) => [type, media]),
  );
  return { requestBody: { required: true, content: { ...ofFile, ...content } } };
}

function contentOf({ types, field, description }: UploadedFile) {
  const bytes = types.map((type) => [type, { schema: { contentMediaType: type, description } }]);
  if (field === undefined) return Object.fromEntries(bytes);
  const form = {
    type: "object",
    required: [field],
    properties: { [field]: { description, contentMediaType: "application/octet-stream" } },
  };
  return { "multipart/form-data": { schema: form }, ...Object.fromEntries(bytes) };
}

function withFields(schema: JsonSchema = {}, fields: Readonly<Record<string, JsonSchema>> = {}) {
  const properties = { ...(schema["properties"] as Record<string, JsonSchema> | undefined) };
  for (const [name, more] of Object.entries(fields)) {
    if (!properties[name]) throw new Error(`OpenAPI: there is no field ${name} to describe`);
    properties[name] = { ...properties[name], ...more };
  }
  return Object.keys(properties).length > 0 ? { ...schema, properties } : schema;
}

function responseOf(
  response: OperationResponse,
  names: ReadonlyMap<ZodType, string>,
): DocumentedResponse {
  const { description, schema, example, headers } = response;
  const type = response.type ?? "application/json";
  const name = schema && names.get(schema);
  const ref = name ? { $ref: `#/components/schemas/${name}` } : undefined;
  const body = schema
    ? { schema: ref ?? toSchema(schema, "output"), example }
    : response.type && { schema: { type: "string", contentMediaType: type } };
  return {
    description,
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([header, about]) => [
          header,
          { description: about, schema: { type: "string" } },
        ]),
      ),
    }),
    ...(body && { content: { [type]: body } }),
  };
}

const isRequest = ({ operations }: FeatureOperations, schema: ZodType) =>
  Object.values(operations).some(({ body }) => body?.schema === schema);

/**
 * It gives JSON Schema 2020-12 without bounds that only repeat JavaScript's own and without patterns that only spell a
 * format.
 */
function toSchema(schema: ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...plain } = toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  return plain as JsonSchema;
}
