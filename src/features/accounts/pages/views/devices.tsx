import type { Language } from "../../../../platform/language";
import { formatAgo, formatDay } from "../../../../ui/dates";
import { accountMessages } from "../messages";
import { type Device, UNKNOWN_DEVICE } from "../../sessions/device";
import { Section } from "./section";

type Props = {
  readonly devices: readonly Device[];
  readonly now: Date;
  readonly language: Language;
};

/** It lists where the person is signed in, the present device first. */
export function Devices({ devices, now, language }: Props) {
  const texts = accountMessages[language].devices;
  const others = devices.filter(({ isThis }) => !isThis);
  const own = devices.filter(({ isThis }) => isThis);
  return (
    <Section id="devices" title={texts.title} hint={texts.hint}>
      <ul class="drawer devices">
        {[...own, ...others].map((device) => (
          <DeviceLine device={device} now={now} language={language} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p class="hint">{texts.alone}</p>
      ) : (
        <form action="/account/sessions/end-others" method="post">
          <button type="submit" class="quiet">
            {texts.endOthers}
          </button>
        </form>
      )}
    </Section>
  );
}

type LineProps = {
  readonly device: Device;
  readonly now: Date;
  readonly language: Language;
};

function DeviceLine({ device, now, language }: LineProps) {
  const texts = accountMessages[language].devices;
  const name = device.device === UNKNOWN_DEVICE ? texts.unknown : device.device;
  const ago = formatAgo(device.lastSeenAt, now, language) ?? texts.justNow;
  const since = formatDay(new Date(device.createdAt).toISOString(), language);
  return (
    <li>
      <div>
        <p class="row-name">
          {name}
          {device.isThis && <span class="tag">{texts.current}</span>}
        </p>
        <p class="hint">
          {texts.lastSeen(ago)}, {texts.since(since)}
        </p>
      </div>
      {!device.isThis && (
        <form action={`/account/sessions/${device.id}/end`} method="post">
          <button type="submit" class="quiet" aria-label={texts.endLabel(name)}>
            {texts.end}
          </button>
        </form>
      )}
    </li>
  );
}
