/* The outputs. A new one is a file of its own and a line here; its name is a choice of --format. */
export { compact } from './compact.ts';
export { github } from './github.ts';
export { html } from './html.ts';
export { json } from './json.ts';
export { junit } from './junit.ts';
export { markdown } from './markdown.ts';
export { ndjson } from './ndjson.ts';
export { pretty } from './pretty.ts';
export { sarif } from './sarif.ts';
