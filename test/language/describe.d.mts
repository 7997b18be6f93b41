export declare function describe(wink: unknown, text: string): Readonly<Record<string, unknown>>;
