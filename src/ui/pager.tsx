import type { Language } from "../platform/language";
import { uiMessages } from "./messages";

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly language: Language;
  /** These are further parameters of the address, such as a filter. */
  readonly query?: Readonly<Record<string, string>>;
  /** It replaces "newer" and "older" where those do not fit. */
  readonly labels?: { readonly previous: string; readonly next: string };
};

/** It shows nothing where there is only one page. */
export function Pager({ page, pages, path, language, query = {}, labels }: Props) {
  const texts = { ...uiMessages[language], ...labels };
  if (pages <= 1) return null;
  const hrefOf = (target: number) =>
    `${path}?${new URLSearchParams({ ...query, page: String(target) }).toString()}`;
  return (
    <nav class="pager" aria-label={texts.pages}>
      {page > 1 && (
        <a class="quiet" rel="prev" href={hrefOf(Math.min(page - 1, pages))}>
          {texts.previous}
        </a>
      )}
      <span class="hint figures">{texts.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="quiet" rel="next" href={hrefOf(page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
