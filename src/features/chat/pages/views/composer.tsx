import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import { type RefusedForm, stateIn } from "../page-forms";
import { placePath } from "../place-path";

type Props = {
  readonly language: Language;
  readonly open: OpenPlace;
  readonly refused: RefusedForm | null;
};

/** The form for writing, or the reason why the person cannot write. */
export function Composer({ language, open, refused }: Props) {
  const texts = chatMessages[language].place;
  const path = placePath(open.place);
  if (open.writing === "join") {
    return (
      <form class="chat-closed" method="post" action={`${path}/join`}>
        <p>{texts.mustJoin}</p>
        <button type="submit">{texts.join}</button>
      </form>
    );
  }
  const closed = closedText({ language, open });
  const isWriter = open.room === null || open.room.view.role !== null;
  return (
    <>
      <output class="chat-closed" data-slot="closed" hidden={closed === null}>
        {closed}
      </output>
      {/* It is hidden while the person may not write; the browser module shows it when that ends. */}
      {isWriter && <Writing language={language} open={open} refused={refused} />}
    </>
  );
}

function closedText({ language, open }: Omit<Props, "refused">): string | null {
  const texts = chatMessages[language].place;
  switch (open.writing) {
    case "archived":
      return texts.isArchived;
    case "muted": {
      const until = new Date(open.room?.view.mutedUntil ?? 0).toISOString();
      return texts.mutedUntil(formatMoment(until, language));
    }
    case "closed":
      return texts.cannotWrite;
    default:
      return null;
  }
}

function Writing({ language, open, refused }: Props) {
  const texts = chatMessages[language].place;
  const { values, errors, error } = stateIn(refused, "message");
  return (
    <form
      class="composer"
      method="post"
      action={`${placePath(open.place)}/messages`}
      data-slot="composer"
      hidden={open.writing !== "open"}
    >
      <p class="composer-mode" data-slot="mode" hidden>
        <span data-slot="mode-text"></span>
        <button class="quiet" type="button" data-slot="cancel">
          {chatMessages[language].live.cancel}
        </button>
      </p>
      <p class="field-error" id="composer-error" data-slot="error" hidden={!error}>
        {errors["content"] ?? (error?.advice ?? error?.title)?.[language]}
      </p>
      <label class="visually-hidden" for="message">
        {texts.message}
      </label>
      {open.room && (
        <>
          <ul
            class="mention-list"
            id="mentions"
            aria-label={texts.mentions}
            data-slot="mentions"
            hidden
          ></ul>
          <output class="visually-hidden" data-slot="mention-news"></output>
        </>
      )}
      <textarea
        id="message"
        name="content"
        rows={1}
        placeholder={texts.placeholder(open.name)}
        aria-describedby="composer-error composer-hint"
        required
      >
        {values["content"] ?? ""}
      </textarea>
      <button type="submit" data-slot="send">
        {texts.send}
      </button>
      <p class="hint" id="composer-hint">
        {texts.hint}
      </p>
    </form>
  );
}
