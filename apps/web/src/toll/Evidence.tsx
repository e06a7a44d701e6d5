import type { EvidenceRow, Toll } from "@bilan/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { evidenceQuery } from "../api/queries.js";
import { Answered } from "../design/Answered.js";
import { Drawer } from "../design/Drawer.js";
import { Pager } from "../design/Pager.js";
import { whenText, whereText } from "../incidents/words.js";
import { boundsText } from "../language/figure.js";
import { useText } from "../language/text.js";
import { EvidenceLink } from "./EvidenceLink.js";
import { onlyPossible } from "./possible.js";
import { reasonText } from "./reason.js";
import { EvidencePart } from "./EvidencePart.js";
import {
  MEMBERSHIPS,
  type Membership,
  ONLY_KEYS,
  onlyOf,
  type Plain,
  spanDays,
  type TollSearch,
  tollParams,
  without,
} from "./scope.js";

const PAGE = 50;

interface Props {
  readonly toll: Toll;
  readonly search: TollSearch;
  readonly membership: Membership;
  readonly offset: number;
}

/** Who says so: the records behind the toll, by whether they were counted. It has its own address. */
export function Evidence({ toll, search, membership, offset }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const plain: Plain = useSearch({ strict: false });
  const only = onlyOf(plain);
  const isPart = Object.keys(only).length > 0;
  const part = { ...search, ...spanDays(only.span), ...(only.area !== undefined && { place: only.area }) };
  const query = useQuery(
    evidenceQuery({ ...tollParams(part), row: only.row, membership, limit: PAGE, offset: offset || null }),
  );
  const counts: Record<Membership, number> = {
    counted: toll.total.records,
    possible: onlyPossible(toll),
    apart: toll.apart.records,
    left: toll.left.records,
  };
  const close = () =>
    void navigate({
      to: "/",
      search: without(plain, "evidence", "offset", ...ONLY_KEYS),
      resetScroll: false,
    });
  return (
    <Drawer title={t("evidence.title")} onClose={close}>
      <nav className="tabs" aria-label={t("evidence.which")}>
        {MEMBERSHIPS.filter((kind) => only.row === undefined || kind === "counted" || kind === "possible").map(
          (kind) => (
            <EvidenceLink key={kind} membership={kind} current={kind === membership} only={only}>
              {t(`evidence.${kind}`)} {isPart ? null : <b>{t.number(counts[kind])}</b>}
            </EvidenceLink>
          ),
        )}
      </nav>
      {isPart ? <EvidencePart toll={toll} only={only} membership={membership} /> : null}
      <p className="quiet">{t(`evidence.${membership}Words`)}</p>
      <Answered query={query} what={t("evidence.title")}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <p className="empty">{t("evidence.none")}</p>
          ) : (
            <>
              <ol className="evidence" start={offset + 1}>
                {rows.map((row) => (
                  <Row key={row.incident.id} row={row} />
                ))}
              </ol>
              <Pager offset={offset} limit={PAGE} total={total} />
            </>
          )
        }
      </Answered>
    </Drawer>
  );
}

function Row({ row: { incident, reason } }: { readonly row: EvidenceRow }) {
  const t = useText();
  const { low, best, high } = incident.total;
  return (
    <li>
      <span className="figure">
        <b>{best === null ? t("table.missing") : t.number(best)}</b>{" "}
        {low === best && high === best ? null : <small>({boundsText(t, incident.total)})</small>}
      </span>
      <span>
        <Link to="/incidents/$id" params={{ id: incident.id }} search={{}}>
          {whenText(t, incident.when)} · <bdi>{whereText(t, incident.where)}</bdi>
        </Link>
        <small>
          {" "}
          {t("evidence.saidBy", { who: incident.speakers.join(t("list.comma")) || t("speaker.unnamed") })}
          {" · "}
          {t(`grade.${incident.grade}`)} · <bdi>{incident.id}</bdi>
        </small>
        {reason === null ? null : <small className="why"> {reasonText(t, reason)}</small>}
      </span>
    </li>
  );
}
