/* The outputs of jobfit rank. A new one is a file of its own and a line here; its name is a choice of --format. */
export { csv } from './csv.ts';
export { html } from './html.ts';
export { json } from './json.ts';
export { markdown } from './markdown.ts';
export { text } from './text.ts';
