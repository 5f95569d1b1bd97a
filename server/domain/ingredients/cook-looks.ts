/** How things look, feel, taste and are valued: adjectives of cookbooks, each with -er, -est, -ish and -ness. */
import { wordKey } from './fold.ts';
import { adjectiveForms } from './inflections.ts';

/** What tastes of a food ("nutty", "malty", "lemony", "buttery") is not here: it may be in it. */
const LOOKS = `
  abstemious abundant accurate acidic adventurous aerated airtight airy alright ample angular antique
  approximate approximative artisanal ashen ashy assertive assiduous auburn autumnal azure baggy ballsy
  barbed bargain basic beige belated bendy billowy biodegradable biodynamic bitterish bitty bland blotchy
  blunt blushing bold boring bouncy bountiful branded brash brassy brave brawny bright brimful brimming
  briny bristly bronzed brunette brutal bulbous bumpy burly burnished capacious caramelly careful cautious
  celebratory chalky chewy chirpy choosy christmassy chubby chunky claggy clammy cleanish cleansing clingy
  coarsish colossal comforting commercial compact compostable conical cooling copious coppery cosy
  courageous cozy craggy crinkly crooked cruel crumpled cubic curved curvy cylindrical dandy dank dappled
  daring decadent decent deluxe diagonal diddy diligent dinky disposable dotty downmarket downy dribbly
  drippy droopy dull dumpy durable dusky dusty earthy easterly eco ecru effervescent elastic elderly emerald
  enamelled errant ethical exact excess faffy faint fair fairish fattish faultless feathery feeble feisty
  ferocious festive fiddly fierce fiery filthy finicky finish fireproof flabby flaccid flameproof flattish
  flawless flecked flimsy floaty floppy floral flowery flush foggy forgotten forlorn fragile frail freckled
  freshish frilly frothy frugal fullish funky furry fussy gamey gamy gangly gargantuan garish gaudy gauzy
  generous gentle gingerly ginormous glassy gleamy globular gloopy gloppy glossy glowing gluey gnarled
  gnarly goodish gooey goopy grainy granular grassy greasy gristly gritty grotty gungy gunky gutsy hazy
  heady heaped heaping heatproof hefty hollow homely homey hulking humane humdrum humongous hunky idle
  immaculate imported independent indie indulgent industrial inky insipid instantaneous intact invigorating
  iridescent itty jagged jiggly knobbly knotty lacy lanky lavish leaden leakproof leathery leggy leisurely
  level lidded lightish limp limpid lithe lively local locavore lone lonely loud loving luminous lumpy lurid
  lush lustrous luxe luxurious malleable mangy manky maroon mauve meager mean measly merciless
  meticulous microscopic middling mighty minuscule miscellaneous miserly misty modest motley mucky murky
  narrow naughty needless neglected newborn newish nifty nippy nobbly nonreactive nubbly nubby oblong odd
  oily okay oldish opalescent opaque opulent oval ovenproof overseas ovoid pallid papery passable patchy
  peaky pearlescent pearly pebbly pellucid peppery perfumed perky pernickety persnickety pert picky picnicky
  piebald pillowy pithy plentiful pliable pliant plump plush podgy pointy portly posh powdery precise
  pristine prompt proprietary provincial pudgy puffy pulpy punchy punctual pungent puny quickish radiant
  ragged raggedy reasonable rectangular recyclable redundant refreshing regenerative regional retail
  reusable roomy ropey ropy rosy roughish rounded roundish rubbery ruddy ruffly rugged rumpled rural rustic
  rusty ruthless sad saggy salty saltyish sandy satiny savage scant scanty schmancy scraggy scrappy scrawny
  scruffy scrupulous shabby shallow sharpish sheeny sheer shiny shouty shriveled shrivelled silvery sinewy
  sinful skimpy skint slack slanted slanting slantwise slate slender slick slimy slinky slowish sludgy
  smallholder smelly smokey snug sober sodden soggy soiled solitary sooty sopping sorry soupy sourish
  spacious sparkly speedy spherical spiky spindly splodgy spongy spotless spotty sprightly springlike
  springy squarish squat squeamish squelchy squidgy stale staleish steady steep stingy stinky stippled
  stodgy strapping strawlike stray stretchy strident stringy stripy stubby stumpy sturdy subtle summery
  sumptuous sundry superfluous supple surplus svelte swanky sweaty swish syrupy tacky tall tame tangy
  tapered tapering tardy taut teensy teetotal thickish thinnish thorny thrifty thumping tight timely tired
  titanic tolerable topless tough toughish traceable translucent treacly triangular tubby tubular turquoise
  twisty unbranded unbroken unctuous unloved unmarked unneeded unscathed unwanted upmarket upscale urban
  varied various veiny velvety vermilion vicious vigorous violent virtuous vivid walloping warming wary
  washy waterlogged watertight watery wavy weak weedy weekday weekend weeknight weightless weighty whiffy
  wholesale wholish whopping wicked willowy wintry wiry wishy wispy wobbly woodsy woody woolly wooly
  workaday youngish youthful zingy`;

/** Every form, as `wordKey` gives it. */
export const COOK_LOOKS: ReadonlySet<string> = new Set(
  LOOKS.trim().split(/\s+/).flatMap(adjectiveForms).map(wordKey),
);
