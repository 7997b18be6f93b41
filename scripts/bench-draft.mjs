/*
 * How well `jobfit init` drafts: npm run bench:draft
 * Against the labels of SkillSpan (../shared/data/skillspan/train.json, where it is there; nothing of it is copied) and the full specs
 * of the invented postings in test/posting/gold/. Postings of SkillSpan with an even `idx` were tuned on; the odd ones were not.
 *   --misses   what was missed and what was drafted wrongly, on the even half and on the invented postings
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.mjs';

const { values: options } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const skillspan = '../shared/data/skillspan/train.json';
const gold = 'test/posting/gold';

const { draftOf } = await importSource('src/posting/draft.ts');
const { readPosting } = await importSource('src/posting/read-posting.ts');
const { writeDraft } = await importSource('src/posting/write-draft.ts');
const { splitItems } = await importSource('src/posting/run-together.ts');
const { vocabularyOf } = await importSource('src/posting/vocabulary.ts');
const { openKnowledge } = await importSource('src/lexicon/knowledge.ts');
const { nameKey } = await importSource('src/lexicon/lexicon.ts');
const { loadSpec } = await importSource('src/spec/load-spec.ts');
const { createLanguage } = await importSource('src/language/wink.ts');
const knowledge = openKnowledge(readFileSync('dist/lexicon.bin'));
const context = { knowledge, language: createLanguage(readFileSync('dist/wink-model.bin')) };
const isSpokenLanguage = (name) =>
  knowledge.spokenLanguages.names.find(name) !== undefined && knowledge.terms.find(name)?.kind !== 'language';

if (existsSync(skillspan)) {
  const postings = readSkillSpan();
  await benchTerms(postings);
  benchSplits(postings);
} else console.log(`SkillSpan: ${skillspan} is not there, not measured`);
await benchGold();

/** Drafted terms against the labelled hard skills of the whole posting, duties and all. */
async function benchTerms(postings) {
  for (const parity of options.misses ? [0] : [0, 1]) {
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
    const posting = postings.get(idx) ?? { idx, source, lines: [], gold: new Set(), surfaces: new Map() };
    posting.lines.push(sentenceOf(tokens));
    for (const span of spansOf(tokens, tags)) {
      posting.gold.add(plain(span));
      if (!posting.surfaces.has(plain(span))) posting.surfaces.set(plain(span), span);
    }
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
    .replace(/[\u0091\u0092‘’`´]/g, "'")
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
  return key === 'degree' ? [...(ask.words === undefined ? [] : [ask.words]), ...(own.fields ?? [])] : [name];
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

/** Lists glued from the distinct labels of a posting, in their order, and cut again: with its prose, and without the lines that hold them. */
function benchSplits(postings) {
  for (const parity of [0, 1]) {
    const own = postings.filter(({ idx, source, gold: labels }) => idx % 2 === parity && source === 'tech' && labels.size > 1);
    for (const withProse of [true, false]) {
      const scores = own.map(({ lines, surfaces }) => {
        const items = [...surfaces.values()].map(cleanItem).filter((item) => item !== '');
        const prose = withProse ? lines : lines.filter((line) => !items.some((item) => line.includes(item)));
        const cut = splitItems(items.join(''), vocabularyOf(prose, context)).map(({ text }) => text);
        return splitScore(items, cut);
      });
      const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
      const [precision, recall] = [sum('hits') / sum('cuts'), sum('hits') / sum('borders')];
      const name = `Glued lists, ${parity === 0 ? 'even' : 'odd'}, ${withProse ? 'with' : 'without'} prose`;
      const f1 = (2 * precision * recall) / (precision + recall);
      console.log(
        `${name}: boundary F1 ${f1.toFixed(3)}, items exactly right ${(sum('right') / sum('items')).toFixed(3)} of ${sum('items')}`,
      );
    }
  }
}

/** As a job board would list it: without the punctuation of its sentence; places and firms were blotted out in the data. */
function cleanItem(item) {
  return item.includes('<')
    ? ''
    : item
        .replace(/\s+/g, ' ')
        .replace(/^\. /, '.')
        .replace(/^[\s(*•-]+|[\s).,;:*•(-]+$/g, '');
}

function splitScore(items, cut) {
  const ends = (list) => {
    let at = 0;
    return list.map((item) => (at += item.replace(/\s/g, '').length));
  };
  const [wanted, found] = [ends(items), ends(cut)];
  const borders = new Set(wanted.slice(0, -1));
  const hits = found.slice(0, -1).filter((end) => borders.has(end)).length;
  const right = wanted.filter((end, index) => {
    const at = found.indexOf(end);
    return at >= 0 && (found[at - 1] ?? 0) === (wanted[index - 1] ?? 0);
  }).length;
  return { borders: borders.size, cuts: found.length - 1, hits, right, items: items.length };
}

async function benchGold() {
  const files = readdirSync(gold).sort();
  const scores = [];
  for (const file of files.filter((name) => !name.endsWith('.yaml'))) {
    const text = readFileSync(join(gold, file));
    const wanted = itemsOf(loadSpec({ file, text: readFileSync(join(gold, file.replace(/\.\w+$/, '.yaml')), 'utf8'), isSpokenLanguage }));
    const draft = draftOf(await readPosting(text, file), context);
    const found = itemsOf(loadSpec({ file, text: writeDraft(draft, { source: file }), isSpokenLanguage }));
    scores.push(goldScore(file, wanted, found));
  }
  if (scores.length === 0) return console.log('gold: no postings');
  const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
  const rate = (part, whole) => (sum(part) / sum(whole)).toFixed(3);
  const f1 = (p, r) => ((2 * p * r) / (p + r)).toFixed(3);
  console.log(`Invented postings, ${scores.length}, ${sum('wanted')} items in the gold specs, ${sum('found')} drafted:`);
  console.log(
    `  exact P ${rate('exact', 'found')} R ${rate('exact', 'wanted')} F1 ${f1(sum('exact') / sum('found'), sum('exact') / sum('wanted'))}`,
  );
  console.log(
    `  containment P ${rate('touched', 'found')} R ${rate('reached', 'wanted')} F1 ${f1(sum('touched') / sum('found'), sum('reached') / sum('wanted'))}`,
  );
  console.log(
    `  must or optional ${rate('sameStance', 'reached')}, all-of or one-of ${rate('sameGroup', 'reached')}, junk ${(1 - sum('touched') / sum('found')).toFixed(3)}`,
  );
}

/** Everything a spec asks for as items with their stance and whether they are a choice. */
function itemsOf({ requirements }) {
  const items = (requirement, isChoice) => {
    const { kind, optional } = requirement;
    if (kind === 'group')
      return requirement.members.flatMap((member) =>
        items(member, isChoice || (requirement.mode !== 'allOf' && requirement.members.length > 1)),
      );
    const own = (key, detail = '') => ({ key: identity(key), words: plain(key), detail, optional, isChoice });
    const { options: asked } = requirement;
    if (kind === 'degree') return [own(`${asked.level} degree`), ...asked.fields.map((field) => own(field))];
    if (kind === 'experience')
      return asked.in.length === 0 ? [own(`${asked.years} years`)] : asked.in.map((term) => own(term, asked.years));
    return [own(asked.name, asked.level ?? asked.years ?? '')];
  };
  return requirements.flatMap((requirement) => items(requirement, false));
}

function identity(name) {
  return knowledge.terms.find(name)?.name ?? (nameKey(name) || name);
}

function goldScore(file, wanted, found) {
  const isExact = (one, other) => one.key === other.key && String(one.detail) === String(other.detail);
  const touches = (one, other) =>
    one.key === other.key || ` ${one.words} `.includes(` ${other.words} `) || ` ${other.words} `.includes(` ${one.words} `);
  const partners = wanted.map((item) => found.find((other) => isExact(item, other)) ?? found.find((other) => touches(item, other)));
  const junk = found.filter((item) => !wanted.some((other) => touches(item, other)));
  if (options.misses) {
    const missing = wanted.filter((_, index) => partners[index] === undefined);
    const stances = wanted.filter((item, index) => partners[index] && partners[index].optional !== item.optional);
    const groups = wanted.filter((item, index) => partners[index] && partners[index].isChoice !== item.isChoice);
    const names = (list) => list.map(({ words, detail }) => `${words}${detail === '' ? '' : ` [${detail}]`}`).join(' | ');
    const inexact = wanted.filter((item) => !found.some((other) => isExact(item, other)) && !missing.includes(item));
    console.log(
      `== ${file}\n   junk: ${names(junk)}\n   missing: ${names(missing)}\n   not exact: ${names(inexact)}\n   stance: ${names(stances)}\n   group: ${names(groups)}`,
    );
  }
  const met = wanted.map((item, index) => [item, partners[index]]).filter(([, partner]) => partner !== undefined);
  return {
    wanted: wanted.length,
    found: found.length,
    exact: wanted.filter((item) => found.some((other) => isExact(item, other))).length,
    reached: met.length,
    touched: found.length - junk.length,
    sameStance: met.filter(([item, partner]) => item.optional === partner.optional).length,
    sameGroup: met.filter(([item, partner]) => item.isChoice === partner.isChoice).length,
  };
}
