import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { aRoomName, connected, join, line, openRoom, say, usernameOf } from "./chat";
import { aCvFile, sendCv } from "./cvs";
import { anEmail, appoint, PASSWORD, register } from "./members";

/** Called in each state that a tour reaches. */
export type Visit = (page: Page, state: string) => Promise<void>;

type Guest = { readonly page: Page; readonly owner: APIRequestContext };

/** Every state of accounts, from the way in to the way out. */
export async function tourAccounts({ page, owner }: Guest, visit: Visit): Promise<void> {
  await tourRefusals(page, visit);
  const email = await register(page);
  await visit(page, "account");
  await page.locator(".member summary").click();
  await visit(page, "menu");
  await page.locator("#current-password").fill("not-mine-1");
  await page.locator("#new-password").fill("Another-Orchard-7");
  await page.locator("#password button[type=submit]").click();
  await page.locator("#current-password-error").waitFor();
  await visit(page, "password refused");
  await page.goto("/account");
  await page.locator("#codes-password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator(".code-list").waitFor();
  await visit(page, "recovery codes");
  await appoint(owner, { email, role: "admin" });
  await tourAdministration(page, visit);
  await page.goto("/account/delete");
  await visit(page, "deletion");
  await page.locator("#password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(({ pathname }) => pathname.startsWith("/goodbye/"));
  await visit(page, "goodbye");
}

async function tourRefusals(page: Page, visit: Visit): Promise<void> {
  await page.goto("/login");
  await visit(page, "sign-in");
  await page.locator("#identifier").fill("nobody@example.test");
  await page.locator("#password").fill("wrong-1-password");
  await page.keyboard.press("Enter");
  await page.locator(".refusal").waitFor();
  await visit(page, "sign-in refused");
  await page.goto("/register");
  await page.locator("#email").fill("nobody");
  await page.locator("#password").fill("abc1");
  await visit(page, "register");
  await page.keyboard.press("Enter");
  await page.locator("#email-error").waitFor();
  await visit(page, "register refused");
  await page.goto("/recover");
  await visit(page, "recovery");
  await page.locator("#identifier").fill("nobody@example.test");
  await page.locator("#code").fill("0000-0000-0000-0000");
  await page.locator("#new-password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator("#code-error").waitFor();
  await visit(page, "recovery refused");
}

async function tourAdministration(page: Page, visit: Visit): Promise<void> {
  const somebody = { email: anEmail(), password: PASSWORD, full_name: "Ada Example" };
  await page.request.post("/api/auth/register", { data: somebody });
  await page.goto("/admin");
  await visit(page, "overview");
  await page.goto("/admin/users");
  await visit(page, "users");
  await page.goto("/admin/users?search=nobody-of-this-name");
  await visit(page, "nobody found");
  await page.goto("/admin/users?role=user&search=ada");
  await page.locator(".rows a").first().click();
  await page.locator("#status").waitFor();
  await visit(page, "user");
  await page.locator("#status").selectOption({ index: 1 });
  await page.locator("#role").selectOption({ index: 1 });
  await page.locator('.request button[type="submit"]:not(.quiet)').click();
  await page.locator(".confirmation").waitFor();
  await visit(page, "confirmation");
  await page.goto("/admin/jobs");
  await visit(page, "jobs");
  await page.goto("/admin/profile");
  await page.locator('[id="work.0"] summary').click();
  await visit(page, "profile editor");
  await page.goto("/admin/profile/import");
  await visit(page, "profile import");
}

type Friends = { readonly page: Page; readonly other: Page; readonly language: string };

/** Every state of the chat, on the page of the first of two members. */
export async function tourChat(friends: Friends, visit: Visit): Promise<void> {
  const { page, other, language } = friends;
  const room = aRoomName();
  // The account prefers a language too; that of the address comes first.
  await page.goto(`/chat?lang=${language}`);
  await visit(page, "first lobby");
  await page.locator(".lobby-create > summary").click();
  await visit(page, "new room");
  await page.goto("/chat/with/sampel-nobody");
  await visit(page, "nobody of that name");
  await page.goto("/chat/people");
  await page.locator("#people-search").fill("sample");
  await page.locator('.people-options [role="option"]').first().waitFor();
  await visit(page, "people");
  await openRoom(page, room);
  await visit(page, "empty room");
  await join(other, room);
  await talk(friends);
  await visit(page, "room");
  await page.locator("#message").fill("Ask @");
  await page.locator('.mention-list [role="option"]').first().waitFor();
  await visit(page, "mention");
  await page.locator("#message").fill("");
  await line(page, "Not yet").focus();
  await visit(page, "tools");
  await page.locator(".message-tools button", { hasText: "↩" }).click();
  await visit(page, "answering");
  await page.locator("#message").fill("No, on Sunday.");
  await page.locator('[data-slot="send"]').click();
  await line(page, "on Sunday").locator(".message-quote").waitFor();
  await line(page, "on Sunday").focus();
  await visit(page, "answer");
  await page.reload();
  await connected(page);
  await page.locator(".place-details > summary").click();
  await visit(page, "details");
  await tourModeration(page, visit);
  await page.goto(`${other.url()}?q=ladder`);
  await visit(page, "search");
  await page.goto(other.url());
  await tourConnection(page, visit);
  await archiveRoom(page);
  await visit(page, "archived");
  await page.goto("/chat");
  await visit(page, "lobby");
}

async function talk({ page, other }: Friends): Promise<void> {
  for (const text of [
    "Has anybody pruned the **old** pear tree?",
    "It leans over the wall: see https://example.test/pears",
  ]) {
    await say(other, text);
  }
  await line(page, "It leans").waitFor();
  for (const text of ["Not yet. I will on Saturday, if it stays dry.", "Bring the tall ladder"]) {
    await page.locator("#message").fill(text);
    await page.locator('[data-slot="send"]').click();
    await line(page, text).waitFor();
  }
  await line(other, "tall ladder").hover();
  await other.locator(".message-tools button").first().click();
  await line(page, "tall ladder").locator(".reaction").waitFor();
  await other.locator("#message").pressSequentially("Th");
}

/** Everything that an owner can unfold. */
async function tourModeration(page: Page, visit: Visit): Promise<void> {
  const acts = page.locator(".member-acts").first();
  await acts.locator("> summary").click();
  await visit(page, "manage");
  for (const summary of await acts.locator(".fold > summary").all()) await summary.click();
  await page.locator('input[id^="ban-reason"]').scrollIntoViewIfNeeded();
  await visit(page, "confirm");
  await acts.locator("select").selectOption("10080");
  await acts.locator('button[value="mute"]').click();
  const folds = page.locator(".place-panel > .fold > summary");
  for (const fold of await folds.all()) await fold.click();
  await folds.last().scrollIntoViewIfNeeded();
  await visit(page, "log");
}

async function tourConnection(page: Page, visit: Visit): Promise<void> {
  await connected(page);
  await page.context().setOffline(true);
  await page.locator('[data-slot="connection"]:not([hidden])').waitFor();
  await visit(page, "offline");
  await page.context().setOffline(false);
  await connected(page);
}

async function archiveRoom(page: Page): Promise<void> {
  await page.locator(".place-details > summary").click();
  await page.locator(".place-panel > .fold > summary").last().click();
  await page.locator('button[name="archived"]').click();
  await page.locator(".flash").waitFor();
}

const PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/** What a person keeps, from nothing to a refused file. */
export async function tourFiles(page: Page, visit: Visit): Promise<void> {
  await page.goto("/files");
  await visit(page, "no files");
  for (const name of ["Warranty of the drill.pdf", `${"very-long-name-".repeat(8)}.pdf`]) {
    const file = { name, mimeType: "application/pdf", buffer: Buffer.from(PDF) };
    await page.locator("#file").setInputFiles(file);
    await page.locator('.request button[type="submit"]').click();
    await page.locator(".row-name", { hasText: name }).waitFor();
  }
  await visit(page, "files");
  await page.locator("#file").setInputFiles({
    name: "page.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html>"),
  });
  await page.locator('.request button[type="submit"]').click();
  await page.locator("#file-error").waitFor();
  await visit(page, "file refused");
  await page.goto("/files");
  await page.locator(".file-rows a.minor").first().click();
  await page.locator("button.danger").waitFor();
  await visit(page, "file deletion");
}

/** A CV from its upload to the profile that it becomes. */
export async function tourAnalyses(page: Page, visit: Visit): Promise<void> {
  await page.goto("/analyses");
  await visit(page, "no analyses");
  await sendCv(page, aCvFile());
  await page.locator(".scores").waitFor();
  await visit(page, "analysis");
  await page.goto(`${page.url()}/profile`);
  await visit(page, "profile proposal");
  await page.locator('.request button[type="submit"]').click();
  await page.locator(".my-profile").waitFor();
  await visit(page, "my profile");
  await page.goto("/analyses");
  await visit(page, "analyses");
  await page.locator(".analysis-rows a.minor").first().click();
  await page.locator("button.danger").waitFor();
  await visit(page, "analysis deletion");
}

/** A profile of one's own, from the empty form to what a file offers to it. */
export async function tourProfile(page: Page, visit: Visit): Promise<void> {
  await page.goto("/profile");
  await visit(page, "no profile");
  const field = (name: string) => page.locator(`[name$=".${name}"]:visible`).first();
  const save = () => page.locator('.editor-bar [value="save"]').click();
  await field("name").fill("Nora Exemple");
  await field("label").fill("Baker");
  await page.locator('[data-new="work"] > summary').click();
  await page.locator('[data-new="work"] [name$=".position"]').fill("Baker");
  await page.locator('[id^="work."][id$=".startDate"]:visible').fill("once");
  await save();
  await page.waitForURL("**?check");
  await visit(page, "profile to correct");
  await page.locator('[id^="work."][id$=".startDate"]:visible').fill("2019-03");
  await save();
  await page.locator("[data-flash]").waitFor();
  await page.locator(".raises summary").click();
  await page.locator('[id="work.0"] summary').click();
  await visit(page, "own profile");
  await page.goto("/profile/import");
  await visit(page, "own import");
  const basics = { name: "Nora Exemple", label: "Head baker", email: "nora@exemple.example" };
  const work = [{ position: "Miller", name: "Moulin", highlights: ["Milled 40 sacks a day"] }];
  await page.locator("#text").fill(JSON.stringify({ basics, work }));
  await page.locator('.import button[type="submit"]').click();
  await page.locator(".offers").waitFor();
  await visit(page, "own offers");
}

/** What happens to a person, and how they want to be told. */
export async function tourNotices(
  { page, other }: { readonly page: Page; readonly other: Page },
  visit: Visit,
): Promise<void> {
  await page.goto("/notices");
  await visit(page, "no notices");
  const name = await usernameOf(page);
  const room = aRoomName();
  await openRoom(other, room);
  await join(page, room);
  await page.goto("/files");
  await say(other, `@${name} the ladder is back in the shed, and so is the drill that you lent me`);
  await say(other, `@${name} one more thing`);
  await expect(async () => {
    await page.goto("/notices");
    await expect(page).toHaveTitle(/^\(2\)/, { timeout: 500 });
  }).toPass();
  await visit(page, "notices");
  await page.goto("/notices/preferences");
  await page.locator('[data-slot="toggle"]:visible').waitFor();
  await visit(page, "notice preferences");
}
