import type { Claim, Event, Language, Reading, Span } from "@bilan/vocabulary";
import { SourceWords } from "../design/SourceWords.js";
import { periodText } from "../language/days.js";
import { figureText } from "../language/figure.js";
import { type Text, useText } from "../language/text.js";
import { partyText } from "../toll/keys.js";
import { populationText } from "../toll/population.js";
import { ClaimEditor } from "./ClaimEditor.js";
import type { Edit } from "./edit.js";
import { EventEditor } from "./EventEditor.js";
import { FieldSet } from "./Fields.js";
import { inReadingOrder, isEvent, type Relations, roleOf } from "./relations.js";
import { WordsField } from "./SharedFields.js";

export const itemId = (id: string) => `item-${id}`;

interface Props {
  readonly text: string;
  readonly reading: Reading;
  readonly selected: string | null;
  readonly relations: Relations;
  readonly words: Span | null;
  readonly select: (id: string | null) => void;
  readonly apply: (edit: Edit) => void;
}

/** What was read, in the order of the text, each with all its fields; the selected one with fields to correct. */
export function ItemList({ text, reading, selected, relations, words, select, apply }: Props) {
  const t = useText();
  const { lang } = reading;
  return (
    <ol className="items">
      {inReadingOrder(reading).map((item) => {
        const { id } = item;
        const isOpen = id === selected;
        return (
          <li key={id} className={roleOf(relations, selected, id) ?? undefined}>
            <button
              type="button"
              id={itemId(id)}
              className="item"
              aria-expanded={isOpen}
              onClick={() => select(isOpen ? null : id)}
            >
              <span className="tag">{id}</span> <strong>{titleOf(t, item)}</strong>
            </button>
            <p className="told">
              <Details item={item} lang={lang} />
            </p>
            {isOpen ? (
              <FieldSet label={t("reading.fields", { id })} owner={itemId(id)}>
                {isEvent(item) ? (
                  <EventEditor event={item} lang={lang} change={(change) => apply({ kind: "event", id, change })} />
                ) : (
                  <ClaimEditor
                    claim={item}
                    reading={reading}
                    change={(change) => apply({ kind: "claim", id, change })}
                  />
                )}
                <WordsField item={item} text={text} lang={lang} selected={words} apply={apply} />
              </FieldSet>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function titleOf(t: Text, item: Claim | Event): string {
  if (isEvent(item)) return t("reading.event", { type: t(`event.${item.type}`) });
  return [
    item.figure === null ? t(`stance.${item.stance}`) : figureText(t, item.figure, item.unit),
    item.measure === null ? t("reading.noMeasure") : t(`measure.${item.measure}`),
    populationText(t, item.population),
  ].join(" · ");
}

/** The other fields in one line, each with what it is. */
function Details({ item, lang }: { readonly item: Claim | Event; readonly lang: Language }) {
  const t = useText();
  const facts: (readonly [string, string])[] = [];
  const say = (label: string, value: string | null | undefined) => {
    if (value) facts.push([label, value]);
  };
  const names = (list: readonly string[]) => list.map((name) => partyText(t, name)).join(t("list.comma"));
  say(t("claim.says"), names(item.speaker) || t("reading.publisher"));
  if (item.stance !== "asserts") say(t("reading.stance"), t(`stance.${item.stance}`));
  say(t("claim.place"), [item.place?.name, item.place?.in].filter(Boolean).join(t("list.comma")));
  say(t("claim.period"), item.period && periodText(t, item.period.from, item.period.to, "short"));
  if (isEvent(item)) {
    say(t("reading.actors"), names(item.actors));
    say(t("reading.targets"), names(item.targets));
  } else {
    say(t("incident.cause"), item.cause && t(`cause.${item.cause}`));
    say(t("claim.by"), names(item.by));
    say(t("claim.partOf"), item.partOf);
    say(t("claim.answers"), item.about);
  }
  return (
    <>
      <SourceWords lang={lang}>{item.quote}</SourceWords>
      {facts.map(([label, value]) => (
        <span key={label} className="fact">
          <small>{label}</small> <bdi>{value}</bdi>
        </span>
      ))}
    </>
  );
}
