const ID = /^[\w-]{11}$/;
const HOSTS = new Set(["youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com"]);
const MOST_CHARACTERS = 2_048;

/** The id of the video that an address of YouTube, or a bare id, names; null for anything else. */
export function videoIdOf(input: string): string | null {
  const text = input.trim();
  if (ID.test(text)) return text;
  if (text.length > MOST_CHARACTERS) return null;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== "" || url.port !== "") return null;
  const id = idIn(url) ?? "";
  return ID.test(id) ? id : null;
}

function idIn({ hostname, pathname, searchParams }: URL): string | null | undefined {
  const [, first, second] = pathname.split("/");
  if (hostname === "youtu.be") return first;
  if (hostname === "www.youtube-nocookie.com") return first === "embed" ? second : null;
  if (!HOSTS.has(hostname)) return null;
  if (first === "watch") return searchParams.get("v");
  return first === "embed" || first === "shorts" || first === "live" ? second : null;
}
