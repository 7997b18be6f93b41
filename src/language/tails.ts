import { lazy } from './lazy.ts';
import { occurs } from './occurs.ts';
import type { Polarity } from './polarity.ts';

/*
 * What a remark behind a name makes of it: "Workday: no experience yet", "Normes IFRS : non pratiquées", "Primavera – nein". Over
 * lower-cased text. A negation alone decides nothing ("Kafka: no downtime in three years"): it must speak of doing or knowing, or be all there is.
 */

const doing =
  'experience|practice|practi[cs]ed|knowledge|exposure|training|skills?|used?|tried|touched|seen|yet|so far|praxis|erfahrung\\w*|kenntnisse?|genutzt|benutzt|angewandt|expériences?|pratiques?|pratiquée?s?|connaissances?|utilisée?s?|maîtrisée?s?|experiencia|conocimientos?|práctica|usad[oa]|utilizad[oa]|dominad[oa]';
const negation =
  'no|not|none|never|nein|kein\\w*|nicht|noch nie|bisher nicht|non|pas|jamais|aucune?|sans|sin|nunca|ningun\\w*|ningún|todavía no|aún no|nada';

/** What every denial has: looked for first, because the pattern of them takes a millisecond to compile. */
const maybeDenial =
  /^(?:so far|bisher|still|currently|derzeit|todavía|aún|only |0|n\/a|–|-)|\b(?:no|ne|ni|kein|pas|jamais|aucun|sans|sin|nunca|nada)/;
const denials = lazy(
  () =>
    new RegExp(
      `^(?:(?:so far|bisher|still|currently|derzeit|todavía|aún|only [^,.;]{0,30},) ?)?(?:${negation})(?:\\s(?:real|prior|any|own|eigene|de|d['’]|much|formal|encore|noch)){0,2}(?:\\s(?:${doing})(?!\\p{L})|\\s*$|\\s*[).,;])|\\b(?:${negation}) (?:${doing})(?!\\p{L})|^(?:0|n/a|–|-)\\s*$`,
      'u',
    ),
);
const learned = lazy(
  () =>
    /\b(?:learning|lerne|lern(?:e|en) (?:ich|gerade)|einarbeitung|im aufbau|en cours d['’]apprentissage|en formation|aprendiendo|estudiando|imparando|in training|in (?:progress|process)$|beginner(?:'s)? course|taking a course)\b/u,
);
const wishes = lazy(
  () =>
    /^(?:\S{0,24} )?(?:ist|sind|is|are|est|sont|está|están)? ?(?:planned|geplant|prévue?s?|previst[oa]s?)\b|\b(?:want to|möchte ich|würde ich gern|gern(?:e)? lernen|interesad[oa] en|à apprendre|por aprender|on my list|wish ?list)\b/u,
);

/** The polarity of a remark, or undefined where it says nothing of the kind. */
export function remarkPolarity(remark: string): Exclude<Polarity, 'named' | 'hedged'> | undefined {
  const text = remark.trim().toLowerCase();
  if (text === '' || text.length > 80) return undefined;
  if (maybeDenial.test(text) && denials().test(text)) return 'denied';
  if (occurs(learned(), text)) return 'learning';
  return occurs(wishes(), text) ? 'wished' : undefined;
}

/** The remark that stands behind a name: in a bracket, or after a colon or dash up to the end of the item. */
export function remarkBehind(text: string, end: number): { readonly text: string; readonly start: number } | undefined {
  const shared = sharedBracket(text, end);
  if (shared) return shared;
  const rest = text.slice(end, end + 90);
  if (rest.length < 2) return undefined;
  const match =
    /^(?:-\S{0,30})?(?:\s?\(([^()]{2,70})\)|\s?[:–—=]\s?([^.;\n|]{2,80})|\s-\s([^.;\n|]{2,80})|\s((?:ist|sind|is|are|est|sont|está|están) (?:geplant|planned|prévue?s?|previst[oa]s?))\b)/u.exec(
      rest,
    );
  const remark = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  return match && remark !== undefined ? { text: remark, start: end + match[0].indexOf(remark) } : undefined;
}

/** "SwiftUI & UIKit (in process)": the bracket at the end of an item that holds two names. */
function sharedBracket(text: string, end: number): { readonly text: string; readonly start: number } | undefined {
  if (!text.endsWith(')') || /[,;:]/.test(text.slice(0, end))) return undefined;
  const match = /^ ?(?:[&/]|and|und|et|y) ?[^\s,;()]{1,24} \(([^()]{2,40})\)$/u.exec(text.slice(end, end + 80));
  const remark = match?.[1];
  return remark === undefined ? undefined : { text: remark, start: text.length - 1 - remark.length };
}
