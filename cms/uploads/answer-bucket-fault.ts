import type { AfterErrorHook } from 'payload';
import { speak } from '../speak';

const message = {
  vi: 'Kho lưu tệp không phản hồi, nên chưa lưu được gì. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo người quản trị máy chủ.',
  en: 'The store of files does not answer, so nothing was saved. Try again in a few minutes; if it stays like this, tell whoever runs the server.',
};

/** Tells an official that the bucket failed, and that nothing was saved. Its client notes on each failure how it was asked. */
export const answerBucketFault: AfterErrorHook = ({ error, req }) =>
  '$metadata' in error ? { status: 503, response: { errors: [{ message: speak(req, message) }] } } : undefined;
