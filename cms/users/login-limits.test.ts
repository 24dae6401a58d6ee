import { beforeEach, expect, test } from 'vitest';
import { forgetLoginTries, returnLoginTry, takeLoginTry } from './login-limits';

let now = 0;
beforeEach(() => (now += 1_000_000_000));
const stranger = async () => false;
const known = async () => true;
async function tryTimes(times: number, account: (time: number) => string, place: (time: number) => string) {
  for (let time = 0; time < times; time += 1) await takeLoginTry(account(time), place(time), stranger, { now });
}

test('ten wrong tries from a place close the account to that place, and to no other', async () => {
  await tryTimes(10, () => 'a@so.vn', () => 'x');
  expect(await takeLoginTry('a@so.vn', 'x', stranger, { now })).toBe(60_000);
  expect(await takeLoginTry('a@so.vn', 'y', stranger, { now })).toBe(0);
  expect(await takeLoginTry('b@so.vn', 'x', stranger, { now })).toBe(0);
  expect(await takeLoginTry('a@so.vn', 'x', stranger, { now: now + 60_000 })).toBe(0);
  expect(await takeLoginTry('a@so.vn', 'x', stranger, { now: now + 60_000 })).toBeGreaterThan(0);
});

test('one place cannot try many accounts', async () => {
  await tryTimes(60, (time) => `${time}@so.vn`, () => 'x');
  expect(await takeLoginTry('new@so.vn', 'x', stranger, { now })).toBeGreaterThan(0);
  expect(await takeLoginTry('new@so.vn', 'y', stranger, { now })).toBe(0);
});

test('an office of many signs in from one place, and who knows one password guesses no more of others there', async () => {
  await tryTimes(30, (time) => `${time}@so.vn`, () => 'nat');
  for (let time = 0; time < 200; time += 1) {
    expect(await takeLoginTry(`official ${time}@so.vn`, 'nat', stranger, { now })).toBe(0);
    returnLoginTry(`official ${time}@so.vn`, 'nat', now);
  }
  await tryTimes(30, (time) => `other ${time}@so.vn`, () => 'nat');
  expect(await takeLoginTry('new@so.vn', 'nat', stranger, { now })).toBe(15_000);
});

test('one account does not sign in without an end', async () => {
  const signIn = async () => {
    const wait = await takeLoginTry('f@so.vn', 'z', known, { now });
    returnLoginTry('f@so.vn', 'z', now);
    forgetLoginTries('f@so.vn', 'z');
    return wait;
  };
  for (let time = 0; time < 120; time += 1) expect(await signIn()).toBe(0);
  expect(await signIn()).toBe(15_000);
});

test('many places cannot try one account, and cannot lock out the official who signs in where they always do', async () => {
  await tryTimes(100, () => 'c@so.vn', (time) => `bot ${time}`);
  expect(await takeLoginTry('c@so.vn', 'another bot', stranger, { now })).toBeGreaterThan(0);
  expect(await takeLoginTry('c@so.vn', 'office', known, { now })).toBe(0);
});

test('who has signed in begins anew', async () => {
  await tryTimes(10, () => 'd@so.vn', () => 'x');
  forgetLoginTries('d@so.vn', 'x');
  expect(await takeLoginTry('d@so.vn', 'x', stranger, { now })).toBe(0);
});

test('codes are guessed even less often, from wherever, though the official signs in meanwhile', async () => {
  const guess = (place: string) => takeLoginTry('e@so.vn', place, stranger, { now, withCode: true });
  for (let time = 0; time < 30; time += 1) expect(await guess(`code ${time}`)).toBe(0);
  expect(await guess('one more')).toBe(5 * 60_000);
  expect(await takeLoginTry('e@so.vn', 'office', known, { now, withCode: true })).toBe(0);
  forgetLoginTries('e@so.vn', 'office');
  expect(await guess('yet another')).toBeGreaterThan(0);
});
