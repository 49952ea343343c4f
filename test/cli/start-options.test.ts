import { describe, it } from "vitest";
import { readStartOptions } from "../../src/cli/start-options";

describe("the options of npm start", () => {
  it("are read into a port, a folder and variables, whose values may hold colons", ({ expect }) => {
    const args = [
      "--port",
      "9000",
      "--persist-to",
      "data",
      "--var",
      "SITE_ORIGIN:https://a.example",
    ];
    expect(readStartOptions([...args, "--var", "VISIT_GAP_MINUTES:5"])).toMatchObject({
      port: 9000,
      state: "data",
      vars: { SITE_ORIGIN: "https://a.example", VISIT_GAP_MINUTES: "5" },
    });
  });

  it("open the letters without a gap between visits where none is asked for", ({ expect }) => {
    expect(readStartOptions([]).vars).toEqual({ VISIT_GAP_MINUTES: "0" });
  });

  it("are refused with the usage message where one is unknown, is no port or is no pair", ({
    expect,
  }) => {
    const refused = [
      ["--prot", "9000"],
      ["--port", "many"],
      ["--port", "70000"],
      ["--var", "A"],
    ];
    for (const args of refused) expect(() => readStartOptions(args)).toThrow("Usage: npm start");
  });
});
