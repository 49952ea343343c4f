import { readdir } from "node:fs/promises";
import { createVisitor, visitPages } from "../../../src/cli/visitor";
import { aPerson, anAddress, ask, must, type Person, signInBrowser } from "./attacker";
import type { Attack, AttackedSite } from "./attack";

/** A window of five in a minute may end while an attack runs, so that a second one counts as held too. */
const TWO_WINDOWS = 10;
/** Two windows of the default rate of a hundred, and one more request. */
const MORE_THAN_TWO_WINDOWS = 201;
const FIRST_PAGES = 30;

const wrongLogin = (site: AttackedSite, victim: Person, request: object) =>
  ask(site, "/api/v1/auth/login", {
    method: "POST",
    body: { email: victim.name, password: "Wrong-Horse-7" },
    ...request,
  });

/** One address guesses with the tokens of several accounts, then many addresses guess at one account. */
async function guessWithTokens(site: AttackedSite): Promise<string | null> {
  const victim = await aPerson(site);
  const address = anAddress();
  const helpers = [await aPerson(site), await aPerson(site), await aPerson(site)];
  let guesses = 0;
  for (const helper of helpers) {
    const person = { ...helper, address };
    for (let count = 0; count < 6; count += 1)
      if ((await wrongLogin(site, victim, { person })).status !== 429) guesses += 1;
  }
  if (guesses > TWO_WINDOWS) return `${guesses} guesses of one address`;
  const registered: number[] = [];
  for (const [index, helper] of helpers.entries())
    registered.push(await countRegistered(site, { ...helper, address }, index));
  const accounts = registered.reduce((sum, count) => sum + count, 0);
  if (accounts > TWO_WINDOWS) return `${accounts} accounts of one address`;
  return guessFromEverywhere(site);
}

async function countRegistered(site: AttackedSite, person: Person, index: number) {
  let made = 0;
  for (let count = 0; count < 6; count += 1) {
    const name = `${person.name}-${index}${count}`;
    const body = { username: name, email: `${name}@example.test`, password: "Correct-Horse-7" };
    const request = { method: "POST", person, body };
    if ((await ask(site, "/api/v1/auth/register", request)).status < 400) made += 1;
  }
  return made;
}

async function guessFromEverywhere(site: AttackedSite): Promise<string | null> {
  const victim = await aPerson(site);
  for (let count = 0; count < 2 * TWO_WINDOWS; count += 1) {
    const headers = { "cf-connecting-ip": anAddress() };
    if ((await wrongLogin(site, victim, { headers })).status === 429) return null;
  }
  return `${2 * TWO_WINDOWS} guesses at one account from as many addresses`;
}

/** Four routes of the API and two forms ask for the current password; all count in one window. */
async function guessCurrentPassword(site: AttackedSite): Promise<string | null> {
  const person = await aPerson(site);
  const cookie = await signInBrowser(site, person);
  const wrong = "Wrong-Horse-7";
  const change = { current_password: wrong, new_password: "Correct-Horse-8" };
  const headers = { cookie, origin: site.origin, "cf-connecting-ip": person.address };
  const form = new URLSearchParams(change).toString();
  const ways = [
    { path: "/api/v1/users/password", request: { method: "PUT", person, body: change } },
    { path: "/api/v1/users/me/password", request: { method: "PUT", person, body: change } },
    {
      path: "/api/v1/users/me",
      request: { method: "DELETE", person, body: { password: wrong } },
    },
    { path: "/account/password", request: { method: "POST", headers, body: form } },
    { path: "/account/delete", request: { method: "POST", headers, body: `password=${wrong}` } },
  ];
  let guesses = 0;
  for (let count = 0; count < 6; count += 1)
    for (const { path, request } of ways)
      if ((await ask(site, path, request)).status !== 429) guesses += 1;
  return guesses > TWO_WINDOWS ? `${guesses} of 30 guesses were answered` : null;
}

/** A form that has used up the window has used up that of its twin in the API as well. */
async function floodForms(site: AttackedSite): Promise<string | null> {
  const broken: string[] = [];
  const forms = [
    { form: "/account/profile", body: "first_name=A", twin: "PUT /api/v1/users/me" },
    { form: "/chat/rooms", body: "name=%20", twin: "POST /api/v1/chat/rooms" },
    { form: "/chat/settings", body: "", twin: null },
  ];
  for (const { form, body, twin } of forms) {
    const person = await aPerson(site);
    const cookie = await signInBrowser(site, person);
    const headers = { cookie, origin: site.origin, "cf-connecting-ip": person.address };
    if (!(await isRefusedInTheEnd(site, form, { method: "POST", headers, body })))
      broken.push(`POST ${form} has no end`);
    if (twin === null) continue;
    const [method = "", path = ""] = twin.split(" ");
    const { status } = await ask(site, path, { method, person, body: { name: " " } });
    if (status !== 429) broken.push(`${twin} answers ${status} beside it`);
  }
  const reader = await aPerson(site);
  const cookie = await signInBrowser(site, reader);
  const headers = { cookie, "cf-connecting-ip": reader.address };
  if (!(await isRefusedInTheEnd(site, "/account", { headers })))
    broken.push("GET /account has no end");
  return broken.length === 0 ? null : broken.join(", ");
}

async function isRefusedInTheEnd(site: AttackedSite, path: string, request: object) {
  for (let count = 0; count < MORE_THAN_TWO_WINDOWS; count += 1)
    if ((await ask(site, path, request)).status === 429) return true;
  return false;
}

/** Each file of the local key-value store is a write that its operator would pay for. */
async function firstPages(site: AttackedSite): Promise<string | null> {
  const before = await countKept(site);
  const headers = { "cf-connecting-ip": anAddress() };
  for (let count = 0; count < FIRST_PAGES; count += 1) await must(site, "/", { headers });
  const written = (await countKept(site)) - before;
  const visitor = createVisitor(() => site.origin);
  await visitPages(visitor);
  if ((await countKept(site)) === before + written) return "nothing counts what is written";
  return written === 0 ? null : `${FIRST_PAGES} first pages wrote ${written} files`;
}

async function countKept({ folder }: AttackedSite): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /(^|\/)kv\/.*\/blobs\//.test(name)).length;
}

export const limitAttacks: readonly Attack[] = [
  { fault: 4, what: "passwords guessed with throw-away accounts", run: guessWithTokens },
  { fault: 7, what: "the current password guessed over all routes", run: guessCurrentPassword },
  { fault: 8, what: "forms and pages without a limit", run: floodForms },
  { fault: 17, what: "first pages that write", run: firstPages },
];
