import { createIntl, type IntlShape, useIntl } from "react-intl";
import { type Language, LOCALES } from "./language.js";
import type { MessageId, Messages } from "./messages/index.js";

export type TextValues = Record<string, string | number>;

/** The words of one language: messages by id, numbers, and the language itself. */
export interface Text {
  (id: MessageId, values?: TextValues): string;
  readonly language: Language;
  readonly locale: string;
  /** Whether a message of that id exists: for codes that the server may know and this page does not yet. */
  has(id: string): id is MessageId;
  number(value: number): string;
}

/** Words from an intl object; `createText` makes one without React. */
export function textOf(intl: IntlShape): Text {
  const say = (id: MessageId, values?: TextValues) => intl.formatMessage({ id }, values);
  return Object.assign(say, {
    language: intl.locale.slice(0, 2) as Language,
    locale: intl.locale,
    has: (id: string): id is MessageId => Object.hasOwn(intl.messages, id),
    number: (value: number) => intl.formatNumber(value),
  });
}

export function createText(language: Language, messages: Messages): Text {
  return textOf(createIntl({ locale: LOCALES[language], messages: messages as Record<string, string> }));
}

export function useText(): Text {
  return textOf(useIntl());
}
