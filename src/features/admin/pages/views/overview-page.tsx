import type { Language } from "../../../../platform/language";
import type { DescribedJob } from "../../../../engines/jobs";
import type { getDashboard } from "../../get-dashboard";
import { adminMessages } from "../messages";
import { Empty, Frame } from "./frame";
import type { PendingInvitation } from "../../../visits";
import { InvitationRequests } from "./invitation-requests";
import { JobList } from "./job-list";

export type OverviewProps = {
  readonly language: Language;
  readonly dashboard: Awaited<ReturnType<typeof getDashboard>>;
  readonly failures: readonly DescribedJob[];
  readonly invitations: readonly PendingInvitation[];
};

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** `/admin` shows the product in numbers, and the latest failures. */
export function OverviewPage({ language, dashboard, failures, invitations }: OverviewProps) {
  const texts = adminMessages[language];
  const { figures } = texts;
  const number = (value: number) => value.toLocaleString(LOCALES[language]);
  const dollars = (value: number) =>
    new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: "USD" }).format(value);
  return (
    <Frame language={language} part="overview" title={texts.overview}>
      <dl class="numbers">
        <Figure name={figures.accounts} value={number(dashboard.users_count)} />
        <Figure name={figures.newToday} value={number(dashboard.new_users_today)} />
        <Figure name={figures.sessions} value={number(dashboard.active_sessions)} />
        <Figure name={figures.queue} value={number(dashboard.queue_depth)} />
        <Figure
          name={figures.spend}
          value={dollars(dashboard.spend_today)}
          notes={[
            figures.ofBudget(dollars(dashboard.daily_budget)),
            ...(dashboard.spend_committed > 0
              ? [figures.committed(dollars(dashboard.spend_committed))]
              : []),
          ]}
        />
      </dl>
      <p class="hint">{figures.utc}</p>
      <InvitationRequests requests={invitations} language={language} />
      <section class="admin-part" aria-labelledby="failures-title">
        <h2 id="failures-title">{texts.failures.title}</h2>
        {failures.length === 0 ? (
          <Empty title={texts.failures.none} text={texts.failures.noneText} />
        ) : (
          <JobList jobs={failures} language={language} />
        )}
        <p>
          <a class="quiet" href="/admin/jobs">
            {texts.failures.all}
          </a>
        </p>
      </section>
    </Frame>
  );
}

type FigureProps = {
  readonly name: string;
  readonly value: string;
  readonly notes?: readonly string[];
};

function Figure({ name, value, notes = [] }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="figures">{value}</dd>
      {notes.map((note) => (
        <dd class="hint figures">{note}</dd>
      ))}
    </div>
  );
}
