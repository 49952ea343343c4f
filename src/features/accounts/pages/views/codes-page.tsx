import type { Language } from "../../../../platform/language";
import { accountMessages } from "../messages";

export type CodesProps = {
  readonly language: Language;
  readonly username: string;
  readonly codes: readonly string[];
  /** It is the page that follows. */
  readonly next: string;
};

/** It shows new recovery codes, once, with the ways to keep them. */
export function CodesPage({ language, username, codes, next }: CodesProps) {
  const { codes: texts } = accountMessages[language];
  const file = `${[texts.fileHead(username), "", ...codes].join("\n")}\n`;
  return (
    <div class="entry" data-island="accounts">
      <header class="entry-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <section class="codes" aria-label={texts.list}>
        <p class="codes-of">{username}</p>
        <ol class="code-list">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p class="codes-once">{texts.once}</p>
        <div class="actions">
          <button
            type="button"
            class="quiet"
            data-copy={codes.join("\n")}
            data-copied={texts.copied}
            data-copy-failed={texts.copyFailed}
            hidden
          >
            {texts.copy}
          </button>
          <a
            class="quiet"
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
            download={texts.filename}
          >
            {texts.download}
          </a>
          <button type="button" class="quiet" data-print hidden>
            {texts.print}
          </button>
        </div>
        <output class="visually-hidden" data-said></output>
        <p>
          <a class="codes-next" href={next}>
            {texts.done}
          </a>
        </p>
      </section>
    </div>
  );
}
