import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import sampleEn from "../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../src/features/profile/sample/resume.fr.json";
import { Resume, storeProfile } from "../../src/features/profile";
import { features } from "../../src/features";
import { type Actor, contextFor, type Ctx } from "../../src/platform/context";
import { featureSetOf } from "../../src/platform/feature";
import { sessionCookieValue } from "../../src/platform/session";
import { toBase64Url } from "../../src/platform/signature";

export const ORIGIN = "https://atelier.test";

const featureSet = featureSetOf(features);

export const newSessionId = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

export const aVisitor = (sessionId = newSessionId()): Actor & { kind: "visitor" } => ({
  kind: "visitor",
  sessionId,
});

export function testCtx(actor: Actor = { kind: "anonymous" }, overrides: Partial<Ctx> = {}): Ctx {
  return {
    ...contextFor(env, createExecutionContext(), { actor, features: featureSet }),
    ...overrides,
  };
}

/** An admin without a row of their own, for verbs that ask for the role alone. */
export const anAdminCtx = (): Ctx =>
  testCtx({ kind: "user", userId: 1, username: "admin", role: "admin", accountSessionId: "none" });

/** A browser with a session would send this cookie. */
export async function cookieOf(sessionId: string, issuedAt = new Date()): Promise<string> {
  return `session_id=${await sessionCookieValue(env.SIGNING_SECRET, sessionId, issuedAt)}`;
}

/** A visitor who has been here often enough, with a client address of their own. */
export async function aGuest({ visits = 3 }: { visits?: number } = {}) {
  const sessionId = newSessionId();
  await env.VISITS.put(
    `visitor:${sessionId}`,
    JSON.stringify({ visits, lastSeenAt: Date.now() - 3_600_000 }),
  );
  const headers = {
    cookie: await cookieOf(sessionId),
    "cf-connecting-ip": anAddress(),
    "accept-language": "en",
  };
  return { sessionId, headers, ctx: testCtx(aVisitor(sessionId)) };
}

/** The sample profile in both languages. */
export async function seedProfile(): Promise<void> {
  const ctx = testCtx({ kind: "system", name: "test" });
  await storeProfile(ctx, { language: "fr", resume: Resume.parse(sampleFr) });
  await storeProfile(ctx, { language: "en", resume: Resume.parse(sampleEn) });
}

/** Asks until the answer is there; for work that a queue or an alarm does elsewhere. */
export async function eventually<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = performance.now() + 300_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error("It did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Each address is in a network of its own. */
export const anAddress = () => `2001:db8:${randomGroup()}:${randomGroup()}::1`;

const randomGroup = () => Math.floor(Math.random() * 0xffff).toString(16);
