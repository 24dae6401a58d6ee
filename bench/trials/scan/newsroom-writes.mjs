// What an official changes. What is taken is used up, and the next try is about another: `thisRecord` and `thisMoment` stand for it.
import { editions } from './newsroom-targets.mjs';
import { listMoves, write } from './newsroom-moves.mjs';
import { document } from './office.mjs';

/** Saves: a record as it is sent back, the moment of its last version with it. */
async function listSaves(office) {
  const targets = [];
  for (const kind of editions) {
    const id = await office.make(kind);
    const renew = async () => ({ thisMoment: (await office.call('GET', `/${kind}/${id}?draft=true&depth=0`)).updatedAt });
    targets.push(write(`/api/${kind}/${id}?draft=true&depth=0&locale=vi`, { title: 'Bài đã sửa', ...(kind === 'answers' ? { question: 'Hỏi' } : kind === 'directives' ? { issuer: 'Bộ' } : { lead: 'Sapo' }), updatedAt: 'thisMoment', form: 'mot' }, { method: 'PATCH', renew }));
  }
  targets.push(write('/api/news?draft=true&depth=0&locale=vi', { language: 'vi', title: 'Bài mới', lead: 'Sapo', originName: 'Báo', byline: 'Người viết' }));
  targets.push({ address: '/api/news/thisRecord*', method: 'DELETE', renew: async () => ({ thisRecord: String(await office.make()) }) });
  const fields = { officials: { name: 'Ông An' }, divisions: { name: 'Văn phòng' }, topics: { name: 'Chủ đề thử', order: 9 }, users: { name: 'Người' }, media: { alt: 'Ảnh' }, messages: { state: 'new' } };
  // Pages of readers bear the names of the other topics in their addresses.
  await office.call('POST', '/topics', { name: 'Chủ đề mới', order: 99 });
  for (const [kind, data] of Object.entries(fields)) {
    const id = kind === 'users' ? office.accounts[5].id : await office.newest(kind);
    if (id !== undefined) targets.push(write(`/api/${kind}/${id}?depth=0&locale=vi`, data, { method: 'PATCH' }));
  }
  targets.push(write('/api/globals/department?depth=0&locale=vi', { name: 'Sở' }));
  // Many at once, and none of those that readers see.
  for (const order of [98, 99]) await office.call('POST', '/topics', { name: `Chủ đề ${order}`, order: order * 100 });
  targets.push(write('/api/topics?where[order][greater_than]=9700&depth=0', { description: 'Mô tả' }, { method: 'PATCH' }));
  const renew = async () => {
    await office.confirm();
    return {};
  };
  targets.push({ address: '/api/topics?where[order][equals]=123456&depth=0', method: 'DELETE', renew });
  return targets;
}

/** What else a panel of the newsroom does. */
async function listOthers(office) {
  const id = await office.make();
  const version = (await office.call('GET', `/news/versions?where[parent][equals]=${id}&limit=1&depth=0`)).docs[0].id;
  const account = office.accounts[5].id;
  const link = (await office.call('POST', `/news/${id}/preview-links`, { days: 1, recipient: 'Cục' })).id;
  const boundary = 'phan-cua-bieu-mau';
  const parts = [`Content-Disposition: form-data; name="_payload"\r\n\r\n{"title":"Tai lieu*"}`, `Content-Disposition: form-data; name="file"; filename="tai-lieu*.pdf"\r\nContent-Type: application/pdf\r\n\r\n${document}`];
  const upload = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
  return [
    write(`/api/news/${id}/checks`, { title: 'Bài đang viết', lead: 'Sapo' }),
    write(`/api/news/${id}*/presence`, {}),
    write(`/api/news/${id}*/translations/en*`, {}),
    write(`/api/news/${id}/preview-links`, { days: 1, recipient: 'Cục' }),
    write(`/api/preview-links/${link}*/revoke`, {}),
    write(`/api/news/versions/${version}*`, {}),
    write(`/api/officials/${await office.newest('officials')}*/duplicate?depth=0`, {}),
    write(`/api/news/access/${id}*`, {}),
    write(`/api/outbox/${await office.newest('outbox')}*/retry`, {}),
    write('/api/payload-preferences/nav*', { value: 'mo*' }),
    write(`/api/users/${account}/sessions/end`, { session: '0123456789abcdef' }),
    { address: `/api/users/${account}*/sessions` },
    { address: `/api/users/${account}*/factor` },
    write('/api/users/confirm', { password: office.secret }, { token: office.writer }),
    write('/api/users/logout?allSessions=false*', {}, { cookie: 'payload-token=thisSession', renew: async () => ({ thisSession: await office.signInToLeave() }) }),
    { address: '/api/attachments', method: 'POST', data: upload, type: `multipart/form-data; boundary=${boundary}` },
    { address: '/api/users/me', cookie: `payload-token=${office.administrator}*` },
  ];
}

/** Lists what an official changes; `pages` are addresses of readers. */
export const listWrites = async (office, pages) => [...(await listSaves(office)), ...(await listMoves(office, pages)), ...(await listOthers(office))];
