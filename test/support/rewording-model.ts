import * as z from "zod";
import type { ModelRequest } from "./model-answer";

const Bullets = z.object({ bullets: z.array(z.object({ path: z.string(), text: z.string() })) });

const textAt = ({ messages }: ModelRequest, index: number): string =>
  z.string().catch("").parse(messages[index]?.content);

export const isAboutBullets = (request: ModelRequest): boolean =>
  textAt(request, 0).startsWith("You reword achievements of a CV");

/** It words every second achievement the same in another order, and adds a figure to the others, which must not pass. */
export function rewordedBullets(request: ModelRequest): { content: string } {
  const { bullets } = Bullets.parse(JSON.parse(textAt(request, 1)));
  const worded = bullets.map(({ path, text }, index) => ({
    path,
    text: index % 2 === 0 ? turned(text) : `${text} for 77 customers`,
  }));
  return { content: JSON.stringify({ bullets: worded }) };
}

/** It leaves out an article, which changes nothing that counts. */
const turned = (text: string): string => text.replace(/ (?:the|an?|les?|la|une?) /, " ");
