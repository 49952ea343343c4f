const TRIES = 6;
const LONGEST = 40;

/** These are names to try for an address: its local part, then the same with a number that is probably free. */
export function usernameCandidates(email: string): string[] {
  const [local = ""] = email.split("@");
  const [beforeTag = ""] = local.split("+");
  const letters = beforeTag.replaceAll(/[^A-Za-z0-9._-]/g, "").replace(/^[._-]+/, "");
  const base =
    letters.length >= 2 && !letters.startsWith("deleted-") ? letters : `member-${letters}`;
  const short = base.slice(0, LONGEST).replace(/[._-]+$/, "");
  return [short, ...Array.from({ length: TRIES }, () => `${short}-${randomNumber()}`)];
}

const randomNumber = () =>
  100_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000);
