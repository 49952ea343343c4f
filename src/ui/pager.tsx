import type { Language } from "../platform/language";
import { uiMessages } from "./messages";

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly language: Language;
};

/** Nothing where there is one page only. */
export function Pager({ page, pages, path, language }: Props) {
  const texts = uiMessages[language];
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label={texts.pages}>
      {page > 1 && (
        <a class="quiet" rel="prev" href={`${path}?page=${Math.min(page - 1, pages)}`}>
          {texts.previous}
        </a>
      )}
      <span class="hint figures">{texts.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="quiet" rel="next" href={`${path}?page=${page + 1}`}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
