import { localMomentAt } from "../../../src/model/life-moment.ts";
import { usePage } from "../../page-context.tsx";

/** Says what is true of a page that is not simply there; undefined for all others. */
export function useLifeText(): string | undefined {
  const { site, route, translator } = usePage();
  const { t, format } = translator;
  const { life } = route;
  if (!life) return undefined;
  if (life.state === "draft") return t("ui.life.draft.text");
  const { date, time } = localMomentAt(life.at, site.settings.timeZone);
  const day = format.date(date);
  if (life.state !== "coming" || time === undefined)
    return t(`ui.life.${life.state}.text`, { day });
  return t("ui.life.coming.textWithTime", { day, time: format.clock(time) });
}
