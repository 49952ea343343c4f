import { formatDuration } from "../../../../ui/duration";

type Props = { readonly seconds: number };

/** Time left; right when the page is made, and ticking where scripts run. */
export function Countdown({ seconds }: Props) {
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
