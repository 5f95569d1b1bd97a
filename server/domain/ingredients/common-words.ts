/**
 * The commonest English words that name no food, drink or dish and begin no dish's name: understood where a line talks
 * ("given to the birds"). A word that may also be a food ("date", "sole", "turkey", "roll") is in none of the lists; nor
 * is one that with another common word makes a food ("trail mix", "hundreds and thousands").
 */
import { DOINGS, PAST_DOINGS } from './common-doings.ts';
import { THINGS } from './common-things.ts';
import { wordKey } from './fold.ts';

/** Countries, towns and what comes from there: "Greek-style". */
const PLACES = `
  afghan afghanistan africa african alabama algeria algerian alpine america american andalusia andalusian
  andean arab arabia argentina argentine argentinian arizona arkansas armenia armenian asia asian athens
  atlantic auckland australia australian austria austrian azerbaijan azerbaijani bahamas balinese balkan
  baltic bangkok bangladesh bangladeshi barbados barcelona basque beijing belfast belgian belgium bengali
  bermuda birmingham bolivia bolivian botswana bristol britain british brittany bulgaria bulgarian burmese
  cairo californian cambodia cambodian cameroon canada canadian cantonese cardiff caribbean carolina catalan
  catalonia chicago chilean chinese colombia colombian colorado connecticut cornwall corsica corsican cretan
  crete croatia croatian cuban cumbria cypriot cyprus dallas delhi denmark dominican dorset dubai dublin
  durham dutch ecuador ecuadorian egypt egyptian england english essex ethiopia ethiopian europe european filipino
  finland finnish florence florida france french galician georgia georgian german germany ghana ghanaian
  glasgow goan greece greek guatemalan gujarati haiti haitian hampshire hanoi havana holland honduran
  honduras houston hungarian hungary iceland icelandic india indian indonesia indonesian iowa iran iranian
  iraq iraqi ireland irish israel israeli istanbul italian jakarta japan japanese jewish kansas kashmiri
  kazakhstan kent kentucky kenya kenyan keralan kingston korea korean kuwait kyoto laotian latin lebanese
  lebanon leeds levantine libya lisbon liverpool london louisiana luxembourg madagascar madrid maine malay
  malaysia malaysian maltese maryland massachusetts mediterranean melbourne mexican mexico miami michigan
  milan milanese minnesota mississippi mongolia mongolian moroccan morocco mozambique mumbai namibia naples
  nebraska nepal nepalese netherlands nevada nicaragua nigeria nigerian nordic norfolk normandy norway
  norwegian oaxacan ohio oklahoma oman oregon osaka pacific pakistan pakistani palestine palestinian
  paraguayan paris parisian pennsylvania persian peruvian philippines poland polish portland portugal
  portuguese provencal provence punjabi qatar roman romania romanian rome russia russian salvador sardinia
  sardinian scandinavia scandinavian scotland scottish seattle senegal senegalese seoul serbia serbian
  seville shanghai sheffield sicilian slovakia slovenia slovenian somerset spain spanish sudan suffolk
  surrey sussex swansea sweden swedish sydney syria syrian taiwan taiwanese tamil tanzania tennessee texan
  texas thai thailand tibet tibetan tokyo toronto trinidad tunisia tunisian turkish tuscan tuscany uganda
  ukraine ukrainian uruguay uruguayan utah vancouver venetian venezuela venezuelan venice vermont vietnam
  vietnamese virginia wales washington wisconsin yemen yucatecan zambia zealand zimbabwe
`;

/** Days, months, feasts, numbers, and the small talk between them. */
const TALK = `
  afternoon ah aha ahem aint alas alright am anybody april arent august aw aww bah bedtime being billion
  blimey breakfast brunch bye century chanukah cheers christmas crikey dads dammit damn daresay darn dawn
  daytime decade december dinner dinnertime diwali done dunno dusk easter eh eid eighteen eighty eleventh
  equinox er erm eve evening everyone ew fall february fifteenth fortnight fourteen friday gonna goodness
  gosh gotta haha hallowe halloween hanukkah havent hello herself hes hey hi himself hm hmm hogmanay
  hooray hour huh hundredth hurrah id january jiffy july june lent lunch lunchtime march mealtime meh midday
  midnight midsummer midwinter mightnt mm mmm moments monday mums mustnt myself nah neednt nineteen ninety
  ninth noel noon nope november october oh oi ok okay oneself ooh oops ouch ourselves pardon passover
  pentecost phew psst purim quadruple ramadan said saturday september seventeen seventh seventy shant shes
  shh shouldnt sixteen sixtieth solstice somebody springtime sunday sunset supper suppertime ta teatime
  tenth thanksgiving thankyou thatll theyd theyll theyve thine thirteen thou thrice thursday tomorrow
  trillion tuesday twelfth twentieth ugh uh um umpteen valentine wanna wed wednesday weekday weekend werent
  weve whatnot whatsoever whoever whomever wouldnt wow xmas yay yeah yep yesterday yikes yourselves youve
  yuck yuletide yup zillion
`;

/** Colours, materials, weather, tools, and parts of the body that are no food. */
const LOOKS = `
  airtight aluminium aluminum ankle apron armful armpit awl axe bagful beige bellows blackish bluish bowlful
  boxful breeze breezy bronze brownish bucket canvas capful cardboard cellophane central ceramic chest chin
  chisel clamp climate clingfilm coastal colorful colorless colourful colourless concrete cooktop copper
  countertop crockery crockpot crowbar cupful cutlery dishcloth dishful dishwasher drill dustpan earthenware
  east eastern enamel eyebrow eyelid fingernail fingertip fist fistful foggy forearm forehead funnel gadget
  gizmo glassful grayish greaseproof greyish hacksaw hail heatproof heatwave hose hotplate humid indigo
  inland jarful jaw kiln knee kneecap ladder lathe lever lightning linen lip magenta maroon metal mist misty
  monochrome multicolor multicolour nail nationwide nonstick north northern nose nostril nozzle nylon
  ovenproof panful pinchful pliers plywood polythene porcelain potful pulley purplish pyrex rain rainfall
  rainy rake ratchet regional rubber ruler satin scarlet scraper shovel skull slate sledgehammer south
  southern spade spanner spoonful stapler steel stoneware stopwatch storm stovetop sunny sunshine
  tablespoonful teaspoonful teatowel teeth terracotta thermos throat timer tinfoil toenail tooth trowel
  tupperware turquoise tweezers utensil waist waterproof weather west western wheelbarrow wind windowsill
  windy wool woolen woollen workbench worksurface worktop worldwide wrench wrist
`;

/** How things are, with comparatives. */
const QUALITIES = `
  aback able abroad absent absolute absurd abundant acceptable accessible accidental accurate active actual
  acute adequate adjacent admirable adventurous adverse afar affordable afloat afraid afresh afterwards
  aggressive agreeable aground ajar akin albeit alike alive aloft aloof aloud amiable amidst amongst ample
  ancient anew angry annual anonymous anticlockwise anxious anyhow anymore anyone anyplace anyway anywhere
  apiece apparent apt arbitrary artistic aside askew asleep astray attentive attractive automatic awake
  aware awesome awful awhile awkward backward bad bare barring basic bearable beneficial bizarre bland blind
  blunt bold bossy brave brief brighter brightest brilliant brisk busier busiest busy calmer capable careful
  careless casual cautious certain charming chatty cheeky cheerful chief childish chronic civil clever
  cleverer clockwise closer closest cloudy clumsy colder comfortable comic common commoner compact
  comparable compatible compelling competent complex compulsory conceivable concise confident conscientious
  conscious considerable considerate consistent constant contemporary content continual continuous contrary
  controversial convenient conventional counterclockwise countless crazy creative critical crucial cruel
  cunning curious cute cuter dead deaf dear dearer dearest decorative deeper deepest defensive definite
  deliberate delightful dense dependable desirable desperate despite difficult digital disastrous discreet
  distant distinct distinctive diverse dizzy dominant doubtful downhill downstairs downtown downward dozy
  drab dramatic drastic dreadful dreary drowsy dubious due dull dumb durable dynamic eager earlier earnest
  easiest economic economical educational effective efficient elastic elegant eligible elsewhere emotional
  endless energetic enjoyable enthusiastic envious environmental equivalent erratic essential eternal
  eventual everybody everyplace everywhere evident evil except excepting exceptional excessive exclusive
  experimental expert explicit exquisite extensive external extraordinary extravagant extreme eyecatching
  factual fair fairer fairest faithful false familiar famous fantastic far farther farthest fashionable
  faster fastest fatal faulty favourable feasible feeble fellow female feminine festive fewest fickle fierce
  fiery filthy final financial finicky fitter flawless flexible flimsy fluent foolish foolproof forceful
  foreign forever forgetful formal former forth forthcoming forthwith fortunate forward fragile frail
  frantic freaky freer frequent friendlier frightful frugal fruitless fuller fullest functional fundamental
  funky funnier funniest funny furious furthermore furthest fussy future fuzzy general generic gentler
  genuine glad glamorous gloomy graceful gracious gradual grander grateful gratifying grave greater greatest
  greedy grim grimy grubby grumpy guilty handier handy happier happiest happy harmful harmless harmonious
  harsh hazardous hazy healthier healthiest healthy hectic helpful helpless hence henceforth hereabouts
  hereafter herein hideous historic historical hither hitherto hoarse hollow holy honourable hopeful
  hopeless horizontal horrible horrid hostile hotter human humorous hungrier hungry identical idle ignorant
  illegal imaginary imaginative immense imminent impatient impolite important impractical impressive
  improbable inaccurate inadequate inappropriate inasmuch incomplete inconvenient incorrect incredible
  independent indirect individual inedible inefficient inevitable infinite informal initial inner innocent
  insane insecure insignificant insufficient intelligent intensive intentional intermediate internal
  international intricate intrinsic invaluable invisible inward irregular irrelevant irresistible jazzy
  jealous jovial joyful joyous judicious junior keen keener key kindest laborious lame latter lavish lazier
  lazy leaky legal legendary legitimate lengthy lenient lethal liberal likelier likeliest likewise linear
  literal livelier lofty logical lone loud louder lovable lovelier loveliest loyal luckier lucrative
  luminous lumpy luscious lush luxurious mad magic magical magnetic major male mandatory manual marvellous
  marvelous masculine maximal meaningful meanwhile mechanical medical medicinal mediocre meek memorable
  mental merciful mere merry messier messy metallic meticulous mighty military mindful minimal ministerial
  minor minuscule minute miraculous miserable mobile moderate modern modest momentary moody moral moreover
  muggy multiple mundane musical mutual mysterious mystic mythical naive narrower nasty national naughty
  nearer nearest neater neatest needless negative neglectful negligible nervous neutral nevertheless nifty
  nimble noble noisy nominal nonetheless nonsensical nosy notable noteworthy noticeable notorious
  notwithstanding novel nowadays nowhere numb numerous obedient objective obligatory obsolete obvious
  occasional odd odder oddest offensive offhand official oft oftentimes ominous onward opaque operational
  opposite optimistic optimum oral ornate outer outright outstanding outward overboard overcast overdue
  overgrown overhead overleaf overseas painful painless painstaking parallel partial particular passable
  passionate passive patchy patient peaceful peculiar penniless perceptible perennial periodic permanent
  permissible perpetual persistent petite petty phenomenal physical picturesque plausible playful pleasant
  pleasurable plentiful plenty poisonous polite political poor poorer poorest popular positive possessive
  postal powerful powerless practical precious precise predictable pregnant preliminary premature
  prestigious presumable prettier prettiest previous priceless primary prime primitive principal private
  probable problematic productive professional proficient profitable profound prolific prominent prone
  prospective protective proud prouder proverbial prudent psychological public purposeful pursuant puzzling
  quaint questionable quicker quickest quiet quieter quietest quirky radiant radical random rare rarer
  rarest rational realistic reasonable reckless recognisable regal regardless regretful relative relentless
  relevant reliable reluctant remarkable remote repetitive representative reputable resilient resistant
  resourceful respectable respectful respective responsible restless reusable revolting rhythmic richer
  richest ridiculous rightful rigorous risky rival romantic rosy rotten rougher roundabout rowdy rubbery
  rude rural ruthless sad sadder sane sarcastic satisfactory savvy scarce scary scenic scientific scrappy
  scruffy seamless secondary secret seldom selective selfish senior sensational senseless sensible sensitive
  sentimental serene serious severe shabby shady shaky shallow shameless sharper sharpest sheer shorter
  shortest showy shrewd shy sick sideways significant silent silkier sillier silvery simpler simplest
  simplistic sincere sinful sinister skilful skillful sleek sleepy slightest slimmer slimy slower slowest
  sluggish sly smart smarter smoother snug sober sociable social solemn solitary someday somehow someplace
  sometime somewhat somewhere sooner soonest sore sorry spacious sparse spatial special specific spectacular
  speedy spherical spiky spiritual spiteful spontaneous sporadic spotty squarish squeamish squishy stable
  stark static stationary steadier stickier stiffer stingy straightaway straightforward strange stranger
  strangest strategic strenuous strict stricter stringy structural stubborn studious stupid stylish sublime
  subsequent substantial subtle successful successive sudden sufficient sulky sunnier superficial
  superfluous supple supportive surplus susceptible suspicious swanky swift symbolic sympathetic systematic
  tactful taller tallest tangible tardy technical tedious temperamental temporary tenacious tenderer tense
  terminal terrible terrific thankful thankless thence thereabouts thereafter thereby therefore therein
  thereof thereupon thirsty thorough thoughtful thoughtless threadbare thrifty thrilling throughout thus
  tidier timeless timid tinier tiniest tiresome tolerable torrential touchy tougher toughest toxic tragic
  tranquil transparent trashy treacherous tremendous trendy trickier tricky triumphant trivial tropical
  troublesome truer truest truthful typical uglier ultimate unable unacceptable unaware unbearable
  unbelievable uncanny uncertain unclear uncomfortable uncommon unconventional unconvincing underfoot
  underground understandable undesirable undue uneasy unequal uneven unfair unfamiliar unfit unfortunate
  unhappy unhealthy unimportant unique universal unkind unknown unlike unlucky unnatural unnecessary
  unorthodox unpleasant unpopular unpredictable unreasonable unreliable unsatisfactory unstable unsuccessful
  unsuitable unsure untidy unto untrue unusual unwelcome unwell unwieldy unwilling unwise unworthy upbeat
  upfront uphill upmarket upper uppermost upstairs upward urban urgent usable useless utmost vacant vague
  vain valid valuable variable vast vastest vengeful verbal versatile versus vertical vexing viable vicious
  victorious vigorous vile violent virtual virtuous visual vivacious vocal volatile voluntary vulgar
  vulnerable wacky wakeful warlike warmer wary wasteful watchful watertight wavy weak weaker weakest wealthy
  weary weighty weird weirder weirdest whence whereas whereby wherein whereupon wherewith whilst wholesale
  whom whosoever wider widest wily wiry wise wiser wisest wishful within witty wondrous wordy workable worse
  worst worthless worthwhile worthy wrong youthful yummy zany zealous
`;

function keys(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.trim().split(/\s+/)).map(wordKey));
}

const PLACE_KEYS = keys([PLACES]);

/** Every common word, as `wordKey` gives it. */
export const COMMON_WORDS: ReadonlySet<string> = keys([
  ...[PLACES, TALK, LOOKS, QUALITIES],
  ...[DOINGS, PAST_DOINGS, THINGS],
]);

/** Is it a common word that names no food? Compared by `wordKey`. */
export function isCommonWord(key: string): boolean {
  return COMMON_WORDS.has(key);
}

/** Is it a place, or what comes from one? "Greek-style" says how, "cheese-style" says instead of what. */
export function isPlace(key: string): boolean {
  return PLACE_KEYS.has(key);
}
