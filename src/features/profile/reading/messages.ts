import type { Localized } from "../../../platform/language";

const of = (fr: string, en: string): Localized => ({ fr, en });

/** JSON values by the names that jsonc-parser gives them. */
const types: Readonly<Record<string, Localized>> = {
  object: of("un objet { }", "an object { }"),
  array: of("une liste [ ]", "a list [ ]"),
  string: of("un texte", "a text"),
  number: of("un nombre", "a number"),
  boolean: of("vrai ou faux", "true or false"),
  null: of("rien (null)", "nothing (null)"),
};

const typeOf = (type: string): Localized => types[type] ?? of("autre chose", "something else");

/** A kind of value that a field should hold. */
const wanted = {
  text: of("un texte", "a text"),
  list: of("une liste", "a list"),
  object: of("un objet { }", "an object { }"),
} as const;

export type WantedType = keyof typeof wanted;

/** They are what is said about a file, each in one sentence. */
export const notes = {
  kinds: {
    picture: of(
      "Ce fichier est une image ; il faut un fichier JSON Resume (.json).",
      "This file is a picture; a JSON Resume file (.json) is needed.",
    ),
    pdf: of(
      "Ce fichier est un PDF ; il faut un fichier JSON Resume (.json).",
      "This file is a PDF; a JSON Resume file (.json) is needed.",
    ),
    office: of(
      "Ce fichier est un document de bureautique ; il faut un fichier JSON Resume (.json).",
      "This file is an office document; a JSON Resume file (.json) is needed.",
    ),
    archive: of(
      "Ce fichier est une archive ou un document Word ; il faut un fichier JSON Resume (.json).",
      "This file is an archive or a Word document; a JSON Resume file (.json) is needed.",
    ),
    html: of(
      "Ce fichier est une page web (HTML) ; il faut un fichier JSON Resume (.json).",
      "This file is a web page (HTML); a JSON Resume file (.json) is needed.",
    ),
    xml: of(
      "Ce fichier est du XML ; il faut un fichier JSON Resume (.json).",
      "This file is XML; a JSON Resume file (.json) is needed.",
    ),
    rtf: of(
      "Ce fichier est un document RTF ; il faut un fichier JSON Resume (.json).",
      "This file is an RTF document; a JSON Resume file (.json) is needed.",
    ),
    latex: of(
      "Ce fichier est du LaTeX ; il faut un fichier JSON Resume (.json).",
      "This file is LaTeX; a JSON Resume file (.json) is needed.",
    ),
    yaml: of(
      "Ce fichier est du YAML ; convertissez-le en JSON, puis importez-le.",
      "This file is YAML; convert it to JSON, then import it.",
    ),
  },
  empty: of("Ce fichier est vide.", "This file is empty."),
  tooLarge: (maxKilobytes: number) =>
    of(
      `Ce fichier dépasse ${maxKilobytes} Ko ; un CV en JSON en fait rarement cinquante.`,
      `This file is over ${maxKilobytes} kB; a resume in JSON rarely has fifty.`,
    ),
  tooDeep: (levels: number) =>
    of(
      `Ce fichier s’emboîte sur plus de ${levels} niveaux ; un CV en a cinq.`,
      `This file is nested more than ${levels} levels deep; a resume has five.`,
    ),
  notText: of(
    "Ce fichier n’est pas du texte lisible ; enregistrez-le en UTF-8.",
    "This file is no readable text; save it as UTF-8.",
  ),
  damaged: of(
    "Un caractère est abîmé ici ; retapez-le et enregistrez le fichier en UTF-8.",
    "A character is damaged here; type it again and save the file as UTF-8.",
  ),
  notJson: of(
    "Ce fichier n’est pas du JSON : il devrait commencer par {.",
    "This file is not JSON: it should begin with {.",
  ),
  rootType: (type: string) =>
    of(
      `Ce fichier contient ${typeOf(type).fr} ; un JSON Resume est un objet { }.`,
      `This file holds ${typeOf(type).en}; a JSON Resume is an object { }.`,
    ),
  cutOff: of(
    "Le fichier s’arrête au milieu : la fin manque.",
    "The file ends in the middle: its end is missing.",
  ),
  trailingComma: of(
    "Cette virgule est de trop : rien ne la suit.",
    "This comma is one too many: nothing follows it.",
  ),
  commaMissing: of("Il manque une virgule avant ceci.", "A comma is missing before this."),
  colonMissing: of(
    "Il manque un deux-points après le nom du champ.",
    "A colon is missing after the field’s name.",
  ),
  nameMissing: of(
    "Il faut ici un nom de champ entre guillemets droits.",
    "A field’s name in straight double quotes is needed here.",
  ),
  valueMissing: of("Il manque une valeur ici.", "A value is missing here."),
  quoteOpen: of(
    "Ce texte n’est pas refermé par un guillemet droit sur la même ligne.",
    "This text is not closed by a straight double quote on the same line.",
  ),
  quoteKind: of(
    'Un texte s’écrit ici entre guillemets droits doubles (").',
    'A text is written here in straight double quotes (").',
  ),
  comment: of(
    "Le JSON n’admet pas de commentaire ; supprimez celui-ci.",
    "JSON allows no comment; remove this one.",
  ),
  escape: of(
    "Cette séquence après \\ n’existe pas en JSON.",
    "This sequence after \\ does not exist in JSON.",
  ),
  control: of(
    "Un caractère de contrôle (une tabulation, par exemple) s’écrit \\t dans un texte.",
    "A control character (a tab, for instance) is written \\t in a text.",
  ),
  number: of("Ce nombre est mal écrit.", "This number is malformed."),
  extra: of(
    "Le CV est terminé avant ceci ; supprimez ce qui suit.",
    "The resume has ended before this; remove what follows.",
  ),
  symbol: (excerpt: string) => of(`« ${excerpt} » n’est pas du JSON.`, `“${excerpt}” is not JSON.`),
  wrongType: (type: WantedType, found: string) =>
    of(
      `Il faut ici ${wanted[type].fr}, et non ${typeOf(found).fr}.`,
      `This should be ${wanted[type].en}, not ${typeOf(found).en}.`,
    ),
  tooLong: (length: number, max: number) =>
    of(
      `Ce texte fait ${length} caractères ; ${max} au plus.`,
      `This text has ${length} characters; ${max} at most.`,
    ),
  tooMany: (count: number, max: number) =>
    of(
      `Cette liste a ${count} entrées ; ${max} au plus.`,
      `This list has ${count} entries; ${max} at most.`,
    ),
  nameNeeded: of(
    "Il faut un nom (basics.name) : les lettres en sont signées.",
    "A name is needed (basics.name): letters are signed with it.",
  ),
  date: (text: string) =>
    of(
      `« ${text} » n’est pas une date lisible ; écrivez 2021, 2021-03 ou 2021-03-15.`,
      `“${text}” is no readable date; write 2021, 2021-03 or 2021-03-15.`,
    ),
  dateInPart: (text: string, read: string) =>
    of(
      `De la date « ${text} », seul « ${read} » est certain et retenu.`,
      `Of the date “${text}” only “${read}” is certain and kept.`,
    ),
  url: (text: string) =>
    of(
      `« ${text} » n’est pas une adresse web complète (https://…).`,
      `“${text}” is not a complete web address (https://…).`,
    ),
  urlLeftOut: (scheme: string) =>
    of(
      `Les adresses en « ${scheme} » ne sont pas reprises ; seules http et https le sont.`,
      `Addresses in “${scheme}” are left out; only http and https are kept.`,
    ),
  email: (text: string) =>
    of(`« ${text} » n’est pas une adresse e-mail.`, `“${text}” is not an e-mail address.`),
  duplicateKey: (name: string) =>
    of(
      `Le champ « ${name} » est écrit deux fois ; le dernier compte.`,
      `The field “${name}” is written twice; the last one counts.`,
    ),
  idTaken: (id: string) =>
    of(
      `L’identifiant « ${id} » sert déjà à une autre entrée ; il n’est pas repris.`,
      `The id “${id}” names another entry already; it is left out.`,
    ),
} as const;
