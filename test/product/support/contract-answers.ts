import { Validator } from "@cfworker/json-schema";
import type {
  DocumentedOperation,
  DocumentedResponse,
  Media,
  OpenApiDocument,
} from "../../../src/platform/openapi/document";

/** Null when the document foresees the status, the type and the shape of the answer. */
export async function problemOf(
  response: Response,
  operation: DocumentedOperation,
  document: OpenApiDocument,
): Promise<string | null> {
  const { status } = response;
  const text = await textOf(response);
  const foreseen = operation.responses[String(status)];
  if (!foreseen) return `${status} is not documented: ${text.slice(0, 300)}`;
  if (status >= 500 && status !== 503) return `${status}: ${text.slice(0, 300)}`;
  const [type = ""] = (response.headers.get("content-type") ?? "").split(";");
  if (!foreseen.content) return text === "" ? null : `${status} has a body`;
  const media = mediaOf(foreseen, type);
  if (!media) return `${status} with ${type}`;
  // A file that is given as any kind of file may be JSON too.
  if (type !== "application/json" || media === foreseen.content["*/*"]) return null;
  const body: unknown = JSON.parse(text);
  const { valid, errors } = validatorOf(media, document).validate(body);
  if (!valid) return `${status}: ${JSON.stringify(errors.slice(0, 5))} in ${text.slice(0, 300)}`;
  const { code, errorCode } = body as { code?: string; errorCode?: string };
  const told = code ?? errorCode ?? "";
  return status >= 400 && media.examples && !media.examples[told]
    ? `${status} with the code ${told}`
    : null;
}

const validators = new WeakMap<Media, Validator>();

/** Made once: it walks through every schema of the document, which takes longer than the request. */
function validatorOf(media: Media, { components }: OpenApiDocument): Validator {
  const known = validators.get(media);
  if (known) return known;
  const made = new Validator({ ...media.schema, components }, "2020-12", false);
  validators.set(media, made);
  return made;
}

/** Pictures and archives are read to their ends, and not looked at. */
async function textOf(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  const isText = /json|text/.test(response.headers.get("content-type") ?? "");
  return isText || bytes.byteLength === 0 ? new TextDecoder().decode(bytes) : "(bytes)";
}

/** `image/*` foresees every picture, and stars alone every file. */
const mediaOf = ({ content = {} }: DocumentedResponse, type: string) =>
  content[type] ?? content[type.replace(/\/.*/, "/*")] ?? content["*/*"];
