/*
 * How well `jobfit init` drafts: npm run bench:draft
 * Against the labels of SkillSpan (../shared/data/skillspan/train.json, where it is there; nothing of it is copied) and the full specs
 * of the invented postings in test/posting/gold/. Postings of SkillSpan with an even `idx` were tuned on; the odd ones were not.
 *   --misses   what was missed and what was drafted wrongly, on the even half
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, odd: { type: 'boolean', default: false } },
});
const skillspan = '../shared/data/skillspan/train.json';

const { draftOf } = await importSource('src/posting/draft.ts');
const { readPosting } = await importSource('src/posting/read-posting.ts');
const { openKnowledge } = await importSource('src/lexicon/knowledge.ts');
const { createLanguage } = await importSource('src/language/wink.ts');
const context = {
  knowledge: openKnowledge(readFileSync('dist/lexicon.bin')),
  language: createLanguage(readFileSync('dist/wink-model.bin')),
};

if (existsSync(skillspan)) await benchSkillSpan();
else console.log(`SkillSpan: ${skillspan} is not there, not measured`);

async function benchSkillSpan() {
  const postings = readSkillSpan();
  for (const parity of options.misses ? [options.odd ? 1 : 0] : [0, 1]) {
    for (const source of ['tech', 'house']) {
      const own = postings.filter((posting) => posting.idx % 2 === parity && posting.source === source);
      const scores = [];
      for (const posting of own) scores.push(await scorePosting(posting));
      console.log(
        `SkillSpan ${source}, ${parity === 0 ? 'even (tuned on)' : 'odd (not tuned on)'}, ${own.length} postings: ${shown(sumOf(scores))}`,
      );
    }
  }
}

function readSkillSpan() {
  const postings = new Map();
  for (const line of readFileSync(skillspan, 'utf8')
    .split('\n')
    .filter((text) => text !== '')) {
    const { idx, tokens, tags_knowledge: tags, source } = JSON.parse(line);
    const posting = postings.get(idx) ?? { idx, source, lines: [], gold: new Set() };
    posting.lines.push(sentenceOf(tokens));
    for (const span of spansOf(tokens, tags)) posting.gold.add(plain(span));
    postings.set(idx, posting);
  }
  return [...postings.values()];
}

function spansOf(tokens, tags) {
  const spans = [];
  for (const [index, tag] of tags.entries()) {
    if (tag === 'B') spans.push([tokens[index]]);
    else if (tag === 'I' && spans.length > 0) spans.at(-1).push(tokens[index]);
  }
  return spans.map(sentenceOf);
}

function sentenceOf(tokens) {
  return tokens
    .join(' ')
    .replace(/\s+([.,;:!?)])/g, '$1')
    .replace(/\(\s+/g, '(');
}

function plain(words) {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s("'.,;:–-]+(?!net\b)|[\s)"'.,;:–-]+$/g, '')
    .trim();
}

async function scorePosting({ idx, lines, gold }) {
  const posting = await readPosting(Buffer.from(lines.join('\n')), `${idx}.txt`);
  const draft = draftOf(posting, context);
  const drafted = new Set(
    draft.requirements
      .flatMap(({ ask }) => hardTerms(ask))
      .map(plain)
      .filter((name) => name !== ''),
  );
  const exact = [...drafted].filter((name) => gold.has(name)).length;
  const touches = (one, other) => ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
  const touched = [...drafted].filter((name) => [...gold].some((other) => touches(name, other)));
  const reached = [...gold].filter((name) => [...drafted].some((other) => touches(name, other)));
  if (options.misses) {
    console.log(`== ${idx}: exact ${exact} of ${drafted.size} drafted, ${gold.size} labelled`);
    console.log(
      `   not labelled: ${[...drafted]
        .filter((name) => !gold.has(name))
        .map((n) => (touched.includes(n) ? n : `**${n}**`))
        .join(' | ')}`,
    );
    console.log(
      `   not drafted: ${[...gold]
        .filter((name) => !drafted.has(name))
        .map((n) => (reached.includes(n) ? n : `**${n}**`))
        .join(' | ')}`,
    );
    console.log(
      `   sections: ${draft.sections.map(({ kind, heading, lines: own }) => `${kind}(${heading.slice(0, 25)}:${own.length})`).join(' ')}`,
    );
  }
  return { exact, drafted: drafted.size, gold: gold.size, touched: touched.length, reached: reached.length };
}

/** Names of hard skills: what stands under skills, languages, certifications, the terms of experience, fields of study. */
function hardTerms(ask) {
  if (ask.kind === 'group') return [...(ask.name === undefined ? [] : [ask.name]), ...ask.members.flatMap(hardTerms)];
  const { key, name, options: own = {} } = ask;
  if (key === 'softSkills' || key === 'other' || key === 'venues') return [];
  if (key === 'experience') return own.in ?? [];
  return key === 'degree' ? (own.fields ?? []) : [name];
}

function sumOf(scores) {
  const sum = { exact: 0, drafted: 0, gold: 0, touched: 0, reached: 0 };
  for (const score of scores) for (const key of Object.keys(sum)) sum[key] += score[key];
  return sum;
}

function shown({ exact, drafted, gold, touched, reached }) {
  const f1 = (precision, recall) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
  const line = (p, r) => `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1(p, r).toFixed(3)}`;
  return `exact ${line(exact / drafted, exact / gold)}; containment ${line(touched / drafted, reached / gold)} (${drafted} drafted, ${gold} labelled)`;
}
