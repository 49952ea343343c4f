import { nameKey } from "./mentions";

/** The character before is taken along, where a look-behind would cost older Safaris the whole module. */
const MENTION =
  /(^|[^\p{L}\p{M}\p{N}_.@;&-])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]{0,48}[\p{L}\p{M}\p{N}_])?)/gu;

/** Escaped text with every name behind an @ marked. */
export function mentionOf(html: string, self: string): string {
  return html.replaceAll(MENTION, (_, before: string, name: string) => {
    const className = nameKey(name) === nameKey(self) ? "mention mention-self" : "mention";
    return `${before}<span class="${className}">@${name}</span>`;
  });
}
