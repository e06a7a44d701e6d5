export {
  type Identity,
  newIdentity,
  parseIdentity,
  parseRecipient,
  type Recipient,
  recipientOf,
} from "./key.js";
export { type Mailbox, mailboxOf, newReceipt, parseReceipt, type Receipt, receiptText } from "./receipt.js";
export { combine, MOST_SHARES, parseShare, type Share, split } from "./recovery.js";
export { open, seal } from "./sealing.js";
