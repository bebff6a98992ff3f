// usage: node preview.mjs SCENARIO COMMAND…   e.g. node preview.mjs saves herdocs
// Puts `herdocs preview` before Chromium: what somebody does who edits a layout, and what must then be seen. Exit 0 when all is well.
import { strict as assert } from 'assert';
import { readFileSync } from 'fs';
import { createServer } from 'http';
import { createRequire } from 'module';
import { connect } from 'net';
import { Preview, change, launch, look, makeFolder } from './previewing.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [scenario, ...command] = process.argv.slice(2);

const pane = (page, title) => page.locator('.pane', { has: page.locator(`h2:text-is("${title}")`) });
const show = (page, title) => page.locator('.documents button', { hasText: title }).click();
const picture = (page, title, number) => pane(page, title).locator(`.page[data-page="${number}"]`);
const fingerprint = async (page, title, number) => picture(page, title, number).getAttribute('data-shown');
const scroller = (page, title) => pane(page, title).locator('.scroller');
const number = async page => Number(await page.locator('.page-number input').inputValue());
const settled = page => page.waitForTimeout(150);

async function changed(page, title, pageNumber, before) {
  await page.waitForFunction(([selector, old]) => document.querySelector(selector)?.dataset.shown !== old,
    [`.pane:has(h2) .page[data-page="${pageNumber}"]`, before]);
}

const scenarios = {
  async opens({ browser, preview }) {
    const page = await look(browser, preview);
    assert.match(await page.title(), /^Her/);
    for (const [title, pages] of [['Booklet', 18], ['Review', 8]]) {
      assert.equal(await pane(page, title).locator('.page').count(), pages);
      await picture(page, title, 1).locator('svg .ink path').first().waitFor();
    }
    const handout = page.frameLocator('iframe:not(.waiting)');
    await handout.locator('h1').waitFor();
    await pane(page, 'Handout').getByRole('button', { name: 'Pages' }).click();
    await picture(page, 'Handout', 2).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), pane(page, 'Booklet').getByRole('link', { name: /PDF/ }).click()]);
    assert.equal(download.suggestedFilename(), 'her-booklet.pdf');
    assert.equal(readFileSync(await download.path()).subarray(0, 5).toString(), '%PDF-');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await settled(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight), true, `the page itself scrolls at ${width}`);
    }
    return [page];
  },

  /** A save is seen, and nothing that was looked at has moved. */
  async saves({ browser, preview }) {
    const page = await look(browser, preview);
    await show(page, 'Booklet');
    await page.locator('.zoom').selectOption('1.5');
    await page.locator('.page-number input').fill('5');
    await page.locator('.page-number input').press('Enter');
    await picture(page, 'Booklet', 5).locator('svg .ink').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('[data-toggle="inspect"]').click();
    await picture(page, 'Booklet', 5).locator('.guides .box[data-e]').nth(4).click({ force: true, position: { x: 4, y: 4 } });
    await page.locator('.inspector h2').waitFor();
    await settled(page);
    const place = async () => ({
      top: await scroller(page, 'Booklet').evaluate(element => element.scrollTop),
      number: await number(page),
      zoom: await page.locator('.zoom').inputValue(),
      trail: await page.locator('.inspector .trail').innerText(),
      name: await page.locator('.inspector h2').innerText(),
      marked: await picture(page, 'Booklet', 5).locator('.selection').count(),
    });
    const before = await place();
    assert.equal(before.number, 5);
    assert.equal(before.marked, 1);

    const colored = await fingerprint(page, 'Booklet', 5);
    change(preview.folder, 'templates/shared/parameters.yaml', yaml => yaml.replace('"#b5432e"', '"#0000ff"'));
    await changed(page, 'Booklet', 5, colored);
    await picture(page, 'Booklet', 5).locator('.ink [fill="#0000ff"]').first().waitFor({ state: 'attached' });
    await settled(page);
    assert.deepEqual(await place(), before);

    // What a save does not change is not touched.
    await picture(page, 'Booklet', 5).locator('> svg').first().evaluate(svg => { svg.untouched = true; });
    const cast = await page.evaluate(() => document.querySelectorAll('.page[data-page="5"] > svg')[0].untouched);
    assert.equal(cast, true);
    const synopsis = await fingerprint(page, 'Booklet', 4);
    change(preview.folder, 'film.yaml', yaml => yaml.replace('writes letters for a living', 'writes lettres for a living'));
    await changed(page, 'Booklet', 4, synopsis);
    assert.equal(await page.evaluate(() => document.querySelectorAll('.page[data-page="5"] > svg')[0].untouched), true);
    assert.deepEqual(await place(), before);

    // The web page keeps its place as well.
    await show(page, 'Handout');
    const frame = () => page.frames().find(other => other !== page.mainFrame());
    await page.frameLocator('iframe:not(.waiting)').locator('h1').waitFor();
    await frame().evaluate(() => scrollTo(0, 300)).catch(() => page.locator('iframe:not(.waiting)').evaluate(element => element.contentWindow.scrollTo(0, 300)));
    change(preview.folder, 'film.yaml', yaml => yaml.replace('title: Her', 'title: Him'));
    await page.waitForFunction(() => document.querySelector('iframe:not(.waiting)')?.contentDocument?.querySelector('h1')?.textContent.includes('Him'));
    assert.equal(await page.locator('iframe:not(.waiting)').evaluate(element => element.contentWindow.scrollY), 300);
    return [page];
  },

  /** A broken save keeps the last good pages and says what is wrong over them. */
  async errors({ browser, preview }) {
    const page = await look(browser, preview, { permissions: ['clipboard-read', 'clipboard-write'] });
    const before = await fingerprint(page, 'Booklet', 1);
    change(preview.folder, 'templates/booklet/booklet.sbn-html', html => html.replace('<main', '{{ film.titel }}\n<main'));
    const trouble = pane(page, 'Booklet').locator('.trouble');
    await trouble.waitFor();
    const line = readFileSync(`${preview.folder}/templates/booklet/booklet.sbn-html`, 'utf8').split('\n').findIndex(text => text.includes('film.titel')) + 1;
    const place = `templates/booklet/booklet.sbn-html:${line}:9`;
    assert.match(await trouble.innerText(), new RegExp(place.replaceAll('.', '\\.')));
    assert.match(await trouble.innerText(), /did you mean/);
    assert.equal(await fingerprint(page, 'Booklet', 1), before);
    assert.equal(await picture(page, 'Booklet', 1).locator('svg').isVisible(), true);
    assert.equal(await pane(page, 'Review').locator('.trouble').isVisible(), false);
    await trouble.getByRole('button', { name: place }).click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), place);
    assert.match(await page.locator('.problem-button').innerText(), /1 error/);

    change(preview.folder, 'templates/booklet/booklet.sbn-html', html => html.replace('film.titel', 'film.title'));
    await trouble.waitFor({ state: 'hidden' });
    assert.match(await page.locator('.problem-button').innerText(), /No problems/);

    change(preview.folder, 'film.yaml', yaml => yaml.replace('title: Her', 'titel: Her'));
    for (const title of ['Booklet', 'Review', 'Handout']) await pane(page, title).locator('.trouble').waitFor();
    change(preview.folder, 'film.yaml', yaml => yaml.replace('titel: Her', 'title: Her'));
    for (const title of ['Booklet', 'Review', 'Handout']) await pane(page, title).locator('.trouble').waitFor({ state: 'hidden' });

    // A warning leads to its place.
    change(preview.folder, 'templates/booklet/booklet.sbn-html', html => html.replace('</main>', '<p id="faint" style="color: #ccc; break-before: page">Hard to read</p></main>'));
    await page.waitForFunction(() => /1 warning/.test(document.querySelector('.problem-button').textContent));
    await page.locator('.problem-button').click();
    await page.locator('.problems li > button').first().click();
    await page.locator('.inspector h2', { hasText: 'p#faint' }).waitFor();
    await page.waitForFunction(() => {
      const mark = document.querySelector('.selection')?.getBoundingClientRect();
      return mark && mark.top < innerHeight && mark.bottom > 0;
    });
    return [page];
  },

  /** All of it without a pointer. */
  async keyboard({ browser, preview }) {
    const page = await look(browser, preview);
    const press = async keys => { for (const key of keys.split(' ')) await page.keyboard.press(key); await settled(page); };
    const isPressed = name => page.locator(`[data-toggle="${name}"]`).getAttribute('aria-pressed');
    await press('1');
    assert.equal(await page.locator('.pane').count(), 1);
    await press('j j');
    assert.equal(await number(page), 3);
    await press('k');
    assert.equal(await number(page), 2);
    await press('0');
    assert.equal(await page.locator('.zoom').inputValue(), '1');
    await press('+');
    assert.equal(await page.locator('.zoom').inputValue(), '1.25');
    await press('f');
    assert.equal(await page.locator('.zoom').inputValue(), 'page');
    for (const [key, name] of [['s', 'spread'], ['t', 'thumbnails'], ['b', 'boxes'], ['m', 'margins'], ['l', 'baselines'], ['d', 'problems']]) {
      await press(key);
      assert.equal(await isPressed(name), 'true', name);
    }
    await press('v');
    await page.frameLocator('iframe:not(.waiting)').locator('h1').waitFor();
    // The frame hands keys on.
    await page.frameLocator('iframe:not(.waiting)').locator('h1').click();
    await press('v');
    await scroller(page, 'Booklet').waitFor();
    await press('i');
    await page.locator('.inspector .around').waitFor();
    const inner = await page.locator('.inspector h2').innerText();
    await page.locator('.inspector [data-go="Parent"]').focus();
    await press('Enter');
    assert.notEqual(await page.locator('.inspector h2').innerText(), inner);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.go), 'Parent');
    await press('Escape');
    assert.equal(await page.locator('.inspector').isVisible(), false);
    await press('?');
    assert.equal(await page.locator('dialog').isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement.closest('dialog') !== null), true);
    await page.locator('.letters').focus();
    await press('Space');
    await press('Escape');
    assert.equal(await page.locator('dialog').isVisible(), false);
    await press('b');
    assert.equal(await isPressed('boxes'), 'true', 'letters are off');
    // Everything can be reached, and the pages scroll by keys.
    const reached = new Set();
    await page.locator('body').press('Home');
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement.className || document.activeElement.dataset.do || document.activeElement.tagName));
    }
    for (const what of ['scroller', 'zoom']) assert.ok([...reached].some(name => name.includes(what)), `${what} is not reached: ${[...reached]}`);
    return [page];
  },

  /** Axe finds nothing, in light and dark, wide and narrow, with everything open. */
  async axe({ browser, preview }) {
    const pages = [];
    for (const [dark, width] of [[false, 1280], [true, 1280], [false, 390], [true, 390]]) {
      const page = await look(browser, preview, { dark, width });
      await page.evaluate(axe);
      await judge(page, `${dark ? 'dark' : 'light'} ${width}`);
      for (const key of ['1', 't', 'd', 's', 'b', 'm', 'l', 'i']) await page.keyboard.press(key);
      await page.locator('.inspector .around').waitFor();
      await page.locator('.thumbnails svg').first().waitFor();
      await judge(page, `${dark ? 'dark' : 'light'} ${width}, everything open`);
      await page.keyboard.press('?');
      await judge(page, `${dark ? 'dark' : 'light'} ${width}, help`);
      await page.keyboard.press('Escape');
      pages.push(page);
    }
    change(preview.folder, 'film.yaml', yaml => yaml.replace('title: Her', 'titel: Her'));
    for (const page of pages) {
      await page.locator('.trouble').first().waitFor();
      await judge(page, 'an error over the pages');
    }
    return pages;

    async function judge(page, what) {
      await settled(page);
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], iframes: false }));
      assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 160)).join(' ')}`), [], what);
    }
  },

  /** Several tabs are told, and all come back when the preview does. */
  async tabs({ browser, preview }) {
    const tabs = [];
    for (let i = 0; i < 8; i++) tabs.push(await look(browser, preview));
    const before = await Promise.all(tabs.map(page => fingerprint(page, 'Booklet', 1)));
    change(preview.folder, 'film.yaml', yaml => yaml.replace('title: Her', 'title: Hers'));
    await Promise.all(tabs.map((page, i) => changed(page, 'Booklet', 1, before[i])));
    for (const page of tabs.slice(2)) await page.close();

    assert.equal(await preview.stop(), 0, 'the exit code');
    await assert.rejects(() => fetch(preview.address), 'nobody listens any more');
    for (const page of tabs.slice(0, 2)) await page.locator('.status', { hasText: 'The preview has ended' }).waitFor();
    const again = await Preview.start(command, preview.folder, ['--port', preview.port]);
    for (const page of tabs.slice(0, 2)) {
      await page.waitForFunction(() => document.querySelector('.status').textContent === '' && document.querySelector('.page[data-shown]'));
      assert.equal(await page.locator('.film').innerText(), 'Hers');
      // That the preview was away is told in the console by the browser itself.
      page.faults = page.faults.filter(fault => !fault.includes('ERR_CONNECTION_REFUSED'));
    }
    assert.equal(await again.stop(), 0);
    return tabs.slice(0, 2);
  },

  /** Pages that are bound at the right lie open the other way round. */
  async spreads({ browser }) {
    const pages = [];
    for (const [profile, isMirrored] of [['tests/profiles/de.yaml', false], ['tests/profiles/ar.yaml', true]]) {
      const preview = await Preview.start(command, makeFolder(profile), ['--layout', 'booklet']);
      const page = await look(browser, preview, { width: 1400 });
      await page.keyboard.press('s');
      await settled(page);
      const left = async which => (await page.locator(`.page[data-page="${which}"]`).boundingBox()).x;
      const middle = await page.locator('.scroller').evaluate(element => element.getBoundingClientRect().left + element.clientWidth / 2);
      assert.equal(await left(1) < middle - 1, isMirrored, 'the cover');
      assert.equal(await left(2) > await left(3), isMirrored, 'the first spread');
      assert.equal((await page.locator('.page[data-page="2"]').boundingBox()).y, (await page.locator('.page[data-page="3"]').boundingBox()).y);
      pages.push(page);
      await page.close();
      await preview.remove();
    }
    return pages;
  },

  /** The inspector tells of what is clicked, on pages and in the web page. */
  async inspector({ browser, preview }) {
    const page = await look(browser, preview);
    await show(page, 'Booklet');
    await page.locator('[data-toggle="inspect"]').click();
    await picture(page, 'Booklet', 1).locator('.guides .box').last().waitFor({ state: 'attached' });
    await picture(page, 'Booklet', 1).locator('.ink path[data-e][transform]').first().click({ force: true });
    await page.locator('.inspector h2', { hasText: /^h1/ }).waitFor();
    const text = await page.locator('.inspector').innerText();
    assert.match(text, /templates\/booklet\/cover\.sbn-html:\d+:\d+/);
    assert.match(text, /film\.yaml:6:10/);
    assert.match(text, /Alegreya Sans/);
    assert.match(text, /font-size/);
    assert.match(text, /booklet\.css:\d+/);
    assert.equal(await picture(page, 'Booklet', 1).locator('.selection').count(), 1);
    // A margin box is of the stylesheet alone.
    await page.locator('.page-number input').fill('4');
    await page.locator('.page-number input').press('Enter');
    await picture(page, 'Booklet', 4).locator('.guides .box[data-m]').first().click({ force: true });
    await page.locator('.inspector h2', { hasText: '@' }).waitFor();
    // The web page.
    await show(page, 'Handout');
    await page.frameLocator('iframe:not(.waiting)').locator('h1').click();
    await page.locator('.inspector h2', { hasText: /^h1/ }).waitFor();
    assert.equal(await page.locator('.frame-mark').isVisible(), true);
    return [page];
  },

  /** A page of another origin in the same browser gets nothing. */
  async origins({ browser, preview }) {
    const evil = createServer((_, answer) => { answer.setHeader('Content-Type', 'text/html'); answer.end('<title>evil</title>'); }).listen(0, '127.0.0.1');
    await new Promise(ready => evil.once('listening', ready));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${evil.address().port}/`);
    const got = await page.evaluate(async address => {
      const tried = (name, work) => work().then(() => [name, 'got'], () => [name, 'refused']);
      return Object.fromEntries(await Promise.all([
        tried('fetch', async () => { const answer = await fetch(address); if (!answer.ok) throw answer; }),
        tried('no-cors', async () => { const answer = await fetch(address, { mode: 'no-cors' }); if (answer.type === 'opaque') throw answer; }),
        tried('socket', () => new Promise((open, fail) => { const socket = new WebSocket(address.replace('http', 'ws') + 'live'); socket.onopen = open; socket.onerror = fail; })),
        tried('script', () => new Promise((load, fail) => { const script = document.createElement('script'); script.onload = load; script.onerror = fail; script.src = `${address}client/main.js`; document.head.append(script); })),
        tried('image', () => new Promise((load, fail) => { const image = new Image(); image.onload = load; image.onerror = fail; image.src = `${address}client/icon.svg`; })),
      ]));
    }, preview.address);
    assert.deepEqual(got, { fetch: 'refused', 'no-cors': 'refused', socket: 'refused', script: 'refused', image: 'refused' });
    evil.close();
    return [];
  },
};

const browser = await launch();
const preview = scenario === 'spreads' ? null : await Preview.start(command, makeFolder());
try {
  const pages = await scenarios[scenario]({ browser, preview });
  assert.deepEqual(pages.flatMap(page => page.faults), []);
} finally {
  await browser.close();
  await preview?.remove();
}
if (preview) {
  await assert.rejects(() => new Promise((opened, refused) => connect(preview.port, '127.0.0.1').once('connect', opened).once('error', refused)), 'the port is free again');
  assert.equal(preview.process.exitCode, 0, preview.output);
}
console.log(`PASS\t${scenario}`);
