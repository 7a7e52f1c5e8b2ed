// Makes the static files of a jar: bundles and minifies, then writes a .br and a .gz beside every text file,
// so that the server never compresses anything itself.
//
//   node bundle.mjs <source> <compiled> <pages> <assets> <name>
//
// From <source> come the pages, pictures and <name>.css, from <compiled> the main.js that TeaVM wrote. Pages go to
// <pages>, everything that pages load to <assets>.
import {build} from 'esbuild';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const [source, compiled, pages, assets, name] = process.argv.slice(2);
const packages = fileURLToPath(new URL('node_modules', import.meta.url));

rmSync(pages, {recursive: true, force: true});
mkdirSync(pages, {recursive: true});
mkdirSync(assets, {recursive: true});

await build({
  entryPoints: [join(source, `${name}.css`)],
  outdir: assets,
  nodePaths: [packages],
  bundle: true,
  minify: true,
  target: ['chrome120', 'firefox121', 'safari17'],
  logLevel: 'warning',
});
await build({
  stdin: {
    contents: `import {main} from './main.js';\nmain([]);`,
    resolveDir: compiled,
  },
  outfile: join(assets, `${name}.js`),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
copy(/\.html$/, pages);
copy(/\.(png|svg)$/, assets);
for (const folder of new Set([pages, assets])) {
  filesIn(folder, /\.(html|css|js|svg)$/).forEach(file => compress(join(folder, file)));
}

function filesIn(folder, pattern) {
  return readdirSync(folder).filter(file => pattern.test(file));
}

function copy(pattern, folder) {
  filesIn(source, pattern).forEach(file => copyFileSync(join(source, file), join(folder, file)));
}

function compress(file) {
  const text = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(text, {level: 9}));
  const brotli = brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  writeFileSync(`${file}.br`, brotli);
  console.log(`${basename(file)}: ${text.length} bytes, ${brotli.length} with Brotli`);
}
