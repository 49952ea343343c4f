import type { Ctx } from "../../platform/context";
import type { Language } from "../../platform/language";
import type { NoticeGroup } from "../../platform/notice-kind";

type Named = NoticeGroup & { readonly kind: string };

/** It is null for a kind that no feature declares. */
export async function noticeTextOf(
  { features }: Pick<Ctx, "features">,
  { kind, ...group }: Named,
  language: Language,
): Promise<string | null> {
  const texts = await features.noticeKinds.find(({ name }) => name === kind)?.texts();
  return texts ? texts[language](group) : null;
}
