export { buildServer, startServer, type Server, type ServerOptions } from "./server.js";
