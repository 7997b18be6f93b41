/*
 * For esbuild: modules of Node that take milliseconds to load at every start. Commander asks for the one that starts other programs, which
 * jobfit never does, and chalk for terminals, about which jobfit decides by itself; hashes are needed by few outputs.
 */
export const lateModules = {
  name: 'late-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'late' } : undefined,
    );
    onResolve({ filter: /^node:(?:os|tty)$/ }, ({ importer }) =>
      /[\\/]supports-color[\\/]/.test(importer) ? { path: 'terminals', namespace: 'late' } : undefined,
    );
    onResolve({ filter: /^node:crypto$/ }, ({ namespace }) =>
      namespace === 'late' ? { external: true } : { path: 'crypto', namespace: 'late' },
    );
    onLoad({ filter: /^child_process$/, namespace: 'late' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /^terminals$/, namespace: 'late' }, () => ({ contents: "exports.isatty = () => false; exports.release = () => '';" }));
    onLoad({ filter: /^crypto$/, namespace: 'late' }, () => ({
      contents: "exports.createHash = (name) => require('node:crypto').createHash(name);",
    }));
  },
};
