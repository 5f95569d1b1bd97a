/** Opens a database with other migrations and dies by SIGKILL before the k-th statement from the copy on. */
import { openDatabase } from '../../server/db/open.ts';

const [file = '', migrations = '', k = ''] = process.argv.slice(2);
let left = Infinity;

openDatabase({
  ...{ file, migrations, init: false },
  onStatement: (sql) => {
    if (sql.startsWith('vacuum into')) left = Number(k);
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  },
}).close();
process.stdout.write('opened\n');
