import { deflateSync } from "node:zlib";
import { createVisitor, requestLetters, visitPages } from "../../../src/cli/visitor";
import { aPerson, aWord, ask, must, openSocket, signInBrowser } from "./attacker";
import type { Attack, AttackedSite } from "./attack";

const FOREIGN = "https://evil.example";

/** A header that proves nothing must not excuse the cookie from its origin. */
async function foreignForm(site: AttackedSite): Promise<string | null> {
  const person = await aPerson(site);
  const cookie = await signInBrowser(site, person);
  const schemes = ["", "Basic eDp5", "Bearer", "Bearer not-a-token", "bearer  ", "Digest a=b"];
  const passed: string[] = [];
  for (const authorization of schemes) {
    const headers = { cookie, origin: FOREIGN, ...(authorization && { authorization }) };
    const body = "first_name=Mallory";
    const { status } = await ask(site, "/account/profile", { method: "POST", headers, body });
    if (status !== 403 && status !== 401) passed.push(`“${authorization}” ${status}`);
  }
  const { text } = await must(site, "/api/v1/users/me", { person });
  if (text.includes("Mallory")) passed.push("the name was changed");
  return passed.length === 0 ? null : passed.join(", ");
}

async function foreignSockets(site: AttackedSite): Promise<string | null> {
  const visitor = createVisitor(() => site.origin, "en");
  await visitPages(visitor);
  const { job_id: jobId } = await requestLetters(visitor, { company_name: `Acme ${aWord()}` });
  const person = await aPerson(site);
  const sockets = [
    { path: `/api/letters/jobs/${jobId}/live`, cookie: visitor.cookie() },
    { path: "/api/v1/ws", cookie: await signInBrowser(site, person) },
  ];
  const opened: string[] = [];
  for (const { path, cookie } of sockets)
    for (const origin of [FOREIGN, "null", `${site.origin}.evil.example`]) {
      const socket = await openSocket(site, path, { cookie, origin });
      if (socket.closed() === null) opened.push(`${path} by ${origin}`);
      socket.end();
    }
  return opened.length === 0 ? null : `opened ${opened.join(", ")}`;
}

/** 900 million pixels of one colour fit into some hundred kilobytes. */
async function pictureBomb(site: AttackedSite): Promise<string | null> {
  const person = await aPerson(site);
  const kept: string[] = [];
  for (const side of [4_097, 30_000]) {
    const body = new FormData();
    const file = new Blob([aPng(side)], { type: "image/png" });
    for (const name of ["avatar", "file"]) body.set(name, file, "bomb.png");
    const response = await fetch(`${site.origin}/api/v1/users/me/avatar`, {
      method: "PUT",
      headers: { authorization: `Bearer ${person.token}`, "cf-connecting-ip": person.address },
      body,
    });
    await response.arrayBuffer();
    if (response.status !== 413) kept.push(`${side} × ${side} answers ${response.status}`);
  }
  return kept.length === 0 ? null : kept.join(", ");
}

/** Its checksums are not asked for before its size. */
function aPng(side: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc(1_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    signature,
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}

export const requestAttacks: readonly Attack[] = [
  { fault: 13, what: "a foreign form with an Authorization header", run: foreignForm },
  { fault: 14, what: "sockets of foreign pages with the cookie", run: foreignSockets },
  { fault: 15, what: "pictures of very many pixels", run: pictureBomb },
];
