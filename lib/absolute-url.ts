import { env } from './env';

/** Makes a path from the root, `/tin-tuc/abc`, the whole address that robots, feed readers and social networks need. */
export function absoluteUrl(path: string): string {
  return new URL(path, `${env.SITE_URL}/`).href;
}
