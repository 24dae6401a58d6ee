import { describe, expect, it } from 'vitest';
import { toSafeLink } from './safe-link';

describe('toSafeLink', () => {
  it.each(['https://hanoi.gov.vn/', 'http://example.org/a?b=c#d'])('leads out of the portal to %s', (address) => {
    expect(toSafeLink(address)).toEqual({ href: address, external: true });
  });

  it.each(['/tin-tuc/mo-cong', '#muc-2', 'mailto:vanthu@example.org', 'tel:+84241234567'])('keeps %s as the portal’s own', (address) => {
    expect(toSafeLink(address)).toEqual({ href: address, external: false });
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<p>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '/\n\\example.org',
    'www.example.org',
    'not an address',
    '',
  ])('refuses %j', (address) => {
    expect(toSafeLink(address)).toBeNull();
  });
});
