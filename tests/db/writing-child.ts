/**
 * Writes to a database until it is killed. Prints one line after each write that was given as done:
 * "person ID" or "plan ID VERSION". Every meal of a plan is called after the plan's version.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../server/db/open.ts';
import { addPerson } from '../../server/db/repos/people.ts';
import { addPlan, changePlan, type NewPlan } from '../../server/db/repos/plans.ts';
import { aPlan } from './rows.ts';

const [file = ''] = process.argv.slice(2);
const db = openDatabase({ file, init: false });

function planOf(version: number): NewPlan {
  const plain = aPlan({ seed: version });
  return { ...plain, meals: plain.meals.map((meal) => ({ ...meal, recipe: `r-${String(version)}` })) };
}

for (;;) {
  const person = addPerson(db, { name: 'Bea' });
  writeSync(1, `person ${person.id}\n`);
  const { id } = addPlan(db, planOf(1));
  writeSync(1, `plan ${id} 1\n`);
  for (let version = 1; version < 4; version += 1) {
    changePlan(db, id, version, planOf(version + 1));
    writeSync(1, `plan ${id} ${String(version + 1)}\n`);
  }
}
