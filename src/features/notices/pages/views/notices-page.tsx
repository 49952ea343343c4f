import type { Language } from "../../../../platform/language";
import { Moment } from "../../../../ui/moment";
import type { ListedNotice, ListedNotices } from "../../list-notices";
import { noticeMessages } from "../messages";

type Props = { readonly page: ListedNotices; readonly language: Language };

export function NoticesPage({ page, language }: Props) {
  const texts = noticeMessages[language];
  const { notices, unread, next } = page;
  return (
    <div class="notice-page">
      <div>
        <h1>{texts.title}</h1>
        <div class="notices-bar">
          <p>{texts.unread(unread)}</p>
          {unread > 0 && (
            <form action="/notices/read-all" method="post">
              <button type="submit" class="quiet">
                {texts.readAll}
              </button>
            </form>
          )}
          <a class="quiet" href="/notices/preferences">
            {texts.preferences}
          </a>
        </div>
      </div>
      {notices.length === 0 ? (
        <div class="empty">
          <p class="empty-title">{texts.emptyTitle}</p>
          <p>{texts.empty}</p>
        </div>
      ) : (
        <ul class="notices" aria-label={texts.list}>
          {notices.map((notice) => (
            <NoticeRow notice={notice} language={language} />
          ))}
        </ul>
      )}
      {next !== null && (
        <nav class="pager" aria-label={texts.older}>
          <a class="quiet" rel="next" href={`/notices?after=${next}`}>
            {texts.older}
          </a>
        </nav>
      )}
    </div>
  );
}

type RowProps = { readonly notice: ListedNotice; readonly language: Language };

/** The button leads to the place and marks the notice as read; a plain link would change what is stored when it is prefetched. */
function NoticeRow({ notice, language }: RowProps) {
  const texts = noticeMessages[language];
  const { id, title, excerpt, createdAt, isRead } = notice;
  return (
    <li data-notice={id} data-unread={isRead ? undefined : "true"}>
      <form action={`/notices/${id}/open`} method="post">
        <button type="submit" class="notice-link">
          {title}
        </button>
        {!isRead && <span class="tag">{texts.new}</span>}
      </form>
      {excerpt !== null && <p class="notice-excerpt">{excerpt}</p>}
      <p class="hint">
        <Moment at={createdAt} language={language} />
      </p>
    </li>
  );
}
