import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cleanFields, cleanText } from './clean';
import { countLinks, email, line, oneOf, phone, text, toProblems } from './fields';

const schema = z.object({ name: line(20).optional(), message: text({ shortest: 5, longest: 100 }), email: email().optional(), phone: phone().optional(), kind: oneOf(['a', 'b']) });
const good = { message: 'Xin chào Sở', kind: 'a' };

function problemsOf(fields: Record<string, string | string[]>) {
  const checked = schema.safeParse(cleanFields({ ...good, ...fields }), { reportInput: true });
  return checked.success ? {} : toProblems(checked.error);
}

test('each fault is named in the words of forms.problems', () => {
  expect(problemsOf({})).toEqual({});
  expect(problemsOf({ message: ' \n ' })).toEqual({ message: { code: 'missing' } });
  expect(problemsOf({ message: 'a' })).toEqual({ message: { code: 'tooShort', limit: 5 } });
  expect(problemsOf({ message: 'x'.repeat(101) })).toEqual({ message: { code: 'tooLong', limit: 100 } });
  expect(problemsOf({ message: 'http://a www.b HTTPS://c' })).toEqual({ message: { code: 'links', limit: 2 } });
  expect(problemsOf({ message: ['twice', 'twice'] })).toEqual({ message: { code: 'odd' } });
  expect(problemsOf({ name: 'https://a.example' })).toEqual({ name: { code: 'links', limit: 0 } });
  expect(problemsOf({ name: 'a'.repeat(21) })).toEqual({ name: { code: 'tooLong', limit: 20 } });
  expect(problemsOf({ email: 'an@' })).toEqual({ email: { code: 'email' } });
  expect(problemsOf({ email: 'a\r\nBcc: b@example.vn' })).toEqual({ email: { code: 'email' } });
  expect(problemsOf({ phone: '12' })).toEqual({ phone: { code: 'phone' } });
  expect(problemsOf({ phone: '+84 (24) 3773.0099' })).toEqual({});
  expect(problemsOf({ kind: '' })).toEqual({ kind: { code: 'choice' } });
  expect(problemsOf({ kind: 'c' })).toEqual({ kind: { code: 'choice' } });
});

test('what is taken is composed, on plain lines, without what cannot be seen', () => {
  expect(cleanText(' Sơ\u0309\r\nB\u0000C\u202eVT\u0007 ')).toBe('Sở\nBCVT');
  expect(cleanFields({ a: '  ', b: ['', ' x '], c: [' '] })).toEqual({ b: ['x'] });
  expect(schema.parse(cleanFields({ ...good, name: ' An \n\t Bình ' }))).toMatchObject({ name: 'An Bình' });
});

test('links are counted however they are written', () => {
  expect(countLinks('http://a.example [url=b] <a href=x> www.c.example')).toBe(4);
  expect(countLinks('tin.tuc so 12.3')).toBe(0);
});

test('whatever is sent is taken or refused with a known problem, and cleaning twice is cleaning once', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom('name', 'message', 'email', 'phone', 'kind', 'topics', '__proto__'), fc.string()), value), (fields) => {
      const cleaned = cleanFields(fields);
      expect(cleanFields(cleaned)).toEqual(cleaned);
      expect(JSON.stringify(cleaned)).not.toContain('\\u0000');
      const checked = schema.safeParse(cleaned, { reportInput: true });
      if (!checked.success) for (const { code } of Object.values(toProblems(checked.error))) expect(code).toMatch(/^(missing|tooShort|tooLong|links|odd|email|phone|choice)$/);
    }),
    { numRuns: 1000 },
  );
});
