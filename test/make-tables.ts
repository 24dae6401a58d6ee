import { getPayload } from 'payload';

// Makes the tables of the database that the settings name.
const { default: config } = await import('../payload.config');
const payload = await getPayload({ config, disableOnInit: true });
await payload.destroy();
process.exit(0);
