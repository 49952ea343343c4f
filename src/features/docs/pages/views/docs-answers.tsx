import type { Context } from "hono";
import document from "../../../../../dist/openapi.json";
import type { AppEnv } from "../../../../platform/context";
import type { OpenApiDocument } from "../../../../platform/openapi/document";
import { assetUrl } from "../../../../ui/assets";
import { respondWithPage } from "../../../../ui/layout";
import { type DocsMessages, docsMessages } from "../messages";
import { ReferenceView } from "./reference-view";

/** `/docs`: Scalar over `/openapi.json`, from our own assets. */
export function respondWithInteractive(c: Context<AppEnv>) {
  const texts = docsMessages[c.get("language")];
  return respondWithPage(c, {
    title: texts.title,
    scripts: ["docs.js"],
    isShared: true,
    bringsOwnMain: true,
    children: (
      <>
        <section class="docs-intro" aria-labelledby="docs-title">
          <h1 id="docs-title">{texts.title}</h1>
          <p class="lead">{texts.interactiveIntro}</p>
          <DocsLinks texts={texts} href="/redoc" label={texts.toLight} />
          <noscript>
            <p>{texts.needsScript}</p>
          </noscript>
        </section>
        <div
          data-island="docs"
          data-script={assetUrl("scalar.js")}
          data-document="/openapi.json"
          data-failed={texts.failed}
          data-copy={texts.copy}
        ></div>
      </>
    ),
  });
}

/** `/redoc`: the same document as one plain page. */
export function respondWithReference(c: Context<AppEnv>) {
  const texts = docsMessages[c.get("language")];
  return respondWithPage(c, {
    title: texts.title,
    isShared: true,
    children: (
      <>
        <header class="docs-intro">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.intro}</p>
          {texts.apiLanguageNote && <p>{texts.apiLanguageNote}</p>}
          <DocsLinks texts={texts} href="/docs" label={texts.toInteractive} />
        </header>
        <ReferenceView document={document as unknown as OpenApiDocument} texts={texts} />
      </>
    ),
  });
}

function DocsLinks({ texts, href, label }: { texts: DocsMessages; href: string; label: string }) {
  return (
    <p class="docs-links">
      <a href={href}>{label}</a>
      <a href="/openapi.json">{texts.toDocument}</a>
    </p>
  );
}
