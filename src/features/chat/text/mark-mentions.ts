import { nameKey } from "./mentions";

/** The expression matches the character before too, because a look-behind is a syntax error in Safari before 16.4. */
const MENTION =
  /(^|[^\p{L}\p{M}\p{N}_.@;&-])@([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]{0,48}[\p{L}\p{M}\p{N}_])?)/gu;

/** Marks every name behind an @ in escaped text. */
export function mentionOf(html: string, self: string): string {
  return html.replaceAll(MENTION, (_, before: string, name: string) => {
    const className = nameKey(name) === nameKey(self) ? "mention mention-self" : "mention";
    return `${before}<span class="${className}">@${name}</span>`;
  });
}
