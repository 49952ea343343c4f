import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MortalApp, RULES } from "./mortal-app";
import { serveByStart, type Site } from "./serve-by-start";

/**
 * `npm run test:faults -- connections`: no connection to `npm start` is lost. 200 forms are posted at once, each of which
 * hashes a password, then large bodies that are refused, and after each crowd the same connections are used again.
 * `--wrangler` asks `wrangler dev` instead, whose proxy loses the second crowd ("Network connection lost").
 */
const PARALLEL = 200;
const UPLOADS = 40;
const UPLOAD_BYTES = 5_000_000;
const ANSWERED_WITHIN_MS = 300_000;
/** No limit of requests may answer in place of the route. */
const UNLIMITED = Object.entries(RULES).flatMap(([name, value]) => ["--var", `${name}:${value}`]);

type Post = { readonly path: string; readonly type: string; readonly body: string };

const FORM = "application/x-www-form-urlencoded";
const signIn: Post = {
  path: "/login",
  type: FORM,
  body: "identifier=nobody&password=not-the-password",
};
const signOut: Post = { path: "/logout", type: FORM, body: "" };
const upload: Post = {
  path: "/api/letters/generate",
  type: "application/json",
  body: `{"company_name":"${"x".repeat(UPLOAD_BYTES)}"}`,
};

const crowds = [
  { what: "form posts that hash a password", post: signIn, count: PARALLEL, expected: [401, 429] },
  { what: "form posts on the same connections", post: signOut, count: PARALLEL, expected: [303] },
  { what: "bodies of 5 MB, refused at 128 KB", post: upload, count: UPLOADS, expected: [413] },
  { what: "form posts on their connections", post: signOut, count: UPLOADS, expected: [303] },
];

export async function loseNoConnection(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-connections-"));
  const isWrangler = process.argv.includes("--wrangler");
  const site = await (isWrangler ? serveByWrangler(folder) : serveByStart(folder, UNLIMITED));
  const agents = { forms: anAgent(), uploads: anAgent() };
  try {
    for (const { what, post, count, expected } of crowds) {
      const agent = count === UPLOADS ? agents.uploads : agents.forms;
      const sender = { origin: site.origin, agent };
      const answers = await Promise.all(Array.from({ length: count }, () => send(sender, post)));
      const isExpected = (answer: number | string) => expected.some((status) => status === answer);
      const others = answers.filter((answer) => !isExpected(answer));
      console.log(`${count} ${what}: ${count - others.length} × ${expected.join(" or ")}`);
      if (others.length === 0) continue;
      console.error(`  and ${others.length} others: ${[...new Set(others)].join(", ")}`);
      process.exitCode = 1;
    }
  } finally {
    for (const agent of Object.values(agents)) agent.destroy();
    await site.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const anAgent = () => new Agent({ keepAlive: true, maxSockets: PARALLEL });

type Sender = { readonly origin: string; readonly agent: Agent };

/** The status, or the reason why there is none. */
async function send(sender: Sender, post: Post): Promise<number | string> {
  const answer = await sendOnce(sender, post);
  // workerd closes a connection after 5 idle seconds; a browser that meets one posts again on another.
  return answer === "idle connection closed" ? send(sender, post) : answer;
}

function sendOnce({ origin, agent }: Sender, { path, type, body }: Post): Promise<number | string> {
  const headers = { origin, "content-type": type, "content-length": Buffer.byteLength(body) };
  const options = { agent, method: "POST", headers, timeout: ANSWERED_WITHIN_MS };
  return new Promise((resolve) => {
    const sent = request(origin + path, options, (response) => {
      const status = response.statusCode ?? 0;
      response.on("error", (error) => resolve(error.message));
      // A sender whose body is never taken in loses its connection. Node may read the answer before it notes its last write.
      response.on("end", () => {
        if (sent.writableFinished) return resolve(status);
        sent.on("finish", () => resolve(status));
        sent.on("close", () => resolve(`${status}, body cut off`));
      });
      response.resume();
    });
    sent.on("socket", (socket) => {
      if (socket.listenerCount("error") < 2) socket.on("error", () => undefined);
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer")));
    sent.on("error", ({ message }) =>
      resolve(sent.reusedSocket && message !== "no answer" ? "idle connection closed" : message),
    );
    sent.end(body);
  });
}

async function serveByWrangler(folder: string): Promise<Site> {
  const app = new MortalApp(folder);
  await app.prepare();
  await app.start();
  return { origin: app.origin, stop: () => app.end() };
}
