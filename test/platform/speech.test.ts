import { describe, it } from "vitest";
import { AppError } from "../../src/platform/errors";
import { noSpeechEngine, type TranscriptionRequest } from "../../src/platform/speech";

describe("an atelier without a speech engine", () => {
  it("makes nothing up, and says in both languages what is missing and what can be done", async ({
    expect,
  }) => {
    const request: TranscriptionRequest = {
      callId: "job:transcribe",
      audio: {
        open: () => Promise.reject(new Error("Nobody reads the recording")),
        sizeBytes: 1,
        mediaType: "audio/mpeg",
        durationMs: 1,
      },
      language: null,
      tellsSpeakersApart: false,
    };
    const refusal: unknown = await noSpeechEngine
      .transcribe(request)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({
      code: "NO_SPEECH_ENGINE",
      status: 503,
      advice: {
        fr: expect.stringContaining("sous-titres"),
        en: expect.stringContaining("captions"),
      },
    });
    await expect(noSpeechEngine.readTranscript("any")).rejects.toThrow("NO_SPEECH_ENGINE");
    expect(noSpeechEngine.limits).toBeNull();
  });
});
