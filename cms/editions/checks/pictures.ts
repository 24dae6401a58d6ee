import { allNodes, blocksOf } from '../../rich-text/nodes';
import { bodyField, type Check, type CheckedEdition, type Finding } from './finding';

const languages = { vi: { vi: 'tiếng Việt', en: 'Vietnamese' }, en: { vi: 'tiếng Anh', en: 'English' } };

/** Gives the numbers of the pictures in a body. */
export function picturesIn(body: unknown): number[] {
  return allNodes(blocksOf(body)).flatMap(({ type, relationTo, value }) => {
    if (type !== 'upload' || relationTo !== 'media') return [];
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
    return typeof id === 'number' ? [id] : [];
  });
}

/** A picture that says something says it in the edition's language too (WCAG 2.2, 1.1.1). */
export const checkPictures: Check = (edition) => [
  ...(edition.cover === null ? [] : checkPicture(edition, edition.cover, 'cover')),
  ...[...new Set(picturesIn(edition.body))].flatMap((id) => checkPicture(edition, id, bodyField(edition))),
];

function checkPicture({ pictures, language }: CheckedEdition, id: number, field: string): Finding[] {
  const picture = pictures.get(id);
  if (!picture || picture.decorative || picture.alt.trim()) return [];
  const { vi, en } = languages[language];
  return [
    {
      severity: 'error',
      field,
      message: {
        vi: `Ảnh “${picture.name}” chưa có mô tả ${vi} cho người không nhìn thấy. Mở ảnh trong Thư viện ảnh và viết mô tả.`,
        en: `The picture “${picture.name}” has no ${en} description for people who cannot see it. Open it under Pictures and write one.`,
      },
    },
  ];
}
