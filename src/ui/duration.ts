/**
 * It gives `1 h 05 min`, `4 min 09 s` or `12 s`: the two largest units, and never an empty text. It runs in the browser
 * too.
 */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const join = (parts: readonly string[]) => parts.join("\u00a0");
  if (hours > 0) return join([String(hours), "h", twoDigits(minutes), "min"]);
  if (minutes > 0) return join([String(minutes), "min", twoDigits(whole % 60), "s"]);
  return join([String(whole), "s"]);
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
