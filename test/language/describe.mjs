const properties = [
  'value',
  'normal',
  'lemma',
  'pos',
  'stem',
  'shape',
  'prefix',
  'suffix',
  'case',
  'type',
  'stopWordFlag',
  'abbrevFlag',
  'contractionFlag',
  'precedingSpaces',
];

/** Everything that wink says about a text's tokens and sentences. */
export function describe(wink, text) {
  const document = wink.readDoc(text);
  const tokens = properties.map((property) => [property, document.tokens().out(wink.its[property])]);
  return { ...Object.fromEntries(tokens), sentences: document.sentences().out(wink.its.span) };
}
