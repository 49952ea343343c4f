const twoDigits = (value: number) => String(value).padStart(2, "0");

/** It says a moment of a recording as players do: `1:23`, or `1:02:03` from an hour on. It runs in the browser too. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
