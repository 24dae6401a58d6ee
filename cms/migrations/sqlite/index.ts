import * as migration_20261124_025917_initial from './20261124_025917_initial';
import * as migration_20261124_171532_preview_links from './20261124_171532_preview_links';

export const migrations = [
  {
    up: migration_20261124_025917_initial.up,
    down: migration_20261124_025917_initial.down,
    name: '20261124_025917_initial',
  },
  {
    up: migration_20261124_171532_preview_links.up,
    down: migration_20261124_171532_preview_links.down,
    name: '20261124_171532_preview_links'
  },
];
