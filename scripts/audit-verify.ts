import { getPayload } from 'payload';
import { verifyTrail, type Fault } from '../cms/trail/verify';
import config from '../payload.config';

const says: Record<Fault['fault'], string> = {
  missing: 'thiếu / missing',
  altered: 'bị sửa / altered',
  endMissing: 'thiếu ở cuối / missing at the end',
  endAltered: 'phần cuối bị sửa / the end was altered',
};

// Fails when an entry of the trail is missing or is not what was written.
const payload = await getPayload({ config, disableOnInit: true });
const { entries, faults } = await verifyTrail(payload);
for (const { sequence, fault } of faults) console.error(`Mục ${sequence}: ${says[fault]}`);
console.log(faults.length === 0 ? `Nhật ký nguyên vẹn: ${entries} mục. / The trail is whole: ${entries} entries.` : `Nhật ký có ${faults.length} chỗ sai. / The trail has ${faults.length} faults.`);
await payload.destroy();
process.exit(faults.length === 0 ? 0 : 1);
