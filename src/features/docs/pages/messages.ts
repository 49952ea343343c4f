import type { Language } from "../../../platform/language";

const fr = {
  title: "Documentation de l’API",
  intro:
    "Tout ce que font les pages, un programme peut le faire. Cette page est tirée du même document que lit votre outil.",
  interactiveIntro: "Lisez, cherchez, essayez : chaque opération avec ses exemples et ses erreurs.",
  toInteractive: "Version interactive",
  toLight: "Version légère, sans script",
  toDocument: "Document OpenAPI 3.1",
  needsScript: "La version interactive a besoin de JavaScript.",
  failed: "La version interactive n’a pas pu être chargée.",
  copy: "Copier le code",
  contents: "Opérations",
  parameters: "Paramètres",
  name: "Nom",
  place: "Place",
  type: "Type",
  about: "Rôle",
  required: "obligatoire",
  optional: "facultatif",
  body: "Corps",
  answers: "Réponses",
  example: "Exemple",
  noBody: "sans corps",
  security: {
    none: "Ouvert à tous",
    session: "Cookie de session signé",
    bearer: "Jeton d’accès",
    metrics: "Jeton de l’exploitant",
  },
  apiLanguageNote:
    "Le corps de cette page est en anglais, comme le document : titres, descriptions et exemples.",
};

export type DocsMessages = typeof fr;

const en: DocsMessages = {
  title: "API documentation",
  intro:
    "Everything the pages do, a program can do too. This page is made from the same document your tool reads.",
  interactiveIntro: "Read, search, try: every operation with its examples and its errors.",
  toInteractive: "Interactive version",
  toLight: "Light version, without scripts",
  toDocument: "OpenAPI 3.1 document",
  needsScript: "The interactive version needs JavaScript.",
  failed: "The interactive version could not be loaded.",
  copy: "Copy the code",
  contents: "Operations",
  parameters: "Parameters",
  name: "Name",
  place: "In",
  type: "Type",
  about: "About",
  required: "required",
  optional: "optional",
  body: "Body",
  answers: "Answers",
  example: "Example",
  noBody: "no body",
  security: {
    none: "Open to everyone",
    session: "Signed session cookie",
    bearer: "Access token",
    metrics: "Operator’s token",
  },
  apiLanguageNote: "",
};

export const docsMessages: Readonly<Record<Language, DocsMessages>> = { fr, en };
