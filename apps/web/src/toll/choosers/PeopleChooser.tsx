import type { Bounds, Tag } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { partiesQuery } from "../../api/queries.js";
import { Chooser } from "../../design/Chooser.js";
import { useText } from "../../language/text.js";
import { namesOf, TAGS } from "../scope.js";
import { boundsText } from "../../language/figure.js";
import { useCounts } from "./counts.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly chosen: readonly Tag[];
  readonly parties: readonly string[];
  readonly change: ChangeToll;
}

export function PeopleChooser({ label, chosen, parties, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.people")}>
      {(close) => (
        <PeopleForm
          chosen={chosen}
          named={parties}
          apply={(people, asked) => {
            close();
            change({ people, parties: asked });
          }}
        />
      )}
    </Chooser>
  );
}

interface FormProps {
  readonly chosen: readonly Tag[];
  readonly named: readonly string[];
  readonly apply: (people: Tag[], parties: string[]) => void;
}

function PeopleForm({ chosen, named, apply }: FormProps) {
  const t = useText();
  const counts = useCounts();
  const [countOf] = useState(() => new Map(TAGS.map((tag) => [tag, counts(tag)])));
  const [people, setPeople] = useState<ReadonlySet<Tag>>(new Set(chosen));
  const [parties, setParties] = useState(named.join(", "));
  const toggle = (tag: Tag) => {
    const next = new Set(people);
    if (!next.delete(tag)) next.add(tag);
    setPeople(next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply(
          TAGS.filter((tag) => people.has(tag)),
          namesOf(parties),
        );
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
      <PartiesField typed={parties} type={setParties} />
      <p className="actions">
        <button type="submit">{t("chooser.apply")}</button>
        <button type="button" className="plain" onClick={() => apply([], [])}>
          {t("chooser.everyone")}
        </button>
      </p>
    </form>
  );
}

/** Names of parties, with those that are known to choose from. */
function PartiesField({ typed, type }: { readonly typed: string; readonly type: (typed: string) => void }) {
  const t = useText();
  const field = useId();
  const { data } = useQuery(partiesQuery());
  const before = typed.includes(",") ? `${typed.slice(0, typed.lastIndexOf(","))}, ` : "";
  return (
    <p>
      <label htmlFor={field}>{t("chooser.parties")}</label>
      <input
        id={field}
        dir="auto"
        autoComplete="off"
        list={`${field}-list`}
        aria-describedby={`${field}-hint`}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <datalist id={`${field}-list`}>
        {data?.parties.map(({ name }) => (
          <option key={name} value={before + name} />
        ))}
      </datalist>
      <small id={`${field}-hint`}>{t("chooser.partiesHint")}</small>
    </p>
  );
}

/** How many there are in the scope, from at least to at most: records that do not say who they were may be of any kind. */
function Counted({ bounds }: { readonly bounds: Bounds | null }) {
  const t = useText();
  return bounds === null ? null : <small>{boundsText(t, bounds)}</small>;
}
