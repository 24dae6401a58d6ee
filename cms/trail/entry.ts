import { createHash } from 'node:crypto';
import { moves, transitions, type Move } from '../editions/transitions';
import { commentMoves, commentTransitions, type CommentMove } from '../comments/transitions';
import { questionMoves, questionTransitions, type QuestionMove } from '../questions/transitions';
import type { Message } from '../speak';

const others = {
  login: { vi: 'Đăng nhập', en: 'Signed in' },
  loginFailed: { vi: 'Đăng nhập không thành công', en: 'Failed to sign in' },
  accountCreated: { vi: 'Tạo tài khoản', en: 'Account made' },
  accountChanged: { vi: 'Sửa tài khoản', en: 'Account changed' },
  roleChanged: { vi: 'Đổi vai trò', en: 'Role changed' },
  passwordChanged: { vi: 'Đổi mật khẩu', en: 'Password changed' },
  resetAsked: { vi: 'Yêu cầu đặt lại mật khẩu', en: 'Password reset asked for' },
  passwordReset: { vi: 'Đặt lại mật khẩu qua thư', en: 'Password reset by mail' },
  sessionsEnded: { vi: 'Cho đăng xuất ở nơi khác', en: 'Signed out elsewhere' },
  factorEnrolled: { vi: 'Bật xác thực hai lớp', en: 'Two-step sign-in turned on' },
  factorRemoved: { vi: 'Tắt xác thực hai lớp', en: 'Two-step sign-in turned off' },
  factorReset: { vi: 'Quản trị gỡ xác thực hai lớp', en: 'Two-step sign-in removed by an administrator' },
  recoveryRenewed: { vi: 'Tạo lại mã khôi phục', en: 'New recovery codes' },
  recoveryUsed: { vi: 'Đăng nhập bằng mã khôi phục', en: 'Recovery code used' },
  ruleChanged: { vi: 'Đổi quy tắc toà soạn', en: 'Rule of the newsroom changed' },
  saved: { vi: 'Lưu, có hiệu lực ngay', en: 'Saved, public at once' },
  restored: { vi: 'Khôi phục phiên bản', en: 'Version restored' },
  deleted: { vi: 'Xoá', en: 'Deleted' },
  questionReceived: { vi: 'Nhận câu hỏi bạn đọc', en: 'Reader’s question received' },
  questionWithdrawn: { vi: 'Người hỏi rút và xoá câu hỏi', en: 'Question withdrawn and erased by its reader' },
  messageWithdrawn: { vi: 'Người gửi xoá thư của mình', en: 'Message deleted by its sender' },
  commentWithdrawn: { vi: 'Người góp ý rút và xoá ý kiến', en: 'Comment withdrawn and erased by its sender' },
  commentReceived: { vi: 'Nhận ý kiến góp ý', en: 'Comment received' },
  commentForgotten: { vi: 'Hết hạn lưu, xoá thông tin người góp ý', en: 'Comment erased at the end of its time' },
  questionForgotten: { vi: 'Hết hạn lưu, xoá thông tin người hỏi', en: 'Question erased at the end of its time' },
} as const;

/** What the trail records: every transition but plain editing, and what happens to accounts and rules. */
export type TrailAction = Move | `question.${QuestionMove}` | `comment.${CommentMove}` | keyof typeof others;

/** The name of each action on the screen and in exports. */
export const actionLabels: Record<string, Message> = {
  ...Object.fromEntries(moves.map((name) => [name, transitions[name].label])),
  ...Object.fromEntries(questionMoves.map((name) => [`question.${name}`, { vi: `Câu hỏi: ${questionTransitions[name].label.vi}`, en: `Question: ${questionTransitions[name].label.en}` }])),
  ...Object.fromEntries(commentMoves.map((name) => [`comment.${name}`, { vi: `Ý kiến góp ý: ${commentTransitions[name].label.vi}`, en: `Comment: ${commentTransitions[name].label.en}` }])),
  ...others,
};

/** One entry as it is hashed. `before` and `after` are JSON texts: a database may reorder what it stores as JSON. */
export type TrailEntry = {
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
  action: string;
  actor?: number | null;
  actorName?: string | null;
  actorRole?: string | null;
  place?: string | null;
  collection?: string | null;
  record?: string | null;
  title?: string | null;
  language?: string | null;
  before?: string | null;
  after?: string | null;
};

/** What the first entry's hash stands on. */
export const firstHash = '0'.repeat(64);

/** Gives the hash of an entry over the one before it (SHA-256, hexadecimal). Nothing and an empty text count as one. */
export function hashEntry(previousHash: string, entry: TrailEntry): string {
  const { sequence, at, action, actor, actorName, actorRole, place, collection, record, title, language, before, after } = entry;
  const parts = [sequence, new Date(at).toISOString(), action, actor, actorName, actorRole, place, collection, record, title, language, before, after];
  return createHash('sha256').update(JSON.stringify([previousHash, ...parts.map((part) => part || '')])).digest('hex');
}
