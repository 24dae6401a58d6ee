// What moves an edition, a question or a comment on. What is taken is used up, and the next try is about another: `thisRecord` and
// `thisMoment` stand for it.
import { commentMoves, commentTransitionOf } from '../../../cms/comments/transitions.ts';
import { moves as editionMoves, transitionOf } from '../../../cms/editions/transitions.ts';
import { questionMoves, questionTransitionOf } from '../../../cms/questions/transitions.ts';
import { addressOf } from '../../../i18n/address.ts';

export const write = (address, data, more = {}) => ({ address, method: 'POST', data: JSON.stringify(data), type: 'application/json', ...more });

/** Stands for the revision of an original. */
const thisRevision = 909_090_909;

/** Throws where one of these moves, which officials may ask for, is in no list. */
function refuseUnknown(moves, known, { by }) {
  const unknown = moves.filter((name) => by(name) !== 'system' && !(name in known));
  if (unknown.length > 0) throw new Error(`Nothing is known of ${unknown.join(', ')}`);
}

/** What each transition of an edition needs: what was done before, what comes with it, and who may where that is not the administrator. */
const transitionsOf = (office) => ({
  submit: { steps: [] },
  discard: { steps: ['submit', 'approve', 'edit'] },
  recall: { steps: ['submit'], token: office.writer },
  return: { steps: ['submit'], given: { remark: 'Xin sửa' } },
  approve: { steps: ['submit'] },
  schedule: { steps: ['submit'], given: { publishOn: office.inDays(2) } },
  unschedule: { steps: ['submit', 'schedule'] },
  confirm: { isBehind: true, given: { original: thisRevision } },
  refresh: { isBehind: true, given: { original: thisRevision } },
  takeDown: { steps: ['submit', 'approve'], given: { takenDown: { way: 'withdrawn', reason: 'Hết hiệu lực' } } },
});

function listTransitions(office) {
  const known = transitionsOf(office);
  refuseUnknown(editionMoves, known, { by: (name) => transitionOf(name).by });
  const targets = Object.entries(known).map(([name, { steps, isBehind, given, token }]) => {
    const renew = async () => {
      const id = isBehind ? await office.makeBehind() : await office.make('news', ...steps);
      const { updatedAt, behind } = await office.workflow('news', id);
      return { thisRecord: String(id), thisMoment: updatedAt, [thisRevision]: String(behind?.revision) };
    };
    return write(`/api/news/thisRecord/transitions/${name}`, { seen: 'thisMoment', ...given }, { renew, ...(token ? { token } : {}) });
  });
  const [submit] = targets;
  return [...targets, { ...submit, address: '/api/news/thisRecord*/transitions/submit*' }];
}

/** What each move of a question needs, as above. */
function questionMovesOf(office, division) {
  const assign = ['assign', { division }];
  const outcome = { kind: 'declined', reason: 'unclear', text: 'Chưa rõ' };
  const propose = ['propose', { outcome }];
  return {
    assign: { steps: [], given: { division } },
    reassign: { steps: [assign], given: { division } },
    answer: { steps: [assign] },
    setAside: { steps: [assign, ['answer']] },
    propose: { steps: [assign], given: { outcome } },
    recall: { steps: [assign, propose], token: office.writer },
    return: { steps: [assign, propose], given: { remark: 'Xin viết lại' } },
    approve: { steps: [assign, propose] },
    erase: { steps: [] },
  };
}

const ofComments = { show: { text: 'Điều 1 nên nói rõ.', organisation: 'Hội' }, hide: { reason: 'repeated' }, erase: {} };

/** What readers sent is handled. `comment` is where a draft is commented on. */
async function listHandling(office, comment) {
  const known = questionMovesOf(office, await office.newest('divisions'));
  refuseUnknown(questionMoves, known, { by: (name) => questionTransitionOf(name).by });
  const questions = Object.entries(known).map(([name, { steps, given, token }]) => {
    const renew = async () => {
      await office.send(addressOf('vi', '/questions/ask'), { question: `Xin hỏi lần nữa, ${Math.random()}: thủ tục thế nào?` });
      const id = await office.newest('questions');
      const seen = async () => (await office.call('GET', `/questions/${id}/moves`)).updatedAt;
      for (const [step, more] of steps) await office.call('POST', `/questions/${id}/moves/${step}`, { seen: await seen(), ...more }, step === 'propose' ? office.writer : office.administrator);
      return { thisRecord: String(id), thisMoment: await seen() };
    };
    return write(`/api/questions/thisRecord/moves/${name}`, { seen: 'thisMoment', ...given }, { renew, ...(token ? { token } : {}) });
  });
  refuseUnknown(commentMoves, ofComments, { by: (name) => commentTransitionOf(name).by });
  const comments = Object.entries(ofComments).map(([name, given]) => {
    const renew = async () => {
      await office.send(comment, { text: `Điều ${Math.random()} nên nói rõ.`, sender: 'person' });
      const id = await office.newest('comments');
      return { thisRecord: String(id), thisMoment: (await office.call('GET', `/comments/${id}/moves`)).updatedAt };
    };
    return write(`/api/comments/thisRecord/moves/${name}`, { seen: 'thisMoment', ...given }, { renew });
  });
  const erase = questions.find(({ address }) => address.endsWith('/erase'));
  return [...questions, { ...erase, address: '/api/questions/thisRecord*/moves/erase*' }, { ...erase, address: '/api/questions/thisRecord*/moves', method: 'GET', data: undefined }, ...comments];
}

/** Lists all moves. Throws where one is in no list. */
export const listMoves = async (office, { comment }) => [...listTransitions(office), ...(await listHandling(office, comment))];
