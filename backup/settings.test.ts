import { expect, test } from 'vitest';
import { readEnvironment } from '../lib/env';
import { withoutSecrets } from './settings';

test('settings are kept without what opens anything', () => {
  const kept = withoutSecrets(readEnvironment({
    SITE_URL: 'https://so.example.vn',
    PORTAL_SECRET: 'khong-giu-chu-ky-cua-cac-phien-lam-viec',
    DATABASE_URL: 'postgres://cong:khong-giu@db.example.vn/cong?sslmode=verify-full&sslpassword=khong-giu&password=khong-giu',
    CDN_PURGE_URL: 'https://khong-giu@cache.example.vn:8443/khong-giu?key=khong-giu',
    CDN_PURGE_TOKEN: 'khong-giu',
    SMTP_URL: 'smtps://gui-thu:khong-giu@mail.example.vn',
    MAIL_FROM: 'cong@so.example.vn',
    OIDC_ISSUER: 'https://dang-nhap.example.vn',
    OIDC_CLIENT_ID: 'cong',
    OIDC_CLIENT_SECRET: 'khong-giu',
    S3_BUCKET: 'cong-so',
    S3_ACCESS_KEY_ID: 'cong',
    S3_SECRET_ACCESS_KEY: 'khong-giu',
  }));
  expect(JSON.stringify(kept)).not.toContain('khong-giu');
  expect(kept).toMatchObject({
    SITE_URL: 'https://so.example.vn',
    DATABASE_URL: 'postgres://cong@db.example.vn/cong?sslmode=verify-full',
    CDN_PURGE_URL: 'https://cache.example.vn:8443',
    SMTP_URL: 'smtps://gui-thu@mail.example.vn',
    OIDC_CLIENT_ID: 'cong',
    S3_BUCKET: 'cong-so',
  });
});
