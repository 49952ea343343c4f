import type { Language } from "../../../platform/language";
import { english, type FilesTexts } from "./messages/english";
import { french } from "./messages/french";

export const filesMessages: Readonly<Record<Language, FilesTexts>> = { fr: french, en: english };
