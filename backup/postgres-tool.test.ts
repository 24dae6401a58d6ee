import { expect, test } from 'vitest';
import { connect } from './postgres-tool';

test.each([
  ['its place', 'postgres://cong:m%E1%BA%ADt-kh%E1%BA%A9u@db.example.vn/cong?sslmode=verify-full'],
  ['the query', 'postgres://cong@db.example.vn/cong?password=m%E1%BA%ADt-kh%E1%BA%A9u&sslmode=verify-full'],
])('a password in %s is in the environment of a program, and not on its command line', (_, url) => {
  const { dbname, env } = connect(url);
  expect(dbname).toBe('--dbname=postgres://cong@db.example.vn/cong?sslmode=verify-full');
  expect(env.PGPASSWORD).toBe('mật-khẩu');
});

test('what opens the key of a certificate is not on the command line of a program', () => {
  const { dbname } = connect('postgres://cong@db.example.vn/cong?sslmode=verify-full&sslkey=/etc/cong.key&sslpassword=mo-khoa');
  expect(dbname).toContain('sslkey=');
  expect(dbname).not.toMatch(/sslpassword|mo-khoa/);
});
