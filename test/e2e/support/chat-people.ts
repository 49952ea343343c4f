import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { aMember } from "./members";
import { type Visitor, type World, withVisitor } from "./world";

/** Ada and Bea, who have accounts. */
export async function register(world: World): Promise<void> {
  for (let person = 0; person < 2; person += 1) {
    await withVisitor(world, { language: "en", visits: 0 }, async ({ page, context }) => {
      await aMember(page);
      world.people.push(await context.cookies());
    });
  }
}

type Options = Parameters<typeof withVisitor>[1];

/** One of the two, in a browser of their own. */
export const withPerson = (
  world: World,
  { person, ...options }: Options & { person: number },
  act: (visitor: Visitor) => Promise<void>,
) =>
  withVisitor(world, { ...options, visits: 0 }, async (visitor) => {
    await visitor.context.addCookies(world.people[person] ?? []);
    await act(visitor);
  });

export const aRoomName = () => `Orchard ${randomUUID().slice(0, 8)}`;

export async function openRoom(page: Page, name: string): Promise<void> {
  await page.goto("/chat");
  await page.locator("#name").fill(name);
  await page.locator("#name").press("Enter");
  await connected(page);
}

export async function join(page: Page, name: string): Promise<void> {
  await page.goto(`/chat?search=${encodeURIComponent(name)}`);
  await page.locator(".lobby-part .drawer button").click();
  await connected(page);
}

export const connected = (page: Page) =>
  page.locator('.chat-open[data-connection="open"]').waitFor();

export async function say(page: Page, text: string): Promise<void> {
  await page.locator("#message").fill(text);
  await page.locator("#message").press("Enter");
}

/** The line that says this, as everybody sees it. */
export const line = (page: Page, text: string) =>
  page.locator("li.message[data-id]", { hasText: text }).last();

export type Pair = { readonly one: Visitor; readonly two: Visitor };

export function withTwo(world: World, act: (pair: Pair) => Promise<void>): Promise<void> {
  return withPerson(world, { language: "en", person: 0 }, (one) =>
    withPerson(world, { language: "en", person: 1 }, (two) => act({ one, two })),
  );
}

export async function nameOf(page: Page): Promise<string> {
  await openRoom(page, aRoomName());
  const props = await page.locator(".chat").getAttribute("data-props");
  return (JSON.parse(props ?? "{}") as { self: { username: string } }).self.username;
}
