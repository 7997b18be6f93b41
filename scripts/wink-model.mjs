import { importSource, packageJson } from './import-source.mjs';

const models = 'wink-eng-lite-web-model/dist/languages/cur/models';

/** The bytes of `dist/wink-model.bin`, from the installed model package. */
export async function buildWinkModel() {
  const { packModel } = await importSource('src/language/pack-model.ts');
  return packModel({
    core: packageJson(`${models}/eng-core-web-model.json`),
    sentenceMachines: packageJson(`${models}/eng-sbd-model.json`),
    partOfSpeechMachines: packageJson(`${models}/eng-pos-model.json`),
  });
}
