/* The outputs. A new one is a file of its own and a line here; its name is a choice of --format. */
export { compact } from './compact.ts';
export { json } from './json.ts';
export { pretty } from './pretty.ts';
