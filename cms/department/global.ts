import type { GlobalConfig } from 'payload';
import { textLimits } from '@/lib/text-limits';
import { anyOfficial, officialWith, publicRecord } from '../access';
import { contactFields } from '../contact-fields';
import { dropPagesAfterGlobalChange } from '../drop-pages';
import { normaliseGlobal } from '../normalise';
import { profileControls, profileGroup } from '../profile-collection';
import { cleanBody } from '../rich-text/clean';
import { followDepartment } from '../search/follow';
import { recordGlobalSave } from '../trail/hooks';
import { validateWebAddress } from '../web-address';

/** The body whose portal this is. */
export const Department: GlobalConfig = {
  slug: 'department',
  label: { vi: 'Thông tin về Sở', en: 'About the department' },
  access: { read: publicRecord, readVersions: anyOfficial, update: officialWith('keepProfile') },
  admin: { group: profileGroup, hideAPIURL: true, components: { elements: { beforeDocumentControls: profileControls } } },
  versions: { drafts: false, max: 0 },
  hooks: { beforeValidate: [normaliseGlobal], afterChange: [followDepartment, dropPagesAfterGlobalChange, recordGlobalSave] },
  fields: [
    { name: 'name', type: 'text', localized: true, required: true, label: { vi: 'Tên đầy đủ', en: 'Full name' } },
    { name: 'shortName', type: 'text', localized: true, required: true, label: { vi: 'Tên viết tắt', en: 'Short name' } },
    { name: 'parentAuthority', type: 'text', localized: true, label: { vi: 'Cơ quan chủ quản', en: 'Parent authority' } },
    { name: 'sector', type: 'textarea', localized: true, label: { vi: 'Lĩnh vực quản lý', en: 'Sector' } },
    {
      name: 'foundedOn',
      type: 'date',
      label: { vi: 'Ngày thành lập', en: 'Founding date' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    },
    { name: 'introduction', type: 'textarea', localized: true, maxLength: textLimits.introduction, label: { vi: 'Giới thiệu ngắn', en: 'Introduction' } },
    { name: 'functions', type: 'richText', localized: true, label: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' }, hooks: { beforeValidate: [cleanBody] } },
    { name: 'history', type: 'richText', localized: true, label: { vi: 'Quá trình hình thành', en: 'History' }, hooks: { beforeValidate: [cleanBody] } },
    {
      name: 'organisationNote',
      type: 'textarea',
      localized: true,
      label: { vi: 'Ghi chú về cơ cấu tổ chức', en: 'Note on the organisation' },
      admin: { description: { vi: 'Hiện trên trang Cơ cấu tổ chức.', en: 'Shown on the organisation page.' } },
    },
    { name: 'source', type: 'text', localized: true, label: { vi: 'Nguồn thông tin', en: 'Source of the facts' } },
    { name: 'contacts', type: 'group', label: { vi: 'Liên hệ', en: 'Contacts' }, fields: contactFields },
    {
      name: 'officialLinks',
      type: 'array',
      label: { vi: 'Liên kết chính thức', en: 'Official links' },
      labels: { singular: { vi: 'Liên kết', en: 'Link' }, plural: { vi: 'Liên kết', en: 'Links' } },
      fields: [
        { name: 'name', type: 'text', localized: true, required: true, label: { vi: 'Tên', en: 'Name' } },
        {
          name: 'url',
          type: 'text',
          required: true,
          label: { vi: 'Địa chỉ', en: 'Address' },
          validate: validateWebAddress,
        },
      ],
    },
    { name: 'logo', type: 'upload', relationTo: 'media', label: { vi: 'Biểu trưng', en: 'Logo' } },
  ],
};
