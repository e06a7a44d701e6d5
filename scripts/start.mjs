// `npm start`: builds what has changed and serves; the demo is loaded into an empty observatory.
import "./build.mjs";

process.argv.splice(2, 0, "serve", "--demo");
await import("../apps/cli/dist/main.js");
