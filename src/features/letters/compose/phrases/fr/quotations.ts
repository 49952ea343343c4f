/** Tell an achievement that no clause could be made of: `{h.quote}` is its line of the CV, between quotation marks. */
export const quotations = {
  firsts: [
    "À la rubrique {h.parent}, mon CV tient en une ligne que j’assume : {h.quote}.",
    "Une ligne de mon CV dit l’essentiel : {h.quote}.",
  ],
  seconds: [
    "Sur le même poste, on lit aussi : {h.quote}.",
    "La ligne suivante complète la première : {h.quote}.",
    "S’y ajoute cette mention : {h.quote}.",
  ],
  secondsElsewhere: [
    "Pour {h.parent}, j’ai noté ceci : {h.quote}.",
    "Ailleurs dans ce CV, on lit encore : {h.quote}.",
  ],
  earliers: [
    "Au sujet {de h.parent}, mon CV dit simplement : {h.quote}.",
    "Une autre ligne mérite d’être citée : {h.quote}.",
  ],
  leads: [
    "Mon CV ose ceci : {h.quote}.",
    "Une ligne m’accable : {h.quote}.",
    "Je n’invente rien, c’est écrit : {h.quote}.",
    "Pièce jointe au dossier : {h.quote}.",
  ],
};
