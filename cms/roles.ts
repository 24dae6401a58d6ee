import type { User } from '@/payload-types';

export const roles = ['author', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What each role may do. Screens, access rules and tests all read this table. */
const rights = {
  author: { publish: false, keepProfile: false, keepUsers: false },
  editor: { publish: true, keepProfile: true, keepUsers: false },
  administrator: { publish: true, keepProfile: true, keepUsers: true },
} as const satisfies Record<Role, Record<string, boolean>>;

export type Right = keyof (typeof rights)['author'];

/** Says whether somebody, signed in or not, has a right. */
export function may(user: Pick<User, 'role'> | null | undefined, right: Right): boolean {
  return user ? rights[user.role][right] : false;
}
