// What the YAML language server, which VS Code's YAML extension runs, says of a file: its mistakes, and what it offers where somebody types.
// node editor.mjs FILE [LINE COLUMN]   lines and columns count from one; prints JSON
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [file, line, column] = process.argv.slice(2);
const program = fileURLToPath(new URL('./node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));
const server = spawn(process.execPath, [program, '--stdio']);
const uri = pathToFileURL(file).href;
const answers = new Map();
let count = 0, received = Buffer.alloc(0), told;
const mistakes = new Promise(resolve => { told = resolve; });

function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method, params) {
  return new Promise(resolve => {
    answers.set(++count, resolve);
    send({ id: count, method, params });
  });
}

function take(message) {
  if (message.method === 'textDocument/publishDiagnostics' && message.params.uri === uri) told(message.params.diagnostics);
  else if (message.method && message.id !== undefined) send({ id: message.id, result: message.params?.items?.map(() => ({})) ?? null });
  else if (message.id !== undefined) answers.get(message.id)?.(message.result);
}

server.stdout.on('data', data => {
  received = Buffer.concat([received, data]);
  for (;;) {
    const head = received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const end = head + 4 + Number(/Content-Length: (\d+)/.exec(received.subarray(0, head))[1]);
    if (received.length < end) return;
    const message = JSON.parse(received.subarray(head + 4, end));
    received = received.subarray(end);
    take(message);
  }
});

const folder = pathToFileURL(dirname(file)).href;
await ask('initialize', {
  processId: process.pid,
  rootUri: folder,
  workspaceFolders: [{ uri: folder, name: 'folder' }],
  capabilities: { textDocument: { completion: {}, hover: {} }, workspace: { configuration: true } },
});
send({ method: 'initialized', params: {} });
// Without the store that knows schemas by the names of files: nothing is fetched.
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } } } } });
send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') } } });

const position = { line: line - 1, character: column - 1 };
const result = { mistakes: (await mistakes).map(mistake => `${mistake.range.start.line + 1}: ${mistake.message}`) };
if (line) {
  const offered = await ask('textDocument/completion', { textDocument: { uri }, position });
  result.offered = (offered.items ?? offered).map(item => item.label);
  const hover = await ask('textDocument/hover', { textDocument: { uri }, position });
  result.hover = hover?.contents?.value ?? '';
}
console.log(JSON.stringify(result));
server.kill();
process.exit(0);
