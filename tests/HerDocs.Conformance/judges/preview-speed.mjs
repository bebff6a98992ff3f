// usage: node preview-speed.mjs [--saves N] COMMAND…   e.g. node preview-speed.mjs dotnet run -c Release --project src/HerDocs.Cli --
// How long it takes from the end of a file's writing until its picture is in the page, in milliseconds: for the profile, a template and
// the shared stylesheet, with the documents side by side and with one alone.
import { Preview, change, launch, look, makeFolder } from './previewing.mjs';

const command = process.argv.slice(2);
const saves = command[0] === '--saves' ? Number(command.splice(0, 2)[1]) : 20;
const browser = await launch();
const preview = await Preview.start(command, makeFolder());
try {
  const page = await look(browser, preview);
  const kinds = {
    profile: i => change(preview.folder, 'film.yaml', yaml => yaml.replace(/title: Her\d*$/m, `title: Her${i}`)),
    template: i => change(preview.folder, 'templates/booklet/cover.sbn-html', html => html.replace(/( \d+)?<\/h1>/, ` ${i}</h1>`)),
    stylesheet: i => change(preview.folder, 'templates/shared/base.css', css => css.replace(/--cover: [^;]+/, `--cover: #c2${(0x4f + i % 64).toString(16).padStart(2, '0')}38`)),
  };
  for (const view of ['all', 'one']) {
    await page.keyboard.press(view === 'all' ? 'a' : '1');
    await page.waitForTimeout(500);
    for (const [kind, save] of Object.entries(kinds)) {
      const times = [];
      for (let i = 1; i <= saves + 3; i++) {
        await page.waitForTimeout(400);
        const seen = page.evaluate(() => new Promise(done => {
          const figure = document.querySelector('.page[data-page="1"]');
          new MutationObserver((_, observer) => { observer.disconnect(); done(performance.timeOrigin + performance.now()); }).observe(figure, { attributes: true, attributeFilter: ['data-shown'] });
        }));
        await page.evaluate(() => 0);
        save(i);
        const written = performance.timeOrigin + performance.now();
        // The first few warm up.
        const time = await seen - written;
        if (i > 3) times.push(time);
      }
      times.sort((a, b) => a - b);
      const at = part => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(0);
      console.log(`${view}\t${kind}\tmedian ${at(.5)} ms\t90% ${at(.9)} ms\tmost ${at(1)} ms\t(${times.length} saves)`);
    }
  }
} finally {
  await browser.close();
  await preview.remove();
}
