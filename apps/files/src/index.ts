export { decodeText, LONGEST_TEXT, readTextFile, readWholeText, textChunks } from "./textFile.js";
