import type {
  DocumentedOperation,
  DocumentedResponse,
  Media,
  OpenApiDocument,
  Parameter,
} from "../../../../platform/openapi/document";
import type { DocsMessages } from "../messages";
import { Inline, Prose } from "./prose";

type Texts = { readonly texts: DocsMessages };
type Listed = {
  readonly method: string;
  readonly path: string;
  readonly operation: DocumentedOperation;
};

/** Every operation by its tag: parameters, body, answers and errors, with their examples folded away. */
export function ReferenceView({ document, texts }: { document: OpenApiDocument } & Texts) {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({ method, path, operation })),
  );
  return (
    <div class="reference">
      <nav aria-label={texts.contents} class="reference-contents">
        {document.tags.map((tag) => (
          <section>
            <h2>{tag.name}</h2>
            <ul>
              {ofTag(all, tag.name).map(({ method, path, operation }) => (
                <li>
                  <a href={`#${operation.operationId}`}>
                    <MethodMark method={method} /> <code>{path}</code>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div lang="en">
        {document.tags.map((tag) => (
          <section>
            <h2>{tag.name}</h2>
            <Prose text={tag.description} />
            {ofTag(all, tag.name).map((listed) => (
              <OperationView listed={listed} texts={texts} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const ofTag = (all: readonly Listed[], tag: string) =>
  all.filter(({ operation }) => operation.tags.includes(tag));

function MethodMark({ method }: { method: string }) {
  return <span class={`method method-${method}`}>{method.toUpperCase()}</span>;
}

function OperationView({ listed, texts }: { listed: Listed } & Texts) {
  const { method, path, operation } = listed;
  const body = Object.entries(operation.requestBody?.content ?? {});
  return (
    <article class="operation" id={operation.operationId}>
      <h3>{operation.summary}</h3>
      <p class="operation-route">
        <MethodMark method={method} /> <code>{path}</code>
      </p>
      <p class="hint">{securityText(operation, texts)}</p>
      {operation.description && <Prose text={operation.description} />}
      {operation.parameters && <ParameterList parameters={operation.parameters} texts={texts} />}
      {body.length > 0 && (
        <>
          <h4>{texts.body}</h4>
          {body.map(([type, media]) => (
            <MediaView type={type} media={media} texts={texts} />
          ))}
        </>
      )}
      <h4>{texts.answers}</h4>
      <dl class="answers">
        {Object.entries(operation.responses).map(([status, response]) => (
          <AnswerView status={status} response={response} texts={texts} />
        ))}
      </dl>
    </article>
  );
}

function securityText({ security }: DocumentedOperation, { security: names }: DocsMessages) {
  const schemes = security.flatMap((requirement) => Object.keys(requirement));
  if (schemes.length === 0) return names.none;
  return schemes.map((scheme) => names[scheme as keyof typeof names] ?? scheme).join(" · ");
}

function ParameterList({ parameters, texts }: { parameters: readonly Parameter[] } & Texts) {
  return (
    <>
      <h4>{texts.parameters}</h4>
      <ul class="parameters">
        {parameters.map(({ name, in: place, required, schema, description }) => (
          <li>
            <code>{name}</code>{" "}
            <span class="hint">
              {place} · {typeText(schema)} · {required ? texts.required : texts.optional}
            </span>
            {description && (
              <span class="about">
                <Inline text={description} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function typeText(schema: Readonly<Record<string, unknown>>): string {
  const values = schema["enum"];
  if (Array.isArray(values)) return values.map(String).join(" | ");
  const bounds = [schema["minimum"], schema["maximum"]].map((bound) =>
    typeof bound === "number" ? String(bound) : "",
  );
  const range = bounds.some(Boolean) ? ` ${bounds.join("–")}` : "";
  return `${typeof schema["type"] === "string" ? schema["type"] : "any"}${range}`;
}

function AnswerView(props: { status: string; response: DocumentedResponse } & Texts) {
  const { status, response, texts } = props;
  const content = Object.entries(response.content ?? {});
  return (
    <>
      <dt class={`status status-${status.slice(0, 1)}`}>{status}</dt>
      <dd>
        <Prose text={response.description} />
        {content.map(([type, media]) => (
          <MediaView type={type} media={media} texts={texts} />
        ))}
      </dd>
    </>
  );
}

function MediaView({ type, media, texts }: { type: string; media: Media } & Texts) {
  const examples: [string, unknown][] = Object.entries(media.examples ?? {}).map(
    ([name, { value }]) => [name, value],
  );
  if (media.example !== undefined) examples.push([texts.example, media.example]);
  if (examples.length === 0) return <p class="hint">{type}</p>;
  return (
    <>
      {examples.map(([name, value]) => (
        <details>
          <summary>
            {name} <span class="hint">{type}</span>
          </summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
          <pre tabindex={0}>
            <code>{JSON.stringify(value, null, 2)}</code>
          </pre>
        </details>
      ))}
    </>
  );
}
