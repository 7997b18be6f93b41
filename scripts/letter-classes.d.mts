export function withLetterClasses(code: string): string;
