import type { Language } from "../../../../platform/language";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import type { RefusedForm } from "../page-forms";
import { placePath } from "../place-path";
import { layRows } from "../rows";
import { Composer } from "./composer";
import { LogRow, RowTemplates } from "./message-item";
import { PlaceDetails } from "./place-details";
import { FoundMessages, SearchForm } from "./search-results";
import { Sidebar } from "./sidebar";

type Props = {
  readonly language: Language;
  readonly open: OpenPlace;
  readonly refused: RefusedForm | null;
};

/** The pages `/chat/rooms/:name` and `/chat/dm/:userId`. */
export function PlacePage({ language, open, refused }: Props) {
  const texts = chatMessages[language];
  return (
    <div class="chat chat-open" data-island="chat" data-props={propsOf(language, open)}>
      <Sidebar language={language} places={open.places} current={open.place} />
      <section class="chat-place" aria-labelledby="place-title">
        <PlaceHead language={language} open={open} refused={refused} />
        {open.found !== null && <FoundMessages language={language} open={open} />}
        <output class="chat-connection" data-slot="connection" hidden></output>
        <Log language={language} open={open} />
        <div class="chat-below">
          <button class="chat-newest" type="button" data-slot="newest" hidden>
            {texts.live.newest}
          </button>
          <p class="chat-typing" data-slot="typing"></p>
        </div>
        <Composer language={language} open={open} refused={refused} />
      </section>
      <RowTemplates language={language} path={placePath(open.place)} />
    </div>
  );
}

function propsOf(language: Language, open: OpenPlace): string {
  const { place, self, history, lastRead, writing, room } = open;
  return JSON.stringify({
    texts: chatMessages[language].live,
    language,
    place,
    path: placePath(place),
    self,
    history,
    lastRead,
    isNewest: open.isNewest,
    canWrite: writing === "open",
    mutedUntil: room?.view.mutedUntil ?? 0,
    isArchived: writing === "archived",
    isMember: room === null || room.view.role !== null,
    isModerator: room?.isModerator ?? false,
    reads: readsOf(open),
    people: peopleOf(open),
    memberCount: room?.view.memberCount ?? 0,
    // Pages after the first one lack the members before them.
    moreMembers: open.query.after > 0 ? 0 : (room?.nextMembers ?? null),
  });
}

function peopleOf({ place, name, room }: OpenPlace) {
  if ("with" in place) return [[place.with, name]];
  return room?.members.map(({ userId, username }) => [userId, username]) ?? [];
}

/** Only members learn how far others have read. */
function readsOf({ place, room, self, peerReadUpTo }: OpenPlace) {
  if ("with" in place) return peerReadUpTo === null ? [] : [[place.with, peerReadUpTo]];
  if (!room || room.view.role === null) return [];
  return room.members.flatMap(({ userId, readUpTo }) =>
    userId === self.id || readUpTo === null ? [] : [[userId, readUpTo]],
  );
}

function PlaceHead({ language, open, refused }: Props) {
  const texts = chatMessages[language];
  const { room, place, name } = open;
  const about = room && (room.view.topic || room.view.description);
  return (
    <header class="place-head">
      <a class="place-back" href="/chat" aria-label={texts.back}>
        <span aria-hidden="true">←</span>
      </a>
      <div class="place-title">
        <h1 id="place-title">
          {"with" in place && <span class="presence" data-presence={place.with} hidden></span>}
          {name}
        </h1>
        <p class="hint place-facts">
          {room?.view.isPrivate && <span class="tag">{texts.private}</span>}{" "}
          {room?.view.archivedAt !== null && room && <span class="tag">{texts.archived}</span>}
          {room && (
            <span data-slot="member-count" class="figures">
              {texts.lobby.members(room.view.memberCount)}
            </span>
          )}
          <span data-slot="online" class="figures" hidden></span>
          {about && <span>{about}</span>}
        </p>
      </div>
      {room && room.view.role !== null && <SearchForm language={language} open={open} />}
      <PlaceDetails language={language} open={open} refused={refused} />
    </header>
  );
}

function Log({ language, open }: Omit<Props, "refused">) {
  const texts = chatMessages[language].place;
  const { history, place, lastRead, self, name } = open;
  const dayOf = (iso: string) => iso.slice(0, 10);
  const rows = layRows(history.messages, { dayOf, lastRead, self: self.id });
  const first = history.messages[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reached by keyboard
    <div class="chat-log" role="log" aria-label={texts.log(name)} tabindex={0} data-slot="log">
      <div class="chat-lines">
        <p class="chat-start">
          {first && history.has_more ? (
            <a class="quiet" href={`${placePath(place)}?before=${first.id}`} data-slot="older">
              {texts.older}
            </a>
          ) : null}
          <span class="hint" data-slot="beginning" hidden={history.has_more || !first}>
            {texts.start}
          </span>
        </p>
        <div class="empty chat-empty" data-slot="empty" hidden={first !== undefined}>
          <p class="empty-title">{texts.empty}</p>
          <p>{texts.emptyText}</p>
        </div>
        <ol data-slot="lines">
          {rows.map((row) => (
            <LogRow
              html={open.html}
              row={row}
              path={placePath(place)}
              language={language}
              self={self}
            />
          ))}
        </ol>
        {!open.isNewest && (
          <p class="chat-reading">
            <span class="hint">{texts.reading}</span>{" "}
            <a class="quiet" href={placePath(place)}>
              {texts.newest}
            </a>
          </p>
        )}
        <p class="chat-receipts hint" data-slot="receipts"></p>
      </div>
    </div>
  );
}
