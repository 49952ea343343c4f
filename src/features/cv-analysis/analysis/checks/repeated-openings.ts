import type { CheckRule } from "../check-rule";
import type { PlacedText } from "../cv-subject";
import { bulletOpening, bareBullet } from "../wording";

const MOST_ALIKE = 3;

export const repeatedOpeningsCheck: CheckRule = {
  id: "repeated-openings",
  category: "content",
  weight: 3,
  look: ({ bullets, reading, spanOf }) => {
    if (bullets.length === 0) return { share: 0 };
    const byOpening = new Map<string, PlacedText[]>();
    for (const bullet of bullets) {
      const opening = bulletOpening(bareBullet(bullet.text, reading.language));
      const alike = byOpening.get(opening);
      if (alike) alike.push(bullet);
      else byOpening.set(opening, [bullet]);
    }
    const [most = ["", []]] = [...byOpening].toSorted(([, a], [, b]) => b.length - a.length);
    const [text, alike] = most;
    const isTooMany = alike.length > MOST_ALIKE;
    return {
      share: isTooMany ? 0 : 1,
      params: { count: alike.length, text },
      spans: isTooMany ? alike.map(spanOf) : [],
    };
  },
};
