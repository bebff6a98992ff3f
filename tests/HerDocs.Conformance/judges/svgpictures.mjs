// usage: node svgpictures.mjs page.svg…   What Chromium draws, a pixel a point, as page.pgm beside each file.
import { chromium } from 'playwright-core';
import { readFileSync, writeFileSync } from 'fs';

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const file of process.argv.slice(2)) {
    const svg = readFileSync(file, 'utf8');
    const [, , width, height] = /viewBox="([^"]*)"/.exec(svg)[1].split(' ').map(Number);
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    await page.setViewportSize(size);
    await page.setContent(`<style>* { margin: 0 } body > svg { display: block; width: ${width}px; height: ${height}px }</style>${svg}`);
    await page.evaluate(() => Promise.all([...document.querySelectorAll('image')].map(image => image.decode())));
    const png = (await page.screenshot()).toString('base64');
    const gray = await page.evaluate(async ([png, { width, height }]) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      canvas.drawImage(picture, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      let shades = '';
      for (let i = 0; i < data.length; i += 4) shades += String.fromCharCode(Math.round(.299 * data[i] + .587 * data[i + 1] + .114 * data[i + 2]));
      return btoa(shades);
    }, [png, size]);
    writeFileSync(file.replace(/\.svg$/, '.pgm'), Buffer.concat([Buffer.from(`P5\n${size.width} ${size.height}\n255\n`), Buffer.from(gray, 'base64')]));
  }
} finally {
  await browser.close();
}
