/** The look of the API page: paper and ink as the public pages have it, with the fonts of the system. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fbfaf7; --rule: #d8d4cb; --quiet: #5c5851; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #191816; --rule: #45423d; --quiet: #aaa59b; } }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; font: 1rem/1.5 "Noto Sans", system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-block: 2.5rem 0.5rem; border-block-end: 1px solid var(--rule); }
h3 { font-size: 1rem; margin-block: 1.75rem 0.25rem; overflow-wrap: anywhere; }
p { max-width: 70ch; margin-block: 0.25rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
a { color: inherit; }
a:focus-visible, summary:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin-block: 0.5rem; font-size: 0.9rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid var(--rule);
  overflow-wrap: anywhere; }
caption, .quiet { text-align: start; color: var(--quiet); font-size: 0.9rem; }
pre { overflow-x: auto; font-size: 0.85rem; border-inline-start: 3px solid var(--rule); padding-inline-start: 0.75rem; }
`;
