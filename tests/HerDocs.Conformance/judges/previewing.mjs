// Starts `herdocs preview` in a folder of its own and opens it in Chromium, for the scenarios of preview.mjs and the clock of preview-speed.mjs.
import { chromium } from 'playwright-core';
import { spawn } from 'child_process';
import { once } from 'events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, resolve } from 'path';
import { fileURLToPath } from 'url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A folder with the layouts and a profile, which is the sample unless another is named. */
export function makeFolder(profile = 'src/HerDocs/Profiles/her.yaml') {
  const folder = mkdtempSync(join(tmpdir(), 'herdocs-preview-'));
  cpSync(join(repository, 'templates'), join(folder, 'templates'), { recursive: true });
  cpSync(join(repository, profile), join(folder, 'film.yaml'));
  cpSync(join(repository, 'tests/profiles/fonts'), join(folder, 'fonts'), { recursive: true });
  return folder;
}

/** Changes a file as an editor does that writes in place. */
export function change(folder, path, edit) {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`nothing was changed in ${path}`);
  writeFileSync(file, changed);
}

/** A scenario that fails leaves none behind. */
const running = new Set();
process.on('exit', () => running.forEach(program => program.kill('SIGKILL')));

/** A preview that runs. */
export class Preview {
  static async start(command, folder, options = []) {
    const preview = new Preview();
    preview.folder = folder;
    preview.process = spawn(command[0], [...command.slice(1), 'preview', 'film.yaml', ...options], { cwd: folder });
    running.add(preview.process);
    preview.process.once('exit', () => running.delete(preview.process));
    preview.output = '';
    preview.process.stdout.on('data', data => { preview.output += data; });
    preview.process.stderr.on('data', data => { preview.output += data; });
    preview.ended = once(preview.process, 'exit');
    preview.address = await preview.until(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(preview.output)?.[0]);
    return preview;
  }

  get port() { return new URL(this.address).port; }

  async until(read, what = read.toString()) {
    for (const start = Date.now(); Date.now() - start < 120_000;) {
      const value = await read();
      if (value) return value;
      if (this.process.exitCode !== null) break;
      await new Promise(wake => setTimeout(wake, 20));
    }
    throw new Error(`never came: ${what}\n${this.output}`);
  }

  /** Ctrl-C; the exit code. */
  async stop() {
    if (this.process.exitCode === null) this.process.kill('SIGINT');
    const [code] = await this.ended;
    return code;
  }

  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

export async function launch() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium', headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A tab that looks at a preview, and what it must not do. */
export async function look(browser, preview, { width = 1280, height = 860, dark = false, permissions = [] } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', permissions, acceptDownloads: true });
  const page = await context.newPage();
  page.faults = [];
  page.on('request', request => { if (!request.url().startsWith(preview.address) && !/^(data|blob|about):/.test(request.url())) page.faults.push(`asks ${request.url()}`); });
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) page.faults.push(`console: ${message.text()}`); });
  page.on('pageerror', error => page.faults.push(`error: ${error}`));
  await page.goto(preview.address);
  await page.locator('.page[data-shown]').first().waitFor();
  return page;
}
