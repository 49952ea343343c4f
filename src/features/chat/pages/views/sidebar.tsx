import type { Language } from "../../../../platform/language";
import { countText } from "../../../../ui/badge-text";
import type { Places } from "../list-places";
import { chatMessages } from "../messages";
import { placePath } from "../place-path";
import type { ChatPlace } from "../../protocol";
import { unreadOf } from "../../api/wire";

type Props = {
  readonly language: Language;
  readonly places: Places;
  readonly current: ChatPlace | null;
  /** The overview needs no link to itself. */
  readonly isOverview?: boolean;
};

/** Lists conversations and rooms, the latest first. */
export function Sidebar({ language, places, current, isOverview = false }: Props) {
  const texts = chatMessages[language];
  const { rooms, conversations } = places;
  return (
    <nav class="chat-places" aria-label={texts.places} data-region="places">
      {!isOverview && (
        <h2 class="label">
          <a href="/chat">{texts.overview}</a>
        </h2>
      )}
      <h2 class="label">{texts.people}</h2>
      {conversations.length === 0 && (
        <p class="hint">
          {texts.noPeople} <a href="/chat/people">{texts.findPeople}</a>
        </p>
      )}
      <ul data-list="conversations">
        {conversations.map(({ peer, username, unread, preview }) => (
          <PlaceLink
            language={language}
            place={{ with: peer }}
            name={username}
            preview={preview}
            unread={unread}
            isCurrent={current !== null && "with" in current && current.with === peer}
          />
        ))}
      </ul>
      <h2 class="label">{texts.rooms}</h2>
      {rooms.length === 0 && <p class="hint">{texts.noRooms}</p>}
      <ul data-list="rooms">
        {rooms.map((room) => (
          <PlaceLink
            language={language}
            place={{ room: room.name }}
            name={room.name}
            sign={room.isPrivate ? "◆" : "#"}
            note={room.isPrivate ? texts.private : undefined}
            unread={unreadOf(room) ?? 0}
            isCurrent={current !== null && "room" in current && current.room === room.name}
          />
        ))}
      </ul>
    </nav>
  );
}

type LinkProps = {
  readonly language: Language;
  readonly place: ChatPlace;
  readonly name: string;
  readonly sign?: string;
  readonly note?: string | undefined;
  readonly preview?: string;
  readonly unread: number;
  readonly isCurrent: boolean;
};

function PlaceLink({ language, place, name, unread, isCurrent, ...look }: LinkProps) {
  const { sign, note, preview } = look;
  return (
    <li>
      <a
        href={placePath(place)}
        aria-current={isCurrent ? "page" : undefined}
        data-place={JSON.stringify(place)}
      >
        {"with" in place ? (
          <span class="presence" data-presence={place.with} hidden></span>
        ) : (
          <span class="place-sign" aria-hidden="true">
            {sign}
          </span>
        )}
        <span class="place-name">
          {name}
          {note !== undefined && <span class="visually-hidden"> · {note}</span>}
        </span>
        <span class="place-unread" data-unread={unread} hidden={unread === 0 || isCurrent}>
          <span class="visually-hidden">· </span>
          <span aria-hidden="true" data-slot="count">
            {countText(unread)}
          </span>
          <span class="visually-hidden" data-slot="count-text">
            {chatMessages[language].unread(unread)}
          </span>
        </span>
        {preview && <span class="place-preview">{preview}</span>}
      </a>
    </li>
  );
}
