import { createHash } from 'node:crypto';
import { html, Markup } from './markup.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Nothing may be loaded, and only the page's own style and script run: whatever a document holds, it stays text. */
function policy(): string {
  const own = [`style-src ${hashOf(style)}`, `script-src ${hashOf(script)}`];
  return ["default-src 'none'", ...own, 'img-src data:', "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** A page that needs no other file. */
export function pageOf(title: string, main: Markup, footer: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
${main}
<footer><p>${footer}</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
