import { formatDuration } from "./duration";

type CountdownProps = { readonly seconds: number };

/** Time left; right when the page is made, and ticking where scripts run. */
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
