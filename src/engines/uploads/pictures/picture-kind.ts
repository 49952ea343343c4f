import type { FileKind } from "../../../platform/upload-purpose";

const pictureKinds = ["jpg", "png", "webp", "gif"] as const satisfies readonly FileKind[];
export type PictureKind = (typeof pictureKinds)[number];

export const isPicture = (kind: FileKind): kind is PictureKind =>
  (pictureKinds as readonly FileKind[]).includes(kind);
