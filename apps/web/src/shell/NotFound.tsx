import { Link } from "@tanstack/react-router";
import { Page } from "../design/Page.js";
import { useText } from "../language/text.js";

export function NotFound() {
  const t = useText();
  return (
    <Page title={t("notFound.title")}>
      <p>{t("notFound.words")}</p>
      <p>
        <Link to="/">{t("notFound.home")}</Link>
      </p>
    </Page>
  );
}
