import * as migration_20261124_025920_initial from './20261124_025920_initial';
import * as migration_20261124_171620_preview_links from './20261124_171620_preview_links';
import * as migration_20261124_181956_desk from './20261124_181956_desk';
import * as migration_20261124_184544_workflow from './20261124_184544_workflow';
import * as migration_20261124_185131_search from './20261124_185131_search';
import * as migration_20261124_210506_searches_found from './20261124_210506_searches_found';
import * as migration_20261124_234127_mail from './20261124_234127_mail';
import * as migration_20261125_010159_questions from './20261125_010159_questions';
import * as migration_20261125_011809_consultations from './20261125_011809_consultations';
import * as migration_20261125_012910_readers from './20261125_012910_readers';
import * as migration_20261125_013557_sign_in from './20261125_013557_sign_in';
import * as migration_20261125_064709_readers_codes from './20261125_064709_readers_codes';
import * as migration_20261125_132654_accounts from './20261125_132654_accounts';
import * as migration_20261128_204353_bucket from './20261128_204353_bucket';
import * as migration_20261129_030000_search_hashes from './20261129_030000_search_hashes';
import * as migration_20261129_055645_listed_editions from './20261129_055645_listed_editions';
import * as migration_20261130_045806_organisations_shown from './20261130_045806_organisations_shown';

export const migrations = [
  {
    up: migration_20261124_025920_initial.up,
    down: migration_20261124_025920_initial.down,
    name: '20261124_025920_initial',
  },
  {
    up: migration_20261124_171620_preview_links.up,
    down: migration_20261124_171620_preview_links.down,
    name: '20261124_171620_preview_links',
  },
  {
    up: migration_20261124_181956_desk.up,
    down: migration_20261124_181956_desk.down,
    name: '20261124_181956_desk',
  },
  {
    up: migration_20261124_184544_workflow.up,
    down: migration_20261124_184544_workflow.down,
    name: '20261124_184544_workflow',
  },
  {
    up: migration_20261124_185131_search.up,
    down: migration_20261124_185131_search.down,
    name: '20261124_185131_search',
  },
  {
    up: migration_20261124_210506_searches_found.up,
    down: migration_20261124_210506_searches_found.down,
    name: '20261124_210506_searches_found',
  },
  {
    up: migration_20261124_234127_mail.up,
    down: migration_20261124_234127_mail.down,
    name: '20261124_234127_mail',
  },
  {
    up: migration_20261125_010159_questions.up,
    down: migration_20261125_010159_questions.down,
    name: '20261125_010159_questions',
  },
  {
    up: migration_20261125_011809_consultations.up,
    down: migration_20261125_011809_consultations.down,
    name: '20261125_011809_consultations',
  },
  {
    up: migration_20261125_012910_readers.up,
    down: migration_20261125_012910_readers.down,
    name: '20261125_012910_readers',
  },
  {
    up: migration_20261125_013557_sign_in.up,
    down: migration_20261125_013557_sign_in.down,
    name: '20261125_013557_sign_in',
  },
  {
    up: migration_20261125_064709_readers_codes.up,
    down: migration_20261125_064709_readers_codes.down,
    name: '20261125_064709_readers_codes',
  },
  {
    up: migration_20261125_132654_accounts.up,
    down: migration_20261125_132654_accounts.down,
    name: '20261125_132654_accounts',
  },
  {
    up: migration_20261128_204353_bucket.up,
    down: migration_20261128_204353_bucket.down,
    name: '20261128_204353_bucket',
  },
  {
    up: migration_20261129_030000_search_hashes.up,
    down: migration_20261129_030000_search_hashes.down,
    name: '20261129_030000_search_hashes',
  },
  {
    up: migration_20261129_055645_listed_editions.up,
    down: migration_20261129_055645_listed_editions.down,
    name: '20261129_055645_listed_editions',
  },
  {
    up: migration_20261130_045806_organisations_shown.up,
    down: migration_20261130_045806_organisations_shown.down,
    name: '20261130_045806_organisations_shown'
  },
];
