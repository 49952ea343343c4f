import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { AreaField, InputField } from "../../../../ui/fields";
import type { Lobby } from "../list-lobby";
import { chatMessages } from "../messages";
import { placePath } from "../place-path";
import type { RoomView } from "../../rooms";
import { Sidebar } from "./sidebar";

type Refused = {
  readonly form: "create" | "write";
  readonly posted: Readonly<Record<string, unknown>>;
  readonly error: AppError;
};

type Props = {
  readonly language: Language;
  readonly lobby: Lobby;
  readonly search: string;
  readonly refused: Refused | null;
};

/** The page `/chat`. */
export function LobbyPage({ language, lobby, search, refused }: Props) {
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
          <CreateForm language={language} refused={refused?.form === "create" ? refused : null} />
          <WriteForm language={language} refused={refused?.form === "write" ? refused : null} />
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

type FormProps = { readonly language: Language; readonly refused: Refused | null };

const valueOf = (refused: Refused | null, name: string) => {
  const value = refused?.posted[name];
  return typeof value === "string" ? value : "";
};

const errorOf = (refused: Refused | null, language: Language) =>
  refused ? (refused.error.advice ?? refused.error.title)[language] : undefined;

function CreateForm({ language, refused }: FormProps) {
  const texts = chatMessages[language].create;
  return (
    <form class="fields" method="post" action="/chat/rooms" aria-labelledby="create-title">
      <h2 id="create-title">{texts.title}</h2>
      <InputField
        id="name"
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        value={valueOf(refused, "name")}
        error={
          refused?.error.code === "VALIDATION_ERROR" ? texts.nameHint : errorOf(refused, language)
        }
        maxlength={50}
        required
        autocomplete="off"
      />
      <AreaField
        id="description"
        name="description"
        label={texts.description}
        hint={texts.optional}
        value={valueOf(refused, "description")}
        rows={2}
        maxlength={500}
      />
      <label class="check" for="private">
        <input
          id="private"
          type="checkbox"
          name="private"
          value="1"
          checked={valueOf(refused, "private") === "1"}
        />
        {texts.private}
      </label>
      <button type="submit">{texts.submit}</button>
    </form>
  );
}

function WriteForm({ language, refused }: FormProps) {
  const texts = chatMessages[language].write;
  return (
    <form class="fields" method="post" action="/chat/dm" aria-labelledby="write-title">
      <h2 id="write-title">{texts.title}</h2>
      <InputField
        id="username"
        name="username"
        label={texts.name}
        value={valueOf(refused, "username")}
        error={errorOf(refused, language)}
        maxlength={50}
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <button type="submit">{texts.submit}</button>
    </form>
  );
}
