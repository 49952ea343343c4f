/** Tell an achievement that no clause could be made of: `{h.quote}` is its line of the CV, between quotation marks. */
export const quotations = {
  firsts: [
    "Under {h.parent} my CV has one line that I stand by: {h.quote}.",
    "One line of my CV says most of it: {h.quote}.",
  ],
  seconds: [
    "The same post has another entry: {h.quote}.",
    "A further line completes the first: {h.quote}.",
    "To that belongs this entry: {h.quote}.",
  ],
  secondsElsewhere: [
    "For {h.parent} I noted this: {h.quote}.",
    "Elsewhere in the CV you will read: {h.quote}.",
  ],
  earliers: [
    "About {h.parent} my CV says simply: {h.quote}.",
    "Another line deserves to be quoted: {h.quote}.",
  ],
  leads: [
    "My CV dares to say this: {h.quote}.",
    "One line speaks against me: {h.quote}.",
    "I make nothing up, it is in writing: {h.quote}.",
    "Enclosed with the file: {h.quote}.",
  ],
};
