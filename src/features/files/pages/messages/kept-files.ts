import type { KeptCount } from "../../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

/** The pages of accounts show these sentences about `total` files. A visitor has none, so that nothing waits. */
export function keptFiles(total: number): Sentences {
  if (total === 0) return none;
  return total === 1 ? one : several(total);
}

const waits = { fr: "", en: "" };
const none: Sentences = {
  waits,
  goes: { fr: "Vos fichiers : il n’y en a pas.", en: "Your files: there are none." },
};
const one: Sentences = { waits, goes: { fr: "Votre fichier.", en: "Your file." } };
const several = (total: number): Sentences => ({
  waits,
  goes: { fr: `Vos ${total} fichiers.`, en: `Your ${total} files.` },
});
