/** The units that cooks write, with exact sizes: grams for mass, millilitres for volume, nothing for counts. */
import { divide, parseRational } from './rational.ts';
import type { Rational } from './rational.ts';
import { singularOf } from './plural.ts';

export type UnitKind = 'mass' | 'volume' | 'count';
export type UnitId = string;

export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** Grams or millilitres in one, exactly; null for counts. */
  readonly size: Rational | null;
  /** True for a unit of the metric system. */
  readonly metric: boolean;
}

/** Id, size and names. Pound and gallon are exact by law: 453.59237 g and 231 cubic inches = 3785.411784 ml. */
const MASSES: readonly (readonly [UnitId, string, string])[] = [
  ['g', '1', 'g,gr,gm,gram,gramme'],
  ['kg', '1000', 'kg,kilo,kilogram,kilogramme,kgs'],
  ['mg', '1/1000', 'mg,milligram,milligramme'],
  ['oz', '45359237/1600000', 'oz,ounce,ozs,dry ounce'],
  ['lb', '45359237/100000', 'lb,lbs,pound'],
];

const GALLON = 3785411784n;
const VOLUMES: readonly (readonly [UnitId, bigint, string])[] = [
  ['tsp', 768n, 'tsp,teaspoon,t,tsps,tea spoon,teaspoonful,teaspoonsful,us tsp,us teaspoon'],
  [
    'tbsp',
    256n,
    'tbsp,tablespoon,tbs,tbl,tblsp,tbsps,table spoon,tablespoonful,tablespoonsful,us tbsp,us tablespoon',
  ],
  ['fl oz', 128n, 'fl oz,fluid ounce,floz,fluid oz,us fl oz,us fluid ounce'],
  ['cup', 16n, 'cup,c,us cup'],
  ['pint', 8n, 'pint,pt,pts,us pint'],
  ['quart', 4n, 'quart,qt,qts,us quart'],
  ['gallon', 1n, 'gallon,gal,us gallon'],
  ['gill', 32n, 'gill'],
  ['saltspoon', 3072n, 'saltspoon,saltspoonful,salt spoon'],
  ['pinch', 12288n, 'pinch,pn'],
  ['dash', 6144n, 'dash'],
];

/** Metric and British volumes in millilitres. A pinch and a dash are 1/16 and 1/8 teaspoon, above. */
const METRIC_VOLUMES: readonly (readonly [UnitId, string, string])[] = [
  ['ml', '1', 'ml,millilitre,milliliter,mls,cc'],
  ['cl', '10', 'cl,centilitre,centiliter'],
  ['dl', '100', 'dl,decilitre,deciliter'],
  ['l', '1000', 'l,litre,liter,ltr,lt'],
  ['metric tsp', '5', 'metric tsp,uk tsp,metric teaspoon,uk teaspoon'],
  ['dessertspoon', '10', 'dessertspoon,dsp,dessert spoon,dessertspoonful,dessertspoonsful'],
  ['metric tbsp', '15', 'metric tbsp,uk tbsp,metric tablespoon,uk tablespoon'],
  ['metric cup', '250', 'metric cup'],
  ['uk fl oz', '454609/16000', 'uk fl oz,imperial fl oz,uk fluid ounce,imperial fluid ounce'],
  ['uk cup', '454609/1600', 'uk cup,imperial cup'],
  ['uk gill', '454609/3200', 'uk gill,imperial gill'],
  ['uk pint', '454609/800', 'uk pint,imperial pint,british pint'],
  ['uk quart', '454609/400', 'uk quart,imperial quart'],
];

const COUNTS: readonly (readonly [UnitId, string])[] = [
  ['small', 'small,sm,sml,small sized'],
  ['medium', 'medium,med,md,medium sized,medium size'],
  ['large', 'large,lg,lge,lrg,large sized'],
  ['extra large', 'extra large,xl,jumbo'],
  ['can', 'can,tin'],
  ['jar', 'jar'],
  ['bottle', 'bottle,btl'],
  ['package', 'package,pkg,packet,pack,pkt'],
  ['handful', 'handful,fistful'],
  ['piece', 'piece,pc,pcs'],
  ['square', 'square,sq'],
  ...(
    'bag,box,carton,tub,tube,container,pouch,sachet,envelope,punnet,block,bar,loaf,' +
    'clove,head,bunch,slice,sprig,stalk,rib,stick,ear,leaf,fillet,bulb,cube,strip,wedge,sheet,ball,rasher,' +
    'floret,segment,knob,splash,drizzle,squeeze,dollop,drop,sprinkle,sprinkling,scoop,glug,pat,thumb,' +
    'link,stem,frond,spear,cob,mug,bowl,glass,portion,serving,helping,slab,tray,cluster,grating,ladle,ladleful,sliver,' +
    'plate,spoonful,cupful,mugful,bowlful,pot,shaving,teacup,teacupful,coffeecup,coffeecupful,wineglass,' +
    'wineglassful,tumbler,tumblerful,jigger,grain'
  )
    .split(',')
    .map((name) => [name, name] as const),
];

/** Units that hold a maker's amount: only these take a pack size, "1 (14 oz) can". */
const CONTAINERS = new Set(
  'can,jar,bottle,package,bag,box,carton,tub,tube,container,pouch,sachet,envelope,punnet,block,bar,loaf'.split(
    ',',
  ),
);
const SIZES = new Set(['small', 'medium', 'large', 'extra large']);

function exact(text: string): Rational {
  const value = parseRational(text);
  if (value === null) throw new Error(`the unit table holds a size that is no number: ${text}`);
  return value;
}

function unitKey(name: string): string {
  return name.split(' ').map(singularOf).join(' ');
}

function allUnits(): ReadonlyMap<string, Unit> {
  const byName = new Map<string, Unit>();
  const enter = (unit: Unit, names: string): void => {
    for (const name of names.split(',')) byName.set(unitKey(name), unit);
  };
  for (const [id, size, names] of MASSES) {
    enter({ id, kind: 'mass', size: exact(size), metric: id.endsWith('g') }, names);
  }
  const gallon = exact(`${String(GALLON)}/1000000`);
  for (const [id, perGallon, names] of VOLUMES) {
    enter({ id, kind: 'volume', size: divide(gallon, { n: perGallon, d: 1n }), metric: false }, names);
  }
  for (const [id, size, names] of METRIC_VOLUMES) {
    enter({ id, kind: 'volume', size: exact(size), metric: true }, names);
  }
  for (const [id, names] of COUNTS) enter({ id, kind: 'count', size: null, metric: false }, names);
  return byName;
}

const UNITS = allUnits();

/**
 * The unit that a word or two name, singular or plural: "tablespoons", "fl oz", "T". Null when it is none. Case counts
 * for one letter only: T is a tablespoon, t a teaspoon.
 */
export function unitNamed(text: string): Unit | null {
  if (text === 'T') return UNITS.get('tbsp') ?? null;
  return UNITS.get(unitKey(text.toLowerCase())) ?? null;
}

export function isContainer(unit: Unit): boolean {
  return CONTAINERS.has(unit.id);
}

/** "small", "medium", "large": a unit only where nothing closer follows ("1 large head"). */
export function isSize(unit: Unit): boolean {
  return SIZES.has(unit.id);
}
