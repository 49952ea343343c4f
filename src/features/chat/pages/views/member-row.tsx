import type { Language } from "../../../../platform/language";
import { InputField, SelectField } from "../../../../ui/fields";
import { MomentSentence } from "../../../../ui/moment";
import { chatMessages } from "../messages";
import type { ShownMember } from "../open-room-details";
import { placePath } from "../place-path";
import type { RoomView } from "../../rooms";
import { FoldedForm } from "./folded-form";

type Props = {
  readonly language: Language;
  readonly member: ShownMember;
  readonly view: RoomView;
  readonly isSelf: boolean;
  /** Whether the person who looks may change roles. */
  readonly isOwner: boolean;
};

export function MemberRow(props: Props) {
  const { language, member, isSelf } = props;
  const texts = chatMessages[language];
  const { userId, username, role, isBelow, mutedUntil } = member;
  return (
    <li>
      <span class="presence" data-presence={userId} hidden></span>
      <span class="member-label">
        {isSelf ? username : <a href={placePath({ with: userId })}>{username}</a>}
        {role !== "member" && <span class="hint"> · {texts.place.roles[role]}</span>}
        {mutedUntil !== null && (
          <span class="hint">
            {" · "}
            <MomentSentence sentence={texts.manage.muted} at={mutedUntil} language={language} />
          </span>
        )}
      </span>
      {isBelow && <MemberActs {...props} />}
    </li>
  );
}

/** The actions are folded. Those that one more click cannot undo are folded twice, and say what they do. */
function MemberActs({ language, member, view, isOwner }: Props) {
  const texts = chatMessages[language].manage;
  const { userId, username, role, mutedUntil } = member;
  const action = `${placePath({ room: view.name })}/members/${userId}`;
  const parts = { language, member, action };
  return (
    <details class="member-acts">
      <summary class="quiet" aria-label={texts.actOn(username)}>
        {texts.act}
      </summary>
      <div class="panel-form">
        {isOwner && role !== "owner" && <RoleForms {...parts} />}
        {mutedUntil === null ? (
          <MuteForm {...parts} />
        ) : (
          <form method="post" action={action}>
            <button class="quiet" type="submit" name="act" value="unmute">
              {texts.unmute}
            </button>
          </form>
        )}
        {role !== "owner" && (
          <>
            <Confirmed
              {...parts}
              act="kick"
              summary={texts.kick}
              text={texts.kickText(username, view.isPrivate)}
              submit={texts.kickSubmit(username)}
            />
            <Confirmed
              {...parts}
              act="ban"
              summary={texts.ban}
              text={texts.banText(username)}
              submit={texts.banSubmit(username)}
            />
          </>
        )}
      </div>
    </details>
  );
}

type PartProps = {
  readonly language: Language;
  readonly member: ShownMember;
  readonly action: string;
};

function RoleForms({ language, member, action }: PartProps) {
  const texts = chatMessages[language].manage;
  const isModerator = member.role === "moderator";
  return (
    <>
      <form method="post" action={action}>
        <input type="hidden" name="act" value="role" />
        <button
          class="quiet"
          type="submit"
          name="role"
          value={isModerator ? "member" : "moderator"}
        >
          {isModerator ? texts.demote : texts.promote}
        </button>
      </form>
      <FoldedForm language={language} summary={texts.handOver} action={action}>
        <p class="hint">{texts.handOverText(member.username)}</p>
        <input type="hidden" name="act" value="role" />
        <button class="quiet danger" type="submit" name="role" value="owner">
          {texts.handOverSubmit(member.username)}
        </button>
      </FoldedForm>
    </>
  );
}

const MUTE_MINUTES = [10, 60, 480, 1_440, 10_080, 43_200];

function MuteForm({ language, member, action }: PartProps) {
  const texts = chatMessages[language].manage;
  return (
    <form class="mute-form" method="post" action={action}>
      <SelectField
        id={`minutes-${member.userId}`}
        name="minutes"
        label={texts.muteFor}
        value="60"
        options={MUTE_MINUTES.map((minutes) => [String(minutes), texts.minutes(minutes)])}
      />
      <button class="quiet" type="submit" name="act" value="mute">
        {texts.mute}
      </button>
    </form>
  );
}

type ConfirmedProps = PartProps & {
  readonly act: "kick" | "ban";
  readonly summary: string;
  readonly text: string;
  readonly submit: string;
};

function Confirmed({ language, member, action, act, summary, text, submit }: ConfirmedProps) {
  const texts = chatMessages[language].manage;
  return (
    <FoldedForm language={language} summary={summary} action={action}>
      <p class="hint">{text}</p>
      <InputField
        id={`${act}-reason-${member.userId}`}
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxlength={200}
        autocomplete="off"
      />
      <button class="quiet danger" type="submit" name="act" value={act}>
        {submit}
      </button>
    </FoldedForm>
  );
}
