// Makes the static files of the jar: bundles and minifies, then writes a .br and a .gz beside every text file,
// so that the server never compresses anything itself.
import {build} from 'esbuild';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const [compiled, out] = process.argv.slice(2);
const source = 'src/main/web';
const assets = join(out, 'assets');

rmSync(out, {recursive: true, force: true});
mkdirSync(assets, {recursive: true});

await build({
  entryPoints: {sluss: join(source, 'sluss.css')},
  outdir: assets,
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
  outfile: join(assets, 'sluss.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
});
for (const page of readdirSync(source).filter(name => name.endsWith('.html'))) {
  copyFileSync(join(source, page), join(out, page));
}

function compress(file) {
  const text = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(text, {level: 9}));
  const brotli = brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  writeFileSync(`${file}.br`, brotli);
  console.log(`${basename(file)}: ${text.length} bytes, ${brotli.length} with Brotli`);
}

for (const folder of [out, assets]) {
  readdirSync(folder)
    .filter(name => /\.(html|css|js|svg)$/.test(name))
    .forEach(name => compress(join(folder, name)));
}
