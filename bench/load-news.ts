/** Loads published news items into the portal's database, for benchmarks: `tsx bench/load-news.ts <count>`; prints their paths. */
import { getPayload } from 'payload';
import config from '../payload.config';
import { addressOf } from '../i18n/address';
import { toBody } from '../test/body';

const count = Number(process.argv[2]);
const sentence = 'Sở Bưu chính, Viễn thông Hà Nội triển khai ứng dụng công nghệ thông tin và chính phủ điện tử trên địa bàn thành phố. ';

const payload = await getPayload({ config, disableOnInit: true });
for (let number = 1; number <= count; number += 1) {
  const slug = `tin-thu-${number}`;
  await payload.create({
    collection: 'news',
    data: {
      language: 'vi',
      title: `Tin thử số ${number}`,
      slug,
      lead: sentence,
      body: toBody(sentence.repeat(20)),
      publishedAt: new Date(Date.UTC(2008, 0, 5) + number * 3_600_000).toISOString(),
      _status: 'published',
    },
    context: { loading: true },
  });
  console.log(addressOf('vi', { route: '/news/[slug]', params: { slug } }));
}
await payload.destroy();
process.exit(0);
