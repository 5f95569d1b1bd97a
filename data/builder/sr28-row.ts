/** A food's own SR28 values, and those it borrows from a named sibling. */
import type { AuthoredFood } from './authored-foods.ts';
import { fill, nutrientOfSr28 } from './cells.ts';
import type { HowCode, Row } from './cells.ts';
import type { Problems } from './problems.ts';
import type { Sr28 } from './sr28.ts';

/** SRC_CD.txt of SR28, by what the source code says of the value. */
const HOW_OF_SOURCE: Readonly<Record<string, HowCode>> = {
  '1': 'a',
  '6': 'a',
  '12': 'a',
  '13': 'a',
  '4': 'c',
  '8': 'c',
  '9': 'c',
  '11': 'c',
  '5': 'l',
  '7': 'z',
};

/** Fills a row from the entry of `food.ndb`; does nothing where that is null. */
export function addOwn(row: Row, food: AuthoredFood, sr28: Sr28, problems: Problems): void {
  if (food.ndb === null || food.ndb === undefined) return;
  if (!sr28.foods.has(food.ndb)) {
    const what = `${food.ndb} is not in SR28; look the number up again`;
    problems.add({ file: food.file, food: food.id, field: 'ndb' }, what);
    return;
  }
  for (const [number, { value, source }] of sr28.values.get(food.ndb) ?? []) {
    const id = nutrientOfSr28(number);
    if (id === undefined) continue;
    const how = HOW_OF_SOURCE[source];
    if (how !== undefined) fill(row, id, { value, how });
    else {
      const what = `food ${food.ndb}, nutrient ${number} has the unknown source code "${source}"; fetch the file again`;
      problems.add({ file: 'NUT_DATA.txt' }, what);
    }
  }
}

/** Fills what is still missing from the siblings named in `food.borrow`, in their order. */
export function addBorrowed(row: Row, food: AuthoredFood, sr28: Sr28, problems: Problems): void {
  food.borrow.forEach((entry, i) => {
    const place = { file: food.file, food: food.id, field: `borrow.${i}` };
    if (!sr28.foods.has(entry.ndb)) {
      problems.add(place, `${entry.ndb} is not in SR28; look the number up again`);
      return;
    }
    for (const number of entry.nutrients) {
      const id = nutrientOfSr28(number);
      if (id === undefined) {
        problems.add(place, `${number} is not the SR28 number of a nutrient kept here; correct or remove it`);
        continue;
      }
      const sibling = sr28.values.get(entry.ndb)?.get(number);
      if (sibling !== undefined) fill(row, id, { value: sibling.value, how: 'b' });
    }
  });
}
