// What an official changes. What is taken is used up, and the next try is about another: `thisRecord` and `thisMoment` stand for it.
import { addressOf } from '../../../i18n/address.ts';
import { editions } from './newsroom-targets.mjs';
import { document } from './office.mjs';

/** The way to each transition of an edition: what was done before, and what comes with it. */
const moves = (office) => ({
  submit: [[], {}],
  recall: [['submit'], {}],
  return: [['submit'], { remark: 'Xin sửa' }],
  approve: [['submit'], {}],
  schedule: [['submit'], { publishOn: office.inDays(2) }],
  unschedule: [['submit', 'schedule'], {}],
  takeDown: [['submit', 'approve'], { takenDown: { way: 'withdrawn', reason: 'Hết hiệu lực' } }],
});

const write = (address, data, more = {}) => ({ address, method: 'POST', data: JSON.stringify(data), type: 'application/json', ...more });

function listMoves(office) {
  return Object.entries(moves(office)).flatMap(([name, [steps, given]]) => {
    const renew = async () => {
      const id = await office.make('news', ...steps);
      return { thisRecord: String(id), thisMoment: (await office.workflow('news', id)).updatedAt };
    };
    // Only the submitter takes back.
    const token = name === 'recall' ? { token: office.writer } : {};
    return [write(`/api/news/thisRecord/transitions/${name}`, { seen: 'thisMoment', ...given }, { renew, ...token }), write(`/api/news/thisRecord*/transitions/${name}*`, { seen: 'thisMoment', ...given }, { renew, ...token })];
  });
}

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
  return targets;
}

/** What readers sent is handled. */
function listHandling(office, { comment }) {
  const division = office.newest('divisions');
  const questionAt = (steps) => async () => {
    await office.send(addressOf('vi', '/questions/ask'), { question: `Xin hỏi lần nữa, ${Math.random()}: thủ tục thế nào?` });
    const id = await office.newest('questions');
    const seen = async () => (await office.call('GET', `/questions/${id}/moves`)).updatedAt;
    for (const [name, given] of steps) await office.call('POST', `/questions/${id}/moves/${name}`, { seen: await seen(), ...given }, name === 'propose' ? office.writer : office.administrator);
    return { thisRecord: String(id), thisMoment: await seen() };
  };
  const commentAt = async () => {
    await office.send(comment, { text: `Điều ${Math.random()} nên nói rõ.`, sender: 'person' });
    const id = await office.newest('comments');
    return { thisRecord: String(id), thisMoment: (await office.call('GET', `/comments/${id}/moves`)).updatedAt };
  };
  return division.then((number) => {
    const assigned = [['assign', { division: number }]];
    const outcome = { kind: 'declined', reason: 'unclear', text: 'Chưa rõ' };
    return [
      write('/api/questions/thisRecord/moves/assign', { seen: 'thisMoment', division: number }, { renew: questionAt([]) }),
      write('/api/questions/thisRecord/moves/propose', { seen: 'thisMoment', outcome }, { renew: questionAt(assigned) }),
      write('/api/questions/thisRecord/moves/return', { seen: 'thisMoment', remark: 'Xin viết lại' }, { renew: questionAt([...assigned, ['propose', { outcome }]]) }),
      write('/api/questions/thisRecord*/moves/erase*', { seen: 'thisMoment' }, { renew: questionAt([]) }),
      write('/api/comments/thisRecord/moves/show', { seen: 'thisMoment', text: 'Điều 1 nên nói rõ.', organisation: 'Hội' }, { renew: commentAt }),
      write('/api/comments/thisRecord/moves/hide', { seen: 'thisMoment', reason: 'repeated' }, { renew: commentAt }),
    ];
  });
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
    write(`/api/users/${account}/sessions/end`, { session: '0123456789abcdef' }),
    { address: `/api/users/${account}*/sessions` },
    { address: `/api/users/${account}*/factor` },
    write('/api/users/confirm', { password: office.secret }, { token: office.writer }),
    write('/api/users/factor/confirm', { offer: 'thisOffer', code: 'thisCode' }, { token: office.member, renew: async () => office.offerFactor().then(({ offer, code }) => ({ thisOffer: offer, thisCode: code })) }),
    { address: '/api/attachments', method: 'POST', data: upload, type: `multipart/form-data; boundary=${boundary}` },
    { address: '/api/users/me', cookie: `payload-token=${office.administrator}*` },
  ];
}

/** Lists what an official changes; `comment` is where a draft is commented on. */
export const listWrites = async (office, pages) => [...(await listSaves(office)), ...listMoves(office), ...(await listHandling(office, pages)), ...(await listOthers(office))];
