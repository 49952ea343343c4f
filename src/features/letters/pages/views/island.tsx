import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import type { IslandProps } from "../island-props";
import { letterMessages } from "../messages";
import { ProgressCard } from "./progress-card";
import { RequestRefusal } from "./request-refusal";

/** The browser module works on this element: the page, its texts and the markup it copies. */
export function Island({ language, children }: { language: Language; children: Child }) {
  const { progress, failure, refusal, notice } = letterMessages[language];
  const props: IslandProps = {
    language,
    timeLeft: progress.timeLeft,
    failureTitle: failure.title,
    cancelledTitle: failure.cancelledTitle,
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
        <RequestRefusal error={null} language={language} />
      </template>
      <output class="visually-hidden" data-announcer></output>
    </div>
  );
}
