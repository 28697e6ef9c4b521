import { alertsOn, type TimedAlert } from "../../../../src/kinds/alert/alerts-on.ts";
import type { AlertLevel } from "../../../../src/kinds/alert/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { sharedPart } from "../../../shared-part.tsx";

/** The alerts of a level that concern the page. */
export function Alerts({ level }: { readonly level: AlertLevel }) {
  const { site, route } = usePage();
  const alerts = alertsOn(route, level, site);
  if (alerts.length === 0) return null;
  return (
    <>
      {alerts.map((timed) => (
        <AlertBox key={timed.alert.id} timed={timed} />
      ))}
    </>
  );
}

/**
 * An alert: a region with a name, no heading, since it stands above the h1. The script takes it away
 * at its end and shows it at its start, then with a role that has it announced (WCAG 4.1.3).
 */
const AlertBox = sharedPart(
  ({ timed }: { readonly timed: TimedAlert }) => {
    const { site, translator } = usePage();
    const { t } = translator;
    const { alert, starts, ends, isInForce } = timed;
    const level = t(`ui.alert.${alert.level}`);
    // In the preview alone: visitors are shown none of these.
    const life = site.life.get(`alert:${alert.id}`);
    const name = `alert_${alert.id}`;
    return (
      <timed-alert
        class={`alert alert--${alert.level}`}
        hidden={!isInForce}
        data-starts={starts}
        data-ends={ends}
        data-announce={alert.level === "crisis" ? "alert" : "status"}
        data-pagefind-ignore
      >
        <section class="alert__content wrapper" aria-labelledby={`${name}_level ${name}`}>
          <p class="alert__level" id={`${name}_level`}>
            {life ? t(`ui.life.${life.state}.title`, { title: level }) : level}
          </p>
          <p class="alert__title" id={name}>
            <Inline text={alert.title} />
          </p>
          <LocalizedProse text={alert.text} class="alert__text" idPrefix={`${name}_`} />
          <AlertLink alert={alert} />
          <Since timed={timed} />
        </section>
      </timed-alert>
    );
  },
  ({ timed }) => timed.alert.id,
);

function AlertLink({ alert: { link } }: Pick<TimedAlert, "alert">) {
  if (!link) return null;
  const text = link.text && <Inline text={link.text} />;
  return (
    <p class="alert__link">
      {typeof link.to === "string" ? (
        <a href={link.to}>{text ?? link.to}</a>
      ) : (
        <ThingLink to={link.to}>{text}</ThingLink>
      )}
    </p>
  );
}

function Since({ timed: { alert, starts } }: { readonly timed: TimedAlert }) {
  const { t, format } = usePage().translator;
  const [day = "", clock = ""] = alert.start.split("T");
  return (
    <p class="alert__since">
      <time dateTime={starts}>
        {t("ui.alert.since", { date: format.date(day), time: format.clock(clock) })}
      </time>
    </p>
  );
}
