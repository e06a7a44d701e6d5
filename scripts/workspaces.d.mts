export interface Workspace {
  folder: string;
  name: string;
  files: number;
  lines: number;
  median: number;
  uses: string[];
  libraries: string[];
  node: string[];
  specifiers: Map<string, string[]>;
}
export function readImports(root: string): Workspace[];
