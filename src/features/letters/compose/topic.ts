/** An achievement has a topic, so that a remark or a joke about it can be to the point. */
export type Topic =
  | "speed"
  | "money"
  | "people"
  | "teaching"
  | "writing"
  | "change"
  | "quality"
  | "reliability"
  | "reach"
  | "automation"
  | "build"
  | "other";

/** First match wins: the rarer and more telling signs come first. */
const signs: readonly (readonly [Topic, RegExp])[] = [
  ["automation", /\bautomat|\bscript|\brobot|industrialis/],
  ["writing", /guide\b|document|rédig|\bwrote\b|\bécrit\b|manual\b|manuel\b/],
  [
    "teaching",
    /\bform(?:é|er|ation)|\btrain(?:ed|ing)|\bteach|\btaught|conférence|\btalks?\b|tutor|atelier|workshop|enseign|onboarding/,
  ],
  [
    "people",
    /encadr|accompagn|mentor|manag|recrut|\bhir(?:ed|ing)|\bled\b|\bguided\b|coach|junior/,
  ],
  [
    "reliability",
    /incident|disponib|\bavailab|uptime|downtime|panne|astreinte|on.call|fiabil|reliab|alert(?:e)?s? de nuit|night alerts|\bsla\b/,
  ],
  [
    "change",
    /migr|refonte|refactor|modernis|moderniz|rewr|réécri|transition|\bmoved\b|merge|replac|remplac/,
  ],
  [
    "quality",
    /\btests?\b|bug|défaut|régress|qualit|couverture|coverage|fausses|\bfalse\b|erreur|error|access|satisf|conform|compat/,
  ],
  [
    "money",
    /[€$£]|\bco[uû]ts?\b|\bcosts?\b|budget|économ|saving|revenu|\bventes?\b|\bsales\b|chiffre d.affaires|factur|\bbill\b/,
  ],
  ["speed", /temps\b|\btime\b|minute|seconde|\bheures?\b|délai|latenc|rapid|faster|speed|accél/],
  [
    "reach",
    /utilisat|\busers?\b|client|customer|visit|million|télécharg|download|abonn|subscri|requêtes|requests|plaisanc|sailors|traffic|trafic|audience/,
  ],
  [
    "build",
    /conçu|concep|cré[eé]|develop|développ|lanc|launch|design|\bbuilt\b|\bbuild|construi|\bcreat|mis en place|mise en place|implement|réalis|déploy|deploy|publi/,
  ],
];

export function topicOf(text: string): Topic {
  const folded = text.toLowerCase();
  return signs.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}
