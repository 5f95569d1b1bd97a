/**
 * Words of the kitchen that name no food: understood in a comment ("bruised with the back of a knife"). A word that is
 * also a food or part of a dish's name ("hash", "mash", "crumble", "fool", "rocket", "log", "blanket") is never here.
 */
import { wordKey } from './fold.ts';

/** What a cook does, as an order or a participle in -ing. */
const DOINGS = `
  add adjust allow arrange assemble baste beat blend boil break bring bruise brown buy check choose clean
  collect combine cool core count cover crack crimp crush cube cut cutting debone deglaze
  discard dissolve divide double drain dry drying empty feed feel find flatten flip fold get give grab grate
  greasing grilling grind halve handle hang heap heat heating hold hull increase keep knead knock layer leave let lift
  light line lining look loosen lower make making massage measure microwave mix mixing moisten move open
  pack paint pass pat peel peeling pick pierce pinch pipe piping pit place placing plump poach poaching
  portion pour pouring press prick process proof proving pull pulling pulse push put quarter rehydrate release remove repeat
  replace reserving rest reuse rim rinse rinsing rolling rub rubbing save scald scale scatter scattering score scoop
  scrape scrub scrubbing seal sear searing see separate separating set shake shaking shape shaping shave shuck sift
  sifting simmer simmering skewer skim skinning slash slicing slit slow smear smoothing smother snap soaking soften
  sort speed spin split splitting spoon spooning spraying squeeze squeezing stack stain stand standing start steep
  stem stick stir stirring stone stop store storing strain straining stretch string strip swirl take taste tasting
  tear tenderise tenderize test thaw thawing thicken thickening thin thread throw tie tilt tip toasting top toss tossing
  trim trimming truss try turn turning twist unroll unwrap wait warm warming wash washing watch water weigh whipping
  whisk wipe wring zest
  braising broiling caramelising caramelizing charring chilling chopping coating combining cooling covering crushing
  deep dipping dissolving dredging finishing folding freezing layering marinating mashing
  moistening processing reheating resting rising roasting sauteing shredding stewing
  tempering whisking
`;

/** Shapes, parts, measures of size and ways of being cut. */
const SHAPES = `
  angle back bands base batons beginning bits blade block body bottom brim brunoise bulb bulbs bunches
  centre center circle circles clump clumps clusters coarse cone corner corners
  cross cup cups cut dice diagonal diameter disc discs disk disks dollop doublings
  edge edges end eye face fans feather filament filaments flat flesh
  fold fork frond fronds front gill girth grain groove hair hairs handful head heads
  hinge hole hull husks inside interior knob knot knuckles layer layers leaf leaflets length lengths
  level line lines links long loop lozenges lump lumps mandolin mandoline mass middle mound muscle needle needles
  nest nests oblique oblong oval outside pad pair pairs pan panel pattern pinch plug pod pods point pointed points
  portion portions quarter rag ribbon rim ring rope rough round row ruffles sac seam section sections segment
  shard shards sheet sheets shreds side sides sinew sinews slab slabs sliver slivers splinters spear spears
  spine spines splash split sprig sprigs square squares stamens stick strand strands string strings stump
  stub surface swirl tab tentacles texture thickness threads tip tips trace triangle triangles trunk tube tubes twist
  underside vein veins web wedge width yoke eighth eighths fifth fifths sixth sixths third thirds
  dia wide high tall deep narrow broad diamond cubed diced bitesize matchstick matchsticks julienne
`;

/** Pots, tools and places. */
const TOOLS = `
  bag bags barbecue basin basket bbq blender blowtorch board bottle bowls box brush burner can cans carton
  cheesecloth chopper chopsticks cloth cleaver colander container cooker counter cupboard cutter deli dish
  disher drum electric envelope fishmonger fishmongers flame foil fork freezer fridge fryer garden gas
  gloves greengrocer grater griddle grill grinder grocer grocers grocery hob hammer jar juicer jug kettle kitchen knives ladle
  larder lid lids machine mallet market masher mill mincer mitts mortar mould mold mug muslin net nutcracker
  oven packet packets palette pantry parchment paper peeler pestle pins plastic plate plates platter
  pot pots press ramekin ramekins refrigerator ricer sachet salamander saucepan scales scissors shears
  shelf shop shops sieve skewers skillet spatula spoon spoons stall stove strainer supermarket supermarkets
  table tablecloth teaspoon thermometer tins toaster tongs toothpick toothpicks torch towel towels trays tub
  tureen twine vacuum wok wooden wire zester butcher butchers butchery online internet aisle section stockist stockists
`;

/** Time, heat and manner. */
const MANNER = `
  ahead again ago almost alone already also always amount around away before beforehand behind between briefly
  clear colour color coloured couple daily dark day degree degrees delicate depending different
  double dry during early easier easily easy either else enough entire entirely equal especially even ever every everything
  exact exactly existing extra fairly fast favourite favorite few fine finest firm first fluffy foamy forming fragrant full
  fully further generous gentle glossy golden gradually half hard hardly heat high highest hot however ideal if immediate
  immediately instead intact just kept last lasts late later least left less lesser light limp little live
  longer loose lots low lowest lukewarm main mainly many maximum maybe medium mild minimum moist month months morning most mostly much neat
  neatly necessary need needed never new newest next nice nicely night normally not now number often once optional
  original otherwise ours overall overnight own pale peak peaks perfect perhaps personal pinkish place
  pliable point possible potent preferable preferably preferred prior proper properly purpose quick quite rapid rather ready
  really recent regular remaining rest rich right rigid robust rough same scale season seasonal seconds shiny short side
  silky similar simple single slack slight smaller smallest larger largest smoky smooth soft soggy solid some soon
  speckled spent springy squeaky stale steaming step sterile sticky stiff still straight strong stronger sturdy sure
  taste tasty temperature tender texture thick thicker thickest thin thinner thinnest though tight tightly time times today together tonight
  tough translucent traditional true twice type types under underneath unless unopened upright usual usually variety
  varieties version very visible warm week weekly weeks well wet while wild willing wish worth year years yet young youngest
  according accompany aesthetic aroma aromatic authentic available bargain brand brands budget bulk calorie calories
  cheap cheaper cost dietary effect fancy flavour flavor flavours flavors flavourful flavorful fun gift guests kind kinds
  label leftover leftovers liking longer mixture people portion presentation prep preparation product quality
  quantity quantities range result results serving servings smell source style sustainable sustainably sourced treat value
  weight weights work works
  allergy allergies allergic intolerant coeliac celiac diet diets dietitian label labels
`;

/** Small words that stand between the others. */
const BETWEEN = `
  about above across after against along amid among anything as because below beneath beside besides beyond both but by
  come comes cannot cant did didnt do does doesnt dont each fits from fewer goes going gone got had hadnt has hasnt have having he her
  here hers him his how i ill im into isnt its itself ive like likes love may me might mine must my near next no nobody none nor nothing
  of off on one ones onto ought our out over past per please put say says she should since so someone something such
  than thats thanks the their theirs them themselves then there theyre these they thing things this those till to too toward
  towards until up upon us use used useful uses using via was wasnt we were what whatever when whenever where wherever
  whether which whichever who whose why will wont would yes you youd youll youre yours yourself
  aka approx asap eg etc ie incl inc nb opt tbc vs viz esp
  halfway couldnt could shall lets
  seven nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred dozen dozens once zero first second fourth
`;

const WORDS: ReadonlySet<string> = new Set(
  [DOINGS, SHAPES, TOOLS, MANNER, BETWEEN].flatMap((text) => text.trim().split(/\s+/)).map(wordKey),
);

/** Is it a word of the kitchen that names no food? Compared by `wordKey`. */
export function isKitchenWord(key: string): boolean {
  return WORDS.has(key);
}
