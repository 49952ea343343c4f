import { refusalWithoutField } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { FormRefusal } from "../../../../ui/form";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import type { RefusedForm } from "../page-forms";
import { placePath } from "../place-path";
import { RoomPanel } from "./room-panel";
import { SearchForm } from "./search-results";

type Props = {
  readonly language: Language;
  readonly open: OpenPlace;
  readonly refused: RefusedForm | null;
};

/** Everything about the place besides its messages. */
export function PlaceDetails({ language, open, refused }: Props) {
  const texts = chatMessages[language].place;
  const path = placePath(open.place);
  const returned = refused?.form === "message" ? null : refused;
  const refusal = returned && refusalWithoutField(returned.state);
  return (
    <details
      class="place-details"
      data-slot="details"
      open={returned !== null || open.query.panel !== undefined}
    >
      <summary class="quiet">{open.room ? texts.details : texts.personDetails}</summary>
      <div class="place-panel" data-region="panel">
        {open.room && open.room.view.role !== null && (
          <div class="panel-search">
            <SearchForm language={language} open={open} />
          </div>
        )}
        {refusal && <FormRefusal error={refusal} language={language} />}
        {open.lastRead !== null && (
          <form method="post" action={`${path}/read`} data-without-scripts>
            <button class="quiet" type="submit">
              {texts.markRead}
            </button>
          </form>
        )}
        {open.room ? (
          <RoomPanel
            language={language}
            room={open.room}
            selfId={open.self.id}
            query={open.query}
            refused={returned}
          />
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
