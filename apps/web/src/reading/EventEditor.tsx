import type { Event, Language } from "@bilan/vocabulary";
import { EVENT_TYPES } from "@bilan/vocabulary/plain";
import { useText } from "../language/text.js";
import type { EventChange } from "./edit.js";
import { Choice } from "./Fields.js";
import { Names, SharedFields } from "./SharedFields.js";

interface Props {
  readonly event: Event;
  readonly lang: Language;
  readonly change: (change: EventChange) => void;
}

/** Every field of an event but its words. */
export function EventEditor({ event, lang, change }: Props) {
  const t = useText();
  return (
    <div className="fields">
      <Choice
        label={t("reading.type")}
        value={event.type}
        options={EVENT_TYPES.map((code) => [code, t(`event.${code}`)] as const)}
        commit={(type) => type !== null && change({ type })}
      />
      <Names label={t("reading.actors")} names={event.actors} commit={(actors) => change({ actors })} />
      <Names label={t("reading.targets")} names={event.targets} commit={(targets) => change({ targets })} />
      <SharedFields item={event} lang={lang} change={change} />
    </div>
  );
}
