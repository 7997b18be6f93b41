/* The rules of cover letters, one line each. */
export {};
