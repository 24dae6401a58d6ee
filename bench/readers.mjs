import { Agent, get } from 'node:http';

/**
 * Starts readers of a site: so many requests a second over some paths in turn, whatever the answers take. `note` is told
 * of each: its path, its status or the code of a failure, its headers, and how long it took in milliseconds. Gives what
 * stops them, which gives how many were answered in a second.
 */
export function startReaders(site, paths, rate, note) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const began = Date.now();
  let sent = 0;
  let answered = 0;
  const ask = (path) => {
    const asked = performance.now();
    const tell = (status, headers = {}) => note({ path, status, headers, took: performance.now() - asked });
    get(site + path, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      answer.resume().on('end', () => {
        answered += 1;
        tell(answer.statusCode, answer.headers);
      });
    }).on('error', ({ code }) => tell(code));
  };
  const timer = setInterval(() => {
    for (const due = ((Date.now() - began) * rate) / 1000; sent < due; sent += 1) ask(paths[sent % paths.length]);
  }, 5);
  return () => {
    clearInterval(timer);
    return (answered * 1000) / (Date.now() - began);
  };
}
