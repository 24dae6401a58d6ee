import { describe, expect, it } from 'vitest';
import { nestLists } from './lists';

const text = { type: 'text' };
const list = { type: 'list', children: [{ type: 'listitem', children: [text] }] };

describe('nestLists', () => {
  it('moves a nested list into the item before it', () => {
    const items = [
      { type: 'listitem', children: [text] },
      { type: 'listitem', children: [list] },
      { type: 'listitem', children: [text] },
    ];
    expect(nestLists(items)).toEqual([
      { type: 'listitem', children: [text, list] },
      { type: 'listitem', children: [text] },
    ]);
  });

  it('leaves a nested list that opens its list where it is', () => {
    const items = [{ type: 'listitem', children: [list] }];
    expect(nestLists(items)).toEqual(items);
  });
});
