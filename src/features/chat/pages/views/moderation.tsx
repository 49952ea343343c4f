import type { Language } from "../../../../platform/language";
import { Moment, MomentSentence } from "../../../../ui/moment";
import { chatMessages } from "../messages";
import type { PlaceQuery } from "../page-forms";
import type { Moderation } from "../../rooms";

type BansProps = {
  readonly language: Language;
  readonly bans: Moderation["bans"];
  readonly path: string;
};

/** Lists banned people, each with a form that lifts the ban. */
export function Bans({ language, bans, path }: BansProps) {
  const texts = chatMessages[language].manage;
  return (
    <section>
      <h2 class="label">{texts.bans}</h2>
      {bans.length === 0 && <p class="hint">{texts.noBans}</p>}
      <ul class="place-members">
        {bans.map(({ userId, username, bannedAt }) => (
          <li>
            <span class="member-label">
              {username}
              <span class="hint">
                {" · "}
                <MomentSentence sentence={texts.bannedOn} at={bannedAt} language={language} />
              </span>
            </span>
            <form method="post" action={`${path}/members/${userId}`}>
              <button
                class="quiet"
                type="submit"
                name="act"
                value="unban"
                aria-label={texts.liftLabel(username)}
              >
                {texts.lift}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

type LogProps = {
  readonly language: Language;
  readonly moderation: Moderation;
  readonly path: string;
  readonly query: PlaceQuery;
};

/** The log of moderation, newest first. */
export function ModerationLog({ language, moderation, path, query }: LogProps) {
  const texts = chatMessages[language].manage;
  const { records, hasEarlier } = moderation;
  const last = records.at(-1);
  return (
    <details class="fold" open={query.log !== undefined}>
      <summary>{texts.log}</summary>
      {records.length === 0 && <p class="hint">{texts.noLog}</p>}
      <ol class="moderation-log">
        {records.map((record) => (
          <li>
            <span>{sentenceOf(record, language)}</span>
            <span class="hint">
              <Moment at={record.timestamp} language={language} />
            </span>
          </li>
        ))}
      </ol>
      <p class="actions">
        {query.log !== undefined && (
          <a class="quiet" href={`${path}?panel=1`}>
            {texts.latest}
          </a>
        )}
        {hasEarlier && last && (
          <a class="quiet" href={`${path}?panel=1&log=${last.id}`}>
            {texts.earlier}
          </a>
        )}
      </p>
    </details>
  );
}

type Entry = Moderation["records"][number];

/** The detail is the new role or what changed in the room, and for all other actions the reason. */
function sentenceOf({ by, user, action, detail }: Entry, language: Language): string {
  const { record, reason } = chatMessages[language].manage;
  const sentences = record(by.username, user?.username ?? "", detail || action);
  const isKind = action === "role" || action === "room";
  const sentence = sentences[isKind ? `${action} ${detail}` : action] ?? sentences["other"] ?? "";
  if (isKind || detail === "") return sentence;
  return `${sentence} · ${reason}${language === "fr" ? " " : ""}: ${detail}`;
}
