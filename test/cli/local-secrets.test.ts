import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { ensureSecrets } from "../../src/cli/local-secrets";

const aFile = async () => join(await mkdtemp(join(tmpdir(), "secrets-")), ".dev.vars");

describe("the secrets of a laptop", () => {
  it("are made at the first start, for their owner's eyes, and kept at the next", async ({
    expect,
  }) => {
    const file = await aFile();
    await ensureSecrets(file);
    const first = await readFile(file, "utf8");
    expect(first).toMatch(
      /^SIGNING_SECRET="[\w-]{43}"\nVAPID_PUBLIC_KEY="[\w-]{87}"\nVAPID_PRIVATE_KEY="[\w-]{43}"\n$/,
    );
    expect((await stat(file)).mode & 0o077).toBe(0);
    await ensureSecrets(file);
    expect(await readFile(file, "utf8")).toBe(first);
  });

  it("agree with a second start at the same moment", async ({ expect }) => {
    const file = await aFile();
    await Promise.all([ensureSecrets(file), ensureSecrets(file)]);
    const lines = (await readFile(file, "utf8")).match(/^\w+=/gm);
    expect(lines).toEqual(["SIGNING_SECRET=", "VAPID_PUBLIC_KEY=", "VAPID_PRIVATE_KEY="]);
  });

  it("gain the keys of pushes in an older file, which keeps what it has", async ({ expect }) => {
    const file = await aFile();
    await writeFile(file, 'SIGNING_SECRET="mine"');
    await ensureSecrets(file);
    const text = await readFile(file, "utf8");
    expect(text).toMatch(
      /^SIGNING_SECRET="mine"\nVAPID_PUBLIC_KEY=".+"\nVAPID_PRIVATE_KEY=".+"\n$/,
    );
  });
});
