/** Words that a line may hold beside amounts and foods and that change nothing about what the food is. */
import { isCommonWord } from './common-words.ts';
import { isCookLook, isCookWord } from './cook-words.ts';
import { wordKey } from './fold.ts';
import { isKitchenWord } from './kitchen-words.ts';
import { QUALIFIERS, TREATMENTS } from './qualifiers.ts';

export { PHRASES } from './phrases.ts';

function keys(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(wordKey));
}

/** Small words and purposes. */
const STOP_WORDS = keys(`
  a an the of to and or for in into on at as by from with per about approximately approx around roughly circa nearly
  almost if you your it its they them is are be been can will needed necessary desired wanted required like preferably
  ideally optional optionally plus more extra additional some any few several little bit such eg ie each both all total
  altogether other another same own choice taste serve serving garnish garnishing decorate decoration topping sprinkle
  sprinkling drizzle drizzling dust dusting grease greasing fry frying finish finishing until just well not too very
  when then before after least most up over size sized quantity amount use used using only divided separated
  remaining rest available enough good quality best homemade your half halves quarters
`);

/** What a food may be called without becoming another food. */
const ADJECTIVES = keys(`
  fresh freshly large small medium big tiny mini baby young mature ripe ripened unripe overripe firm soft organic free
  range pasture pastured farmed wild caught local seasonal natural pure real authentic traditional whole boneless
  skinless skinned seedless pitless pitted stoned unpitted unpeeled unsalted unsweetened unflavoured unflavored
  unseasoned unrefined refined raw plain simple regular standard ordinary classic normal fine finely coarse coarsely
  thick thin thickly thinly lean light lightly heavy heaped heaping rounded level scant generous packed loosely firmly
  tightly tender crisp crispy crunchy creamy smooth ready cold hot warm lukewarm tepid chilled cool cooled boiling
  boiled unbleached bleached sifted unsifted stemmed stemless trimmed untrimmed untreated unwaxed waxed washed unwashed
  prewashed long short round flat curly red green yellow orange purple white black brown pink golden dark mixed assorted
  coloured colored multicoloured multicolored heirloom vine hothouse winter summer spring new bite sweet mild hot spicy
  sharp aged cured italian spanish greek french english american asian thai indian mexican turkish japanese chinese
  korean persian mediterranean californian european canned tinned jarred dried dry frozen solid stale crusty starchy molten mushy skinny defrosted thawed ground
  powdered smoked leftover old full day nonfat lowfat salted kosher iodized iodised flaky virgin instant tenderstem
  ${QUALIFIERS}
`);

/** What a cook does to a food. */
const PREPARATIONS = keys(`
  chopped sliced diced minced grated shredded crushed peeled cored seeded deseeded unseeded deveined shelled unshelled
  hulled husked shucked cut torn ripped crumbled cubed quartered halved julienned julienne shaved zested juiced squeezed
  pressed mashed pureed blended beaten whisked whipped melted softened drained undrained rinsed soaked sprouted cooked
  uncooked precooked parboiled steamed roasted toasted untoasted grilled fried sauteed baked poached blanched braised
  smashed bruised scrubbed cleaned patted scored spiralized spiralised riced segmented sectioned snipped picked plucked
  loosened broken flaked slivered slit deboned filleted butterflied pounded flattened rolled tied warmed heated reheated
  rehydrated reconstituted strained sieved refrigerated stripped separately divided crosswise lengthwise lengthways
  diagonally very partially partly slightly evenly carefully gently
  ${TREATMENTS}
`);

/** Parts, shapes, tools and times: understood in a comment, where they are cut off or aimed at, never in a name. */
const COMMENT_WORDS = keys(`
  ends tops tail tails root roots hairy outer inner tough woody leaves stalk stems rib ribs core seed seeds pit pits
  stone stones skin skins peel rind zest juice juices pith membrane membranes bone bones shell shells husk husks silk eyes
  gills beard beards crosswise bias chunk chunks cubes dice slices pieces strips rings rounds wedges matchstick
  matchsticks sticks batons ribbons florets segments shavings curls bits coins moon moons wafer paper puree pat
  bite mince liquid fully completely quickly kept keep intact attached off out apart together through down open lid
  crust crusts weight net thumb knuckle part parts side end way lot batch kind type variety room temperature overnight
  minute minutes hour hours second seconds inch inches cm mm centimetre centimeter millimetre millimeter day days old
  during while work pan tin tray dish board bowl pot surface bake baking roast roasting cook cooking brush brushing
  blanch blanching see note notes below above recipe recipes following equivalent preference prefer possible removed
  reserved reserve set aside discard discarded store bought purchased home made has have this that again instead also
  one two three four five six eight half third depending desired shape shapes size sizes against grain across against
  thaw drain rinse peel chop slice dice grate crush trim soak wash melt beat finely roughly
  pulp wrung stuck criss clung hewn rotten
  about room temp needed do don't per person people separate tops whole loose sharp knife hand grater processor box microplane
  season seasoning garnish presentation
`);

/** Participles that put another food onto or into this one: never understood without it. */
const LADEN = keys(`
  breaded battered buttered floured crumbed creamed sugared honeyed candied stuffed filled marinated coated glazed
  flavored flavoured enriched fortified seasoned spiced malted crusted dressed iced sweetened pickled fermented covered
  dipped spread infused brined larded wrapped topped scented enrobed laced spiked oiled caramelized caramelised herbed peppered
  minted gingered curried cheesed chocolated devilled deviled
`);

/** What such a word brings where nothing else is said, by the name it is called: "buttered", "floured". */
const IMPLIED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['butter', 'buttered'],
      ['plain flour', 'floured'],
      ['breadcrumbs', 'breaded crumbed'],
      ['sugar', 'sugared candied sweetened iced frosted glace crystallised crystallized'],
      ['honey', 'honeyed'],
      ['cheese', 'cheesed cheesy'],
      ['curry powder', 'curried'],
      ['black pepper', 'peppered'],
      ['mint', 'minted minty'],
      ['ginger', 'gingered'],
      ['lard', 'larded'],
      ['chocolate', 'chocolated'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word) => [wordKey(word), name] as const)),
);

/** Words in a comment after which a food is expected: an unread word there might be one. */
const FOOD_LINKS = keys('or and with in of plus without from like as using preferably eg including');

/** Words that name the form a food is sold in: "canned whole tomatoes" are "canned tomatoes". */
export const FORM_WORDS = keys(
  'canned tinned dried dry frozen fresh ground powdered smoked raw cooked toasted',
);
/** Forms that, written after the food, still say what was bought: there, "cooked" is an instruction. */
export const FORMS_AFTER = keys('canned tinned dried frozen fresh ground powdered smoked raw');

/** Is the word understood beside the name of a food? A percentage always is: "2% milk". */
export function isUnderstoodInName(key: string): boolean {
  const isListed = STOP_WORDS.has(key) || ADJECTIVES.has(key) || PREPARATIONS.has(key);
  return isListed || isCookLook(key) || key.endsWith('%') || isAdverb(key);
}

/** "Thinly", "generously": how something is done, where the word it is made of is known to be no food. */
function isAdverb(key: string): boolean {
  return adverbStems(key).some((word) => ADJECTIVES.has(word) || isCookLook(word));
}

/** What an adverb may be made of: "Oatly", "Philly" and "parsely" are made of no word that is known. */
function adverbStems(key: string): readonly string[] {
  if (!key.endsWith('ly') || key.length < 6 || FOODS_SO_ENDING.test(key)) return [];
  const stem = key.slice(0, -2);
  return [stem, `${stem}e`, `${stem}le`, `${stem}l`, stem.replace(/i$/, 'y'), stem.replace(/al$/, '')];
}

/** "Sweated", "thwacked": done to the food that stands before it, and bringing no other. */
export function isDone(key: string): boolean {
  return key.endsWith('ed') && !LADEN.has(key) && (PREPARATIONS.has(key) || isCookWord(key));
}

/** Is the word understood in a comment? Verbs and adverbs by their ending, unless they bring a food along. */
export function isUnderstoodInComment(key: string): boolean {
  if (isUnderstoodInName(key) || isSpoken(key)) return true;
  if (LADEN.has(key) || FOODS_SO_ENDING.test(key)) return false;
  return isParticiple(key) || adverbStems(key).some((stem) => isSpoken(stem) || isParticiple(stem));
}

function isParticiple(key: string): boolean {
  return key.endsWith('ed') && key.length > 4;
}

function isSpoken(key: string): boolean {
  const isListed = COMMENT_WORDS.has(key) || isKitchenWord(key) || isCommonWord(key);
  return isListed || ADJECTIVES.has(key) || (isCookWord(key) && !LADEN.has(key));
}

/** Not done to a food, and no manner: "linseed", "chickweed", "jelly", "pork belly". */
const FOODS_SO_ENDING = /(?:seed|weed|mead|jelly|lolly|belly|lily|holly|chantilly|piccalilly)$/;

/** "Chopped", "peeled": done by the cook, so it says nothing about which food was bought. */
export function isPreparation(key: string): boolean {
  return PREPARATIONS.has(key);
}

export function isStopWord(key: string): boolean {
  return STOP_WORDS.has(key);
}

export function isFoodLink(key: string): boolean {
  return FOOD_LINKS.has(key);
}

/** The name of the food that the word says is in it; null where it says none. */
export function impliedBy(key: string): string | null {
  return IMPLIED.get(key) ?? null;
}

/** "Breaded", "stuffed", "marinated": another food is in it, and the line does not say which. */
export function isLaden(key: string): boolean {
  return LADEN.has(key);
}

/**
 * Words after a food's name with which the line begins to talk: "2 carrots given to the birds". Before them stands only
 * what leaves the food the same: "salmon sticks in butter" are no salmon.
 */
const TALK = keys(`
  a about after although and as per each every such eg apiece at because before but by during except for from if in into like near on onto once or over
  plus since so straight than that the then though through till to under unless until using when where which while who with within
  your you we i they it this these those my our he she his her their there here
  given bought brought kept left taken sent got saved
`);

export function isTalk(key: string): boolean {
  return TALK.has(key);
}
