import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { storeFile } from "../../../src/features/files";
import { scanFile } from "../../../src/features/files/scanning/scan-file";
import { configOf } from "../../../src/platform/config";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { aPdf } from "../../support/files/recipes";
import { codeOf, type FileData, storedFile } from "../../support/files/store";
import { api } from "../../support/letters";

const config = { ...configOf(env), SCANNER_URL: "https://scanner.example/scan" };

/** A scanner that finds what says so. */
const scanner: typeof fetch = async (_url, init) => {
  const text = await new Response(init?.body as ReadableStream).text();
  return Response.json({ infected: text.includes("EICAR") });
};

async function aScannedFile(text: string, send = scanner) {
  const person = await aPerson();
  const { id: userId, username, sessionId } = person;
  const actor = {
    kind: "user",
    userId,
    username,
    role: "user",
    accountSessionId: sessionId,
  } as const;
  const body = new Blob([aPdf(text)]).stream();
  const posted = { purpose: "document", name: "a.pdf", body, announcedBytes: null };
  const opened: Promise<unknown>[] = [];
  const JOB_LOGS = { getByName: () => ({ open: async () => true }) };
  const scanning = { ...env, JOB_LOGS } as unknown as Env;
  const later = (work: Promise<unknown>) => void opened.push(work);
  const file = await storeFile(testCtx(actor, { config, env: scanning, later }), posted);
  await Promise.all(opened);
  const before = (
    await (await api(`/api/v1/files/${file.id}`, person.headers)).json<{ data: FileData }>()
  ).data;
  const outcome = await scanFile(testCtx(undefined, { config }), file.id, send).then(
    () => "answered",
    () => "failed",
  );
  const answer = await api(`/api/v1/files/${file.id}`, person.headers);
  const { data } = await answer.json<{ data: FileData }>();
  return { person, before, data, outcome };
}

describe("a file", () => {
  it("is not scanned where there is no scanner, and says so", async ({ expect }) => {
    const { headers } = await aPerson();
    expect((await storedFile(headers, { bytes: aPdf() })).scan).toBe("unscanned");
  });

  it("is being scanned, then clean", async ({ expect }) => {
    const { person, before, data } = await aScannedFile("harmless");
    expect([before.scan, data.scan]).toEqual(["scanning", "clean"]);
    expect((await api(data.url, person.headers)).status).toBe(200);
  });

  it("that is infected is handed to nobody, and its owner is told why", async ({ expect }) => {
    const { person, data } = await aScannedFile("EICAR");
    expect(data.scan).toBe("infected");
    const own = await api(data.url, person.headers);
    expect([own.status, await codeOf(own)]).toEqual([409, "FILE_INFECTED"]);
    expect((await api(data.url, (await aPerson()).headers)).status).toBe(404);
    const removed = await api(`/api/v1/files/${data.id}`, person.headers, { method: "DELETE" });
    expect(removed.status).toBe(200);
  });

  it("is still being scanned where the scanner has no answer", async ({ expect }) => {
    for (const answer of [new Response("busy", { status: 503 }), Response.json({ ok: 1 })]) {
      const { data, outcome } = await aScannedFile(crypto.randomUUID(), async () => answer.clone());
      expect(data.scan).toBe("scanning");
      expect(outcome).toBe("failed");
    }
  });
});
