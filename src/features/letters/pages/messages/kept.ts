import type { KeptCount } from "../../../../platform/personal-data";

type Sentences = Pick<KeptCount, "waits" | "goes">;

/** The pages of accounts show these sentences about `total` pairs. */
export function keptSentences(total: number): Sentences {
  if (total === 0) return none;
  return total === 1 ? one : several(total);
}

const none: Sentences = {
  waits: { fr: "", en: "" },
  goes: { fr: "Vos lettres : il n’y en a pas.", en: "Your letters: there are none." },
};

const one: Sentences = {
  waits: {
    fr: "Une paire de lettres vous attend dans ce navigateur : elle rejoindra votre compte.",
    en: "One pair of letters waits in this browser: it will move into your account.",
  },
  goes: { fr: "Votre paire de lettres et ses PDF.", en: "Your pair of letters and its PDFs." },
};

const several = (total: number): Sentences => ({
  waits: {
    fr: `${total} paires de lettres vous attendent dans ce navigateur : elles rejoindront votre compte.`,
    en: `${total} pairs of letters wait in this browser: they will move into your account.`,
  },
  goes: {
    fr: `Vos ${total} paires de lettres et leurs PDF.`,
    en: `Your ${total} pairs of letters and their PDFs.`,
  },
});
