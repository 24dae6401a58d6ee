import { APIError, type CollectionBeforeDeleteHook, type CollectionConfig, type Where } from 'payload';
import { env } from '@/lib/env';
import { fieldWith } from '../access';
import { may, roles } from '../roles';
import { speak } from '../speak';
import { keepAnAdministrator } from './keep-an-administrator';
import { refuseShortPassword } from './password';

const roleLabels = {
  author: { vi: 'Soạn thảo', en: 'Author' },
  editor: { vi: 'Biên tập', en: 'Editor' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
};

const lastOne = {
  vi: 'Không thể xoá quản trị viên cuối cùng: cổng sẽ không còn ai quản lý.',
  en: 'The last administrator cannot be deleted: nobody would be left to run the portal.',
};

const keepLast: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await keepAnAdministrator(req, id))) throw new APIError(speak(req, lastOne), 409, null, true);
};

/** Administrators see and change every account, others their own. */
function ownOrAll({ req }: { req: { user: { id: number | string; role: (typeof roles)[number] } | null } }): boolean | Where {
  if (may(req.user, 'keepUsers')) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
}

/** An account of the newsroom. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: ({ req }) => may(req.user, 'keepUsers'),
    read: ownOrAll,
    update: ownOrAll,
    delete: ({ req }) => may(req.user, 'keepUsers'),
    unlock: ({ req }) => may(req.user, 'keepUsers'),
  },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
  },
  hooks: { beforeOperation: [refuseShortPassword], beforeDelete: [keepLast] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'author',
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      label: { vi: 'Vai trò', en: 'Role' },
      access: { create: fieldWith('keepUsers'), update: fieldWith('keepUsers') },
      saveToJWT: true,
    },
  ],
};
