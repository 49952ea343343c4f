import * as fc from "fast-check";
import type {
  DocumentedOperation,
  Media,
  OpenApiDocument,
  Parameter,
} from "../../../src/platform/openapi/document";
import type { JsonSchema } from "../../../src/platform/openapi/operations";
import { aCvText } from "../../support/cvs";
import { aTone } from "../../support/recordings";
import { valuesOf } from "./arbitrary-values";

export type Case = {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
};

export type Sent = {
  readonly method: string;
  readonly url: string;
  readonly caller: number;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly type: string;
};

/** Values that exist, by the name of the parameter or field, so that not every case ends at "not found". */
export type Existing = Readonly<Record<string, readonly string[]>>;

type World = {
  readonly document: OpenApiDocument;
  readonly existing: Existing;
  readonly callers: number;
  /** Hashing takes a tenth of a second: eleven of twelve cases fail before it. */
  readonly isExpensive: boolean;
};

/** Requests an operation describes, and often enough such as it does not. */
export function requestsOf(each: Case, world: World): fc.Arbitrary<Sent> {
  const { method, path, operation } = each;
  const parameters = operation.parameters ?? [];
  return fc
    .record({
      inPath: fc.record(pathValuesOf(parameters, world.existing)),
      inQuery: fc.record(queryValuesOf(parameters), { requiredKeys: [] }),
      caller: fc.nat(world.callers - 1),
      sent: bodiesOf(operation, world),
      strangeType: fc.oneof(
        { weight: 9, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...strangeTypesFor(operation)) },
      ),
    })
    .map(({ inPath, inQuery, caller, sent, strangeType }) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(inPath[name] ?? "x"),
      );
      const query = new URLSearchParams(present(inQuery));
      return {
        method: method.toUpperCase(),
        url: `${filled}?${query.toString()}`,
        caller,
        body: sent.body,
        type: strangeType ?? sent.type,
      };
    });
}

/** A form without a boundary is a trap for whoever reads forms. */
const strangeTypesFor = ({ requestBody }: DocumentedOperation) =>
  Object.keys(requestBody?.content ?? {}).some((type) => /form/.test(type))
    ? ["text/plain", "multipart/form-data"]
    : ["text/plain"];

/** The documented example is sent, with existing things in the place of its own. */
export function exemplaryRequest(
  each: Case,
  { existing }: Pick<World, "existing">,
  caller: number,
): Sent {
  const { method, path, operation } = each;
  const parameters = operation.parameters ?? [];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => existing[name]?.[0] ?? "x");
  const query = named(parameters, "query").flatMap(({ name, example }) =>
    example === undefined ? [] : [[name, text(example)]],
  );
  const [type = "", media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const known = Object.entries(existing).flatMap(([name, [first]]) =>
    first === undefined ? [] : [[name, first] as const],
  );
  const value = withFields(media?.example, Object.fromEntries(known));
  return {
    method: method.toUpperCase(),
    url: `${filled}?${new URLSearchParams(query).toString()}`,
    caller,
    body: undefined,
    type,
    ...(media && exemplaryBody(type, media, value)),
  };
}

function exemplaryBody(type: string, media: Media, value: unknown): Body {
  if (type === "multipart/form-data") return asForm(fileFor(fieldOf(media)), fieldOf(media));
  if (/^image\/(jpeg|png)$/.test(type)) return { body: png, type };
  if (type === "text/vtt") return { body: VTT, type };
  if (type === "audio/wav") return { body: aTone(), type };
  return isOfBytes(type) ? { body: gif, type } : { body: encode(type, value), type };
}

/** A field named `cv` takes texts of CVs, and every other one takes pictures; a photo is no GIF. */
function fileFor(field: string) {
  if (field === "cv") return new TextEncoder().encode(`${aCvText()}\n`);
  return field === "photo" ? png : gif;
}

/** The form of a file has one field for it. */
const fieldOf = ({ schema }: Media) => Object.keys(schema["properties"] ?? {})[0] ?? "file";

const isOfBytes = (type: string) => /^(image|audio|video)\/|octet-stream$/.test(type);

const text = (value: unknown) =>
  // Unpaired surrogates cannot stand in a URL; browsers write U+FFFD for them too.
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();

const present = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );

const named = (parameters: readonly Parameter[], where: Parameter["in"]) =>
  parameters.filter((each) => each.in === where);

const pathValuesOf = (parameters: readonly Parameter[], existing: Existing) =>
  Object.fromEntries(
    named(parameters, "path").map(({ name, schema }) => [
      name,
      fc.oneof(
        fc.constantFrom(...(existing[name] ?? ["1"])),
        valuesOf(schema).map((value) => text(value).replaceAll(/^\.*$/g, "x") || "x"),
      ),
    ]),
  );

const queryValuesOf = (parameters: readonly Parameter[]) =>
  Object.fromEntries(
    named(parameters, "query").map(({ name, schema }) => [name, valuesOf(schema).map(text)]),
  );

type Body = Pick<Sent, "body" | "type">;

function bodiesOf({ requestBody }: DocumentedOperation, world: World): fc.Arbitrary<Body> {
  const content = Object.entries(requestBody?.content ?? {});
  if (content.length === 0) return fc.constant({ body: undefined, type: "" });
  return fc.oneof(...content.map(([type, media]) => bodiesIn(type, media, world)));
}

function bodiesIn(type: string, media: Media, world: World): fc.Arbitrary<Body> {
  if (isOfBytes(type)) return pictures.map((body) => ({ body, type }));
  if (type === "multipart/form-data") return pictures.map((body) => asForm(body, fieldOf(media)));
  const schema = resolve(media.schema, world.document);
  const described = fc.oneof(
    { weight: 4, arbitrary: valuesOf(schema) },
    { weight: 1, arbitrary: fc.constant(media.example) },
  );
  const known = fc
    .tuple(described, fc.record(knownFields(world.existing), { requiredKeys: [] }))
    .map(([value, fields]) => withFields(value, present(fields)));
  const values = world.isExpensive
    ? fc.oneof({ weight: 1, arbitrary: known }, { weight: 11, arbitrary: known.map(unhashable) })
    : known;
  return fc
    .oneof(
      { weight: 6, arbitrary: values.map((value) => encode(type, value)) },
      { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
    )
    .map((body) => ({ body, type }));
}

const encode = (type: string, value: unknown) =>
  type === "application/json" ? JSON.stringify(value) : formOf(value);

const knownFields = (existing: Existing) =>
  Object.fromEntries(
    Object.entries(existing).map(([name, values]) => [name, fc.constantFrom(...values)]),
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Puts what exists where the body has such a field. */
function withFields(value: unknown, fields: Readonly<Record<string, string>>): unknown {
  if (!isObject(value)) return value;
  const known = Object.entries(fields).filter(([name]) => name in value);
  return { ...value, ...Object.fromEntries(known) };
}

/** Without a password that is worth hashing. */
function unhashable(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, name.includes("password") ? "" : field]),
  );
}

const formOf = (value: unknown) =>
  new URLSearchParams(
    isObject(value) ? Object.entries(value).map(([name, field]) => [name, text(field)]) : "",
  ).toString();

/** The smallest GIF there is. */
const png = Uint8Array.fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
);
const gif = Uint8Array.fromBase64("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=");
const pictures = fc.oneof(
  fc.constant(gif),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array([...gif.slice(0, 20), ...bytes])),
);

/** The shortest captions that say something. */
const VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nGood morning, everybody.\n";

function asForm(picture: Uint8Array, field: string): Body {
  const boundary = "a-boundary-of-the-tests";
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${field === "cv" ? "a.txt" : "a.gif"}"\r\n\r\n`;
  const encode = (part: string) => [...new TextEncoder().encode(part)];
  const body = new Uint8Array([...encode(head), ...picture, ...encode(`\r\n--${boundary}--\r\n`)]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}

export function resolve(schema: JsonSchema, document: OpenApiDocument): JsonSchema {
  const { $ref: ref } = schema;
  const name = typeof ref === "string" ? ref.replace("#/components/schemas/", "") : "";
  return document.components.schemas[name] ?? schema;
}
