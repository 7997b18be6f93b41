/* Reads texts as JSON on stdin, writes what wink says about them with the model as its package ships it. A process of its own, since one can hold one wink. */

import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { describe } from './describe.mjs';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { words, texts } = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const wink = winkNlp(model, ['sbd', 'pos']);
const empty = wink.readDoc('');
const answers = words.map((word) => ({ ordinary: !empty.isOOV(word), stem: model.addons.stem(word) }));
process.stdout.write(JSON.stringify({ answers, readings: texts.map((text) => describe(wink, text)) }));
