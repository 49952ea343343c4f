import type { Language } from "../../../../platform/language";
import type { FormState } from "../../../../platform/form";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { chatMessages } from "../messages";
import type { RoomDetails } from "../open-room-details";
import { type PlaceQuery, type RefusedForm, stateIn } from "../page-forms";
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
  /** The form of the panel that comes back refused. */
  readonly refused: RefusedForm | null;
};

/** The members of a room, and for moderators the forms that act on them and on the room. */
export function RoomPanel({ language, room, selfId, query, refused }: Props) {
  const { view, isModerator, isOwner, moderation } = room;
  const path = placePath({ room: view.name });
  const isArchived = view.archivedAt !== null;
  const isLeavable = view.role !== null && view.role !== "owner";
  return (
    <>
      {view.description !== "" && <p>{view.description}</p>}
      <Members language={language} room={room} selfId={selfId} query={query} />
      {isModerator && view.isPrivate && !isArchived && (
        <InviteForm language={language} path={path} state={stateIn(refused, "invite")} />
      )}
      {moderation && <Bans language={language} bans={moderation.bans} path={path} />}
      {moderation && (
        <ModerationLog language={language} moderation={moderation} path={path} query={query} />
      )}
      {isModerator && !isArchived && (
        <AboutForm language={language} path={path} view={view} state={stateIn(refused, "about")} />
      )}
      {isOwner && <ArchiveForm language={language} isArchived={isArchived} path={path} />}
      {isLeavable && <LeaveForm language={language} path={path} isPrivate={view.isPrivate} />}
    </>
  );
}

function Members({ language, room, selfId, query }: Omit<Props, "refused">) {
  const texts = chatMessages[language];
  const { view, members, nextMembers, isOwner } = room;
  const path = placePath({ room: view.name });
  return (
    <section>
      <h2 class="label">
        {texts.place.members}{" "}
        <span class="figures" data-slot="panel-count">
          · {view.memberCount}
        </span>
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

type PanelFormProps = { readonly language: Language; readonly path: string };
/** A refusal that no field shows stands on top of the panel. */
type ReturningProps = PanelFormProps & { readonly state: FormState };

function InviteForm({ language, path, state }: ReturningProps) {
  const texts = chatMessages[language].place;
  return (
    <Form class="panel-form" action={`${path}/invitations`} language={language}>
      <InputField
        id="invite"
        {...fieldIn(state, "username")}
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
    </Form>
  );
}

function AboutForm({ language, path, view, state }: ReturningProps & { readonly view: RoomView }) {
  const texts = chatMessages[language].manage;
  return (
    <FoldedForm
      language={language}
      summary={texts.about}
      action={`${path}/about`}
      isOpen={state.error !== null}
    >
      <InputField
        id="topic"
        {...fieldIn(state, "topic", view.topic)}
        label={texts.topic}
        maxlength={200}
        autocomplete="off"
      />
      <AreaField
        id="description"
        {...fieldIn(state, "description", view.description)}
        label={texts.description}
        rows={3}
        limit={500}
        language={language}
      />
      <button class="quiet" type="submit">
        {texts.save}
      </button>
    </FoldedForm>
  );
}

type ArchiveProps = PanelFormProps & { readonly isArchived: boolean };

function ArchiveForm({ language, path, isArchived }: ArchiveProps) {
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
    <FoldedForm language={language} summary={texts.archive} action={`${path}/archive`}>
      <p class="hint">{texts.archiveText}</p>
      <button class="quiet danger" type="submit" name="archived" value="1">
        {texts.archiveSubmit}
      </button>
    </FoldedForm>
  );
}

type LeaveProps = PanelFormProps & { readonly isPrivate: boolean };

/** Leaving a public room needs no confirmation, because the person may join again. */
function LeaveForm({ language, path, isPrivate }: LeaveProps) {
  const texts = chatMessages[language].place;
  const action = `${path}/leave`;
  if (!isPrivate) {
    return (
      <Form class="panel-form" action={action} language={language}>
        <button class="quiet" type="submit">
          {texts.leave}
        </button>
      </Form>
    );
  }
  return (
    <FoldedForm language={language} summary={`${texts.leave}…`} action={action}>
      <p class="hint">{texts.leaveText}</p>
      <button class="quiet danger" type="submit">
        {texts.leave}
      </button>
    </FoldedForm>
  );
}
