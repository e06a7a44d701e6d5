import { Link, useSearch } from "@tanstack/react-router";
import { useText } from "../language/text.js";
import { type Plain, without } from "../toll/scope.js";

interface Props {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
}

/** Which part of a list is shown, and links to the parts before and after. */
export function Pager({ offset, limit, total }: Props) {
  const t = useText();
  const plain: Plain = useSearch({ strict: false });
  if (total === 0) return null;
  const at = (next: number): Plain => ({
    ...without(plain, "offset"),
    ...(next > 0 ? { offset: String(next) } : {}),
  });
  return (
    <nav className="pager" aria-label={t("pager.label")}>
      <span>
        {t("pager.shown", {
          from: t.number(offset + 1),
          to: t.number(Math.min(total, offset + limit)),
          total: t.number(total),
        })}
      </span>
      {offset > 0 ? (
        <Link to="." search={at(Math.max(0, offset - limit))} rel="prev">
          {t("pager.before")}
        </Link>
      ) : null}
      {offset + limit < total ? (
        <Link to="." search={at(offset + limit)} rel="next">
          {t("pager.after")}
        </Link>
      ) : null}
    </nav>
  );
}
