// usage: node pdffind.mjs file.pdf word…   how often the find bar of pdf.js finds each word, as JSON
import { readFileSync } from 'fs'; import { createRequire } from 'module'; import { dirname, join } from 'path';
// What the find bar of pdf.js wants of a browser.
const g = globalThis;
g.window = g; g.document = { documentElement: {}, createElement: () => ({ style: {}, getContext: () => null }), addEventListener() { }, visibilityState: 'visible', dispatchEvent() { } };
g.navigator ??= { language: 'en', userAgent: '', platform: '', maxTouchPoints: 0 }; g.CSS = { supports: () => false }; g.matchMedia = () => ({ matches: false });
g.HTMLElement ??= class { }; g.addEventListener ??= () => { }; g.requestAnimationFrame = f => setTimeout(f, 0);
const require = createRequire(import.meta.url); const root = dirname(require.resolve('pdfjs-dist/package.json'));
const pdfjs = await import(join(root, 'legacy/build/pdf.mjs')); g.pdfjsLib = pdfjs;
const { PDFFindController, EventBus } = await import(join(root, 'web/pdf_viewer.mjs'));
const [, , file, ...words] = process.argv;

const doc = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, isEvalSupported: false, cMapUrl: join(root, 'cmaps/'), cMapPacked: true }).promise;
const found = {};
for (const word of words) {
  const bus = new EventBus(); const bar = new PDFFindController({ linkService: { pagesCount: doc.numPages, page: 1 }, eventBus: bus });
  bar.onIsPageVisible = () => true; bar.setDocument(doc);
  bus.dispatch('find', { source: g, type: '', query: word, caseSensitive: false, entireWord: false, highlightAll: true, findPrevious: false, matchDiacritics: false });
  // Every page has told its matches.
  const isOver = () => { const pages = bar.pageMatches; for (let i = 0; i < doc.numPages; i++) if (!pages?.[i]) return false; return true; };
  for (let tries = 0; !isOver() && tries < 3000; tries++) await new Promise(next => setTimeout(next, 20));
  found[word] = bar.pageMatches.reduce((n, page) => n + page.length, 0);
}
console.log(JSON.stringify(found)); process.exit(0);
