import { describe, it } from "vitest";
import { recordingName } from "../../../../src/features/transcription/pages/recording-name";

const named = (name: string, head: string) =>
  recordingName(new File([Uint8Array.from(head, (sign) => sign.charCodeAt(0))], name));

describe("the name of a recording", () => {
  it.for([
    ["Réunion.MP3", "RIFF", "Réunion.MP3"],
    ["voice-note.opus", "OggS", "voice-note.opus"],
    ["Memo", "RIFF\0\0\0\0WAVE", "Memo.wav"],
    ["meeting.pdf", "fLaC", "meeting.pdf.flac"],
    ["clip.mpeg", "\0\0\0\u0018ftypisom", "clip.mpeg.mp4"],
    ["letter.pdf", "%PDF-1.7", "letter.pdf"],
    ["empty", "", "empty"],
  ])(
    "%s stays, or gets the ending that its bytes ask for",
    async ([name = "", head = "", kept], { expect }) => {
      expect(await named(name, head)).toBe(kept);
    },
  );
});
