import { allBut, type CheckRule } from "../check-rule";

export const bulletPunctuationCheck: CheckRule = {
  id: "bullet-punctuation",
  category: "format",
  weight: 2,
  look: ({ bullets, spanOf }) => {
    if (bullets.length === 0) return { share: 0 };
    const stopped = bullets.filter(({ text }) => endOf(text) === "stop").length;
    const free = bullets.filter(({ text }) => endOf(text) === "none").length;
    const most = stopped > free ? "stop" : "none";
    const bad = bullets.filter(({ text }) => endOf(text) !== most);
    const finding = allBut(bad.map(spanOf), bullets.length);
    return { ...finding, share: bad.length === 0 ? 1 : 0 };
  },
};

function endOf(text: string): "stop" | "none" | "other" {
  if (text.endsWith(".")) return "stop";
  return /[,;:]$/.test(text) ? "other" : "none";
}
