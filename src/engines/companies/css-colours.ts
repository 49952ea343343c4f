import { ratioOf } from "./css-declarations";

/** It has three channels of 255, or the source text of a colour whose channels are not computed. */
export type Colour = { readonly channels: readonly number[] | string; readonly alpha: number };

const named: ReadonlyMap<string, readonly number[]> = new Map([
  ["white", [255, 255, 255]],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["whitesmoke", [245, 245, 245]],
  ["black", [0, 0, 0]],
]);

const relative = /^(?:inherit|initial|unset|revert|currentcolor|none|auto)$/;

/** It returns the first colour of a value; it is null for none, and for one that depends on the rest of the page. */
export function colourOf(value: string): Colour | null {
  for (const [token] of value.matchAll(/#[0-9a-f]+|[a-z]+\([^()]*\)|[a-z-]+/g)) {
    const colour = colourOfToken(token);
    if (colour) return colour;
  }
  return null;
}

function colourOfToken(token: string): Colour | null {
  if (token === "transparent") return { channels: token, alpha: 0 };
  if (token.startsWith("#")) return colourOfHex(token.slice(1));
  const [, model, parameters] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(token) ?? [];
  if (parameters === undefined) {
    const channels = named.get(token) ?? token;
    return /^[a-z]+$/.test(token) && !relative.test(token) ? { channels, alpha: 1 } : null;
  }
  const parts = parameters.split(/[\s,/]+/).filter(Boolean);
  const alpha = ratioOf(parts[3] ?? "1");
  const own = parts.slice(0, 3);
  if (model === "hsl") return { channels: own.join(" "), alpha };
  return { channels: own.map((part) => ratioOf(part) * (part.endsWith("%") ? 255 : 1)), alpha };
}

function colourOfHex(digits: string): Colour {
  const isShort = digits.length <= 4;
  const parts = (isShort ? digits.match(/./g) : digits.match(/../g)) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 255] = parts.map((part) =>
    Number.parseInt(isShort ? part + part : part, 16),
  );
  return { channels: [red, green, blue], alpha: alpha / 255 };
}

/** It is true for colours too similar to be told apart. */
export function isSameColour(one: Colour, other: Colour): boolean {
  const [channels, others] = [one.channels, other.channels];
  if (typeof channels === "string" || typeof others === "string") return channels === others;
  return channels.every((channel, index) => Math.abs(channel - (others[index] ?? 0)) <= 16);
}
