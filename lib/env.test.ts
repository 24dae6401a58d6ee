import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnvironment } from './env';

/** Gives the environment that `sh` makes of a file of settings, as docs/operations.md has it read. */
function sourced(file: string): Record<string, string> {
  const variables = execFileSync('/bin/sh', ['-c', `set -a\n${file}\nexec /usr/bin/env -0`], { env: { NODE_ENV: 'test' }, encoding: 'utf8' }).split('\0');
  return Object.fromEntries(variables.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

test('every wrong setting is named at once, and none of their values', () => {
  const read = () => readEnvironment({ PORT: 'x', DATABASE_URL: 'mysql://root:secret@db', SITE_URL: 'so.example.vn', TRUSTED_PROXIES: 'nginx', PORTAL_SECRET: 'short', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/PORT[^]*DATABASE_URL|DATABASE_URL[^]*PORT/);
  for (const name of ['SITE_URL', 'TRUSTED_PROXIES', 'PORTAL_SECRET', 'LOG_LEVEL']) expect(read).toThrow(name);
  expect(read).not.toThrow(/secret@|short/);
});

test('what is set to nothing is not set', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: ' ', PORTAL_SECRET: '' })).toEqual(readEnvironment({}));
});

test.each(['https://so.example.vn/cong', 'https://so.example.vn/?a', 'https://me@so.example.vn', 'https://:mat-khau@so.example.vn'])('the portal stands at the top of a name, not at %s', (SITE_URL) => {
  expect(() => readEnvironment({ SITE_URL })).toThrow('SITE_URL');
});

test('the address of the portal has one spelling', () => {
  expect(readEnvironment({ SITE_URL: 'HTTPS://So.Example.vn:443//' }).SITE_URL).toBe('https://so.example.vn');
});

test('the newsroom opens under the address of readers unless it has its own, and to addresses and networks alone', () => {
  expect(readEnvironment({ SITE_URL: 'https://so.example.vn' })).toMatchObject({ NEWSROOM_URL: 'https://so.example.vn', NEWSROOM_ADDRESSES: [] });
  expect(readEnvironment({ NEWSROOM_URL: 'https://ToaSoan.example.vn/', NEWSROOM_ADDRESSES: '10.1.0.0/16, ::1' })).toMatchObject({ NEWSROOM_URL: 'https://toasoan.example.vn', NEWSROOM_ADDRESSES: ['10.1.0.0/16', '::1'] });
  expect(() => readEnvironment({ NEWSROOM_URL: 'toasoan', NEWSROOM_ADDRESSES: 'toasoan.example.vn' })).toThrow(/NEWSROOM_URL[^]*NEWSROOM_ADDRESSES/);
});

test('cookies of the newsroom are as safe as those of readers', () => {
  expect(() => readEnvironment({ SITE_URL: 'https://so.example.vn', NEWSROOM_URL: 'http://toasoan.example.vn', PORT: 'x' })).toThrow(/PORT[^]*NEWSROOM_URL[^]*https:/);
  expect(readEnvironment({ SITE_URL: 'http://so.example.vn', NEWSROOM_URL: 'https://toasoan.example.vn' }).NEWSROOM_URL).toBe('https://toasoan.example.vn');
  expect(readEnvironment({ SITE_URL: 'http://localhost:3000', NEWSROOM_URL: 'http://toasoan:3000' }).NEWSROOM_URL).toBe('http://toasoan:3000');
});

test('the server listens at an address or a name, and tells measures at a port of their own', () => {
  for (const host of ['127.0.0.1', '::1', '::', '0.0.0.0', 'localhost', 'cong-so.example.vn']) expect(readEnvironment({ HOST: host, METRICS_HOST: host })).toMatchObject({ HOST: host, METRICS_HOST: host });
  for (const host of ['127.0.0.1:3000', '[::1]', '127.0.0.256', '10.0.0.0/8', 'http://so.example.vn', "'127.0.0.1'", 'máy chủ', '*']) {
    expect(() => readEnvironment({ HOST: host, METRICS_HOST: host }), host).toThrow(/ HOST: An address[^]*METRICS_HOST: An address/);
  }
  expect(() => readEnvironment({ METRICS_PORT: '3000', LOG_LEVEL: 'x' })).toThrow(/LOG_LEVEL[^]*METRICS_PORT/);
  expect(() => readEnvironment({ PORT: '9464', METRICS_PORT: '9464' })).toThrow('METRICS_PORT');
  expect(() => readEnvironment({ HOST: '::', PORT: '9464', METRICS_HOST: '10.0.0.5', METRICS_PORT: '9464' })).toThrow('METRICS_PORT');
  expect(readEnvironment({ METRICS_PORT: '9464' }).METRICS_PORT).toBe(9464);
  expect(readEnvironment({ HOST: '127.0.0.1', PORT: '9464', METRICS_HOST: '10.0.0.5', METRICS_PORT: '9464' }).METRICS_PORT).toBe(9464);
});

test('a cache gets its token over TLS unless it is on this machine, and no token is set without a cache', () => {
  for (const CDN_PURGE_URL of ['https://cache.example.vn/purge', 'http://127.0.0.1:6081/purge', 'http://[::1]/purge']) expect(readEnvironment({ CDN_PURGE_URL, CDN_PURGE_TOKEN: 'ma' })).toMatchObject({ CDN_PURGE_URL });
  expect(readEnvironment({ CDN_PURGE_URL: 'http://cache.example.vn/purge' }).CDN_PURGE_URL).toBe('http://cache.example.vn/purge');
  expect(() => readEnvironment({ CDN_PURGE_URL: 'http://cache.example.vn/purge', CDN_PURGE_TOKEN: 'ma', PORT: 'x' })).toThrow(/PORT[^]*CDN_PURGE_URL[^]*https:/);
  expect(() => readEnvironment({ CDN_PURGE_TOKEN: 'ma', PORT: 'x' })).toThrow(/PORT[^]*CDN_PURGE_URL/);
  expect(() => readEnvironment({ CDN_PURGE_URL: 'cache', CDN_PURGE_TOKEN: 'ma', PORT: 'x' })).toThrow(/PORT[^]*CDN_PURGE_URL/);
});

test('mail needs both a server and an address to come from, and is named with every other wrong setting', () => {
  const smtp = { SMTP_URL: 'smtps://cong:m%40t@mail.so.example.vn', MAIL_FROM: 'cong@so.example.vn' };
  expect(readEnvironment(smtp)).toMatchObject(smtp);
  expect(() => readEnvironment({ ...smtp, MAIL_FROM: '' })).toThrow('MAIL_FROM');
  expect(() => readEnvironment({ ...smtp, SMTP_URL: '', PORT: 'x' })).toThrow(/PORT[^]*MAIL_FROM/);
  expect(() => readEnvironment({ ...smtp, SMTP_URL: 'https://mail.so.example.vn' })).toThrow('SMTP_URL');
  expect(() => readEnvironment({ ...smtp, MAIL_FROM: 'Sở <cong@so.example.vn>' })).toThrow('MAIL_FROM');
});

test('an identity provider needs all three settings, and TLS unless it is on this machine', () => {
  const oidc = { OIDC_ISSUER: 'https://danhtinh.example.vn', OIDC_CLIENT_ID: 'cong', OIDC_CLIENT_SECRET: 'x' };
  expect(readEnvironment(oidc)).toMatchObject(oidc);
  expect(readEnvironment({ ...oidc, OIDC_ISSUER: 'http://127.0.0.1:4000' }).OIDC_ISSUER).toBe('http://127.0.0.1:4000');
  for (const name of Object.keys(oidc)) expect(() => readEnvironment({ ...oidc, [name]: '', PORT: 'x' }), name).toThrow(/PORT[^]*OIDC_ISSUER/);
  expect(() => readEnvironment({ ...oidc, OIDC_ISSUER: 'http://danhtinh.example.vn' })).toThrow('https://');
  expect(readEnvironment({ ...oidc, OIDC_NAME: 'Tài khoản tỉnh' }).OIDC_NAME).toBe('Tài khoản tỉnh');
  expect(() => readEnvironment({ OIDC_NAME: 'Tài khoản tỉnh', PORT: 'x' })).toThrow(/PORT[^]*OIDC_ISSUER[^]*OIDC_NAME/);
});

test('uploads are kept in a bucket where its name and both keys are set', () => {
  const s3 = { S3_BUCKET: 'cong-so', S3_ACCESS_KEY_ID: 'cong', S3_SECRET_ACCESS_KEY: 'bí mật' };
  expect(readEnvironment(s3)).toMatchObject({ ...s3, S3_REGION: 'us-east-1' });
  expect(readEnvironment({ ...s3, S3_ENDPOINT: 'http://10.0.0.5:9000', S3_PATH_STYLE: 'false' })).toMatchObject({ S3_PATH_STYLE: false });
  for (const name of Object.keys(s3)) {
    const read = () => readEnvironment({ ...s3, [name]: '', PORT: 'x' });
    expect(read, name).toThrow(/PORT[^]*S3_BUCKET/);
    expect(read, name).not.toThrow('bí mật');
  }
  expect(() => readEnvironment({ S3_ENDPOINT: 'https://s3.example.vn' })).toThrow('S3_BUCKET');
  expect(() => readEnvironment({ ...s3, S3_BUCKET: 'Cổng Sở', S3_ENDPOINT: 's3.example.vn', S3_PATH_STYLE: 'perhaps' })).toThrow(/S3_BUCKET[^]*S3_ENDPOINT[^]*S3_PATH_STYLE/);
});

test('rendered pages are kept in no folder in which the data or the program stand', () => {
  for (const PAGES_DIR of ['/var/lib/cong-so', '/var/lib/cong-so/', '/var/lib/../lib', '/', process.cwd(), '.', '..']) {
    expect(() => readEnvironment({ DATA_DIR: '/var/lib/cong-so', PAGES_DIR, PORT: 'x' }), PAGES_DIR).toThrow(/PORT[^]*PAGES_DIR/);
  }
  for (const PAGES_DIR of ['/var/lib/cong-so/pages', '/var/lib/cong-so-pages', '/var/lib/cong', '/var/cache/cong-so', 'pages']) {
    expect(readEnvironment({ DATA_DIR: '/var/lib/cong-so', PAGES_DIR }).PAGES_DIR).toMatch(/^\/.*(pages|cong|cong-so)$/);
  }
});

test('a database on another machine is named together with what is meant of TLS', () => {
  for (const DATABASE_URL of ['postgres://cong:mat-khau@10.0.0.5/cong', 'postgres://cong@db.example.vn:5432/cong?sslmode=sometimes', 'postgres://db.example.vn/cong?sslmode=require', 'postgres://db.example.vn/cong?sslmode=verify-ca&sslrootcert=/etc/ssl/certs/ca-certificates.crt', 'postgres://localhost/cong?host=db.example.vn']) {
    const read = () => readEnvironment({ DATABASE_URL, PORT: 'x' });
    expect(read, DATABASE_URL).toThrow(/PORT[^]*DATABASE_URL[^]*sslmode=verify-full&sslrootcert=[^]*sslmode=disable/);
    expect(read).not.toThrow('mat-khau');
  }
  const own = ['postgres://portal:portal@127.0.0.1:5432/cong', 'postgres://localhost/cong', 'postgres://[::1]/cong', 'postgres:///cong?host=/var/run/postgresql', 'postgres://%2Fvar%2Frun%2Fpostgresql/cong'];
  for (const DATABASE_URL of [...own, 'postgres://db/cong?sslmode=disable', 'postgres://db.example.vn/cong?sslmode=verify-full']) {
    expect(readEnvironment({ DATABASE_URL }).DATABASE_URL, DATABASE_URL).toBe(DATABASE_URL);
  }
});

test('an address that sh has cut at its & is refused, and named with every other wrong setting', () => {
  for (const query of ['sslmode=verify-full&sslrootcert=/ca.crt', 'sslrootcert=/ca.crt&sslmode=verify-full', 'sslmode=verify-full&sslcert=/a.crt&sslkey=/a.key', 'sslmode=verify-full&sslkey=/a.key&sslcert=/a.crt']) {
    const file = (quote: string) => `PORT=x\nDATABASE_URL=${quote}postgres://cong:mat-khau@db.example.vn/cong?${query}${quote}`;
    expect(sourced(file('')).DATABASE_URL, query).toBeUndefined();
    expect(() => readEnvironment(sourced(file(''))), query).toThrow(/DATABASE_URL[^]*single quotes[^]*PORT|PORT[^]*DATABASE_URL[^]*single quotes/);
    expect(readEnvironment({ ...sourced(file("'")), PORT: '' }).DATABASE_URL, query).toContain(query);
  }
});

test('the settings that are shown are taken as they are written, by sh too', () => {
  // What is commented out shows what a setting looks like, or nothing.
  const shown = readFileSync('.env.example', 'utf8').replace(/^#(?=[A-Z_0-9]+=)/gm, '');
  const written = Object.fromEntries([...shown.matchAll(/^([A-Z_0-9]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value.replace(/^'(.*)'$/, '$1')]));
  expect(sourced(shown)).toMatchObject(written);
  // These may hold letters that sh takes for its own.
  for (const name of ['DATABASE_URL', 'S3_SECRET_ACCESS_KEY', 'TRUSTED_PROXIES', 'NEWSROOM_ADDRESSES', 'PORTAL_SECRET', 'OIDC_CLIENT_SECRET', 'OIDC_NAME', 'CDN_PURGE_URL', 'CDN_PURGE_TOKEN', 'SMTP_URL']) expect(shown).toMatch(new RegExp(`^${name}='.*'$`, 'm'));
});
