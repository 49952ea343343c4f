import { describe, it } from "vitest";
import { videoIdOf } from "../../../src/features/transcription/youtube/video-id";

const id = "dQw4w9WgXcQ";

describe("the address of a video", () => {
  it.for([
    id,
    ` ${id} `,
    `https://www.youtube.com/watch?v=${id}`,
    `http://youtube.com/watch?v=${id}&t=42s`,
    `https://m.youtube.com/watch?list=PL1&v=${id}#t=1`,
    `https://music.youtube.com/watch?v=${id}`,
    `www.youtube.com/watch?v=${id}`,
    `youtu.be/${id}`,
    `https://youtu.be/${id}?si=abc`,
    `https://www.youtube.com/embed/${id}`,
    `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
    `https://www.youtube.com/shorts/${id}`,
    `https://www.youtube.com/live/${id}?feature=share`,
    `https://www.youtube.com/watch/?v=${id}`,
    `HTTPS://WWW.YouTube.com/watch?v=${id}`,
  ])("leads to its id: %s", (address, { expect }) => {
    expect(videoIdOf(address)).toBe(id);
  });

  it.for([
    "",
    "not a url",
    "dQw4w9WgXc",
    `${id}Q`,
    "https://www.youtube.com/watch",
    "https://www.youtube.com/watch?v=short",
    "https://www.youtube.com/@somebody",
    "https://www.youtube.com/playlist?list=PL1",
    `https://www.youtube.com.example.org/watch?v=${id}`,
    `https://example.org/watch?v=${id}`,
    `https://example.org/?u=https://www.youtube.com/watch?v=${id}`,
    `https://youtube.com@example.org/watch?v=${id}`,
    `https://user:secret@www.youtube.com/watch?v=${id}`,
    `https://www.youtube.com:8443/watch?v=${id}`,
    `ftp://www.youtube.com/watch?v=${id}`,
    `javascript://www.youtube.com/watch?v=${id}`,
    `https://www.youtube.com/watch?v=${id}${" ".repeat(3_000)}x`,
  ])("is refused where it names none: %s", (address, { expect }) => {
    expect(videoIdOf(address)).toBeNull();
  });
});
