import type { Language } from "../../../../platform/language";
import { AreaField, InputField } from "../../../../ui/fields";
import { chatMessages } from "../messages";
import type { RoomDetails } from "../open-room-details";
import type { PlaceQuery } from "../page-forms";
import { placePath } from "../place-path";
import type { RoomView } from "../../rooms";
import { FoldedForm } from "./folded-form";
import { MemberRow } from "./member-row";
import { Bans, ModerationLog } from "./moderation";

type Props = {
  readonly language: Language;
  readonly room: RoomDetails;
  readonly selfId: number;
  readonly query: PlaceQuery;
  /** The name that stays in the field when an invitation was refused. */
  readonly invited: string;
};

/** The members of a room, and for moderators the forms that act on them and on the room. */
export function RoomPanel({ language, room, selfId, query, invited }: Props) {
  const { view, isModerator, isOwner, moderation } = room;
  const path = placePath({ room: view.name });
  const isArchived = view.archivedAt !== null;
  const isLeavable = view.role !== null && view.role !== "owner";
  return (
    <>
      {view.description !== "" && <p>{view.description}</p>}
      <Members language={language} room={room} selfId={selfId} query={query} />
      {isModerator && view.isPrivate && !isArchived && (
        <InviteForm language={language} path={path} invited={invited} />
      )}
      {moderation && <Bans language={language} bans={moderation.bans} path={path} />}
      {moderation && (
        <ModerationLog language={language} moderation={moderation} path={path} query={query} />
      )}
      {isModerator && !isArchived && <AboutForm language={language} view={view} path={path} />}
      {isOwner && <ArchiveForm language={language} isArchived={isArchived} path={path} />}
      {isLeavable && <LeaveForm language={language} path={path} isPrivate={view.isPrivate} />}
    </>
  );
}

function Members({ language, room, selfId, query }: Omit<Props, "invited">) {
  const texts = chatMessages[language];
  const { view, members, nextMembers, isOwner } = room;
  const path = placePath({ room: view.name });
  return (
    <section>
      <h2 class="label">
        {texts.place.members} <span class="figures">· {view.memberCount}</span>
      </h2>
      <ul class="place-members">
        {members.map((member) => (
          <MemberRow
            language={language}
            member={member}
            view={view}
            isSelf={member.userId === selfId}
            isOwner={isOwner}
          />
        ))}
      </ul>
      <p class="actions">
        {query.after > 0 && (
          <a class="quiet" href={`${path}?panel=1`}>
            {texts.place.firstMembers}
          </a>
        )}
        {nextMembers !== null && (
          <a class="quiet" href={`${path}?panel=1&after=${nextMembers}`}>
            {texts.place.moreMembers}
          </a>
        )}
      </p>
    </section>
  );
}

type FormProps = { readonly language: Language; readonly path: string };

function InviteForm({ language, path, invited }: FormProps & { readonly invited: string }) {
  const texts = chatMessages[language].place;
  return (
    <form class="panel-form" method="post" action={`${path}/invitations`}>
      <InputField
        id="invite"
        name="username"
        label={texts.invite}
        value={invited}
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
  );
}

function AboutForm({ language, path, view }: FormProps & { readonly view: RoomView }) {
  const texts = chatMessages[language].manage;
  return (
    <FoldedForm summary={texts.about} action={`${path}/about`}>
      <InputField
        id="topic"
        name="topic"
        label={texts.topic}
        value={view.topic}
        maxlength={200}
        autocomplete="off"
      />
      <AreaField
        id="description"
        name="description"
        label={texts.description}
        value={view.description}
        rows={3}
        maxlength={500}
      />
      <button class="quiet" type="submit">
        {texts.save}
      </button>
    </FoldedForm>
  );
}

function ArchiveForm({ language, path, isArchived }: FormProps & { readonly isArchived: boolean }) {
  const texts = chatMessages[language].manage;
  if (isArchived) {
    return (
      <form method="post" action={`${path}/archive`}>
        <button class="quiet" type="submit" name="archived" value="0">
          {texts.reopen}
        </button>
      </form>
    );
  }
  return (
    <FoldedForm summary={texts.archive} action={`${path}/archive`}>
      <p class="hint">{texts.archiveText}</p>
      <button class="quiet danger" type="submit" name="archived" value="1">
        {texts.archiveSubmit}
      </button>
    </FoldedForm>
  );
}

/** Leaving a public room needs no confirmation, because the person may join again. */
function LeaveForm({ language, path, isPrivate }: FormProps & { readonly isPrivate: boolean }) {
  const texts = chatMessages[language].place;
  const action = `${path}/leave`;
  if (!isPrivate) {
    return (
      <form class="panel-form" method="post" action={action}>
        <button class="quiet" type="submit">
          {texts.leave}
        </button>
      </form>
    );
  }
  return (
    <FoldedForm summary={`${texts.leave}…`} action={action}>
      <p class="hint">{texts.leaveText}</p>
      <button class="quiet danger" type="submit">
        {texts.leave}
      </button>
    </FoldedForm>
  );
}
