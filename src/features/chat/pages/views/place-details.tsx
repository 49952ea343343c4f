import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import { placePath } from "../place-path";
import type { Refused } from "./refused";
import { RoomPanel } from "./room-panel";

type Props = {
  readonly language: Language;
  readonly open: OpenPlace;
  readonly refused: Refused | null;
};

/** Everything about the place besides its messages. */
export function PlaceDetails({ language, open, refused }: Props) {
  const texts = chatMessages[language].place;
  const path = placePath(open.place);
  const isRefused = refused?.form === "panel";
  return (
    <details
      class="place-details"
      data-slot="details"
      open={isRefused || open.query.panel !== undefined}
    >
      <summary class="quiet">{open.room ? texts.details : texts.personDetails}</summary>
      <div class="place-panel" data-region="panel">
        {isRefused && <Refusal language={language} error={refused.error} />}
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
            invited={isRefused ? refused.draft : ""}
          />
        ) : (
          <BlockForm language={language} isBlocked={open.isBlocked} path={path} />
        )}
      </div>
    </details>
  );
}

function Refusal({ language, error }: { language: Language; error: AppError }) {
  const advice = error.advice?.[language];
  return (
    <p class="field-error" role="alert">
      {error.title[language]}
      {advice && <span class="panel-advice">{advice}</span>}
    </p>
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
