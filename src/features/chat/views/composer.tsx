import type { AppError } from "../../../platform/errors";
import type { Language } from "../../../platform/language";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import { placePath } from "../place-path";

type Props = {
  readonly language: Language;
  readonly open: OpenPlace;
  readonly refused: { readonly error: AppError; readonly draft: string } | null;
};

/** Where one writes; or why one cannot. */
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
  if (open.writing === "archived") return <p class="chat-closed">{texts.isArchived}</p>;
  if (open.writing === "closed") return <p class="chat-closed">{texts.cannotWrite}</p>;
  const error = refused?.error;
  return (
    <form class="composer" method="post" action={`${path}/messages`} data-slot="composer">
      <p class="composer-mode" data-slot="mode" hidden>
        <span data-slot="mode-text"></span>
        <button class="quiet" type="button" data-slot="cancel">
          {chatMessages[language].live.cancel}
        </button>
      </p>
      <p class="field-error" id="composer-error" data-slot="error" hidden={!error}>
        {error && (error.advice ?? error.title)[language]}
      </p>
      <label class="visually-hidden" for="message">
        {texts.message}
      </label>
      <textarea
        id="message"
        name="content"
        rows={1}
        placeholder={texts.placeholder(open.name)}
        aria-describedby="composer-error composer-hint"
        required
      >
        {refused?.draft ?? ""}
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
