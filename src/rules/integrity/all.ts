export { hiddenText } from './hidden-text.ts';
export { instructionToScreener } from './instruction-to-screener.ts';
export { invisibleCharacter } from './invisible-character.ts';
export { keywordStuffing } from './keyword-stuffing.ts';
export { lookAlikeLetter } from './look-alike-letter.ts';
export { pastedPosting } from './pasted-posting.ts';
export { softHyphen } from './soft-hyphen.ts';
export { unusedSuppression } from './unused-suppression.ts';
