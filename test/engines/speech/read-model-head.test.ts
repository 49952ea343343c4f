import { describe, it } from "vitest";
import { readModelHead } from "../../../src/engines/speech/read-model-head";
import { aModelFile } from "../../support/model-file";

describe("the head of a model", () => {
  it.for([
    [51_864, ["en"]],
    [51_865, "any"],
    [51_866, "any"],
  ] as const)("of %i tokens tells its languages", ([tokens, languages], { expect }) => {
    const bands = tokens === 51_866 ? 128 : 80;
    const head = readModelHead(aModelFile({ tokens, bands }));
    expect(head).toEqual({ isModel: true, languages });
  });

  it.for([
    [aModelFile({ magic: "GGUF" }), "gguf"],
    [aModelFile({ magic: "ggml" }), "no_ggml"],
    [new Uint8Array(), "no_ggml"],
    [aModelFile().subarray(0, 40), "truncated"],
    [aModelFile({ tokens: 32_000 }), "no_whisper"],
    [aModelFile({ bands: 40 }), "no_whisper"],
  ] as const)("says why it is none that whisper.cpp loads: %#", ([bytes, problem], { expect }) => {
    expect(readModelHead(bytes)).toEqual({ isModel: false, problem });
  });
});
