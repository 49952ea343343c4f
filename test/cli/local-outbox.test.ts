import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { isMail, saveMail } from "../../src/cli/local-outbox";

const aMail = "To: nora@example.test\nSubject: Your letters are ready\n\nThey wait at /letters/7.";

describe("mail on a laptop", () => {
  it("is told from what else the Worker prints", ({ expect }) => {
    expect(isMail(aMail)).toBe(true);
    expect(isMail('{"level":"info","message":"To: nobody"}')).toBe(false);
    expect(isMail("To: the moon\nand back")).toBe(false);
  });

  it("is kept as one file each, in a folder that need not exist, in the order of sending", async ({
    expect,
  }) => {
    const folder = join(await mkdtemp(join(tmpdir(), "outbox-")), "mail");
    await saveMail(folder, aMail);
    await saveMail(folder, aMail.replace("7", "8"));
    const names = (await readdir(folder)).toSorted();
    expect(names).toHaveLength(2);
    const [first = "", second = ""] = names;
    expect(first.endsWith(".eml")).toBe(true);
    expect(await readFile(join(folder, first), "utf8")).toBe(aMail);
    expect(await readFile(join(folder, second), "utf8")).toContain("/letters/8");
  });
});
