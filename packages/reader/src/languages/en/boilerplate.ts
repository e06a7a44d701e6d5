import type { BoilerplateRow } from "../pack.js";

/** Lines of a web page in English that are not the report. */
export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    forms:
      "read also|also read|see also|read more|read next|related|related articles|related stories|related news|related content|related topics|more on this|more on this story|more from|most read|most popular|most viewed|latest news|recommended|recommended for you|you may also like|you might also like|in other news|editors pick|top stories",
    kind: "heads",
  },
  {
    forms:
      "read also :|also read :|see also :|read more :|related :|watch :|listen :|more on this story :|photo :|photo by|photo credit|photo courtesy|picture :|image :|image credit|image source|image caption|caption :|file photo|file image|video :|photograph :|photos :|credit :|follow us on|follow us|share this|share on|subscribe to our|subscribe now|subscribe to|sign up for|sign up to|sign in to|we use cookies|this site uses cookies|this website uses cookies|by continuing to browse|accept all cookies|click here to|click here|our standards|editing by|reporting by|additional reporting by|writing by|join our|download our app|get our|support our journalism|support independent journalism|skip to content|skip to main content|back to top|terms of use|privacy policy|this story was first published|this story was originally published|this article was originally published|this article was first published|this post is for|enable javascript|please enable javascript",
    kind: "line",
  },
  {
    forms:
      "photo|picture|image|caption|photos|video|gallery|share|subscribe|newsletter|advertisement|advertising|sponsored|cookies|tags|topics|keywords|print|contact|contact us|comments|comment|leave a comment|loading|log in|login|sign in|register|menu|home|search|watch|listen|donate|donate now|about us|email|e-mail|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|reddit|pinterest|copy link|copy|link|tel|phone|telephone|fax|press contact|media contact|media contacts|contacts|accept|accept all|reject all|min read|previous article|next article|previous|next|save|bookmark|tweet|pin it|source|sources|editor|author",
    kind: "label",
  },
  { forms: "all rights reserved|copyright|min read|minutes read", kind: "anywhere" },
  { forms: "by|by our correspondent|from our correspondent|written by", kind: "byline" },
];
