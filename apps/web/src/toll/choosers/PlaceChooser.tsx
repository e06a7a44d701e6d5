import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import { placesQuery } from "../../api/queries.js";
import { Answered } from "../../design/Answered.js";
import { Chooser } from "../../design/Chooser.js";
import { type PlaceName, placeName } from "../../language/place.js";
import { useText } from "../../language/text.js";
import type { ChangeToll } from "../useToll.js";

interface Props {
  readonly label: string;
  readonly chosen: PlaceName | null;
  readonly change: ChangeToll;
}

export function PlaceChooser({ label, chosen, change }: Props) {
  const t = useText();
  return (
    <Chooser label={label} title={t("chooser.place")}>
      {(close) => (
        <PlaceSearch
          chosen={chosen}
          choose={(place) => {
            close();
            change({ place });
          }}
          toMap={() => {
            close();
            document.getElementById("where")?.scrollIntoView();
          }}
        />
      )}
    </Chooser>
  );
}

interface SearchProps {
  readonly chosen: PlaceName | null;
  readonly choose: (place: string | null) => void;
  readonly toMap: () => void;
}

function PlaceSearch({ chosen, choose, toMap }: SearchProps) {
  const t = useText();
  const field = useId();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const query = useQuery({ ...placesQuery({ q }), enabled: q !== "" });
  return (
    <>
      <p>
        <label htmlFor={field}>{t("chooser.placeSearch")}</label>
        <input
          id={field}
          type="search"
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </p>
      <p className="actions">
        <button type="button" className="plain" onClick={() => choose(null)}>
          {t("place.everywhere")}
        </button>
        <button type="button" className="plain" onClick={toMap}>
          {t("chooser.onMap")}
        </button>
      </p>
      {q === "" ? null : (
        <Answered query={query} what={t("chooser.places")}>
          {({ places }) => (
            <>
              <p className="quiet" role="status">
                {t("chooser.found", { n: places.length })}
              </p>
              <ul className="choices scroll">
                {places.slice(0, 40).map((place) => (
                  <li key={place.id}>
                    <button
                      type="button"
                      aria-current={place.id === chosen?.id ? "true" : undefined}
                      onClick={() => choose(place.id)}
                    >
                      <bdi>{placeName(t.language, place)}</bdi>{" "}
                      <small>
                        {t(`kind.${place.kind}`)}
                        {place.path.length === 0 ? "" : ` · ${place.path.join(t("list.comma"))}`}
                      </small>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answered>
      )}
    </>
  );
}
