import { formatDuration } from "./duration";

type CountdownProps = { readonly seconds: number };

/** The time left is right when the page is made, and ticks where scripts run. */
export function Countdown({ seconds }: CountdownProps) {
  return (
    <time
      class="countdown"
      datetime={`PT${Math.max(0, Math.ceil(seconds))}S`}
      data-countdown={seconds}
    >
      {formatDuration(seconds)}
    </time>
  );
}
