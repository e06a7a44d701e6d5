import type { Bounds, Tag } from "@bilan/vocabulary";
import { useState } from "react";
import { Chooser } from "../../design/Chooser.js";
import { useText } from "../../language/text.js";
import { TAGS } from "../scope.js";
import { boundsText } from "../../language/figure.js";
import { useCounts } from "./counts.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly chosen: readonly Tag[];
  readonly change: ChangeToll;
}

export function PeopleChooser({ label, chosen, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.people")}>
      {(close) => (
        <PeopleForm
          chosen={chosen}
          apply={(people) => {
            close();
            change({ people });
          }}
        />
      )}
    </Chooser>
  );
}

function PeopleForm({ chosen, apply }: { readonly chosen: readonly Tag[]; readonly apply: (people: Tag[]) => void }) {
  const t = useText();
  const counts = useCounts();
  const [countOf] = useState(() => new Map(TAGS.map((tag) => [tag, counts(tag)])));
  const [people, setPeople] = useState<ReadonlySet<Tag>>(new Set(chosen));
  const toggle = (tag: Tag) => {
    const next = new Set(people);
    if (!next.delete(tag)) next.add(tag);
    setPeople(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply(TAGS.filter((tag) => people.has(tag)));
      }}
    >
      <p className="quiet">{t("chooser.peopleHint")}</p>
      <ul className="choices columns">
        {TAGS.map((tag) => (
          <li key={tag}>
            <label>
              <input type="checkbox" checked={people.has(tag)} onChange={() => toggle(tag)} /> {t(`tag.${tag}`)}{" "}
              <Counted bounds={countOf.get(tag) ?? null} />
            </label>
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="submit">{t("chooser.apply")}</button>
        <button type="button" className="plain" onClick={() => apply([])}>
          {t("chooser.everyone")}
        </button>
      </p>
    </form>
  );
}

/** How many there are in the scope: the best number, or the bounds where there is none. */
function Counted({ bounds }: { readonly bounds: Bounds | null }) {
  const t = useText();
  if (bounds === null) return null;
  return <small>{bounds.best === null ? boundsText(t, bounds) : t.number(bounds.best)}</small>;
}
