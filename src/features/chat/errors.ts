import { defineErrors } from "../../platform/errors";

/** Every refusal of the chat, over REST and on the socket alike. */
export const chatError = defineErrors({
  ROOM_NOT_FOUND: {
    status: 404,
    title: { fr: "Salon introuvable", en: "Room not found" },
    advice: () => ({
      fr: "Aucun salon ne porte ce nom ; vérifiez l’orthographe dans la liste des salons.",
      en: "No room has this name; check its spelling in the list of rooms.",
    }),
  },
  USER_NOT_FOUND: {
    status: 404,
    title: { fr: "Personne introuvable", en: "User not found" },
    advice: () => ({
      fr: "Aucun compte actif ne correspond.",
      en: "No active account matches.",
    }),
  },
  MESSAGE_NOT_FOUND: {
    status: 404,
    title: { fr: "Message introuvable", en: "Message not found" },
    advice: () => ({
      fr: "Ce message n’existe pas ou a été supprimé.",
      en: "This message does not exist or was deleted.",
    }),
  },
  PERMISSION_DENIED: {
    status: 403,
    title: { fr: "Action non permise", en: "Permission denied" },
    advice: ({ reason }: { reason?: DenialReason }) => denials[reason ?? "role"],
  },
  RATE_LIMITED: {
    status: 429,
    title: { fr: "Trop vite", en: "Too fast" },
    advice: () => ({
      fr: "Attendez un instant avant d’envoyer le prochain message.",
      en: "Wait a moment before you send the next message.",
    }),
  },
  MESSAGE_TOO_LONG: {
    status: 400,
    title: { fr: "Message trop long", en: "Message too long" },
    advice: () => ({
      fr: "Un message compte au plus 2 000 caractères.",
      en: "A message has at most 2,000 characters.",
    }),
  },
  INVALID_FORMAT: {
    status: 400,
    title: { fr: "Format inconnu", en: "Invalid format" },
    advice: () => ({
      fr: "Il faut un objet JSON d’un type connu, avec ses champs.",
      en: "It takes a JSON object of a known type, with its fields.",
    }),
  },
  ROOM_NAME_TAKEN: {
    status: 409,
    title: { fr: "Nom déjà pris", en: "Name already taken" },
    advice: () => ({
      fr: "Un salon porte déjà ce nom ; choisissez-en un autre.",
      en: "A room has this name already; choose another one.",
    }),
  },
  TOO_MANY_ROOMS: {
    status: 409,
    title: { fr: "Trop de salons", en: "Too many rooms" },
    advice: () => ({
      fr: "Une personne possède au plus 50 salons ; confiez-en un à quelqu’un d’autre, ou archivez-le et quittez-le.",
      en: "A person owns at most 50 rooms; hand one to somebody else, or archive it and leave it.",
    }),
  },
  OWNER_MUST_STAY: {
    status: 409,
    title: { fr: "Un salon garde son propriétaire", en: "A room keeps its owner" },
    advice: () => ({
      fr: "Confiez d’abord le salon à quelqu’un d’autre, ou archivez-le.",
      en: "Hand the room to somebody else first, or archive it.",
    }),
  },
  MEMBER_NOT_FOUND: {
    status: 404,
    title: { fr: "Membre introuvable", en: "No such member" },
    advice: () => ({
      fr: "Cette personne n’est pas membre du salon.",
      en: "This person is not a member of the room.",
    }),
  },
  ALREADY_MEMBER: {
    status: 409,
    title: { fr: "Déjà membre", en: "Already a member" },
    advice: () => ({
      fr: "Cette personne est déjà dans le salon.",
      en: "This person is in the room already.",
    }),
  },
  INVITATION_NOT_FOUND: {
    status: 404,
    title: { fr: "Invitation introuvable", en: "No such invitation" },
    advice: () => ({
      fr: "Cette invitation a été acceptée, refusée ou retirée.",
      en: "This invitation was accepted, declined or withdrawn.",
    }),
  },
  SELF_CONVERSATION: {
    status: 400,
    title: { fr: "Conversation avec soi-même", en: "Conversation with oneself" },
    advice: () => ({
      fr: "On ne s’écrit pas à soi-même ici ; choisissez quelqu’un d’autre.",
      en: "Nobody writes to themselves here; choose somebody else.",
    }),
  },
  UPGRADE_REQUIRED: {
    status: 426,
    title: { fr: "WebSocket attendu", en: "WebSocket expected" },
    advice: () => ({
      fr: "Cette adresse ne répond qu’à une ouverture de WebSocket.",
      en: "This address answers to a WebSocket upgrade only.",
    }),
  },
});

export type DenialReason =
  | "role"
  | "private"
  | "members"
  | "banned"
  | "muted"
  | "archived"
  | "blocked"
  | "not_yours"
  | "outranked"
  | "suspended"
  | "reactions_full";

const denials = {
  role: {
    fr: "Il faut être modérateur ou propriétaire du salon.",
    en: "This is for the room’s moderators and owner.",
  },
  private: {
    fr: "Ce salon est privé : il faut y être invité.",
    en: "This room is private: it takes an invitation.",
  },
  members: {
    fr: "Rejoignez d’abord ce salon.",
    en: "Join this room first.",
  },
  banned: { fr: "Vous avez été exclu de ce salon.", en: "You were banned from this room." },
  muted: {
    fr: "Vous ne pouvez pas écrire dans ce salon pour le moment.",
    en: "You may not write in this room for now.",
  },
  archived: {
    fr: "Ce salon est archivé : on peut le lire, plus y écrire.",
    en: "This room is archived: it can be read, no longer written in.",
  },
  blocked: {
    fr: "L’un de vous deux a bloqué l’autre.",
    en: "One of you two has blocked the other.",
  },
  not_yours: { fr: "Ce message n’est pas le vôtre.", en: "This message is not yours." },
  outranked: {
    fr: "Cette personne a un rang égal ou supérieur au vôtre.",
    en: "This person’s rank is equal to yours or above it.",
  },
  suspended: { fr: "Ce compte est suspendu.", en: "This account is suspended." },
  reactions_full: {
    fr: "Ce message a déjà vingt réactions différentes.",
    en: "This message has twenty different reactions already.",
  },
} as const;
