import type { PrintedCv } from "./printed-cv";
import type { CvChange } from "./cv-change";
import { groundedRewrite } from "./grounded-rewrite";
import { toldChange } from "./optimise-cv";

export type BulletToReword = { readonly path: string; readonly text: string };

/** It is a port: a model that words achievements anew. Its answers are proposals, and each is checked. */
export type BulletRewriter = (
  bullets: readonly BulletToReword[],
  language: PrintedCv["language"],
) => Promise<readonly BulletToReword[]>;

const MOST_REWORDED = 20;

/** Only wordings that say the same come through: no figure, name or tool more, none less. */
export async function proposeRewrites(
  document: PrintedCv,
  rewrite: BulletRewriter,
): Promise<CvChange[]> {
  const { language, experience } = document;
  const bullets = experience
    .flatMap(({ bullets: texts }, at) =>
      texts.map((text, index) => ({ path: `experience[${at}].bullets[${index}]`, text })),
    )
    .slice(0, MOST_REWORDED);
  const proposals = new Map(
    (await rewrite(bullets, language)).map(({ path, text }) => [path, text.trim()]),
  );
  return bullets.flatMap(({ path, text }) => {
    const after = proposals.get(path);
    if (after === undefined || after === text || after.includes("\n")) return [];
    if (groundedRewrite(text, after, language).length > 0) return [];
    const id = `wording:${path}`;
    return [
      toldChange({ id, kind: "wording", mends: ["wording"], path, before: text, after }, language),
    ];
  });
}
