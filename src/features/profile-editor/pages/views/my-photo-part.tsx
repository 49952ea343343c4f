import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { MyPhoto } from "../../../profile";
import { myProfileMessages } from "../messages/my-profile";
import { PostButton } from "./editor-parts";

type Props = {
  readonly language: Language;
  readonly photo: MyPhoto | null;
  readonly state: FormState;
};

export function MyPhotoPart({ language, photo, state }: Props) {
  const { photo: texts } = myProfileMessages[language];
  return (
    <section class="editor-section" id="photo-part" aria-labelledby="photo-title">
      <h2 id="photo-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      {photo && (
        <img
          class="my-photo"
          src={`/api/profile/me/photo?at=${photo.setAt}`}
          alt={texts.alt}
          width={128}
        />
      )}
      <Form
        class="fields"
        action="/profile/photo"
        enctype="multipart/form-data"
        language={language}
        state={state}
      >
        <InputField
          id="photo"
          {...fieldIn(state, "photo")}
          type="file"
          label={texts.label}
          accept="image/jpeg,image/png"
          required
        />
        <button type="submit">{texts.submit}</button>
      </Form>
      {photo && (
        <PostButton action="/profile/photo/remove" text={texts.remove} language={language} />
      )}
    </section>
  );
}
