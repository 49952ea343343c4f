import type { Language } from "../../../platform/language";
import { english } from "./messages/english";
import { type ChatMessages, french } from "./messages/french";

export const chatMessages: Readonly<Record<Language, ChatMessages>> = { fr: french, en: english };
