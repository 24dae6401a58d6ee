import type { User } from '@/payload-types';
import type { Message } from './speak';

export const roles = ['author', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What each role is called in the newsroom. */
export const roleLabels = {
  author: { vi: 'Soạn thảo', en: 'Author' },
  editor: { vi: 'Biên tập', en: 'Editor' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
} satisfies Record<Role, Message>;

/** What each role may do. Screens, access rules and tests all read this table. */
const rights = {
  author: { write: true, publish: false, keepProfile: false, keepUsers: false, keepRules: false, readTrail: false, keepMail: false, readMessages: false },
  editor: { write: true, publish: true, keepProfile: true, keepUsers: false, keepRules: false, readTrail: false, keepMail: false, readMessages: true },
  administrator: { write: true, publish: true, keepProfile: true, keepUsers: true, keepRules: true, readTrail: true, keepMail: true, readMessages: true },
} as const satisfies Record<Role, Record<string, boolean>>;

export type Right = keyof (typeof rights)['author'];

/** Says whether somebody, signed in or not, has a right. */
export function may(user: Pick<User, 'role'> | null | undefined, right: Right): boolean {
  return user ? rights[user.role][right] : false;
}
