import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { isPicture, type PictureKind } from "../../../../src/engines/uploads/pictures/picture-kind";
import { withoutMetadata } from "../../../../src/engines/uploads/pictures/strip-metadata";
import { sniffKind } from "../../../../src/engines/uploads/sniff";
import { aPerson } from "../../../support/accounts";
import { api } from "../../../support/letters";

const bytes = (...parts: (string | number[] | Uint8Array)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? Array.from(part, (char) => char.charCodeAt(0)) : Array.from(part),
    ),
  );
const big16 = (value: number) => [value >> 8, value & 255];
const big32 = (value: number) => [0, 0, ...big16(value)];
const little32 = (value: number) => [value & 255, value >> 8, 0, 0];

const SECRET = "48.8584N 2.2945E";

const segment = (marker: number, body: Uint8Array) =>
  bytes([0xff, marker, ...big16(body.length + 2)], body);

/** An EXIF block with the orientation, and a place behind it. */
const exif = (orientation: number) =>
  bytes(
    "Exif\0\0",
    "II",
    [42, 0],
    little32(8),
    [1, 0],
    [0x12, 1, 3, 0],
    little32(1),
    [orientation, 0, 0, 0],
    little32(0),
    SECRET,
  );

const scan = bytes(segment(0xda, bytes([1, 1, 0, 0, 63, 0])), [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);

const jpeg = bytes(
  [0xff, 0xd8],
  segment(0xe0, bytes("JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0])),
  segment(0xe1, exif(6)),
  segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0", SECRET)),
  segment(0xed, bytes("Photoshop 3.0\0", SECRET)),
  segment(0xfe, bytes(SECRET)),
  segment(0xdb, bytes([0, 1, 2, 3])),
  scan,
  segment(0xc4, bytes([9])),
  scan,
  [0xff, 0xd9],
  SECRET,
);

const chunk = (name: string, body: Uint8Array) =>
  bytes(big32(body.length), name, body, [0, 0, 0, 0]);
const png = bytes(
  "\x89PNG\r\n\x1a\n",
  chunk("IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
  chunk("tEXt", bytes("Comment\0", SECRET)),
  chunk("eXIf", exif(1)),
  chunk("iTXt", bytes(SECRET)),
  chunk("IDAT", bytes([1, 2, 3])),
  chunk("IEND", bytes()),
  SECRET,
);

const riff = (name: string, body: Uint8Array) =>
  bytes(name, little32(body.length), body, body.length % 2 ? [0] : []);
const webpBody = bytes(
  riff("VP8X", bytes([0b1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  riff("VP8L", bytes([0x2f, 1, 2])),
  riff("EXIF", bytes(SECRET)),
  riff("XMP ", bytes(SECRET)),
);
const webp = bytes("RIFF", little32(webpBody.length + 4), "WEBP", webpBody, SECRET);

const gif = bytes(
  "GIF89a",
  [1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6],
  [0x21, 0xfe, SECRET.length],
  SECRET,
  [0],
  [0x21, 0xff, 11],
  "NETSCAPE2.0",
  [3, 1, 0, 0, 0],
  [0x21, 0xff, 11],
  "XMP DataXMP",
  [SECRET.length],
  SECRET,
  [0],
  [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
  [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0],
  [0x3b],
  SECRET,
);

const pictures = { jpg: jpeg, png, webp, gif };
const sniffPicture = (picture: Uint8Array) => {
  const kind = sniffKind(picture);
  return kind && isPicture(kind) ? kind : null;
};
const text = (picture: Uint8Array | null) => String.fromCharCode(...(picture ?? []));

describe("a picture", () => {
  it.for(Object.entries(pictures))(
    "of type %s is recognised by its bytes and loses the data that does not draw it",
    ([type, picture], { expect }) => {
      const sniffed = sniffPicture(picture);
      expect(sniffed).toBe(type);
      expect(text(picture)).toContain(SECRET);
      const stripped = sniffed && withoutMetadata(picture, sniffed);
      expect(stripped?.length).toBeGreaterThan(20);
      expect(text(stripped)).not.toContain(SECRET);
      expect(sniffPicture(stripped ?? bytes())).toBe(type);
      // Once more changes nothing: what is left is whole.
      expect(withoutMetadata(stripped ?? bytes(), sniffed ?? "png")).toEqual(stripped);
    },
  );

  it("keeps the data that draws it", ({ expect }) => {
    const stripped = text(withoutMetadata(jpeg, "jpg"));
    expect(stripped).toContain("JFIF");
    expect(stripped.split(text(scan))).toHaveLength(3);
    // EXIF keeps the orientation alone, as the picture would lie on its side without it.
    expect(stripped).toContain(
      text(bytes("Exif\0\0MM", [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])),
    );
    expect(text(withoutMetadata(gif, "gif"))).toContain("NETSCAPE2.0");
    expect(text(withoutMetadata(png, "png"))).toContain("IDAT");
    expect(text(withoutMetadata(webp, "webp"))).toContain("VP8L");
    expect(withoutMetadata(webp, "webp")?.[20]).toBe(0);
  });

  it("that is cut anywhere is refused or short, and never hangs", ({ expect }) => {
    for (const [type, picture] of Object.entries(pictures)) {
      for (let length = 12; length < picture.length - SECRET.length; length++) {
        const stripped = withoutMetadata(picture.subarray(0, length), type as PictureKind);
        expect(stripped, `${type} cut at ${length}`).toBeNull();
      }
    }
  });
});

describe("an avatar", () => {
  const put = (headers: Record<string, string>, body: BodyInit, type = "image/png") =>
    api("/api/v1/users/me/avatar", { ...headers, "content-type": type }, { method: "PUT", body });

  it("is stored without metadata, served with safe headers, replaced and removed", async ({
    expect,
  }) => {
    const { headers, id } = await aPerson();
    const set = await put(headers, jpeg);
    expect(set.status).toBe(200);
    const { data } = await set.json<{ data: { avatar: string } }>();
    const served = await api(data.avatar, (await aPerson()).headers);
    expect(served.status).toBe(200);
    expect(served.headers.get("content-type")).toBe("image/jpeg");
    expect(served.headers.get("x-content-type-options")).toBe("nosniff");
    expect(served.headers.get("content-security-policy")).toContain("sandbox; default-src 'none'");
    expect(served.headers.get("cache-control")).toContain("private");
    expect(text(new Uint8Array(await served.arrayBuffer()))).not.toContain(SECRET);
    expect((await api(data.avatar)).status).toBe(401);

    const form = new FormData();
    form.set("avatar", new File([png], "face.jpg", { type: "image/jpeg" }));
    const replaced = await api("/api/v1/users/me/avatar", headers, { method: "PUT", body: form });
    const next = (await replaced.json<{ data: { avatar: string } }>()).data.avatar;
    expect(next).not.toBe(data.avatar);
    expect((await api(next, headers)).headers.get("content-type")).toBe("image/png");
    expect((await env.FILES.list({ prefix: "avatars/" })).objects).toHaveLength(1);

    await api("/api/v1/users/me/avatar", headers, { method: "DELETE" });
    expect((await env.FILES.list({ prefix: "avatars/" })).objects).toHaveLength(0);
    expect((await api(`/api/v1/users/${id}/avatar`, headers)).status).toBe(404);
  });

  it("is refused when it is too large or no picture, whatever it calls itself", async ({
    expect,
  }) => {
    const { headers } = await aPerson();
    const large = new Uint8Array(2 * 1024 * 1024 + 1);
    large.set(png);
    expect((await put(headers, large)).status).toBe(413);
    expect((await put(headers, new Uint8Array(4 * 1024 * 1024))).status).toBe(413);
    for (const body of [
      "<svg onload='alert(1)'/>",
      "GIF89a<script>",
      "",
      text(png.subarray(0, 30)),
    ]) {
      const response = await put(headers, bytes(body));
      expect(response.status, body).toBe(415);
    }
  });
});
