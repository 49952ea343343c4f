import type { Child } from "hono/jsx";
import type { Language } from "../../../platform/language";
import { letterMessages } from "../messages";
import { ProgressCard } from "./progress-card";
import { RefusalNotice } from "./refusal-notice";

/** The few texts that the browser module says itself; all others are in the markup. */
export type IslandProps = {
  readonly language: Language;
  readonly timeLeft: string;
  readonly failureTitle: string;
  readonly failureMessage: string;
  readonly offlineTitle: string;
  readonly offlineMessage: string;
  readonly restored: string;
  readonly actionFailed: string;
};

/** What the browser module takes hold of: the page, its texts and the markup it copies. */
export function Island({ language, children }: { language: Language; children: Child }) {
  const { progress, failure, refusal, notice } = letterMessages[language];
  const props: IslandProps = {
    language,
    timeLeft: progress.timeLeft,
    failureTitle: failure.title,
    failureMessage: failure.message,
    offlineTitle: refusal.offlineTitle,
    offlineMessage: refusal.offlineMessage,
    restored: notice.restored,
    actionFailed: notice.failed,
  };
  return (
    <div class="letters" data-island="letters" data-props={JSON.stringify(props)}>
      {children}
      <template data-template="progress">
        <ProgressCard job={{ progress: 0, step: "queued" }} language={language} />
      </template>
      <template data-template="refusal">
        <RefusalNotice language={language} />
      </template>
      <p class="visually-hidden" role="status" data-announcer></p>
    </div>
  );
}
