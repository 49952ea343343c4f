import { actorsText } from "../../../../engines/notices";
import type { NoticeGroup, NoticeTexts } from "../../../../platform/notice-kind";

const roomOf = ({ facts }: NoticeGroup) => String(facts["room"]);

export const mentionTexts: NoticeTexts = {
  fr(group) {
    const verb = group.people > 1 ? "vous ont mentionné" : "vous a mentionné";
    const times = group.count > group.people ? ` ${group.count} fois` : "";
    return `${actorsText("fr", group)} ${verb}${times} dans « ${roomOf(group)} »`;
  },
  en(group) {
    const times = group.count > group.people ? ` ${group.count} times` : "";
    return `${actorsText("en", group)} mentioned you${times} in ${roomOf(group)}`;
  },
};

export const invitationTexts: NoticeTexts = {
  fr(group) {
    const verb = group.people > 1 ? "vous invitent" : "vous invite";
    return `${actorsText("fr", group)} ${verb} dans le salon « ${roomOf(group)} »`;
  },
  en(group) {
    const verb = group.people > 1 ? "invite" : "invites";
    return `${actorsText("en", group)} ${verb} you to the room ${roomOf(group)}`;
  },
};
