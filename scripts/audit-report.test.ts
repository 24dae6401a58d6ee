import { expect, test } from 'vitest';
import { readAudit } from './audit-report';

test('grave faults are named, the others counted', () => {
  const fault = (severity: string) => ({ severity, range: '<=1.2.3', via: [] });
  const report = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { a: fault('critical'), b: fault('high'), c: fault('moderate'), d: fault('low') } });
  expect(readAudit(report)).toEqual({ known: true, grave: ['a <=1.2.3: critical', 'b <=1.2.3: high'], minor: 2 });
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({ known: true, grave: [], minor: 0 });
});

test.each(['{"message":"405 Method Not Allowed","error":{"summary":""}}', '', 'not JSON', '{"error":{"code":"ENOTFOUND"}}', '{"vulnerabilities":{"a":{"severity":"unheard of"}}}'])('an answer that is no report is no good news: %s', (text) => {
  expect(readAudit(text)).toEqual({ known: false });
});
