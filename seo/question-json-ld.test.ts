import { expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { questionJsonLd } from './question-json-ld';
import { department } from './test-data';

const answer = {
  id: 1, slug: 'cap-phep', title: 'Cấp phép mất mấy ngày?', question: 'Thủ tục cấp phép <bưu chính> mất mấy ngày?', path: '/hoi-dap/cap-phep', body: toBody('Năm ngày.'), editions: {}, notices: { changes: [] },
  askedOn: '2026-11-20T03:00:00.000Z', publishedAt: '2026-11-24T03:00:00.000Z', updatedAt: '2026-11-24T03:00:00.000Z',
};

test('an answered question is described with its one accepted answer, and nobody is named as its asker', () => {
  const data = questionJsonLd('vi', answer, department);
  expect(data).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: answer.title, text: answer.question, acceptedAnswer: { text: 'Năm ngày.', url: expect.stringMatching(/\/hoi-dap\/cap-phep#answer$/) } }],
  });
  expect(JSON.stringify(data)).not.toContain('Person');
});
