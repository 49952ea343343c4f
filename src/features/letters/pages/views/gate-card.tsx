import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { AccessStatus } from "../../api/schemas";
import { Countdown } from "../../../../ui/countdown";
import { Punches } from "./punches";

type Props = {
  readonly access: AccessStatus;
  readonly language: Language;
  /** Kept when the link to come back is followed. */
  readonly company: string;
};

/** The visitor's card: what unlocks the letters and when; once open, what is left of the day. */
export function GateCard({ access, language, company }: Props) {
  return (
    <aside class="gate" aria-labelledby="gate-title" data-region="gate">
      <p class="label">{letterMessages[language].gate.card}</p>
      {access.has_access ? (
        <OpenGate access={access} language={language} />
      ) : (
        <ClosedGate access={access} language={language} company={company} />
      )}
    </aside>
  );
}

function ClosedGate({ access, language, company }: Props) {
  const texts = letterMessages[language].gate;
  const { current_visits: visits, required_visits: required } = access;
  const query = company ? `?company=${encodeURIComponent(company)}` : "";
  return (
    <>
      <h2 id="gate-title">{texts.closedTitle}</h2>
      <Punches count={visits} of={required} label={texts.visits(visits, required)} />
      <p class="figures">{texts.visits(visits, required)}</p>
      <p>{texts.why(access.visits_remaining)}</p>
      {access.next_visit_in > 0 ? (
        <p class="hint">
          {texts.nextIn} <Countdown seconds={access.next_visit_in} />
        </p>
      ) : (
        <p>
          {texts.nextNow} <a href={`/letters${query}`}>{texts.visitNow}</a>
        </p>
      )}
      <p class="hint">{texts.invitation}</p>
    </>
  );
}

function OpenGate({ access, language }: Omit<Props, "company">) {
  const texts = letterMessages[language].gate;
  const { daily_limit: limit, daily_remaining: remaining, profile_detected: profile } = access;
  const isByProfile = access.access_granted_by === "profile" && profile !== null;
  const quota = texts.quota(remaining, limit);
  return (
    <>
      <h2 id="gate-title">{texts.openTitle}</h2>
      <p>{isByProfile ? texts.byProfile[profile] : texts.byVisits}</p>
      <h3 class="label">{texts.quotaTitle}</h3>
      <Punches count={access.daily_used} of={limit} label={quota} />
      <p class="figures">{quota}</p>
      {access.daily_used > 0 && (
        <p class="hint">
          {texts.reset} <Countdown seconds={access.reset_in} />
        </p>
      )}
    </>
  );
}
