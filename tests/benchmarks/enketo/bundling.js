/**
 * Makes of enketo-core what a browser takes: one script, one stylesheet, in build/enketo/served.
 */

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const INSTALLED = 'build/enketo/node_modules';
const SERVED = 'build/enketo/served';
const sass = createRequire(`${process.cwd()}/${INSTALLED}/`)('sass');

mkdirSync(SERVED, { recursive: true });
await build({
  entryPoints: ['tests/benchmarks/enketo/filling.js'],
  outfile: `${SERVED}/filling.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  nodePaths: [INSTALLED],
  logLevel: 'error',
});
const { css } = sass.compile(`${INSTALLED}/enketo-core/src/sass/formhub/formhub.scss`, {
  style: 'compressed',
  logger: sass.Logger.silent,
  // One stylesheet is asked for at the place that it has in the repository of its authors.
  importers: [{
    findFileUrl: (asked) => {
      const [, name] = asked.split('/packages/enketo-core/node_modules/');
      return name ? pathToFileURL(`${INSTALLED}/${name}`) : null;
    },
  }],
});
writeFileSync(`${SERVED}/filling.css`, css);
// It comes bundled, and transforms with the browser's own XSLT.
copyFileSync(`${INSTALLED}/enketo-transformer/dist/enketo-transformer/web/transformer.js`, `${SERVED}/transformer.js`);
