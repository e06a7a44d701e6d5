export function brokenLinks(): string[];
