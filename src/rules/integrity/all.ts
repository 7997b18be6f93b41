export { unusedSuppression } from './unused-suppression.ts';
