/* The rules of résumés, one line each. */
export {};
