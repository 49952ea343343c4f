import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, CheckField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { Lobby } from "../list-lobby";
import { chatMessages } from "../messages";
import { placePath } from "../place-path";
import type { RoomView } from "../../rooms";
import { Sidebar } from "./sidebar";

type Props = {
  readonly language: Language;
  readonly lobby: Lobby;
  readonly search: string;
  /** The two forms; one of them may come back refused. */
  readonly create: FormState;
  readonly write: FormState;
};

/** The page `/chat`. */
export function LobbyPage({ language, lobby, search, create, write }: Props) {
  const texts = chatMessages[language];
  const props = JSON.stringify({ texts: texts.live, place: null });
  return (
    <div class="chat" data-island="chat" data-props={props}>
      <Sidebar language={language} places={lobby.places} current={null} />
      <div class="chat-lobby">
        <header class="lobby-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lobby.lead}</p>
        </header>
        {lobby.invitations.length > 0 && (
          <section class="lobby-part">
            <h2>{texts.lobby.invitations}</h2>
            <Rooms language={language} rooms={lobby.invitations} isInvitation />
          </section>
        )}
        <section class="lobby-part">
          <h2>{texts.lobby.open}</h2>
          <OpenRooms language={language} rooms={lobby.open} search={search} />
        </section>
        <div class="lobby-forms">
          <CreateForm language={language} state={create} />
          <WriteForm language={language} state={write} />
        </div>
      </div>
    </div>
  );
}

type OpenProps = {
  readonly language: Language;
  readonly rooms: readonly RoomView[];
  readonly search: string;
};

function OpenRooms({ language, rooms, search }: OpenProps) {
  const texts = chatMessages[language].lobby;
  const isSearch = search !== "";
  return (
    <>
      <search>
        <form class="lobby-search" action="/chat" method="get">
          <InputField
            id="room-search"
            name="search"
            type="search"
            label={texts.search}
            value={search}
            maxlength={50}
          />
          <button class="quiet" type="submit">
            {texts.submit}
          </button>
        </form>
      </search>
      {rooms.length === 0 ? (
        <div class="empty">
          <p class="empty-title">{isSearch ? texts.notFound : texts.none}</p>
          <p>{isSearch ? texts.notFoundText : texts.noneText}</p>
        </div>
      ) : (
        <Rooms language={language} rooms={rooms} />
      )}
    </>
  );
}

type RoomsProps = {
  readonly language: Language;
  readonly rooms: readonly RoomView[];
  readonly isInvitation?: boolean;
};

function Rooms({ language, rooms, isInvitation = false }: RoomsProps) {
  const texts = chatMessages[language].lobby;
  return (
    <ul class="drawer rows">
      {rooms.map((room) => (
        <li>
          <div>
            <p class="row-name">
              {isInvitation ? room.name : <a href={placePath({ room: room.name })}>{room.name}</a>}
              {room.isPrivate && <span class="tag">{chatMessages[language].private}</span>}
            </p>
            <p class="hint">
              {[texts.members(room.memberCount), room.description]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </div>
          <div class="actions">
            <form method="post" action={`${placePath({ room: room.name })}/join`}>
              <button class="quiet" type="submit" aria-label={texts.joinLabel(room.name)}>
                {texts.join}
              </button>
            </form>
            {isInvitation && (
              <form method="post" action={`${placePath({ room: room.name })}/decline`}>
                <button class="quiet" type="submit" aria-label={texts.declineLabel(room.name)}>
                  {texts.decline}
                </button>
              </form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

type LobbyFormProps = { readonly language: Language; readonly state: FormState };

function CreateForm({ language, state }: LobbyFormProps) {
  const texts = chatMessages[language].create;
  return (
    <Form
      class="fields"
      action="/chat/rooms"
      aria-labelledby="create-title"
      language={language}
      state={state}
      heading={<h2 id="create-title">{texts.title}</h2>}
    >
      <InputField
        id="name"
        {...fieldIn(state, "name")}
        label={texts.name}
        hint={texts.nameHint}
        maxlength={50}
        required
        autocomplete="off"
      />
      <AreaField
        id="description"
        {...fieldIn(state, "description")}
        label={texts.description}
        hint={texts.optional}
        rows={2}
        limit={500}
        language={language}
      />
      <CheckField
        name="private"
        label={texts.private}
        isChecked={state.values["private"] === "1"}
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}

function WriteForm({ language, state }: LobbyFormProps) {
  const texts = chatMessages[language].write;
  return (
    <Form
      class="fields"
      action="/chat/dm"
      aria-labelledby="write-title"
      language={language}
      state={state}
      heading={<h2 id="write-title">{texts.title}</h2>}
    >
      <InputField
        id="username"
        {...fieldIn(state, "username")}
        label={texts.name}
        maxlength={50}
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}
