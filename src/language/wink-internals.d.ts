/* Parts of wink's English model package that its types leave out. They are handed to wink as they are. */

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown;
  export default feature;
}
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  const stem: (word: string) => string;
  export default stem;
}
declare module 'wink-eng-lite-web-model/dist/pos-setter.js' {
  const setter: unknown;
  export default setter;
}
declare module 'wink-eng-lite-web-model/dist/pos-transformers.js' {
  const transformers: unknown;
  export default transformers;
}
declare module 'wink-eng-lite-web-model/dist/pos-updater.js' {
  const updater: unknown;
  export default updater;
}
declare module 'wink-eng-lite-web-model/dist/sbd-setter.js' {
  const setter: unknown;
  export default setter;
}
declare module 'wink-eng-lite-web-model/dist/sbd-transformers.js' {
  const transformers: unknown;
  export default transformers;
}
