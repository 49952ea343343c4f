import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, CheckField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import type { Lobby } from "../list-lobby";
import { chatMessages } from "../messages";
import { placePath } from "../place-path";
import type { RoomView } from "../../rooms";
import { SearchEverywhere } from "./search-page";
import { Sidebar } from "./sidebar";

type Props = {
  readonly language: Language;
  readonly lobby: Lobby;
  readonly search: string;
  /** The form for a new room, which may come back refused. */
  readonly create: FormState;
};

/** The page `/chat`: the person's own places first, then invitations and rooms to join. */
export function LobbyPage({ language, lobby, search, create }: Props) {
  const texts = chatMessages[language];
  const props = JSON.stringify({ texts: texts.live, place: null });
  return (
    <div class="chat chat-hall" data-island="chat" data-props={props}>
      <header class="lobby-head">
        <h1>{texts.title}</h1>
        <div class="lobby-acts">
          <a class="quiet leading" href="/chat/people">
            {texts.write.title}
          </a>
          <CreateForm language={language} state={create} />
        </div>
        <SearchEverywhere language={language} q="" />
      </header>
      <Sidebar language={language} places={lobby.places} current={null} isOverview />
      <div class="chat-lobby">
        <section class="lobby-part" data-region="invitations" hidden={!lobby.invitations.length}>
          <h2>{texts.lobby.invitations}</h2>
          <Rooms language={language} rooms={lobby.invitations} isInvitation />
        </section>
        <section class="lobby-part">
          <h2>{texts.lobby.open}</h2>
          <RoomSearch language={language} search={search} />
          <OpenRooms language={language} rooms={lobby.open} search={search} />
        </section>
      </div>
    </div>
  );
}

type OpenProps = {
  readonly language: Language;
  readonly rooms: readonly RoomView[];
  readonly search: string;
};

function RoomSearch({ language, search }: Omit<OpenProps, "rooms">) {
  const texts = chatMessages[language].lobby;
  return (
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
  );
}

function OpenRooms({ language, rooms, search }: OpenProps) {
  const texts = chatMessages[language].lobby;
  const isSearch = search !== "";
  return (
    <div data-region="rooms">
      {rooms.length === 0 ? (
        <div class="empty">
          <p class="empty-title">{isSearch ? texts.notFound(search) : texts.none}</p>
          <p>{isSearch ? texts.notFoundText : texts.noneText}</p>
        </div>
      ) : (
        <Rooms language={language} rooms={rooms} />
      )}
    </div>
  );
}

type RoomsProps = {
  readonly language: Language;
  readonly rooms: readonly RoomView[];
  readonly isInvitation?: boolean;
};

function Rooms({ language, rooms, isInvitation = false }: RoomsProps) {
  return (
    <ul class="drawer rows">
      {rooms.map((room) => (
        <li>
          <RoomText language={language} room={room} isInvitation={isInvitation} />
          <RoomActs language={language} room={room} isInvitation={isInvitation} />
        </li>
      ))}
    </ul>
  );
}

type RoomProps = {
  readonly language: Language;
  readonly room: RoomView;
  readonly isInvitation: boolean;
};

function RoomText({ language, room, isInvitation }: RoomProps) {
  const texts = chatMessages[language].lobby;
  return (
    <div>
      <p class="row-name">
        {isInvitation ? room.name : <a href={placePath({ room: room.name })}>{room.name}</a>}
        {room.isPrivate && <span class="tag">{chatMessages[language].private}</span>}
        {room.role !== null && <span class="tag">{texts.isMember}</span>}
      </p>
      <p class="hint">
        {texts.members(room.memberCount)}
        {" · "}
        {room.lastMessageAt === null ? (
          texts.silent
        ) : (
          <>
            {texts.lastMessage}{" "}
            <Moment at={new Date(room.lastMessageAt).toISOString()} language={language} />
          </>
        )}
      </p>
      {room.description !== "" && <p class="hint room-about">{room.description}</p>}
    </div>
  );
}

function RoomActs({ language, room, isInvitation }: RoomProps) {
  const texts = chatMessages[language].lobby;
  const path = placePath({ room: room.name });
  if (room.role !== null) {
    return (
      <a class="quiet" href={path} aria-label={texts.lookLabel(room.name)}>
        {texts.look}
      </a>
    );
  }
  return (
    <div class="actions">
      <form method="post" action={`${path}/join`}>
        <button class="quiet" type="submit" aria-label={texts.joinLabel(room.name)}>
          {texts.join}
        </button>
      </form>
      {isInvitation && (
        <form method="post" action={`${path}/decline`}>
          <button class="quiet" type="submit" aria-label={texts.declineLabel(room.name)}>
            {texts.decline}
          </button>
        </form>
      )}
    </div>
  );
}

type CreateProps = { readonly language: Language; readonly state: FormState };

function CreateForm({ language, state }: CreateProps) {
  const texts = chatMessages[language].create;
  return (
    <details class="lobby-create" open={state.error !== null}>
      <summary class="quiet">{texts.title}</summary>
      <Form class="fields" action="/chat/rooms" language={language} state={state}>
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
    </details>
  );
}
