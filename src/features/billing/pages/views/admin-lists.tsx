import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { userIdOf } from "../../../../platform/owner";
import { formatDay } from "../../../../ui/dates";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import type { BillingOverview } from "../../grants/list-billing";
import { billingMessages } from "../messages";

type ListProps = { readonly language: Language; readonly overview: BillingOverview };

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly none: string;
  readonly rows: readonly Child[];
};

function Part({ id, title, hint, none, rows }: PartProps) {
  return (
    <section class="admin-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {rows.length === 0 ? <p class="hint">{none}</p> : <ul class="drawer rows">{rows}</ul>}
    </section>
  );
}

/** An account that is gone has no name any more. */
function nameOf({ language, overview }: ListProps, ownerId: string | null): string {
  const id = ownerId === null ? null : userIdOf(ownerId);
  const name = id === null ? undefined : overview.names.get(id);
  return name ?? billingMessages[language].admin.nobody;
}

export function SubscriptionList(props: ListProps) {
  const { language, overview } = props;
  const { plans, admin: texts } = billingMessages[language];
  const rows = overview.subscriptions.map((subscription) => {
    const { ownerId, plan, status, periodEndsAt, cancelsAt } = subscription;
    return (
      <li>
        <div>
          <p class="row-name">
            {texts.gift(nameOf(props, ownerId), plan === null ? texts.unknownPlan : plans[plan])}{" "}
            <span class={status === "past_due" ? "tag tag-alarm" : "tag"}>
              {texts.statuses[status]}
            </span>
          </p>
          <p class="hint figures">
            {texts.untilDay(formatDay(new Date(cancelsAt ?? periodEndsAt).toISOString(), language))}{" "}
            · <span class="row-id">{subscription.id}</span>
          </p>
        </div>
      </li>
    );
  });
  return (
    <Part id="subscriptions-title" title={texts.subscriptions} none={texts.none} rows={rows} />
  );
}

export function GiftList({ now, ...props }: ListProps & { readonly now: number }) {
  const { language, overview } = props;
  const { plans, admin: texts } = billingMessages[language];
  const rows = overview.grants.map(({ id, ownerId, plan, endsAt, endedAt, givenBy, reason }) => {
    const name = nameOf(props, ownerId);
    const isOver = endedAt !== null || endsAt <= now;
    return (
      <li>
        <div>
          <p class="row-name">
            {texts.gift(name, plans[plan])}{" "}
            {isOver && <span class="tag">{endedAt === null ? texts.over : texts.takenBack}</span>}
          </p>
          <p>{reason}</p>
          <p class="hint figures">
            {texts.untilDay(formatDay(new Date(endsAt).toISOString(), language))} ·{" "}
            {texts.givenBy(overview.names.get(givenBy) ?? texts.nobody)}
          </p>
        </div>
        {!isOver && (
          <Form action={`/admin/plans/gifts/${id}/end`} language={language}>
            <button type="submit" class="quiet minor" aria-label={texts.takeBackLabel(name)}>
              {texts.takeBack}
            </button>
          </Form>
        )}
      </li>
    );
  });
  return <Part id="gifts-title" title={texts.gifts} none={texts.none} rows={rows} />;
}

export function BillingDifferenceList(props: ListProps) {
  const { language, overview } = props;
  const texts = billingMessages[language].admin;
  const rows = overview.differences.map(({ kind, foundAt, customerId, ownerId }) => (
    <li>
      <div>
        <p>{texts.kinds[kind]}</p>
        <p class="hint figures">
          <Moment at={foundAt} language={language} /> · {nameOf(props, ownerId)} ·{" "}
          <span class="row-id">{customerId}</span>
        </p>
      </div>
    </li>
  ));
  return (
    <Part
      id="differences-title"
      title={texts.differences}
      hint={texts.differencesHint}
      none={texts.none}
      rows={rows}
    />
  );
}

export function EventList({ language, overview }: ListProps) {
  const texts = billingMessages[language].admin;
  const rows = overview.events.map(({ type, receivedAt, outcome, id }) => (
    <li>
      <div>
        <p>
          <code>{type}</code> {texts.outcomes[outcome ?? "open"]}
        </p>
        <p class="hint figures">
          <Moment at={receivedAt} language={language} /> · <span class="row-id">{id}</span>
        </p>
      </div>
    </li>
  ));
  return <Part id="events-title" title={texts.events} none={texts.none} rows={rows} />;
}
