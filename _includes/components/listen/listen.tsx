import { spokenWordsUrl } from "../../../src/routes/spoken-words-url.ts";
import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { ListenIcon } from "./listen-icon.tsx";

const speeds = [0.75, 1, 1.25, 1.5, 2] as const;

/**
 * Reads the page aloud. Hidden until the script has found a voice for the language of the page; the
 * reader itself is fetched when it is asked for.
 */
export const Listen = sharedPart(() => {
  const { t } = usePage().translator;
  return (
    <listen-player
      class="listen"
      hidden
      data-words={spokenWordsUrl}
      data-not-read
      data-pagefind-ignore
    >
      <button type="button" class="button listen__start" data-do="start">
        <ListenIcon name="speaker" />
        <span data-when="stopped">{t("ui.listen.start")}</span>
        <span data-when="playing paused done blocked failed" hidden>
          {t("ui.listen.end")}
        </span>
      </button>
      <Panel />
      <p
        class="visually-hidden"
        role="status"
        data-playing={t("ui.listen.status.playing")}
        data-paused={t("ui.listen.status.paused")}
        data-done={t("ui.listen.status.done")}
        data-stopped={t("ui.listen.status.stopped")}
        data-blocked={t("ui.listen.fault.blocked")}
        data-failed={t("ui.listen.fault.failed")}
      />
    </listen-player>
  );
});

function Panel() {
  const { t } = usePage().translator;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div class="listen__panel" role="group" aria-label={t("ui.listen.player")} data-panel hidden>
      <div class="listen__controls">
        <PlayButton />
        <button type="button" data-do="previous">
          <ListenIcon name="previous" />
          <span>{t("ui.listen.previous")}</span>
        </button>
        <button type="button" data-do="next">
          <ListenIcon name="next" />
          <span>{t("ui.listen.next")}</span>
        </button>
        <button type="button" data-do="stop">
          <ListenIcon name="stop" />
          <span>{t("ui.listen.stop")}</span>
        </button>
        <Speed />
      </div>
      {(["blocked", "failed"] as const).map((fault) => (
        <p key={fault} class="listen__fault" data-when={fault} hidden>
          {t(`ui.listen.fault.${fault}`)}
        </p>
      ))}
    </div>
  );
}

/** One button for pausing and going on, so that the focus stays where it is. */
function PlayButton() {
  const { t } = usePage().translator;
  return (
    <button type="button" data-do="toggle">
      <span data-when="playing">
        <ListenIcon name="pause" />
        <span>{t("ui.listen.pause")}</span>
      </span>
      <span data-when="paused blocked failed" hidden>
        <ListenIcon name="play" />
        <span>{t("ui.listen.resume")}</span>
      </span>
      <span data-when="done" hidden>
        <ListenIcon name="play" />
        <span>{t("ui.listen.again")}</span>
      </span>
    </button>
  );
}

function Speed() {
  const { t, format } = usePage().translator;
  return (
    <label class="listen__speed">
      <span>{t("ui.listen.speed")}</span>
      <select>
        {speeds.map((speed) => (
          <option key={speed} value={speed} selected={speed === 1}>
            {t("ui.listen.times", { speed: format.number(speed) })}
          </option>
        ))}
      </select>
    </label>
  );
}
