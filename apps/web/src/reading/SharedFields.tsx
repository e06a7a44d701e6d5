import type { Claim, Event, Language, Span } from "@bilan/vocabulary";
import { STANCES } from "@bilan/vocabulary/plain";
import { useText } from "../language/text.js";
import type { Edit } from "./edit.js";
import { Choice, Typed } from "./Fields.js";
import { namesOf, namesText, periodOf, spanOfWords } from "./typed.js";

/** What claims and events both have. */
type Common = Partial<Pick<Claim, "speaker" | "stance" | "place" | "period">>;

interface Props {
  readonly item: Claim | Event;
  readonly lang: Language;
  readonly change: (change: Common) => void;
}

/** Who says so, whether it is asserted or answered, where and when. */
export function SharedFields({ item, lang, change }: Props) {
  const t = useText();
  const { speaker, stance, place, period } = item;
  const wrongDay = t("reading.wrongDay");
  return (
    <>
      <Names label={t("claim.says")} names={speaker} lang={lang} commit={(names) => change({ speaker: names })} />
      <Choice
        label={t("reading.stance")}
        value={stance}
        options={STANCES.map((code) => [code, t(`stance.${code}`)] as const)}
        commit={(code) => code !== null && change({ stance: code })}
      />
      <Typed
        label={t("claim.place")}
        shown={place?.name ?? ""}
        lang={lang}
        parse={(typed) => typed.trim()}
        commit={(name) => change({ place: name === "" ? null : { name, in: place?.in ?? null } })}
      />
      <Typed
        label={t("reading.in")}
        shown={place?.in ?? ""}
        lang={lang}
        parse={(typed) => (place === null ? undefined : typed.trim())}
        wrong={t("reading.wrongIn")}
        commit={(name) => place !== null && change({ place: { ...place, in: name === "" ? null : name } })}
      />
      <Typed
        label={t("reading.from")}
        shown={period?.from ?? ""}
        dir="ltr"
        parse={(typed) => periodOf(typed, period?.to ?? "")}
        wrong={wrongDay}
        commit={(days) => change({ period: days })}
      />
      <Typed
        label={t("reading.to")}
        shown={period?.to ?? ""}
        dir="ltr"
        parse={(typed) => periodOf(period?.from ?? "", typed)}
        wrong={wrongDay}
        commit={(days) => change({ period: days })}
      />
    </>
  );
}

interface NamesProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly lang?: Language;
  readonly commit: (names: string[]) => void;
}

/** Names in one field, apart by semicolons. */
export function Names({ label, names, lang, commit }: NamesProps) {
  return (
    <Typed
      label={label}
      shown={namesText(names)}
      parse={namesOf}
      commit={commit}
      {...(lang !== undefined && { lang })}
    />
  );
}

interface WordsProps {
  readonly item: Claim | Event;
  readonly text: string;
  readonly lang: Language;
  readonly selected: Span | null;
  readonly apply: (edit: Edit) => void;
}

/** The words of an item: typed again, they are looked for in the text; or taken from what is selected in it. */
export function WordsField({ item, text, lang, selected, apply }: WordsProps) {
  const t = useText();
  return (
    <div className="wordsfield">
      <Typed
        label={t("reading.words")}
        shown={item.quote}
        lang={lang}
        parse={(typed) => spanOfWords(text, typed, item.span[0]) ?? undefined}
        wrong={t("reading.wrongWords")}
        commit={(span) => apply({ kind: "words", id: item.id, span })}
      />
      <p className="actions">
        <button
          type="button"
          className="plain"
          disabled={selected === null}
          onClick={() => selected !== null && apply({ kind: "words", id: item.id, span: selected })}
        >
          {t("reading.takeSelected")}
        </button>
        <button type="button" className="plain" onClick={() => apply({ kind: "remove", id: item.id })}>
          {t("reading.remove", { id: item.id })}
        </button>
      </p>
    </div>
  );
}
