import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { inspectModel } from "../../src/cli/inspect-model";
import { aModelFile, sha256Of } from "../support/model-file";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atelier-model-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aFile(bytes: Uint8Array): Promise<string> {
  const file = join(folder, crypto.randomUUID());
  await writeFile(file, bytes);
  return file;
}

describe("a model that is to be put into the bucket", () => {
  it("is described by its size, its digest and its languages", async ({ expect }) => {
    const bytes = aModelFile();
    const sha256 = await sha256Of(bytes);
    const verdict = await inspectModel(await aFile(bytes), sha256.toUpperCase());
    const model = { sizeBytes: bytes.length, sha256, languages: "any" };
    expect(verdict).toEqual({ isAccepted: true, model });
  });

  it("is refused with the digest that it has where another one is expected", async ({ expect }) => {
    const bytes = aModelFile();
    const verdict = await inspectModel(await aFile(bytes), "0".repeat(64));
    expect(verdict).toMatchObject({
      isAccepted: false,
      why: expect.stringContaining(await sha256Of(bytes)),
    });
  });

  it.for([
    [
      "is no model",
      new TextEncoder().encode("<html>Not found</html>"),
      /no model in the ggml form/,
    ],
    ["is of another form", aModelFile({ magic: "GGUF" }), /GGUF/],
    ["is empty", new Uint8Array(), /no model/],
    ["ends in its head", aModelFile().subarray(0, 20), /not downloaded whole/],
  ] as const)("is refused with a reason where it %s", async ([, bytes, why], { expect }) => {
    const verdict = await inspectModel(await aFile(bytes));
    expect(verdict).toEqual({ isAccepted: false, why: expect.stringMatching(why) });
  });

  it("is refused where it is larger than a browser is given", async ({ expect }) => {
    const file = await aFile(aModelFile());
    await truncate(file, 301 * 1024 * 1024);
    const verdict = await inspectModel(file);
    expect(verdict).toEqual({ isAccepted: false, why: expect.stringMatching(/has 301 MiB/) });
  });
});
