import { describe, it } from "vitest";
import type { PictureKind } from "../../../../src/engines/uploads/pictures/picture-kind";
import { pictureSizes } from "../../../../src/engines/uploads/pictures/picture-size";
import { aPerson } from "../../../support/accounts";
import { api } from "../../../support/letters";
import { aMember, page } from "../../../support/members";

const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const big = (value: number, size: number) =>
  Array.from({ length: size }, (_, index) => (value >>> (8 * (size - 1 - index))) & 255);
const little = (value: number, size: number) => big(value, size).toReversed();
const chunk = (name: string, body: number[]) => [
  ...ascii(name),
  ...little(body.length, 4),
  ...body,
];
const pngChunk = (name: string, body: number[]) => [
  ...big(body.length, 4),
  ...ascii(name),
  ...body,
  ...big(0, 4),
];
const riff = (...chunks: number[][]) => {
  const body = chunks.flat();
  return [...ascii("RIFF"), ...little(body.length + 4, 4), ...ascii("WEBP"), ...body];
};
const vp8l = (width: number, height: number) =>
  chunk("VP8L", [0x2f, ...little((width - 1) | ((height - 1) << 14), 4), 0, 0, 0, 0, 0]);
/** One component, without subsampling. */
const UNSUBSAMPLED = [1, 1, 0x11, 0];
const sof = (marker: number, width: number, height: number) => [
  0xff,
  marker,
  ...big(11, 2),
  8,
  ...big(height, 2),
  ...big(width, 2),
  ...UNSUBSAMPLED,
];
const scan = [0xff, 0xda, ...big(8, 2), 1, 1, 0, 0, 63, 0, 1, 2, 0xff, 0, 3];
/** The rest of the screen, and where the picture lies on it. */
const BEFORE_FRAME = [0, 0, 0, 0x2c, 0, 0, 0, 0];
/** No palette, one block, the end. */
const AFTER_SIZE = [0, 2, 2, 0x44, 1, 0, 0x3b];
const gifOf = (screen: number[], frame: number[]) => [
  ...ascii("GIF89a"),
  ...screen.flatMap((side) => little(side, 2)),
  ...BEFORE_FRAME,
  ...frame.flatMap((side) => little(side, 2)),
  ...AFTER_SIZE,
];

/** Each header that can name a size, made to name the given one. */
const headers: readonly (readonly [
  header: string,
  type: PictureKind,
  of: (width: number, height: number) => number[],
])[] = [
  [
    "IHDR",
    "png",
    (w, h) => [
      ...ascii("\x89PNG\r\n\x1a\n"),
      ...pngChunk("IHDR", [...big(w, 4), ...big(h, 4), 8, 6, 0, 0, 0]),
      ...pngChunk("IEND", []),
    ],
  ],
  ["SOF0", "jpg", (w, h) => [0xff, 0xd8, ...sof(0xc0, w, h), ...scan, 0xff, 0xd9]],
  ["SOF2", "jpg", (w, h) => [0xff, 0xd8, 0xff, ...sof(0xc2, w, h), ...scan, 0xff, 0xd9]],
  [
    "a second SOF behind a scan",
    "jpg",
    (w, h) => [0xff, 0xd8, ...sof(0xc0, 1, 1), ...scan, ...sof(0xc1, w, h), ...scan, 0xff, 0xd9],
  ],
  [
    "VP8X",
    "webp",
    (w, h) => riff(chunk("VP8X", [0, 0, 0, 0, ...little(w - 1, 3), ...little(h - 1, 3)])),
  ],
  [
    "VP8",
    "webp",
    (w, h) => riff(chunk("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, ...little(w, 2), ...little(h, 2)])),
  ],
  ["VP8L", "webp", (w, h) => riff(vp8l(w, h))],
  [
    "a frame of an animated WebP",
    "webp",
    (w, h) => riff(chunk("ANMF", [...Array<number>(16).fill(0), ...vp8l(w, h)])),
  ],
  ["the screen of a GIF", "gif", (w, h) => gifOf([w, h], [1, 1])],
  ["a picture of a GIF", "gif", (w, h) => gifOf([1, 1], [w, h])],
];

const isTooWideOrHigh = (bytes: number[], kind: PictureKind) =>
  pictureSizes(Uint8Array.from(bytes), kind).some((size) => size.some((side) => side > 4_096));

describe("a picture's size", () => {
  it.for(headers)(
    "is read where %s says it, so that 4,096 pixels each way can be the most",
    ([, type, of], { expect }) => {
      const isTooLarge = (width: number, height: number) =>
        isTooWideOrHigh(of(width, height), type);
      expect(isTooLarge(4_096, 4_096)).toBe(false);
      expect(isTooLarge(4_097, 1)).toBe(true);
      expect(isTooLarge(1, 4_097)).toBe(true);
    },
  );

  it("is not read from a header that is cut off", ({ expect }) => {
    for (const [, type, of] of headers) {
      const whole = of(4_096, 4_096);
      for (let length = 0; length < whole.length; length += 1) {
        expect(isTooWideOrHigh(whole.slice(0, length), type)).toBe(false);
      }
    }
  });

  it("is refused by the API and by the form, in both languages", async ({ expect }) => {
    const [, , of] = headers[0] ?? [];
    const bomb = Uint8Array.from(of?.(30_000, 30_000) ?? []);
    const { headers: bearer } = await aPerson();
    const answer = await api(
      "/api/v1/users/me/avatar",
      { ...bearer, "content-type": "image/png" },
      { method: "PUT", body: bomb },
    );
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: "AVATAR_TOO_MANY_PIXELS" });
    const { headers: cookie } = await aMember();
    const form = new FormData();
    form.set("avatar", new File([bomb], "me.png", { type: "image/png" }));
    for (const [language, told] of [
      ["en", "4,096 × 4,096 pixels"],
      ["fr", "4 096 × 4 096 pixels"],
    ] as const) {
      const headersOf = { ...cookie, "accept-language": language };
      const refused = await page("/account/picture", headersOf, { method: "POST", body: form });
      expect(refused.status).toBe(413);
      expect((await refused.text()).replaceAll(/\s/g, " ")).toContain(told);
    }
  });
});
