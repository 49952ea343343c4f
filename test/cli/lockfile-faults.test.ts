import { describe, it } from "vitest";
import lockfile from "../../package-lock.json";
import { lockfileFaults } from "../../src/cli/lockfile-faults";

const integrity = "sha512-0";

describe("the lockfile", () => {
  it("has an entry and a hash for every platform's packages, and names no host", ({ expect }) => {
    expect(lockfileFaults(lockfile)).toEqual([]);
  });

  it("is found incomplete where an optional package has no entry", ({ expect }) => {
    const tool = {
      integrity,
      optionalDependencies: { "tool-linux": "1.0.0", "tool-mac": "1.0.0" },
    };
    const packages = {
      "": { optionalDependencies: { runtime: "1.0.0" } },
      "node_modules/tool": tool,
      "node_modules/tool-linux": { integrity },
      "node_modules/other/node_modules/tool-mac": { integrity },
    };
    expect(lockfileFaults({ packages })).toEqual([
      "The project may need runtime, which has no entry",
      "node_modules/tool may need tool-mac, which has no entry",
    ]);
  });

  it("may hold an optional package beside the one that needs it, or in any folder above", ({
    expect,
  }) => {
    const packages = {
      "node_modules/a": { integrity },
      "node_modules/a/node_modules/b": { integrity },
      "node_modules/a/node_modules/b/node_modules/c": {
        integrity,
        optionalDependencies: { beside: "1", between: "1", above: "1" },
      },
      "node_modules/a/node_modules/b/node_modules/c/node_modules/beside": { integrity },
      "node_modules/a/node_modules/between": { integrity },
      "node_modules/above": { integrity },
    };
    expect(lockfileFaults({ packages })).toEqual([]);
  });

  it("is found at fault where an entry has no hash or names a host", ({ expect }) => {
    const packages = {
      "node_modules/bare": {},
      "node_modules/hosted": { integrity, resolved: "https://registry.test/hosted-1.0.0.tgz" },
    };
    expect(lockfileFaults({ packages })).toEqual([
      "node_modules/bare has no integrity hash",
      "node_modules/hosted names a host: https://registry.test/hosted-1.0.0.tgz",
    ]);
  });
});
