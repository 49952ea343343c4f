import type { Language } from "../../../platform/language";
import { InputField } from "../../../ui/fields";
import { chatMessages } from "../messages";
import type { OpenPlace, RoomDetails } from "../open-place";
import { placePath } from "../place-path";
import type { Member } from "../rooms";

type Props = { readonly language: Language; readonly open: OpenPlace };

/** What belongs to the place rather than to what is said in it. */
export function PlaceDetails({ language, open }: Props) {
  const texts = chatMessages[language].place;
  const path = placePath(open.place);
  return (
    <details class="place-details">
      <summary class="quiet">{open.room ? texts.details : texts.personDetails}</summary>
      <div class="place-panel">
        {open.lastRead !== null && (
          <form method="post" action={`${path}/read`} data-without-scripts>
            <button class="quiet" type="submit">
              {texts.markRead}
            </button>
          </form>
        )}
        {open.room ? (
          <RoomPanel language={language} room={open.room} path={path} selfId={open.self.id} />
        ) : (
          <BlockForm language={language} isBlocked={open.isBlocked} path={path} />
        )}
      </div>
    </details>
  );
}

type BlockProps = {
  readonly language: Language;
  readonly isBlocked: boolean;
  readonly path: string;
};

function BlockForm({ language, isBlocked, path }: BlockProps) {
  const texts = chatMessages[language].place;
  return (
    <form method="post" action={`${path}/${isBlocked ? "unblock" : "block"}`}>
      {!isBlocked && <p class="hint">{texts.blockHint}</p>}
      <button class="quiet" type="submit">
        {isBlocked ? texts.unblock : texts.block}
      </button>
    </form>
  );
}

type RoomProps = {
  readonly language: Language;
  readonly room: RoomDetails;
  readonly path: string;
  readonly selfId: number;
};

function RoomPanel({ language, room, path, selfId }: RoomProps) {
  const texts = chatMessages[language].place;
  const { view, members, isModerator } = room;
  return (
    <>
      {view.description !== "" && <p>{view.description}</p>}
      <h2 class="label">{texts.members}</h2>
      <ul class="place-members">
        {members.map((member) => (
          <MemberRow
            language={language}
            member={member}
            path={path}
            isSelf={member.userId === selfId}
            canAct={isModerator && member.role === "member"}
          />
        ))}
      </ul>
      {isModerator && view.isPrivate && view.archivedAt === null && (
        <form class="place-invite" method="post" action={`${path}/invitations`}>
          <InputField
            id="invite"
            name="username"
            label={texts.invite}
            maxlength={50}
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
          <button class="quiet" type="submit">
            {texts.inviteSubmit}
          </button>
        </form>
      )}
      {view.role !== null && view.role !== "owner" && (
        <form method="post" action={`${path}/leave`}>
          <button class="quiet" type="submit">
            {texts.leave}
          </button>
        </form>
      )}
    </>
  );
}

type MemberProps = {
  readonly language: Language;
  readonly member: Member;
  readonly path: string;
  readonly isSelf: boolean;
  readonly canAct: boolean;
};

function MemberRow({ language, member, path, isSelf, canAct }: MemberProps) {
  const texts = chatMessages[language].place;
  const { userId, username, role } = member;
  return (
    <li>
      <span class="presence" data-presence={userId} hidden></span>
      <span class="member-label">
        {isSelf ? username : <a href={placePath({ with: userId })}>{username}</a>}
        {role !== "member" && <span class="hint"> · {texts.roles[role]}</span>}
      </span>
      {canAct && !isSelf && (
        <form class="actions" method="post" action={`${path}/members/${userId}`}>
          {(["mute", "kick"] as const).map((act) => (
            <button
              class="quiet"
              type="submit"
              name="act"
              value={act}
              aria-label={texts.actOn(texts[act], username)}
            >
              {texts[act]}
            </button>
          ))}
        </form>
      )}
    </li>
  );
}
