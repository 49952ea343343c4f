import {
  type NoticeChannel,
  noticeChannels,
  type NoticePreferences,
} from "../../../../engines/notices";
import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import type { NoticeKind } from "../../../../platform/notice-kind";
import { CheckField, fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { noticeMessages } from "../messages";
import { boxName } from "../preferences-form";
import { ConfirmSection } from "./confirm-section";
import { DeviceSection, type DeviceState } from "./device-section";

type Props = {
  readonly preferences: NoticePreferences;
  readonly kinds: readonly NoticeKind[];
  readonly device: DeviceState;
  /** The operator has configured how mail is sent. */
  readonly hasMail: boolean;
  readonly isConfirmed: boolean;
  readonly form: FormState;
  readonly language: Language;
};

export function PreferencesPage(props: Props) {
  const { preferences, kinds, device, hasMail, isConfirmed, form, language } = props;
  const texts = noticeMessages[language].choices;
  return (
    <div class="notice-page">
      <div>
        <h1>{texts.title}</h1>
        <div class="notices-bar">
          <a class="quiet" href="/notices">
            {texts.back}
          </a>
        </div>
      </div>
      <Form action="/notices/preferences" language={language} state={form} novalidate>
        <p>{texts.intro}</p>
        {!hasMail && <p class="hint">{texts.mailOff}</p>}
        <Matrix preferences={preferences} kinds={kinds} form={form} language={language} />
        <QuietFields preferences={preferences} form={form} language={language} />
        <button type="submit">{texts.save}</button>
      </Form>
      {hasMail && !isConfirmed && <ConfirmSection language={language} />}
      <DeviceSection device={device} language={language} />
    </div>
  );
}

type MatrixProps = Pick<Props, "preferences" | "kinds" | "form" | "language">;

/** It is a table, so that those who hear it are told the kind and the channel of a box. */
function Matrix({ preferences, kinds, form, language }: MatrixProps) {
  const texts = noticeMessages[language].choices;
  // A form that comes back has the ticks that were sent.
  const isOn = (kind: string, channel: NoticeChannel) =>
    form.error === null
      ? (preferences.channels[kind]?.includes(channel) ?? false)
      : form.values[boxName(kind, channel)] !== undefined;
  return (
    <table class="choices">
      <thead>
        <tr>
          <th scope="col">{texts.kind}</th>
          {noticeChannels.map((channel) => (
            <th scope="col">{texts.channels[channel]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ name, label }) => (
          <tr>
            <th scope="row">{label[language]}</th>
            {noticeChannels.map((channel) => (
              <td>
                <label>
                  <input
                    type="checkbox"
                    name={boxName(name, channel)}
                    value="1"
                    checked={isOn(name, channel)}
                    aria-label={`${label[language]}, ${texts.channels[channel]}`}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function QuietFields({
  preferences,
  form,
  language,
}: Pick<Props, "preferences" | "form" | "language">) {
  const texts = noticeMessages[language].choices;
  const { quiet } = preferences;
  const zone = fieldIn(form, "time_zone", quiet?.timeZone);
  return (
    <fieldset
      class="quiet-hours"
      data-guess-zone={quiet === null && form.error === null ? "" : undefined}
    >
      <legend>{texts.quietTitle}</legend>
      <p class="hint">{texts.quietHint}</p>
      <CheckField
        name="quiet"
        label={texts.quietOn}
        isChecked={form.error === null ? quiet !== null : form.values["quiet"] !== undefined}
      />
      <div class="clocks">
        <InputField
          id="from"
          type="time"
          label={texts.from}
          {...fieldIn(form, "from", quiet?.from ?? "22:00")}
        />
        <InputField
          id="to"
          type="time"
          label={texts.to}
          {...fieldIn(form, "to", quiet?.to ?? "07:00")}
        />
      </div>
      <SelectField
        id="time_zone"
        label={texts.timeZone}
        options={zonesWith(zone.value)}
        {...zone}
        value={zone.value || DEFAULT_ZONE}
      />
    </fieldset>
  );
}

const DEFAULT_ZONE = "Europe/Paris";

/** A zone that was chosen by another name of it stays in the list. */
function zonesWith(chosen: string): (readonly [string, string])[] {
  const zones = new Set([
    "UTC",
    ...Intl.supportedValuesOf("timeZone"),
    ...(chosen ? [chosen] : []),
  ]);
  return [...zones].map((zone) => [zone, zone.replaceAll("_", " ")]);
}
