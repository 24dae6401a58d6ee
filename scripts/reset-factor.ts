import { createLocalReq, getPayload } from 'payload';
import { takeFactorAway } from '../cms/second-factor/take-away';
import config from '../payload.config';

// Takes the second factor of an account away: for the administrator whom nobody else is left to help.
const email = process.argv[2]?.toLowerCase();
const payload = await getPayload({ config, disableOnInit: true });
const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email ?? '' } }, limit: 1, pagination: false, depth: 0 });
const [user] = docs;
const done = user !== undefined && (await takeFactorAway(await createLocalReq({}, payload), user, 'factorReset'));
console.log(done ? `Đã gỡ xác thực hai lớp. / The second factor is taken away: ${email}` : `Không có tài khoản nào như vậy đang bật xác thực hai lớp. / No account with a second factor: ${email ?? ''}`);
await payload.destroy();
process.exit(done ? 0 : 1);
